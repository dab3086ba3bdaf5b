/** Places of each kind between which outboxes are moved, and a move that is cut short at any of its steps. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gitOutbox } from "../../src/outbox/git/store.ts";
import type { MovableOutbox, MovableStore } from "../../src/outbox/moving/load.ts";
import type { MoveEnd } from "../../src/outbox/moving/move.ts";
import { postgresOutbox } from "../../src/outbox/postgres/store.ts";
import { sqliteOutbox } from "../../src/outbox/sqlite/store.ts";
import { BranchPlace } from "./branch-place.ts";
import type { Cluster } from "./postgres.ts";
import { quickFolder } from "./quick-folder.ts";
import { PROJECT } from "./store.ts";

/** A place that may hold the outbox of the tests' site. */
export interface MovingPlace extends MoveEnd {
  remove(): void;
}

let places = 0;

/** A new folder. */
export function aFolder(): MovingPlace {
  const above = mkdtempSync(join(quickFolder(), "minutewire-moving-"));
  const outbox = sqliteOutbox(join(above, "state"), PROJECT);
  return {
    outbox,
    setting: `../state-${places++}`,
    remove: () => rmSync(above, { recursive: true, force: true }),
  };
}

/** A new repository. */
export function aBranch(): MovingPlace {
  const place = new BranchPlace(quickFolder());
  return { outbox: gitOutbox(place.clone(), PROJECT), setting: "git", remove: () => place.remove() };
}

/** A new database. */
export function aDatabase(server: Cluster): MovingPlace & { readonly url: string } {
  const [above, n] = [mkdtempSync(join(quickFolder(), "minutewire-moving-")), places++];
  const url = server.newDatabase(`moving_${n}`);
  const remove = () => rmSync(above, { recursive: true, force: true });
  return { outbox: postgresOutbox({ url, state: above }, PROJECT), setting: `env:MOVING_${n}`, remove, url };
}

/** What a cut short move throws. */
export class Cut extends Error {}

/** A move's durable steps, counted: it is cut short before the nth, or behind it, whoever takes it. */
export class Steps {
  #taken = 0;
  readonly #n: number;
  readonly #isBehind: boolean;

  constructor(n: number, isBehind: boolean) {
    this.#n = n;
    this.#isBehind = isBehind;
  }

  readonly #step = async <T>(work: () => Promise<T>): Promise<T> => {
    const isLast = ++this.#taken === this.#n;
    if (isLast && !this.#isBehind) throw new Cut();
    const done = await work();
    if (isLast) throw new Cut();
    return done;
  };

  store(store: MovableStore): MovableStore {
    return { ...store, pass: (before, after) => this.#step(() => store.pass(before, after)) };
  }

  end({ outbox, setting }: MoveEnd): MoveEnd {
    const counted: MovableOutbox = {
      ...outbox,
      open: async (purpose) => this.store(await outbox.open(purpose)),
      receive: (load, arrival) => this.#step(() => outbox.receive(load, arrival)),
    };
    return { outbox: counted, setting };
  }
}
