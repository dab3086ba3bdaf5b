/** What a meeting put off to another one, in the note's own sentences. */
import type { Block, Document } from "../../../model/document.ts";
import type { Deferral } from "../../../model/meeting.ts";
import { namedDay } from "../../../model/named-day.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { ARROW_FIRST, markedAction, markedDecision, markedDeferral, saysNothing } from "../marks.ts";
import { isOthers } from "../others.ts";
import { sectionOf } from "../passages/sections.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { ownWords, type Sentence, sentences } from "../sentences.ts";
import { isOrder, isTalk } from "../tasks.ts";
import type { Kinds } from "./kinds.ts";
import { laterRule } from "./later.ts";
import { matterOf } from "./matters.ts";
import { isOnlyPutOff, SETTLED_TO } from "./only-put-off.ts";
import { withoutPoints } from "./settled.ts";
import { putOffIn } from "./tables/outcome-tables.ts";
import { isAssent } from "./votes.ts";

/** "For next time: …", "Plan for next week's call: …". */
const LABEL = expression("^{forAnotherMeeting}[^:]{0,20}: *(?! )(.+)$", "i");
/** "Next call: discuss …". */
const NEXT_LABEL = expression("^{nextLabel}: *(?! )(.+)$", "i");
/** The next meeting itself moves, people are asked for items, or it is said of the last one. */
const NOT = expression("{notPutOff}", "i");
/** "#info the logo is postponed to June", and what sums a talk up: they are the note's own words, whoever says them. */
const NOTED = expression("^#{toldLabel}\\s+", "i");
const TAGGED = expression("#{putOff}\\b", "i");
const SUMMED = expression("^{sumOff}\\b", "i");

function inTalk(text: string, isSaid: boolean): string | undefined {
  const [noted] = NOTED.exec(text) ?? [];
  if (noted !== undefined) return text.slice(noted.length);
  return TAGGED.test(text) || (isSaid && SUMMED.test(text)) ? text : undefined;
}

const OF_ONE = expression(
  "^(?!(?i:{asksWhether})\\b)\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)? (?:{to}|{promisedWill}) (?=\\p{Ll}[^.;:?!]{2,100} {and} (?!{clauseBegin}\\b))",
  "u",
);

// "Ada to write it and bring it to the June meeting": it is hers until then.
function isOfOne(text: string): boolean {
  const [lead] = OF_ONE.exec(text) ?? [];
  return lead !== undefined && isOrder(text.slice(lead.length)) && !isTalk(text.slice(lead.length));
}

const WISH = expression("^{wishLabel} ?: ", "i");
const LEAD = expression("^{talkLead}\\s+", "i");

/** What a note puts off to another meeting, quoted, in the note's order; `own` says whose meeting it is. */
export function findDeferrals(
  document: Document,
  passages: readonly Passage[],
  kinds: Kinds,
  people: KnownPeople,
  own: string,
): Deferral[] {
  const found = [
    ...passages.flatMap((passage, i) =>
      isLabel(passage, passages[i + 1]) ? [] : inPassage(passage, people, own),
    ),
    ...document.flatMap((block) => putOffIn(block, kinds)),
  ];
  found.push(...document.flatMap(inHeading).filter(({ topic }) => found.every((one) => one.topic !== topic)));
  return found.toSorted((a, b) => a.line - b.line);
}

const MARKED_HEADING = expression(
  "^(?<topic>[^?]{2,80}?) ?(?:[([](?:{putOffPast}|{skippedPast})(?: [^()]{1,40})?[)\\]]|[–—-] {putOffPast}(?: {until}\\b [^.;:?!]{1,40})?)$",
  "i",
);

// "## Lamps (deferred)".
function inHeading(block: Block): Deferral[] {
  if (block.kind !== "heading") return [];
  const quote = plain(block.children);
  const topic = MARKED_HEADING.exec(quote)?.groups?.topic;
  if (topic === undefined || NOT.test(quote) || sectionOf(topic) !== undefined) return [];
  return [{ topic, quote, line: block.place.line, rule: "heading.deferred" }];
}

// "**Parked**", and below it the list of what is.
function isLabel({ paragraph, section, depth }: Passage, next: Passage | undefined): boolean {
  if (depth > 0 || section === "deferrals" || next?.section !== "deferrals") return false;
  return sectionOf(plain(paragraph.children)) === "deferrals";
}

function inPassage(passage: Passage, people: KnownPeople, own: string): Deferral[] {
  const listed = isTitle(passage) ? [] : asItem(passage);
  if (listed !== undefined) return listed;
  return sentences(passage.paragraph).flatMap((sentence, i, all) => {
    // "Could we buy one? Ben: not without a price.": an answer of one of them.
    if (
      all[i - 1]?.text.endsWith("?") === true &&
      ANSWER.test(sentence.text) &&
      !markedDecision(sentence.text)
    )
      return [];
    // "Next meeting. Monday at eight": a title.
    if (i === 0 && all.length > 1 && NEXT_TITLE.test(sentence.text)) return [];
    const put = putOff(sentence.text, passage) ?? askedOff(sentence.text, all[i + 1], passage);
    if (put !== undefined) {
      const isNamed = put.topic !== passage.topic;
      const topic = isNamed ? put.topic : matterOf(sentence.text, all[i - 1]?.text, passage, people);
      return isOthers(sentence.text, own) ? [] : [deferral(sentence, topic, put.rule)];
    }
    return behindReason(all[i - 1], sentence, passage);
  });
}

// "0. LEFT OVER", and below it what was: some words in capitals that are an item by themselves head what follows.
function isTitle({ paragraph, depth }: Passage): boolean {
  return depth > 0 && /^\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}$/u.test(plain(paragraph.children).trim());
}

const NEXT_TITLE = expression("^(?:(?:{the}|{ourOwn}) )?{nextLabel}[.:]$", "i");
const ALONE = expression("^{laterAlone}[.!]?$", "i");
const LACKS = expression("{lacks}", "i");

// "Not discussed, Ben is ill. Next time."
function behindReason(before: Sentence | undefined, last: Sentence, passage: Passage): Deferral[] {
  const isReason = before !== undefined && LACKS.test(before.text) && !/[?:]$/.test(before.text);
  if (!isReason || passage.quoted || !ALONE.test(last.text) || putOff(before.text, passage) !== undefined)
    return [];
  const text = `${before.text} ${last.text}`;
  const isWhole = plain(passage.paragraph.children).includes(text);
  return [deferral(isWhole ? { ...before, text } : last, passage.topic, "sentence.later-behind-reason")];
}

/** "We wait for the parts": what all do anyway is no resolve. */
const WE_WAIT = expression("^{justWait}\\b", "i");

function asItem({ section, depth, paragraph }: Passage): Deferral[] | undefined {
  if (section !== "deferrals" || depth !== 1) return undefined;
  const [first] = sentences(paragraph, true);
  if (first === undefined || saysNothing(first.text)) return [];
  return isOrder(first.text) && !isTalk(first.text)
    ? undefined
    : [deferral(first, bare(first.text), "section.deferrals")];
}

function deferral({ text, line }: Sentence, words: string, rule: string): Deferral {
  // "**5. Lamps.** We put it off": neither its number nor its stop is part of a name.
  const topic = words.replace(/^\d{1,3}[.)] +|(?<![\s.])\.$/g, "");
  return { topic, quote: text, line, rule };
}

/** What a sentence puts off, in its own words or those it stands under, and by which rule. */
function putOff(
  words: string,
  { topic, quoted, section, speaker }: Passage,
): { topic: string; rule: string } | undefined {
  const text = (quoted ? inTalk(words, speaker !== undefined) : undefined) ?? words;
  const isTalkOnly = quoted && inTalk(words, speaker !== undefined) === undefined;
  const marked = markedDeferral(text);
  // "⏭ Weekly 12: Tue, 4 Aug, 9:00": the sign shows what comes next.
  const isSign = /^\p{Extended_Pictographic}/u.test(text);
  const isOfNext = (words: string) =>
    WHEN.test(words) || OWN_NEXT.test(words) || (NEXT_FIRST.test(words) && namedDay(words) !== undefined);
  if (marked !== undefined && isSign && isOfNext(marked.rest)) return undefined;
  if (marked !== undefined)
    return { topic: bare(marked.rest.split(/ [–—-] |; /, 1)[0] ?? ""), rule: "mark.deferral" };
  if (FELL.test(text) || WISH.test(text) || isOfOne(text) || markedAction(text) !== undefined)
    return undefined;
  // What was still to do is carried on without being put off.
  if (isTalkOnly || section === "past" || /[?:]$/.test(text)) return undefined;
  const decided = markedDecision(text);
  // "AGREED: talk about it next time" decides no more than that.
  if (decided !== undefined) {
    return isOnlyPutOff(decided.rest)
      ? { topic, rule: laterRule(decided.rest) ?? "mark.decision" }
      : undefined;
  }
  const [, planned] = LABEL.exec(text) ?? [];
  const behind = planned ?? talkBehind(text);
  if (behind !== undefined) {
    const rule = planned === undefined ? "label.next-meeting" : "label.for-next-meeting";
    return isOrder(behind) && !isTalk(behind) ? undefined : { topic: bare(behind), rule };
  }
  const said = withoutPoints(ownWords(text)).replace(TILL, "till");
  const [before = ""] = SETTLED_TO.exec(said) ?? [];
  const isResolve = before !== "" && !WE_WAIT.test(said);
  // An arrow that opens an item says what came of it.
  const [arrow = ""] = ARROW_FIRST.exec(text) ?? [];
  const rule = formOf(arrow + said) ?? (isResolve ? laterRule(said.slice(before.length)) : undefined);
  if (rule === undefined || namesNothing(text) || OTHERS_SETTLED.test(said)) return undefined;
  if (!NOT.test(text)) return { topic, rule };
  const behindStop = inClause(said);
  return behindStop === undefined ? undefined : { topic, rule: behindStop };
}

/** "⏭ Next: Monday is a holiday, so we skip": the meeting itself. */
const NEXT_FIRST = expression("^(?:{the} )?{nextWord} ", "i");
const OWN_NEXT = expression("^(?:{nextLabel}|{nextOne}): ", "i");
const WHEN = expression("\\b(?:{weekday}|{weekdayShort})\\b[^;?!]{0,30}\\d{1,2}[:.]\\d\\d", "i");
/** "Ada: not without a price." */
const ANSWER = expression("^@?\\p{L}[\\p{L}\\p{M}\\d_.-]*(?: \\p{Lu}[\\p{L}.-]*)?: {negated}\\b", "u");
/** "The motion that it be tabled until June failed." */
const FELL = expression("\\b{motion}\\b[^.;?!]{0,120}\\b(?:{notCarried}|{motionGone})\\b", "i");
const ASKED = expression("{askedWhether}[^;]{2,120}$", "i");

// "Ben asked if we want it; it waits till May": what is asked stands in a clause of its own.
function inClause(said: string): string | undefined {
  // "It is on the list from the last time, so it waits till May": what is told before is why.
  const [, behind = ""] = HENCE.exec(said) ?? [];
  if (behind !== "" && !NOT.test(behind)) return formOf(behind);
  const at = said.lastIndexOf("; ");
  const last = said.slice(at + 2);
  return at < 0 || NOT.test(last) || !ASKED.test(said.slice(0, at)) ? undefined : formOf(last);
}

const HENCE = expression(", {hence} ([^,;:?!]{5,120})$", "i");
const TILL = expression("(?<![\\w'’])['’]?{shortTill}\\b", "gi");
/** "The district decided to move it": what others settled waits for nobody here. */
const OTHERS_SETTLED = expression(
  "^(?:[^;:.?!]{1,60}: )?{the} (?!(?:{decidingBody}|{everybody}|{restOfUs})\\b)[^,;:.?!]{1,60} {settledTo} ",
  "i",
);
/** "Let's leave the anchors for FOSDEM": in capitals it is where people meet. */
const FOR_EVENT = expression(
  "(?:^|[,;:] )(?i:{assentWord},? )?(?i:{letUs}) (?i:{letsLie}) [^.,;:?!]{2,40} (?i:{forWhen}) \\p{Lu}{3,}\\b",
  "u",
);

function formOf(said: string): string | undefined {
  return laterRule(said) ?? (FOR_EVENT.test(said) ? "sentence.left-for-event" : undefined);
}

const ASKED_TO_WAIT = expression("\\b{asksToWait}\\b", "i");

// "Ben asked that it be left till May. Agreed."
function askedOff(
  text: string,
  next: Sentence | undefined,
  { topic, quoted }: Passage,
): { topic: string; rule: string } | undefined {
  const isGranted = !quoted && next !== undefined && isAssent(next.text) && isAskedToWait(text);
  return isGranted ? { topic, rule: "sentence.asked-to-wait" } : undefined;
}

/** Whether words ask to put something off: what all say yes to then decides no more. */
export function isAskedToWait(text: string): boolean {
  return ASKED_TO_WAIT.test(text);
}

// "Deferred: none".
function namesNothing(text: string): boolean {
  const label = text.indexOf(":");
  return label > 0 && saysNothing(text.slice(label + 1));
}

function talkBehind(text: string): string | undefined {
  const [, behind = ""] = NEXT_LABEL.exec(text) ?? [];
  return isTalk(behind) ? behind : undefined;
}

function bare(text: string): string {
  return text.replace(LEAD, "").replace(/(?<![\s.!;,])[\s.!;,]+$/, "");
}
