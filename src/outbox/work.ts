/**
 * A worker: delivers what is due, several at once, until it is told to end. Any number of them may deliver from one store
 * that is shared: what is claimed decides, and the limits of a way out are those of all of them. It looks again when it is
 * nudged, and every so often in case a nudge was lost. A store that is away for a while is waited for.
 */
import { setTimeout as pause } from "node:timers/promises";
import { EXIT, Problems } from "../problem.ts";
import type { Transport } from "../transports/transport.ts";
import type { Delivery } from "./delivery.ts";
import { type Dispatched, type Sender, tryOnce } from "./dispatch.ts";
import { isAlive } from "./process-identity.ts";
import { POLICY } from "./retry.ts";
import { stopOf } from "./ways-out.ts";

/** A worker's store, clock and ways out, and whom it tells. */
export interface Work extends Sender {
  readonly signal: AbortSignal;
  /** How many deliveries may be under way at once, on all ways. */
  readonly concurrency: number;
  /** The way out of a delivery; undefined where this worker is not to send it. */
  readonly transportOf: (delivery: Delivery) => Transport | undefined;
  /** How many messages may go that way in a minute, over all machines; absent for any number. */
  readonly perMinute: (way: string) => number | undefined;
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
/** How long what was found due is tried before it is looked for anew: others have taken of it meanwhile. */
const STALE = 2000;
/** How many of what is due are looked at for each that may be under way: other machines look at the same. */
const WINDOW = 32;
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
  /** What is under way, by its address: two to one address would overtake each other. */
  readonly #under = new Map<string, Promise<void>>();
  readonly #onWay = new Map<string, number>();
  readonly #ways = new Set<Transport>();
  #swept = Number.NEGATIVE_INFINITY;
  #fault: unknown;
  /** What was found due, by its way out, and when. */
  #ready = new Map<Transport, Delivery[]>();
  #filled = Number.NEGATIVE_INFINITY;
  #isAnythingDue = false;
  readonly #rests = new Map<string, number>();

  constructor(run: Work) {
    this.#run = run;
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
    const { store, concurrency } = this.#run;
    if (this.#under.size >= concurrency) return Number.POSITIVE_INFINITY;
    await this.#refill();
    if (this.#ready.size === 0) {
      if (this.#under.size === 0) await store.shares?.leave();
      return this.#isAnythingDue ? this.#glance : SWEEP;
    }
    return (await this.#beginReady()) > 0 ? 0 : SHORT;
  }

  /** Waits that long, or until something has ended or was queued. */
  async wait(time: number): Promise<void> {
    if (time === 0) return;
    const { store, signal } = this.#run;
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    const ended = [...this.#under.values()];
    const isFull = time === Number.POSITIVE_INFINITY;
    const nudged = isFull
      ? undefined
      : (store.shares?.nudged(time, either) ?? rested(Math.min(time, this.#glance), either));
    try {
      await Promise.race([...ended, ...(nudged === undefined ? [] : [nudged])]);
    } finally {
      over.abort();
      await nudged;
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#under.values());
    for (const transport of this.#ways) transport.close?.();
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

  /** Looks for what is due, where nothing is left of what was found. */
  async #refill(): Promise<void> {
    const age = performance.now() - this.#filled;
    if (age < STALE && this.#ready.size > 0) return;
    const { store, now, policy, concurrency } = this.#run;
    const due = await store.due(now(), policy ?? POLICY, WINDOW * concurrency);
    this.#isAnythingDue = due.length > 0;
    this.#ready = due.length === 0 ? new Map() : await this.#byWay(due);
    this.#filled = performance.now();
  }

  /** Of what is due, the first to each address that nobody sends to, by its way out, but where that rests; in any order. */
  async #byWay(due: readonly Delivery[]): Promise<Map<Transport, Delivery[]>> {
    const { store, transportOf } = this.#run;
    // Behind the question what is due: whatever was claimed before it is seen here, unless it is over.
    const taken = new Set([...this.#under.keys(), ...(await store.list(["sending"])).map(addressOf)]);
    const resting = (await store.shares?.resting()) ?? this.#resting();
    const ready = new Map<Transport, Delivery[]>();
    for (const delivery of due) {
      if (taken.has(addressOf(delivery))) continue;
      taken.add(addressOf(delivery));
      const transport = transportOf(delivery);
      if (transport === undefined || resting.has(transport.name)) continue;
      const all = ready.get(transport);
      if (all === undefined) ready.set(transport, [delivery]);
      else all.push(delivery);
    }
    // Machines that look at the same at once would all ask for the same.
    if (store.shares !== undefined) for (const all of ready.values()) shuffle(all, this.#run.jitter);
    return ready;
  }

  /** The ways that rest by what this worker knows, where it is the only one. */
  #resting(): ReadonlySet<string> {
    const still = [...this.#rests].filter(([, until]) => until > performance.now());
    return new Set(still.map(([way]) => way));
  }

  async #beginReady(): Promise<number> {
    let begun = 0;
    for (const [transport, ready] of this.#ready) {
      const wanted = Math.min(this.#run.concurrency - this.#under.size, ready.length);
      const granted = wanted > 0 ? await this.#granted(transport, wanted) : 0;
      for (const delivery of ready.splice(0, granted)) this.#begin(transport, delivery);
      if (ready.length === 0) this.#ready.delete(transport);
      begun += granted;
    }
    return begun;
  }

  /** How many may begin now by what all machines may. */
  async #granted(transport: Transport, wanted: number): Promise<number> {
    const { store, perMinute } = this.#run;
    const { name, connections = 1 } = transport;
    const under = this.#onWay.get(name) ?? 0;
    const seats = (await store.shares?.seats(name, under + wanted, connections)) ?? connections;
    const free = Math.min(wanted, seats - under);
    const most = perMinute(name);
    if (free <= 0 || most === undefined || store.shares === undefined) return Math.max(0, free);
    return await store.shares.grant(name, free, most);
  }

  #begin(transport: Transport, delivery: Delivery): void {
    const { name } = transport;
    this.#ways.add(transport);
    this.#onWay.set(name, (this.#onWay.get(name) ?? 0) + 1);
    const over = this.#deliver(transport, delivery).finally(() => {
      this.#under.delete(addressOf(delivery));
      this.#onWay.set(name, (this.#onWay.get(name) ?? 1) - 1);
    });
    this.#under.set(addressOf(delivery), over);
  }

  async #deliver(transport: Transport, delivery: Delivery): Promise<void> {
    try {
      const { result, fault } = await tryOnce(this.#run, transport, delivery);
      this.#fault ??= fault;
      if (result === undefined || result.outcome === "already being sent") return;
      this.#run.told(result);
      const stop = typeof result.outcome === "object" ? stopOf(result.outcome) : undefined;
      if (stop === "busy" || stop === "config") await this.#rest(transport);
    } catch (fault) {
      this.#fault ??= fault;
    }
  }

  /** After an answer that means everybody, no machine tries that way for a while. */
  async #rest(transport: Transport): Promise<void> {
    const [least] = (this.#run.policy ?? POLICY).firstWait;
    this.#ready.delete(transport);
    this.#rests.set(transport.name, performance.now() + least);
    await this.#run.store.shares?.rest(transport.name, least);
  }
}

function addressOf({ envelope }: Delivery): string {
  return envelope.to.toLowerCase();
}

function shuffle(all: Delivery[], random: () => number): void {
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [all[at], all[other]];
    if (one !== undefined && two !== undefined) [all[at], all[other]] = [two, one];
  }
}
