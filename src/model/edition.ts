/** Editions: what is written and sent of meetings, told apart by their kind. */
import type { CalendarDay } from "./calendar.ts";
import { HOUR, instantOf } from "./day.ts";
import type { Document } from "./document.ts";
import type { Feed } from "./feed.ts";
import type { Article, CalendarDate, Meeting } from "./meeting.ts";

/** What a writer writes. A feed is of many meetings; everything else is one article, and can be mailed. */
export type Edition = MailedEdition | FeedEdition;

/** What is mailed, and has a page: a meeting, what changed in it since it was sent, or a digest. */
export type MailedEdition = FirstEdition | Correction;

/** What goes out by itself; a correction goes out after one. */
export type FirstEdition = MeetingEdition | Digest;

export interface MeetingEdition {
  readonly kind: "meeting";
  readonly article: Meeting;
  /** Every meeting that is published beside this one, newest first, itself among them; absent where they are not known. */
  readonly among?: readonly Meeting[] | undefined;
}

export interface Correction {
  readonly kind: "correction";
  /** The notes as they are now. */
  readonly article: Meeting;
  /** What changed, to stand above the notes. It has no links and is no words of the note. */
  readonly notice: Document;
}

/** Days, both inclusive. */
export interface Span {
  readonly since: CalendarDate;
  readonly until: CalendarDate;
}

/** Whether a day is one of those. */
export function holdsDay({ since, until }: Span, day: CalendarDate): boolean {
  return day >= since && day <= until;
}

export interface Digest {
  readonly kind: "digest";
  readonly span: Span;
  /** Those of its days, newest first. */
  readonly meetings: readonly [Meeting, ...Meeting[]];
  /** What is composed of them. */
  readonly article: Article;
}

/** A feed, or the list or the calendar of all meetings: each an entry. */
export interface FeedEdition {
  readonly kind: "feed";
  readonly name: string;
  readonly title: string;
  /** What it says of itself under its title. */
  readonly subtitle?: string | undefined;
  /** Whether a feed carries the whole notes, as it does unless this says so, or their summaries only. */
  readonly content?: Feed["content"] | undefined;
  /** Newest first. */
  readonly meetings: readonly Meeting[];
  /** The days of the digests that have pages, for the list of all meetings; none where absent. */
  readonly digests?: readonly Span[] | undefined;
  /** The meeting that is announced and whose day is not over, for the list of all meetings; none where absent. */
  readonly next?: CalendarDay | undefined;
}

/** The edition of one meeting, and the meetings it is published among. */
export function pick(meeting: Meeting, among?: readonly Meeting[]): MeetingEdition {
  return { kind: "meeting", article: meeting, among };
}

/** The feed of the newest meetings. */
export function feedEdition(feed: Feed, newest: readonly Meeting[]): FeedEdition {
  const { name, title, description: subtitle, content, limit } = feed;
  return { kind: "feed", name, title, subtitle, content, meetings: newest.slice(0, limit) };
}

/** A feed that tells of what is mailed alone, and is called as that is. */
export function feedOf(edition: MailedEdition): FeedEdition {
  const { permalink: name, subject: title } = edition.article;
  return { kind: "feed", name, title, meetings: meetingsOf(edition) };
}

function meetingsOf(edition: MailedEdition): readonly Meeting[] {
  switch (edition.kind) {
    case "meeting":
    case "correction":
      return [edition.article];
    case "digest":
      return edition.meetings;
    default:
      return edition satisfies never;
  }
}

/** The days of a digest; nothing else has any. */
export function spanOf(edition: MailedEdition): Span | undefined {
  return edition.kind === "digest" ? edition.span : undefined;
}

/** Whether it is of a meeting that did not take place. */
export function isCancelled(edition: MailedEdition): boolean {
  return edition.kind !== "digest" && edition.article.status === "cancelled";
}

/** What stands above the words of the article. */
export function noticeOf(edition: MailedEdition): Document {
  switch (edition.kind) {
    case "correction":
      return edition.notice;
    case "meeting":
    case "digest":
      return [];
    default:
      return edition satisfies never;
  }
}

/** The meetings right before and right after that of an edition. */
export function neighbours(edition: MailedEdition): {
  readonly previous?: Meeting | undefined;
  readonly next?: Meeting | undefined;
} {
  if (edition.kind !== "meeting") return {};
  const { article, among = [] } = edition;
  const at = among.indexOf(article);
  return at < 0 ? {} : { previous: among[at + 1], next: among[at - 1] };
}

/** Newest first; meetings of one day by permalink, so that no order of files shows. */
export function newestFirst(meetings: readonly Meeting[]): Meeting[] {
  return meetings.toSorted((a, b) => compare(b.date, a.date) || compare(b.permalink, a.permalink));
}

// By code unit, not by locale: the order of a feed must not depend on the machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What may be published at an instant: no draft, nothing before its `publishAfter`. */
export function published(meeting: Meeting, now: Date): boolean {
  return !meeting.draft && (opensAt(meeting) ?? 0) <= now.getTime();
}

/** Whether a meeting's day has not begun anywhere yet. */
export function liesAhead(meeting: Meeting, now: Date): boolean {
  return now.getTime() < beginsAt(meeting);
}

/** The next instant, in milliseconds since 1970, at which one of these is published or no longer lies ahead; Infinity where none comes. */
export function nextTurn(meetings: readonly Meeting[], now: Date): number {
  const turns = meetings.flatMap((meeting) => [opensAt(meeting) ?? 0, beginsAt(meeting)]);
  return turns.reduce((next, turn) => (turn > now.getTime() ? Math.min(next, turn) : next), Infinity);
}

function opensAt({ publishAfter }: Meeting): number | undefined {
  return publishAfter === undefined ? undefined : Date.parse(publishAfter);
}

/** When the first have a meeting's day: they are 14 hours ahead of UTC. */
function beginsAt({ date }: Meeting): number {
  return instantOf(date).getTime() - 14 * HOUR;
}
