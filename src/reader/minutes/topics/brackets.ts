/** Headings that open no topic: they head all topics, or what stands before them. */
import type { Block, Document, Heading } from "../../../model/document.ts";
import type { CalendarDate } from "../../../model/meeting.ts";
import { namedDay, nearestDay } from "../../../model/named-day.ts";
import { isOtherBusiness, outline, type Topic, titleOf } from "../../../model/outline.ts";
import { plain } from "../../../model/walk.ts";
import { AGENDA, isEmptyBelow } from "../agenda.ts";
import { expression } from "../expression.ts";
import { isBeside, isFront, isTopics, says } from "./beside.ts";

/** What is known of a meeting before its topics are. */
export interface Beforehand {
  readonly date: CalendarDate;
  /** The blocks that say who was there, and the headings among them that every output says elsewhere. */
  readonly people: readonly Block[];
  readonly takenPeople: readonly Block[];
  readonly agenda: readonly Block[];
}

/** The headings around topics. */
export interface Brackets {
  /** "Notes", "Topics". */
  readonly notes: readonly Heading[];
  readonly all: readonly Heading[];
}

const OF_MEETING = expression("\\b{ofMeeting}\\b", "i");
const MINUTES = expression("\\b(?:{notesHeading}|{meeting}|{gathering})\\b", "i");
/** "Release notes for 3 March" */
const CHANGES = expression("\\b{changesTitle}\\b", "i");
/** "Date: 2019-08-14" as a heading. */
const WHEN = expression("^{whenAndWhere}\\s*:\\s*\\S", "i");

/** "Day 1", "Afternoon": it says of the topics below it when they were. */
const PART = expression("^{partHeading}\\b", "i");

/** The headings that open no topic in a document. */
export function bracketsIn(document: Document, known: Beforehand): Brackets {
  const headings = document.filter((block) => block.kind === "heading");
  const notes = headings.filter(
    (heading, i) => opensTopics(heading, headings[i + 1]) && isTopics(plain(heading.children)),
  );
  const all = [
    ...notes,
    ...headings.filter(({ children }) => says(AGENDA, plain(children)) || WHEN.test(plain(children))),
    ...headings.filter(
      (heading, i) => opensTopics(heading, headings[i + 1]) && says(PART, plain(heading.children)),
    ),
    ...known.takenPeople.filter((block) => block.kind === "heading"),
    ...headings.filter(
      (heading) =>
        known.agenda.length > 0 && isTopics(plain(heading.children)) && isEmptyBelow(document, heading),
    ),
  ];
  const lines = [...headLines(document, headings), ...openingLines(document, known)];
  all.push(...lines.filter((heading) => !all.includes(heading)));
  // Who was there, who led and when it was is no topic, also where the list stays in the text or is empty.
  for (const heading of headings) {
    if (all.includes(heading) || !isBeforeTopics(document, headings, heading, all)) continue;
    if (
      known.people.includes(heading) ||
      isFront(plain(heading.children)) ||
      isTitle(document, heading, headings, known)
    )
      all.push(heading);
  }
  return { notes, all: framed(document, all, known) };
}

/** "Meeting date and time: 3 March" */
const SAYS_WHEN = expression("^[^:]{0,30}\\b{whenAndWhere}\\b[^:]{0,20}:\\s*\\S", "i");

// The lines of the head, set as headings one below the other: nothing was said below them, and one of them says when it was.
function headLines(document: Document, headings: readonly Heading[]): readonly Heading[] {
  const title = titleOf(document) ?? (document[0]?.kind === "heading" ? document[0] : undefined);
  const below = headings.filter((heading) => heading !== title);
  const end = below.findIndex((heading) => !isBare(document, heading));
  const lines = below.slice(0, end < 0 ? below.length : end);
  if (!lines.some(({ children }) => SAYS_WHEN.test(plain(children)))) return [];
  return title === undefined ? lines : [title, ...lines];
}

/** "Thursday 5 March 2026, 2.30 pm, in the hall of the Example Arms" */
const DAY_AND_PLACE = /^\D{0,16}\d[^(:;]{0,60}$/;

// The headings that a note opens with, one below the other, down to the one that says its own day: "Example Club", "Minutes of the trustees", "5 March, Hall".
function openingLines(document: Document, { date }: Beforehand): readonly Heading[] {
  const end = document.findIndex(({ kind }) => kind !== "heading");
  const run = document.slice(0, Math.max(end, 0)).filter((block) => block.kind === "heading");
  const last = run.findLastIndex(({ children }, i) => {
    const words = plain(children);
    return i > 0 && DAY_AND_PLACE.test(words) && isOfDay(words, date);
  });
  return run.slice(0, Math.max(last + 1, titleLines(document, run)));
}

// How many headings of a run at the top are the lines of a title: several of the highest level, which stands nowhere else.
function titleLines(document: Document, run: readonly Heading[]): number {
  const level = run[0]?.level ?? 0;
  const end = run.findIndex((heading) => heading.level !== level);
  const lines = run.slice(0, end < 0 ? undefined : end);
  const others = document.filter((block) => block.kind === "heading").slice(lines.length);
  const isTitle = lines.length > 1 && others.length > 1 && others.every((heading) => heading.level > level);
  return isTitle ? lines.length : 0;
}

// Another heading, or a rule, stands right behind it.
function isBare(document: Document, heading: Heading): boolean {
  const next = document[document.indexOf(heading) + 1];
  return next?.kind === "heading" || next?.kind === "rule";
}

function isBeforeTopics(
  document: Document,
  headings: readonly Heading[],
  heading: Heading,
  brackets: readonly Heading[],
): boolean {
  const title = titleOf(document);
  return headings
    .slice(0, headings.indexOf(heading))
    .every((before) => before === title || brackets.includes(before));
}

// "Notes" brackets topics only where deeper headings follow it; else it is a topic itself.
function opensTopics({ level }: Heading, next: Heading | undefined): boolean {
  return next !== undefined && next.level > level;
}

// "Minutes of the meeting of 3 March" above the topics, as deep as they are; the minutes of another day are a topic.
function isTitle(
  document: Document,
  heading: Heading,
  headings: readonly Heading[],
  { date }: Beforehand,
): boolean {
  const words = plain(heading.children);
  const isOfMeeting = OF_MEETING.test(words) || /^\D{0,16}\d[^(]{0,32}$/.test(words);
  if (isOfMeeting && isOfDay(words, date)) return headings.length > 1 || document[0] === heading;
  if (headings.length === 1) return document[0] === heading && heading.level === 1 && OF_MEETING.test(words);
  const others = headings.filter((one) => one !== heading && one.level <= heading.level);
  if (document[0] !== heading || others.length === 0) return false;
  const next = document[1];
  const isBare =
    next?.kind === "heading" && (isFront(plain(next.children)) || isOfDay(plain(next.children), date));
  const kinds = others.map(({ children }) => plain(children));
  const isAbove = OF_MEETING.test(words) || kinds.some((one) => isTopics(one));
  return isBare || (isAbove && kinds.every((one) => isTopics(one) || isBeside(one)));
}

function isOfDay(words: string, date: CalendarDate): boolean {
  const named = namedDay(words);
  return named !== undefined && nearestDay(named, date) === date;
}

/** With the heading that is the only one of all that was said, where the topics stand a level below it. */
function framed(document: Document, brackets: readonly Heading[], known: Beforehand): readonly Heading[] {
  const frame = frameIn(document, brackets, known);
  return frame === undefined ? brackets : framed(document, [...brackets, frame.heading], known);
}

function frameIn(document: Document, brackets: readonly Heading[], known: Beforehand): Topic | undefined {
  const [only, ...others] = talkedOf(document, brackets);
  // Other business opens a topic of its own however deep it stands.
  const isAlone = others.every(
    ({ heading }) => isOtherBusiness(heading) && heading.level > (only?.heading.level ?? 0),
  );
  if (only === undefined || !isAlone) return undefined;
  const below = only.blocks.filter((block) => block.kind === "heading");
  return below.length > 1 && isFrame(document, only, known) ? only : undefined;
}

/** The topics that are none of people, of the hour, of what was agreed or of the next meeting. */
export function talkedOf(document: Document, brackets: readonly Heading[]): Topic[] {
  const { topics } = outline({ document, minutes: { taken: [], brackets } });
  return topics.filter(({ heading }) => !standsBeside(heading));
}

// The same headings are looked at each time one more of them turns out to bracket the others.
const known = new WeakMap<Heading, boolean>();

function standsBeside(heading: Heading): boolean {
  const found = known.get(heading) ?? isBeside(plain(heading.children));
  known.set(heading, found);
  return found;
}

/** Whether a heading says that the note is the minutes of its own day. */
export function namesMeeting(document: Document, date: CalendarDate): boolean {
  return document.some((block) => {
    if (block.kind !== "heading") return false;
    const words = plain(block.children);
    return MINUTES.test(words) && !CHANGES.test(words) && isOfDay(words, date);
  });
}

/** Whether a heading may be that of the whole meeting: by its words, by its place, or as its people stand below it. */
export function isFrame(document: Document, { heading, blocks }: Topic, known: Beforehand): boolean {
  const words = plain(heading.children);
  const first = document.find((block) => block.kind === "heading");
  return (
    (heading === first && heading.level === 1) ||
    isTopics(words) ||
    OF_MEETING.test(words) ||
    isOfDay(words, known.date) ||
    blocks.some((block) => known.people.includes(block) || known.agenda.includes(block))
  );
}
