import type { Place, Problem } from "../problem.ts";
import type { Block, Document, Heading } from "./document.ts";

/** A day without a zone, `YYYY-MM-DD`; sorts as it reads. */
export type CalendarDate = string;

/** Who wrote a note. The address never leaves for a feed or a page. */
export interface Person {
  readonly name: string;
  /** http or https. */
  readonly uri?: string | undefined;
  readonly email?: string | undefined;
}

export interface Meeting {
  /** The note's uid: one path segment, unique without regard to case. Ids in feeds and mail are made of it. */
  readonly permalink: string;
  readonly subject: string;
  readonly date: CalendarDate;
  /** The first of its days, where it is a digest of several meetings and `date` its last; a note has none. */
  readonly since?: CalendarDate | undefined;
  /** The date of the last revision worth telling; absent where there was none. */
  readonly modified?: CalendarDate | undefined;
  readonly authors: readonly [Person, ...Person[]];
  /** The front matter's `description` as written; absent where the note has none. */
  readonly description?: string | undefined;
  /** The front matter's `tags`, for feeds to select by; often none. */
  readonly tags: readonly string[];
  /** The description or, where there is none, the words of the first paragraph; may be empty. */
  readonly summary: string;
  /** What stands above the contents of what is mailed: in a correction, what changed. It has no links and is no words of the note. */
  readonly notice?: Document | undefined;
  readonly document: Document;
  readonly minutes: Minutes;
  /** Where the meeting's page is on the web. */
  readonly url: string;
  /** A draft is previewed, never sent, never in a feed. */
  readonly draft: boolean;
  /** An instant (ISO 8601 with zone) before which the meeting is not sent and not in a feed. */
  readonly publishAfter?: string | undefined;
  /** How often the day was changed since calendars have it (RFC 5545, 3.8.7.4); 0 where absent. */
  readonly sequence?: number | undefined;
  /** Absent where the meeting took place; a cancelled one stays in the calendar (RFC 5545, 3.8.1.11). */
  readonly status?: "cancelled" | undefined;
  /** The first line of the note. */
  readonly place: Place;
  /** What the reader wants the maker to know; none of it stops a run. */
  readonly warnings: readonly Problem[];
}

/** What the note says of the meeting itself: found in the document, never invented; empty where it says nothing. */
export interface Minutes {
  readonly attendees: readonly Attendee[];
  /** The attendee's name. */
  readonly chair?: string | undefined;
  /** What says so. */
  readonly chairRule?: RuleName | undefined;
  readonly agenda: readonly AgendaItem[];
  readonly actions: readonly Action[];
  readonly deferred: readonly Deferral[];
  readonly decisions: readonly Decision[];
  readonly nextMeeting?: NextMeeting | undefined;
  /** What it says is done, for the notes before it to be held against. */
  readonly done: readonly SaidDone[];
  /**
   * Blocks of the document whose words every output says in its head (the agenda that the contents stand in for,
   * the line of attendees, the bare headings above them): outline() leaves them out of the body. No block with a
   * link is ever among them, so no link is lost.
   */
  readonly taken: readonly Block[];
  /** Headings that bracket topics and open none themselves (Agenda, Notes), taken or not. */
  readonly brackets: readonly Heading[];
}

/** The name of the reader's rule that found something in the minutes: "promise.will", "mark.action", "label.attendees". */
type RuleName = string;

export interface Attendee {
  readonly name: string;
  /** A nickname the note gives in parentheses. */
  readonly as?: string | undefined;
  readonly role?: string | undefined;
  readonly rule: RuleName;
}
export interface AgendaItem {
  readonly text: string;
  readonly children: readonly AgendaItem[];
}
export interface Action {
  readonly who: readonly string[];
  readonly what: string;
  readonly quote: string;
  readonly line: number;
  readonly certainty: "clear" | "arguable";
  readonly rule: RuleName;
  /** The quotation without a mark and the owner at its edges: what an output shows beside the owner. One piece of it. */
  readonly unmarked: string;
}
export interface Deferral {
  readonly topic: string;
  readonly quote: string;
  readonly line: number;
  readonly rule: RuleName;
}
export interface Decision {
  readonly text: string;
  readonly line: number;
  readonly rule: RuleName;
}
/** A paragraph that speaks of something done. */
export interface SaidDone {
  readonly text: string;
  /** The words that say so, in small letters. */
  readonly words: readonly string[];
  /** All of it is done: ticked or struck through. */
  readonly whole: boolean;
}
export interface NextMeeting {
  /** Absent where the note names no day. */
  readonly date?: CalendarDate | undefined;
  /** The last of its days, where the note names several. */
  readonly until?: CalendarDate | undefined;
  /** `HH:MM` in UTC; absent where the note names no hour, or not its zone. */
  readonly time?: string | undefined;
  readonly quote: string;
  readonly line: number;
  readonly rule: RuleName;
}
