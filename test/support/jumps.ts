/** Runs over a store while the clock jumps: what must hold whatever it says. */
import { expect } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import type { Delivery } from "../../src/outbox/delivery.ts";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { POLICY } from "../../src/outbox/retry.ts";
import { Problems } from "../../src/problem.ts";
import type { Outcome, Transport } from "../../src/transports/transport.ts";
import { ACCEPTED, DEFERRED, newFolder, REJECTED, sample, T0, UNCERTAIN } from "./outbox-sample.ts";
import { randomOf } from "./random-of.ts";
import { openStore } from "./store.ts";

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/** In ms; a leap second, a step of NTP, the ends of summer time and of a zone, a battery that was taken out. */
export const JUMPS = {
  "one year on": 365 * DAY,
  "one year back": -365 * DAY,
  "to 1970": -T0.getTime(),
  "an hour on": HOUR,
  "an hour back": -HOUR,
  "a leap second": -SECOND,
  "a step of NTP back": -5 * SECOND,
  "a step of NTP on": 7 * SECOND,
  "to the other side of the world": 26 * HOUR,
  "and back": -26 * HOUR,
} as const;

/** What left, one for each time a last piece was released, and whether it may have been accepted. */
type Wire = Map<string, { mayBeThere: boolean }[]>;

/** A clock that goes on by itself and jumps when it is read. */
class Clock {
  jumps = 0;
  #at = T0.getTime();
  readonly #random: () => number;
  constructor(random: () => number) {
    this.#random = random;
  }
  readonly now = (): Date => {
    if (this.#random() < 0.2) this.jump();
    this.#at += Math.floor(this.#random() * 50);
    return new Date(this.#at);
  };
  /** Without a jump, and far enough on for every wait. */
  readonly calm = (): Date => {
    this.#at += POLICY.longestWait;
    return new Date(this.#at);
  };
  jump(): void {
    const all = Object.values(JUMPS);
    const jump = all[Math.floor(this.#random() * all.length)] ?? 0;
    this.#at = Math.max(0, this.#at + jump);
    this.jumps += 1;
  }
}

/**
 * So many jumps at least; fails where anything that may have arrived was sent again, or anything was lost. A run whose
 * clock lies a day behind the outbox sends nothing until a person says that the clock is right: how often.
 */
export async function manyJumps(count: number, seed: number): Promise<number> {
  const random = randomOf(seed);
  let jumps = 0;
  let refused = 0;
  const go = async (store: Store, now: () => Date, transport: Transport) => {
    if (!(await isRefused(store, now, transport))) return;
    refused += 1;
    if (random() < 0.5) await believe(store, now());
  };
  // Until a run is refused: a few jumps may all be short ones.
  for (let round = 0; jumps < count || (refused === 0 && jumps < 20 * count); round++) {
    const store = await openStore(newFolder(), { create: true });
    const [mine, theirs] = [new Clock(random), new Clock(random)];
    const wire: Wire = new Map();
    for (let n = 1; n <= 4; n++)
      await store.enqueue(sample(n, { bytes: Buffer.from(`Subject: ${n}\r\n\r\nx\r\n`) }));
    for (let step = 0; step < 6; step++) {
      if (random() < 0.3) await leaveBehind(store, theirs.now, wire, random);
      const meanwhile = () =>
        go(
          store,
          theirs.now,
          way(wire, random, async () => undefined),
        );
      await go(store, mine.now, way(wire, random, meanwhile));
    }
    for (let step = 0; step < 4; step++) {
      await store.recover(mine.calm(), () => false);
      await believe(store, mine.calm());
      // It stands still within a run: a claim that it overtakes before the transport is given back, and counts as nothing.
      const at = mine.calm();
      await go(
        store,
        () => at,
        way(
          wire,
          () => 0,
          async () => undefined,
        ),
      );
    }
    const label = `SEED=${seed}, round ${round}`;
    for (const [key, released] of wire)
      expect(
        released.slice(0, -1).filter(({ mayBeThere }) => mayBeThere),
        `${label}, ${key}`,
      ).toEqual([]);
    const states = new Set<Delivery["state"]>((await store.list()).map(({ state }) => state));
    for (const state of states) expect(["accepted", "uncertain", "rejected"], label).toContain(state);
    expect(await store.verify(), label).toEqual([]);
    await store.close();
    jumps += mine.jumps + theirs.jumps;
  }
  return refused;
}

/** A run; true where it ended because of its clock. */
async function isRefused(store: Store, now: () => Date, transport: Transport): Promise<boolean> {
  try {
    await dispatch({ store, transportOf: () => transport, now, jitter: () => 0.5 });
    return false;
  } catch (fault) {
    expect(codeOf(fault)).toBe("outbox-ahead");
    return true;
  }
}

/** A person says that the clock is right, which is heard where nobody else is sending. */
async function believe(store: Store, now: Date): Promise<void> {
  try {
    await store.adopt(now);
  } catch (fault) {
    expect(codeOf(fault)).toBe("outbox-in-use");
  }
}

function codeOf(fault: unknown): string | undefined {
  if (!(fault instanceof Problems)) throw fault;
  return fault.problems[0].code;
}

/** A way out that another run may overtake before and after the record, that breaks off, refuses, accepts. */
function way(wire: Wire, random: () => number, meanwhile: () => Promise<unknown>): Transport {
  return {
    name: "way",
    async deliver(_envelope, _bytes, key, beforeTerminator) {
      if (random() > 0.8) await meanwhile();
      if (random() > 0.9) throw new Error("it broke off before the record");
      if (!(await beforeTerminator())) return DEFERRED;
      const mark = { mayBeThere: true };
      wire.set(key, [...(wire.get(key) ?? []), mark]);
      if (random() > 0.8) await meanwhile();
      if (random() > 0.9) throw new Error("it broke off after the record");
      const outcome = answers[Math.floor(random() * answers.length)] ?? ACCEPTED;
      mark.mayBeThere = outcome.kind === "accepted" || outcome.kind === "uncertain";
      return outcome;
    },
  };
}

const answers: readonly Outcome[] = [ACCEPTED, DEFERRED, DEFERRED, ACCEPTED, UNCERTAIN, REJECTED, DEFERRED];

/** A sender that was killed at some phase, perhaps with its dot on the wire. */
async function leaveBehind(store: Store, now: () => Date, wire: Wire, random: () => number): Promise<void> {
  const [next] = await store.due(now());
  const at = now();
  // Whose clock lies a day behind claims nothing.
  if (next === undefined || (await store.distrust(at)) !== undefined) return;
  const claim = await store.claim(next.key, "elsewhere/1/2/3", at);
  if (claim === undefined || !(await store.inData(claim, now()))) return;
  if (random() < 0.5 && (await store.terminatorDue(claim, now())))
    wire.set(claim.key, [...(wire.get(claim.key) ?? []), { mayBeThere: true }]);
}
