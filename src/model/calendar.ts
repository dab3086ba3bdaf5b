/**
 * The days of a calendar: every meeting, and the next one that a note tells of. It knows what a day's identity is, and
 * refuses to know how calendars are written.
 */
import { createHash } from "node:crypto";
import { dayIn, instantIn, instantOf } from "./day.ts";
import type { CalendarDate, Meeting, NextMeeting } from "./meeting.ts";
import { entryId, type Site } from "./site.ts";

/** A meeting in a calendar, held or only announced. */
export interface CalendarDay {
  /** A UUID, for ever the same (RFC 5545, 3.8.4.7), and without a host's name in it (RFC 7986, 5.3). */
  readonly uid: string;
  readonly date: CalendarDate;
  /** The last of its days, where it is announced for several. */
  readonly until?: CalendarDate | undefined;
  /** The instant at which it begins (ISO 8601); absent where it takes the whole day. */
  readonly start?: string | undefined;
  /** What the note does not say and the start is made of, for people: "14:00 Europe/Lisbon". */
  readonly assumed?: string | undefined;
  /** Rises with every change of the day that its notes count (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** The note that tells of it: the meeting's own, else the one that announces it. */
  readonly meeting: Meeting;
  /** The sentence that announces it; absent where the meeting has a note. */
  readonly quote?: string | undefined;
}

/**
 * Every meeting (newest first), and before them the next one: the day that the newest note to name one names, where
 * it lies after all of them.
 */
export function calendarDays(meetings: readonly Meeting[], site: Site): CalendarDay[] {
  const announced = new Map(meetings.flatMap((one) => pair(one)));
  const days = meetings.toReversed().map((meeting) => {
    const before = announced.get(meeting.date);
    // One day is announced once: of two meetings on it the first is meant.
    announced.delete(meeting.date);
    return heldDay(meeting, before, site);
  });
  const next = announcedDay(meetings, site);
  return [...(next === undefined ? [] : [next]), ...days.toReversed()];
}

/** The next one of these (newest first), as long as its day, of several the last, is not over at an instant. */
export function dayAhead(meetings: readonly Meeting[], site: Site, now: Date): CalendarDay | undefined {
  const next = announcedDay(meetings, site);
  if (next === undefined) return undefined;
  return (next.until ?? next.date) < dayIn(site.timezone, now) ? undefined : next;
}

function announcedDay(meetings: readonly Meeting[], site: Site): CalendarDay | undefined {
  const last = meetings.find(({ minutes }) => minutes.nextMeeting?.date !== undefined);
  const next = last === undefined ? undefined : nextDay(last, meetings, site);
  return next !== undefined && next.date > (meetings[0]?.date ?? "") ? next : undefined;
}

/** The next meeting of a note, where it names its day; `among` are the notes that may have named that day before. */
export function nextDay(meeting: Meeting, among: readonly Meeting[], site: Site): CalendarDay | undefined {
  const { nextMeeting } = meeting.minutes;
  const { date, until, quote } = nextMeeting ?? {};
  if (date === undefined) return undefined;
  const first = among.findLast(({ minutes }) => minutes.nextMeeting?.date === date) ?? meeting;
  const begins = beginning(nextMeeting, date, site);
  return {
    ...{ uid: announcedUid(first, site), date, until, ...begins },
    ...{ sequence: sequenceOf(first), meeting, quote },
  };
}

// The site's zone is the meeting's where the configuration names one: UTC stands there unless somebody says another.
function beginning(
  { time, utcDate, hour }: Pick<NextMeeting, "time" | "utcDate" | "hour"> = {},
  date: CalendarDate,
  { timezone }: Site,
): Pick<CalendarDay, "start" | "assumed"> {
  if (time !== undefined) return { start: instantOf(utcDate ?? date, time).toISOString() };
  const start = hour === undefined || timezone === "UTC" ? undefined : instantIn(timezone, date, hour);
  return start === undefined ? {} : { start: start.toISOString(), assumed: `${hour} ${timezone}` };
}

// A meeting on the day that an earlier note announced is what it announced, so that who has the one has not both.
function heldDay(meeting: Meeting, before: Meeting | undefined, site: Site): CalendarDay {
  const { date, permalink } = meeting;
  const sequence = sequenceOf(meeting);
  if (before === undefined) return { uid: uuid(entryId(site, permalink)), date, sequence, meeting };
  const begins = beginning(before.minutes.nextMeeting, date, site);
  const uid = announcedUid(before, site);
  return { uid, date, ...begins, sequence: sequence + sequenceOf(before), meeting };
}

/** Later entries of a map win: the meetings are newest first, and the earliest note to name a day is meant. */
function pair(meeting: Meeting): [CalendarDate, Meeting][] {
  const { date } = meeting.minutes.nextMeeting ?? {};
  return date === undefined ? [] : [[date, meeting]];
}

function sequenceOf({ sequence = 0 }: Meeting): number {
  return sequence;
}

// A permalink has no slash: it is no meeting's.
function announcedUid({ permalink }: Meeting, site: Site): string {
  return uuid(entryId(site, `${permalink}/next`));
}

/** The namespace of what is named by an address (RFC 9562, 6.6); the site's prefix is one. */
const NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** A UUID of version 5 (RFC 9562, 5.5). */
function uuid(name: string): string {
  const hex = createHash("sha1").update(NAMESPACE).update(name).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
