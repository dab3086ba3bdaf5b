/**
 * The calendar, RFC 5545 and 7986, written by ical-generator: next.ics for the next meeting that a note announces, and
 * meetings.ics for all of them. No file has a METHOD: it is published, not sent (RFC 5546, 1.4). A meeting takes the
 * whole day where no hour is known; an hour is in UTC, so no time zone is needed.
 */
import ical, { escape as escapeText, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { type CalendarDay, calendarDays, nextDay } from "../../model/calendar.ts";
import { DAY, dayAfter, instantOf } from "../../model/day.ts";
import type { FeedEdition, MailedEdition } from "../../model/edition.ts";
import { CALENDAR, calendarUrl, NEXT, nextUrl } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import type { Context, Part, Writer } from "../writer.ts";

export const ics: Writer<MailedEdition> = { name: "ics", write: writeNext };
export const calendar: Writer<FeedEdition> = { name: "calendar", write: writeAll };

function writeNext(edition: MailedEdition, { site }: Context): Part {
  const { permalink, url } = edition.article;
  const day = announcedDay(edition, site);
  if (day === undefined) throw new Error(`${permalink} announces no day`);
  return part(NEXT, [day], nextUrl(site, permalink), url, site);
}

function announcedDay(edition: MailedEdition, site: Site): CalendarDay | undefined {
  switch (edition.kind) {
    case "meeting":
      return nextDay(edition.article, edition.among ?? [], site);
    case "correction":
      return nextDay(edition.article, [], site);
    case "digest":
      return undefined;
    default:
      return edition satisfies never;
  }
}

function writeAll({ meetings }: FeedEdition, { site }: Context): Part {
  return part(CALENDAR, calendarDays(meetings, site), calendarUrl(site), site.minutes, site);
}

function part(file: string, days: readonly CalendarDay[], source: string, url: string, site: Site): Part {
  const calendar = ical({
    prodId: "//minutewire//minutewire//EN",
    // The package escapes texts but this one (RFC 5545, 3.3.11).
    name: escapeText(site.title, false),
    source,
    url,
    ttl: DAY / 1000,
    events: days.map((day) => event(day, site)),
  });
  return { file, type: "text/calendar; charset=utf-8", body: `${lineFeeds(calendar.toString())}\n` };
}

function event({ uid, date, until, start, assumed, sequence, meeting, quote }: CalendarDay, site: Site) {
  return {
    id: uid,
    sequence,
    // The last revision, never the clock: the same notes give the same bytes.
    stamp: instantOf(meeting.modified ?? meeting.date),
    ...when(date, until, start),
    summary: quote === undefined ? meeting.subject : site.title,
    description: [quote ?? meeting.summary, ...(assumed === undefined ? [] : [`(${assumed})`])].join(" "),
    url: asText(meeting.url),
    ...(quote === undefined && meeting.status === "cancelled" ? { status: ICalEventStatus.CANCELLED } : {}),
  };
}

// How long a meeting lasts no note says. Nobody is busy all day for a meeting of an hour.
function when(date: string, until: string | undefined, instant: string | undefined) {
  if (instant !== undefined && until === undefined) return { start: new Date(instant) };
  // The day behind the last (RFC 5545, 3.6.1).
  const [start, end] = [instantOf(date), instantOf(dayAfter(until ?? date))];
  return { start, end, allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
}

// The package escapes an address as if it were a text: nothing in it may need that.
function asText(url: string): string {
  return url.replace(/[,;]/g, (c) => encodeURIComponent(c));
}

// A part has line feeds; asFile() makes what the format wants of them.
function lineFeeds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
