/** What was to be talked about: the first list below a heading or a label that says "Agenda". */
import type { Block, Document, Heading, List } from "../../model/document.ts";
import type { AgendaItem } from "../../model/meeting.ts";
import { plain, plainBlock } from "../../model/walk.ts";
import { expression, isOne } from "./expression.ts";
import { BRACKET } from "./passages/sections.ts";
import { namesNext } from "./when/statement.ts";

/** The heading or the label of an agenda. */
export const AGENDA = expression("^{agendaHeading}\\s*:?$", "i");
const isAnyTopic = isOne("anyTopic");

/** What was to be talked about, and the blocks that say it and nothing else: the heading or label with its list. */
export function findAgenda(document: Document): {
  items: readonly AgendaItem[];
  blocks: readonly Block[];
} {
  const at = document.findIndex(isOpening);
  const opening = document[at];
  if (opening === undefined) return { items: [], blocks: [] };
  const lists = listsFrom(document, at + 1);
  return lists.length === 0
    ? { items: [], blocks: [] }
    : { items: itemsOf(lists), blocks: [opening, ...lists] };
}

/**
 * Whether an agenda is the minutes themselves: what was said stands below its items, and the rest of the note, `beside`
 * apart, says less.
 */
export function isTalkedThrough(
  document: Document,
  agenda: readonly Block[],
  beside: readonly Block[],
): boolean {
  const below = agenda
    .filter((block) => block.kind === "list")
    .flatMap(({ items }) => items.flatMap(({ children }) => children.filter(({ kind }) => kind === "list")));
  const rest = document.filter((block) => !agenda.includes(block) && !beside.includes(block));
  const hasNotes = rest.some(
    (block) =>
      block.kind === "heading" && BRACKET.test(plain(block.children)) && !isEmptyBelow(document, block),
  );
  return !hasNotes && lengthOf(below) > lengthOf(rest);
}

/** "(See above)" is no longer. */
const LITTLE = 40;

/**
 * Whether next to nothing stands below a heading, when the next meeting is apart: "Minutes" and "(see above)", where the
 * agenda holds them.
 */
export function isEmptyBelow(document: Document, heading: Heading): boolean {
  let length = 0;
  for (let i = document.indexOf(heading) + 1; length <= LITTLE; i++) {
    const block = document[i];
    if (block === undefined || (block.kind === "heading" && block.level <= heading.level)) return true;
    const words = plainBlock(block);
    if (!namesNext(words)) length += words.length;
  }
  return false;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + plainBlock(block).length, 0);
}

/**
 * Whether the rest of a note says again what its agenda says: of each item, also of those below it, half of the words of
 * some length, and every number.
 */
export function isSaidBy(items: readonly AgendaItem[], rest: Document): boolean {
  const said = wordsOf(rest, items);
  const isSaid = ({ text, children }: AgendaItem): boolean => {
    const words = longWords(text);
    const missing = words.filter((word) => !said(word));
    return (
      missing.length * 2 <= words.length && !missing.some((word) => /\d/.test(word)) && children.every(isSaid)
    );
  };
  return items.every(isSaid);
}

const IN_WORD = /[\p{L}\p{N}]/u;
/** Longer agendas are looked for in a set of words: to search the text for each would take too long. */
const FEW = 1000;

// Whether a text has a word. To search it for the few words of an agenda costs less than to cut it into words.
function wordsOf(rest: Document, items: readonly AgendaItem[]): (word: string) => boolean {
  const texts = rest.map(plainBlock);
  if (JSON.stringify(items).length > FEW) {
    const said = new Set(texts.flatMap(longWords));
    return (word) => said.has(word);
  }
  const text = texts.join("\n").toLowerCase();
  return (word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length;
      if (!IN_WORD.test(text.slice(Math.max(0, at - 1), at)) && !IN_WORD.test(text.slice(end, end + 1)))
        return true;
    }
    return false;
  };
}

function longWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}|\p{N}+/gu) ?? [];
  return words.filter((word) => !isAnyTopic(word));
}

function isOpening(block: Block): boolean {
  return (block.kind === "heading" || block.kind === "paragraph") && AGENDA.test(plain(block.children));
}

// One list after the other, where its markers change.
function listsFrom(document: Document, from: number): List[] {
  const lists: List[] = [];
  for (const block of document.slice(from)) {
    if (block.kind !== "list") break;
    lists.push(block);
  }
  return lists;
}

// A list set in further than the first belongs to the item before it, though Markdown takes it for another list.
function itemsOf([first, ...others]: readonly List[]): AgendaItem[] {
  if (first === undefined) return [];
  const items = own(first);
  for (const list of others) {
    const last = items.at(-1);
    if (last !== undefined && list.place.column > first.place.column)
      items[items.length - 1] = { ...last, children: [...last.children, ...own(list)] };
    else items.push(...own(list));
  }
  return items;
}

function own(list: List): AgendaItem[] {
  return list.items.map(({ children }) => ({
    text: children
      .filter((block) => block.kind !== "list")
      .map(plainBlock)
      .join(" "),
    children: itemsOf(children.filter((block) => block.kind === "list")),
  }));
}
