/**
 * One run: settle what others left behind, then for each delivery that is due claim, commit, attempt, record; several
 * at once where the way out takes several. Each step that must outlive a crash is one line that returns when it is on
 * disk. It refuses to know what a message says and how it travels. Waiting for what is due later is the caller's.
 */
import { EXIT, type Exit, Problems, worst } from "../problem.ts";
import type { Outcome, Reply, Transport } from "../transports/transport.ts";
import { backingOff } from "./busy-transports.ts";
import { type Claim, LEASE, type Store } from "./contract.ts";
import { type Delivery, EXIT_OF } from "./delivery.ts";
import { goThrough, InOrder } from "./many/at-hand.ts";
import { dueOf, foundIn, subjects } from "./many/subjects.ts";
import { isAlive, thisProcess } from "./process-identity.ts";
import { POLICY, type Policy } from "./retry.ts";
import { brokenOff } from "./store-fault.ts";
import { stopOf, WaysOut } from "./ways-out.ts";

export interface Run {
  readonly store: Store;
  /** The way out of a mailing, or of this delivery of it; undefined where the configuration has none any more: it is held. */
  readonly transportOf: (mailing: string, delivery: Delivery) => Transport | undefined;
  readonly now: () => Date;
  /** A number from 0 to 1, asked for at the end of each attempt. */
  readonly jitter: () => number;
  /** Only these are tried, each of which must be in the store; absent for all that is owed. */
  readonly keys?: readonly string[] | undefined;
  readonly onProgress?: ((result: Dispatched) => void) | undefined;
  /**
   * When aborted, nothing more is claimed and the attempt in flight is told: before its last piece it ends at once
   * and is due at once, after it the transport waits for the answer at most 25 s.
   */
  readonly signal?: AbortSignal | undefined;
  /** Who holds the claims; by default this process. */
  readonly owner?: string | undefined;
  /** In milliseconds; by default a minute. Well above the 5 s a transport may take from the record to the release. */
  readonly lease?: number | undefined;
  readonly policy?: Policy | undefined;
}

/** What a run did about one delivery: the outcome of its attempt, or why there was none. */
export interface Dispatched {
  /** As it stands after the run dealt with it. */
  readonly delivery: Delivery;
  readonly outcome: Outcome | "held" | "way out busy" | "already being sent" | "already sent";
  /** What the transport threw where it must not throw: a bug to report; the delivery's state is safe. */
  readonly bug?: unknown;
}

/**
 * Delivers what is due, in the order of enqueueing; one result for each delivery that is owed, was named or was
 * recovered. On a way out that has taken a message as many go at once as it allows, but never two to one address.
 * After an answer that means everybody, nobody else is tried on that way out, nor by a run soon after. Where the store
 * cannot be written nobody else is tried at all, and it throws Problems that say what became of the messages in hand,
 * once the rest was told. Nothing is under way any more when it ends.
 */
export async function dispatch(run: Run): Promise<readonly Dispatched[]> {
  const results: Dispatched[] = [];
  const kept = (result: Dispatched) => {
    results.push(result);
    run.onProgress?.(result);
  };
  await dispatchTelling({ ...run, onProgress: kept });
  return results;
}

/** The same of very many: each result is told, and none is kept. */
export async function dispatchTelling(run: Run): Promise<void> {
  const { store, now, policy = POLICY, onProgress } = run;
  const recovered = await store.recover(now(), isAlive, policy); // durable
  const due = await dueOf(run);
  const ways = new WaysOut(due.size === 0 ? [] : await backingOff(run, policy));
  const all = await subjects(run, recovered, due);
  const faults: unknown[] = [];
  const order = new InOrder(({ result, fault }: Turn) => {
    if (fault !== undefined) faults.push(fault);
    if (result !== undefined) onProgress?.(result);
  });
  const turnsOf = async (places: readonly number[]) => {
    const keys = places.flatMap((place) => all[place]?.key ?? []);
    const found = await foundIn(store, keys);
    return places.map((place) => async () => {
      const { key = "", transport } = all[place] ?? {};
      order.ended(place, await turnOf(run, ways, found.get(key), transport));
    });
  };
  // Of each way few are at hand, and none waits for another's.
  const byWay = Map.groupBy(all.keys(), (place) => all[place]?.transport?.name);
  for (const met of await Promise.all([...byWay.values()].map((one) => goThrough(one, turnsOf))))
    faults.push(...met);
  ways.close();
  if (faults.length > 0) throw together(faults);
}

async function turnOf(
  run: Run,
  ways: WaysOut,
  delivery: Delivery | undefined,
  transport: Transport | undefined,
): Promise<Turn> {
  if (delivery === undefined) throw new Error("a delivery is not there any more");
  if (transport === undefined) return { result: standing(delivery) };
  const { line } = ways.of(transport);
  return await line.inTurn(delivery.envelope.to, (free) => takeTurn(run, delivery, transport, ways, free));
}

/** What the store threw under several messages, each thing said once; a mistake of ours stays as it is. */
function together(faults: readonly unknown[]): unknown {
  const bug = faults.find((fault) => !(fault instanceof Problems));
  if (bug !== undefined) return bug;
  const problems = faults.flatMap((fault) => (fault instanceof Problems ? fault.problems : []));
  const [first, ...rest] = new Map(problems.map((problem) => [problem.message, problem])).values();
  return first === undefined ? faults[0] : new Problems(first, ...rest);
}

/** The exit code a run ends with: a bug, a shut way out, or what a delivery asks for as it stands. */
export function exitOfRun(results: readonly Dispatched[]): Exit {
  return worst(...results.map(exitOfResult));
}

function exitOfResult(result: Dispatched): Exit {
  if (result.bug !== undefined) return EXIT.bug;
  return isOfConfig(result) ? EXIT.config : EXIT_OF[result.delivery.state];
}

function standing(delivery: Delivery): Dispatched {
  if (delivery.state === "sending") return { delivery, outcome: "already being sent" };
  return { delivery, outcome: delivery.state === "accepted" ? "already sent" : "held" };
}

/** What an attempt is made with. */
export type Sender = Pick<Run, "store" | "now" | "jitter" | "signal" | "owner" | "lease" | "policy">;

/** The result that stands in the store, and what the store threw: one of the two at least. */
export interface Turn {
  readonly result?: Dispatched;
  readonly fault?: unknown;
}

async function takeTurn(
  run: Run,
  delivery: Delivery,
  transport: Transport,
  ways: WaysOut,
  free: () => void,
): Promise<Turn> {
  if (ways.isShut || run.signal?.aborted === true) return { result: standing(delivery) };
  if (ways.isBusy(transport)) return { result: { delivery, outcome: "way out busy" } };
  const before = ways.written();
  let written: () => void = () => undefined;
  // The next is claimed by the commit that this answer is written down with.
  const answered = (outcome: Outcome) => {
    if (outcome.kind !== "accepted") return;
    ways.heed(transport, outcome);
    written = ways.writing();
    free();
  };
  const isOver = async () => {
    await before;
    return ways.isShut;
  };
  try {
    const turn = await tryOnce(run, transport, delivery, answered, isOver);
    if (turn.fault !== undefined) ways.shut();
    else if (typeof turn.result?.outcome === "object") ways.heed(transport, turn.result.outcome);
    return turn;
  } finally {
    written();
  }
}

/**
 * One attempt: claimed, handed over, written down; what the store threw comes back beside what stands. `answered` is told
 * when the way out is free again. Where all `isOver` once it is claimed, since an answer before it could not be written
 * down, it is given back.
 */
export async function tryOnce(
  run: Sender,
  transport: Transport,
  delivery: Delivery,
  answered?: (outcome: Outcome) => void,
  isOver: () => Promise<boolean> = async () => false,
): Promise<Turn> {
  const { store, now, owner = thisProcess(), lease = LEASE } = run;
  const { key } = delivery;
  let claim: Claim | undefined;
  try {
    claim = await store.claim(key, owner, now(), lease, run.policy); // durable: claimed
    const isOurs = claim !== undefined && (await store.inData(claim, now())); // durable: in_data
    if (claim === undefined || !isOurs) {
      const found = await after(store, delivery);
      const outcome = found.state === "cancelled" ? "held" : "already being sent";
      return { result: { delivery: found, outcome } };
    }
  } catch (fault) {
    return unreleased(run, delivery, claim, fault);
  }
  if (!(await isOver())) return carryOut(run, transport, claim, answered);
  await store.giveBack(claim, now());
  return { result: standing(await seen(store, delivery)) };
}

/** The rest of an attempt that is claimed and in data; `answered` is told when the way out is free again. */
export async function carryOut(
  run: Sender,
  transport: Transport,
  claim: Claim,
  answered: (outcome: Outcome) => void = () => undefined,
): Promise<Turn> {
  const attempted = await attempt(run, transport, claim);
  answered(attempted.outcome);
  // We broke it off, not the other side.
  if (attempted.fault !== undefined && attempted.outcome.kind === "deferred")
    return unreleased(run, claim.delivery, claim, attempted.fault);
  return recorded(run, claim, attempted);
}

/** The store failed and nothing was released: the delivery goes back where it was. */
async function unreleased(
  { store, now }: Sender,
  delivery: Delivery,
  claim: Claim | undefined,
  fault: unknown,
): Promise<Turn> {
  const isKnown = claim === undefined || (await store.giveBack(claim, now()));
  return { fault: brokenOff(fault, await seen(store, delivery), undefined, isKnown) };
}

async function recorded(run: Sender, claim: Claim, { outcome, bug, fault, isDue }: Attempted): Promise<Turn> {
  const { store, now } = run;
  const { delivery } = claim;
  const result = (stands: Delivery): Dispatched => ({
    ...{ delivery: stands, outcome },
    ...(bug === undefined ? {} : { bug }),
  });
  try {
    const isOurs = await store.record(claim, outcome, now(), run.jitter(), run.policy ?? POLICY); // durable: the outcome
    // By the law of the states; the others are read.
    const isAccepted = isOurs && isDue && outcome.kind === "accepted";
    const found = isAccepted ? asAccepted(claim, outcome.reply) : await after(store, delivery);
    return { result: result(found), fault: fault && brokenOff(fault, found, outcome, true) };
  } catch (thrown) {
    const found = await seen(store, delivery);
    // It was written, and its mark was not.
    if (found.state !== "sending")
      return { result: result(found), fault: brokenOff(thrown, found, outcome, true) };
    const isUnsent = outcome.kind === "deferred" || outcome.kind === "rejected";
    const isKnown = isUnsent && (await store.giveBack(claim, now()));
    return { fault: brokenOff(thrown, await seen(store, delivery), outcome, isKnown) };
  }
}

function asAccepted({ delivery, attempt }: Claim, reply: Reply): Delivery {
  const ended = { nextAt: undefined, leaseUntil: undefined, phase: undefined };
  return { ...delivery, ...ended, state: "accepted", attempts: attempt, reply };
}

interface Attempted {
  readonly outcome: Outcome;
  readonly bug?: unknown;
  /** What the store threw while the transport waited for it. */
  readonly fault?: unknown;
  /** Whether the record stands that the last piece waits for. */
  readonly isDue: boolean;
}

async function attempt(
  { store, now, signal }: Sender,
  transport: Transport,
  claim: Claim,
): Promise<Attempted> {
  let isDue = false;
  let fault: unknown;
  const beforeTerminator = async () => {
    try {
      // A second way out asks again once the first has certainly not accepted it: the record stands, and so must the claim.
      isDue = await (isDue ? store.renew(claim, now()) : store.terminatorDue(claim, now())); // durable: terminator_due
      return isDue;
    } catch (thrown) {
      fault = thrown;
      return false;
    }
  };
  const renewal = setInterval(() => renew(store, claim, now()), Math.max(1, claim.lease / 3));
  try {
    const { envelope } = claim.delivery;
    const outcome = await transport.deliver(envelope, claim.bytes, claim.key, beforeTerminator, signal);
    const bug = outcome.kind === "accepted" && !isDue ? neverAsked(transport) : undefined;
    return { outcome, bug, fault, isDue };
  } catch (bug) {
    return {
      outcome: afterThrow(transport, isDue),
      bug: bug ?? new Error("a transport threw nothing"),
      ...{ fault, isDue },
    };
  } finally {
    clearInterval(renewal);
  }
}

/** A renewal that fails is no reason to break off: the fence decides, not the lease. */
async function renew(store: Store, claim: Claim, now: Date): Promise<void> {
  try {
    await store.renew(claim, now);
  } catch {
    // The next commit of this attempt meets the same fault and tells it.
  }
}

function neverAsked({ name }: Transport): Error {
  return new Error(`the transport ${name} says accepted and had no leave to release the last piece`);
}

function afterThrow(transport: Transport, isDue: boolean): Outcome {
  const reply = { text: `the transport ${transport.name} broke off` };
  return isDue ? { kind: "uncertain", phase: "terminator_due", reply } : { kind: "deferred", reply };
}

async function after(store: Store, delivery: Delivery): Promise<Delivery> {
  return (await store.find(delivery.key)) ?? delivery;
}

/** The same of a store that has just failed; the worst where it cannot be read either. */
async function seen(store: Store, delivery: Delivery): Promise<Delivery> {
  try {
    return await after(store, delivery);
  } catch {
    return { ...delivery, state: "sending", phase: "terminator_due" };
  }
}

function isOfConfig({ outcome }: Dispatched): boolean {
  return typeof outcome === "object" && stopOf(outcome) === "config";
}
