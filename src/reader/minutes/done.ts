/** What a note says is done: ticked, struck through, or in words. The notes before it are held against it. */
import type { Document, Paragraph } from "../../model/document.ts";
import type { SaidDone } from "../../model/meeting.ts";
import { blocks, inlinesOf, plain, unstruck } from "../../model/walk.ts";
import { expression } from "./expression.ts";

const DONE = expression("\\b{doneSince}\\b|{ticks}", "giu");
const NOT_DONE = expression("{notDone}", "iu");

/** The paragraphs that speak of something done. */
export function findDone(document: Document): SaidDone[] {
  const all = [...blocks(document)];
  const ticked = new Set(
    all
      .flatMap((block) =>
        block.kind === "list" ? block.items.filter(({ checked }) => checked === true) : [],
      )
      .flatMap(({ children }) => children),
  );
  return all.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const text = plain(inlinesOf(block));
    const whole = ticked.has(block) || isStruck(block);
    const words = DONE.matches(text).map(([word]) => word.toLowerCase());
    return whole || (words.length > 0 && !NOT_DONE.test(text)) ? [{ text, words, whole }] : [];
  });
}

// A word mended in a line is no line struck out.
function isStruck(paragraph: Paragraph): boolean {
  const words = (block: Paragraph) => plain(block.children).split(" ").length;
  const [left = paragraph] = unstruck([paragraph]);
  return left !== paragraph && words(left) * 2 <= words(paragraph);
}
