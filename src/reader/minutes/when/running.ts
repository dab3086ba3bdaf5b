/** Running notes: one file for many meetings, each below a heading that is its day. */
import type { Document, Heading } from "../../../model/document.ts";
import type { CalendarDate } from "../../../model/meeting.ts";
import { namedDay, nearestDay } from "../../../model/named-day.ts";
import { plain } from "../../../model/walk.ts";
import { withQuestions } from "./standing.ts";

/** A heading and the day that it is. */
interface DayHeading {
  readonly heading: Heading;
  readonly date: CalendarDate;
}

/** What of a note is of one day. */
interface OwnPart {
  /** The note itself where it is of one meeting. */
  readonly document: Document;
  /** The heading of the next day, where it stands in the note already. */
  readonly next?: DayHeading | undefined;
}

/** The part of a note that is of the meeting on a day: of running notes what stands below its own heading. */
export function ownPart(document: Document, date: CalendarDate): OwnPart {
  const days = dayHeadings(document, date);
  const own = days.find((one) => one.date === date);
  if (own === undefined || new Set(days.map((one) => one.date)).size < 2) return { document };
  const at = document.indexOf(own.heading);
  const end = document.findIndex(
    (block, i) => i > at && block.kind === "heading" && block.level <= own.heading.level,
  );
  const [next] = days.filter((one) => one.date > date).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { document: withQuestions(document.slice(at, end < 0 ? undefined : end), document), next };
}

/** Besides the day, and what stands in parentheses, a heading has a word or two: "Call of 3 March (9 am)". */
const BESIDE = 16;

// The headings of one level that are days.
function dayHeadings(document: Document, date: CalendarDate): DayHeading[] {
  const found = document.flatMap((block) => {
    if (block.kind !== "heading") return [];
    const words = plain(block.children);
    const named = namedDay(words);
    const day = named === undefined ? undefined : nearestDay(named, date);
    const beside = words.replace(/\([^()]*\)/g, "").length - (named?.words.length ?? 0);
    return day === undefined || beside > BESIDE ? [] : [{ heading: block, date: day }];
  });
  const level = found.find((one) => one.date === date)?.heading.level;
  return found.filter(({ heading }) => heading.level === level);
}
