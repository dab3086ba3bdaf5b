/** The hour of every meeting, as the top of a note tells it: "Thursdays at 16:00 UTC". */
import { weekdayOf } from "../../../model/day.ts";
import type { Block, Document } from "../../../model/document.ts";
import type { CalendarDate, NextMeeting } from "../../../model/meeting.ts";
import { namedDay, nearestDay } from "../../../model/named-day.ts";
import { plain, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { type Hour, hourAlone } from "./said/moment.ts";
import { clock } from "./said/zones.ts";

const SAME_TIME = expression("\\b{sameTime}\\b", "i");
const SAME_HOUR = expression("\\b{sameHour}\\b", "i");
const IS_WHEN = expression("^{whenAndWhere}\\s*:", "i");
const REGULAR = expression("\\b{regular}\\b", "i");

/** Words that say an hour, in whatever zone, or that it is another one. */
const OTHER_HOUR = expression(
  "\\d[:.]\\d\\d(?![.\\d])|\\d ?(?:{halfDay}|{hourSign}\\b)|\\b(?:{otherHour}|{noon})\\b",
  "i",
);

/** The hour of every meeting stands so far up. */
export const TOP = 8;

/** Whether a line says when or where: "Time: 16:00 UTC". */
export const saysWhen = (words: string): boolean => IS_WHEN.test(words) && namedDay(words) === undefined;

/** A next meeting with the hour that the top of the note names: "Next: 24 June, same time". */
export function atSameTime(
  found: NextMeeting,
  date: CalendarDate,
  document: Document,
  own: CalendarDate,
): NextMeeting {
  if (found.time !== undefined) return found;
  const shift = shiftIn(found.quote);
  if (shift !== 0)
    return found.hour === undefined ? { ...found, ...shifted(document, date, own, shift) } : found;
  if (!SAME_TIME.test(found.quote))
    return found.hour !== undefined || OTHER_HOUR.test(found.quote)
      ? found
      : { ...found, ...standingHour(document, date) };
  // "Same slot" is how often it is, too.
  const isSame = SAME_HOUR.test(found.quote);
  const hour = hourAlone(
    topLines(document).filter(
      (words) =>
        IS_WHEN.test(words) ||
        REGULAR.test(words) ||
        (isSame && (isOf(words, own) || START.test(words) || words === titleOf(document))),
    ),
    date,
  );
  return { ...found, ...hour };
}

/** The hour of all meetings on the weekday of a date: "Every other Thursday, 16:00 UTC". */
export function standingHour(document: Document, date: CalendarDate): Hour | undefined {
  const day = weekdayOf(date).toLowerCase();
  return hourAlone(
    topLines(document).filter(
      (words) => REGULAR.test(words) && words.toLowerCase().includes(day) && namedDay(words) === undefined,
    ),
    date,
  );
}

/** "Call to order: 16:00 UTC", where nobody was late: a quarter of an hour is set, another minute only happened. */
const START = expression("\\b(?:{started}|{startedAt})\\b[^.;]{0,40}\\d:(?:00|15|30|45)(?!\\d)", "i");

const SHIFT = expression("\\b{hourShift}\\b", "i");

// "One hour later than today", in hours.
function shiftIn(words: string): number {
  const { one, two, late } = SHIFT.exec(words)?.groups ?? {};
  const hours = one !== undefined ? 1 : two !== undefined ? 2 : 0;
  return late === undefined ? -hours : hours;
}

function shifted(document: Document, date: CalendarDate, own: CalendarDate, hours: number): Hour {
  const { time, utcDate } =
    hourAlone(
      topLines(document).filter((words) => isOf(words, own)),
      date,
    ) ?? {};
  if (time === undefined || utcDate !== undefined) return {};
  const [hour = 0, minutes = 0] = time.split(":").map(Number);
  const at = (hour + hours) * 60 + minutes;
  return at < 0 || at >= MINUTES_OF_DAY ? {} : { time: clock(at) };
}

const MINUTES_OF_DAY = 24 * 60;

const titleOf = ([first]: Document) => (first?.kind === "heading" ? plain(first.children) : undefined);
const topLines = (document: Document) => document.slice(0, TOP).flatMap(linesOf);

// "3 March 2026 (9:00 am PT)"
function isOf(words: string, date: CalendarDate): boolean {
  const named = namedDay(words);
  return named !== undefined && nearestDay(named, date) === date;
}

function linesOf(block: Block): string[] {
  if (block.kind === "list") return block.items.flatMap(({ children }) => children.flatMap(linesOf));
  if (block.kind === "table") return block.rows.map((row) => row.map((cell) => plain(cell)).join(": "));
  // "Meeting started Tue Mar  3 16:00:04 2026 UTC", as a program writes in a log.
  if (block.kind === "code") return block.text.replace(/(\d:\d\d):\d\d \d{4}(?= )/g, "$1").split("\n");
  return block.kind === "paragraph" || block.kind === "heading" ? written(block.children).split("\n") : [];
}
