/** Quotes in which a note sets its own words off: what came of each matter, or who does what. */
import type { Block, Document } from "../../../model/document.ts";
import { plainBlock } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { NAMES } from "../owners.ts";
import { isOrder } from "../tasks.ts";

/** So many at least make a habit. */
const HABIT = 2;
const LONGEST = 240;
const OUTCOME = expression(
  "^[^\\p{L}]{0,3}(?:{resultLine}|{decided}|{accepted}|{refusal}|{putOff}|{putOffShort}|{putOffAlone}|{decisionMark}|{deferralMark}|{actionMark})(?![\\p{L}])",
  "iu",
);
const TOLD = expression(`^${NAMES}(?:: | (?:[–—]|--?) | ?(?:→|->) ?| {to} )(?<what>.+)$`, "u");

/** The quotes of a note that hold its own words: half of them at least say shortly what came out or what somebody is to do. */
export function setOff(document: Document): ReadonlySet<Block> {
  const quotes = document.flatMap(quotesIn);
  const own = quotes.filter((quote) => {
    const words = plainBlock(quote).trim();
    return words.length <= LONGEST && isOwn(words);
  });
  return new Set(own.length >= HABIT && own.length * 2 >= quotes.length ? quotes : []);
}

function quotesIn(block: Block): readonly Block[] {
  if (block.kind === "quote") return [block];
  return block.kind === "list" ? block.items.flatMap(({ children }) => children.flatMap(quotesIn)) : [];
}

function isOwn(words: string): boolean {
  return OUTCOME.test(words) || isOrder(TOLD.exec(words)?.groups?.what ?? "");
}
