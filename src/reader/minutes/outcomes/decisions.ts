/** What a meeting decided, in the note's own sentences: marked, listed in a section, or in prose that cannot be misread. */
import type { Document } from "../../../model/document.ts";
import type { Decision } from "../../../model/meeting.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { decidesNothing, isDecisionMark, markedDecision } from "../marks.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { type Sentence, sentences } from "../sentences.ts";
import { agreedWithTask } from "./agreed.ts";
import { answerOf, answersItself, isAnswerTo, picksOne } from "./answers.ts";
import { assented } from "./assented.ts";
import { asItem, belowHeading, isOpen, isTask } from "./below-heading.ts";
import { decision } from "./decision.ts";
import { isAskedToWait } from "./deferrals.ts";
import type { Kinds } from "./kinds.ts";
import { isOfMotion, withMotions, withoutLaidAside } from "./motions.ts";
import { keptSigns } from "./rules/arrows.ts";
import { asOwnBody } from "./rules/own-body.ts";
import { LEAD, type Meeters, ruleOf } from "./rules/rule-of.ts";
import { rulesFor } from "./settled.ts";
import { isRefusal, isStressed, isVerdict } from "./stressed.ts";
import { decidedIn } from "./tables/outcome-tables.ts";
import { closes, closesTicket, isPassed, isState } from "./verdicts.ts";
import {
  assentOf,
  asVote,
  isByWhom,
  isCarried,
  isOnlyResult,
  LOOKED_BACK,
  opensVote,
  voteOf,
} from "./votes.ts";

/** What a note says was decided, quoted, in the note's order. */
export function findDecisions(
  document: Document,
  passages: readonly Passage[],
  kinds: Kinds,
  people: KnownPeople,
  title: string,
): Decision[] {
  let marks: boolean | undefined;
  let signs: ReadonlySet<string> | undefined;
  const known = {
    people,
    called: asOwnBody(title),
    title,
    marksDecisions: () => (marks ??= passages.some(isMarked)),
    keptSigns: () => (signs ??= keptSigns(passages, people)),
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
    const isOfAbove =
      isCarried(sentence.text) || isOnlyResult(sentence.text) || /^\(.*\)[.]?$/.test(sentence.text);
    const said = all[i - 1]?.text ?? "";
    if (isOfAbove && markedDecision(said) !== undefined) return [];
    // "The minutes were approved. Proposed Ada, seconded Ben, all in favour."
    if (isByWhom(sentence.text) && ruleOf(said, passage, known) !== undefined) return [];
    const next = all[i + 1];
    // "> Vote: lend it out" sets the note's own words apart.
    const isApart = passage.quoted && !(passage.speaker === undefined && opensVote(all[0]?.text ?? ""));
    const before = isApart ? [] : all.slice(Math.max(0, i - LOOKED_BACK), i);
    const vote = voteOf(before, sentence, isQuotation);
    if (vote === "fallen") return [];
    // "Moved by Ada: that it be adjourned to May. Agreed."
    if (vote !== undefined) return isAskedToWait(vote.text) ? [] : [decision(vote, "sentence.motion-result")];
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
    if (next !== undefined && FELL.test(next.text) && markedDecision(sentence.text) !== undefined) return [];
    // "Resolution 2026-04. We keep it."
    const isBehindMark =
      i === 1 &&
      isDecisionMark(all[0]?.text ?? "") &&
      !decidesNothing(sentence.text) &&
      !NO_QUORUM.test(sentence.text);
    const led =
      (isBehindMark || isLed(all[i - 1], passage)) &&
      !passage.quoted &&
      !sentence.text.endsWith("?") &&
      !isOpen(sentence.text) &&
      !isTask(sentence.text, people);
    if (led && !(next !== undefined && FELL.test(next.text))) return [decision(sentence, "stress.verdict")];
    if (
      all.length > 1 &&
      (i > 0 || passage.depth > 0) &&
      isRefusal(sentence.text, passage, all[i - 1]?.text ?? "")
    )
      return [decision(withRefused(all[i - 1], sentence, next, isQuotation), "sentence.refused")];
    if (isVerdict(sentence.text, passage) && (next !== undefined || sentence.text.includes(" "))) {
      const text = next === undefined ? sentence.text : `${sentence.text} ${next.text}`;
      const isShort = !sentence.text.includes(" ") && isQuotation(text);
      return [decision(isShort ? { ...sentence, text } : sentence, "stress.verdict")];
    }
    if (closesTicket(sentence.text, passage, all[0]?.text ?? "")) {
      const text = `${said} ${sentence.text}`;
      // "Works as intended. Closing.": a word alone is told with what it closes.
      const isWhole = !sentence.text.includes(" ") && i > 1 && isQuotation(text);
      return [decision(isWhole ? { ...sentence, text } : sentence, "sentence.ticket-outcome")];
    }
    const isBehind = i > 0 || passage.depth > 0;
    if (
      isBehind && next === undefined
        ? closes(sentence.text, passage, all[0]?.text ?? "", people)
        : isBehind && isState(sentence.text, passage)
    )
      return [decision(sentence, "sentence.closing")];
    if (isPassed(sentence.text, passage)) return [decision(sentence, "sentence.minutes-passed")];
    if (isCarried(sentence.text) && (isOfMotion(passage) || opensVote(sentence.text)))
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

// A refusal with the sentence that it is about: the one before, where it ends the line or the paragraph, else the one behind.
function withRefused(
  before: Sentence | undefined,
  sentence: Sentence,
  next: Sentence | undefined,
  isQuotation: (text: string) => boolean,
): Sentence {
  // "Declined, it is too dear.": with its reason it stands alone.
  if (sentence.text.includes(", ")) return sentence;
  const endsLine = next !== undefined && next.line > sentence.line && before?.line === sentence.line;
  const both = next === undefined || endsLine ? [before, sentence] : [sentence, next];
  const text = both.flatMap((one) => one?.text ?? []).join(" ");
  return isQuotation(text) ? { ...(both[0] ?? sentence), text } : sentence;
}

function askedIn(above: Passage | undefined, { heading, depth }: Passage): string {
  return above?.heading === heading && depth > 0 ? plain(above.paragraph.children) : "";
}

// "**Outcome.** We keep it."
function isLed(before: Sentence | undefined, { topic }: Passage): boolean {
  return before?.text === topic && topic.endsWith(".") && LEAD.test(topic.slice(0, -1));
}

/** "Decision 3. No quorum, so nothing was voted on." */
const NO_QUORUM = expression("^{noQuorum}", "i");
/** "Resolution 3: that the fee be raised. Lost." */
const FELL = expression(
  "^(?:(?:{the}|{this}) )?(?:{motion} )?(?:{toBe} )?(?:{notCarried}|{motionGone}|{noSeconder})(?:,? (?:{by} |\\d)[^.;:?!]{1,40})?[.!]?$",
  "i",
);
const SUM = expression("^{sumOpening}: ", "i");

function takesOffice(text: string): boolean {
  return rulesFor(text).some(({ rule, pattern }) => rule === "sentence.takes-office" && pattern.test(text));
}
