/** Everything that was spoken of, agreed, taken on and linked to across meetings, and by whom; nothing is merged by guess. */
import type { Place } from "../problem.ts";
import type { Block, Cell } from "./document.ts";
import { type KeptLink, type LoggedLink, linkLog } from "./link-log.ts";
import type { Action, CalendarDate, Meeting, NamedTopic } from "./meeting.ts";
import { topicAt } from "./outline.ts";
import { plainWords } from "./plain-words.ts";
import type { Site } from "./site.ts";
import { blocks, collapsed, plain, shortened } from "./walk.ts";

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

/** The rows that hold all of the words, and where the texts of the meetings hold them and no other row says so. */
export function having(
  register: MeetingIndex,
  words: readonly string[],
  meetings: readonly Meeting[],
): FoundIndex {
  const asked = words.map((word) => plainWords(word) || word);
  // In any order and part of longer words too; case, accents and signs apart.
  const holds = (...said: readonly string[]) => {
    const text = plainWords(said.join(" "));
    return asked.every((word) => text.includes(word));
  };
  const { topics, decisions, actions, people, links } = register;
  const found = {
    topics: topics.filter(({ title, meeting }) => holds(title, meeting.date)),
    decisions: decisions.filter(({ text, meeting }) => holds(text, meeting.date)),
    actions: actions.filter(({ who, quote, meeting }) => holds(...who, quote, meeting.date)),
    people: people.filter(({ name }) => holds(name)),
    links: links.filter(({ words, url, date }) => holds(words, url, date)),
  };
  if (words.length === 0) return { ...found, texts: [] };
  const rows = Map.groupBy<Meeting, IndexRow>(
    [...found.topics, ...found.decisions, ...found.actions],
    ({ meeting }) => meeting,
  );
  return { ...found, texts: meetings.flatMap((meeting) => textsIn(meeting, asked, rows.get(meeting) ?? [])) };
}

/** Words of a note, and where they stand. */
interface HoldingPassage {
  readonly line: number;
  readonly text: string;
  readonly topic: NamedTopic | undefined;
  /** Which of the words that are asked for they hold. */
  readonly held: ReadonlySet<string>;
}

/**
 * What of a note holds all of the words, beside the rows that say so: a passage, else all that is said under one topic; of
 * the description where nothing else does.
 */
function textsIn(meeting: Meeting, asked: readonly string[], rows: readonly IndexRow[]): IndexedText[] {
  const { topics, date, description = "" } = meeting;
  const day = plainWords(date);
  // The day counts as a word, but not alone.
  const isWhole = (said: readonly HoldingPassage[]) => {
    const held = new Set(said.flatMap((one) => [...one.held]));
    return held.size > 0 && asked.every((word) => held.has(word) || day.includes(word));
  };
  const passage = (line: number, text: string): Omit<HoldingPassage, "topic"> => {
    const said = plainWords(text);
    return { line, text, held: new Set(asked.filter((word) => said.includes(word))) };
  };
  const body = [...blocks(meeting.document)].flatMap((block) => {
    const found = passagesOf(block).map(([line, text]) => passage(line, text));
    const some = found.filter(({ held }) => held.size > 0);
    const topic = some.length === 0 ? undefined : topicAt(topics, block.place.line);
    return some.map((one) => ({ ...one, topic }));
  });
  const told = new Set(rows.map(({ place }) => place.line));
  const alone = body.filter((one) => isWhole([one]));
  const seen = new Set([...rows.map(({ topic }) => topic), ...alone.map(({ topic }) => topic?.number)]);
  const together = [...Map.groupBy(body, ({ topic }) => topic?.number)]
    .filter(([topic, said]) => !seen.has(topic) && isWhole(said))
    .map(([, said]) => asFew(said));
  const texts = [...alone.filter(({ line }) => !told.has(line)).map((one) => [one]), ...together];
  const lead: readonly HoldingPassage[] = [
    ...body.filter(({ topic }) => topic === undefined),
    { ...passage(meeting.place.line, description), topic: undefined },
  ];
  const isSaid = rows.length > 0 || alone.length > 0 || together.length > 0;
  return (isSaid || !isWhole(lead) ? texts : [asFew(lead)])
    .flatMap((said) => textOf(meeting, said, asked))
    .sort((a, b) => a.place.line - b.place.line);
}

/** Passages as a row, which stands where the first does. */
function textOf(meeting: Meeting, said: readonly HoldingPassage[], asked: readonly string[]): IndexedText[] {
  const [first] = said;
  if (first === undefined) return [];
  const { line, topic } = first;
  const place = { file: meeting.place.file, line, column: 1 };
  const pieces = said.map((one) => around(one.text, asked, SHOWN / said.length));
  // What was left out within a piece and between two is said once.
  const text = pieces.join(" … ").replace(/…(?: …)+/g, "…");
  return [{ meeting, topic: topic?.number, title: topic?.title ?? "", place, text }];
}

/** The first that hold each word which the topic's title does not say. */
function asFew(said: readonly HoldingPassage[]): readonly HoldingPassage[] {
  const isTitle = ({ line, topic, text }: HoldingPassage) =>
    line === topic?.place.line && text === topic.heading;
  const known = new Set(said.filter(isTitle).flatMap(({ held }) => [...held]));
  return said.filter((one) => {
    if (isTitle(one) || one.held.isSubsetOf(known)) return false;
    for (const word of one.held) known.add(word);
    return true;
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

function around(text: string, asked: readonly string[], most: number): string {
  if (text.length <= most) return text;
  const sentences = text.split(/(?<=[.!?]) /);
  const at = sentences.findIndex((sentence) => asked.some((word) => plainWords(sentence).includes(word)));
  const from = sentences.slice(0, Math.max(0, at)).join(" ").length;
  const piece = text.slice(from).trimStart();
  return `${from > 0 ? "… " : ""}${shortened(piece, most)}`;
}
