/** Where topics without headings are looked for. */
import type { Block, Document } from "../../../model/document.ts";
import { plain, plainBlock } from "../../../model/walk.ts";
import { isBeside } from "./beside.ts";
import { boldTitle } from "./titled.ts";

/** What stands below none of the headings of people, of what was agreed and of the next meeting. */
export interface Scope {
  readonly blocks: readonly Block[];
  /** The first block of the note, which may be its title. */
  readonly first: Block | undefined;
  /** The words of the agenda's items. */
  readonly agenda: readonly string[];
  readonly agendaBlocks: ReadonlySet<Block>;
  /** The agenda's items are the topics. */
  readonly isMinutes: boolean;
  readonly people: ReadonlySet<Block>;
  /** The names of those who were there, in small letters, each whole and by its first word. */
  readonly names: ReadonlySet<string>;
}

/** What takes the place of a block: the headings of its topics and what stands below them. */
export type Openings = ReadonlyMap<Block, readonly Block[]>;

/** The blocks that may hold topics. */
export function besideNone(document: Document, people: ReadonlySet<Block>): readonly Block[] {
  let isAside = false;
  return document.filter((block) => {
    if (block.kind === "heading") isAside = isBeside(plain(block.children));
    return !isAside && !people.has(block);
  });
}

/** Whether a block is a label of people, of what was agreed or of the next meeting, in bold or with a colon. */
export function isBesideLabel(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return false;
  const words = boldTitle(block)?.words ?? plain(block.children);
  return (
    words.length < 80 &&
    (boldTitle(block)?.isAlone === true || words.endsWith(":")) &&
    isBeside(words.replace(/:$/, ""))
  );
}

/** How much stands in blocks, headings apart. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "heading" ? 0 : plainBlock(block).length), 0);
}
