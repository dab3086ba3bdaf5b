/** When the next meeting is, by the sentence that says so. */
import { calendarDate, dayAfter, partsOf, WEEKDAYS, weekdayOf } from "../../../model/day.ts";
import type { Document, Inline, Table } from "../../../model/document.ts";
import type { CalendarDate, NextMeeting } from "../../../model/meeting.ts";
import { monthNumber, type NamedDay, namedDay } from "../../../model/named-day.ts";
import { blocks, plain } from "../../../model/walk.ts";
import { expression, namedRules, ruleIn } from "../expression.ts";
import { isOthers } from "../others.ts";
import { type Sentence, sentences } from "../sentences.ts";
import { moment } from "./moment.ts";

/** The next meeting where a statement is about it: at the start of one, or behind a few words. */
const SAID = expression(
  "(?:^(?:[\\d.]{1,12}\\)? )?|[.;:,(–—-] ?|\\b{nextMeetingAfter} ){ours}?({nextMeeting})\\b",
  "i",
);
const AGAIN = expression("\\b{meetAgain}\\b", "i");
const LABEL = expression("^{nextMeetingLabel}\\s*[:–—-]?$", "i");
/** It does not take place, or it is over, or something is told of it that is no date. */
const NOT = expression("\\b{noNextMeeting}\\b|\\b{wasNextMeeting}\\b", "i");
const BUT = expression("\\b{but}\\b", "i");
const HINT = expression("\\b{nextHint}", "i");
const MENTION = expression("\\b{mentioned}$", "i");
const DAY_LABEL = expression("^{dayLabel}\\b", "i");
/** A statement of when it is, without a day: "Next call in two weeks", "Plan for next week's call:". */
const WITHOUT_DAY = namedRules("undated", "i");
/** What leaves the day open: it is quoted, and no day is taken from it. */
const OPEN = expression("\\b{undecided}\\b|\\d{ordinal}?(?: \\p{L}+){0,2} {orDay}\\d", "iu");
const INSTEAD_OF = expression("\\b{insteadOf} ?$", "i");
const SAID_WEEKDAY = expression("\\b{weekday}\\b", "i");

/** The first sentence that names the day of the next meeting, never one on or before `after`; else one that tells of it without a day. `own` says whose meeting it is. */
export function findNextMeeting(
  document: Document,
  after: CalendarDate,
  own: string,
): NextMeeting | undefined {
  let undated: NextMeeting | undefined;
  let labelled = false;
  const last = document.findLast((block) => block.kind === "heading");
  for (const block of blocks(document)) {
    if (block.kind === "heading") {
      const words = plain(block.children).replace(/^\d{1,3}[.)]\s*/, "");
      labelled = LABEL.test(words) || (block === last && WHEN.test(words));
    }
    const row = block.kind === "table" ? inTable(block, after) : undefined;
    if (row !== undefined) return row;
    if (block.kind !== "paragraph") continue;
    const isLabel = LABEL.test(plain(block.children));
    for (const sentence of isLabel ? [] : sentences(block)) {
      if (!labelled && !HINT.test(sentence.text)) continue;
      const found = isOthers(sentence.text, own) ? undefined : told(sentence, after, labelled);
      if (found?.date !== undefined) return found;
      undated ??= found;
    }
    // A link to the call may stand between the label and the day.
    labelled = isLabel || (labelled && isLinks(block.children));
  }
  return undated;
}

/** Whether words are a label that the next meeting's day stands behind. */
export function isNextLabel(words: string): boolean {
  return LABEL.test(words);
}

/** The last heading of a note: "When". */
const WHEN = expression("^{whenNext}\\s*[:?]?$", "i");
const IN_CELL = expression("^{ours}?{nextMeetingLabel}$", "i");

// A row of dates: "30 April, 16:00 UTC | our next meeting".
function inTable({ rows, place }: Table, after: CalendarDate): NextMeeting | undefined {
  for (const [i, row] of rows.entries()) {
    const cells = row.map((cell) => plain(cell));
    if (!cells.some((words) => IN_CELL.test(words))) continue;
    const quote = cells.find((words) => namedDay(words) !== undefined);
    const date = quote === undefined ? undefined : complete(namedDay(quote), after);
    if (quote === undefined || date === undefined || OPEN.test(quote) || !agrees(date, quote)) continue;
    const { time } = moment(quote, date);
    const hour = time === undefined ? {} : { time };
    return { date, ...hour, quote, line: place.line + 2 + i, rule: "table.next-meeting" };
  }
  return undefined;
}

function isLinks(children: readonly Inline[]): boolean {
  return children.every((child) => child.kind === "link" || plain([child]) === "");
}

/** What a sentence tells of the next meeting: its day, or that there is one whose day is open. */
function told(sentence: Sentence, after: CalendarDate, labelled: boolean): NextMeeting | undefined {
  const { text: quote, line } = sentence;
  const day = stated(sentence, after, labelled);
  if (day !== undefined && OPEN.test(quote)) return { quote, line, rule: day.rule };
  if (day !== undefined) {
    const { date, time } = moment(quote.slice(day.from), day.date);
    const until = lastOf(day.date, quote);
    const range = until === undefined ? {} : { until };
    return { date, ...range, ...(time === undefined ? {} : { time }), quote, line, rule: day.rule };
  }
  const rule = ruleIn(WITHOUT_DAY, quote);
  return rule === undefined || namedDay(quote) !== undefined ? undefined : { quote, line, rule };
}

/** The day of the next meeting by a sentence, if it states one; `labelled`: it stands right below "Next meeting". */
function stated(
  { text, line }: Sentence,
  after: CalendarDate,
  labelled: boolean,
): { date: CalendarDate; rule: string; from: number } | undefined {
  if (text.endsWith("?")) return undefined;
  // "No call next week, but we resume on the 14th."
  if (NOT.test(text)) {
    const but = BUT.exec(text);
    const behind = but === null ? "" : text.slice(but.index + but[0].length);
    const isHeld = !NOT.test(behind) && (AGAIN.test(behind) || SAID.test(behind));
    const held = isHeld ? stated({ text: behind, line }, after, false) : undefined;
    return held && { ...held, from: held.from + text.length - behind.length };
  }
  const said = SAID.exec(text);
  const match = said ?? AGAIN.exec(text);
  if (match === null && !labelled) return undefined;
  const at = match === null ? 0 : match.index + match[0].length;
  // "Ada will report at the next call on 5 May" tells of the report.
  const before = text.slice(0, match === null ? 0 : at - (match[1] ?? match[0]).length);
  if (MENTION.test(before) && !DAY_LABEL.test(before)) return undefined;
  const words = text.slice(at);
  const date = complete(dayInMonth(words, match?.[0] ?? ""), after) ?? sameWeekday(words, after);
  if (date === undefined || !agrees(date, words)) return undefined;
  if (match === null) return { date, rule: "label.next-meeting", from: 0 };
  return { date, from: at, rule: said === null ? "sentence.meet-again" : "sentence.next-meeting" };
}

const MONTH_NAME = expression("\\b{monthName}", "i");

// "The May session is on the 19th": the label says the month.
function dayInMonth(words: string, label: string): NamedDay | undefined {
  const named = dayIn(words);
  const month = named?.month ?? monthNumber(MONTH_NAME.exec(label)?.[0]);
  return named && { ...named, month };
}

const NEXT_WEEKDAY = expression("^\\W*(?:{comingOf} )?({weekday}|{weekdayShort})\\b", "i");

// "See you next Tuesday" at a meeting on a Tuesday: of another day nobody knows which week is meant.
function sameWeekday(words: string, after: CalendarDate): CalendarDate | undefined {
  const own = weekdayOf(after).toLowerCase();
  const [, said = ""] = NEXT_WEEKDAY.exec(words) ?? [];
  if (said === "" || !own.startsWith(said.toLowerCase()) || namedDay(words) !== undefined) return undefined;
  // A week on.
  return WEEKDAYS.reduce((date) => dayAfter(date), after);
}

// The last of several days: "10-12 March".
function lastOf(date: CalendarDate, text: string): CalendarDate | undefined {
  const { lastDay } = dayIn(text) ?? {};
  const { year, month } = partsOf(date);
  const last = lastDay === undefined ? undefined : calendarDate(year, month, lastDay);
  return last !== undefined && last > date ? last : undefined;
}

// "Moved from the 3rd to the 10th", "not on the 3rd": the day meant stands behind the other.
function dayIn(words: string): NamedDay | undefined {
  let rest = words;
  for (let n = 0; n < 3; n++) {
    const named = namedDay(rest);
    if (named === undefined) return undefined;
    const at = rest.indexOf(named.words);
    if (!INSTEAD_OF.test(rest.slice(0, at))) return named;
    rest = rest.slice(at + named.words.length);
  }
  return undefined;
}

// A weekday that is not the date's says that the date was completed wrongly: it is not guessed at.
function agrees(date: CalendarDate, words: string): boolean {
  const [said] = SAID_WEEKDAY.exec(words) ?? [];
  return said === undefined || said.toLowerCase() === weekdayOf(date).toLowerCase();
}

// What the sentence leaves out is taken from the first such day after the meeting.
function complete(named: NamedDay | undefined, after: CalendarDate): CalendarDate | undefined {
  if (named === undefined) return undefined;
  const { day, month, year } = named;
  const own = partsOf(after);
  for (let step = 0; step <= 12; step++) {
    const months = own.year * 12 + own.month - 1 + step;
    if (year === undefined && month !== undefined && (months % 12) + 1 !== month) continue;
    const date = calendarDate(year ?? Math.floor(months / 12), month ?? (months % 12) + 1, day);
    if (date !== undefined && date > after) return date;
    if (year !== undefined && month !== undefined) return undefined;
  }
  return undefined;
}
