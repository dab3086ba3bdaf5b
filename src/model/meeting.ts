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

/** A text that is read by itself (HTML's word): the notes of a meeting, or a digest of several. */
export interface Article {
  /** Unique without regard to case. Ids in feeds and mail are made of it. */
  readonly permalink: string;
  readonly subject: string;
  readonly authors: readonly [Person, ...Person[]];
  /** The front matter's `description` as written; absent where the note has none. */
  readonly description?: string | undefined;
  /** What it is about, in a sentence; may be empty. */
  readonly summary: string;
  readonly document: Document;
  readonly minutes: Minutes;
  /** Where its page is on the web. */
  readonly url: string;
  /** The first line of the note; of the newest, where there are several. */
  readonly place: Place;
  /** The SHA-256 (hex) of the bytes that it was read from: where it is the same, nobody edited anything. */
  readonly source: string;
}

/** A meeting by its note. Its permalink is the note's uid; its summary the description or the first paragraph's words. */
export interface Meeting extends Article {
  readonly date: CalendarDate;
  /** The date of the last revision worth telling; absent where there was none. */
  readonly modified?: CalendarDate | undefined;
  /** Its topics by their titles, numbered as every output numbers them. */
  readonly topics: readonly NamedTopic[];
  /** Where its links lead: each target once, with the words it has first, in the order of the note. */
  readonly targets: readonly Target[];
  /** What lists of all meetings ask, so that they need look no further into most: the addresses of its targets, and who came, each name once. */
  readonly counted: { readonly targets: readonly string[]; readonly people: readonly string[] };
  /** The addresses of its pictures that may lie beside the note, each once; absent where it has none. */
  readonly pictures?: readonly string[] | undefined;
  /** The front matter's `tags`, for feeds to select by; often none. */
  readonly tags: readonly string[];
  /** A draft is previewed, never sent, never in a feed. */
  readonly draft: boolean;
  /** An instant (ISO 8601 with zone) before which the meeting is not sent and not in a feed. */
  readonly publishAfter?: string | undefined;
  /** How often the day was changed since calendars have it (RFC 5545, 3.8.7.4); 0 where absent. */
  readonly sequence?: number | undefined;
  /** Absent where the meeting took place; a cancelled one stays in the calendar (RFC 5545, 3.8.1.11). */
  readonly status?: "cancelled" | undefined;
  /** What it tells of itself that other notes of its folder may tell, too; absent where that is nothing. */
  readonly tells?: NoteTells | undefined;
  /** What the folder tells of it; absent where it is read as if it stood alone. */
  readonly folder?: FolderTells | undefined;
  /** What the reader wants the maker to know; none of it stops a run. */
  readonly warnings: readonly Problem[];
}

/** What a note has that others may have, too: short, since every run reads that of every note. */
export interface NoteTells {
  /** The headings of topics that have no text of their own, in small letters. */
  readonly bare: readonly string[];
  /** Handles and initials with the full names that the note gives. */
  readonly names: readonly ShortName[];
  /** Handles and initials that stand without one. */
  readonly short: readonly string[];
  /** Short quotations of what was found and is nobody's. */
  readonly words: readonly string[];
  /** The paragraphs that may stand in as the summary, the first of them first; of one with a description those that are short. */
  readonly openings: readonly string[];
}

/** A handle or initials, and the full name. */
export type ShortName = readonly [short: string, full: string];

/** What the folder tells; of one note, as much of it as that note is read otherwise by. */
export interface FolderTells {
  readonly brackets: readonly string[];
  readonly names: readonly ShortName[];
  readonly template: readonly string[];
  /** Paragraphs that say nothing of the one note that begins with them. */
  readonly openings: readonly string[];
}

/** A topic as lists of many meetings name it. */
export interface NamedTopic {
  /** The note's own, else 1, 2, 3 …: the same in every output. */
  readonly number: number;
  /** Its words without the number. */
  readonly title: string;
  /** The words of its heading as they stand, of which its anchors are made. */
  readonly heading: string;
  /** The anchor that the note gives it; absent where its words make one. */
  readonly id?: string | undefined;
  readonly place: Place;
}

/** What a link leads to. */
export interface Target {
  readonly url: string;
  /** Empty for a picture without words. */
  readonly words: string;
  readonly place: Place;
  /** What stands before and behind it in its sentence, cut where that is long; absent where nothing does. */
  readonly before?: string;
  readonly after?: string;
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
   * the line of attendees, that of the day, the bare headings above them): outline() leaves them out of the body. No block with a
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
  /** Till when, in the words of its row in a table with a column for it; absent where the quotation says it, or nothing does. */
  readonly due?: string;
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
  /** The text without the mark that it opens with ("DECISION: "), where that says no more; else absent. */
  readonly unmarked?: string;
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
  /** The day of that hour in UTC, where it is another one: an evening in America. */
  readonly utcDate?: CalendarDate | undefined;
  /** `HH:MM` as it is said, where no zone is said anywhere in the note. */
  readonly hour?: string | undefined;
  readonly quote: string;
  readonly line: number;
  readonly rule: RuleName;
}
