/** What the contract says of notes that are known or held, and of the last entry, held against every store. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { HeldNote, Store } from "../../src/outbox/contract.ts";
import { deliveryKey } from "../../src/outbox/delivery.ts";
import { at, DEFERRED, sample, T0 } from "../support/outbox-sample.ts";
import { STORES, type StorePlace } from "../support/stores.ts";

const known = (...permalinks: string[]) => permalinks.map((permalink) => ({ permalink, words: "w" }));
const held = (permalink: string, over: Partial<HeldNote> = {}): HeldNote => ({
  ...{ permalink, mailing: "post", reason: "old", why: "it is old", since: T0 },
  ...over,
});

describe.each(STORES)("a store $name", ({ newPlace }) => {
  let place: StorePlace;
  let store: Store;
  beforeEach(async () => {
    place = newPlace();
    store = await place.outbox().create(known("weekly-0"), T0);
  });
  afterEach(async () => {
    await store.close();
    place.remove();
  });

  /** What a store that is opened now says. */
  async function beside<T>(ask: (second: Store) => Promise<T>): Promise<T> {
    const second = await place.outbox().open();
    try {
      return await ask(second);
    } finally {
      await second.close();
    }
  }

  test("knows a note once it is told to, whatever its case, and all it knew before", async () => {
    await store.know(known("Weekly-8"), T0);
    await store.know(known("weekly-8", "weekly-9"), at(1));
    await store.know([], at(2));
    const asked = ["weekly-0", "WEEKLY-8", "weekly-9", "weekly-7"];
    expect(await beside((second) => Promise.all(asked.map((one) => second.isKnown(one))))).toEqual([
      ...[true, true, true, false],
    ]);
    expect((await store.counts()).all).toBe(0);
  });

  test("remembers what is held, in the order of its telling", async () => {
    expect(await store.heldNotes()).toEqual([]);
    const [b, a, news] = [
      held("b", { since: at(1) }),
      held("a", { since: at(1), reason: "many" }),
      held("a", { mailing: "news" }),
    ];
    await store.hold([b, a, news], []);
    expect(await beside((second) => second.heldNotes())).toEqual([news, a, b]);
  });

  test("remembers one reason a note and mailing, the last, and permalinks that differ by case alone as one", async () => {
    await store.hold([held("a"), held("a", { mailing: "news" })], []);
    const later = held("A", { reason: "draft", why: "it is a draft", since: at(1) });
    await store.hold([later], []);
    expect(await store.heldNotes()).toEqual([held("a", { mailing: "news" }), later]);
  });

  test("forgets what is held no more, and nothing else", async () => {
    await store.hold([held("a"), held("b"), held("a", { mailing: "news" })], []);
    await store.hold(
      [held("c")],
      [
        { permalink: "A", mailing: "post" },
        { permalink: "z", mailing: "post" },
      ],
    );
    expect((await store.heldNotes()).map(({ permalink, mailing }) => `${permalink} ${mailing}`)).toEqual([
      ...["a news", "b post", "c post"],
    ]);
  });

  test("that is freed and held in one step is held", async () => {
    await store.hold([held("a")], []);
    const again = held("a", { reason: "many" });
    await store.hold([again], [{ permalink: "a", mailing: "post" }]);
    expect(await store.heldNotes()).toEqual([again]);
  });

  test("holds no note that became known, through no mailing, also where it begins anew", async () => {
    await store.hold([held("A"), held("a", { mailing: "news" }), held("b"), held("c")], []);
    await store.know(known("a"), T0);
    expect(await store.heldNotes()).toEqual([held("b"), held("c")]);
    await store.beginAnew(known("B"), T0);
    expect(await store.heldNotes()).toEqual([held("c")]);
  });

  test("knows the time of the last line of any history, which is not always the latest", async () => {
    expect(await store.lastEntry()).toBeUndefined();
    await store.know(known("a"), at(9));
    expect(await store.lastEntry()).toBeUndefined();
    await store.enqueue(sample(1, { frozenAt: at(5) }));
    await store.enqueue(sample(2, { frozenAt: at(3) }));
    expect(await store.lastEntry()).toEqual(at(3));
    const claim = await store.claim(deliveryKey(sample(1)), "x", at(6));
    if (claim === undefined) throw new Error("it was not due");
    await store.record(claim, DEFERRED, at(7), 0);
    expect(await beside((second) => second.lastEntry())).toEqual(at(7));
    await store.adopt(at(8));
    expect(await store.lastEntry()).toEqual(at(7));
  });
});
