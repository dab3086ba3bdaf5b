/** What a meeting decided, in the note's own sentences: marked, listed in a section, or in prose that cannot be misread. */
import type { Document } from "../../../model/document.ts";
import type { Decision } from "../../../model/meeting.ts";
import { inlinesWithin, plain } from "../../../model/walk.ts";
import { expression, type NamedRule, namedRules } from "../expression.ts";
import { markedDecision, settlesNothing } from "../marks.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { ownWords, type Sentence, sentences } from "../sentences.ts";
import { isOrder } from "../tasks.ts";
import { assented } from "./assented.ts";
import { isAboutLater, isAskedToWait, isOnlyPutOff } from "./deferrals.ts";
import { decidedIn } from "./outcome-tables.ts";
import { assentOf, asVote, isCarried, isOnlyResult, isWon, LOOKED_BACK, NOT, voteOf } from "./votes.ts";

const PROSE = namedRules("decisions");
const UNLESS = namedRules("decisionsUnless", "i");
/** So many characters behind a phrase still belong to it. */
const NEAR = 12;
/** What would seem to say so, and is no doubt: "the minutes of the last meeting", "everybody could live with it". */
const SETTLED = expression("\\b{noDoubt}\\b", "gi");
/** What somebody else did: "passed by parliament". */
const OUTSIDER = expression("\\b{outsider}", "i");
/** Why it was settled so: what it speaks of may be long past. */
const REASON = expression("\\b{reason}\\b[\\s\\S]*", "i");

/** "Approved, then withdrawn", "use blue (rejected)". */
const REVOKED = expression("\\b{thenRevoked} {revoked}\\b|[([]{revoked}[)\\]][.!]?$", "i");

/** What a note says was decided, quoted, in the note's order. */
export function findDecisions(
  document: Document,
  passages: readonly Passage[],
  people: KnownPeople,
): Decision[] {
  const found = [
    ...inPassages(passages, people),
    ...document.flatMap(decidedIn),
    ...assented(passages, people),
  ];
  const sorted = found.toSorted((a, b) => a.line - b.line);
  // "Nobody objected. Carried.": the longer quotation has the shorter.
  const each = sorted.filter(
    ({ text, line }, i) => text !== sorted[i - 1]?.text || line !== sorted[i - 1]?.line,
  );
  return each.filter(({ text }, i) => !isWithin(text, each[i + 1]) && !isWithin(text, each[i - 1]));
}

// Votes counted below what they were for are no second decision.
function inPassages(passages: readonly Passage[], people: KnownPeople): Decision[] {
  let [heading, isSettled] = ["", false];
  return passages.flatMap((one, i) => {
    const found = inPassage(one, people, passages[i - 1]?.section !== one.section);
    const isBelow = isSettled && one.heading === heading;
    if (isBelow && isOnlyResult(plain(one.paragraph.children))) return [];
    [heading, isSettled] = [one.heading, found.length > 0];
    return found;
  });
}

function isWithin(text: string, other: Decision | undefined): boolean {
  return other !== undefined && other.text.length > text.length && other.text.includes(text);
}

function inPassage(passage: Passage, people: KnownPeople, opensSection: boolean): Decision[] {
  const listed = asItem(passage, people) ?? asVote(passage);
  if (listed !== undefined) return listed;
  let whole: string | undefined;
  const isQuotation = (text: string) => {
    whole ??= plain(passage.paragraph.children);
    return whole.includes(text);
  };
  return sentences(passage.paragraph).flatMap((sentence, i, all) => {
    // "Decision: we buy it. Carried, 3:0.": the result of what is a decision already.
    if (isCarried(sentence.text) && markedDecision(all[i - 1]?.text ?? "") !== undefined) return [];
    const before = passage.quoted ? [] : all.slice(Math.max(0, i - LOOKED_BACK), i);
    const vote = voteOf(before, sentence, isQuotation);
    if (vote === "fallen") return [];
    if (vote !== undefined) return [decision(vote, "sentence.motion-result")];
    const assent = assentOf(before.at(-1), sentence, isQuotation);
    if (assent !== undefined && isAskedToWait(assent.text)) return [];
    if (assent !== undefined) return [decision(assent, "sentence.all-agreed")];
    const answer = answerOf(before.at(-1), sentence, isQuotation);
    if (answer !== undefined) return [decision(answer, "sentence.answered")];
    if (i === 0 && opensSection && belowHeading(passage, sentence.text))
      return [decision(sentence, "section.decisions")];
    const rule = ruleOf(sentence.text, passage, people);
    return rule === undefined ? [] : [decision(sentence, rule)];
  });
}

const AGREED = expression(
  "^([^:?.]{2,60}?)(?: ?:| [–—-]) {agreedWord}(?:[.!]?$|[,;] (?!{but}\\b)| \\(| {agreedTail}\\b)",
  "i",
);

// "Tar: agreed" is decided as an item, where it is nobody who agrees.
function agreedOf(text: string, people: KnownPeople): "matter" | "person" | undefined {
  const [, what] = AGREED.exec(text) ?? [];
  if (what === undefined) return undefined;
  // Whoever is not known is somebody in a word or two, and a matter in more.
  const isStranger = people.none && what.split(" ").length <= 2;
  const isPerson = isStranger || people.find(what) !== undefined || people.initials(what) !== undefined;
  return isPerson ? "person" : "matter";
}

// A matter in some words and a label's colon: "The plan for a workshop: go ahead".
function isNamed(text: string): boolean {
  return /^(?:\S+ ){2,}\S+: /.test(text);
}

/** The point of a number, which ends no clause: "£1,204.50". */
const POINT = /(?<=\d)\.(?=\d)/g;
/** "OK, agreed: no new builds": who keeps a log says so in small letters. */
const SUMMED_UP = expression("^{resolved},? {decided}: (?=\\S)", "i");
const NEWS = expression("^{newsHeading}$", "i");
const SMALL = expression("^{decisionMark}\\s*::?\\s+(?=\\S)", "i");

function smallDecision(text: string): boolean {
  const [mark] = SMALL.exec(text) ?? [];
  return mark !== undefined && !text.endsWith("?") && !settlesNothing(text.slice(mark.length));
}

function asItem({ section, depth, paragraph }: Passage, people: KnownPeople): Decision[] | undefined {
  if (section !== "decisions" || depth !== 1) return undefined;
  const [first] = sentences(paragraph, true);
  return first === undefined || isOpen(first.text) || isTask(first.text, people)
    ? []
    : [decision(first, "section.decisions")];
}

function isOpen(text: string): boolean {
  return settlesNothing(text) || UNDECIDED.test(text) || isAboutLater(text);
}

const TASK = expression("^(\\p{L}[^.,:;?!]{0,40}?) {taskModal} ", "u");
/** "Reviewers: GHO and IWK". */
const OF_PEOPLE = /^\p{L}+: ([^:.]{2,60})$/u;
const AND = expression(", | {and} ");

// Below an outcome there may be what follows from it: "Greta to write it".
function isTask(text: string, people: KnownPeople): boolean {
  const [, who] = TASK.exec(text) ?? OF_PEOPLE.exec(text) ?? [];
  const isSomebody = (one: string) => (people.find(one) ?? people.initials(one)) !== undefined;
  return who?.split(AND.pattern).every(isSomebody) === true;
}

// The first sentence below a heading of decisions, where there is no list.
function belowHeading({ section, depth, list, above, quoted }: Passage, text: string): boolean {
  const isProse =
    section === "decisions" && depth === 0 && list === undefined && above === undefined && !quoted;
  return isProse && !isOpen(text) && !NOT.test(text) && !/[?:]$/.test(text);
}

const UNDECIDED = expression("^{noOutcome}\\b|\\b{undecidedYet}", "i");
const LEAD = expression("^{decisionMark}$", "i");
const ASKS = expression("^{asksUs}\\b|\\b{or}\\b", "i");
/** An answer of more words says by itself what was settled. */
const ANSWER_WORDS = 2;
const ANSWERS = expression("^{yesWord}(?:[,;:–—-] ?[^?]{2,100})?[.!]?$|^{oneOfBoth}[.!]$", "i");

// "Do we keep it? Yes, for a year.": a short answer with what was asked.
function answerOf(
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

/** "Write down at once: `DECISION: we release on Monday`": what stands in code is an example. */
function isExample(text: string, { paragraph }: Passage): boolean {
  const codes = [...inlinesWithin(paragraph.children)].filter(({ kind }) => kind === "code");
  return codes.some((code) => "text" in code && text.startsWith(code.text.trim()));
}

function ruleOf(text: string, passage: Passage, people: KnownPeople): string | undefined {
  const { quoted, depth, topic } = passage;
  // What ends in a colon only says that something follows.
  if (REVOKED.test(text) || text.endsWith(":")) return undefined;
  const mark = markedDecision(text);
  if (mark !== undefined)
    return isExample(text, passage) || isOnlyPutOff(mark.rest) ? undefined : "mark.decision";
  // "decision: yes" as an item of a list needs no capital letter.
  if (depth > 0 && !quoted && smallDecision(text)) return "mark.decision";
  // "**Decision** We keep it."
  if (LEAD.test(topic) && text.startsWith(`${topic} `) && text.length > topic.length + 1)
    return "mark.decision";
  // What others decided is news.
  if (NEWS.test(topic)) return undefined;
  if (text.endsWith("?")) return undefined;
  const [summedUp] = SUMMED_UP.exec(text) ?? [];
  if (summedUp !== undefined && !settlesNothing(text.slice(summedUp.length))) return "mark.decision";
  const summed = sumOf(text, passage, people);
  if (summed !== undefined) return summed;
  if (quoted) return undefined;
  if (isWon(text)) return "sentence.vote-won";
  const said = ownWords(text).replace(POINT, "·");
  const agreed = agreedOf(text, people);
  if (agreed === "person") return undefined;
  if (agreed === "matter" && (depth > 0 || isNamed(said))) return "item.agreed";
  if (isOutcomeBehind(text, people)) return "sentence.arrow-outcome";
  // An arrow that opens an item says that this came of it.
  const [arrow = ""] = ARROW.exec(text) ?? [];
  // What a clause holds its sentence holds.
  const rules = PROSE().for(arrow + said);
  if (rules.length === 0) return undefined;
  for (const clause of [...clauses(said, people), ...(arrow === "" ? [] : [arrow + said])]) {
    const rule = settledBy(clause, rules);
    if (rule !== undefined) return isOnlyPutOff(clause) || isAskedToWait(said) ? undefined : rule;
  }
  return undefined;
}

/** What came of a talk, behind an arrow that closes it. */
const ARROW_BEHIND = expression("(?:^|[^\\s:] )(?:→|⇒|➔|➜|->|-->|=>|==>) ?([^→⇒<>]{8,160})$", "u");
const NO_OUTCOME_BEHIND = expression("^{noArrowOutcome}|\\b{hangsOn}|\\b{doubtful}\\b", "i");
const SAYS_SO = expression("\\b{arrowVerb}\\b", "i");

function isOutcomeBehind(said: string, people: KnownPeople): boolean {
  const [, behind = ""] = ARROW_BEHIND.exec(said) ?? [];
  if (behind === "" || !SAYS_SO.test(behind) || NO_OUTCOME_BEHIND.test(behind) || NOT.test(behind))
    return false;
  const [first = ""] = behind.split(/[ ,:]/, 1);
  const isSomebody = people.find(first) !== undefined || people.initials(first) !== undefined;
  return (
    !isSomebody &&
    !isOrder(behind) &&
    !isTask(behind, people) &&
    !isAboutLater(behind) &&
    !behind.endsWith("?")
  );
}

const SUMS = new Set([
  "sentence.sum-of-matter",
  "sentence.sum-bare",
  "sentence.it-is",
  "sentence.is-settled",
]);

// "ada: OK, the second weekend it is": what one of them says is their own view, unless it sums up what all have said.
function sumOf(text: string, { quoted, speaker }: Passage, people: KnownPeople): string | undefined {
  const colon = text.indexOf(": ");
  const isSaid = colon > 0 && colon < LONGEST_NAME && people.find(text.slice(0, colon)) !== undefined;
  if (!isSaid && (!quoted || speaker === undefined)) return undefined;
  const said = opening(ownWords(isSaid ? text.slice(colon + 2) : text));
  const rules = PROSE()
    .for(said)
    .filter(({ rule }) => SUMS.has(rule));
  return rules.length === 0 || isOnlyPutOff(said) ? undefined : settledBy(said, rules);
}

// What a rule is taken back by is asked only where it has found something.
function isUnless(name: string, said: string): boolean {
  return UNLESS().all.some(({ rule, pattern }) => rule === name && pattern.test(said));
}

/** Of more letters what stands before a colon is no name. */
const LONGEST_NAME = 40;

const ARROW = /^(?:→|⇒|->|=>) ?/;
const PAST = expression("\\b{longPast}\\b", "i");

// What takes it back stands before it, or right behind: "agreed on nothing", not "agreed to wait if it rains".
function settledBy(said: string, rules: readonly NamedRule[]): string | undefined {
  return rules.find(({ rule, pattern }) => {
    const match = pattern.exec(said);
    if (match === null) return false;
    const end = match.index + match[0].length;
    // Another clause before it speaks of something else: "They asked whether …; we agreed to …".
    const from = Math.max(said.lastIndexOf("; ", end), said.lastIndexOf(", so ", end)) + 1;
    const clause = said.slice(from).replace(SETTLED.pattern, blank);
    const near = end + NEAR - from;
    return (
      !NOT.test(clause.slice(0, near)) &&
      !OUTSIDER.test(clause) &&
      !PAST.test(clause.slice(0, end - from) + clause.slice(end - from).replace(REASON.pattern, "")) &&
      !isUnless(rule, said)
    );
  })?.rule;
}

// As long as before, so that all else stays where it is.
function blank(words: string): string {
  return "·".repeat(words.length);
}

/** Where a sentence may begin anew: "Themes: …", "few liked it; we …", "no time → we …", "it is late, so we …". */
const CLAUSE = expression("[;:](?= )|(?<= )(?:[–—-]|→|⇒|->|=>)(?= )|, {hence}(?= )", "g");
/** Some words and no more, as a label that says what is spoken of: no "fix(reader)". */
const MATTER = /^\p{Lu}[\p{L}\p{N} '’&/-]{1,40}$/u;
/** "Option A: we keep it": one of what might be done. */
const OPTION = expression("^{option}\\b", "i");
/** So many of them are looked at. */
const CLAUSES = 6;

// "Compiler: after a short talk the team settled on …": behind a label or in a list sentences open with a small letter.
function opening(said: string): string {
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

// A sentence, and what is left of it from each clause on; what somebody says is no more than their own view.
function clauses(said: string, people: KnownPeople): string[] {
  const found = [opening(said)];
  for (const { 0: mark, index } of CLAUSE.matches(said)) {
    const before = said.slice(0, index);
    const isNoLabel =
      people.find(before) !== undefined || people.none || NOT.test(before) || OPTION.test(before);
    if (mark === ":" && isNoLabel) continue;
    const clause = said.slice(index + mark.length).trimStart();
    found.push(opening(clause));
    // What a label says it is about may be settled in fewer words.
    if (mark === ":" && MATTER.test(before)) found.push(`: ${clause}`);
    if (found.length > CLAUSES) break;
  }
  return found;
}

function decision({ text, line }: Sentence, rule: string): Decision {
  const rest = markedDecision(text)?.rest ?? text;
  const mark = text.slice(0, text.length - rest.length);
  return { text, line, rule, ...(ONE_WORD.test(mark) ? { unmarked: rest } : {}) };
}

/** A mark that says nothing but that something was decided: no number, no name, no "of the board". */
const ONE_WORD = /^(?:[#[(*]*\p{L}+[\])]?\s*(?:::?|[–—-])|[#!]\p{L}+|\[\p{L}+\])\s*$/u;
