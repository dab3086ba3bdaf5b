/** A plan carried out: frozen, put down, delivered. */
import { setTimeout as delay } from "node:timers/promises";
import { Inquiry } from "./archive.ts";
import { freeze } from "./freeze.ts";
import { loadTransport } from "./load-transport.ts";
import type { Mailbox } from "./mail/address.ts";
import type { Meeting } from "./model/meeting.ts";
import { wordsHash } from "./model/words.ts";
import { type Delivery, deliveryKey, type Frozen } from "./outbox/delivery.ts";
import { dispatch, exitOfRun, type Result } from "./outbox/dispatch.ts";
import type { Known } from "./outbox/intake.ts";
import { POLICY, type Policy } from "./outbox/settlement.ts";
import { createStore, type Store } from "./outbox/store.ts";
import type { Order, Plan, Revised } from "./plan.ts";
import { EXIT, type Problem, Problems, refuse, warning } from "./problem.ts";
import { type Reconciled, recognise, reconcile } from "./reconcile.ts";
import type { Outcome, Transport } from "./transports/transport.ts";
import type { Workspace } from "./workspace.ts";

/** The clock of a run, whom it tells what it does, and what stops it. */
export interface Progress {
  readonly now: () => Date;
  readonly tell: (result: Result) => void;
  readonly warn: (problem: Problem) => void;
  /** Aborted: nothing more is begun, and what is under way ends. */
  readonly signal?: AbortSignal | undefined;
}

/** Messages ready to be put down, and what is wrong with those that could not be made. */
export interface Ready {
  readonly fresh: readonly Frozen[];
  readonly anew: readonly Frozen[];
  readonly problems: readonly Problem[];
}

/**
 * The first run: an outbox to which every note is known, also one that cannot be read for now, so that no backlog is
 * ever posted. Drafts are still to come.
 */
export function baseline(
  folder: string,
  meetings: readonly Meeting[],
  permalinks: readonly string[],
  now: Date,
): Store {
  return createStore(folder, knownNotes(meetings, permalinks), now);
}

/**
 * The same for an outbox that was restored or moved: what was sent since it does not know, so every note is known,
 * and what was owed is in doubt.
 */
export function baselineAnew(
  store: Store,
  meetings: readonly Meeting[],
  permalinks: readonly string[],
  now: Date,
): void {
  store.beginAnew(knownNotes(meetings, permalinks), now);
}

function knownNotes(meetings: readonly Meeting[], permalinks: readonly string[]): Known[] {
  const words = new Map(meetings.map((meeting) => [meeting.permalink, wordsHash(meeting)]));
  const drafts = new Set(meetings.filter(({ draft }) => draft).map(({ permalink }) => permalink));
  return permalinks
    .filter((permalink) => !drafts.has(permalink))
    .map((permalink) => ({ permalink, words: words.get(permalink) ?? "" }));
}

/** Makes the messages of a plan; one that cannot be made is left out and told, and keeps none of the others. */
export async function freezePlan({ workspace }: Order, { fresh, anew }: Plan, now: Date): Promise<Ready> {
  const made = async (errands: readonly Revised[]) =>
    Promise.all(errands.map((errand) => freeze(workspace, errand, now)));
  const [first, again] = [await made(fresh), await made(anew)];
  const sound = (all: typeof first) =>
    all.filter(({ problems }) => problems.length === 0).map(({ frozen }) => frozen);
  return {
    fresh: sound(first),
    anew: sound(again),
    problems: [...first, ...again].flatMap(({ problems }) => problems),
  };
}

/** Puts messages down in the outbox; the keys of all that the plan means to have delivered. */
export function enqueue(store: Store, { fresh, standing, anew }: Plan, ready: Ready, now: Date): string[] {
  // What was to be replaced may have been sent meanwhile, by somebody else's run.
  const late = fresh.filter(({ instead }) => instead !== undefined && !store.cancel(instead.key, now));
  const isLate = (frozen: Frozen) =>
    late.some(
      ({ meeting, mailing }) => meeting.permalink === frozen.permalink && mailing.name === frozen.mailing,
    );
  for (const frozen of ready.anew) store.refreeze(deliveryKey(frozen), frozen);
  const made = ready.fresh
    .filter((frozen) => !isLate(frozen))
    .map((frozen) => store.enqueue(frozen).delivery.key);
  return [...standing, ...anew].map(({ delivery }) => delivery.key).concat(made);
}

/** What was in doubt when a run began. */
export interface Doubt {
  readonly deliveries: readonly Delivery[];
  /** What asks the archives, with the time that is left to this run. */
  readonly inquiry: Inquiry;
  /** Told of all of them once they were asked about. */
  readonly settled: (reconciled: readonly Reconciled[]) => void;
}

/**
 * Delivers what is due of the named keys, or of all that is owed but held; a mailing whose way out cannot be opened is
 * told and left. What is in doubt comes last, for an archive may take its time: it is asked, and what is to be sent
 * again then goes in the same run.
 */
export async function deliver(
  store: Store,
  { workspace }: Order,
  keys: readonly string[],
  progress: Progress,
  doubt?: Doubt,
): Promise<{ results: readonly Result[]; problems: readonly Problem[] }> {
  const { now, tell, signal } = progress;
  const inquiry = doubt?.inquiry ?? new Inquiry(signal);
  const ways = new Ways(workspace, progress);
  const results = new Map<string, Result>();
  const round = async (wanted: readonly string[], transportOf: Ways["of"]) => {
    const late = await recognise(store, workspace, wanted, now, inquiry);
    await ways.open(store, wanted);
    const told = (result: Result) => {
      results.set(result.delivery.key, result);
      tell(result);
    };
    const ready = wanted.filter((key) => !late.includes(key));
    await dispatch({
      ...{ store, keys: ready, now, transportOf, policy: policyOf(workspace), signal },
      jitter: Math.random,
      onProgress: told,
    });
    for (const delivery of late.flatMap((key) => store.find(key) ?? [])) told({ delivery, outcome: "held" });
  };
  const doubted = new Set(doubt?.deliveries.map(({ key }) => key));
  await round(
    keys.filter((key) => !doubted.has(key)),
    ways.of,
  );
  if (doubt !== undefined && doubted.size > 0) {
    doubt.settled(await reconcile(store, workspace, now, signal, doubt.deliveries, inquiry));
    const left = keys.filter((key) => doubted.has(key) && store.find(key)?.state !== "accepted");
    // A way out that was shut a moment ago is not tried again.
    const isShut = exitOfRun([...results.values()]) === EXIT.config;
    if (left.length > 0) await round(left, isShut ? () => undefined : ways.of);
  }
  return { results: [...results.values()], problems: ways.problems };
}

/** The ways out of a run, each opened when it is first needed, and what is wrong with those that could not be. */
class Ways {
  readonly problems: Problem[] = [];
  readonly #workspace: Workspace;
  readonly #progress: Progress;
  readonly #opened = new Map<string, Transport | undefined>();

  constructor(workspace: Workspace, progress: Progress) {
    this.#workspace = workspace;
    this.#progress = progress;
  }

  readonly of = (mailing: string) => this.#opened.get(mailing);

  async open(store: Store, keys: readonly string[]): Promise<void> {
    const { mailings } = this.#workspace;
    const owed = store.list(["queued", "sending", "deferred"]).filter(({ key }) => keys.includes(key));
    this.problems.push(
      ...owed.filter((delivery) => !mailings.some(({ name }) => name === delivery.mailing)).map(orphan),
    );
    for (const { name, transport } of mailings)
      if (!this.#opened.has(name) && owed.some(({ mailing }) => mailing === name))
        this.#opened.set(name, await this.#load(transport));
  }

  async #load(name: string): Promise<Transport | undefined> {
    try {
      const { transport, warnings } = await loadTransport(this.#workspace, name, this.#progress.now);
      warnings.forEach(this.#progress.warn);
      return transport;
    } catch (cause) {
      if (!(cause instanceof Problems)) throw cause;
      this.problems.push(...cause.problems);
      return undefined;
    }
  }
}

function policyOf({ retries: { first, firstAtMost, longest, giveUp } }: Workspace): Policy {
  const firstWait = [first, Math.max(first, firstAtMost)] as const;
  return { ...POLICY, firstWait, longestWait: longest, giveUpAfter: giveUp };
}

/** How long a wait is before the clock is looked at again, in milliseconds: it may have been set meanwhile. */
const GLANCE = 30_000;

/** Delivers, and again whenever something is due, until nothing is owed; ends where the way out is shut or when told to. */
export async function deliverUntilDone(
  store: Store,
  order: Order,
  keys: readonly string[],
  progress: Progress & { readonly waiting: (until: Date) => void },
  doubt?: Doubt,
): ReturnType<typeof deliver> {
  const { now, signal, waiting } = progress;
  const longest = Math.max(order.workspace.retries.longest, GLANCE);
  const results = new Map<string, Result>();
  let left = keys;
  let told = 0;
  for (;;) {
    const run = await deliver(store, order, left, progress, told === 0 ? doubt : undefined);
    for (const result of run.results) results.set(result.delivery.key, result);
    const done = { results: [...results.values()], problems: run.problems };
    const ahead = store.list(["queued", "deferred", "sending"]).filter(({ key }) => keys.includes(key));
    if (ahead.length === 0 || run.problems.length > 0 || exitOfRun(run.results) === EXIT.config) return done;
    left = ahead.map(({ key }) => key);
    const next = ahead.flatMap(({ nextAt }) => nextAt?.getTime() ?? []);
    // A way out that rests has nothing due before it has rested.
    const isBusy = run.results.some(({ outcome }) => outcome === "way out busy");
    const soon = now().getTime() + GLANCE;
    const until = next.length === 0 ? soon : Math.max(isBusy ? soon : 0, Math.min(...next));
    if (until !== told) waiting(new Date(until));
    told = until;
    // Further ahead than any wait: the clock was set back meanwhile.
    const rest = () => until - now().getTime();
    while (rest() > 0 && rest() <= longest && signal?.aborted !== true) await glance(rest(), signal);
    if (signal?.aborted === true) return done;
  }
}

async function glance(time: number, signal: AbortSignal | undefined): Promise<void> {
  await delay(Math.min(time, GLANCE), undefined, { ...(signal && { signal }) }).catch(() => undefined);
}

function orphan({ key, mailing }: Delivery): Problem {
  const hint = `Put the mailing back, or take the delivery out: minutewire outbox cancel ${key}`;
  return warning(
    "mailing-gone",
    `${key} is owed, and there is no mailing "${mailing}" any more`,
    undefined,
    hint,
  );
}

/** The keys of all that is owed or in doubt, of one mailing or of all, but what a plan holds. */
export function owedKeys(store: Store, { held }: Plan, mailing?: string): string[] {
  const kept = new Set(held.map(({ delivery }) => delivery?.key));
  return store
    .list(["queued", "sending", "deferred", "uncertain"])
    .filter((delivery) => !kept.has(delivery.key) && (mailing === undefined || delivery.mailing === mailing))
    .map(({ key }) => key);
}

/**
 * Sends to another address and marks nothing: the message as it would be, to look at in a real mail program. It has
 * an id of its own, or that program would take the real one for a repeat.
 */
export async function rehearse(
  workspace: Workspace,
  errand: Revised,
  to: Mailbox,
  { now, signal }: Pick<Progress, "now" | "signal">,
): Promise<{ frozen: Frozen; outcome: Outcome }> {
  const at = now();
  const { mailing } = errand;
  const name = `${mailing.name}-rehearsal-${at.getTime().toString(36)}`;
  const rehearsed = { ...errand, mailing: { ...mailing, name, to } };
  const { frozen, problems } = await freeze(workspace, rehearsed, at);
  refuse(problems);
  const { transport } = await loadTransport(workspace, mailing.transport, now);
  return {
    frozen,
    outcome: await transport.deliver(
      frozen.envelope,
      frozen.bytes,
      deliveryKey(frozen),
      async () => true,
      signal,
    ),
  };
}
