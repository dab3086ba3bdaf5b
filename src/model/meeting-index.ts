/** Everything that was spoken of, agreed, taken on and linked to across meetings, and by whom; nothing is merged by guess. */
import type { Place } from "../problem.ts";
import type { Block, Cell } from "./document.ts";
import { type KeptLink, type LoggedLink, linkLog } from "./link-log.ts";
import type { Action, CalendarDate, Meeting } from "./meeting.ts";
import { topicAt } from "./outline.ts";
import { plainWords } from "./plain-words.ts";
import type { Site } from "./site.ts";
import { blocks, collapsed, plain } from "./walk.ts";

/** Where a row of the register stands. */
export interface IndexRow {
  readonly meeting: Meeting;
  /** The number of its topic; absent where it stands above them all. */
  readonly topic?: number | undefined;
  readonly place: Place;
}
export interface IndexedTopic extends IndexRow {
  readonly title: string;
}
export interface IndexedDecision extends IndexRow {
  readonly text: string;
  /** The text without a mark that says no more than that it was decided. */
  readonly words: string;
}
export type IndexedAction = IndexRow & Action;
/** Words of a note's text, under its topic's title; empty where they stand above all topics. */
export interface IndexedText extends IndexRow {
  readonly title: string;
  readonly text: string;
}

/** Somebody by the name as notes write it: two spellings are two people. */
export interface IndexedPerson {
  readonly name: string;
  readonly meetings: number;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Each newest first, those of one meeting in the note's order; people by how often they came. */
export interface MinutesIndex {
  readonly topics: readonly IndexedTopic[];
  readonly decisions: readonly IndexedDecision[];
  readonly actions: readonly IndexedAction[];
  readonly people: readonly IndexedPerson[];
}
/** What a search found. */
export interface FoundIndex extends MeetingIndex {
  readonly texts: readonly IndexedText[];
}
/** The same with the links. */
export interface MeetingIndex extends MinutesIndex {
  readonly links: readonly LoggedLink[];
}

/** The register of meetings (newest first) and of the links that are kept by hand. */
export function meetingIndex(
  meetings: readonly Meeting[],
  kept: readonly KeptLink[],
  site: Site,
): MeetingIndex {
  return { ...minutesIndex(meetings), links: linkLog(meetings, kept, site) };
}

/** The register of meetings (newest first) without their links. */
export function minutesIndex(meetings: readonly Meeting[]): MinutesIndex {
  const rows = meetings.map(rowsOf);
  return {
    topics: rows.flatMap(({ topics }) => topics),
    decisions: rows.flatMap(({ decisions }) => decisions),
    actions: rows.flatMap(({ actions }) => actions),
    people: peopleOf(meetings),
  };
}

function rowsOf(meeting: Meeting): Pick<MeetingIndex, "topics" | "decisions" | "actions"> {
  const { topics } = meeting;
  const { file } = meeting.place;
  const standing = (line: number): IndexRow => ({
    meeting,
    topic: topicAt(topics, line)?.number,
    place: { file, line, column: 1 },
  });
  return {
    topics: topics.map(({ number, title, place }) => ({ meeting, topic: number, place, title })),
    decisions: meeting.minutes.decisions.map(({ text, unmarked = text, line }) => ({
      ...standing(line),
      text,
      words: unmarked,
    })),
    actions: meeting.minutes.actions.map((action) => ({ ...standing(action.line), ...action })),
  };
}

/** Who came to meetings (newest first), those who came most often first. */
export function peopleOf(meetings: readonly Meeting[]): IndexedPerson[] {
  const found = new Map<
    string,
    { name: string; meetings: number; first: CalendarDate; last: CalendarDate }
  >();
  for (const { date, counted } of meetings)
    for (const name of counted.people) {
      const known = found.get(name);
      if (known === undefined) found.set(name, { name, meetings: 1, first: date, last: date });
      else {
        known.meetings += 1;
        known.first = date;
      }
    }
  return [...found.values()].sort(
    (a, b) =>
      b.meetings - a.meetings || (a.last < b.last ? 1 : a.last > b.last ? -1 : a.name < b.name ? -1 : 1),
  );
}

type Holding = (...said: readonly string[]) => boolean;

/** Whether a text holds every one of the words or phrases, in any order and part of longer words too; case, accents and signs apart. */
function holding(words: readonly string[]): Holding {
  const asked = words.map((word) => plainWords(word) || word);
  return (...said) => {
    const text = plainWords(said.join(" "));
    return asked.every((word) => text.includes(word));
  };
}

/** The rows that hold all of the words, and where the texts of the meetings hold them and no other row says so. */
export function having(
  register: MeetingIndex,
  words: readonly string[],
  meetings: readonly Meeting[],
): FoundIndex {
  const holds = holding(words);
  const { topics, decisions, actions, people, links } = register;
  const found = {
    topics: topics.filter(({ title, meeting }) => holds(title, meeting.date)),
    decisions: decisions.filter(({ text, meeting }) => holds(text, meeting.date)),
    actions: actions.filter(({ who, quote, meeting }) => holds(...who, quote, meeting.date)),
    people: people.filter(({ name }) => holds(name)),
    links: links.filter(({ words, url, date }) => holds(words, url, date)),
  };
  const told = new Set(
    [...found.topics, ...found.decisions, ...found.actions].map(({ place }) => `${place.file}:${place.line}`),
  );
  const each = words.map((word) => holding([word]));
  const texts = words.length === 0 ? [] : meetings.flatMap((meeting) => textsIn(meeting, holds, each));
  return { ...found, texts: texts.filter(({ place }) => !told.has(`${place.file}:${place.line}`)) };
}

/** What of a note holds all of the words. */
function textsIn(meeting: Meeting, holds: Holding, each: readonly Holding[]): IndexedText[] {
  return [...blocks(meeting.document)].flatMap((block) => {
    // The day counts as a word, but not alone.
    const found = passagesOf(block).filter(
      ([, text]) => holds(text, meeting.date) && each.some((one) => one(text)),
    );
    const topic = found.length === 0 ? undefined : topicAt(meeting.topics, block.place.line);
    return found.map(([line, text]) => {
      const place = { file: meeting.place.file, line, column: 1 };
      return { meeting, topic: topic?.number, title: topic?.title ?? "", place, text: around(text, each) };
    });
  });
}

/** What a block says itself, a row of a table for itself, and in which line. */
function passagesOf(block: Block): readonly (readonly [line: number, text: string])[] {
  const { line } = block.place;
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [[line, plain(block.children)]];
    case "code":
      return [[line, collapsed(block.text)]];
    case "table":
      // As Markdown writes it: between the header and the first row stands the line that parts them.
      return [block.header, ...block.rows].map((cells, i) => [line + (i === 0 ? 0 : i + 1), rowWords(cells)]);
    case "quote":
      return block.label === undefined ? [] : [[line, block.label]];
    case "list":
    case "rule":
    case "footnotes":
      return [];
    default:
      return block satisfies never;
  }
}

function rowWords(cells: readonly Cell[]): string {
  const words = cells.map((cell) => plain(cell));
  return words.filter((one) => one !== "").join(" | ");
}

/** Longer texts are shown from the sentence on that has the first of the words. */
const SHOWN = 200;

function around(text: string, each: readonly Holding[]): string {
  if (text.length <= SHOWN) return text;
  const sentences = text.split(/(?<=[.!?]) /);
  const at = sentences.findIndex((sentence) => each.some((one) => one(sentence)));
  const from = sentences.slice(0, Math.max(0, at)).join(" ").length;
  const piece = text.slice(from).trimStart();
  const shown = piece.length <= SHOWN ? piece : `${piece.slice(0, SHOWN).replace(/ \S*$/, "")} …`;
  return `${from > 0 ? "… " : ""}${shown}`;
}
