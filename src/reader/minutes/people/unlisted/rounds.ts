/** A round in which each says something: a list or parts below "Check-in", one for each person. */
import type { Block, Document } from "../../../../model/document.ts";
import { openingWords, plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { isWrittenAsName } from "../names.ts";
import type { NamedPerson } from "../people-in-words.ts";

const IS_ROUND = expression("^(?:\\d{1,2}[.)] ?)?{roundHeading}:?$", "i");
const OPENING = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})(?: \([^()]{1,40}\))?(?:\s?:|,| [–—-]|$)/u;

/** Who takes part in the first round of a note that two at least do. */
export function inRound(document: Document): readonly NamedPerson[] {
  for (const [i, block] of document.entries()) {
    const below = document[i + 1];
    if (below === undefined || !isRound(block)) continue;
    const openings = below.kind === "list" ? below.items.map(openingWords) : headingsBelow(document.slice(i));
    const names = openings.map((words) => OPENING.exec(words)?.[1] ?? "");
    if (names.length > 1 && names.every(isWrittenAsName))
      return [...new Set(names)].map((name) => ({ name }));
  }
  return [];
}

/** Whether a block opens a round. */
export function isRound(block: Block | undefined): boolean {
  return (block?.kind === "heading" || block?.kind === "paragraph") && IS_ROUND.test(plain(block.children));
}

// The headings of the next level down, to the end of the part.
function headingsBelow([own, ...others]: Document): string[] {
  if (own?.kind !== "heading") return [];
  const headings = others.filter((block) => block.kind === "heading");
  const end = headings.findIndex(({ level }) => level <= own.level);
  return headings
    .slice(0, end < 0 ? headings.length : end)
    .filter(({ level }) => level === own.level + 1)
    .map(({ children }) => plain(children));
}
