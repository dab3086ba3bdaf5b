/** A note as a secretary looks through it: each paragraph with the heading, the list and the section it stands in. */
import type { Block, Document, Inline, List, ListItem, Paragraph, Table } from "../../model/document.ts";
import { isOtherBusiness } from "../../model/outline.ts";
import { plain, written } from "../../model/walk.ts";
import { isOfChanges, isOfCredits } from "./changes.ts";
import { type Expression, expression } from "./expression.ts";
import { logLines } from "./log.ts";
import { saysDone } from "./marks.ts";
import { saidColumn } from "./said-column.ts";
import { setOff } from "./set-off.ts";

/** What a heading or a label says of the list below it. */
export type Section = "actions" | "decisions" | "deferrals" | "next" | "past";

export interface Passage {
  readonly paragraph: Paragraph;
  /** The bold words it opens with, else the nearest heading; empty where there is neither. */
  readonly topic: string;
  /** The nearest heading alone. */
  readonly heading: string;
  readonly section?: Section | undefined;
  /** 1 where it opens an item of the section's own list, 2 of a list below that …; 0 where it opens none. */
  readonly depth: number;
  /** The words of the item it lies below: whose task it is, in a list of people and their tasks. */
  readonly above?: string | undefined;
  /** Of the item that it opens, the words of each item below. */
  readonly below?: readonly string[] | undefined;
  /** The list of the item that it opens. */
  readonly list?: List | undefined;
  /** A line of its own below the item says that it is done. */
  readonly closed?: boolean | undefined;
  /** A task's mark. */
  readonly checked?: boolean | undefined;
  /** Somebody else's words, or an agenda's: only marks count in it. */
  readonly quoted: boolean;
  /** The note's own words, which it sets off as a quote. */
  readonly setOff?: boolean | undefined;
  /** Who says it, in a log or by a bold line above it. */
  readonly speaker?: string | undefined;
}

/** So many items with more than their title make a list the sections of a note. */
const SECTIONED = 3;
const LONGEST_TITLE = 60;

/** A note that is one numbered list of its sections, each with its title and what is below it, as one with headings. */
export function unlisted(document: Document): Document {
  return document.some(isSectioned)
    ? document.flatMap((block) => (isSectioned(block) ? block.items.flatMap(asSection) : [block]))
    : document;
}

function isSectioned(block: Block): block is List {
  return (
    block.kind === "list" &&
    block.start !== undefined &&
    block.items.filter(({ children }) => children.slice(1).some(({ kind }) => kind === "paragraph")).length >=
      SECTIONED
  );
}

// Below every heading that the note has itself.
function asSection({ children }: ListItem): readonly Block[] {
  const [first, ...others] = children;
  if (first?.kind !== "paragraph" || plain(first.children).length > LONGEST_TITLE) return children;
  return [{ kind: "heading", level: 6, children: first.children, place: first.place }, ...others];
}

/** Headings that only bracket the topics below them. */
export const BRACKET = expression("^{notesHeading}\\s*:?$", "i");

const SECTIONS: readonly (readonly [Section, Expression])[] = [
  ["actions", expression("^{actionsSection}$", "i")],
  ["decisions", expression("^(?:{decisionsSection}|{outcomeSection}|{settledHeading})$", "i")],
  ["deferrals", expression("^(?:{deferralsSection}|{putOffHeading})$", "i")],
  ["past", expression("^{pastSection}$", "i")],
  ["next", expression("^{nextWeekSection}$", "i")],
];

const DECISIONS_LABEL = expression("^{decisionsLabel}\\s*:$", "i");

/** "To do (Ada typing)", but not "To do (not us)". */
const ASIDE = expression(" \\((?![^()]{0,40}\\b{negated}\\b)[^()]{1,40}\\)$", "i");

/** The section that a heading or a label opens. */
export function sectionOf(words: string): Section | undefined {
  const bare = words
    .replace(/(?<![\s:.*_-])[\s:.*_-]+$/, "")
    .replace(ASIDE, "")
    .replace(/^[^\p{L}]+/u, "");
  if (DECISIONS_LABEL.test(words)) return "decisions";
  if (bare.length > 60) return undefined;
  const found = SECTIONS.find(([, pattern]) => pattern.test(bare))?.[0];
  return found ?? (bare.split(AND).slice(1).some(isPast) ? "past" : undefined);
}

// "Roll call and previous action items"
function isPast(part: string): boolean {
  return SECTIONS.find(([, pattern]) => pattern.test(part))?.[0] === "past";
}

const AND = expression(",? (?:{and}|&) ");

type Around = Omit<Passage, "paragraph" | "topic"> & {
  readonly lists: number;
  /** The items of the list are the topics. */
  readonly topical?: boolean | undefined;
  /** The note lists who met. */
  readonly hasPeople: boolean;
  /** The quotes that hold the note's own words. */
  readonly ownQuotes: ReadonlySet<Block>;
  /** A heading says that what is below it was changed. */
  readonly changed?: boolean | undefined;
};

/**
 * Every paragraph but those within `left`, in reading order; of those within `planned` (the agenda) only marks count, unless it
 * `isMinutes`: then its items are the topics.
 */
export function passages(
  document: Document,
  left: readonly Block[],
  planned: readonly Block[],
  isMinutes: boolean,
): Passage[] {
  const [leftOut, marksOnly] = [new Set(left), new Set(planned)];
  const found: Passage[] = [];
  const hasPeople = left.length > 0;
  const ownQuotes = setOff(document);
  let around: Around = { heading: "", lists: 0, depth: 0, quoted: false, hasPeople, ownQuotes };
  let level = 0;
  let ofHeading: Section | undefined;
  for (const [i, block] of document.entries()) {
    if (block.kind === "heading") {
      const words = plain(block.children);
      const section = sectionOf(words);
      // Below "Action items" a deeper heading says whose they are.
      const stays =
        section === undefined &&
        around.section !== undefined &&
        block.level > level &&
        !isOtherBusiness(block);
      around = stays
        ? { ...around, above: words }
        : {
            heading: headingOf(words, section, around),
            section,
            lists: 0,
            depth: 0,
            quoted: false,
            hasPeople,
            ownQuotes,
            changed: isOfChanges(words) || (around.changed === true && block.level > level),
          };
      if (!stays) level = block.level;
      ofHeading = around.section;
    } else if (isBoldLine(block)) {
      // A bold line over paragraphs stands for a heading until the next one.
      const section = document[i + 1]?.kind === "paragraph" ? sectionOf(plain(block.children)) : undefined;
      around = { ...around, section: section === "past" ? section : ofHeading };
      if (!leftOut.has(block)) found.push(...within(block, around));
    } else if (marksOnly.has(block) && isMinutes) found.push(...within(block, { ...around, topical: true }));
    else if (marksOnly.has(block))
      found.push(...within(block, around).map((one) => ({ ...one, quoted: true, checked: undefined })));
    else if (!leftOut.has(block)) found.push(...within(block, labelled(document, i, around)));
  }
  return found;
}

// "**From last time**", and nothing else.
function isBoldLine(block: Block): block is Paragraph {
  if (block.kind !== "paragraph" || block.children[0]?.kind !== "strong") return false;
  return block.children.length === 1;
}

// What opens a section or brackets topics is no topic itself.
function headingOf(words: string, section: Section | undefined, { heading }: Around): string {
  return section !== undefined ? heading : BRACKET.test(words) ? "" : words;
}

// A list directly below a label on a line of its own belongs to it.
function labelled(siblings: readonly Block[], i: number, around: Around): Around {
  const [block, before] = [siblings[i], siblings[i - 1]];
  if (block?.kind !== "list" || before?.kind !== "paragraph") return around;
  // "Ada has a plan. Her action items:"
  const last = written(before.children).trimEnd().split("\n").at(-1) ?? "";
  const words = plain([{ kind: "text", text: last }]).replace(/^.*[.!?] (?=[^.!?]*:$)/, "");
  const section = words.length < 80 ? sectionOf(words) : undefined;
  if (section !== undefined) return { ...around, section, above: undefined, lists: 0 };
  if (DECIDED_BELOW.test(words)) return { ...around, section: "decisions", above: undefined, lists: 0 };
  // "ACTION: Ada to", and a list: its items are hers, if she is somebody.
  const owner = OWNER_ABOVE.exec(words)?.groups?.owner;
  if (owner !== undefined) return { ...around, section: "actions", above: owner, lists: 1 };
  if (around.section === "actions" && around.lists === 0 && words.length < 60)
    return { ...around, above: words };
  const [bold, ...others] = before.children;
  // "**Ada**", "Ada:", and a list of what she says or is to do.
  const name = words.replace(MODAL, ":");
  return (bold?.kind === "strong" && others.length === 0 && words.length < 60) || SPEAKER.test(name)
    ? { ...around, speaker: name.replace(/:$/, "") }
    : around;
}

const MODAL = expression(",? {taskModal}(?: {doFollowing})?:$");
/** A name or two words that might be one, and a colon. */
const SPEAKER = /^@?[\p{L}][\p{L}\d_.-]*(?: \p{Lu}[\p{L}.-]*)?:$/u;
const DECIDED_BELOW = expression(
  "^(?:{decisionMark}\\s*:(?=.)|{decidedBelow}).*:$|^{decidedBelow}\\s*:$",
  "i",
);
const OWNER_ABOVE = expression(
  "^[#[(*]*{actionMark}[\\])]? ?: ?(?! )(?<owner>[^:]{1,60}?)(?:,? {taskModal})?(?: {doFollowing})? ?[:–—-]?$",
  "i",
);

function within(block: Block, around: Around): Passage[] {
  switch (block.kind) {
    case "paragraph":
      if (around.depth === 0 && around.lists === 0) {
        const lines = linesBelow(block, around);
        if (lines !== undefined) return lines;
      }
      return [{ ...around, paragraph: block, topic: boldLead(block.children) ?? around.heading }];
    case "list":
      return items(block, around);
    case "quote":
      return block.children.flatMap((child) =>
        around.ownQuotes.has(block)
          ? within(innermost(child), { ...around, setOff: true })
          : within(child, { ...around, quoted: true }),
      );
    case "code":
      // In a log only marks count.
      return logLines(block).map(({ paragraph, speaker }) => ({
        ...around,
        paragraph,
        topic: around.heading,
        quoted: true,
        speaker,
      }));
    case "table":
      return cells(block, around);
    case "heading":
    case "rule":
    case "footnotes":
      return [];
    default:
      return block satisfies never;
  }
}

const OWNER = expression("^(?:{ownerColumn}|{personColumn}|{resultColumn}|{taskColumn})$", "i");
/** Of fewer words a cell is no sentence. */
const SENTENCE_WORDS = 4;

// What stands in the cells of a table that lists neither people nor their tasks; minutes as a table have a column of
// what was said, and what it was about before it.
function cells(table: Table, around: Around): Passage[] {
  if (around.section !== undefined) return [];
  const { header, rows, place } = table;
  const said = saidColumn(table);
  if (said < 0 && header.some((cell) => OWNER.test(plain(cell)))) return [];
  return rows.flatMap((row, i) => {
    const before = said > 0 ? plain(row[0] ?? []).replace(/^\d+(?:[.)] *|$)/, "") : "";
    return (said < 0 ? row : [row[said] ?? []])
      .filter((cell) => plain(cell).split(" ").length >= SENTENCE_WORDS)
      .map((children) => ({
        ...around,
        paragraph: { kind: "paragraph" as const, children, place: { ...place, line: place.line + 2 + i } },
        topic: before || ((said < 0 ? undefined : boldLead(children)) ?? around.heading),
      }));
  });
}

// ">> Ada: order oil"
function innermost(block: Block): Block {
  const [only, ...others] = block.kind === "quote" ? block.children : [];
  return only !== undefined && others.length === 0 ? innermost(only) : block;
}

/** So many lines below a label that is one of its own are its list, where each is short. */
const LINE = 160;

// "ACTION ITEMS", and a line each below it, as people write who know no lists.
function linesBelow(paragraph: Paragraph, around: Around): Passage[] | undefined {
  const [first, ...others] = paragraph.children;
  // The label may be in bold type.
  const plainly = first?.kind === "strong" ? others : paragraph.children;
  if (!plainly.every(({ kind }) => kind === "text" || kind === "break")) return undefined;
  const [label = "", ...lines] = written(paragraph.children).split("\n");
  const section = lines.length === 0 ? undefined : sectionOf(label.trim());
  if (section === undefined || lines.some((line) => line.length > LINE)) return undefined;
  return lines.map((line, i) => ({
    ...around,
    section,
    depth: 1,
    topic: around.heading,
    paragraph: {
      ...paragraph,
      children: [{ kind: "text", text: line }],
      place: { ...paragraph.place, line: paragraph.place.line + i + 1 },
    },
  }));
}

function items(list: List, outer: Around): Passage[] {
  const lists = outer.lists + 1;
  const isChanged =
    outer.section === undefined && (outer.changed === true || isOfCredits(list, outer.hasPeople));
  const around = isChanged ? { ...outer, quoted: true } : outer;
  return list.items.flatMap(({ children, checked }) => {
    const [first] = children;
    const above = first?.kind === "paragraph" ? plain(first.children) : undefined;
    const below = around.topical === true ? { ...around, heading: above ?? "", topical: false } : around;
    const closed =
      children.some((child) => child.kind === "list" && child.items.some(isDoneItem)) || isSaidDone(first);
    const inner = children.flatMap((child) => (child.kind === "list" ? child.items.map(wordsOf) : []));
    return children.flatMap((child, i) =>
      child.kind === "list"
        ? within(
            child,
            labelled(children, i, {
              ...below,
              above,
              checked: undefined,
              closed: undefined,
              below: undefined,
              lists,
              depth: 0,
              list: undefined,
            }),
          )
        : within(child, {
            ...below,
            checked,
            closed,
            below: i === 0 && inner.length > 0 ? inner : undefined,
            lists,
            ...openedBy(i === 0 && below === around, list, lists),
          }),
    );
  });
}

function openedBy(opens: boolean, list: List, lists: number): Pick<Passage, "depth" | "list"> {
  return opens ? { depth: lists, list } : { depth: 0 };
}

const DONE_LINE = expression("^(?:{stateColumn})\\s*[:–—-]\\s*(?:{over})\\b", "i");

// "Status: done", as a line of its own below the task's words.
function isSaidDone(first: Block | undefined): boolean {
  const [, ...lines] = first?.kind === "paragraph" ? written(first.children).split("\n") : [];
  return lines.some((line) => DONE_LINE.test(line.trim()));
}

function isDoneItem(item: ListItem): boolean {
  return saysDone(wordsOf(item));
}

function wordsOf({ children: [first] }: ListItem): string {
  return first?.kind === "paragraph" ? plain(first.children) : "";
}

function boldLead(children: readonly Inline[]): string | undefined {
  const [first] = children;
  if (first?.kind !== "strong") return undefined;
  const words = plain(first.children).replace(/(?<!\s)\s*:$/, "");
  return words.length < 80 ? words : undefined;
}
