/** The list of attendees: the blocks that a label, a heading or a table makes one, with the lines beside it. */
import type { Block, Document, List, Paragraph, Table } from "../../../model/document.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { BRACKET } from "../passages/sections.ts";
import { isOfBody } from "./head/bodies.ts";
import { isDay, OF_HEAD } from "./head/head.ts";
import { hasOtherLabels, partsOfRoll } from "./head/other-labels.ts";
import { labelledWords } from "./labels/labelled-words.ts";
import { isLabelled, type Segment, segments } from "./labels/segments.ts";
import { HEADING, IS_PRESENT, isAlone, isBeside, isPart, PICTURES } from "./labels.ts";
import { aloneAs, namesPeople, OF_ANY, opens, opensAtTop, opensCounted } from "./opening.ts";
import { lineOf, opensGroup } from "./people-in-blocks.ts";
import { peopleInWords } from "./people-in-words.ts";
import { isLabels, isOfHead, listsPeople, says } from "./tables/people-in-tables.ts";

/** What belongs to the list of attendees that a block opens, if it opens one, and the rule that found it. */
export function listFrom(
  document: Document,
  i: number,
  block: Block,
  isMeeting: boolean,
): { blocks: readonly Block[]; rule: string } {
  if (block.kind === "heading")
    return { blocks: belowHeading(document, i, isMeeting), rule: "heading.attendees" };
  const below = listBelowItem(block);
  if (below !== undefined) return { blocks: [below], rule: "item.attendees" };
  const isAbove = isTop(document, i);
  const item = isAbove ? openingItem(block) : undefined;
  if (item !== undefined) return { blocks: [item], rule: "item.attendees" };
  if (
    opens(block) ||
    opensCounted(block, document[i + 1]) ||
    (isAbove && opensAtTop(block, document[i + 1], isMeeting))
  )
    return { blocks: beside(document, i).map(withoutMatters), rule: "label.attendees" };
  const announced = isAbove ? announcedBy(block, document[i + 1]) : [];
  if (announced.length > 0) return { blocks: announced, rule: "label.attendees" };
  const rule = isAbove ? aloneAs(block) : undefined;
  if (rule !== undefined) return { blocks: beside(document, i), rule };
  const table = alone(document, i, block, isMeeting);
  return { blocks: table.length > 0 ? [...table, ...linesBelow(document, i)] : [], rule: "table.attendees" };
}

/** Words in capitals, and no more than an aside behind them. */
const NAMES = /^@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}(?: \([^()]{1,60}\))?$/u;

// "Attendees: Ada, Ben" and more items: those without a label are what else there was, unless each is a name.
function withoutMatters(block: Block): Block {
  if (block.kind !== "list") return block;
  const wordsOf = ({ children: [first] }: List["items"][number]) =>
    first?.kind === "paragraph" ? labelledWords(first.children) : "";
  const roll = partsOfRoll(block.items.map(wordsOf));
  const labelled = block.items.filter((item, i) => isLabelled(wordsOf(item)) || roll[i] !== undefined);
  const saysWho = labelled.some((item) =>
    segments(wordsOf(item)).some(
      ({ label, rest }) => IS_PRESENT.test(label) && peopleInWords(rest).length > 1,
    ),
  );
  const isName = (item: List["items"][number]) => item.children.length === 1 && NAMES.test(wordsOf(item));
  return saysWho && !block.items.every((item) => labelled.includes(item) || isName(item))
    ? { ...block, items: labelled }
    : block;
}

// Before anything is told: below the title at most, which may be several headings at once.
function isTop(document: Document, i: number): boolean {
  const above = document.slice(0, i);
  // "## 3 March", below the title.
  const isPart = (block: Block) => block.kind === "heading" && !isDay(plain(block.children));
  const below = above.slice(above.findIndex(({ kind }) => kind !== "heading"));
  return i < TOP && (above.filter(isPart).length < 2 || !below.some(isPart) || above.every(isPart));
}

const ANNOUNCES = expression("\\b(?:{thereBehind}|{announcedBy})[^.:]{0,40}:$", "i");

// "The following people were in attendance:", and the list.
function announcedBy(block: Block, below: Block | undefined): readonly Block[] {
  const says = block.kind === "paragraph" && ANNOUNCES.test(plain(block.children));
  if (!says || below?.kind !== "list") return [];
  return below.items.every(({ children: [first] }) => first !== undefined && namesPeople(first))
    ? [block, below]
    : [];
}

/** A table this far down lists other people: candidates, speakers. */
const TOP = 8;

// A table that says itself whom it lists.
function alone(document: Document, i: number, block: Block, isMeeting: boolean): readonly Block[] {
  if (block.kind !== "table") return [];
  if (isLabels(block)) return block.header.some((cell) => IS_PRESENT.test(plain(cell))) ? [block] : [];
  if (isTop(document, i) && isOfHead(block)) return [block];
  const [first = []] = block.header;
  if (IS_PRESENT.test(plain(first)) || says(block)) return [block];
  return listsPeople(block, isTop(document, i), isMeeting) ? [block] : [];
}

// "In attendance: Cleo", right below a table of members.
function linesBelow(document: Document, at: number): readonly Block[] {
  const below = document.slice(at + 1, at + 4);
  const end = below.findIndex((block) =>
    block.kind === "table"
      ? !isOfPart(block)
      : block.kind !== "paragraph" || !isPartOrBeside(segments(labelledWords(block.children))[0]),
  );
  return below.slice(0, end < 0 ? undefined : end);
}

// "In attendance | |", as a table of its own.
function isOfPart({ header }: Table): boolean {
  const [title = "", ...others] = header.map((cell) => plain(cell));
  return others.every((one) => one === "") && (isPart(title) || isBeside(title));
}

function isPartOrBeside(first: Segment | undefined): boolean {
  return first !== undefined && first.rest !== "" && (isPart(first.label) || isBeside(first.label));
}

// "1. Welcome. Present: Ada, Ben", where the other items tell other things: the words of that item alone.
function openingItem(block: Block): Paragraph | undefined {
  if (block.kind !== "list" || opens(block)) return undefined;
  const said = block.items.flatMap(({ children: [first] }) => (first?.kind === "paragraph" ? first : []));
  return said.find((one) =>
    segments(labelledWords(one.children)).some(
      ({ label, rest }) => IS_PRESENT.test(label) && peopleInWords(rest).length > 1,
    ),
  );
}

// "Who is here" as an item, over its own list: of the list around it that item, who is away and who led beside it.
function listBelowItem(block: Block): List | undefined {
  if (block.kind !== "list") return undefined;
  const labels = block.items.map(({ children: [first, second] }) => {
    if (first?.kind !== "paragraph") return "";
    const words = labelledWords(first.children);
    const isOverList = second?.kind === "list";
    return segments(isOverList ? words.replace(/:?$/, ":") : words)[0]?.label ?? "";
  });
  const isList = block.items.some(
    ({ children: [, second] }, i) => second?.kind === "list" && IS_PRESENT.test(labels[i] ?? ""),
  );
  const isOfIt = ({ children: [first, second] }: List["items"][number], label = "") =>
    IS_PRESENT.test(label) ||
    (isBeside(label) && (second?.kind === "list" || (first !== undefined && namesPeople(first)))) ||
    (isPart(label) && second?.kind === "list" && namesPeople(second));
  return isList ? { ...block, items: block.items.filter((one, i) => isOfIt(one, labels[i])) } : undefined;
}

// Under a heading: names, and what is labelled; other words end it.
function belowHeading(document: Document, at: number, isMeeting: boolean): readonly Block[] {
  const heading = document[at];
  if (heading?.kind !== "heading") return [];
  const words = plain(heading.children).replace(PICTURES, "");
  if (!isOfPresent(words) || (!isMeeting && OF_ANY.test(words))) return [];
  const blocks: Block[] = [heading];
  let expects = true;
  for (const [i, block] of document.entries()) {
    if (i <= at) continue;
    if (block.kind === "heading") {
      if (!isAlone(plain(block.children).replace(/:$/, ""))) break;
      expects = true;
    } else if (block.kind === "paragraph" && isLabelled(labelledWords(block.children)))
      expects = nothingBehind(block);
    else if (isOfGroup(block)) expects = false;
    else if (opensGroup(block, document[i + 1])) expects = true;
    else if (expects && blocks.length === 1 && isRequest(block, document[i + 1])) {
      // "Please sign in here:", and the list.
    } else if (namesPeople(block) && (expects || isSecondList(blocks.at(-1), block))) expects = false;
    else break;
    blocks.push(block);
  }
  return blocks.length === 1 ? [] : blocks;
}

const NUMBER = /^\d{1,2}(?:\.\d{1,2})?[.)]?\s+/;
const JOINT = expression(" ?[,&/+] ?| {and} ", "i");

// "Attendance", "1 Welcome and roll call"
function isOfPresent(words: string): boolean {
  const parts = words.replace(NUMBER, "").split(JOINT);
  const ofPresent = parts.filter((part) => HEADING.test(part));
  return (
    HEADING.test(words) ||
    (ofPresent.length === 1 && parts.every((part) => ofPresent.includes(part) || OF_HEAD.test(part)))
  );
}

// "Counsel: Ada Example", in whatever words.
function isOfGroup(block: Block): boolean {
  const words = block.kind === "paragraph" ? labelledWords(block.children) : "";
  return words.includes(":") && hasOtherLabels(words);
}

// A sentence that names nobody, over the list.
function isRequest(block: Block, next: Block | undefined): boolean {
  return (
    block.kind === "paragraph" &&
    (!namesPeople(block) || /:$/.test(plain(block.children))) &&
    (next?.kind === "list" || next?.kind === "table")
  );
}

// A list whose markers change is two.
function isSecondList(before: Block | undefined, block: Block): boolean {
  return (before?.kind === "list" || before?.kind === "table") && block.kind === "list";
}

// A line with a label, with the list or line below it where it has no names itself, and the lines of roles around it.
function beside(document: Document, at: number): readonly Block[] {
  const blocks = document.slice(at, at + 1);
  let expects = nothingBehind(document[at]);
  const head = document.slice(at, at + 8);
  let roll: readonly (string | undefined)[] | undefined;
  const isOfRoll = (i: number) => {
    roll ??= partsOfRoll(head.map(lineOf));
    return roll[i] !== undefined;
  };
  for (const [i, block] of head.entries()) {
    if (i === 0) continue;
    const isMore =
      block.kind === "paragraph" &&
      (isLabelled(labelledWords(block.children)) || isOfBody(block) || isOfRoll(i));
    if (!isMore && !(expects && namesPeople(block))) break;
    if (isMore && opensNotes(block, document[document.indexOf(block) + 1])) break;
    blocks.push(block);
    expects = isMore && nothingBehind(block);
  }
  for (const block of document.slice(Math.max(0, at - 3), at).reverse()) {
    const isAbove =
      block.kind === "paragraph" &&
      (isOfBody(block) || isBeside(segments(labelledWords(block.children))[0]?.label ?? ""));
    if (!isAbove) break;
    blocks.unshift(block);
  }
  return blocks;
}

// "Notes", over what was said: who took them is one or two, and nothing stands below their names.
function opensNotes(block: Paragraph, next: Block | undefined): boolean {
  const isLong =
    next?.kind === "list" &&
    (next.items.length > 2 || next.items.some(({ children }) => children.length > 1));
  return isLong && BRACKET.test(plain(block.children));
}

function nothingBehind(block: Block | undefined): boolean {
  return (
    block?.kind === "paragraph" &&
    (isAlone(plain(block.children).replace(/(?<![:?])[:?]+$/, "")) ||
      ONLY_COUNTED.test(segments(labelledWords(block.children)).at(-1)?.rest ?? "."))
  );
}

/** "Members present: 7 of 10 (quorum 6)", over the list; or nothing. */
const ONLY_COUNTED = expression(
  "^(?:\\d{1,3}(?: ?(?:{ofWhole}|/) ?\\d{1,3})?(?: \\([^()]{1,40}\\))?[.:]?)?$",
  "i",
);
