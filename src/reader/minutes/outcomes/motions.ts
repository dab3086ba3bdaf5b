/** A motion in a paragraph of its own, and the result in another below it: "Motion: to lease the mill", "Carried." */
import type { Decision } from "../../../model/meeting.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";
import { type Sentence, sentences } from "../sentences.ts";
import { decision } from "./decision.ts";
import { DRAFT, isAssent, isByWhom, isCarried, isFallen, isOnlyResult, LAID_ASIDE } from "./votes.ts";

const MOTION = expression(
  "^{voteMark}(?: ?\\([^()]{1,40}\\)| {by} [^.:;?!]{1,40})?\\s*[:–—]\\s*(?=\\S)|^(?:{the} )?{motion} (?:{motionTo})\\b|\\b{moves}\\b",
  "i",
);
const HEADED = expression(
  "^(?:\\P{L}{0,8}|\\p{Lu}\\d{0,2}[.\\d]{0,6} )(?:{motion}|{voteMark}) ?(?:\\d{1,3} ?)?[:.–—-]",
  "iu",
);

/** Whether the heading is the motion: "Motion: A night bus", and below it who spoke, and "Passes unanimously." */
export function isOfMotion({ heading, quoted, speaker }: Passage): boolean {
  return !quoted && speaker === undefined && HEADED.test(heading);
}

/** In a quotation only its mark is one, and "Moved: Ada." names who put it. */
const MARKED = expression("^{voteMark}\\s*:\\s*(?=\\S+ \\S+ \\S)", "i");
/** "Ada moved to Bristol". */
const TO_PLACE = expression("\\b{moves} \\p{Lu}", "u");
/** So many paragraphs or items lie between them at most: who voted how. */
const FURTHEST = 8;

interface Motion extends Sentence {
  readonly heading: string;
  readonly at: number;
  readonly isFound: boolean;
}

function isOfAbove({ paragraph }: Passage): boolean {
  const [first, ...others] = sentences(paragraph);
  if (first === undefined || !isByWhom(first.text)) return isOnlyResult(plain(paragraph.children));
  return others.length === 0 || isOnlyResult(others.map(({ text }) => text).join(" "));
}

/** What was decided in each passage, where a result that stands alone is told by its motion, and once. */
export function withMotions(
  passages: readonly Passage[],
  decided: (passage: Passage, above: Passage | undefined) => Decision[],
): Decision[] {
  let [heading, isSettled] = ["", false];
  let motion: Motion | undefined;
  return passages.flatMap((one, at) => {
    const found = decided(one, passages[at - 1]);
    // Votes counted below what they were for are no second decision, nor is whoever put it.
    if (isSettled && one.heading === heading && isOfAbove(one)) return [];
    [heading, isSettled] = [one.heading, found.length > 0];
    const put = motionIn(one, at, found.length > 0);
    const of = motion?.heading === heading && at - motion.at <= FURTHEST ? motion : undefined;
    motion = put ?? (isFallen(plain(one.paragraph.children)) ? undefined : of);
    if (of !== undefined && put === undefined && isResultInQuote(one)) {
      motion = undefined;
      return of.isFound ? found : [decision(of, "sentence.motion-result")];
    }
    if (put === undefined && of === undefined) return answered(one, passages[at - 1], found);
    if (put !== undefined || of === undefined || found.length === 0) return found;
    if (!found.every(({ text }) => isCarried(text) || isOnlyResult(text))) return found;
    motion = undefined;
    return of.isFound ? [] : [decision(of, "sentence.motion-result")];
  });
}

/** So many lines below what was said a result still stands right below it. */
const NEAR = 4;

/** Fewer words are no more than a name. */
const LEAST_WORDS = 4;
/** So many sentences are told together. */
const FEW = 2;

// "Draft minutes of May, sent round.", and "**Approved.**" as a paragraph of its own: what it is the answer to is told.
function answered(one: Passage, above: Passage | undefined, found: Decision[]): Decision[] {
  const text = plain(one.paragraph.children).trim();
  const isBare = !text.includes(" ") && (isCarried(text) || isAssent(text)) && isFreeProse(one);
  if (!isBare || above?.heading !== one.heading || !isFreeProse(above)) return found;
  const said = sentences(above.paragraph, true);
  const last = said.at(-1);
  const [result] = sentences(one.paragraph, true);
  if (result === undefined) return found;
  // "**1. Minutes of the last meeting**" above it is what a heading would be.
  if (above.paragraph.children.every(({ kind }) => kind === "strong")) {
    return [decision(result, "paragraph.answered")];
  }
  if (last === undefined || result.line - last.line > NEAR) return found;
  if (/[?:]$/.test(last.text) || isFallen(last.text.replace(DRAFT, ""))) return found;
  const whole = said.map((sentence) => sentence.text).join(" ");
  const isWhole = said.length <= FEW && plain(above.paragraph.children).includes(whole);
  const told = isWhole ? { text: whole, line: said[0]?.line ?? last.line } : last;
  return told.text.split(" ").length < LEAST_WORDS ? found : [decision(told, "paragraph.answered")];
}

function isFreeProse({ quoted, depth, section, speaker }: Passage): boolean {
  return !quoted && depth === 0 && section === undefined && speaker === undefined;
}

// "> Motion: to lease it", and "> For: Ada, Ben. Carried." below: so set apart they are the note's own words.
function isResultInQuote({ paragraph, quoted, speaker }: Passage): boolean {
  return quoted && speaker === undefined && sentences(paragraph, true).some(({ text }) => isCarried(text));
}

/** What was decided, without a motion that was laid on the table further down below the same heading. */
export function withoutLaidAside(
  decided: readonly Decision[],
  passages: readonly Passage[],
): readonly Decision[] {
  const dropped = passages.flatMap(({ paragraph, heading, quoted }) => {
    if (quoted || !LAID_ASIDE.test(plain(paragraph.children))) return [];
    const from = passages.find((one) => one.heading === heading)?.paragraph.place.line ?? 0;
    const last = decided.findLast(({ line }) => line >= from && line < paragraph.place.line);
    return last === undefined || !PUT_AS_MOTION.test(last.text) ? [] : [last];
  });
  return decided.filter((one) => !dropped.includes(one));
}

const PUT_AS_MOTION = expression("^(?:{decided}|{motion}|{voteMark})\\b", "i");

function motionIn(
  { paragraph, quoted, speaker, heading }: Passage,
  at: number,
  isFound: boolean,
): Motion | undefined {
  if (speaker !== undefined) return undefined;
  const said = sentences(paragraph, true);
  // "Motion: to sell it. Carried.": no result further down is its own.
  const put = said.some(({ text }) => isCarried(text))
    ? undefined
    : said.find(({ text }) => (quoted ? MARKED : MOTION).test(text) && !TO_PLACE.test(text));
  return put === undefined || isFallen(put.text) ? undefined : { ...put, heading, at, isFound };
}
