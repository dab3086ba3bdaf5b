/** What was put to the vote: the motion and what came of it, and what everybody said yes to. */
import type { Decision } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { ARROW_FIRST } from "../marks.ts";
import type { Passage } from "../passages.ts";
import { unnumbered } from "../sentences/numbered.ts";
import { type Sentence, sentences } from "../sentences.ts";
import { isReported } from "./reported.ts";
import { isCounted, isCountedApart, isScore, isScored } from "./scores.ts";

/** Not decided, not now, or not sure. */
export const NOT = expression("\\b{notDecided}\\b", "i");

const CARRIED = expression(
  "^(?:(?:{the} )?{motion},? |{voteMark}: ?)?(?:(?:{toBe} )?{accepted}|{allFor})(?:,? {votedHow}| ?\\([^()]{1,40}\\))*(?:,? {votedOtherwise})?[.!]?$",
  "i",
);
/** The same behind who was for it and who was not. */
const CARRIED_AT_END = expression("\\b(?:{motion},?|{toBe}) {accepted}(?:,? {votedHow})*[.!]?$", "i");
const MOTION = expression(
  "^(?:{the} )?(?:{motion}|{voteMark}(?: {by} |\\s*(?:\\([^()]{1,40}\\))?:))|\\b{moves}\\b",
  "i",
);
/** What was proposed is what was put to the vote. */
const PROPOSED = expression("\\b{proposed}\\b", "gi");
const FALLEN = expression("\\b(?:{revoked}|{putOff}|{toPutOff})\\b", "i");

/** "To lay the motion on the table" */
export const LAID_ASIDE = expression("\\b{laidAside}", "i");

/** Whether words say that what was put to the vote did not come to it. */
export function isFallen(text: string): boolean {
  return FALLEN.test(text.replace(PROPOSED, "")) || LAID_ASIDE.test(text);
}

const BY_WHOM = expression(
  "^{proposedBy}:? [^.,;:?!]{2,40}[,;/]? ?(?:{and} )?{secondedBy}:? [^.,;:?!]{2,40}(?:[,;] (?:{accepted}|{allFor})(?:,? {votedHow})*)?[.!]?$",
  "i",
);

/** Whether words say no more than who put it to the vote: "Proposed Ada, seconded Ben, all in favour." */
export function isByWhom(text: string): boolean {
  return BY_WHOM.test(text);
}

/** Its motion stands so many sentences before a result at most. */
export const LOOKED_BACK = 12;

/** Whether words say no more than that something was carried. */
export function isCarried(text: string): boolean {
  return CARRIED.test(text);
}

const VOTE = expression("^{voteMark}: ?(?=\\S)", "i");

/** Whether a sentence opens as a vote is noted: "Vote: lend it out". */
export function opensVote(text: string): boolean {
  return VOTE.test(text);
}

/** "Motion: to lease the mill. Ben seconded. Carried.": the last of some sentences with all from its motion on, if it stands. */
export function voteOf(
  before: readonly Sentence[],
  last: Sentence,
  isQuotation: (text: string) => boolean,
): Sentence | "fallen" | undefined {
  const isResult =
    CARRIED.test(last.text) ||
    CARRIED_AT_END.test(last.text) ||
    isCounted(last.text) ||
    isScore(last.text) ||
    isByName(last.text) ||
    isCountedApart(before.at(-1)?.text ?? "", last.text);
  if (!isResult) return undefined;
  const that = before.findLastIndex(({ text }) => THAT.test(text));
  const from =
    that < 0
      ? before.findLastIndex(({ text }) => MOTION.test(unnumbered(text)) && !CARRIED.test(text))
      : that;
  const motion = before[from];
  if (motion === undefined) return undefined;
  const text = [...before.slice(from), last].map((one) => one.text).join(" ");
  if (isFallen(text)) return "fallen";
  // What a dash parts is no quotation together.
  return isQuotation(text) && (that < 0 || text.length < LONGEST_MOTION) ? { ...motion, text } : motion;
}

/** "THAT the minutes be confirmed.": so a motion opens in the minutes of companies and of owners. */
const THAT = expression("^{motionThat}\\b");
/** With more talk between it and its result the motion stands alone. */
const LONGEST_MOTION = 300;

const NAME = "@?\\p{L}[\\p{L}'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30})?";
const NAMED_FOR = expression(
  `^(?:{votesFor}:? (?:{from} |{by} )?${NAME}(?:(?:,|,? {and}) ${NAME})+|(?:(?:\\+1 ${NAME}|${NAME}:? \\+1)[,;]? ?){2,20})(?:[,;]? ?(?:${NAME}:? )?[+-]?0(?: ${NAME})?)?[.!]?$`,
  "iu",
);

// "VOTE: lend it out. +1 from Ada, Ben and Cleo.": who was for it, by their names.
function isByName(text: string): boolean {
  return NAMED_FOR.test(text);
}

const FOR = expression("^\\W*{votesFor}\\b", "i");
const AGAINST = expression("^\\W*{votesAgainst}\\b|\\b{revoked}\\b|\\b{notCarried}", "i");
const PUT = expression("^{voteMark}(?: ?\\([^()]{1,40}\\))?\\s*[:–—]\\s*(?!\\s)(.+)$", "i");

/** "VOTE: open an account", and below it who was for it and what came of that. */
export function asVote({ paragraph, quoted, below, above }: Passage): Decision[] | undefined {
  if (quoted) return undefined;
  const [first] = sentences(paragraph, true);
  if (first === undefined) return undefined;
  // The result alone says nothing.
  if (CARRIED.test(first.text) && PUT.test(above ?? "")) return [];
  const [, unmarked] = PUT.exec(first.text) ?? [];
  const isAdopted =
    below?.some((words) => CARRIED.test(words)) === true ||
    (below?.some((words) => FOR.test(words)) === true && !below.some((words) => AGAINST.test(words)));
  return unmarked === undefined || !isAdopted
    ? undefined
    : [{ text: first.text, line: first.line, rule: "item.vote-result", unmarked }];
}

const ASKS_FACT = expression("^(?:{asksFact})", "i");
const ASSENT = expression(
  "^\\(?(?:{this} {assented}|{saidYes})(?:,? (?:{on} )?{this})?(?: {votedHow})*\\)?[.!]?$",
  "i",
);

/** Whether words say no more than that all said yes to what was said before. */
export function isAssent(text: string): boolean {
  return ASSENT.test(text);
}

const PUT_BY_ONE = expression("\\b{putsForward}", "i");
/** What is approved is no draft any more. */
export const DRAFT = expression("\\b{draftOf}\\b", "gi");
const SHORT_YES = expression("^{shortYes}[.!]*$", "i");

// "Ada proposed a shorter call. Fine."
function isYesTo(before: string, last: string): boolean {
  const isShort = SHORT_YES.test(last) && PUT_BY_ONE.test(before);
  return (
    isShort ||
    ASSENT.test(last) ||
    isBareResult(last) ||
    (EACH.test(last) && !isSubmitted(before)) ||
    isWonBare(last) ||
    isCounted(last)
  );
}

/** "Two requests: the choir and a brass band. Both accepted.": all of those that were named. */
const EACH = expression("^{allNamed} {doneAdverb}*{accepted}(?: {votedHow})*[.!]?$", "i");
const SUBMITTED = expression("\\b{weSubmitted}\\b", "i");

// "We sent two talks in. Both accepted.": by those who got them.
function isSubmitted(before: string): boolean {
  return SUBMITTED.test(before) || isReported(before);
}

// "Approved." alone says nothing.
function isBareResult(last: string): boolean {
  return !last.includes(" ") && CARRIED.test(last);
}

/** Votes that are counted while they are cast. */
const GOES_ON = expression("\\b{voteGoesOn}\\b", "i");

/** "We close it at ten. Everybody was fine with that.": what was said before, with the sentence that settles it. */
export function assentOf(
  before: Sentence | undefined,
  last: Sentence,
  isQuotation: (text: string) => boolean,
): Sentence | undefined {
  if (before === undefined || !isYesTo(before.text, last.text.replace(ARROW_FIRST, ""))) return undefined;
  if (GOES_ON.test(last.text)) return undefined;
  // "(Ben left for this.) All in favour.": what stands in brackets was not put to anybody.
  if (/^\(.*\)$/.test(before.text) && !isWonBare(last.text)) return undefined;
  const text = `${before.text} ${last.text}`;
  // What was proposed is what they said yes to.
  const said = before.text.replace(PROPOSED, "").replace(DRAFT, "");
  // "A new jetty? 5 yes, 1 no."
  const isAsked = before.text.endsWith("?") && !(isCounted(last.text) && !ASKS_FACT.test(before.text));
  if (EXPLAINED.test(said)) return undefined;
  const isHeld = NOT.test(said) || FALLEN.test(said) || isAsked || before.text.endsWith(":");
  return isHeld || !isQuotation(text) ? undefined : { ...before, text };
}

/** What was only explained was put to nobody: "Ada explained the bill. All happy." */
const EXPLAINED = expression("^\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)? {explained} ", "u");

const COUNT = expression(
  "(?<=^|[\\s—–-])\\((?:{votes}:? ?)?(\\d{1,3})(?: ?{votesFor}| {votes})?(,| {against}|) ?([-–:/]|) ?(\\d{1,3})(?: ?{votesNot}| {votes})?((?:[,;/:–-] ?\\d{1,3}(?: ?\\p{L}+)?)?)\\)[.!]?$",
  "iu",
);

/** "(5x yes)", "(+4/-1)", "(4 of 5)": the same, where none or few were against it. */
const COUNTED_SIGNS = expression(
  "\\((?:(\\d{1,3}) ?[x×] ?{votesFor}|\\+(\\d{1,3})[,/ ]{1,2}[-−–](\\d{1,3})|{votesFor} ?[x×] ?(\\d{1,3}))[^()]{0,30}\\)[.!]?$",
  "i",
);

/** "4 for steel, 1 against". */
const COUNTED_FOR = expression(
  "\\b(\\d{1,3}) (?:{votes} )?{votesFor} [^.,;:?!]{2,50}[,;]? (?:{and} )?(\\d{1,3}|{noVotes}) (?:{against}|{votesNot})(?=[.,;)(]| \\(|$)",
  "i",
);

const ONLY_ASKED = expression("\\b{onlyAsked}\\b", "i");

function isWonFor(text: string): boolean {
  const [, yes, no] = COUNTED_FOR.exec(text) ?? [];
  return yes !== undefined && Number(yes) > (Number(no) || 0) && !ONLY_ASKED.test(text);
}

function isWonBySigns(text: string): boolean {
  const [, times, plus, minus, behind] = COUNTED_SIGNS.exec(text) ?? [];
  const yes = Number(times ?? plus ?? behind ?? 0);
  const what = text.slice(0, text.lastIndexOf("("));
  // Numbers before it are counted things, whose change stands behind.
  return yes > 1 && yes > Number(minus ?? 0) && /\p{L}{2}/u.test(what) && !/\d/.test(what);
}

/** Whether a sentence ends in the votes for it and fewer against it: "Tin for the roof (5:2)". */
export function isWon(text: string): boolean {
  if (isWonBySigns(text) || isWonFor(text) || (isScored(text) && !NOT.test(text))) return !FALLEN.test(text);
  const [, yes, comma, sign, no, others] = COUNT.exec(text) ?? [];
  if (yes === undefined || no === undefined || !/\D/.test(text.replace(/[\s()]/g, ""))) return false;
  // Two numbers with a stroke are a day.
  const isDay = sign === "/" && others === "";
  // "(12:01)" is an hour.
  if (/^0\d/.test(no)) return false;
  const isBare = sign === "" && comma === "";
  return !isDay && !isBare && Number(yes) > 1 && Number(yes) > Number(no) && !FALLEN.test(text);
}

const OF_RESULT = expression(
  "\\b(?:{the}|{voteMark}|{motion}|{votes}|{voteResult}|{votesFor}|{votesNot}|{against}|{noVotes}|{toBe}|{accepted}|{allFor}|{votedHow}|{and}|{by})\\b",
  "gi",
);
/** A longer text says more than its result. */
const LONGEST_RESULT = 100;

/** Whether words only say how a vote went: "Vote: 5 for, 1 against. Carried." */
export function isOnlyResult(text: string): boolean {
  return text.length < LONGEST_RESULT && !/\p{L}/u.test(text.replace(OF_RESULT, ""));
}

// The count in a sentence of its own, behind what was put to the vote.
function isWonBare(text: string): boolean {
  return text.startsWith("(") && isWon(text);
}
