/** What a site is built of, before anybody has said into which portions. */
import type { CalendarDay } from "../../model/calendar.ts";
import type { Span } from "../../model/edition.ts";
import type { KeptLink } from "../../model/link-log.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { WordsOfYears } from "../kept-words.ts";
import type { SitePictures } from "../pictures.ts";

/** What is built. */
export interface SiteContents {
  /** Newest first. */
  readonly meetings: readonly Meeting[];
  /** The meeting that is announced and whose day is not over. */
  readonly next?: CalendarDay | undefined;
  /** The days of the digests that have pages. */
  readonly digests: readonly Span[];
  /** What is kept by hand for the link log. */
  readonly links: readonly KeptLink[];
  /** The pictures beside the notes. */
  readonly pictures: SitePictures;
  /** The text of the stylesheet of the feeds. */
  readonly feedStyle: string;
  /** Gives the words of a year's meetings for its search. */
  readonly words: WordsOfYears;
}

/** Which day is ahead the notes say: the clock adds whether it still is. */
export function isAhead(next: SiteContents["next"]): boolean {
  return next !== undefined;
}
