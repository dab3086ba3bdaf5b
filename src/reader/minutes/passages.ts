/** A note as a secretary looks through it: each paragraph with the heading, the list and the section it stands in. */
import type { Block, Document, List, Paragraph } from "../../model/document.ts";
import { isOtherBusiness } from "../../model/outline.ts";
import { itemWords, plain, written } from "../../model/walk.ts";
import { expression } from "./expression.ts";
import { logLines } from "./log.ts";
import { saysDone } from "./marks.ts";
import { boldLead, cellsSaid } from "./passages/cells.ts";
import { isOfChanges, isOfCredits } from "./passages/changes.ts";
import { labelOver, linesBelow } from "./passages/labels.ts";
import { BRACKET, isVerdictHead, type Section, sectionOf } from "./passages/sections.ts";
import { setOff } from "./passages/set-off.ts";

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
  const bare = { lists: 0, depth: 0, quoted: false, hasPeople: left.length > 0, ownQuotes: setOff(document) };
  let around: Around = { ...bare, heading: "" };
  let level = 0;
  let ofHeading: Section | undefined;
  for (const [i, block] of document.entries()) {
    if (block.kind === "heading") {
      const words = plain(block.children);
      const section = sectionOf(words) ?? (isVerdictHead(words) ? "decisions" : undefined);
      // Below "Action items" a deeper heading says whose they are.
      const stays =
        section === undefined &&
        around.section !== undefined &&
        block.level > level &&
        !isOtherBusiness(block);
      around = stays
        ? { ...around, above: words }
        : {
            ...bare,
            heading: headingOf(words, section, around),
            section,
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
    else if (!leftOut.has(block) && !isVerdictOver(block, document[i + 1], around))
      found.push(...within(block, labelled(document, i, around)));
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

function within(block: Block, around: Around): Passage[] {
  switch (block.kind) {
    case "paragraph":
      if (around.depth === 0 && around.lists === 0) {
        const below = linesBelow(block);
        if (below !== undefined) {
          const { section, lines } = below;
          return lines.map((paragraph) => ({
            ...around,
            section,
            depth: 1,
            paragraph,
            topic: around.heading,
          }));
        }
      }
      return [
        {
          ...around,
          depth: isNumbered(block, around) ? 1 : around.depth,
          paragraph: block,
          topic: boldLead(block.children) ?? around.heading,
        },
      ];
    case "list":
      return items(block, around);
    case "quote":
      return block.children.flatMap((child) =>
        around.ownQuotes.has(block) || isNumbered(child, around)
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
      // A table below the heading of a section lists people or their tasks.
      return (around.section === undefined ? cellsSaid(block) : []).map(({ paragraph, matter }) => ({
        ...around,
        paragraph,
        topic: matter ?? around.heading,
      }));
    case "heading":
    case "rule":
    case "footnotes":
      return [];
    default:
      return block satisfies never;
  }
}

const NUMBERED = expression(
  "^(?:(?i:{voteMark}|{decisionMark}) )?(?=\\p{Lu}|[\\d.]*\\d[/-])\\p{Lu}{0,4}[ -]?\\d{1,4}(?:[./-]\\d{1,4}){0,3}[.:)]{0,2} (?=\\p{Lu})",
  "u",
);

// "**M31.06** Fees are abolished." below "Resolutions": each that has its number is one, also where it is set off as a quote.
function isNumbered(block: Block, { section, lists }: Around): boolean {
  return (
    section === "decisions" &&
    lists === 0 &&
    block.kind === "paragraph" &&
    NUMBERED.test(plain(block.children))
  );
}

// "**Declined**, all of last week": what it is over is settled, and not the label.
function isVerdictOver(block: Block, next: Block | undefined, around: Around): boolean {
  return (
    block.kind === "paragraph" &&
    isVerdictHead(plain(block.children)) &&
    labelOver(next, block, around).section === "decisions"
  );
}

function labelled(siblings: readonly Block[], i: number, around: Around): Around {
  return { ...around, ...labelOver(siblings[i], siblings[i - 1], around) };
}

// ">> Ada: order oil"
function innermost(block: Block): Block {
  const [only, ...others] = block.kind === "quote" ? block.children : [];
  return only !== undefined && others.length === 0 ? innermost(only) : block;
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
    const inner = children.flatMap((child) => (child.kind === "list" ? child.items.map(itemWords) : []));
    const closed = inner.some(saysDone) || isSaidDone(first);
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
