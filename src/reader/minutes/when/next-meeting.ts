/** When the next meeting is: the places of a note that may say it, the first that says it best. */
import type { Block, Document, Heading, Inline, List, Paragraph } from "../../../model/document.ts";
import type { CalendarDate, NextMeeting } from "../../../model/meeting.ts";
import { namedDay } from "../../../model/named-day.ts";
import { blocks, plain, plainBlock, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isOthers } from "../others.ts";
import { PICTURES } from "../people/labels.ts";
import { sentences } from "../sentences.ts";
import { type Hour, hourAlone } from "./moment.ts";
import { inRows } from "./next-rows.ts";
import { saysZone } from "./plain-hour.ts";
import { dayIn } from "./said-day.ts";
import { HINT, isBareNext, isNextLabel, told } from "./statement.ts";

const MEETING = expression("\\b(?:{meeting}|{gathering})s?\\b", "i");

/**
 * The first sentence that names the day of the next meeting, never one on or before `after`, or a later one that tells
 * the hour of that day, too; else one that tells of it without a day. `own` says whose meeting it is; the top of the
 * `whole` note, at what hour meetings are.
 */
export function findNextMeeting(
  document: Document,
  after: CalendarDate,
  own: string,
  whole: Document = document,
): NextMeeting | undefined {
  let dated: NextMeeting | undefined;
  let undated: NextMeeting | undefined;
  for (const found of statements(document, after, `${own} ${headOf(whole)}`)) {
    undated ??= found;
    if (found.date === undefined || (dated !== undefined && found.date !== dated.date)) continue;
    const full = atSameTime(found, found.date, whole);
    if (full.time !== undefined) return withHour({ ...full, hour: undefined }, whole);
    dated ??= full;
  }
  return dated === undefined ? undated : withHour(dated, whole);
}

// Its hour is the note's own, unless a zone is said somewhere that it may be of.
function withHour({ hour, ...found }: NextMeeting, whole: Document): NextMeeting {
  return hour === undefined || saysZone(whole) ? found : { ...found, hour };
}

// All that the note tells of it, in its order.
function* statements(document: Document, after: CalendarDate, whose: string): Generator<NextMeeting> {
  let [labelled, isLoose] = [false, false];
  let opening: Opening | undefined;
  let open: NextMeeting | undefined;
  const last = document.findLast((block) => block.kind === "heading");
  for (const block of blocks(document)) {
    if (block.kind === "heading") {
      labelled = isLabelled(block, last);
      isLoose = LOOSELY.test(plain(block.children));
      open = undefined;
    }
    const row = inRows(block, after, labelled);
    if (row !== undefined) yield row;
    if (block.kind === "list") opening = openingOf(block) ?? opening;
    if (block.kind !== "paragraph") continue;
    const words = plain(block.children);
    const isLabel = isNextLabel(words);
    // "Next circle", and below it "Mon 30 November, 6 pm, back room".
    labelled ||= isLoose && OPENS_WITH_HOUR.test(words) && (dayIn(words) ?? namedDay(words)) !== undefined;
    isLoose = false;
    // "Date: 3 March", and below it "Time: 16:00 UTC".
    const hour = open?.date === undefined ? undefined : hourIn(block, open.date);
    if (open !== undefined && hour !== undefined) yield { ...open, ...hour };
    const said = block === opening?.as ? opening.paragraph : block;
    for (const found of isLabel ? [] : inParagraph(said, after, whose, labelled)) {
      if (labelled && found.time === undefined) open ??= found;
      yield found;
    }
    // A link to the call may stand between the label and the day.
    labelled = isLabel || (labelled && isLinks(block.children));
  }
}

function isLabelled(heading: Heading, last: Block | undefined): boolean {
  const own = plain(heading.children);
  const words = own.replace(PICTURES, "").replace(/^\d[\d./-]{0,8}[.)]?\s+|^\d{1,3}[.)]/, "");
  return isNextLabel(own) || (words !== own && isNextLabel(words)) || (heading === last && WHEN.test(words));
}

function* inParagraph(
  paragraph: Paragraph,
  after: CalendarDate,
  whose: string,
  below: boolean,
): Generator<NextMeeting> {
  // "Next date", and below it the day.
  const [first = "", ...others] = written(paragraph.children).split("\n");
  let labelled = below || (others.length > 0 && isNextLabel(first));
  let before = "";
  const all = sentences(paragraph);
  for (const [i, sentence] of all.entries()) {
    const { text } = sentence;
    // "Next meeting – Thursday, 19 March" is two sentences.
    if (isNextLabel(text)) labelled = true;
    const isBare = isBareNext(text) && !MEETING.test(`${before} ${text}`);
    before = text;
    if ((!labelled && (isBare || !HINT.test(text))) || isOthers(text, whose)) continue;
    const found = told(sentence, after, labelled);
    if (found !== undefined) yield { ...found, ...hourBehind(found, all[i + 1]?.text ?? "") };
  }
}

const HOUR_LABEL = expression("\\b{hourLabel}\\b", "i");

// "Next call in two weeks. Note the hour: 18:00 UTC."
function hourBehind({ date, time }: NextMeeting, next: string): Hour {
  if (date === undefined || time !== undefined || !HOUR_LABEL.test(next) || namedDay(next) !== undefined)
    return {};
  return hourAlone([next], date) ?? {};
}

function hourIn({ children }: Paragraph, date: CalendarDate): Hour | undefined {
  const words = plain(children);
  return IS_WHEN.test(words) && namedDay(words) === undefined ? hourAlone([words], date) : undefined;
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

/** A heading that may be of the next meeting, or of what comes next. */
const LOOSELY = expression("^{loosely}\\s*[:.!]?$", "iu");
/** A day and its hour open a line that tells when something is. */
const OPENS_WITH_HOUR = expression(
  "^(?:{onDay} |{atHour} )?(?:(?:{weekday}|(?:{weekdayShort})\\.?),? |\\d|{monthName}\\b).{0,40}?\\d(?:[:.]\\d\\d| ?{halfDay}| ?{hourSign}\\b)",
  "i",
);

const SAME_TIME = expression("\\b{sameTime}\\b", "i");
/** The hour of every meeting stands so far up. */
const TOP = 8;

// "Next: 24 June, same time" is at the hour that the top of the note names.
function atSameTime(found: NextMeeting, date: CalendarDate, document: Document): NextMeeting {
  if (found.time !== undefined || !SAME_TIME.test(found.quote)) return found;
  const lines = document.slice(0, TOP).flatMap(linesOf);
  const hour = hourAlone(
    lines.filter((words) => IS_WHEN.test(words) || REGULAR.test(words)),
    date,
  );
  return { ...found, ...hour };
}

const IS_WHEN = expression("^{whenAndWhere}\\s*:", "i");
const REGULAR = expression("\\b{regular}\\b", "i");

function linesOf(block: Block): string[] {
  if (block.kind === "list") return block.items.flatMap(({ children }) => children.flatMap(linesOf));
  if (block.kind === "table") return block.rows.map((row) => row.map((cell) => plain(cell)).join(": "));
  return block.kind === "paragraph" ? written(block.children).split("\n") : [];
}

/** The last heading of a note: "When". */
const WHEN = expression("^{whenNext}\\s*[:?]?$", "i");
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

// "Calendar: <https://…>"
function isLinks(children: readonly Inline[]): boolean {
  const words = children.filter(({ kind }) => kind !== "link").map((child) => plain([child]));
  return words.length < children.length && [...words.join("").matchAll(/\w+/g)].length <= 2;
}
