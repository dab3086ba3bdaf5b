/** What a worker begins next: of a store that is its own, or of one that others deliver from too. */
import type { Outcome, Transport } from "../transports/transport.ts";
import { LEASE, type SharedWork } from "./contract.ts";
import type { Delivery } from "./delivery.ts";
import { carryOut, type Sender, type Turn, tryOnce } from "./dispatch.ts";
import type { Lanes } from "./lanes.ts";
import { thisProcess } from "./process-identity.ts";
import { POLICY } from "./retry.ts";

/** What is picked for. */
export interface Picking extends Sender {
  /** How many deliveries may be under way at once, on all ways. */
  readonly concurrency: number;
  /** The way out of a delivery; undefined where this worker is not to send it. */
  readonly transportOf: (delivery: Delivery) => Transport | undefined;
  /** The ways out that are known from the start. */
  readonly ways?: readonly Transport[];
  /** How many messages may go that way in a minute, over all machines; absent for any number. */
  readonly perMinute: (way: string) => number | undefined;
}

/** A delivery that may begin now, its way out and its attempt, which tells of the answer as soon as it is there. */
export interface Pick {
  readonly delivery: Delivery;
  readonly transport: Transport;
  readonly attempt: (answered: (outcome: Outcome) => void) => Promise<Turn>;
}

export interface Picked {
  readonly picked: readonly Pick[];
  /** Where none was picked: whether there may be one now, or soon; absent where that is not known. */
  readonly isMore?: "now" | "soon" | undefined;
  readonly isAnythingDue: boolean;
}

/** Where a worker has its deliveries from. */
export interface Picks {
  /** So many at the most. */
  next(free: number): Promise<Picked>;
}

/** How long what was found due is tried before it is looked for anew. */
const STALE = 2000;
/** How many of what is due are looked at for each that may be under way. */
const WINDOW = 32;

/** Of a store that nobody else delivers from as a worker. */
export class OwnPicks implements Picks {
  readonly #run: Picking;
  readonly #lanes: Lanes;
  /** What was found due, by its way out, and when. */
  #ready = new Map<Transport, Delivery[]>();
  #filled = Number.NEGATIVE_INFINITY;
  #isAnythingDue = false;

  constructor(run: Picking, lanes: Lanes) {
    this.#run = run;
    this.#lanes = lanes;
  }

  async next(free: number): Promise<Picked> {
    await this.#refill();
    const picked: Pick[] = [];
    for (const [transport, ready] of this.#ready) {
      if (this.#lanes.isResting(transport.name)) continue;
      const room = (transport.connections ?? 1) - this.#lanes.on(transport.name);
      const begun = ready.splice(0, Math.max(0, Math.min(free - picked.length, room)));
      if (ready.length === 0) this.#ready.delete(transport);
      for (const delivery of begun)
        picked.push({
          ...{ delivery, transport },
          attempt: (answered) => tryOnce(this.#run, transport, delivery, answered),
        });
    }
    return { picked, isAnythingDue: this.#isAnythingDue, isMore: this.#ready.size > 0 ? "soon" : undefined };
  }

  /** Looks for what is due, where nothing is left of what was found. */
  async #refill(): Promise<void> {
    if (performance.now() - this.#filled < STALE && this.#ready.size > 0) return;
    const { store, now, policy, concurrency } = this.#run;
    const due = await store.due(now(), policy ?? POLICY, WINDOW * concurrency);
    this.#isAnythingDue = due.length > 0;
    this.#ready = due.length === 0 ? new Map() : await this.#byWay(due);
    this.#filled = performance.now();
  }

  /** Of what is due, the first to each address that nobody sends to, by its way out, but where that rests. */
  async #byWay(due: readonly Delivery[]): Promise<Map<Transport, Delivery[]>> {
    const { store, transportOf } = this.#run;
    // Behind the question what is due: whatever was claimed before it is seen here, unless it is over.
    const taken = new Set([...this.#lanes.deliveries, ...(await store.list(["sending"]))].map(addressOf));
    const ready = new Map<Transport, Delivery[]>();
    for (const delivery of due) {
      if (taken.has(addressOf(delivery))) continue;
      taken.add(addressOf(delivery));
      const transport = transportOf(delivery);
      if (transport === undefined || this.#lanes.isResting(transport.name)) continue;
      const all = ready.get(transport);
      if (all === undefined) ready.set(transport, [delivery]);
      else all.push(delivery);
    }
    return ready;
  }
}

function addressOf({ envelope }: Delivery): string {
  return envelope.to.toLowerCase();
}

/** How long what was said of the places on a way out is believed, where there were too few. */
const SCARCE = 500;

/** Of a store that others deliver from: what is picked is claimed. */
export class SharedPicks implements Picks {
  readonly #run: Picking;
  readonly #lanes: Lanes;
  readonly #shares: SharedWork;
  readonly #own = thisProcess();
  /** The ways out that were met. */
  readonly #ways = new Map<string, Transport>();
  readonly #seats = new Map<string, { readonly count: number; readonly at: number }>();

  constructor(run: Picking, lanes: Lanes, shares: SharedWork) {
    this.#run = run;
    this.#lanes = lanes;
    this.#shares = shares;
    for (const one of run.ways ?? []) this.#ways.set(one.name, one);
  }

  async next(free: number): Promise<Picked> {
    const { owner = this.#own, now, lease = LEASE, policy = POLICY, perMinute } = this.#run;
    const room = new Map<string, number>();
    for (const transport of this.#ways.values()) room.set(transport.name, await this.#room(transport, free));
    const places = [...room.values()].reduce((sum, one) => sum + one, 0);
    if (room.size > 0 && places === 0) return { picked: [], isAnythingDue: true, isMore: "soon" };
    const wayOf = (delivery: Delivery) => this.#wayOf(delivery)?.name;
    const { claims, ways, isMore, isAnythingDue } = await this.#shares.next({
      ...{
        most: room.size === 0 ? free : Math.min(free, places),
        owner,
        now: now(),
        lease,
        policy,
        perMinute,
        wayOf,
        on: room,
      },
    });
    const picked = claims.flatMap((claim): readonly Pick[] => {
      const { delivery } = claim;
      const transport = this.#wayOf(delivery);
      if (transport === undefined) throw new Error(`${delivery.key} was claimed and has no way out`);
      const attempt: Pick["attempt"] = (answered) => carryOut(this.#run, transport, claim, answered);
      return [{ delivery, transport, attempt }];
    });
    const isNow = (ways.size === 0 && isMore) || [...ways].some((way) => !room.has(way));
    return { picked, isAnythingDue, isMore: isNow ? "now" : ways.size > 0 ? "soon" : undefined };
  }

  #wayOf(delivery: Delivery): Transport | undefined {
    const transport = this.#run.transportOf(delivery);
    if (transport === undefined) return undefined;
    this.#ways.set(transport.name, transport);
    return transport;
  }

  /** How many more may be on it by what all machines may. */
  async #room({ name, connections = 1 }: Transport, free: number): Promise<number> {
    if (this.#lanes.isResting(name)) return 0;
    const wanted = this.#lanes.on(name) + free;
    const known = this.#seats.get(name);
    const isScarce = known !== undefined && known.count < wanted && performance.now() - known.at < SCARCE;
    const count = isScarce ? known.count : await this.#shares.seats(name, wanted, connections);
    this.#seats.set(name, isScarce ? known : { count, at: performance.now() });
    return Math.max(0, count - this.#lanes.on(name));
  }
}
