/**
 * A worker: delivers what is due, several at once, until it is told to end. Any number of them may deliver from one store
 * that is shared: what is claimed decides, and the limits of a way out are those of all of them. It looks again when it is
 * nudged, and every so often in case a nudge was lost. A store that is away for a while is waited for.
 */
import { setTimeout as pause } from "node:timers/promises";
import { EXIT, Problems } from "../problem.ts";
import type { Outcome, Transport } from "../transports/transport.ts";
import type { Dispatched } from "./dispatch.ts";
import { Lanes } from "./lanes.ts";
import { OwnPicks, type Pick, type Picking, type Picks, SharedPicks } from "./picks.ts";
import { isAlive } from "./process-identity.ts";
import { POLICY } from "./retry.ts";
import { stopOf } from "./ways-out.ts";

/** A worker's store, clock and ways out, and whom it tells. */
export interface Work extends Picking {
  readonly signal: AbortSignal;
  readonly told: (result: Dispatched) => void;
  /** How long it waits before it looks again where nobody nudges it, in milliseconds; by default five seconds. */
  readonly glance?: number;
  /** The store was away, or could not be written; it is tried again. */
  readonly away: (problems: Problems) => void;
  /** It looked for what others left behind, as it does every so often. */
  readonly swept: () => void;
}

/** How long a worker that hears of nothing waits before it looks again, in milliseconds: two questions each time. */
const SWEEP = 30_000;
/** The same over a store in which nobody nudges, or where what is due must wait for something else. */
const GLANCE = 5000;
/** How long it waits for a place on a way out, or for its turn. */
const SHORT = 500;
/** How long a lane that is free waits for others, so that what goes on them next is claimed together, in milliseconds. */
const MOMENT = 10;
/** How long a store that is away is left alone, in milliseconds: twice as long each time, and no longer than the last. */
const AWAY = [500, 15_000] as const;

/** Works until the signal is aborted and nothing is under way any more. Throws Problems that want a person. */
export async function work(run: Work): Promise<void> {
  const worker = new Worker(run);
  let wait: number = AWAY[0];
  try {
    while (!run.signal.aborted) {
      try {
        await worker.wait(await worker.look());
        wait = AWAY[0];
      } catch (fault) {
        if (!isPassing(fault)) throw fault;
        run.away(fault);
        await rested(wait, run.signal);
        wait = Math.min(2 * wait, AWAY[1]);
      }
    }
  } finally {
    await worker.end();
  }
}

/** Whether the store is only away. What was accepted meanwhile, and not written down, wants a person; the others want the worker. */
function isPassing(fault: unknown): fault is Problems {
  return fault instanceof Problems && fault.problems.some(({ exit }) => exit === EXIT.again);
}

async function rested(time: number, signal: AbortSignal): Promise<void> {
  await pause(time, undefined, { signal }).catch(() => undefined);
}

class Worker {
  readonly #run: Work;
  readonly #lanes: Lanes;
  readonly #picks: Picks;
  #swept = Number.NEGATIVE_INFINITY;
  #fault: unknown;

  constructor(run: Work) {
    this.#run = run;
    this.#lanes = new Lanes();
    const { shares } = run.store;
    this.#picks =
      shares === undefined ? new OwnPicks(run, this.#lanes) : new SharedPicks(run, this.#lanes, shares);
  }

  get #glance(): number {
    return this.#run.glance ?? GLANCE;
  }

  /** Begins what may be begun; how long it is until there may be more to begin, in milliseconds, unless something ends. */
  async look(): Promise<number> {
    if (this.#fault !== undefined) {
      const fault = this.#fault;
      this.#fault = undefined;
      throw fault;
    }
    await this.#sweep();
    const free = this.#run.concurrency - this.#lanes.size;
    if (free <= 0) return Number.POSITIVE_INFINITY;
    const { picked, isMore, isAnythingDue } = await this.#picks.next(free);
    for (const one of picked) this.#begin(one);
    if (picked.length > 0 || isMore === "now") return 0;
    if (isMore === "soon") return SHORT;
    if (this.#lanes.isIdle) await this.#run.store.shares?.leave();
    return isAnythingDue ? this.#glance : SWEEP;
  }

  /** Waits that long, or until something has ended or was queued. */
  async wait(time: number): Promise<void> {
    if (time === 0) return;
    const { store, signal } = this.#run;
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    const isFull = time === Number.POSITIVE_INFINITY;
    const nudged = isFull
      ? undefined
      : (store.shares?.nudged(time, either) ?? rested(Math.min(time, this.#glance), either));
    try {
      await Promise.race([this.#lanes.freed(), ...(nudged === undefined ? [] : [nudged])]);
      if (isFull && store.shares !== undefined) await this.#lanes.gathered(MOMENT);
    } finally {
      over.abort();
      await nudged;
    }
  }

  async end(): Promise<void> {
    await this.#lanes.ended();
    for (const transport of this.#lanes.ways) transport.close?.();
  }

  /** What senders that are gone have left behind, every so often. */
  async #sweep(): Promise<void> {
    const { store, now, policy } = this.#run;
    if (performance.now() - this.#swept < SWEEP) return;
    const recovered = await store.recover(now(), isAlive, policy ?? POLICY);
    this.#swept = performance.now();
    for (const delivery of recovered) this.#run.told({ delivery, outcome: "held" });
    this.#run.swept();
  }

  #begin({ transport, delivery, attempt }: Pick): void {
    this.#lanes.begin(transport, delivery, async (free) => {
      try {
        const heed = (outcome: Outcome) => {
          this.#heed(transport, outcome);
          free();
        };
        const { result, fault } = await attempt(heed);
        this.#fault ??= fault;
        if (typeof result?.outcome === "object") this.#heed(transport, result.outcome);
        if (result === undefined || result.outcome === "already being sent") return;
        this.#run.told(result);
        if (typeof result.outcome === "object" && isShut(result.outcome))
          await this.#run.store.shares?.rest(transport.name, this.#least);
      } catch (fault) {
        this.#fault ??= fault;
      }
    });
  }

  /** After an answer that means everybody, no machine tries that way for a while. */
  #heed(transport: Transport, outcome: Outcome): void {
    if (isShut(outcome)) this.#lanes.rest(transport, this.#least);
  }

  get #least(): number {
    return (this.#run.policy ?? POLICY).firstWait[0];
  }
}

function isShut(outcome: Outcome): boolean {
  const stop = stopOf(outcome);
  return stop === "busy" || stop === "config";
}
