/** Random operations on a store, drawn without looking at it, so that the same can be done to another one. */
import fc from "fast-check";
import type { Claim, Store } from "../../src/outbox/contract.ts";
import { type Delivery, deliveryKey, type Frozen } from "../../src/outbox/delivery.ts";
import { Problems } from "../../src/problem.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import { GONE } from "./attempts.ts";
import { formOf } from "./forms.ts";
import {
  ACCEPTED,
  DEFERRED,
  REJECTED,
  STOPPED,
  sample,
  T0,
  TOLD_TO_STOP,
  UNCERTAIN,
} from "./outbox-sample.ts";

const HOUR = 3_600_000;
const BUSY: Outcome = { kind: "deferred", stop: "busy", reply: { code: 421, text: "not now" } };
const OUTCOMES = [ACCEPTED, DEFERRED, REJECTED, UNCERTAIN, STOPPED, TOLD_TO_STOP, BUSY, DEFERRED];
/** Four keys: a note by two mailings and to two addresses, and another note. */
const FROZEN = [
  ...[sample(1), sample(1, { mailing: "news" }), sample(1, { recipient: "all@lists.lighthouse.example" })],
  sample(2),
];
/** The message of every note, with gaps for its number and for what was picked. */
const FORM = formOf("Subject: ?0\r\n\r\nPick ?1\r\n");
const SPELT = { permalink: "Weekly-1", recipient: "DEV@lists.lighthouse.example" };

/** How often each is drawn, against the others. */
const WEIGHTS = {
  ...{ enqueue: 2, enqueueAll: 2, refreeze: 2, replace: 4, succeed: 1, sourced: 1 },
  ...{ claim: 10, inData: 3, terminatorDue: 7, renew: 1, record: 8, giveBack: 1, recover: 3 },
  ...{ know: 1, hold: 3 },
  ...{ resolve: 4, recognise: 1, cancel: 3, retry: 5, adopt: 1, beginAnew: 1, wait: 4 },
};
/** How the clock goes on, or back, in milliseconds: around leases, waits, and the day by which it may lie behind. */
const WAITS = [
  1,
  10_000,
  20_000,
  60_000,
  300_000,
  900_000,
  HOUR,
  5 * HOUR,
  25 * HOUR,
  -20_000,
  -HOUR,
  -26 * HOUR,
];
/** What a note was made of, as a hash. */
const sourceOf = (pick: number) => pick.toString(16).padStart(64, "0");
type Name = keyof typeof WEIGHTS;

/** One operation: what is done, to which key or claim, and how. */
export interface Operation {
  readonly name: Name;
  readonly n: number;
  readonly other: number;
  readonly pick: number;
}

const NAMES = Object.entries(WEIGHTS).flatMap(([name, weight]) => Array<Name>(weight).fill(name as Name));
const operation = fc.record<Operation>({
  name: fc.constantFrom(...NAMES),
  n: fc.nat({ max: 3 }),
  other: fc.nat({ max: 3 }),
  pick: fc.nat({ max: 11 }),
});
/** So that there is something to do from the first one on. */
const BEGUN = [0, 1, 2].map((n): Operation => ({ name: "enqueue", n, other: 0, pick: 1 }));

/** Sequences of operations. */
export const operations = fc
  .array(operation, { maxLength: 60, size: "max" })
  .map((drawn) => [...BEGUN, ...drawn]);

function namesOf({ permalink, mailing }: Frozen) {
  return { permalink, mailing };
}

/** One store under operations; whatever is remembered here follows from its answers alone. */
export class Played {
  readonly store: Store;
  /** Every fence that was given out. */
  readonly fences: number[] = [];
  /** The keys whose last piece was released at least once. */
  readonly released = new Set<string>();
  readonly #held: Claim[] = [];
  #now = T0;

  constructor(store: Store) {
    this.store = store;
  }

  /** Does one and says what came of it, as a value that can be compared. */
  async play(operation: Operation): Promise<unknown> {
    try {
      return (await this.#ask(operation)) ?? "nothing";
    } catch (fault) {
      if (fault instanceof Problems) return fault.problems.map(({ code }) => code);
      return fault instanceof Error ? `a bug: ${fault.message}` : fault;
    }
  }

  async #ask({ name, n, other, pick }: Operation): Promise<unknown> {
    const { store } = this;
    const now = this.#now;
    const frozen = this.#frozen(n, pick);
    const key = deliveryKey(frozen);
    const claim = this.#held.at(-1 - (pick % 3));
    switch (name) {
      case "enqueue":
        return store.enqueue(frozen);
      case "enqueueAll":
        // Some of one form, some whole, some twice.
        return store.enqueueAll([n, other, n, pick % 4].map((one) => this.#frozen(one, pick)));
      case "refreeze":
        return store.refreeze(key, this.#frozen(pick === 0 ? other : n, pick));
      case "replace":
        return this.#replace(key, this.#frozen(other, pick), now);
      case "know":
        return pick < 3 ? store.know([{ permalink: frozen.permalink, words: "w" }], now) : undefined;
      case "hold": {
        const [one, freed] = [frozen, this.#frozen(other, pick)];
        const held = { reason: pick % 2 === 0 ? "old" : "many", why: `Picked ${pick}`, since: now };
        return store.hold(pick < 8 ? [{ ...namesOf(one), ...held }] : [], [namesOf(freed)]);
      }
      case "succeed": {
        const [predecessor, recipient] = [`post-${other % 2}`, frozen.recipient.toLowerCase()];
        return store.succeed([{ mailing: frozen.mailing, predecessor, recipient, through: pick }]);
      }
      case "sourced":
        return store.sourced([{ key, source: sourceOf(pick) }]);
      case "claim":
        return this.#claim(key, pick);
      case "inData":
        return claim && store.inData(claim, now);
      case "terminatorDue":
        return claim && this.#release(claim);
      case "renew":
        return claim && store.renew(claim, now);
      case "record":
        return claim && store.record(claim, OUTCOMES[2 * n + (other % 2)] ?? ACCEPTED, now, pick / 11);
      case "giveBack":
        return claim && !this.released.has(claim.key) && store.giveBack(claim, now);
      case "recover":
        return store.recover(now, (owner) => owner !== GONE || pick > 8);
      case "resolve":
        return this.#resolve(key, pick);
      case "recognise":
        return store.recognise(key, now);
      case "cancel":
        return store.cancel(key, now);
      case "retry":
        return store.retry(key, now, pick % 2 === 0 ? frozen : undefined);
      case "adopt":
        return store.adopt(now);
      case "beginAnew":
        return pick < 3 ? store.beginAnew([{ permalink: `weekly-${pick}`, words: "w" }], now) : undefined;
      case "wait":
        this.#now = new Date(now.getTime() + (WAITS[pick] ?? 0));
        return undefined;
      default:
        return name satisfies never;
    }
  }

  #frozen(n: number, pick: number): Frozen {
    const frozen = FROZEN[n] ?? sample();
    const spelt = n === 0 && pick % 3 === 0 ? SPELT : {};
    const bytes = Buffer.from(`Subject: ${n}\r\n\r\nPick ${pick}\r\n`);
    const source = pick < 4 ? undefined : sourceOf(pick);
    // The same octets, as those of a form that others share.
    const merged = pick % 2 === 0 ? { form: FORM, values: [String(n), String(pick)] } : undefined;
    const octets = { bytes, ...(merged && { merged }) };
    return { ...frozen, ...spelt, ...octets, subject: `Picked ${pick}`, source, frozenAt: this.#now };
  }

  async #replace(key: string, frozen: Frozen, now: Date): Promise<Delivery | undefined> {
    const old = await this.store.find(key);
    return old && this.store.replace(old, frozen, now);
  }

  /** Without the fence, which each store gives out as it likes. */
  async #claim(key: string, pick: number) {
    const lease = [10_000, 60_000, 1][pick % 3];
    const claim = await this.store.claim(key, pick > 5 ? GONE : "x", this.#now, lease);
    if (claim === undefined) return undefined;
    this.#held.push(claim);
    this.fences.push(claim.fence);
    const { fence, bytes, ...rest } = claim;
    return { ...rest, bytes: Buffer.from(bytes).toString("latin1") };
  }

  async #release(claim: Claim): Promise<boolean> {
    const isDue = await this.store.terminatorDue(claim, this.#now);
    if (isDue) this.released.add(claim.key);
    return isDue;
  }

  async #resolve(key: string, pick: number): Promise<boolean> {
    const by = (["person", "person", "archive", "setting"] as const)[pick % 4];
    return this.store.resolve(key, pick > 5 ? "sent" : "again", this.#now, by);
  }
}
