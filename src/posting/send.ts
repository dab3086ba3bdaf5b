/**
 * From meetings to deliveries: the one way in which anything is sent. The outbox is opened and asked whether it may be
 * believed, what is in doubt is settled, what is to go out is planned, frozen and put down, and only then delivered.
 * This room refuses to know the built site, SQL and the terminal.
 */
import { pick } from "../model/edition.ts";
import { wordsHash } from "../model/words.ts";
import type { Absence, KnownNote, Store } from "../outbox/contract.ts";
import type { Delivery } from "../outbox/delivery.ts";
import { Gathered, type Results } from "../outbox/many/results.ts";
import { EXIT, error, type Problem, type Result, refusal, refuse } from "../problem.ts";
import { isOnlyShown } from "../workspace/mailings/recipients.ts";
import { outboxOf } from "../workspace/outbox.ts";
import { deliver } from "./deliver/deliver.ts";
import { owedKeys } from "./deliver/owed.ts";
import type { Progress } from "./deliver/progress.ts";
import { deliverUntilDone } from "./deliver/until-done.ts";
import { shutWays } from "./deliver/ways.ts";
import { enqueue, freezePlan, type Ready } from "./enqueue.ts";
import { editedOf, recalled, remember } from "./held-notes.ts";
import { Inquiry } from "./list-archive.ts";
import type { Order } from "./plan/order.ts";
import { type Plan, plan } from "./plan/plan.ts";
import type { StandingPosting } from "./plan/posting.ts";
import { routeFaults } from "./plan/select.ts";
import { type Reconciled, reconcile } from "./reconcile.ts";

/** An order with what it takes to carry it out. */
export interface SendOrder extends Order {
  /** Those of every note there is, also of one that cannot be read. */
  readonly permalinks: readonly string[];
  /** Of what is owed already, only what goes through the mailing of this name; absent for all. */
  readonly through?: string | undefined;
  /**
   * Whether an outbox may be made, or begun anew, without a named note; then nothing is sent. With one: also in place of
   * one that was in use. `if none was`: only where none ever was.
   */
  readonly firstRun?: boolean | "if none was" | undefined;
  /** Whether to stay until nothing is owed, trying again whenever it is due. */
  readonly wait?: boolean | undefined;
  /** Whether every result is wanted in the end, and not only told. */
  readonly isAllWanted?: boolean | undefined;
}

/** Whom a run tells what it does, in this order; each may be left out. */
export interface Telling {
  /** The outbox was made, or begun anew: every note is known to it. `absence` is what was known before it was made. */
  readonly begun?: (how: Begun, absence?: Absence) => void;
  /** Whether an outbox may begin for a named note in place of one that was in use, which the problem tells of; absent for no. */
  readonly mayReplace?: (problem: Problem) => boolean | Promise<boolean>;
  /** What was called a first run is none: the outbox is in use. */
  readonly inUse?: () => void;
  /** What was in doubt; for named notes before the plan, for all else after what is new was sent. */
  readonly settled?: (reconciled: readonly Reconciled[]) => void;
  /** What is to be put down, and what is held and is told now; false ends the run with nothing changed. */
  readonly planned?: (plan: Plan, ready: Ready, order: SendOrder) => boolean | Promise<boolean>;
  /** It waits for what is due then. */
  readonly waiting?: (until: Date) => void;
}

/** What is told of a plan once all of it is delivered: what was held, and what was edited after it was sent. */
export interface ToldPlan extends Pick<Plan, "held"> {
  readonly edited: readonly StandingPosting[];
}

/** Whether a run made the outbox, or began anew with one that was not to be believed. */
export type Begun = "made" | "anew";

/** What became of an order. */
export interface Sent extends Results {
  readonly begun?: Begun | undefined;
  /** What is known to an outbox that began. */
  readonly known: readonly KnownNote[];
  /** Absent where nothing was planned: the outbox is not to be believed, or this was its first run. */
  readonly plan?: ToldPlan | undefined;
  /** Whether `planned` said no: nothing was put down. */
  readonly isDeclined: boolean;
  readonly reconciled: readonly Reconciled[];
  /** How many deliveries stand rejected, from this run and from earlier ones. */
  readonly rejected: number;
  readonly problems: readonly Problem[];
}

/**
 * Sends what an order comes to. A named note is an order even where there is no outbox: every other note is marked known
 * then, so that nothing else goes out. In place of one that was in use, and is gone or not to be believed, that takes
 * `mayReplace`; `firstRun` allows both, and is wanted without a name. Where no note is, none begins.
 */
export async function send(order: SendOrder, progress: Progress & Telling): Promise<Sent> {
  const { named, firstRun, workspace } = order;
  if (workspace.mailings.some(isOnlyShown)) throw new Error("a workspace to be looked at sends nothing");
  refuse(routeFaults(workspace, order.meetings));
  const opened = await open(order, progress);
  if (!opened.ok) return { ...NOTHING, problems: [opened.reason] };
  if (opened.value === "idle") return ofIdle(order, progress);
  const { store, begun, absence, known } = opened.value;
  try {
    if (begun !== undefined) progress.begun?.(begun, absence);
    else if (firstRun === true) progress.inUse?.();
    if (begun !== undefined && named === undefined) return { ...NOTHING, begun, known };
    return { ...(await carryOut(store, order, progress)), begun, known };
  } finally {
    await store.close();
  }
}

const NOTHING: Sent = {
  known: [],
  isDeclined: false,
  reconciled: [],
  results: [],
  notes: new Map(),
  rejected: 0,
  problems: [],
};

interface OpenedOutbox {
  readonly store: Store;
  readonly begun?: Begun;
  readonly absence?: Absence;
  readonly known: readonly KnownNote[];
}

/**
 * Opens the outbox; where there is none to be believed it is made, or begun anew, if that is allowed and something is to go.
 */
async function open(
  order: SendOrder,
  progress: Pick<Telling, "mayReplace"> & Pick<Progress, "now">,
): Promise<Result<OpenedOutbox | "idle", Problem>> {
  const { workspace, firstRun } = order;
  const now = progress.now();
  const outbox = await outboxOf(workspace);
  if (!(await outbox.exists())) {
    const absence = await outbox.absence();
    const wasNone = absence.wayBack === undefined;
    const isAllowed = isOrdered(order) || (wasNone && firstRun === "if none was");
    const missing = noOutbox(absence, workspace.isOnBranch);
    if (!isAllowed) return refusal(missing);
    const kept = await keptFromBeginning(order, progress, wasNone ? undefined : missing);
    if (kept !== undefined) return kept;
    const known = knownNotes(order);
    const store = await outbox.create(known, now);
    return { ok: true, value: { store, begun: "made", absence, known } };
  }
  const store = await outbox.open("sending");
  let opened: OpenedOutbox | undefined;
  try {
    const distrust = await store.distrust(now);
    if (distrust === undefined) opened = { store, known: [] };
    else {
      // A wrong clock is no reason to hold what is owed, and one on its way begins nowhere anew.
      if (!isOrdered(order) || distrust.isClock || distrust.isMoving === true)
        return refusal(distrust.problem);
      const kept = await keptFromBeginning(order, progress, distrust.problem);
      if (kept !== undefined) return kept;
      const known = knownNotes(order);
      await store.beginAnew(known, now);
      opened = { store, begun: "anew", known };
    }
    return { ok: true, value: opened };
  } finally {
    if (opened === undefined) await store.close();
  }
}

/** Whether a person asks for something that an outbox may begin for. Where nothing is known to have been sent there is nothing to correct. */
function isOrdered({ named, correction, firstRun }: SendOrder): boolean {
  return (named !== undefined && correction !== true) || firstRun === true;
}

/**
 * What keeps an outbox from beginning for an order; undefined where it may. All other notes are known to it from then on,
 * and so is the named one to every mailing that it does not go through: something must be to go, and no way that it takes
 * may be shut. In place of one that was in use, of which `before` tells, a named note may have been sent: a person says so.
 */
async function keptFromBeginning(
  order: SendOrder,
  { now, mayReplace }: Pick<Telling, "mayReplace"> & Pick<Progress, "now">,
  before: Problem | undefined,
): Promise<Result<"idle", Problem> | undefined> {
  const { workspace, named, firstRun } = order;
  if (workspace.notes.length === 0) return refusal(noNotes());
  if (named === undefined) return undefined;
  const names = waysOf(await plan(undefined, order, now()));
  const { problems } = await shutWays(workspace, names, now);
  refuse(problems);
  if (names.length === 0) return { ok: true, value: "idle" };
  if (before === undefined || firstRun === true || (await mayReplace?.(before)) === true) return undefined;
  const hint = `What you named may have been sent from it: to send it all the same, add --yes. ${before.hint}`;
  return refusal({ ...before, hint });
}

/** What is told of an order of which nothing is to go, where there is no outbox: why it is kept back. */
async function ofIdle(order: SendOrder, progress: Progress & Telling): Promise<Sent> {
  const planned = await plan(undefined, order, progress.now());
  await progress.planned?.(planned, await freezePlan(undefined, order, planned, progress.now()), order);
  return { ...NOTHING, plan: { held: planned.held, edited: [] } };
}

/** The ways by which is to go what is not owed yet. */
function waysOf({ fresh, again }: Plan): string[] {
  return [...fresh, ...again].map(({ mailing }) => mailing.transport);
}

/** Every note is known to an outbox that begins, also one that cannot be read for now, so that no backlog is ever posted. Drafts are still to come. */
export function knownNotes({
  workspace,
  meetings,
  permalinks,
}: Pick<SendOrder, "workspace" | "meetings" | "permalinks">): KnownNote[] {
  const words = new Map(
    meetings.map((meeting) => [meeting.permalink, wordsHash(pick(meeting), workspace.site)]),
  );
  const drafts = new Set(meetings.filter(({ draft }) => draft).map(({ permalink }) => permalink));
  return permalinks
    .filter((permalink) => !drafts.has(permalink))
    .map((permalink) => ({ permalink, words: words.get(permalink) ?? "" }));
}

async function carryOut(store: Store, order: SendOrder, progress: Progress & Telling): Promise<Sent> {
  const { workspace, named, wait } = order;
  const { now } = progress;
  const reconciled: Reconciled[] = [];
  const settled = (some: readonly Reconciled[]) => {
    reconciled.push(...some);
    progress.settled?.(some);
  };
  const inquiry = new Inquiry(progress.signal);
  // What becomes of a named note hangs on what became of it before; all else in doubt may wait until it is sent.
  const [first, deliveries] = parted(await store.list(["uncertain"]), named);
  settled(await reconcile(store, workspace, now, inquiry, first));
  const { held, edited, keys, problems: before } = await putDown(store, order, progress);
  const plan = { held, edited };
  if (keys === undefined) return { ...NOTHING, plan, isDeclined: true, reconciled, problems: before };
  const doubt = { deliveries, inquiry, settled };
  const gathered = new Gathered(order.isAllWanted === true);
  const deliverAll = wait === true ? deliverUntilDone : deliver;
  const isTold = new Set(before.map((problem) => JSON.stringify(problem)));
  const problems = (await deliverAll(store, order, keys, progress, gathered, doubt)).filter(
    (problem) => !isTold.has(JSON.stringify(problem)),
  );
  const { rejected } = await store.counts();
  const { results, notes } = gathered;
  return {
    ...NOTHING,
    ...{ plan, reconciled, results, notes, rejected },
    problems: [...before, ...problems],
  };
}

/** What was put down; the plan itself is not kept while all of it is delivered. */
interface PutDown extends ToldPlan {
  readonly problems: readonly Problem[];
  /** What this run is to deliver; absent where `planned` said no. */
  readonly keys?: readonly string[];
}

/** Plans, makes the messages ready and puts them down. */
async function putDown(store: Store, order: SendOrder, progress: Progress & Telling): Promise<PutDown> {
  const { named, workspace, through } = order;
  const { now } = progress;
  const told = await store.heldNotes();
  const planned = recalled(await plan(store, order, now()), told);
  const { held, gone } = planned;
  const edited = editedOf(planned);
  const { shut, problems } = await shutWays(workspace, waysOf(planned), now);
  const made = await freezePlan(store, order, planned, now(), { shut });
  const ready = { ...made, problems: [...problems, ...made.problems] };
  if ((await progress.planned?.(planned, ready, order)) === false)
    return { held, edited, problems: ready.problems };
  // Behind its telling: of a run that ends between the two it is told twice, and not never.
  await remember(store, planned, order, told, now());
  // A mailing of which nothing goes has not begun.
  const successions = shut.size > 0 && ready.fresh.length === 0 ? [] : planned.successions;
  const meant = await enqueue(store, { ...planned, successions }, ready, now());
  const keys = named === undefined ? await owedKeys(store, planned, ready, workspace, through) : meant;
  return { held, edited, keys, problems: [...ready.problems, ...gone.map(noteGone)] };
}

/** It may be a draft by now, or have another permalink: a person knows. */
function noteGone({ key, permalink }: Delivery): Problem {
  const message = `the note ${permalink} is not there, or cannot be read: its message, which was never tried, is kept back`;
  const hint = `Bring the note back, or mend it. To take the message out: minutewire outbox cancel ${key}`;
  return error("note-gone", EXIT.person, message, undefined, hint);
}

/** Those of the named notes, and all others. */
function parted(doubts: readonly Delivery[], named: Order["named"] = []): [Delivery[], Delivery[]] {
  const permalinks = new Set(named.map(({ article }) => article.permalink.toLowerCase()));
  const isNamed = ({ permalink }: Delivery) => permalinks.has(permalink.toLowerCase());
  return [doubts.filter(isNamed), doubts.filter((doubt) => !isNamed(doubt))];
}

/** Why none begins where no note is: once `notes.files` is mended, every old one would be new to it. */
export function noNotes(): Problem {
  const message = "there is no note that an outbox could mark as known: none was made, and nothing was sent";
  const hint = "Mend notes.files first, or write the first note; then say the same again.";
  return error("first-run", EXIT.missing, message, undefined, hint);
}

/** Why nothing is sent where there is no outbox: it may have been lost, and everything would go out again. */
function noOutbox({ clause, wayBack }: Absence, isOnBranch: boolean): Problem {
  const stays = isOnBranch ? "" : " Where no disk stays, `state: git` keeps it.";
  const first = `If this is the first run, say publish --first-run: the notes are marked known and only later ones are sent. If there was an outbox, bring it back.${stays}`;
  return error("first-run", EXIT.person, `${clause}: nothing was sent`, undefined, wayBack ?? first);
}
