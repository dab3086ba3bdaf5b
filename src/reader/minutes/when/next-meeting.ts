/** When the next meeting is: the places of a note that may say it, the first that says it best. */
import type { Block, Document, Heading, Inline, List, Paragraph, Table } from "../../../model/document.ts";
import type { CalendarDate, NextMeeting } from "../../../model/meeting.ts";
import { namedDay } from "../../../model/named-day.ts";
import { plain, plainBlock, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { blocksSaid } from "../log.ts";
import { isOthers } from "../others.ts";
import { PICTURES } from "../people/labels.ts";
import { sentences } from "../sentences.ts";
import { closingDay } from "./closing.ts";
import { isDoubtful } from "./doubtful.ts";
import { isPutThere } from "./in-place.ts";
import { isBelow, type NextLabel, nextLabel, withoutNumber } from "./labels.ts";
import { inTable } from "./next-rows.ts";
import { isOwnGathering } from "./own-gathering.ts";
import { opensWithOther } from "./own-next.ts";
import { firstListed, isOfPlanned } from "./planned.ts";
import { isBareMoment } from "./said/bare-moment.ts";
import { type Hour, hourAlone } from "./said/moment.ts";
import { saysZone } from "./said/plain-hour.ts";
import { saidDay } from "./said/relative-day.ts";
import { atSameTime, saysWhen, TOP } from "./standing-hour.ts";
import { isBareNext, isTakenOff, mayTell, namesNext, told } from "./statement.ts";

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
  const all = [...statements(document, after, { own, around: `${own} ${headOf(whole)}` })];
  // What is thought of, or is of another kind, counts where nothing else is said.
  const sure = all.filter((found) => found.date === undefined || !isDoubtful(found, own));
  for (const found of sure.some(({ date }) => date !== undefined) ? sure : all) {
    undated ??= found;
    if (found.date === undefined || (dated !== undefined && found.date !== dated.date)) continue;
    const full = atSameTime(found, found.date, whole, after);
    if (full.time !== undefined) return withHour({ ...full, hour: undefined }, whole);
    dated ??= full;
  }
  const closing = dated === undefined && undated === undefined ? closingDay(document, after, own) : undefined;
  const found = dated ?? closing;
  return found === undefined ? undated : withHour(found, whole);
}

// Its hour is the note's own, unless a zone is said somewhere that it may be of.
function withHour({ hour, ...found }: NextMeeting, whole: Document): NextMeeting {
  return hour === undefined || saysZone(whole) ? found : { ...found, hour };
}

/** Whose note it is: in the words of its title, and in those of its head, too. */
interface Whose {
  readonly own: string;
  readonly around: string;
}

// All that the note tells of it, in its order.
function* statements(document: Document, after: CalendarDate, whose: Whose): Generator<NextMeeting> {
  let label: NextLabel | undefined;
  let [isLoose, isHeaded] = [false, false];
  let opening: Opening | undefined;
  let open: NextMeeting | undefined;
  let of: DaysOf | undefined;
  const others = new Set<Block>();
  const closing = closingOf(document);
  const last = document.findLast((block) => block.kind === "heading");
  for (const block of blocksSaid(document)) {
    if (block.kind === "heading") {
      label = isOthers(plain(block.children), whose.around) ? undefined : labelOf(block, last);
      isHeaded = label !== undefined;
      isLoose = LOOSELY.test(plain(block.children));
      open = undefined;
      of = tableOf(plain(block.children));
      if (label === undefined) yield* inParagraph({ ...block, kind: "paragraph" }, after, whose, undefined);
    }
    const row = block.kind === "table" ? inTable(block, after, label ?? of, whose.own) : undefined;
    if (row !== undefined) yield row;
    else if (block.kind === "table") yield* inCells(block, after, whose);
    if (block.kind === "list") {
      opening = openingOf(block) ?? opening;
      for (const one of othersIn(block, after, whose.own)) others.add(one);
      const first = of === "planned" ? firstListed(block, after) : undefined;
      const found = first && told(first, { after, labelled: true, own: whose.own });
      if (found !== undefined) yield found;
    }
    if (block.kind !== "paragraph" || others.has(block)) continue;
    const words = plain(block.children);
    const own = nextLabel(words);
    // "Next circle", and below it "Mon 30 November, 6 pm, back room".
    if ((isLoose || (block === closing && PICTURES.test(words))) && isBareMoment(words, after))
      label = "sure";
    isLoose = false;
    // "Date: 3 March", and below it "Time: 16:00 UTC".
    const hour = open?.date === undefined ? undefined : hourIn(block, open.date);
    if (open !== undefined && hour !== undefined) yield { ...open, ...hour };
    const said = block === opening?.as ? opening.paragraph : block;
    const above = of === "planned" ? (label ?? "loose") : label;
    for (const found of own === undefined ? inParagraph(said, after, whose, above) : []) {
      if (label !== undefined && found.time === undefined) open ??= found;
      yield found;
    }
    // A link to the call may stand between the label and the day.
    label = own ?? (isLinks(block.children) || isTakenOff(words) ? label : further(label, isHeaded));
  }
}

// "Release WG: 25 March", beside "TSC: 1 April" in the TSC's own note.
function othersIn({ items }: List, after: CalendarDate, own: string): Block[] {
  const all = items.flatMap(({ children: [first] }) => (first?.kind === "paragraph" ? [first] : []));
  const others = all.filter(({ children }) => opensWithOther(plain(children), after, own));
  return others.length < all.length ? others : [];
}

// What was said stands in the cells of some minutes: "5 min | Housekeeping | We meet again on 17 March."
function* inCells({ rows, place }: Table, after: CalendarDate, whose: Whose): Generator<NextMeeting> {
  for (const children of rows.flat())
    if (SENTENCE.test(plain(children)))
      yield* inParagraph({ kind: "paragraph", children, place }, after, whose, undefined);
}

/** A cell of so many words is no label. */
const SENTENCE = /^(?:\S+ ){4}/;

// What stands last, below what was said: "📅 17 March, 16:00 UTC".
function closingOf(document: Document): Block | undefined {
  return document.at(-2)?.kind === "heading" ? undefined : document.at(-1);
}

const CALENDAR = expression("^\\W{0,6}{calendarHeading}\\W{0,3}$", "i");

/** What the days below a heading are of: of meetings, or of whatever each of them says. */
type DaysOf = "planned" | "loose";

function tableOf(heading: string): DaysOf | undefined {
  if (isOfPlanned(heading)) return "planned";
  return CALENDAR.test(heading) ? "loose" : undefined;
}

// Below a heading the day may stand further down, by itself.
function further(label: NextLabel | undefined, isHeaded: boolean): NextLabel | undefined {
  return isHeaded && label !== "led" && label !== undefined ? "loose" : undefined;
}

function labelOf(heading: Heading, last: Block | undefined): NextLabel | undefined {
  const own = plain(heading.children);
  return nextLabel(own) ?? (heading === last && WHEN.test(withoutNumber(own)) ? "sure" : undefined);
}

function* inParagraph(
  paragraph: Paragraph,
  after: CalendarDate,
  { own, around }: Whose,
  above: NextLabel | undefined,
): Generator<NextMeeting> {
  // "Next date", and below it the day.
  const [first = "", ...others] = written(paragraph.children).split("\n");
  let label = above ?? (others.length > 0 ? nextLabel(first) : undefined);
  let before = "";
  let isOff = false;
  const all = sentences(paragraph);
  let byLabel: NextMeeting | undefined;
  for (const [i, sentence] of all.entries()) {
    const { text } = sentence;
    // "Next meeting – Thursday, 19 March" is two sentences.
    label = nextLabel(text) ?? label;
    const isBare = isBareNext(text) && !MEETING.test(`${before} ${text}`);
    // "Next call: 14 May is cancelled. 21 May, 8 am PT."
    const isBehind = (label !== undefined || namesNext(before)) && isBareMoment(text, after);
    // "The next call is online. It takes place on 17 March."
    const isOpen = namesNext(before) && saidDay(before, after) === undefined;
    const isPut = (isOff || isOpen) && (isBehind || isPutThere(text, after, before));
    const isOfOther = all[i + 1] !== undefined && opensWithOther(text, after, own);
    const labelled =
      (isBelow(label, text, after) && !isOfOther) || isPut || isOwnGathering(text, before, around);
    const standing = { after, labelled, own, ...(isPut ? { before } : {}) };
    before = text;
    isOff = isTakenOff(text) && !isOthers(text, around);
    if ((!labelled && (isBare || !mayTell(text))) || isOthers(text, around)) continue;
    const found = told(sentence, standing);
    if (found === undefined) continue;
    const full = { ...found, ...hourBehind(found, all[i + 1]?.text ?? "") };
    // "The fourth Monday is 22 December. The next call is on 26 January."
    if (isOfLabel(full) && namesNext(all[i + 1]?.text ?? "")) byLabel ??= full;
    else yield full;
  }
  if (byLabel !== undefined) yield byLabel;
}

const isOfLabel = ({ rule, time }: NextMeeting) => rule === "label.next-meeting" && time === undefined;

const HOUR_LABEL = expression("\\b{hourLabel}\\b", "i");

// "Next call in two weeks. Note the hour: 18:00 UTC."
function hourBehind({ date, time }: NextMeeting, next: string): Hour {
  if (date === undefined || time !== undefined || !HOUR_LABEL.test(next) || namedDay(next) !== undefined)
    return {};
  return hourAlone([next], date) ?? {};
}

/** "15:00 UTC", "at 4 pm (Berlin)" */
const BARE_HOUR = expression(
  "^\\W{0,3}(?:{atHour} |{fromHour} )?\\d{1,2}(?:[:.]?\\d\\d)?(?: ?[–-] ?\\d{1,2}(?:[:.]?\\d\\d)?)?(?!\\w)(?: [^\\s.;]{1,12}){0,2}$",
  "i",
);

function hourIn({ children }: Paragraph, date: CalendarDate): Hour | undefined {
  const words = plain(children);
  return saysWhen(words) || BARE_HOUR.test(words) ? hourAlone([words], date) : undefined;
}

// The headings and labels at the top also say whose note it is: "Directors present".
function headOf(document: Document): string {
  return document
    .slice(0, TOP)
    .map((block) => {
      const words = plainBlock(block);
      const label = block.kind === "heading" ? words : (/^\D{1,40}(?=:)/.exec(words)?.[0] ?? "");
      // "Next call of the docs team:" says whose that one is.
      return namesNext(label) || NEXT_ONE.test(label) ? "" : label;
    })
    .join(" ");
}

/** "The mill's next call" */
const NEXT_ONE = expression("\\b{comingOf} {meeting}\\b", "i");
/** A heading that may be of the next meeting, or of what comes next. */
const LOOSELY = expression("^{loosely}\\s*[:.!]?$", "iu");

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
