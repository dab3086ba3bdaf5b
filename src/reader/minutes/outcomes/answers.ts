/** What a question and its short answer settle: "Do we keep it? Yes, for a year.", "Two or three? Three." */
import { expression } from "../expression.ts";
import { saysNothing } from "../marks.ts";
import type { Sentence } from "../sentences.ts";
import { isOrder } from "../tasks.ts";

const ASKS = expression("^{asksUs}\\b|\\b{or}\\b", "i");
/** An answer of more words says by itself what was settled. */
const ANSWER_WORDS = 2;
const ANSWERS = expression("^{yesWord}(?:[,;:–—-] ?[^?]{2,100})?[.!]?$|^{oneOfBoth}[.!]$", "i");

const SAYS_YES = expression("^{yesWord}: ?(?=\\S)", "i");

/** "Yes: it moves up", as an item below the one that asks, or under a heading that does. */
export function isAnswerTo(before: string, heading: string, { text }: Sentence): boolean {
  const isAsked = before.includes("?") || heading.endsWith("?");
  const rest = text.replace(SAYS_YES.pattern, "");
  return isAsked && rest !== text && rest.includes(" ") && !saysNothing(rest) && !text.endsWith("?");
}

/** A short answer with what was asked, where together they settle something. */
export function answerOf(
  before: Sentence | undefined,
  last: Sentence,
  isQuotation: (text: string) => boolean,
): Sentence | undefined {
  if (before === undefined || !before.text.endsWith("?")) return undefined;
  if (!ANSWERS.test(last.text) && !isOneOf(last.text, before.text)) return undefined;
  if (!ASKS.test(before.text) && !isOrder(before.text)) return undefined;
  const text = `${before.text} ${last.text}`;
  return last.text.split(" ").length > ANSWER_WORDS || !isQuotation(text) ? last : { ...before, text };
}

const EITHER = expression("\\b{or}\\b", "i");
const ANSWERED_IN = 4;
const JUST = expression("\\b{just}\\b", "gi");

// "Two releases or three? Three.": one of what was asked.
function isOneOf(answer: string, asked: string): boolean {
  const words =
    answer
      .toLowerCase()
      .replace(JUST.pattern, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.length > ANSWERED_IN || !EITHER.test(asked) || answer.endsWith("?"))
    return false;
  const offered = new Set(asked.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return words.every((word) => offered.has(word)) && !EITHER.test(answer);
}
