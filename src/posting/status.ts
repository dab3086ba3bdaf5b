/**
 * How a project stands: what the next run would send and what is held, what is owed or in doubt, and the one command to
 * run next. Nothing is changed, and an outbox that is missing or not trusted is a state like any other.
 */
import type { Absence, Distrust, Queries, Store } from "../outbox/contract.ts";
import { type Counts, type Delivery, EXIT_OF } from "../outbox/delivery.ts";
import { EXIT, type Exit, exitOf, worst } from "../problem.ts";
import type { Notes } from "../workspace/notes.ts";
import { outboxOf } from "../workspace/outbox.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { policyOf } from "./deliver/progress.ts";
import { recalled } from "./held-notes.ts";
import { Past } from "./past/past.ts";
import { isOwed } from "./past/states.ts";
import { type Plan, plan } from "./plan/plan.ts";
import { changedSince } from "./retry.ts";

/** A delivery that is owed, in doubt or was refused, and what it asks for. */
export interface OpenDelivery {
  readonly delivery: Delivery;
  /** EXIT.again where a later run goes on by itself; every other code wants a person. */
  readonly exit: Exit;
  /** Whether a run that began now would try it. */
  readonly isDue: boolean;
}

/** What an outbox that is there says. */
export interface Books {
  /** Why it is not to be believed. */
  readonly distrust: Distrust | undefined;
  readonly past: Past;
  /** What `publish` would do, in which what is held says since when it is known. */
  readonly plan: Plan;
  readonly open: readonly OpenDelivery[];
  /** What waits as it was frozen and would be another message today, of the first some of them, each mailing of a note once. */
  readonly outdated: readonly { readonly delivery: Delivery; readonly changed: readonly string[] }[];
  readonly counts: Counts;
  /** When a delivery was last put down, tried or settled. A run that finds nothing to do leaves no trace. */
  readonly lastEntry: Date | undefined;
}

export interface Status {
  readonly workspace: Workspace;
  readonly notes: Notes;
  /** What is known of the place where there is no outbox. */
  readonly absence?: Absence | undefined;
  readonly books?: Books | undefined;
}

/** How a project stands at an instant. */
export async function status(workspace: Workspace, notes: Notes, now: Date): Promise<Status> {
  const outbox = await outboxOf(workspace);
  if (!(await outbox.exists())) return { workspace, notes, absence: await outbox.absence() };
  const store = await outbox.open();
  try {
    return { workspace, notes, books: await booksOf(store, workspace, notes, now) };
  } finally {
    await store.close();
  }
}

async function booksOf(store: Store, workspace: Workspace, notes: Notes, now: Date): Promise<Books> {
  const { mailings } = workspace;
  const past = await Past.read(store, workspace);
  const planned = await plan(store, { workspace, mailings, meetings: notes.meetings }, now);
  const due = new Set((await store.due(now, policyOf(workspace))).map(({ key }) => key));
  const held = new Set(planned.held.map(({ delivery }) => delivery?.key));
  const standing = past.rows.all
    .filter((row) => !held.has(row.key) && isOpen(row, past))
    .toSorted((a, b) => a.sequence - b.sequence);
  const open = standing.map(async (delivery) => ({
    ...{ delivery: await asAsked(store, delivery), exit: exitOfOpen(delivery, past) },
    isDue:
      (due.has(delivery.key) && past.isCarried(delivery)) ||
      isResent(delivery, past) ||
      isTakenOut(delivery, past),
  }));
  return {
    outdated: await outdatedOf(store, past, workspace, notes, standing, now),
    ...{ past, open: await Promise.all(open), plan: recalled(planned, await store.heldNotes()) },
    distrust: await store.distrust(now),
    counts: await store.counts(),
    lastEntry: await store.lastEntry(),
  };
}

/** To make a message takes its time, and one tells of all that wait with it. */
const LOOKED_INTO = 5;

async function outdatedOf(
  store: Store,
  past: Past,
  workspace: Workspace,
  notes: Notes,
  standing: readonly Delivery[],
  now: Date,
): Promise<Books["outdated"]> {
  const waiting = standing.filter(({ state }) => state === "deferred");
  const each = new Map(
    waiting.map((one) => [JSON.stringify([one.permalink, one.mailing, one.revision]), one]),
  );
  const outdated: Books["outdated"][number][] = [];
  for (const delivery of [...each.values()].slice(0, LOOKED_INTO)) {
    const changed = await changedSince(store, past, workspace, delivery, notes, now);
    if (changed.length > 0) outdated.push({ delivery, changed });
  }
  return outdated;
}

/** A delivery as it is to be told: whoever has made it due is not to read why it was not sent before. */
export async function asAsked(store: Pick<Queries, "history">, delivery: Delivery): Promise<Delivery> {
  const isAsked =
    delivery.state === "deferred" && (await store.history(delivery.key)).at(-1)?.by === "person";
  return isAsked ? { ...delivery, reply: undefined } : delivery;
}

/** Not at rest. What was refused counts only while nothing else stands for the same. */
function isOpen(row: Delivery, past: Past): boolean {
  if (row.state === "accepted" || row.state === "cancelled") return false;
  return row.state !== "rejected" || past.stands(row);
}

/** Whether the next run sends it again without asking anybody. */
function isResent({ state, ...delivery }: Delivery, past: Past): boolean {
  return state === "uncertain" && past.carrier(delivery)?.onUncertain === "resend";
}

/** Whether the next run takes it out, since its recipient has left the list. */
function isTakenOut(delivery: Delivery, past: Past): boolean {
  return isOwed(delivery) && past.hasLeft(delivery) && !delivery.isPinned;
}

function exitOfOpen(delivery: Delivery, past: Past): Exit {
  if (isTakenOut(delivery, past)) return EXIT.again;
  if (isOwed(delivery) && !past.isCarried(delivery)) return EXIT.person;
  return isResent(delivery, past) ? EXIT.again : EXIT_OF[delivery.state];
}

/** The exit code that what stands asks for, as a run would end with it. */
export function exitOfStatus({ workspace, notes, absence, books }: Status): Exit {
  const isMissing = absence !== undefined && workspace.mailings.length > 0;
  return worst(
    ...(isMissing ? [EXIT.person] : []),
    ...(books?.distrust === undefined ? [] : [books.distrust.problem.exit]),
    ...(books?.open.map(({ exit }) => exit) ?? []),
    exitOf(notes.problems),
  );
}
