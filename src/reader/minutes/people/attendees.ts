/** Who was there, by a list of attendees: found by its label, its heading or its table, with the lines beside it. */
import type { Block, Document, List, Paragraph } from "../../../model/document.ts";
import type { Attendee } from "../../../model/meeting.ts";
import { links, plain, plainBlock, unstruck } from "../../../model/walk.ts";
import { isOne } from "../expression.ts";
import { BRACKET } from "../passages.ts";
import { chairLines, chairOf, chairSaid } from "./chair.ts";
import {
  HEADING,
  IS_ABSENT,
  IS_OTHER,
  IS_PRESENT,
  isAlone,
  isBeside,
  isLabelled,
  LOOSELY,
  labelledWords,
  OPENS,
  OPENS_LINE,
  PICTURES,
  segments,
  unlabelled,
} from "./labels.ts";
import { opened } from "./opened.ts";
import {
  GROUP,
  isLabels,
  type ListedPerson,
  listsPeople,
  peopleInBlocks,
  says,
  settled,
} from "./people-in-blocks.ts";
import { type NamedPerson, peopleInWords } from "./people-in-words.ts";
import { toldOf } from "./told.ts";
import { unlisted } from "./unlisted.ts";

/** Who was there by a note. */
export interface Attendance {
  readonly attendees: readonly Attendee[];
  /** The first of them who is chair, and the name of the rule that says so. */
  readonly chair?: { readonly chair: string; readonly chairRule: string } | undefined;
  /** Those that sent their apologies. */
  readonly absent: readonly NamedPerson[];
  /** The blocks that say it. */
  readonly blocks: readonly Block[];
  /** These blocks where they say nothing else. */
  readonly taken: readonly Block[];
}

/** People as the head of a note states them: "attendees: [Ada, Ben]". */
export interface StatedPeople {
  readonly label: string;
  readonly names: readonly string[];
}

/**
 * The people a note says were there; its head says it where its text does not. `isMeeting`: its name says that it is of
 * one, so that whoever speaks in it was there.
 */
export function findAttendees(
  document: Document,
  stated: readonly StatedPeople[],
  isMeeting: boolean,
): Attendance {
  const told = inText(opened(document), isMeeting);
  if (told.attendees.length > 0 && told.chair !== undefined) return told;
  const lines = stated.flatMap(asLine);
  const named = peopleInBlocks(told.attendees.length > 0 ? [...unstruck(told.blocks), ...lines] : lines);
  const there = named.filter(({ away }) => away === undefined);
  const absent = named.filter(({ away }) => away === true);
  if (told.attendees.length > 0) {
    const chair = chairOf(there);
    const isThere = told.attendees.some(({ name }) => name === chair?.chair);
    return isThere ? { ...told, chair } : told;
  }
  const attendees = there.map((one) => attendee(one, "head.attendees"));
  return {
    ...told,
    attendees,
    chair: chairOf(there) ?? chairSaid(document, there),
    absent: [...told.absent, ...absent],
  };
}

// Whom a role names may be a machine or a place, unless it is written as a name or stands in the list.
function asLine({ label, names }: StatedPeople): Paragraph[] {
  const isList = IS_PRESENT.test(label) || IS_ABSENT.test(label);
  const isName =
    names.length === 1 && /^@?[\p{L}\p{N}'’_-]+(?:\.? [\p{L}\p{N}'’_-]+){0,4}$/u.test(names[0] ?? "");
  if (!isList && !isName) return [];
  return [line(`${label}: ${names.join(", ")}`)];
}

// Words as a line of a note.
function line(text: string): Paragraph {
  return { kind: "paragraph", children: [{ kind: "text", text }], place: { file: "", line: 1, column: 1 } };
}

function inText(document: Document, isMeeting: boolean): Attendance {
  for (const [i, block] of document.entries()) {
    const { blocks, rule } = listFrom(document, i, block);
    if (blocks.length === 0) continue;
    // Who is struck out was not there; the line says so, and stays.
    const named = withChair(document, blocks);
    if (named.length === 0) continue;
    const there = named.filter(({ away }) => away === undefined);
    const attendees = there.map((one) => attendee(one, rule));
    const absent = named.filter(({ away }) => away === true);
    // The head says the names again: the lines themselves go only if nothing they say goes with them.
    const whole = attendees.length > 0 && sameWords(blocks, attendees) && links(blocks).length === 0;
    const chair = chairOf(there) ?? chairSaid(document, there);
    return { attendees, chair, absent, taken: whole ? blocks : [], blocks };
  }
  const said = toldOf(document, isMeeting);
  const { people, block, rule } =
    said.length > 0
      ? { people: said, block: undefined, rule: "sentence.attendees" }
      : unlisted(document, isMeeting);
  const there = people.length === 0 ? [] : settled([...people, ...peopleInBlocks(chairLines(document, []))]);
  const attendees = there.map((one) => attendee(one, rule));
  const chair = attendees.length === 0 ? undefined : (chairOf(there) ?? chairSaid(document, there));
  return { attendees, chair, absent: [], taken: [], blocks: block === undefined ? [] : [block] };
}

// Who was in the chair may stand on a line of its own, apart from the list.
function withChair(document: Document, blocks: readonly Block[]): ListedPerson[] {
  const listed = peopleInBlocks(unstruck(blocks));
  const there = listed.filter(({ away }) => away === undefined);
  return chairOf(there) === undefined
    ? peopleInBlocks(unstruck([...blocks, ...chairLines(document, blocks)]))
    : listed;
}

// What belongs to the list of attendees that a block opens, if it opens one.
function listFrom(document: Document, i: number, block: Block): { blocks: readonly Block[]; rule: string } {
  if (block.kind === "heading") return { blocks: belowHeading(document, i), rule: "heading.attendees" };
  const below = listBelowItem(block);
  if (below !== undefined) return { blocks: [below], rule: "item.attendees" };
  if (opens(block)) return { blocks: beside(document, i), rule: "label.attendees" };
  if (isTop(document, i) && isBareLabel(block, document[i + 1]))
    return { blocks: beside(document, i), rule: "label.attendees" };
  if (isTop(document, i) && (opensLoosely(block) || isHeadWithNames(linesOf(block))))
    return { blocks: beside(document, i), rule: "label.attendees" };
  if (isTop(document, i) && isHandles(block)) return { blocks: [block], rule: "line.handles" };
  return { blocks: alone(document, i, block), rule: "table.attendees" };
}

function attendee({ name, as, role, office }: ListedPerson, rule: string): Attendee {
  return {
    name,
    ...(as === undefined ? {} : { as }),
    ...(role === undefined ? {} : { role }),
    rule: office === true ? "label.role" : rule,
  };
}

// Before anything is told: below the title at most.
function isTop(document: Document, i: number): boolean {
  return i < TOP && document.slice(0, i).filter(({ kind }) => kind === "heading").length < 2;
}

// "In attendance" on a line of its own, over a list or several names.
function isBareLabel(block: Block, below: Block | undefined): boolean {
  return (
    block.kind === "paragraph" &&
    IS_PRESENT.test(plain(block.children).replace(PICTURES, "")) &&
    (below?.kind === "list" ||
      (below?.kind === "paragraph" && peopleInWords(plain(below.children)).length > 1))
  );
}

// "Here: ada, ben", "with: ada, ben": several names and nothing else.
function opensLoosely(block: Block): boolean {
  if (block.kind !== "paragraph" && block.kind !== "heading") return false;
  const words = labelledWords(block.children);
  const [first] = LOOSELY.test(words) ? segments(words) : [];
  return first !== undefined && peopleInWords(first.rest).length > 1;
}

// "@ada @ben @cleo (chair)"
function isHandles(block: Block): boolean {
  return (
    block.kind === "paragraph" && /^(?:@[\w-]+(?: \([^()]{1,30}\))?[\s,]*){2,}$/.test(plain(block.children))
  );
}

/** A table this far down lists other people: candidates, speakers. */
const TOP = 8;

// A table that says itself whom it lists.
function alone(document: Document, i: number, block: Block): readonly Block[] {
  if (block.kind !== "table") return [];
  if (isLabels(block)) return block.header.some((cell) => IS_PRESENT.test(plain(cell))) ? [block] : [];
  const [first = []] = block.header;
  if (IS_PRESENT.test(plain(first)) || says(block)) return [block];
  return listsPeople(block, isTop(document, i)) ? [block] : [];
}

function opens(block: Block): boolean {
  if (block.kind === "list")
    return block.items.some(({ children: [first] }) => first !== undefined && opensItem(first));
  return block.kind === "paragraph" && (isOpening(labelledWords(block.children)) || isBold(block));
}

// "Who is here" as an item, over its own list: of the list around it that item alone.
function listBelowItem(block: Block): List | undefined {
  if (block.kind !== "list") return undefined;
  const items = block.items.filter(
    ({ children: [first, second] }) =>
      first?.kind === "paragraph" && second?.kind === "list" && IS_PRESENT.test(plain(first.children)),
  );
  return items.length === 0 ? undefined : { ...block, items };
}

function opensItem(block: Block): boolean {
  return block.kind === "paragraph" && OPENS.test(plain(block.children));
}

// "Chair: Ada. Present: Ben" opens one as well.
function isOpening(words: string): boolean {
  const [first, ...others] = segments(words);
  return (
    OPENS.test(words) ||
    OPENS_LINE.test(words) ||
    ((first?.label ?? "") !== "" && others.some(({ label }) => IS_PRESENT.test(label))) ||
    // "Minutes by Ben. Present: Ada, Ben."
    others.some(({ label, rest }) => IS_PRESENT.test(label) && peopleInWords(rest).length > 1) ||
    // "Thanks to all who came. Roll call:", over its list.
    (IS_PRESENT.test(others.at(-1)?.label ?? "") && others.at(-1)?.rest === "")
  );
}

// A paragraph as written, or the items of a list.
function linesOf(block: Block): string {
  if (block.kind === "paragraph") return labelledWords(block.children);
  if (block.kind !== "list") return "";
  return block.items
    .map(({ children: [first] }) => (first === undefined ? "" : plainBlock(first)))
    .join("\n");
}

// "When: 3 March", and below it "Who: Ada, Ben".
function isHeadWithNames(words: string): boolean {
  const parts = words.includes("\n") ? segments(words) : [];
  return (
    parts.some(({ label }) => IS_OTHER.test(label)) &&
    parts.some(({ label, rest }) => LOOSELY.test(`${label}: .`) && peopleInWords(rest).length > 1)
  );
}

// "**Present**" on a line of its own is a heading.
function isBold({ children }: Paragraph): boolean {
  const [only, ...others] = children.filter((child) => plain([child]) !== "");
  return (
    others.length === 0 &&
    (only?.kind === "strong" || only?.kind === "emphasis") &&
    HEADING.test(plain(children))
  );
}

// Under a heading: names, and what is labelled; other words end it.
function belowHeading(document: Document, at: number): readonly Block[] {
  const heading = document[at];
  if (heading?.kind !== "heading" || !HEADING.test(plain(heading.children).replace(PICTURES, ""))) return [];
  const blocks: Block[] = [heading];
  let expects = true;
  for (const [i, block] of document.entries()) {
    if (i <= at) continue;
    if (block.kind === "heading") {
      if (!isAlone(plain(block.children).replace(/:$/, ""))) break;
      expects = true;
    } else if (block.kind === "paragraph" && isLabelled(labelledWords(block.children)))
      expects = nothingBehind(block);
    else if (expects && blocks.length === 1 && isRequest(block, document[i + 1])) {
      // "Please sign in here:", and the list.
    } else if (namesPeople(block) && (expects || isSecondList(blocks.at(-1), block))) expects = false;
    else break;
    blocks.push(block);
  }
  return blocks.length === 1 ? [] : blocks;
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

function namesPeople(block: Block): boolean {
  if (block.kind === "paragraph") return peopleInWords(plain(block.children).replace(GROUP, "")).length > 0;
  return block.kind === "list" || block.kind === "table";
}

// A line with a label, with the list or line below it where it has no names itself, and the lines of roles around it.
function beside(document: Document, at: number): readonly Block[] {
  const blocks = document.slice(at, at + 1);
  let expects = nothingBehind(document[at]);
  for (const block of document.slice(at + 1, at + 8)) {
    const isMore = block.kind === "paragraph" && isLabelled(labelledWords(block.children));
    if (!isMore && !(expects && namesPeople(block))) break;
    if (isMore && opensNotes(block, document[document.indexOf(block) + 1])) break;
    blocks.push(block);
    expects = isMore && nothingBehind(block);
  }
  for (const block of document.slice(Math.max(0, at - 3), at).reverse()) {
    if (block.kind !== "paragraph" || !isBeside(segments(labelledWords(block.children))[0]?.label ?? ""))
      break;
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
      segments(labelledWords(block.children)).at(-1)?.rest === "")
  );
}

const isAnd = isOne("and");

function sameWords(blocks: readonly Block[], attendees: readonly Attendee[]): boolean {
  const words = (from: string) =>
    from
      .split(/[^\p{L}\p{N}'’.-]+/u)
      .map((word) => word.replace(/\.$/, "").toLowerCase())
      .filter((word) => word !== "" && !isAnd(word));
  const said = new Set(
    words(attendees.map(({ name, as, role }) => `${name} ${as ?? ""} ${role ?? ""}`).join(" ")),
  );
  return blocks.every((block) => words(unlabelled(plainBlock(block))).every((word) => said.has(word)));
}
