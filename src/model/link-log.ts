/** The link log: every link of every meeting, and those that are kept by hand beside the notes. */
import { createHash } from "node:crypto";
import type { Place } from "../problem.ts";
import type { CalendarDate, Meeting } from "./meeting.ts";
import type { Site } from "./site.ts";

/** A link kept by hand (`notes.links`). */
export interface KeptLink {
  /** Its own for ever, unique among those kept by hand. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date: CalendarDate;
  /** What kind of link it is, in the words of who keeps them. */
  readonly stream?: string | undefined;
}

/** A link as the log tells it. */
export interface LoggedLink {
  /** Permanent: with the site's prefix it is the entry's id. `links/<permalink>/<hash>`, or `links/<id>`. */
  readonly id: string;
  readonly url: string;
  /** What the link says, or its title; never empty. */
  readonly words: string;
  /** The meeting's date, or the link's own. */
  readonly date: CalendarDate;
  /** The meeting it came from; absent where it is kept by hand. */
  readonly meeting?: Meeting | undefined;
  readonly stream?: string | undefined;
  /** Where the note has it; absent where it is kept by hand. */
  readonly place?: Place | undefined;
  /** The day on which its target was first named, where that was before. */
  readonly first?: CalendarDate | undefined;
}

/**
 * The log of the meetings (newest first) and of what is kept by hand, newest first. A meeting tells a target once, with
 * the words it gives it first, in the order of the note; two meetings with one target are two links. On one day the
 * meetings' come first.
 */
export function linkLog(
  meetings: readonly Meeting[],
  kept: readonly KeptLink[],
  site: Site,
): readonly LoggedLink[] {
  const own = kept
    .map(({ id, url, title, date, stream }) => ({ id: `links/${id}`, url, words: title, date, stream }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const all: LoggedLink[] = [...meetings.flatMap((meeting) => linksOf(meeting, site)), ...own];
  return withFirst(all.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)));
}

function withFirst(newestFirst: readonly LoggedLink[]): LoggedLink[] {
  const first = new Map(newestFirst.map(({ url, date }) => [url, date]));
  return newestFirst.map((link) => {
    const day = first.get(link.url);
    return day === undefined || day === link.date ? link : { ...link, first: day };
  });
}

function linksOf(meeting: Meeting, site: Site): LoggedLink[] {
  return meeting.targets.map(({ url, words, place }) => ({
    id: `links/${meeting.permalink}/${hashOf(local(url, site))}`,
    url,
    words: words || url,
    date: meeting.date,
    meeting,
    place,
  }));
}

/** A target on the site itself without its host, so that a site that moves keeps its ids. */
function local(url: string, site: Site): string {
  const { origin, pathname, search, hash } = new URL(url);
  return origin === new URL(site.url).origin ? pathname + search + hash : url;
}

function hashOf(target: string): string {
  return createHash("sha256").update(target).digest("hex").slice(0, 16);
}
