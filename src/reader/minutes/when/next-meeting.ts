/** When the next meeting is, by the sentence that says so. */
import { dayAfter } from "../../../model/day.ts";
import type { Block, Code, Document, Inline, List, Paragraph, Table } from "../../../model/document.ts";
import type { CalendarDate, NextMeeting } from "../../../model/meeting.ts";
import { namedDay } from "../../../model/named-day.ts";
import { blocks, plain, plainBlock, written } from "../../../model/walk.ts";
import { expression, namedRules, ruleIn } from "../expression.ts";
import { logLines } from "../log.ts";
import { isOthers } from "../others.ts";
import { PICTURES } from "../people/labels.ts";
import { type Sentence, sentences } from "../sentences.ts";
import { hourAlone, moment } from "./moment.ts";
import {
  agrees,
  complete,
  dayIn,
  dayInMonth,
  lastOf,
  nthWeekday,
  sameWeekday,
  weekAfter,
} from "./said-day.ts";

/** The next meeting where a statement is about it: at the start of one, or behind a few words. */
const SAID = expression(
  "(?:^(?:[\\d.]{1,12}\\)? )?|[.;:,(–—-] ?|\\b{nextMeetingAfter} |\\b{ownBodys} ){ours}?({nextMeeting})\\b",
  "i",
);
const AGAIN = expression("\\b{meetAgain}\\b", "i");
const LABEL = expression("^{nextMeetingLabel}\\s*[:–—-]?$", "i");
/** It does not take place, or it is over, or something is told of it that is no date. */
const NOT = expression("\\b{noNextMeeting}\\b|\\b{wasNextMeeting}\\b", "i");
const ONLY_IF = expression("^{onlyIf}\\b", "i");
const BUT = expression("\\b{but}\\b", "i");
const HINT = expression("\\b{nextHint}", "i");
const MENTION = expression("\\b{mentioned}$", "i");
const DAY_LABEL = expression("^{dayLabel}\\b", "i");
/** A statement of when it is, without a day: "Next call in two weeks", "Plan for next week's call:". */
const WITHOUT_DAY = namedRules("undated", "i");
/** What leaves the day open: it is quoted, and no day is taken from it. */
const OPEN = expression("\\b{undecided}\\b|\\d{ordinal}?(?: \\p{L}+){0,2} {orDay}\\d", "iu");

/** The first sentence that names the day of the next meeting, never one on or before `after`; else one that tells of it without a day. `own` says whose meeting it is; the top of the `whole` note, at what hour meetings are. */
export function findNextMeeting(
  document: Document,
  after: CalendarDate,
  own: string,
  whole: Document = document,
): NextMeeting | undefined {
  let undated: NextMeeting | undefined;
  let labelled = false;
  let opening: Opening | undefined;
  const last = document.findLast((block) => block.kind === "heading");
  const whose = `${own} ${headOf(whole)}`;
  for (const block of blocks(document)) {
    if (block.kind === "heading") {
      const words = plain(block.children)
        .replace(PICTURES, "")
        .replace(/^\d{1,3}[.)]\s*/, "");
      labelled =
        isNextLabel(plain(block.children)) || LABEL.test(words) || (block === last && WHEN.test(words));
    }
    const row =
      block.kind === "table"
        ? (inTable(block, after) ?? (labelled ? firstRow(block, after) : undefined))
        : undefined;
    if (row !== undefined) return row;
    const logged = block.kind === "code" ? inLog(block, after) : undefined;
    if (logged !== undefined) return logged;
    if (block.kind === "list") opening = openingOf(block) ?? opening;
    if (block.kind !== "paragraph") continue;
    const isLabel = isNextLabel(plain(block.children));
    const [first = "", ...others] = written(block.children).split("\n");
    // "Next date", and below it the day.
    if (others.length > 0 && isNextLabel(first)) labelled = true;
    for (const sentence of isLabel ? [] : sentences(block === opening?.as ? opening.paragraph : block)) {
      if (!labelled && !HINT.test(sentence.text)) continue;
      const found = isOthers(sentence.text, whose) ? undefined : told(sentence, after, labelled);
      if (found?.date !== undefined) return atSameTime(found, found.date, whole);
      undated ??= found;
    }
    // A link to the call may stand between the label and the day.
    labelled = isLabel || (labelled && isLinks(block.children));
  }
  return undated;
}

// The headings and labels at the top also say whose note it is: "Directors present".
function headOf(document: Document): string {
  return document
    .slice(0, TOP)
    .map((block) => {
      const words = plainBlock(block);
      return block.kind === "heading" ? words : (/^\D{1,40}(?=:)/.exec(words)?.[0] ?? "");
    })
    .join(" ");
}

const SAME_TIME = expression("\\b{sameTime}\\b", "i");
/** The hour of every meeting stands so far up. */
const TOP = 8;

// "Next: 24 June, same time" is at the hour that the top of the note names.
function atSameTime(found: NextMeeting, date: CalendarDate, document: Document): NextMeeting {
  if (found.time !== undefined || !SAME_TIME.test(found.quote)) return found;
  const lines = document.slice(0, TOP).flatMap(linesOf);
  const time = hourAlone(
    lines.filter((words) => IS_WHEN.test(words) || REGULAR.test(words)),
    date,
  );
  return time === undefined ? found : { ...found, time };
}

const IS_WHEN = expression("^{whenAndWhere}\\s*:", "i");
const REGULAR = expression("\\b{regular}\\b", "i");

function linesOf(block: Block): string[] {
  if (block.kind === "list") return block.items.flatMap(({ children }) => children.flatMap(linesOf));
  if (block.kind === "table") return block.rows.map((row) => row.map((cell) => plain(cell)).join(": "));
  return block.kind === "paragraph" ? written(block.children).split("\n") : [];
}

/** Whether words are a label that the next meeting's day stands behind. */
export function isNextLabel(words: string): boolean {
  return LABEL.test(words) || LABEL.test(words.replace(PICTURES, ""));
}

/** The last heading of a note: "When". */
const WHEN = expression("^{whenNext}\\s*[:?]?$", "i");
const IN_CELL = expression("^{ours}?{nextMeetingLabel}$", "i");

// A row of dates: "30 April, 16:00 UTC | our next meeting".
function inTable({ header, rows, place }: Table, after: CalendarDate): NextMeeting | undefined {
  for (const [i, row] of [header, ...rows].entries()) {
    const cells = row.map((cell) => plain(cell));
    if (!cells.some((words) => IN_CELL.test(words))) continue;
    const quote = cells.find((words) => namedDay(words) !== undefined);
    const date = quote === undefined ? undefined : complete(namedDay(quote), after);
    if (quote === undefined || date === undefined || OPEN.test(quote) || !agrees(date, quote)) continue;
    const { time } = moment(quote, date);
    const hour = time === undefined ? {} : { time };
    return { date, ...hour, quote, line: place.line + (i === 0 ? 0 : i + 1), rule: "table.next-meeting" };
  }
  return undefined;
}

/** A paragraph whose day Markdown takes for the number of an item, and the same with it. */
interface Opening {
  readonly as: Block;
  readonly paragraph: Paragraph;
}

const OPENS_WITH_MONTH = expression("^{monthName}\\b", "i");

// "8. Dezember" opens a list that begins at 8.
function openingOf({ start, items: [item] }: List): Opening | undefined {
  const [first] = item?.children ?? [];
  if (start === undefined || first?.kind !== "paragraph" || !OPENS_WITH_MONTH.test(plain(first.children)))
    return undefined;
  const day = { kind: "text" as const, text: `${start}. ` };
  return { as: first, paragraph: { ...first, children: [day, ...first.children] } };
}

// "Date | Time" and one row, below the heading of the next meeting.
function firstRow({ rows: [row, ...others], place }: Table, after: CalendarDate): NextMeeting | undefined {
  if (row === undefined || others.length > 0) return undefined;
  return told({ text: row.map((cell) => plain(cell)).join(", "), line: place.line + 2 }, after, true);
}

// A line of a log: "<ada> next call is 17 February at 14:00 UTC".
function inLog(code: Code, after: CalendarDate): NextMeeting | undefined {
  const found = logLines(code).map(({ paragraph: { children, place } }) => {
    const text = plain(children);
    return HINT.test(text) ? told({ text, line: place.line }, after, false) : undefined;
  });
  return found.find((one) => one?.date !== undefined);
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
  if (text.endsWith("?") || ONLY_IF.test(text)) return undefined;
  // "No call next week, but we resume on the 14th."
  if (NOT.test(text)) {
    const but = BUT.exec(text);
    const before = but === null ? beforeAside(text) : undefined;
    if (before !== undefined) return stated({ text: before, line }, after, labelled);
    const behind = but === null ? behindAside(text) : text.slice(but.index + but[0].length);
    const isSame = but !== null && MEETS.test(text.slice(0, but.index)) && ON_DAY.test(behind);
    const isHeld = !NOT.test(behind) && (isSame || AGAIN.test(behind) || SAID.test(behind));
    const held = isHeld ? stated({ text: behind, line }, after, isSame) : undefined;
    return held && { ...held, from: held.from + text.length - behind.length };
  }
  const said = SAID.exec(text);
  const first = dayFirst(text, after);
  if (first !== undefined) return { date: first, rule: "label.next-meeting", from: 0 };
  const match = said ?? AGAIN.exec(text);
  if (match === null && !labelled) return undefined;
  const at = match === null ? 0 : match.index + match[0].length;
  // "Ada will report at the next call on 5 May" tells of the report.
  const before = text.slice(0, match === null ? 0 : at - (match[1] ?? match[0]).length);
  const words = text.slice(at).split(";", 1)[0] ?? "";
  if (MENTION.test(before) && !DAY_LABEL.test(before) && !WHICH_IS.test(words)) return undefined;
  const isBefore =
    match !== null &&
    dayIn(words) === undefined &&
    (said === null ? OPENS_WITH_DAY.test(before) : FOR_IT.test(before) && FIXES.test(before));
  if (isBefore) {
    const date = complete(dayIn(before), after);
    return date !== undefined && agrees(date, before)
      ? { date, rule: said === null ? "sentence.meet-again" : "sentence.next-meeting", from: 0 }
      : undefined;
  }
  const date =
    complete(dayInMonth(words, match?.[0] ?? ""), after) ??
    nthWeekday(words, after) ??
    sameWeekday(words, after) ??
    (TOMORROW.test(words) ? dayAfter(after) : undefined) ??
    (SAME_WEEK.test(text) ? weekAfter(after) : undefined);
  if (date === undefined || !agrees(date, words)) return undefined;
  if (match === null) return { date, rule: "label.next-meeting", from: 0 };
  return { date, from: at, rule: said === null ? "sentence.meet-again" : "sentence.next-meeting" };
}

/** "We agreed on 19 March for our next meeting." */
const FIXES = expression("\\b{fixes}\\b", "i");
const FOR_IT = expression("\\b{forIt}$", "i");
/** "On 19 March we meet again": so much may stand before "meet again". */
const OPENS_WITH_DAY = expression("^{dayOpening}\\b.{0,80}$", "i");
/** "We do not meet on the 3rd but on the 10th." */
const MEETS = expression("\\b{meets}\\b", "i");
const ON_DAY = expression("^ ?{onDay} ", "i");
/** "At the next call, which is on 3 March" */
const WHICH_IS = expression("^,? ?\\(?{whichIs}\\b", "i");
const TOMORROW = expression("^\\W*{tomorrow}\\b", "i");
/** A longer sentence is not looked through clause by clause. */
const LONG = 400;
/** So far in a line that opens with a day its weekday reaches. */
const LEAD = 14;
const SAME_WEEK = expression("\\b{sameWeek}\\b", "i");
const BESIDE = expression("^\\W*{besideSubject}\\b", "i");
const ANOTHER_TIME = expression("\\b{anotherTime}\\b", "i");
const DAY_FIRST = expression(
  "^(?<day>[^:]{4,60}?)(?:: ?| [–—-] | {isDay} ){ours}?{nextMeetingLabel}(?=[.;,(]|$| {ofWhom}\\b(?![^.;]{0,30}\\b{otherBody}))",
  "iu",
);

// "Next call: 17 February; no call on the 10th": up to the clause that tells of another time.
function beforeAside(text: string): string | undefined {
  if (text.length > LONG) return undefined;
  const cuts = [...text.matchAll(/[,;(–—]/g)].map(({ index }) => index);
  const cut = cuts.findLast((at) => !NOT.test(text.slice(0, at)));
  if (cut === undefined) return undefined;
  const beside = text.slice(cut + 1);
  const isOther = dayIn(beside) !== undefined || ANOTHER_TIME.test(beside);
  return isOther && (BESIDE.test(beside) || /^\W*\d/.test(beside)) ? text.slice(0, cut) : undefined;
}

// "No call on the 10th, the next one is on the 17th": from the clause on that says when it is.
function behindAside(text: string): string {
  if (text.length > LONG) return "";
  const cuts = [...text.matchAll(/[,;(–—] ?/g)].map(({ index, 0: cut }) => text.slice(index + cut.length));
  return cuts.find((rest) => !NOT.test(rest)) ?? "";
}

// "19 March, 16:00 UTC: next meeting"
function dayFirst(text: string, after: CalendarDate): CalendarDate | undefined {
  const words = DAY_FIRST.exec(text.replace(/(?<=\d):(?=\d)/g, "."))?.groups?.day;
  const named = words === undefined ? undefined : dayIn(words);
  const isFirst = named !== undefined && words !== undefined && words.indexOf(named.words) < LEAD;
  const date = isFirst ? complete(named, after) : undefined;
  return date !== undefined && words !== undefined && agrees(date, words) ? date : undefined;
}
