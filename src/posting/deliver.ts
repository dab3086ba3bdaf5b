/** What is owed is delivered: the ways out of a run, its rounds, and the wait for what is due later. */
import { setTimeout as delay } from "node:timers/promises";
import { type Store, SUPPRESSED, WITHDRAWN } from "../outbox/contract.ts";
import type { Delivery, State } from "../outbox/delivery.ts";
import { type Dispatched, dispatchTelling, exitOfRun } from "../outbox/dispatch.ts";
import { parts } from "../outbox/many/pages.ts";
import { Gathered } from "../outbox/many/results.ts";
import { POLICY, type Policy } from "../outbox/retry.ts";
import { suppressing } from "../outbox/suppressing.ts";
import { EXIT, error, type Problem, Problems, warning } from "../problem.ts";
import { withSecond } from "../transports/second.ts";
import type { Reply, Transport } from "../transports/transport.ts";
import { loadTransport } from "../workspace/transports.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import type { Ready } from "./enqueue.ts";
import { Inquiry } from "./list-archive.ts";
import { Carriers } from "./past/carriers.ts";
import { Past } from "./past/past.ts";
import { isOwed } from "./past/states.ts";
import type { Order } from "./plan/order.ts";
import type { Plan } from "./plan/plan.ts";
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
 * again then goes in the same run. What became of each is told, and gathered.
 */
export async function deliver(
  store: Store,
  { workspace }: Order,
  keys: readonly string[],
  progress: Progress,
  gathered: Gathered,
  doubt?: Doubt,
): Promise<readonly Problem[]> {
  const { now, tell, signal } = progress;
  const inquiry = doubt?.inquiry ?? new Inquiry(signal);
  const ways = new Ways(workspace, progress);
  const toldWith = (past: Past) => (result: Dispatched) => {
    gathered.add(result);
    tell(result, past);
  };
  const round = async (wanted: readonly string[], isShut = false) => {
    const late = new Set(await recognise(store, workspace, wanted, now, inquiry));
    const past = await pastOf(store, workspace, wanted);
    await ways.open(store, past, wanted);
    const told = toldWith(past);
    const transportOf = (_: string, delivery: Delivery) =>
      past.isCarried(delivery) && !isShut ? ways.of(past.carrier(delivery)) : undefined;
    const out = await withdraw(store, past, wanted, now(), told);
    const ready = wanted.filter((key) => !late.has(key) && !out.has(key));
    await dispatchTelling({
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
  await round(doubted.size === 0 ? keys : keys.filter((key) => !doubted.has(key)));
  if (doubt !== undefined && doubted.size > 0) {
    const reconciled = await reconcile(store, workspace, now, inquiry, doubt.deliveries);
    doubt.settled(reconciled);
    const standing = reconciled.filter(({ delivery }) => delivery.state !== "accepted");
    const wanted = new Set(keys);
    const left = standing.map(({ delivery }) => delivery.key).filter((key) => wanted.has(key));
    // A way out that was shut a moment ago is not tried again.
    if (left.length > 0) await round(left, exitOfRun(gathered.results) === EXIT.config);
  }
  // What another run had begun when this one did was owed to nobody's knowledge yet.
  const open = gathered.in("queued", "deferred", "sending").map(({ key }) => key);
  if (open.length === 0) return ways.problems;
  const past = await pastOf(store, workspace, open);
  await withdraw(store, past, open, now(), toldWith(past));
  const left = gathered.in("queued", "deferred").filter((delivery) => !past.isCarried(delivery));
  return [...ways.problems, ...left.map((one) => stranded(one, past, workspace))];
}

/** What of the outbox says how these go: of many that hang on no other delivery none is held. */
async function pastOf(store: Store, workspace: Workspace, keys: readonly string[]): Promise<Past> {
  const past = Past.ofPlain(workspace);
  for (const some of parts(keys)) {
    const found = await store.findAll(some);
    if (!found.every((delivery) => past.isPlain(delivery))) return await Past.read(store, workspace);
  }
  // What a sender left behind is told of too.
  const sending = await store.list(["sending"]);
  return sending.every((one) => past.isPlain(one)) ? past : await Past.read(store, workspace);
}

/** Of keys, those of deliveries in these states that are wanted, page by page. */
async function* wantedOf(store: Store, keys: readonly string[], states: readonly State[]) {
  const wanted = new Set(keys);
  for await (const page of store.pages(states)) yield page.filter(({ key }) => wanted.has(key));
}

/**
 * Takes out what is owed to people who are on the list of its mailing no more, or suppressed: it certainly did not
 * arrive, and is not sent to them. What was ever in doubt stays for a person. The keys of what was taken out.
 */
async function withdraw(
  store: Store,
  past: Past,
  keys: readonly string[],
  now: Date,
  told: (result: Dispatched) => void,
): Promise<ReadonlySet<string>> {
  const out = new Set<string>();
  for await (const page of wantedOf(store, keys, ["queued", "deferred"]))
    for (const { key, recipient } of page.filter((row) => past.hasLeft(row) && !row.isPinned)) {
      if (!isOwed((await store.find(key)) ?? { state: "cancelled" })) continue;
      await store.cancel(key, now, past.isSuppressed(recipient) ? SUPPRESSED : WITHDRAWN);
      const delivery = await store.find(key);
      if (delivery === undefined) continue;
      if (delivery.state === "cancelled") out.add(key);
      told({ delivery, outcome: "held" });
    }
  return out;
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
    const names = new Set<string>();
    for await (const page of wantedOf(store, keys, ["queued", "sending", "deferred"]))
      for (const { transport } of page.flatMap((delivery) => past.carrier(delivery) ?? []))
        names.add(transport);
    for (const name of names) await this.openNamed(name);
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
  gathered: Gathered,
  doubt?: Doubt,
): ReturnType<typeof deliver> {
  const { now, signal, waiting } = progress;
  const longest = Math.max(order.workspace.retries.longest, GLANCE);
  let left = keys;
  let told = 0;
  for (;;) {
    let isBusy = false;
    const tell: Progress["tell"] = (result, past) => {
      // A way out that rests has nothing due before it has rested.
      isBusy ||= result.outcome === "way out busy";
      run.add(result);
      progress.tell(result, past);
    };
    const run = new Gathered(false);
    const problems = await deliver(
      store,
      order,
      left,
      { ...progress, tell },
      gathered,
      told === 0 ? doubt : undefined,
    );
    const ahead: string[] = [];
    let next = Number.POSITIVE_INFINITY;
    for await (const page of wantedOf(store, keys, ["queued", "deferred", "sending"]))
      for (const { key, nextAt } of page) {
        ahead.push(key);
        next = Math.min(next, nextAt?.getTime() ?? next);
      }
    if (ahead.length === 0 || problems.length > 0 || exitOfRun(run.results) === EXIT.config) return problems;
    left = ahead;
    const soon = now().getTime() + GLANCE;
    const until = next === Number.POSITIVE_INFINITY ? soon : Math.max(isBusy ? soon : 0, next);
    if (until !== told) waiting?.(new Date(until));
    told = until;
    // Further ahead than any wait: the clock was set back meanwhile.
    const rest = () => until - now().getTime();
    while (rest() > 0 && rest() <= longest && signal?.aborted !== true) await glance(rest(), signal);
    if (signal?.aborted === true) return problems;
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
  workspace: Pick<Workspace, "mailings" | "suppression">,
  mailing?: string,
): Promise<string[]> {
  const carriers = new Carriers(workspace);
  const kept = new Set([
    ...[...held.map(({ delivery }) => delivery), ...gone].map((one) => one?.key),
    ...unfit,
  ]);
  const isOf = (delivery: Delivery) => (carriers.carrier(delivery)?.name ?? delivery.mailing) === mailing;
  const keys: string[] = [];
  for await (const page of store.pages(["queued", "sending", "deferred", "uncertain"]))
    for (const delivery of page)
      if (!kept.has(delivery.key) && (mailing === undefined || isOf(delivery))) keys.push(delivery.key);
  return keys;
}
