/** The set-up of the tests that hold a store to its contract: a store in a place of its own for each test. */
import { afterEach, beforeEach, expect } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import type { State } from "../../src/outbox/delivery.ts";
import { Problems } from "../../src/problem.ts";
import { breaches, dump } from "./outbox-law.ts";
import { T0 } from "./outbox-sample.ts";
import type { StoreKind, StorePlace } from "./stores.ts";

/** What a test has at hand; each test a new one. */
export interface Ground {
  readonly place: StorePlace;
  /** An open store in that place. */
  readonly store: Store;
  /** Another place, cleared away with the first. */
  newPlace(): StorePlace;
  /** Closes the store and opens it again. */
  reopen(): Promise<Store>;
  /** Works with a second open store of the same project. */
  beside<T>(work: (second: Store) => Promise<T>): Promise<T>;
  /** What an ask answers, which must change nothing that can be seen. */
  unchanged<T>(ask: () => Promise<T>): Promise<T>;
  /** That an ask throws, and changes nothing that can be seen. */
  refused(ask: () => Promise<unknown>, words: string): Promise<void>;
  /** That the store breaks no law. */
  sound(): Promise<void>;
  stateOf(key: string): Promise<State | undefined>;
}

/** Sets up a store before each test that follows, and clears it away behind it. */
export function onStore(newPlace: StoreKind["newPlace"]): Ground {
  const places: StorePlace[] = [];
  let store: Store | undefined;
  const another = () => {
    const place = newPlace();
    places.push(place);
    return place;
  };
  beforeEach(async () => {
    store = await another().outbox().create([], T0);
  });
  afterEach(async () => {
    await store?.close();
    for (const place of places.splice(0)) place.remove();
  });

  const ground: Ground = {
    get place() {
      return there(places[0]);
    },
    get store() {
      return there(store);
    },
    newPlace: another,
    reopen: async () => {
      await ground.store.close();
      store = await ground.place.outbox().open();
      return store;
    },
    beside: async (work) => {
      const second = await ground.place.outbox().open();
      try {
        return await work(second);
      } finally {
        await second.close();
      }
    },
    unchanged: async (ask) => {
      const before = await dump(ground.store);
      const answer = await ask();
      expect(await dump(ground.store)).toEqual(before);
      return answer;
    },
    refused: (ask, words) => ground.unchanged(async () => await expect(ask).rejects.toThrow(words)),
    sound: async () => {
      const { deliveries, counts } = await dump(ground.store);
      expect(breaches(deliveries, counts)).toEqual([]);
      expect(await ground.store.verify()).toEqual([]);
    },
    stateOf: async (key) => (await ground.store.find(key))?.state,
  };
  return ground;
}

/** What a store throws: the codes of its Problems, and the exit of the first. */
export async function problemsOf(ask: () => Promise<unknown>) {
  try {
    await ask();
  } catch (fault) {
    if (!(fault instanceof Problems)) throw fault;
    return { codes: fault.problems.map(({ code }) => code), exit: fault.problems[0].exit };
  }
  throw new Error("nothing was thrown");
}

function there<T>(set: T | undefined): T {
  if (set === undefined) throw new Error("there is no store outside of a test");
  return set;
}
