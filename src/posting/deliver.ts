/** What is owed is delivered: the ways out of a run, its rounds, and the wait for what is due later. */
import { setTimeout as delay } from "node:timers/promises";
import { type Store, SUPPRESSED, WITHDRAWN } from "../outbox/contract.ts";
import type { Delivery } from "../outbox/delivery.ts";
import { type Dispatched, dispatch, exitOfRun } from "../outbox/dispatch.ts";
import { POLICY, type Policy } from "../outbox/retry.ts";
import { suppressing } from "../outbox/suppressing.ts";
import { EXIT, error, type Problem, Problems, warning } from "../problem.ts";
import { withSecond } from "../transports/second.ts";
import type { Reply, Transport } from "../transports/transport.ts";
import { loadTransport } from "../workspace/transports.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import { isOwed, Past } from "./earlier-deliveries.ts";
import type { Ready } from "./enqueue.ts";
import { Inquiry } from "./list-archive.ts";
import type { Order, Plan } from "./plan.ts";
import { type Reconciled, recognise, reconcile } from "./reconcile.ts";
import { strandedWords } from "./stranded.ts";

/** The clock of a run, whom it tells what it does, and what stops it. */
export interface Progress {
  readonly now: () => Date;
  /** With what it takes to say what can be done next. */
  readonly tell: (result: Dispatched, past: Past) => void;
  readonly warn: (problem: Problem) => void;
  /** Aborted: nothing more is begun, and what is under way ends. */
  readonly signal?: AbortSignal | undefined;
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
): Promise<{ results: readonly Dispatched[]; problems: readonly Problem[] }> {
  const { now, tell, signal } = progress;
  const inquiry = doubt?.inquiry ?? new Inquiry(signal);
  const ways = new Ways(workspace, progress);
  const results = new Map<string, Dispatched>();
  const round = async (wanted: readonly string[], isShut = false) => {
    const late = new Set(await recognise(store, workspace, wanted, now, inquiry));
    const past = await Past.read(store, workspace);
    await ways.open(store, past, wanted);
    const told = (result: Dispatched) => {
      results.set(result.delivery.key, result);
      tell(result, past);
    };
    const transportOf = (_: string, delivery: Delivery) =>
      past.isCarried(delivery) && !isShut ? ways.of(past.carrier(delivery)) : undefined;
    await withdraw(store, past, wanted, now(), told);
    const ready = wanted.filter((key) => !late.has(key) && results.get(key)?.delivery.state !== "cancelled");
    await dispatch({
      store: suppressing(store, workspace.suppression),
      ...{ keys: ready, now, transportOf, policy: policyOf(workspace), signal },
      jitter: Math.random,
      onProgress: told,
    });
    for (const key of late) {
      const delivery = await store.find(key);
      if (delivery !== undefined) told({ delivery, outcome: "held" });
    }
  };
  const doubted = new Set(doubt?.deliveries.map(({ key }) => key));
  await round(keys.filter((key) => !doubted.has(key)));
  if (doubt !== undefined && doubted.size > 0) {
    const reconciled = await reconcile(store, workspace, now, inquiry, doubt.deliveries);
    doubt.settled(reconciled);
    const standing = reconciled.filter(({ delivery }) => delivery.state !== "accepted");
    const wanted = new Set(keys);
    const left = standing.map(({ delivery }) => delivery.key).filter((key) => wanted.has(key));
    // A way out that was shut a moment ago is not tried again.
    if (left.length > 0) await round(left, exitOfRun([...results.values()]) === EXIT.config);
  }
  const past = await Past.read(store, workspace);
  // What another run had begun when this one did was owed to nobody's knowledge yet.
  await withdraw(store, past, [...results.keys()], now(), (result) => {
    results.set(result.delivery.key, result);
    tell(result, past);
  });
  const left = [...results.values()].filter(({ delivery }) => isOwed(delivery) && !past.isCarried(delivery));
  const problems = [...ways.problems, ...left.map((one) => stranded(one.delivery, past, workspace))];
  return { results: [...results.values()], problems };
}

/**
 * Takes out what is owed to people who are on the list of its mailing no more, or suppressed: it certainly did not
 * arrive, and is not sent to them. What was ever in doubt stays for a person.
 */
async function withdraw(
  store: Store,
  past: Past,
  keys: readonly string[],
  now: Date,
  told: (result: Dispatched) => void,
): Promise<void> {
  const wanted = new Set(keys);
  const left = past.rows.filter((row) => wanted.has(row.key) && past.hasLeft(row) && !row.isPinned);
  for (const { key, recipient } of left) {
    if (!isOwed((await store.find(key)) ?? { state: "cancelled" })) continue;
    await store.cancel(key, now, past.isSuppressed(recipient) ? SUPPRESSED : WITHDRAWN);
    const delivery = await store.find(key);
    if (delivery !== undefined) told({ delivery, outcome: "held" });
  }
}

/** The ways out of a run, each opened when it is first needed, and what is wrong with those that could not be. */
export class Ways {
  readonly problems: Problem[] = [];
  readonly #workspace: Workspace;
  readonly #progress: Pick<Progress, "now" | "warn">;
  /** By name: mailings that go the same way share its connections. */
  readonly #opened = new Map<string, Transport | undefined>();

  constructor(workspace: Workspace, progress: Pick<Progress, "now" | "warn">) {
    this.#workspace = workspace;
    this.#progress = progress;
  }

  of(mailing: Mailing | undefined): Transport | undefined {
    return mailing && this.#opened.get(mailing.transport);
  }

  async open(store: Store, past: Past, keys: readonly string[]): Promise<void> {
    const standing = await store.list(["queued", "sending", "deferred"]);
    const wanted = new Set(keys);
    const owed = standing.filter(({ key }) => wanted.has(key));
    for (const { transport } of new Set(owed.flatMap((delivery) => past.carrier(delivery) ?? [])))
      await this.openNamed(transport);
  }

  /** The way out of that name; undefined, and told among the problems, where it cannot be opened. */
  async openNamed(name: string): Promise<Transport | undefined> {
    if (!this.#opened.has(name)) this.#opened.set(name, await this.#load(name));
    return this.#opened.get(name);
  }

  async #load(name: string): Promise<Transport | undefined> {
    try {
      const { transport, warnings } = await loadTransport(this.#workspace, name, this.#progress.now);
      warnings.forEach(this.#progress.warn);
      const isOwn = this.#workspace.ways?.[name] !== undefined;
      const then = isOwn ? undefined : this.#workspace.transports[name]?.then;
      if (then === undefined) return transport;
      const second = await this.openNamed(then);
      return (
        second && withSecond(transport, second, (why) => this.#progress.warn(secondUsed(name, then, why)))
      );
    } catch (cause) {
      if (!(cause instanceof Problems)) throw cause;
      this.problems.push(...cause.problems);
      return undefined;
    }
  }
}

function secondUsed(first: string, second: string, { code, text }: Reply): Problem {
  const said = [code, text].filter((part) => part !== undefined).join(" ");
  const hint = "Nothing is lost, and nothing goes twice. Mend the first, or take it out.";
  return warning(
    "transport-second",
    `"${first}" did not take it ("${said}"): "${second}" is tried`,
    undefined,
    hint,
  );
}

/** When what is deferred is tried again, as a configuration says. */
export function policyOf({ retries: { first, firstAtMost, longest, giveUp } }: Workspace): Policy {
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
  progress: Progress & { readonly waiting?: (until: Date) => void },
  doubt?: Doubt,
): ReturnType<typeof deliver> {
  const { now, signal, waiting } = progress;
  const longest = Math.max(order.workspace.retries.longest, GLANCE);
  const results = new Map<string, Dispatched>();
  const wanted = new Set(keys);
  let left = keys;
  let told = 0;
  for (;;) {
    const run = await deliver(store, order, left, progress, told === 0 ? doubt : undefined);
    for (const result of run.results) results.set(result.delivery.key, result);
    const done = { results: [...results.values()], problems: run.problems };
    const standing = await store.list(["queued", "deferred", "sending"]);
    const ahead = standing.filter(({ key }) => wanted.has(key));
    if (ahead.length === 0 || run.problems.length > 0 || exitOfRun(run.results) === EXIT.config) return done;
    left = ahead.map(({ key }) => key);
    const next = ahead.flatMap(({ nextAt }) => nextAt?.getTime() ?? []);
    // A way out that rests has nothing due before it has rested.
    const isBusy = run.results.some(({ outcome }) => outcome === "way out busy");
    const soon = now().getTime() + GLANCE;
    const until = next.length === 0 ? soon : Math.max(isBusy ? soon : 0, Math.min(...next));
    if (until !== told) waiting?.(new Date(until));
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

/** Owed, and no mailing of the configuration carries it any more. */
function stranded(delivery: Delivery, past: Past, { mailings }: Workspace): Problem {
  const { key, mailing } = delivery;
  const to = mailings.find(({ name }) => name === mailing)?.to.address;
  const why = past.isSuppressed(delivery.recipient)
    ? "its recipient is suppressed"
    : past.hasLeft(delivery)
      ? "its recipient has left the list"
      : to === undefined
        ? `there is no mailing "${mailing}" any more`
        : `the mailing "${mailing}" goes to ${to} now`;
  // A hint is one line: what is on several lines is parted by signs.
  const hint = strandedWords(delivery, past)
    .split("\n")
    .map((line) => line.trim().replace(/(?<![.])$/, ";"))
    .join(" ")
    .replace(/;$/, "");
  return error("mailing-gone", EXIT.person, `${key} is owed, and ${why}`, undefined, hint);
}

/** The keys of all that is owed or in doubt, of one mailing or of all, but what a plan holds. */
export async function owedKeys(
  store: Store,
  { held, gone }: Pick<Plan, "held" | "gone">,
  { unfit }: Pick<Ready, "unfit">,
  workspace: Pick<Workspace, "mailings" | "site">,
  mailing?: string,
): Promise<string[]> {
  const past = await Past.read(store, workspace);
  const kept = new Set([
    ...[...held.map(({ delivery }) => delivery), ...gone].map((one) => one?.key),
    ...unfit,
  ]);
  const isOf = (delivery: Delivery) => (past.carrier(delivery)?.name ?? delivery.mailing) === mailing;
  const owed = await store.list(["queued", "sending", "deferred", "uncertain"]);
  return owed
    .filter((delivery) => !kept.has(delivery.key) && (mailing === undefined || isOf(delivery)))
    .map(({ key }) => key);
}
