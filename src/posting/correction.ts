/**
 * A correction: the notes as they are now, opened by what changed since they were sent. Pure. What changed is found
 * between the words that were frozen and those of today, and quoted; nothing is worded by us but the labels.
 */
import { diffArrays } from "diff";
import { utcDay } from "../model/day.ts";
import type { Block, Inline, ListItem } from "../model/document.ts";
import { type Correction, pick } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Site } from "../model/site.ts";
import { areFormer, FACTS, formerWordsOf, wordsOf } from "../model/words.ts";
import type { Place } from "../problem.ts";
import { dateInWords } from "../writers/wording.ts";
import { WORDS, type Words, worded } from "../writers/words.ts";

/** What a correction answers, and what was said before it. */
export interface Corrected {
  /** The Message-ID of the first post, without angle brackets. */
  readonly messageId: string;
  /** When what it corrects was frozen. */
  readonly sent: Date;
  /** The words that were sent last, as wordsOf() gives them. */
  readonly said: readonly string[];
}

/** The edition that says what changed in a meeting, in the words of a project. */
export function correction(
  meeting: Meeting,
  { sent, said }: Corrected,
  site: Site,
  words: Words = WORDS,
): Correction {
  const { place } = meeting;
  // What was frozen before days, authors and hosts were noted is held against the same of today.
  const now = areFormer(said) ? formerWordsOf(pick(meeting)) : wordsOf(pick(meeting), site);
  const [before, after] = [said, now].map((lines) => lines.map((line) => shown(line, site, words)));
  const changes = [
    ...changesBetween(before?.filter(isText) ?? [], after?.filter(isText) ?? []),
    ...changesBetween(before?.filter(isLink) ?? [], after?.filter(isLink) ?? []),
  ];
  const listed = changes.slice(0, MOST_CHANGES).map((change) => item(change, place, words));
  const more = changes.length - listed.length;
  const date = dateInWords(utcDay(sent), site.language);
  const notice: Block[] = [
    paragraph(place, text(worded(words.corrects, { date }))),
    { kind: "list", items: listed, place },
    ...(more === 0 ? [] : [paragraph(place, text(worded(words.moreChanges, { count: more })))]),
  ];
  return { kind: "correction", article: meeting, notice };
}

/** A line of the words as a reader sees it: a day and the authors in words, a link whole. */
function shown(line: string, site: Site, words: Words): string {
  if (line.startsWith(FACTS.date)) return dateInWords(line.slice(FACTS.date.length), site.language);
  if (line.startsWith(FACTS.authors))
    return worded(words.notesBy, { authors: line.slice(FACTS.authors.length) });
  return isLink(line) ? `<${new URL(line.slice(1, -1), site.url).href}>` : line;
}

const isLink = (line: string) => /^<\S+>$/.test(line);
const isText = (line: string) => !isLink(line);

/** So many changes are listed; a note that was written anew is read as a whole. */
const MOST_CHANGES = 12;

/** One of the two is absent where something was added or taken out. */
interface ChangedLine {
  readonly was?: string;
  readonly now?: string;
}

/** What differs between two texts of lines, in the order of the texts. */
function changesBetween(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const changes: ChangedLine[] = [];
  let gone: readonly string[] = [];
  let come: readonly string[] = [];
  const settle = () => {
    for (let i = 0; i < Math.max(gone.length, come.length); i++) changes.push(...paired(gone[i], come[i]));
    [gone, come] = [[], []];
  };
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    const lines = value.filter((line) => line !== "");
    if (removed) gone = lines;
    else if (added) come = lines;
    else settle();
  }
  settle();
  return changes;
}

/** A line that stands where another stood is its new form only where they have words in common. */
function paired(was: string | undefined, now: string | undefined): ChangedLine[] {
  if (was === undefined || now === undefined || isAkin(was, now))
    return [{ ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) }];
  return [{ was }, { now }];
}

function isAkin(one: string, other: string): boolean {
  if (isLink(one) && isLink(other)) return true;
  const [a, b] = [new Set(one.split(" ")), new Set(other.split(" "))];
  return 3 * a.intersection(b).size >= Math.min(a.size, b.size);
}

function item({ was, now }: ChangedLine, place: Place, words: Words): ListItem {
  const [from, to] = was !== undefined && now !== undefined ? excerpts(was, now) : [was, now];
  const lines: Inline[][] = [];
  if (from !== undefined)
    lines.push([label(to === undefined ? words.takenOut : words.was), text(` ${clipped(from)}`)]);
  if (to !== undefined)
    lines.push([label(from === undefined ? words.added : words.now), text(` ${clipped(to)}`)]);
  const children = lines.flatMap((line, i) => (i === 0 ? line : [{ kind: "break" } as const, ...line]));
  return { children: [paragraph(place, ...children)], place };
}

/** Words kept on each side of what differs, and at most in what was added or taken out. */
const CONTEXT = 6;
const MOST_WORDS = 60;

/** Two forms of a line, each cut to where they differ and some words around. */
function excerpts(was: string, now: string): [string, string] {
  const [a, b] = [was.split(" "), now.split(" ")];
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const cut = (words: readonly string[]) => {
    const [from, to] = [Math.max(0, start - CONTEXT), Math.min(words.length, words.length - end + CONTEXT)];
    return `${from === 0 ? "" : "… "}${words.slice(from, to).join(" ")}${to === words.length ? "" : " …"}`;
  };
  return [cut(a), cut(b)];
}

function clipped(line: string): string {
  const words = line.split(" ");
  return words.length <= MOST_WORDS ? line : `${words.slice(0, MOST_WORDS).join(" ")} …`;
}

function paragraph(place: Place, ...children: Inline[]): Block {
  return { kind: "paragraph", children, place };
}

function label(words: string): Inline {
  return { kind: "strong", children: [text(words)] };
}

function text(words: string): Inline {
  return { kind: "text", text: words };
}
