import type { Block, Document, Footnotes, Heading, Inline } from "./document.ts";
import type { NamedTopic } from "./meeting.ts";
import { inlines, inlinesWithin, plain, written } from "./walk.ts";

/**
 * A meeting as every output lays it out: what comes before the first topic, then the topics. Post, newsletter,
 * page and feed all take it from here, so that their numbers and their order agree.
 */
export interface Outline {
  readonly lead: readonly Block[];
  readonly topics: readonly Topic[];
  /** What stands behind the last topic below brackets that no topic follows: the other days of running notes. */
  readonly behind: readonly Block[];
  /** The footnotes of all of it. */
  readonly notes?: Footnotes | undefined;
}

/** As much of a meeting as its outline depends on. */
interface Outlined {
  readonly document: Document;
  readonly minutes: { readonly taken: readonly Block[]; readonly brackets: readonly Heading[] };
}

export interface Topic extends NumberedTitle {
  readonly heading: Heading;
  /** What stands under the heading, sub-headings included. */
  readonly blocks: readonly Block[];
}

/** Under this many topics an output shows no contents, and the agenda stays in the body. */
export const CONTENTS_FROM = 3;

const OTHER_BUSINESS =
  /^(?:\d+[.)]\s*)?(?:a\.?\s?o\.?\s?b\.?|any other (?:business|items?|matters?|topics?)(?: \(a\.?o\.?b\.?\))?|other business)\s*:?$/i;

/**
 * A heading opens a topic unless it lies below a topic already open or is a bracket around topics (Agenda, Notes), which
 * ends the topic before it.
 * What the minutes took is left out.
 */
export function outline({ document, minutes }: Outlined): Outline {
  const taken = new Set(minutes.taken);
  const brackets = new Set<Block>(minutes.brackets);
  const title = titleOf(document);
  const lead: Block[] = [];
  const topics: { heading: Heading; blocks: Block[] }[] = [];
  let behind: Block[] = [];
  let level = 0;
  for (const block of document) {
    if (block.kind === "footnotes") continue;
    if (block.kind === "heading" && block !== title) {
      if (brackets.has(block)) level = 0;
      else if (level === 0 || block.level <= level || isOtherBusiness(block)) {
        level = block.level;
        topics.at(-1)?.blocks.push(...behind);
        behind = [];
        topics.push({ heading: block, blocks: [] });
        continue;
      }
    }
    if (taken.has(block)) continue;
    const last = topics.at(-1)?.blocks ?? lead;
    (topics.length > 0 && level === 0 ? behind : last).push(block);
  }
  const titles = numbered(topics.map(({ heading }) => unmarked(heading.children)));
  return {
    lead,
    behind,
    topics: topics.flatMap((topic, i) => ({ ...topic, ...(titles[i] ?? []) })),
    notes: document.find((block) => block.kind === "footnotes"),
  };
}

/** Whether a heading opens what belongs to no topic before it, however deep it is. */
export function isOtherBusiness({ children }: Heading): boolean {
  return OTHER_BUSINESS.test(plain(children));
}

/** A lone heading at the top, above all others: the note's title, which opens no topic. */
export function titleOf(document: readonly Block[]): Heading | undefined {
  const all = document.filter((block) => block.kind === "heading");
  const [first, ...rest] = all;
  return first !== undefined &&
    rest.length > 0 &&
    rest.every((heading) => heading.level > first.level) &&
    document[0] === first
    ? first
    : undefined;
}

/** A topic as lists of many meetings name it. */
export function named({ number, title, heading: { id, place, children } }: Topic): NamedTopic {
  return { number, title: plain(title), heading: plain(children), id, place };
}

/** The topic under which a line of the note stands; undefined above them all. */
export function topicAt(topics: readonly NamedTopic[], line: number): NamedTopic | undefined {
  return topics.findLast(({ place }) => place.line <= line);
}

/** The pictures of a document whose addresses lie in a folder of the web, each once; undefined where there are none. */
export function picturesIn(document: Document, folder: string): readonly string[] | undefined {
  const urls = [...inlines(document)].flatMap((one) =>
    one.kind === "image" && one.url.startsWith(folder) ? one.url : [],
  );
  return urls.length === 0 ? undefined : [...new Set(urls)];
}

/**
 * A title and the number that every output shows before it: "1. Rope", "Item 4: Oil", "IV. Tar" have it of the note. What
 * says that it is a topic ("Topic: Rope", "#topic Rope") is no part of it.
 */
interface NumberedTitle {
  readonly number: number;
  readonly title: readonly Inline[];
}

interface Lead {
  readonly number: number;
  /** How many characters of the written title it takes. */
  readonly length: number;
  /** "3 boats", "#12": it may be no number of the topic. */
  readonly loose: boolean;
}

const WORD = "(?:(?:agenda )?item|topic|punkt|top)\\s+";
const BEHIND = "(?:[.):]\\)?(?!\\d)|\\s+[-–—/|](?=\\s))";
const LEAD = new RegExp(
  `^\\s*(?:(?<keycap>\\d)\\uFE0F?\\u20E3|(?<roman>[IVXL]{1,7})${BEHIND}|(?<firm>\\d{1,3})${BEHIND}|\\((?<bracketed>\\d{1,3})\\)|${WORD}#?(?<named>\\d{1,3})(?:${BEHIND}|(?=\\s))|#?(?<loose>\\d{1,3})(?:${BEHIND}|(?=\\s)))\\s*(?=\\S)`,
  "iu",
);

/** Says in a log that what follows is a topic. */
const MARK = /^\s*(?:#(?:(?:sub)?topic|thema)\b:?|(?:(?:sub)?topic|thema)\s*:)\s*(?=\S)/i;

function unmarked(title: readonly Inline[]): readonly Inline[] {
  const mark = MARK.exec(written(title))?.[0];
  return mark === undefined ? title : titleBehind(title, mark.length);
}

/**
 * Titles with their numbers. Where most of them are numbered by the note, each higher than the one before it, these are
 * their numbers, and the titles are without; one between them or behind has the next. Else they are counted.
 */
function numbered(titles: readonly (readonly Inline[])[]): NumberedTitle[] {
  const leads = titles.map((title) => leadOf(title));
  const numbers = inOrder(leads);
  return titles.map((title, i) => {
    const [number, lead] = [numbers?.[i], leads[i]];
    return number === undefined
      ? { number: i + 1, title }
      : { number, title: lead === undefined ? title : titleBehind(title, lead.length) };
  });
}

// No title is left without words.
function titleBehind(title: readonly Inline[], length: number): readonly Inline[] {
  const rest = without(title, length);
  return plain(rest) === "" ? title : rest;
}

/** The number that a title begins with. */
export function leadOf(title: readonly Inline[]): Lead | undefined {
  const { 0: lead, groups } = LEAD.exec(written(title)) ?? { 0: "", groups: undefined };
  if (groups === undefined) return undefined;
  const { keycap, roman, firm, bracketed, named, loose } = groups;
  const digits = keycap ?? firm ?? bracketed ?? named ?? loose;
  const number = digits === undefined ? romanNumber(roman?.toUpperCase() ?? "") : Number(digits);
  return number === undefined ? undefined : { number, length: lead.length, loose: loose !== undefined };
}

// The number of each, or undefined where they are not in order.
function inOrder(leads: readonly (Lead | undefined)[]): number[] | undefined {
  const own = leads.filter((lead) => lead !== undefined);
  if (own.length < 2 || own.length * 2 <= leads.length) return undefined;
  // "3 boats", "4 ropes" are numbered only where nothing is left out.
  const isCounted =
    own.length === leads.length && own.every(({ number }, i) => number === i + (own[0]?.number ?? 0));
  if (own.some(({ loose }) => loose) && !(isCounted && (own[0]?.number ?? 0) <= 2)) return undefined;
  const numbers: number[] = [];
  for (const lead of leads) {
    const last = numbers.at(-1);
    if (lead === undefined ? last === undefined : lead.number <= (last ?? 0)) return undefined;
    numbers.push(lead?.number ?? (last ?? 0) + 1);
  }
  return numbers;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

// Undefined for what is no number as the Romans write them.
function romanNumber(digits: string): number | undefined {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(digits)) return undefined;
  const values = [...digits].map((digit) => ROMAN[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Inlines without their first characters, as many as given; pictures and footnotes' marks are kept. */
export function without(inlines: readonly Inline[], length: number): readonly Inline[] {
  let left = length;
  const cut = (one: Inline): readonly Inline[] => {
    if (left === 0) return [one];
    if (one.kind === "text") {
      const text = one.text.slice(left);
      left -= one.text.length - text.length;
      return text === "" ? [] : [{ ...one, text }];
    }
    const words = written([one]).length;
    if (words > left || isSeen(one))
      return "children" in one ? [{ ...one, children: one.children.flatMap(cut) }] : [one];
    left -= words;
    return [];
  };
  return inlines.flatMap(cut);
}

/** Whether an inline is or holds what is more than its words: a picture, a footnote's mark. */
export function isSeen(one: Inline): boolean {
  return inlinesWithin([one]).some(({ kind }) => kind === "image" || kind === "footnote");
}
