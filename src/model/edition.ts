import { ageOf, DAY } from "./day.ts";
import type { Feed } from "./feed.ts";
import type { Meeting } from "./meeting.ts";

/** What a writer writes: one meeting (a newsletter, a post) or several (a feed, a digest), newest first. */
export interface Edition {
  /** The permalink of a single meeting; the name of a feed. */
  readonly id: string;
  readonly title: string;
  /** What a feed says of itself under its title. */
  readonly subtitle?: string | undefined;
  /** Whether a feed carries the whole notes, as it does unless this says so, or their summaries only. */
  readonly content?: "full" | "summary" | undefined;
  readonly meetings: readonly [Meeting, ...Meeting[]];
  /** Every meeting that is published beside this one, newest first, itself among them; absent where they are not known. */
  readonly among?: readonly Meeting[] | undefined;
}

/** The edition of one meeting, and the meetings it is published among. */
export function pick(meeting: Meeting, among?: readonly Meeting[]): Edition {
  return { id: meeting.permalink, title: meeting.subject, meetings: [meeting], among };
}

/** The meetings right before and right after that of an edition. */
export function neighbours({ meetings: [meeting], among = [] }: Edition): {
  readonly previous?: Meeting | undefined;
  readonly next?: Meeting | undefined;
} {
  const at = among.indexOf(meeting);
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
  return (
    !meeting.draft &&
    (meeting.publishAfter === undefined || Date.parse(meeting.publishAfter) <= now.getTime())
  );
}

/** Whether a meeting's date is further ahead than any zone of the world explains. */
export function liesAhead({ date }: Meeting, now: Date): boolean {
  return ageOf(date, now) < -2 * DAY;
}

/** A feed's edition of the newest meetings; undefined where there is none to tell. */
export function feedEdition(feed: Feed, newest: readonly Meeting[]): Edition | undefined {
  const [first, ...others] = newest.slice(0, feed.limit);
  if (first === undefined) return undefined;
  const { name: id, title, description: subtitle, content } = feed;
  return { id, title, subtitle, content, meetings: [first, ...others] };
}
