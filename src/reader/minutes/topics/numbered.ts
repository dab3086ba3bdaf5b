/**
 * Topics that are numbered, where what was said stands below the numbers and is not set in, as bullets or as paragraphs:
 * "1. Rope", "- Ada tied it", "2. Oil".
 */
import type { Block, List } from "../../../model/document.ts";
import { isLeadIn, itemsOpened } from "./items.ts";
import { areNames, behind } from "./labels.ts";
import { isBesideLabel, lengthOf, type Openings, type Scope } from "./scope.ts";
import { titledItem } from "./titled.ts";

/** A longer title with nothing below its own line is a sentence. */
const LONGEST = 60;

/** So many numbers at least stand over prose. */
const FEWEST = 3;

/** The lists that count on from each other with bullets between them, none where their items are no titles or not most of what the note says. */
export function numbered(scope: Scope): Openings {
  const { blocks, names } = scope;
  const lists = countingOn(blocks);
  const [first] = lists;
  const before = first === undefined ? undefined : blocks[blocks.indexOf(first) - 1];
  if (first === undefined || isBesideLabel(before) || isLeadIn(before)) return new Map();
  const from = blocks.indexOf(first);
  const within = blocks.slice(from, blocks.indexOf(lists.at(-1) ?? first));
  const below = lists.map((list) => blocks[blocks.indexOf(list) + 1]);
  const isProse = lists.length >= FEWEST && lists.every(({ items }) => items.length === 1);
  const parted = below.filter((block) => isBullets(block) || (isProse && block?.kind === "paragraph"));
  const areParted = within.every(({ kind }) => kind !== "heading") && parted.length > 0;
  const items = lists.flatMap((list) => list.items);
  const titles = items.flatMap((item) => titledItem(item) ?? []);
  const told =
    titles.filter(({ rest, below }) => rest !== undefined || below.length > 0).length + parted.length;
  const areTitles =
    titles.length === items.length &&
    told > 1 &&
    told * 2 >= items.length &&
    titles.every(({ words, rest }) => rest !== undefined || words.length <= LONGEST) &&
    !areNames(titles, names);
  if (!areParted || !areTitles || lengthOf(blocks.slice(0, from)) > lengthOf(blocks.slice(from)))
    return new Map();
  const end = blocks.findLast((block) => block.kind === "list");
  return new Map([
    ...lists.map((list): [Block, readonly Block[]] => [list, itemsOpened(list, scope)]),
    ...behind(blocks, end?.kind === "list" ? end : undefined),
  ]);
}

// Numbered lists of which each begins where the one before ends.
function countingOn(blocks: readonly Block[]): readonly List[] {
  const all = blocks.flatMap((block) => (block.kind === "list" && block.start !== undefined ? block : []));
  const end = all.findIndex((list, i) => {
    const before = all[i - 1];
    return before?.start !== undefined && list.start !== before.start + before.items.length;
  });
  return all.slice(0, end < 0 ? undefined : end);
}

function isBullets(block: Block | undefined): boolean {
  return block?.kind === "list" && block.start === undefined;
}
