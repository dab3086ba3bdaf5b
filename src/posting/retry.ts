/** A person has a delivery tried again: what came to nothing goes as it would be frozen today, since its cause was mended. */
import { type FirstEdition, holdsDay, pick, published } from "../model/edition.ts";
import type { Store } from "../outbox/contract.ts";
import type { Delivery, Frozen } from "../outbox/delivery.ts";
import { EXIT, error, type Problem, Problems, refuse, warning } from "../problem.ts";
import { digestOf } from "../workspace/digests.ts";
import { varied } from "../workspace/mailings/recipients.ts";
import { type Notes, readMeetings } from "../workspace/notes.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { differences } from "./differences.ts";
import { freeze } from "./freeze/freeze.ts";
import { signingPress } from "./freeze/press.ts";
import { Past } from "./past/past.ts";
import { isOut } from "./past/states.ts";
import { saysTheSame } from "./plan/edits.ts";
import { notYet } from "./plan/hindrances.ts";

/** What became of it. */
export interface Retried {
  /** Whether it is due now; false where it is neither deferred, rejected nor cancelled. */
  readonly isDue: boolean;
  /** What is another in its message than in the one that was tried. */
  readonly changed: readonly string[];
  /** Why it goes as it was frozen. */
  readonly problems: readonly Problem[];
}

/**
 * Queues a rejected or cancelled delivery again, as it would be frozen today, or makes a deferred one due now: that
 * keeps its bytes unless `anew` says otherwise. Throws Problems where nobody can send it now.
 */
export async function retry(
  store: Store,
  workspace: Workspace,
  delivery: Delivery,
  anew: boolean,
  now: Date,
): Promise<Retried> {
  const { key, state } = delivery;
  const isFree = !delivery.isPinned && (isOut(delivery) || (anew && state === "deferred"));
  const past = await Past.read(store, workspace);
  const heir = isOut(delivery) ? past.rows.heir(delivery) : undefined;
  if (heir !== undefined)
    throw new Problems(
      error("outbox-move", EXIT.usage, `${key} is not tried again: ${heir.key} took its place`),
    );
  const today = isFree
    ? await messageOf(past, workspace, delivery, await readMeetings(workspace, now), now)
    : { problems: pinned(delivery, anew) };
  const { frozen, problems } = today;
  const changed = await changedIn(store, delivery, frozen);
  const isDue = await store.retry(key, now, changed.length === 0 ? undefined : frozen);
  return { isDue, changed: isDue ? changed : [], problems };
}

/**
 * What would be another in the message of a delivery that was tried and waits, if it were frozen today: what goes is what
 * was frozen, until a person says otherwise. Nothing where today's cannot be made.
 */
export async function changedSince(
  store: Pick<Store, "frozenBytes">,
  past: Past,
  workspace: Workspace,
  delivery: Delivery,
  notes: Pick<Notes, "meetings" | "problems">,
  now: Date,
): Promise<readonly string[]> {
  if (delivery.state !== "deferred") return [];
  try {
    const { frozen } = await messageOf(past, workspace, delivery, notes, now);
    return await changedIn(store, delivery, frozen);
  } catch (cause) {
    // A draft by now, a secret that is not at hand: there is no message of today's to hold it against.
    if (cause instanceof Problems) return [];
    throw cause;
  }
}

async function changedIn(
  store: Pick<Store, "frozenBytes">,
  { key, words }: Delivery,
  frozen: Frozen | undefined,
): Promise<readonly string[]> {
  const before = await store.frozenBytes(key);
  if (frozen === undefined || before === undefined) return [];
  return differences(before, frozen.bytes, words === frozen.words);
}

/** The message as it would be frozen now, or why there is none. */
async function messageOf(
  past: Past,
  workspace: Workspace,
  delivery: Delivery,
  notes: Pick<Notes, "meetings" | "problems">,
  now: Date,
): Promise<{ readonly frozen?: Frozen; readonly problems: readonly Problem[] }> {
  const { key, mailing: name, revision } = delivery;
  const carrier = past.carrier(delivery);
  // What no mailing carries any more, its own words tell.
  if (carrier === undefined) return { problems: [] };
  const edition = await editionOf(workspace, delivery, notes, now);
  if (edition === undefined) return { problems: [gone(delivery)] };
  const why = notYet(edition, now);
  if (why !== undefined)
    throw new Problems(error("outbox-move", EXIT.usage, `${key} is not tried again: ${why.why}`));
  // Under its own key, also where another mailing carries it now.
  const mailing = varied(carrier, { name });
  const corrects = revision === 0 ? undefined : await past.corrects({ edition, mailing }, delivery);
  if (corrects !== undefined && saysTheSame(corrects, edition, workspace.site))
    throw new Problems(
      error("outbox-move", EXIT.usage, `${key} is not tried again: its words are those that were sent`),
    );
  const press = await signingPress(workspace, carrier);
  const { frozen, problems } = await freeze(workspace, { edition, mailing, revision, corrects }, now, press);
  refuse(problems);
  return { frozen, problems: [] };
}

/** What it is of, as it is read today. */
async function editionOf(
  workspace: Workspace,
  { permalink, span }: Delivery,
  { meetings, problems }: Pick<Notes, "meetings" | "problems">,
  now: Date,
): Promise<FirstEdition | undefined> {
  if (span === undefined) {
    const meeting = meetings.find((one) => one.permalink.toLowerCase() === permalink.toLowerCase());
    return meeting && pick(meeting);
  }
  // What is sent for good must be whole.
  refuse(problems.filter(({ severity }) => severity === "error"));
  const shown = meetings.filter((meeting) => published(meeting, now));
  return shown.some(({ date }) => holdsDay(span, date)) ? digestOf(workspace, shown, span) : undefined;
}

function pinned({ key, isPinned, state }: Delivery, anew: boolean): readonly Problem[] {
  if (!isPinned || (state === "deferred" && !anew)) return [];
  const message = `${key} was in doubt once, and may have arrived: what was frozen is what goes`;
  return [
    warning("bytes-kept", message, undefined, "send --correction posts what changed, once it was accepted."),
  ];
}

function gone({ permalink }: Delivery): Problem {
  const message = `${permalink} is not there any more, or cannot be read: what was frozen is what goes`;
  return warning("note-gone", message, undefined, "minutewire check tells what is wrong with each note.");
}
