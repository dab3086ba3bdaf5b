/** What became of the deliveries of a run, of which there may be very many. */

import { EXIT } from "../../problem.ts";
import type { Delivery, State } from "../delivery.ts";
import { type Dispatched, exitOfRun } from "../dispatch.ts";

/** What is known of them together. */
export interface Results {
  /** The last of each delivery; of those with which all is well none, unless all of them are wanted. */
  readonly results: readonly Dispatched[];
  /** The permalinks of all of them, each with whether one was attempted. */
  readonly notes: ReadonlyMap<string, boolean>;
}

/** Gathers them as they come. */
export class Gathered implements Results {
  readonly notes = new Map<string, boolean>();
  readonly #isAllWanted: boolean;
  readonly #last = new Map<string, Dispatched>();

  constructor(isAllWanted: boolean) {
    this.#isAllWanted = isAllWanted;
  }

  get results(): readonly Dispatched[] {
    return [...this.#last.values()];
  }

  add(result: Dispatched): void {
    const { key, permalink } = result.delivery;
    this.notes.set(permalink, this.notes.get(permalink) === true || typeof result.outcome === "object");
    if (this.#isAllWanted || exitOfRun([result]) !== EXIT.ok) this.#last.set(key, result);
    else this.#last.delete(key);
  }

  /** Of them those in such states. */
  in(...states: readonly State[]): readonly Delivery[] {
    return this.results.map(({ delivery }) => delivery).filter(({ state }) => states.includes(state));
  }
}
