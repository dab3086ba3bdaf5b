/**
 * What an order comes to: for each edition and mailing whether it is to be sent, stands in the outbox already or is
 * kept back, and why. Pure but for what the outbox knows. A person's name for a note is an order; without one only
 * what is new and passes the guards is sent.
 */

import { ageOf, DAY } from "../model/day.ts";
import {
  type FirstEdition,
  liesAhead,
  type MeetingEdition,
  pick,
  published,
  spanOf,
} from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Site } from "../model/site.ts";
import { hashesOf, hashOfWords } from "../model/words.ts";
import type { Delivery } from "../outbox/delivery.ts";
import { isTo, type Succession } from "../outbox/successions.ts";
import { routesOf } from "../workspace/mailings/recipients.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import type { Corrected } from "./correction.ts";
import { isOut, isOwed, type Memory, Past } from "./earlier-deliveries.ts";
import { taken, takes } from "./select.ts";
import { orderOf } from "./stranded.ts";

/** What is to go out: through which mailings, of which editions. */
export interface Order {
  readonly workspace: Workspace;
  readonly mailings: readonly Mailing[];
  /** Every meeting of the workspace. */
  readonly meetings: readonly Meeting[];
  /** Those a person named; absent where all that is new is meant. */
  readonly named?: readonly FirstEdition[] | undefined;
  /** Permalinks of meetings whose pages could not be built: what is new of them is kept back. */
  readonly unbuilt?: ReadonlySet<string> | undefined;
  /** What was sent and has changed since goes once more, as a correction. */
  readonly correction?: boolean | undefined;
}

/** One edition through one mailing. */
export interface Posting {
  readonly edition: FirstEdition;
  readonly mailing: Mailing;
}

/** An errand as it is frozen: its revision and, where that is a correction, of what. */
export interface RevisedPosting extends Posting {
  /** From 0; only a correction raises it. */
  readonly revision: number;
  readonly corrects?: Corrected | undefined;
}

/**
 * The words: what the guards keep back (older than their age, dated ahead, too many at once), what the note itself says
 * (a draft, to be published later), what may have gone already (the same words under another permalink, through
 * another mailing, or that is in doubt or on its way), corrections of what was not changed, not sent or sent elsewhere,
 * what is none of the notes that the mailing takes, and what would go to nobody who is not suppressed.
 */
export type HeldReason =
  | ("old" | "ahead" | "many" | "unbuilt" | "draft" | "later")
  | ("twin" | "other-mailing" | "doubt" | "sending")
  | ("unchanged" | "unsent" | "elsewhere" | "select" | "suppressed");

/** Why something is not sent: a word that stays, for programs, and a sentence for the user. */
export interface Hindrance {
  readonly reason: HeldReason;
  readonly why: string;
}

/** One edition that a mailing does not get. */
export interface HeldPosting extends Posting, Hindrance {
  readonly delivery?: Delivery | undefined;
  /** When it was first told, where a run has told it for that reason: only a person who names it is told again. */
  readonly since?: Date | undefined;
}

/** One that the outbox has as it is. */
export interface StandingPosting extends Posting {
  readonly delivery: Delivery;
  /** Whether the note is not the one that was frozen, and its words are others. */
  readonly edited: boolean;
  /** When that edit was first told, where a run has told it: only a person who names the note is told again. */
  readonly since?: Date | undefined;
}

export interface Plan {
  /** To be frozen and sent; `instead` is a delivery that it takes the place of: it did not arrive, and is taken out. */
  readonly fresh: readonly (RevisedPosting & { readonly instead?: Delivery | undefined })[];
  /** In the outbox and never tried: frozen anew where it would be another message today. */
  readonly anew: readonly (RevisedPosting & { readonly delivery: Delivery })[];
  /** Rejected or cancelled, and a person orders it: queued again, as it would be frozen today. */
  readonly again: readonly (RevisedPosting & { readonly delivery: Delivery })[];
  /** In the outbox as it is. */
  readonly standing: readonly StandingPosting[];
  /** Not sent, and why; `delivery` must not be tried either. */
  readonly held: readonly HeldPosting[];
  /** In the outbox and never tried, and its note is not there or cannot be read: nobody knows whether it is still to go. */
  readonly gone: readonly Delivery[];
  /** What deliveries of an earlier version, which did not note it, were made of: the notes as they are now. */
  readonly sources: readonly { readonly key: string; readonly source: string }[];
  /** Mailings that the configuration has got, and what went out before and is not sent through them, newest first. */
  readonly newcomers: readonly { readonly mailing: Mailing; readonly passed: readonly FirstEdition[] }[];
  /** What the outbox is to remember of mailings that began or took over from others, before anything of this is sent. */
  readonly successions: readonly Succession[];
}

/** The plan of an order at an instant. */
export async function plan(memory: Memory | undefined, order: Order, now: Date): Promise<Plan> {
  const past = await Past.read(memory, order.workspace);
  const steps: PlanStep[] = [];
  const sources = new Map<string, string>();
  const editions = order.named ?? order.meetings.map((meeting) => pick(meeting));
  // A note that is named twice is sent once.
  for (const edition of new Map(editions.map((one) => [one.article, one])).values())
    for (const errand of await errandsOf(past, edition, order)) {
      const standing = past.of(errand);
      if (standing !== undefined && standing.source === undefined)
        sources.set(standing.key, edition.article.source);
      const isCorrected =
        order.correction === true &&
        edition.kind === "meeting" &&
        !past.isSuppressed(errand.mailing.to.address);
      const changed = isCorrected ? await correctionOf(past, errand, order.workspace, now) : undefined;
      const next = changed ?? (await step(past, errand, order, now));
      if (next !== undefined) steps.push(next);
    }
  const of = <K extends PlanStep["kind"]>(kind: K) =>
    steps.filter((one): one is Extract<PlanStep, { kind: K }> => one.kind === kind);
  const isNews = (one: Posting) => order.named === undefined && past.reach(one) !== "under way";
  const news = of("fresh").filter(isNews);
  const kept = guarded([...new Set(news.map(({ edition }) => edition))], order, now);
  const hindered = news.flatMap(({ edition, mailing }) => {
    const hindrance = kept.get(edition);
    return hindrance === undefined ? [] : { edition, mailing, ...hindrance };
  });
  const fresh = of("fresh").filter((one) => !isNews(one) || !kept.has(one.edition));
  const displaced = new Set(of("fresh").map(({ instead }) => instead));
  return {
    // Oldest first, as they are to arrive, unless a person says otherwise.
    fresh: order.named === undefined ? oldestFirst(fresh) : fresh,
    anew: of("anew"),
    again: of("again"),
    // Of two mailings that one delivery counts for, one may put another in its place.
    standing: of("standing").filter(({ delivery }) => !displaced.has(delivery)),
    held: onceEach([...of("held"), ...hindered]),
    gone: order.named === undefined ? goneFrom(past, order) : [],
    sources: [...sources].map(([key, source]) => ({ key, source })),
    newcomers: order.named === undefined ? newcomersOf(past, editions, order) : [],
    successions: past.successions(of("fresh").length > 0),
  };
}

/** What each mailing that is new does not send, since it was sent before. */
function newcomersOf(
  past: Past,
  editions: readonly FirstEdition[],
  { mailings, workspace }: Order,
): Plan["newcomers"] {
  const newcomers: Plan["newcomers"][number][] = [];
  for (const mailing of mailings.filter((one) => past.isNewcomer(one))) {
    const passed = editions.filter(
      (edition) => takes(mailing, edition, workspace) && past.precedes({ edition, mailing }),
    );
    if (passed.length > 0) newcomers.push({ mailing, passed });
  }
  return newcomers;
}

/** An edition through each mailing, and of several recipients through a route to each that may have to do with it. */
async function errandsOf(
  past: Past,
  edition: FirstEdition,
  { mailings, named, workspace }: Order,
): Promise<Posting[]> {
  const takers = mailings.filter((mailing) => takes(mailing, edition, workspace));
  const isKnown = named === undefined && (await past.isKnown(edition.article));
  const isPassed = (mailing: Mailing) =>
    isKnown || (named === undefined && past.precedes({ edition, mailing }));
  return mailings.flatMap((mailing) => {
    if (!takers.includes(mailing)) {
      const errands = openErrands(past, edition, mailing);
      const had = errands.filter((errand) => {
        const standing = past.of(errand);
        return standing !== undefined && !past.hasLeft(standing);
      });
      // A person who names what nothing takes is told so.
      return named !== undefined && takers.length === 0 && had.length === 0 ? errands.slice(0, 1) : had;
    }
    const reach = past.reach({ edition, mailing });
    if (mailing.recipients !== undefined && reach === "new" && isPassed(mailing)) return [];
    const errands = openErrands(past, edition, mailing);
    return reach === "over" ? errands.filter((errand) => past.of(errand) !== undefined) : errands;
  });
}

/** To whom a mailing may send an edition: of those who are suppressed only what is owed to them, which is taken out. */
function openErrands(past: Past, edition: FirstEdition, mailing: Mailing): Posting[] {
  const errands = routesOf(mailing).map((route) => ({ edition, mailing: route }));
  const open = errands.filter((errand) => {
    if (!past.isSuppressed(errand.mailing.to.address)) return true;
    const standing = past.of(errand);
    return standing !== undefined && isOwed(standing);
  });
  // Where nobody is left, one stands for all, so that it is told.
  return open.length > 0 ? open : errands.slice(0, 1);
}

/** What keeps an edition from all recipients of a mailing is told once. */
function onceEach(held: readonly HeldPosting[]): HeldPosting[] {
  const idOf = ({ edition: { article }, mailing, reason, delivery }: HeldPosting) =>
    JSON.stringify([article.permalink, mailing.name, reason, delivery?.key]);
  return [...new Map(held.toReversed().map((one) => [idOf(one), one])).values()].toReversed();
}

/** Of postings in the order of their editions, newest first; what one edition is mailed through stays in its order. */
function oldestFirst<P extends Posting>(postings: readonly P[]): P[] {
  const of = Map.groupBy(postings, ({ edition }) => edition);
  return [...of.values()].reverse().flat();
}

function goneFrom(past: Past, { workspace, meetings }: Order): readonly Delivery[] {
  // The command line may name some of the notes, and the others are there all the same.
  if (workspace.narrowed) return [];
  const there = new Set(meetings.map(({ permalink }) => permalink.toLowerCase()));
  return past.rows.filter(
    (row) =>
      row.state === "queued" &&
      isUntried(row) &&
      row.span === undefined &&
      !there.has(row.permalink.toLowerCase()),
  );
}

type PlanStep =
  | (RevisedPosting & { readonly kind: "fresh"; readonly instead?: Delivery })
  | (RevisedPosting & { readonly kind: "anew" | "again"; readonly delivery: Delivery })
  | (StandingPosting & { readonly kind: "standing" })
  | (HeldPosting & { readonly kind: "held" });

/** What becomes of one errand; nothing where nobody named a note that was there before the outbox was. */
async function step(
  past: Past,
  errand: Posting,
  { named, correction, workspace }: Order,
  now: Date,
): Promise<PlanStep | undefined> {
  const { edition, mailing } = errand;
  const isNamed = named !== undefined;
  const delivery = past.of(errand);
  const isTaken = takes(mailing, edition, workspace);
  if (delivery === undefined && !isTaken) return { kind: "held", ...errand, ...untaken(mailing) };
  const isSuppressed = past.isSuppressed(mailing.to.address);
  if (delivery !== undefined && isSuppressed) return { kind: "standing", ...errand, delivery, edited: false };
  if (delivery === undefined && isSuppressed)
    return isNamed || !(await past.isPassed(errand))
      ? { kind: "held", ...errand, reason: "suppressed", why: "everybody it would go to is suppressed" }
      : undefined;
  if (delivery === undefined) return first(past, errand, isNamed, now);
  if (past.hasLeft(delivery) && (isUntriedYet(delivery) || (await past.isWithdrawn(delivery))))
    return isTaken ? firstOfTwo(past, errand, delivery, isNamed, now) : undefined;
  const why = notYet(edition, now) ?? (isTaken ? undefined : untaken(mailing));
  const { site } = workspace;
  const edited = isEdited(delivery, edition, site);
  const revised = { ...errand, ...(await revisionOf(past, errand, delivery)) };
  const isHere = isTo(delivery, mailing);
  const isStranded = past.carrier(delivery) === undefined;
  if (isUntriedYet(delivery)) {
    if (why !== undefined)
      return { kind: "held", ...errand, ...but(why, "; it was frozen and is not tried"), delivery };
    if (revised.corrects !== undefined && saysTheSame(revised.corrects, edition, site))
      return { kind: "held", ...errand, ...but(SAME, "; its correction is not tried"), delivery };
    if (isStranded || (isHere && delivery.mailing !== mailing.name))
      return { kind: "fresh", ...revised, instead: delivery };
    if (isHere) return { kind: "anew", ...revised, delivery };
  }
  // Whoever left the list and is on it again before all have it.
  const isOpen = mailing.recipients !== undefined && past.reach(errand) !== "over";
  const isBack = isOpen && (await past.isWithdrawn(delivery));
  if (isBack && why === undefined) return { kind: "again", ...revised, delivery };
  // Of a correction that came to nothing, the note's name alone is no order: the note itself was sent.
  const isOrder = isNamed && (delivery.revision === 0 || correction === true);
  const isMoved = !isHere && (isOut(delivery) || (isStranded && isOwed(delivery)));
  if (!isOrder || !(isMoved || isOut(delivery))) return { kind: "standing", ...errand, delivery, edited };
  if (why !== undefined) return { kind: "held", ...errand, ...why };
  if (!isMoved) return { kind: "again", ...revised, delivery };
  // What another mailing carries now is that one's to send: it stays.
  return { kind: "fresh", ...revised, ...(isStranded ? { instead: delivery } : {}) };
}

/** What becomes of an edition that never went through a mailing. */
async function first(
  past: Past,
  errand: Posting,
  isNamed: boolean,
  now: Date,
): Promise<PlanStep | undefined> {
  const { edition, mailing } = errand;
  const { article } = edition;
  if (!isNamed && (await past.isPassed(errand))) return undefined;
  const why = notYet(edition, now);
  if (why !== undefined) return { kind: "held", ...errand, ...why };
  const held = (reason: HeldReason, why: string): PlanStep => ({
    ...{ kind: "held", ...errand, reason, why },
  });
  const other = past.byOthers(errand);
  if (other?.state === "uncertain" || other?.state === "sending")
    return held(
      other.state === "uncertain" ? "doubt" : "sending",
      other.state === "uncertain"
        ? `it is in doubt whether it went to ${other.recipient} through "${other.mailing}". Settle that first; how: minutewire outbox show ${other.key}`
        : `it is on its way to ${other.recipient} through "${other.mailing}"; the next run finds out whether it arrives`,
    );
  if (other !== undefined && !isNamed)
    return held(
      "other-mailing",
      `through "${other.mailing}" it ${other.state === "accepted" ? "went" : `was to go (${other.state})`} to ${other.recipient}. ` +
        `To send it through "${mailing.name}" to ${mailing.to.address}: ${orderOf({ ...article, span: spanOf(edition) }, mailing.name)}`,
    );
  const twin = isNamed ? undefined : past.twin(edition, mailing);
  if (twin !== undefined)
    return held(
      "twin",
      `the same words went to ${twin.recipient} as <${twin.messageId}>. To send them again: ${orderOf({ ...article, span: spanOf(edition) }, mailing.name)}`,
    );
  return { kind: "fresh", ...errand, revision: 0 };
}

/**
 * What becomes of an edition that was to go to somebody through a list which they have left, and who is on this mailing
 * too: for it the edition is as new as for everybody else, and the run takes the other out.
 */
async function firstOfTwo(
  past: Past,
  errand: Posting,
  delivery: Delivery,
  isNamed: boolean,
  now: Date,
): Promise<PlanStep | undefined> {
  if (!isNamed && delivery.state !== "cancelled") return undefined;
  const next = await first(past, errand, isNamed, now);
  return next?.kind === "fresh" ? { ...next, instead: delivery } : next;
}

/** With what a delivery is frozen anew. */
async function revisionOf(
  past: Past,
  errand: Posting,
  delivery: Delivery,
): Promise<Pick<RevisedPosting, "revision" | "corrects">> {
  const { revision } = delivery;
  return revision === 0 ? { revision } : { revision, corrects: await past.corrects(errand, delivery) };
}

function untaken(mailing: Mailing): Hindrance {
  return { reason: "select", why: `"${mailing.name}" takes ${taken(mailing)}` };
}

const SAME: Hindrance = { reason: "unchanged", why: "its words are those that were sent" };

function but({ reason, why }: Hindrance, more: string): Hindrance {
  return { reason, why: why + more };
}

/** Whether a correction would tell nothing. */
export function saysTheSame({ said }: Corrected, edition: FirstEdition, site: Site): boolean {
  return hashesOf(edition, site).has(hashOfWords(said));
}

function isUntriedYet(delivery: Delivery): boolean {
  return delivery.state === "queued" && isUntried(delivery);
}

/** Whether it was never tried as it is frozen, and may not have arrived otherwise. */
export function isUntried({ attempts, formerAttempts, isPinned }: Delivery): boolean {
  return attempts === formerAttempts && !isPinned;
}

/** Both must differ: a better reader finds other words in the same note, and a moved comma makes no other words. */
export function isEdited(
  { source, words }: Pick<Delivery, "source" | "words">,
  edition: FirstEdition,
  site: Site,
): boolean {
  return source !== undefined && source !== edition.article.source && !hashesOf(edition, site).has(words);
}

/** What becomes of an errand to be corrected; nothing where its correction is on its way already. */
async function correctionOf(
  past: Past,
  errand: Posting,
  { site }: Workspace,
  now: Date,
): Promise<PlanStep | undefined> {
  const { edition } = errand;
  const delivery = past.of(errand);
  const held = (hindrance: Hindrance): PlanStep => ({ kind: "held", ...errand, ...hindrance });
  const why = notYet(edition, now);
  if (why !== undefined) return held(why);
  if (delivery === undefined || (delivery.revision === 0 && delivery.state !== "accepted"))
    return held(
      delivery?.state === "uncertain"
        ? { reason: "doubt", why: "it is in doubt whether it arrived: settle that first" }
        : { reason: "unsent", why: "it was not sent yet: there is nothing to correct" },
    );
  // A correction that was cancelled is no reason never to correct again.
  if (delivery.state !== "accepted" && delivery.state !== "cancelled") return undefined;
  const { recipient } = delivery;
  if (!isTo(delivery, errand.mailing))
    return held({ reason: "elsewhere", why: `it was sent to ${recipient}, where a correction belongs` });
  const revision = delivery.revision + 1;
  const corrects = await past.corrects(errand, { recipient, revision });
  if (corrects !== undefined && saysTheSame(corrects, edition, site)) return held(SAME);
  return { kind: "fresh", ...errand, revision, corrects };
}

/** Why nobody can send it now, not even a person by its name. */
export function notYet(edition: FirstEdition, now: Date): Hindrance | undefined {
  // A digest is made of what is published.
  if (edition.kind === "digest") return undefined;
  const meeting = edition.article;
  if (meeting.draft) return { reason: "draft", why: "it is a draft" };
  if (published(meeting, now)) return undefined;
  return { reason: "later", why: `it is to be published after ${meeting.publishAfter}` };
}

/** Which new meetings the guards keep back, and why. */
function guarded(
  editions: readonly FirstEdition[],
  { workspace: { guards }, unbuilt }: Pick<Order, "workspace" | "unbuilt">,
  now: Date,
): ReadonlyMap<FirstEdition, Hindrance> {
  const news = editions.filter((one) => one.kind === "meeting");
  const age = ({ article }: MeetingEdition) => ageOf(article.date, now);
  const hindrances = new Map<FirstEdition, Hindrance>();
  const hold = (one: FirstEdition, reason: HeldReason, why: string) =>
    hindrances.set(one, { reason, why: `${why}. To send it: minutewire send ${one.article.permalink}` });
  for (const one of news)
    if (unbuilt?.has(one.article.permalink) === true) hold(one, "unbuilt", "its page could not be built");
    else if (age(one) > guards.age) hold(one, "old", `it is older than ${Math.round(guards.age / DAY)} days`);
    else if (liesAhead(one.article, now))
      hold(one, "ahead", `its day, ${one.article.date}, has not begun anywhere yet`);
  // Twice the age: what is kept back for its number must not be sent unasked when another of them has grown old.
  const recent = new Set(news.filter((one) => age(one) <= 2 * guards.age));
  if (recent.size > guards.count)
    for (const one of recent)
      if (!hindrances.has(one))
        hold(one, "many", `${recent.size} notes are new at once and ${guards.count} is the most`);
  return hindrances;
}
