/** Few of many at hand at once: what is to be done goes through in its order, and its results are told in that order. */

import { parts } from "./pages.ts";

/** How many are at hand at once: more than a way out has connections. */
const AT_HAND = 40;

/**
 * Does what is to be done with each, in their order, some of them at once. A page of them is made ready at a time. Once
 * one has failed no more are begun. What was thrown; nothing is under way any more when it ends.
 */
export async function goThrough<T>(
  all: readonly T[],
  ready: (some: readonly T[]) => Promise<readonly (() => Promise<void>)[]>,
): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  const underWay = new Set<Promise<void>>();
  let ended: () => void = () => undefined;
  const begin = (work: () => Promise<void>) => {
    const over = work()
      .catch((fault) => void faults.push(fault))
      .finally(() => {
        underWay.delete(over);
        ended();
      });
    underWay.add(over);
  };
  const beginAll = async () => {
    for (const some of parts(all, AT_HAND))
      for (const work of await ready(some)) {
        if (underWay.size === AT_HAND)
          await new Promise<void>((resolve) => {
            ended = resolve;
          });
        if (faults.length > 0) return;
        begin(work);
      }
  };
  await beginAll().catch((fault) => void faults.push(fault));
  await Promise.all(underWay);
  return faults;
}

/** Tells of each in the order of their places, from 0, whichever ends first. */
export class InOrder<T> {
  readonly #tell: (one: T) => void;
  readonly #early = new Map<number, T>();
  #next = 0;

  constructor(tell: (one: T) => void) {
    this.#tell = tell;
  }

  ended(place: number, one: T): void {
    this.#early.set(place, one);
    for (let due = this.#early.get(this.#next); due !== undefined; due = this.#early.get(this.#next)) {
      this.#early.delete(this.#next);
      this.#next += 1;
      this.#tell(due);
    }
  }
}
