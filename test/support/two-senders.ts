/** Two senders over one store whose steps overtake each other at random, and what must hold whatever the order. */
import { expect } from "vitest";
import type { Claim, Outbox, Store } from "../../src/outbox/contract.ts";
import { breaches, dump } from "./outbox-law.ts";
import { ACCEPTED, at, DEFERRED, REJECTED, sample, T0, UNCERTAIN } from "./outbox-sample.ts";
import { randomOf } from "./random-of.ts";

const OUTCOMES = [ACCEPTED, DEFERRED, DEFERRED, REJECTED, UNCERTAIN];
const NOTES = 3;

/** What is seen from outside the store. */
interface Seen {
  readonly fences: Set<number>;
  /** The number of the last attempt on each key whose claim was answered: whoever holds an earlier one has lost it. */
  readonly last: Map<string, number>;
  /** The keys of which a last piece was released that may have arrived: nothing may be released of them again. */
  readonly mayBeThere: Set<string>;
}

/** One race to its end; fails where anything was held twice, or released again though it may have arrived. */
export async function race(outbox: Outbox, seed: number): Promise<void> {
  const random = randomOf(seed);
  const first = await outbox.create([], T0);
  for (let n = 1; n <= NOTES; n++) await first.enqueue(sample(n, { bytes: Buffer.from(`Note ${n}\r\n`) }));
  const second = await outbox.open();
  const seen: Seen = { fences: new Set(), last: new Map(), mayBeThere: new Set() };
  const senders = [first, second].map((store) => new Sender(slowed(store, random), seen, random));
  await Promise.all(senders.map((sender) => sender.run()));
  for (const store of [first, second]) {
    const { deliveries, counts } = await dump(store);
    expect(breaches(deliveries, counts)).toEqual([]);
    expect(counts.all).toBe(NOTES);
    const mayArrive = deliveries.filter(({ delivery }) => seen.mayBeThere.has(delivery.key));
    for (const { delivery } of mayArrive)
      expect(["sending", "accepted", "uncertain"]).toContain(delivery.state);
    await store.close();
  }
}

/** A store each of whose answers, and each way to it, takes a few turns of the queue. */
function slowed(store: Store, random: () => number): Store {
  const turns = async () => {
    for (let left = Math.floor(random() * 5); left > 0; left--) await undefined;
  };
  return new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return async (...words: unknown[]) => {
        await turns();
        const answer: unknown = await method(...words);
        await turns();
        return answer;
      };
    },
  });
}

class Sender {
  readonly #store: Store;
  readonly #seen: Seen;
  readonly #random: () => number;
  /** In milliseconds; each sender has its own clock, and none is more than some leases ahead of the other. */
  #time = 0;

  constructor(store: Store, seen: Seen, random: () => number) {
    this.#store = store;
    this.#seen = seen;
    this.#random = random;
  }

  async run(): Promise<void> {
    for (let turn = 0; turn < 12; turn++) {
      if (this.#random() < 0.3) await this.#store.recover(this.#now(), () => true);
      const due = await this.#store.due(this.#now());
      const next = due[Math.floor(this.#random() * due.length)];
      if (next === undefined) this.#time += 5 * 60_000;
      else await this.#send(next.key);
    }
  }

  #now(): Date {
    this.#time += Math.floor(this.#random() * 25_000);
    return at(this.#time);
  }

  /** One attempt, in which anything may be left out as by a sender that is gone. */
  async #send(key: string): Promise<void> {
    const { last, fences, mayBeThere } = this.#seen;
    const claim = await this.#store.claim(key, "x", this.#now());
    if (claim === undefined || this.#isOver()) return;
    expect(fences.has(claim.fence)).toBe(false);
    fences.add(claim.fence);
    // A later one may have overtaken this answer on its way.
    last.set(key, Math.max(last.get(key) ?? 0, claim.attempt));
    if (!(await this.#held(claim, () => this.#store.inData(claim, this.#now()))) || this.#isOver()) return;
    if (this.#random() < 0.2) await this.#held(claim, () => this.#store.renew(claim, this.#now()));
    if (this.#random() < 0.1) {
      await this.#store.giveBack(claim, this.#now());
      return;
    }
    if (!(await this.#held(claim, () => this.#store.terminatorDue(claim, this.#now())))) return;
    expect(mayBeThere.has(key)).toBe(false);
    const outcome = OUTCOMES[Math.floor(this.#random() * OUTCOMES.length)] ?? ACCEPTED;
    mayBeThere.add(key);
    if (this.#isOver()) return;
    const isRefusal = outcome.kind === "deferred" || outcome.kind === "rejected";
    // Before the answer is known: the next sender may learn of it sooner than this one.
    if (isRefusal) mayBeThere.delete(key);
    const isWritten = await this.#held(claim, () =>
      this.#store.record(claim, outcome, this.#now(), this.#random()),
    );
    if (isRefusal && !isWritten) mayBeThere.add(key);
  }

  #isOver(): boolean {
    return this.#random() < 0.1;
  }

  /** What a claim's holder asks: true only where no later claim had been given out before it asked. */
  async #held(claim: Claim, ask: () => Promise<boolean>): Promise<boolean> {
    const isLost = (this.#seen.last.get(claim.key) ?? 0) !== claim.attempt;
    const answer = await ask();
    if (isLost) expect(answer).toBe(false);
    return answer;
  }
}
