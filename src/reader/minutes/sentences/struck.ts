/** Words that are struck out: signs stand for them until the sentences are parted, and tell then what is left of each. */
import type { Inline } from "../../../model/document.ts";
import { collapsed, written } from "../../../model/walk.ts";
import { feeds } from "../../markdown/places.ts";
import { expression } from "../expression.ts";
import { ANY_MARK } from "../marks.ts";

/**
 * Stand for a word struck out, which no quotation may hold, for the end of a sentence of them, and for where they begin
 * and end; no text of a document has these characters.
 */
const STRUCK = "\u0000";
export const STRUCK_END = "\u0001";
export const STRUCK_EDGE = "\u0002";
const STRUCK_OUT = new RegExp(`${STRUCK_EDGE}[${STRUCK}\\s]*${STRUCK_EDGE}|${STRUCK_END}`, "g");
/** What cannot be the end of a sentence. */
const DANGLING = expression("(?:\\b{taskModal}|[:,(–—-])\\s*$");
/** Three words or more are struck where a sentence begins. */
const STRUCK_FIRST = expression(`^[^\\p{L}${STRUCK}]*(?:${ANY_MARK}[^\\p{L}${STRUCK}]*)?${STRUCK}{3}`, "u");
const LONG_WORD = /\p{L}{4,}/gu;

/** The text of a paragraph with signs in place of the words that are struck out, and those words. */
export function withSigns(children: readonly Inline[]): { text: string; struck: readonly string[] } {
  const struck: string[] = [];
  const text = written(children.some(isStruck) ? children.map((child) => signed(child, struck)) : children);
  return { text, struck };
}

function isStruck(inline: Inline): boolean {
  return inline.kind === "deleted" || ("children" in inline && inline.children.some(isStruck));
}

// Each word struck out is one sign; they are a sentence of their own where they end as one.
function signed(inline: Inline, struck: string[]): Inline {
  if (inline.kind === "deleted") {
    const words = written(inline.children);
    struck.push(words);
    const end = /[.!?]\s*$/.test(words) ? STRUCK_END : "";
    const signs = STRUCK.repeat(wordCount(words)) + "\n".repeat(feeds(words));
    return { kind: "text", text: STRUCK_EDGE + signs + STRUCK_EDGE + end };
  }
  return "children" in inline
    ? { ...inline, children: inline.children.map((child) => signed(child, struck)) }
    : inline;
}

/** The rest of a sentence; nothing where more of it is struck out than not, or all that it was about. */
export function leftOf(text: string, struck: readonly string[]): string {
  const count = text.split(STRUCK).length - 1;
  if (!text.includes(STRUCK_EDGE)) return text;
  const left = collapsed(text.replace(STRUCK_OUT, "").replace(/ (?=[ .,;:!?])/g, ""));
  const isOver = count > wordCount(left) || !/[\p{L}\p{N}]/u.test(left) || DANGLING.test(left);
  return isOver || (STRUCK_FIRST.test(text) && !isMended(left, struck)) ? "" : left;
}

// "~~buy two ropes~~ buy three ropes": what stands in the place of other words has some of them.
function isMended(left: string, struck: readonly string[]): boolean {
  const words = new Set(struck.join(" ").match(LONG_WORD));
  return left.match(LONG_WORD)?.some((word) => words.has(word)) === true;
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
