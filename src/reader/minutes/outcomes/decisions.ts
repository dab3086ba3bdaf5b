/** What a meeting decided, in the note's own sentences: marked, listed in a section, or in prose that cannot be misread. */
import type { Document } from "../../../model/document.ts";
import type { Decision } from "../../../model/meeting.ts";
import { inlinesWithin, plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { markedDecision, settlesNothing } from "../marks.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { ownWords, type Sentence, sentences } from "../sentences.ts";
import { agreedOf, agreedWithTask, isNamed } from "./agreed.ts";
import { answerOf, answersItself, isAnswerTo, picksOne } from "./answers.ts";
import { isOutcomeBehind } from "./arrows.ts";
import { assented } from "./assented.ts";
import { asItem, belowHeading, isOpen, isTask } from "./below-heading.ts";
import { decision } from "./decision.ts";
import { isAskedToWait, isOnlyPutOff } from "./deferrals.ts";
import type { Kinds } from "./kinds.ts";
import { isOfMotion, withMotions, withoutLaidAside } from "./motions.ts";
import { isOnlyTold, isReport, isSaidOn, isStillCast, isTaskStatus } from "./only-told.ts";
import { asOwnBody, isOfAnother } from "./own-body.ts";
import { isAnswerOfOthers, isReported, withoutEarlier } from "./reported.ts";
import { clauses, opening, rulesFor, settledBy, withoutPoints } from "./settled.ts";
import { isRefusal, isStressed, isVerdict } from "./stressed.ts";
import { decidedIn } from "./tables/outcome-tables.ts";
import { closes, isPassed, isSigned, isState } from "./verdicts.ts";
import { assentOf, asVote, isByWhom, isCarried, isWon, LOOKED_BACK, voteOf } from "./votes.ts";

/** "Approved, then withdrawn", "use blue (rejected)". */
const REVOKED = expression("\\b{thenRevoked} {revoked}\\b|[([]{revoked}[)\\]][.!]?$", "i");

/** What a note says was decided, quoted, in the note's order. */
export function findDecisions(
  document: Document,
  passages: readonly Passage[],
  kinds: Kinds,
  people: KnownPeople,
  title: string,
): Decision[] {
  let marks: boolean | undefined;
  const known = {
    people,
    called: asOwnBody(title),
    title,
    marksDecisions: () => (marks ??= passages.some(isMarked)),
  };
  const found = [
    ...withMotions(passages, (one, above) => inPassage(one, known, above)),
    ...document.flatMap((block) => decidedIn(block, kinds, people)),
    ...assented(passages, people),
  ];
  const sorted = withoutLaidAside(
    found.toSorted((a, b) => a.line - b.line),
    passages,
  );
  // "Nobody objected. Carried.": the longer quotation has the shorter.
  const each = sorted.filter(
    ({ text, line }, i) => text !== sorted[i - 1]?.text || line !== sorted[i - 1]?.line,
  );
  return each.filter(({ text }, i) => !isWithin(text, each[i + 1]) && !isWithin(text, each[i - 1]));
}

function isMarked({ paragraph }: Passage): boolean {
  return markedDecision(plain(paragraph.children)) !== undefined;
}

function isWithin(text: string, other: Decision | undefined): boolean {
  return other !== undefined && other.text.length > text.length && other.text.includes(text);
}

/** Who met, as a note names them. */
interface Meeters {
  readonly people: KnownPeople;
  /** Words in which the body that met has no name of its own. */
  readonly called: (said: string) => string;
  readonly title: string;
  /** Whether the note marks what was decided: what else somebody says there is their own view. */
  readonly marksDecisions: () => boolean;
}

function inPassage(passage: Passage, known: Meeters, above: Passage | undefined): Decision[] {
  const { people } = known;
  const opensSection = above?.section !== passage.section;
  const listed = asItem(passage, people) ?? asVote(passage);
  if (listed !== undefined) return listed;
  let whole: string | undefined;
  const isQuotation = (text: string) => {
    whole ??= plain(passage.paragraph.children);
    return whole.includes(text);
  };
  return sentences(passage.paragraph).flatMap((sentence, i, all) => {
    // "Decision: we buy it. Carried, 3:0." or "(Proposed Ada, seconded Ben.)": of what is a decision already.
    const isOfAbove = isCarried(sentence.text) || /^\(.*\)[.]?$/.test(sentence.text);
    const said = all[i - 1]?.text ?? "";
    if (isOfAbove && markedDecision(said) !== undefined) return [];
    // "The minutes were approved. Proposed Ada, seconded Ben, all in favour."
    if (isByWhom(sentence.text) && ruleOf(said, passage, known) !== undefined) return [];
    const next = all[i + 1];
    const before = passage.quoted ? [] : all.slice(Math.max(0, i - LOOKED_BACK), i);
    const vote = voteOf(before, sentence, isQuotation);
    if (vote === "fallen") return [];
    if (vote !== undefined) return [decision(vote, "sentence.motion-result")];
    const assent = assentOf(before.at(-1), sentence, isQuotation);
    if (assent !== undefined && isAskedToWait(assent.text)) return [];
    if (assent !== undefined) return [decision(assent, "sentence.all-agreed")];
    const taken = agreedWithTask(before.at(-1), sentence, people, isQuotation);
    if (taken !== undefined) return [decision(taken, "sentence.all-agreed")];
    const answer = answerOf(before, sentence, next, isQuotation);
    if (answer !== undefined) return [decision(answer, "sentence.answered")];
    if (!passage.quoted && (answersItself(sentence.text) || picksOne(before, sentence)))
      return [decision(sentence, "sentence.answered")];
    if (i === 0 && !passage.quoted && isAnswerTo(askedIn(above, passage), passage.heading, sentence))
      return [decision(sentence, "sentence.answered")];
    if (i === 0 && opensSection && belowHeading(passage, sentence.text))
      return [decision(sentence, "section.decisions")];
    if (isLed(sentence.text, all[i - 1], passage)) return [decision(sentence, "stress.verdict")];
    if (
      all.length > 1 &&
      (i > 0 || passage.depth > 0) &&
      isRefusal(sentence.text, passage, all[i - 1]?.text ?? "")
    ) {
      // "Declined, it is too dear.": with its reason it stands alone.
      if (sentence.text.includes(", ")) return [decision(sentence, "sentence.refused")];
      const endsLine = next !== undefined && next.line > sentence.line && all[i - 1]?.line === sentence.line;
      const both = next === undefined || endsLine ? [all[i - 1], sentence] : [sentence, next];
      const text = both.flatMap((one) => one?.text ?? []).join(" ");
      const from = both[0] ?? sentence;
      return [decision(isQuotation(text) ? { ...from, text } : sentence, "sentence.refused")];
    }
    if (isVerdict(sentence.text, passage) && (next !== undefined || sentence.text.includes(" "))) {
      const text = next === undefined ? sentence.text : `${sentence.text} ${next.text}`;
      const isShort = !sentence.text.includes(" ") && isQuotation(text);
      return [decision(isShort ? { ...sentence, text } : sentence, "stress.verdict")];
    }
    const isBehind = i > 0 || passage.depth > 0;
    if (
      isBehind && next === undefined
        ? closes(sentence.text, passage, all[0]?.text ?? "", people)
        : isBehind && isState(sentence.text, passage)
    )
      return [decision(sentence, "sentence.closing")];
    if (isPassed(sentence.text, passage)) return [decision(sentence, "sentence.minutes-passed")];
    if (isCarried(sentence.text) && isOfMotion(passage))
      return [decision(sentence, "sentence.motion-result")];
    const rule = ruleOf(sentence.text, passage, known);
    // "No one was against it. So: …": the sum says what.
    if (rule === "sentence.everybody-so" && SUM.test(next?.text ?? "")) return [];
    // "Ada was proposed, no objections. She is clerk from today.": so does what she is now.
    if (rule === "sentence.agreed-at-end" && takesOffice(next?.text ?? "")) return [];
    if (rule !== undefined) return [decision(sentence, rule)];
    return isStressed(sentence.text, passage, people) ? [decision(sentence, "stress.sentence")] : [];
  });
}

function askedIn(above: Passage | undefined, { heading, depth }: Passage): string {
  return above?.heading === heading && depth > 0 ? plain(above.paragraph.children) : "";
}

// "**Outcome.** We keep it."
function isLed(text: string, before: Sentence | undefined, { topic, quoted }: Passage): boolean {
  const isBehind = before?.text === topic && topic.endsWith(".") && LEAD.test(topic.slice(0, -1));
  return isBehind && !quoted && !text.endsWith("?") && !isOpen(text);
}

const SUM = expression("^{sumOpening}: ", "i");
/** "OK, agreed: no new builds": who keeps a log says so in small letters. */
const SUMMED_UP = expression("^{resolved},? {decided}: (?=\\S)", "i");
const NEWS = expression("^{newsHeading}$", "i");
const TOLD = expression("^{toldLabel} ?: (?!{ourselves}\\b)", "i");
/** "resolution: 1920x1080" is no resolve. */
const IN_DOTS = /^\d+ ?(?:[x×] ?\d|\p{Ll}{1,4}\b)[^ ]*$/u;
const SMALL = expression("^{decisionMark}\\s*::?\\s+(?=\\S)", "i");

/** A noun that opens a sentence so is no verb of it. */
const NOUN = expression("^{outcomeNoun} ?: ", "i");

// Behind a semicolon another statement begins.
function smallDecision(words: string): boolean {
  const text = words.slice(words.lastIndexOf("; ") + 1).trimStart();
  const [mark] = SMALL.exec(text) ?? [];
  if (mark !== undefined && IN_DOTS.test(text.slice(mark.length))) return false;
  return mark !== undefined && !text.endsWith("?") && !settlesNothing(text.slice(mark.length));
}

const LEAD = expression("^{decisionMark}$", "i");
/** "Write down at once: `DECISION: we release on Monday`": what stands in code is an example. */
function isExample(text: string, { paragraph }: Passage): boolean {
  const codes = [...inlinesWithin(paragraph.children)].filter(({ kind }) => kind === "code");
  return codes.some((code) => "text" in code && text.startsWith(code.text.trim()));
}

/** "Resolved: #44, #45": a list of issues. */
const NUMBERS = /^(?:\p{L}{1,3} ?)?#\d{1,6}(?:[.,;]? ?(?:\p{L}{1,3} ?)?#\d{1,6})*[.,;]? ?$/u;

const ARROW = /^(?:→|⇒|->|=>) ?/;
function ruleOf(
  text: string,
  passage: Passage,
  { people, called, title, marksDecisions }: Meeters,
): string | undefined {
  const { quoted, depth, topic } = passage;
  // What ends in a colon only says that something follows.
  if (REVOKED.test(text) || text.endsWith(":")) return undefined;
  const mark = markedDecision(text);
  if (mark !== undefined)
    return isExample(text, passage) || isOnlyPutOff(mark.rest) || NUMBERS.test(mark.rest)
      ? undefined
      : "mark.decision";
  // "decision: yes" as an item of a list needs no capital letter.
  if (!quoted && (depth > 0 || text.includes(";") || NOUN.test(text)) && smallDecision(text))
    return "mark.decision";
  if (!quoted && isSigned(text, passage)) return "sentence.minutes-signed";
  // "**Decision** We keep it."
  if (LEAD.test(topic) && text.startsWith(`${topic} `) && text.length > topic.length + 1)
    return "mark.decision";
  // What others decided is news.
  if (NEWS.test(topic) || TOLD.test(text)) return undefined;
  if (text.endsWith("?") || isReported(text) || isOfAnother(text, title)) return undefined;
  const [summedUp] = SUMMED_UP.exec(text) ?? [];
  if (summedUp !== undefined && !settlesNothing(text.slice(summedUp.length))) return "mark.decision";
  const summed = sumOf(text, passage, people);
  if (summed !== undefined) return summed;
  if (quoted) return undefined;
  if (isAnswerOfOthers(text, passage)) return undefined;
  if (isWon(text)) return "sentence.vote-won";
  if (isReport(text) || isTaskStatus(text, people)) return undefined;
  const said = called(withoutPoints(withoutEarlier(ownWords(text))));
  const agreed = agreedOf(text, people);
  if (agreed === "person") return undefined;
  if (agreed === "matter" && (depth > 0 || isNamed(said))) return "item.agreed";
  if (isOutcomeBehind(text, people)) return "sentence.arrow-outcome";
  // An arrow that opens an item says that this came of it.
  const [arrow = ""] = ARROW.exec(text) ?? [];
  // What a clause holds its sentence holds.
  const rules = rulesFor(arrow + said);
  if (rules.length === 0) return undefined;
  for (const clause of [...clauses(said, people), ...(arrow === "" ? [] : [arrow + said])]) {
    const rule = settledBy(clause, rules);
    if (rule === undefined) continue;
    // "Ada will number them from now on" is her task.
    const isOfOne = rule === "sentence.from-now-on" && isTask(clause, people);
    const isTold =
      isOnlyTold(text, rule, people) ||
      (isSaidOn(text, rule, passage.paragraph, people) && marksDecisions()) ||
      isStillCast(text, rule);
    const isLeft = isOnlyPutOff(clause) || KEPT_OPEN.test(clause);
    return isOfOne || isTold || isLeft || isAskedToWait(said) ? undefined : rule;
  }
  return undefined;
}

const KEPT_OPEN = expression("^(?:[^.;:?!]{0,30} )?{keptOpen}\\b", "i");

function takesOffice(text: string): boolean {
  return rulesFor(text).some(({ rule, pattern }) => rule === "sentence.takes-office" && pattern.test(text));
}

const SUMS = new Set([
  "sentence.sum-of-matter",
  "sentence.sum-bare",
  "sentence.it-is",
  "sentence.is-settled",
  "sentence.that-is-consensus",
  "sentence.sense-of-meeting",
]);

// "ada: OK, the second weekend it is": what one of them says is their own view, unless it sums up what all have said.
function sumOf(text: string, { quoted, speaker }: Passage, people: KnownPeople): string | undefined {
  const colon = text.indexOf(": ");
  const isSaid = colon > 0 && colon < LONGEST_NAME && people.find(text.slice(0, colon)) !== undefined;
  if (!isSaid && (!quoted || speaker === undefined)) return undefined;
  const said = opening(ownWords(isSaid ? text.slice(colon + 2) : text));
  const rules = rulesFor(said).filter(({ rule }) => SUMS.has(rule));
  return rules.length === 0 || isOnlyPutOff(said) ? undefined : settledBy(said, rules);
}

/** Of more letters what stands before a colon is no name. */
const LONGEST_NAME = 40;
