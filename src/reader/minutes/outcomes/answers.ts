/** What a question and its short answer settle: "Do we keep it? Yes, for a year.", "Two or three? Three." */
import { expression } from "../expression.ts";
import { markedDecision, saysNothing } from "../marks.ts";
import type { Sentence } from "../sentences.ts";
import { isOrder } from "../tasks.ts";

const ASKS = expression("^{asksUs}\\b|\\b{or}\\b", "i");
/** An answer of more words says by itself what was settled. */
const ANSWER_WORDS = 2;
const ANSWERS = expression(
  "^(?:{yesWord}|{saysNo})(?:[,;:–—-] ?[^?]{2,100})?[.!]?$|^{oneOfBoth}(?:[.!]$|[,;] [^?]{2,100}$)",
  "i",
);

const SAYS_YES = expression("^{yesWord}: ?(?=\\S)", "i");

/** "Yes: it moves up", as an item below the one that asks, or under a heading that does. */
export function isAnswerTo(before: string, heading: string, { text }: Sentence): boolean {
  const asked = before.replace(ASKED_LABEL, "");
  const answer = text.replace(ANSWER_LABEL, "");
  if (answer !== text && asked !== before && isSettled(asked, answer)) return true;
  const isAsked = before.includes("?") || heading.endsWith("?");
  const rest = text.replace(SAYS_YES, "");
  return isAsked && rest !== text && rest.includes(" ") && !saysNothing(rest) && !text.endsWith("?");
}

/** A short answer with what was asked, where together they settle something. */
export function answerOf(
  earlier: readonly Sentence[],
  last: Sentence,
  next: Sentence | undefined,
  isQuotation: (text: string) => boolean,
): Sentence | undefined {
  const before = earlier.at(-1);
  if (before === undefined || !before.text.endsWith("?")) return undefined;
  const asked = before.text.replace(ASKED_LABEL, "");
  const answer = asked === before.text ? last.text : last.text.replace(ANSWER_LABEL, "");
  if (!isSettled(asked.replace(SPEAKER, ""), answer)) return undefined;
  if (BARE.test(asked)) return ofAllBefore(earlier, last, isQuotation);
  const text = `${before.text} ${last.text}`;
  // "Q: … A: …" belongs together, with what is said to it.
  const whole = `${text} ${next?.text}`;
  if (answer !== last.text && next !== undefined && isQuotation(whole)) return { ...before, text: whole };
  return answer.split(" ").length > ANSWER_WORDS || !isQuotation(text) ? last : { ...before, text };
}

/** "Leave the lamp on?": what all might do, whoever does it. */
const WOULD = expression("^{closingOrder} |^{settlingOrder} {objectOf}", "i");
/** "Yes, Ben did that." */
const WAS_SO = expression("^{yesWord}[,;] .*\\b{wasSo}\\b", "i");

const BARE = expression("^(?!{asksFact}){asksAll}(?: {to} (?:{this}))?\\?$", "i");

// "We buy a tent. Any objections? None.": what all were asked about stands before that.
function ofAllBefore(
  earlier: readonly Sentence[],
  last: Sentence,
  isQuotation: (text: string) => boolean,
): Sentence | undefined {
  const [matter, asked] = earlier.slice(-2);
  if (matter === undefined || asked === undefined || markedDecision(matter.text) !== undefined)
    return undefined;
  const text = [matter, asked, last].map((one) => one.text).join(" ");
  return matter.text.endsWith("?") || !isQuotation(text) ? undefined : { ...matter, text };
}

/** "AB: Any objections?": who leads a meeting asks all of it. */
const SPEAKER = /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}{1,20}): (?=\p{Lu})/u;
const ASKED_LABEL = expression("^{asksLabel} ?\\d{0,2} ?[:.)–—-] ?(?! )", "i");
const ANSWER_LABEL = expression("^{answerLabel} ?\\d{0,2} ?[:.)–—-] ?(?! )", "i");

const ASKS_ALL = expression("^{asksAll}|[,;] ?{asksAll}", "i");
const ALL_ANSWER = expression("^{allAnswer}(?:[.,;!)]|$)", "i");
/** "Shall we start? Yes." */
const GOES_ON = expression("^(?:[^,;:]{1,20}[,;:] )?{asksToGoOn}", "i");
const OFF_TALK = expression("\\b{offTalk}\\b", "i");
const OURS = expression("^{asksUs}\\b", "i");
const FACT = expression("^{asksFact}", "i");

// What is asked of all, or what they should do, and not what is so: that a short answer does not settle.
function isSettled(asked: string, answer: string): boolean {
  if (answer.endsWith("?") || GOES_ON.test(asked) || OFF_TALK.test(asked)) return false;
  if (ASKS_ALL.test(asked)) return ALL_ANSWER.test(answer) && !isNoToAll(asked, answer);
  const isAsk = ASKS.test(asked) || ((isOrder(asked) || WOULD.test(asked)) && !WAS_SO.test(answer));
  return (
    (isOneOf(answer, asked) || (ANSWERS.test(answer) && isAsk)) && (!FACT.test(asked) || OURS.test(asked))
  );
}

const DENIES = expression("^{saysNo}\\b", "i");
const WHETHER_AGAINST = expression("^(?:{asksAgainst})\\b", "i");

// "Everybody fine with that? No."
function isNoToAll(asked: string, answer: string): boolean {
  const isAgainst = WHETHER_AGAINST.test(asked);
  return isAgainst ? SAID_YES.test(answer) : DENIES.test(answer);
}

const SAID_YES = expression("^{yesWord}\\b", "i");

const INNER = /^([^?…]{3,100}?(?:\?|…|\.\.\.)) (?! )([^?]{2,160})$/;

/** Whether a sentence has a question and its answer in one, as those write who write everything small. */
export function answersItself(text: string): boolean {
  const [, asked = "", answer = ""] = INNER.exec(text) ?? [];
  return answer !== "" && isSettled(asked, answer);
}

const EITHER = expression("\\b{orElse}(?= )", "i");
const ANSWERED_IN = 4;
/** So many words of reasons may stand behind it. */
const REASONED_IN = 20;
const JUST = expression("\\b{just}\\b", "gi");

// "Two releases or three? Three.", "In-tree or out? in-tree, once it builds": one of what was asked.
function isOneOf(answer: string, asked: string, isOffered = EITHER.test(asked)): boolean {
  const [head = "", ...rest] = answer.split(/[,;(]|(?<=\w)[.!](?= )| [–—-] /, 2);
  const words = head.toLowerCase().replace(JUST, "").match(WORDS) ?? [];
  if (words.length === 0 || words.length > ANSWERED_IN || !isOffered || answer.endsWith("?")) return false;
  if (rest.join(" ").split(" ").length > REASONED_IN) return false;
  const offered = new Set(asked.toLowerCase().match(WORDS));
  return words.every((word) => offered.has(word)) && !EITHER.test(head);
}

const PICKED = expression(
  "^(?:(?:→|⇒|->|=>) ?(?<what>\\S.{1,60})|(?<named>\\S.{1,40}?),? {pickedThen}[.!]?)$",
  "iu",
);
const COUNTS = /\p{L} ?:? ?\d{1,3}[,;] .*\p{L} ?:? ?\d{1,3}(?!\d)/u;
/** So many sentences before it what might be chosen was named. */
const OFFERED_WITHIN = 3;

/** Whether a sentence only says which of two it is: "Boat or bus? Poll: boat 3, bus 1. Boat then.", "→ the 4th". */
export function picksOne(earlier: readonly Sentence[], { text }: Sentence): boolean {
  const { what, named } = PICKED.exec(text)?.groups ?? {};
  const picked = what ?? named;
  return (
    picked !== undefined &&
    earlier
      .slice(-OFFERED_WITHIN)
      .some((one) => isOneOf(picked, one.text, EITHER.test(one.text) || COUNTS.test(one.text)))
  );
}

const WORDS = /[\p{L}\p{N}]+/gu;
