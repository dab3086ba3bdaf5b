/** What a note says is done: ticked, struck through, or in words. The notes before it are held against it. */
import type { Document } from "../../model/document.ts";
import type { SaidDone } from "../../model/meeting.ts";
import { blocks, inlinesOf, plain } from "../../model/walk.ts";
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
    const whole = ticked.has(block) || block.children.some(({ kind }) => kind === "deleted");
    const words = [...text.matchAll(DONE.pattern)].map(([word]) => word.toLowerCase());
    return whole || (words.length > 0 && !NOT_DONE.test(text)) ? [{ text, words, whole }] : [];
  });
}
