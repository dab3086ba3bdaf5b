/** Numbered titles with a line below: "1. Rope" over "-------", which to Markdown is a list of one item above a rule. */
import type { Block, List } from "../../../model/document.ts";
import { plain, written } from "../../../model/walk.ts";
import { isFront, isNext } from "./beside.ts";
import type { Openings, Scope } from "./scope.ts";
import { asHeading } from "./titled.ts";

/** A longer item is a sentence. */
const LONGEST = 80;

/** Such items and the rules right below them, none where fewer than two are. */
export function underlined({ blocks }: Scope): Openings {
  const found = blocks.flatMap((block, i): [Block, readonly Block[]][] => {
    const below = blocks[i + 1];
    if (block.kind !== "list" || below?.kind !== "rule" || !isTitle(block, below)) return [];
    const [title] = block.items[0]?.children ?? [];
    if (title?.kind !== "paragraph") return [];
    const number = { kind: "text", text: `${block.start}. ` } as const;
    return [
      [block, [asHeading({ title: [number, ...title.children] }, block)]],
      [below, []],
    ];
  });
  return new Map(found.length > 2 ? found : []);
}

function isTitle({ start, items, place }: List, below: Block): boolean {
  const [only, ...others] = items;
  const [title, ...more] = only?.children ?? [];
  if (start === undefined || others.length > 0 || more.length > 0 || title?.kind !== "paragraph")
    return false;
  const words = plain(title.children);
  return (
    below.place.line === place.line + 1 &&
    !written(title.children).includes("\n") &&
    words.length <= LONGEST &&
    !/[.;!]$/.test(words) &&
    !isFront(words) &&
    !isNext(words)
  );
}
