/** What a sentence tells of the next meeting: its day and hour, or that there is one whose day is open. */
import type { CalendarDate, NextMeeting } from "../../../model/meeting.ts";
import { namedDay } from "../../../model/named-day.ts";
import { expression, namedRules, ruleIn } from "../expression.ts";
import type { Sentence } from "../sentences.ts";
import { announced } from "./announced.ts";
import { inPlace } from "./in-place.ts";
import { isOfMeeting } from "./labels.ts";
import { isOfOther } from "./other-day.ts";
import { isBareMoment, saysHour } from "./said/bare-moment.ts";
import { moment } from "./said/moment.ts";
import { plainHour } from "./said/plain-hour.ts";
import { nthOfEachMonth, nthWeekday, relativeDay, saidDay, weekAfter } from "./said/relative-day.ts";
import { agrees, complete, dayIn, dayInMonth, lastOf } from "./said/said-day.ts";

/** The next meeting where a statement is about it: at the start of one, or behind a few words. */
const SAID = expression(
  "(?:^(?:[\\d.]{1,12}\\)? )?|[.;:,(/|–—-] ?|\\b{nextMeetingAfter} |\\b{ownBodys} |^\\W{0,6}(?:[#!]\\w{2,12} )?){ours}?({nextMeeting})\\b",
  "i",
);
const AGAIN = expression("\\b{meetAgain}\\b", "i");
/** It does not take place, or it is over, or something is told of it that is no date. */
const NOT = expression("\\b{noNextMeeting}\\b|\\b{wasNextMeeting}\\b", "i");
const ONLY_IF = expression("^{onlyIf}\\b", "i");
const BUT = expression("\\b{but}\\b", "i");
const HINT = expression("\\b{nextHint}", "i");
/** "The next is on 3 March": what it is stands before. */
const BARE_NEXT = expression("\\b{bareNext}", "i");
const MENTION = expression("\\b{mentioned}$", "i");
const DAY_LABEL = expression("^{dayLabel}\\b", "i");
/** A statement of when it is, without a day: "Next call in two weeks", "Plan for next week's call:". */
const WITHOUT_DAY = namedRules("undated", "i");
/** What leaves the day open: it is quoted, and no day is taken from it. */
export const OPEN = expression("\\b{undecided}\\b|\\d{ordinal}?(?: \\p{L}+){0,2} {orDay}\\d", "iu");

const MEETS_NEXT = expression("\\b(?:{gathers} {nextWord}|{weWord} {gathers}|{weAreNext})\\b", "i");

/** Whether a sentence says "the next" and not what it is the next of. */
export function isBareNext(text: string): boolean {
  return BARE_NEXT.test(text) && !AGAIN.test(text) && !MEETS_NEXT.test(text);
}

const DAYISH = expression("\\d|{dayWord}", "i");

/** Whether a sentence may tell of it, unless it stands below a label. */
export function mayTell(text: string): boolean {
  return HINT.test(text) || DAYISH.test(text);
}

/** Whether a sentence speaks of the next meeting by that name. */
export function namesNext(text: string): boolean {
  return SAID.test(text);
}

/** Where a sentence stands. */
interface Surroundings {
  /** The day of the note. */
  readonly after: CalendarDate;
  /** Right below "Next meeting". */
  readonly labelled: boolean;
  /** Whose meeting it is, in the note's own words. */
  readonly own: string;
  /** The sentence before, which may say its month. */
  readonly before?: string;
}

/** A day that a sentence states, and from where on it does. */
interface Stated {
  readonly date: CalendarDate;
  readonly rule: string;
  readonly from: number;
}

/** What a sentence tells of the next meeting: its day, or that there is one whose day is open. */
export function told({ text: quote, line }: Sentence, standing: Surroundings): NextMeeting | undefined {
  const held = quote.replace(ASIDE, (aside) => heldOnly(aside));
  const day = stated(held, standing);
  if (day !== undefined && OPEN.test(quote)) return { quote, line, rule: day.rule };
  if (day === undefined) {
    const rule = ruleIn(WITHOUT_DAY, quote);
    return rule === undefined || namedDay(quote) !== undefined ? undefined : { quote, line, rule };
  }
  const words = held.slice(day.from);
  const said = moment(words, day.date);
  const hour = said.time === undefined ? plainHour(words) : undefined;
  const until = lastOf(day.date, quote);
  return {
    ...said,
    ...(until === undefined ? {} : { until }),
    ...(hour === undefined ? {} : { hour }),
    quote,
    line,
    rule: day.rule,
  };
}

const ASIDE = /\([^()]{1,80}\)/g;

// "8 April (there is none on the 1st), 15:00 UTC": the hour behind is the first day's.
function heldOnly(aside: string): string {
  return NOT.test(aside) ? "" : aside;
}

// The day of the next meeting by a sentence, if it states one.
function stated(text: string, standing: Surroundings): Stated | undefined {
  if (text.endsWith("?") || ONLY_IF.test(text)) return undefined;
  return NOT.test(text)
    ? statedBeside(text, standing)
    : (statedByName(text, standing) ?? announced(text, standing.after, standing.own));
}

// "No call next week, but we resume on the 14th."
function statedBeside(text: string, standing: Surroundings): Stated | undefined {
  const but = BUT.exec(text);
  const before = but === null ? beforeAside(text) : undefined;
  const first = before === undefined ? undefined : stated(before, standing);
  if (first !== undefined) return first;
  const behind = but === null ? behindAside(text) : text.slice(but.index + but[0].length);
  const isSame =
    but !== null && (standing.labelled || (MEETS.test(text.slice(0, but.index)) && ON_DAY.test(behind)));
  const held = NOT.test(behind) ? undefined : heldIn(behind, standing, isSame);
  if (held !== undefined) return { ...held, from: held.from + text.length - behind.length };
  const we = announced(text, standing.after, standing.own);
  if (we?.rule === "sentence.we-meet" && !NOT.test(text.slice(we.from))) return we;
  const there = inPlace(text, standing.after, (words) => NOT.test(words));
  if (there === undefined) return undefined;
  const isOurs = standing.labelled || OURS.test(text.slice(0, there.from)) || saysHour(text, there);
  return isOurs ? there : undefined;
}

function heldIn(text: string, standing: Surroundings, isSame: boolean): Stated | undefined {
  const isNamed = isSame || AGAIN.test(text) || SAID.test(text);
  return isNamed
    ? stated(text, { ...standing, labelled: isSame })
    : announced(text, standing.after, standing.own);
}

/** What does not take place is a meeting. */
const OURS = expression("\\b(?:(?:{meeting}|{gathering})(?! {forWhat}\\b)|{weSkip})\\b", "i");

/** Whether a sentence says that a meeting does not take place when it should. */
export function isTakenOff(text: string): boolean {
  return NOT.test(text) && (OURS.test(text) || MONTHS_OWN.test(text));
}

/** "April's evening" */
const MONTHS_OWN = expression("^\\W{0,6}(?:{the} )?{monthName}(?:['’]s)? \\w+ ", "i");

function statedByName(
  text: string,
  { after, labelled, before: said0 = "" }: Surroundings,
): Stated | undefined {
  const said = SAID.exec(text);
  const first = dayFirst(text, after);
  if (first !== undefined) return { date: first, rule: "label.next-meeting", from: 0 };
  const match = said ?? AGAIN.exec(text);
  if (match === null && !labelled) return undefined;
  const at = match === null ? 0 : match.index + match[0].length;
  // "Ada will report at the next call on 5 May" tells of the report.
  const before = text.slice(0, match === null ? 0 : at - (match[1] ?? match[0]).length);
  const words = text.slice(at).split(";", 1)[0] ?? "";
  if (WISH.test(before) && !FIXES.test(text)) return undefined;
  if (MENTION.test(before) && !DAY_LABEL.test(before) && !WHICH_IS.test(words)) return undefined;
  const isBefore =
    match !== null &&
    dayIn(words) === undefined &&
    (said === null ? OPENS_WITH_DAY.test(before) : FOR_IT.test(before) && FIXES.test(before));
  if (isBefore) {
    const date = complete(dayIn(before), after);
    return date !== undefined && agrees(date, before) && !isOfOther("", before)
      ? { date, rule: said === null ? "sentence.meet-again" : "sentence.next-meeting", from: 0 }
      : undefined;
  }
  const hence = match === null ? undefined : inPlace(words, after, () => false);
  // "Next: the 6th is too soon, so 13 March at 8 pm"
  if (hence !== undefined && isBareMoment(words.slice(hence.from), after))
    return { ...hence, from: at + hence.from };
  const bare = words.replace(/^\W+/, "");
  if (BARE.test(match?.[0] ?? "") && !isBareMoment(bare, after) && !isOfMeeting(bare, after))
    return undefined;
  const date =
    nthWeekday(words, after)?.date ??
    complete(dayInMonth(words, match?.[0] ?? said0, after), after) ??
    relativeBehind(words, after) ??
    (SAME_WEEK.test(text) ? weekAfter(after) : undefined);
  // Below "Next meeting" it says when all meetings are.
  const regular = date === undefined && match === null ? nthOfEachMonth(words, after) : undefined;
  if (regular !== undefined) return { date: regular, rule: "label.standing", from: 0 };
  if (date === undefined || !agrees(date, words) || isOfOther(before, words)) return undefined;
  if (match === null) return { date, rule: "label.next-meeting", from: 0 };
  return { date, from: at, rule: said === null ? "sentence.meet-again" : "sentence.next-meeting" };
}

/** Somebody's wish is none of all. */
const WISH = expression("\\b{wishes}\\b", "i");
/** "Next: Ada mends the rope by 3 March" is of something else. */
const BARE = expression("^\\W{0,6}{bareLabel}$", "i");

// "Next call in two weeks"; further behind it may be something else's day.
function relativeBehind(words: string, after: CalendarDate): CalendarDate | undefined {
  const named = dayIn(words);
  const day = named === undefined || named.either === true ? relativeDay(words, after) : undefined;
  return day !== undefined && LEADS_TO_DAY.test(words.slice(0, day.from)) ? day.date : undefined;
}

/** "We agreed on 19 March for our next meeting." */
const FIXES = expression("\\b{fixes}\\b", "i");
const FOR_IT = expression("\\b{forIt}$", "i");
/** "On 19 March we meet again": so much may stand before "meet again". */
const OPENS_WITH_DAY = expression("^{dayOpening}\\b.{0,80}$", "i");
/** "We do not meet on the 3rd but on the 10th." */
const MEETS = expression("\\b{meets}\\b", "i");
const ON_DAY = expression("^ ?{onDay} ", "i");
/** "At the next call, which is on 3 March" */
const WHICH_IS = expression("^,? ?\\(?{whichIs}\\b", "i");
const LEADS_TO_DAY = expression(
  "^\\W{0,6}(?:(?:{heldOn}|{same} {samePlace}|{asUsual})[ ,]{1,2}){0,6}(?:{the} )?$",
  "i",
);
/** A longer sentence is not looked through clause by clause. */
const LONG = 400;
/** So far in a line that opens with a day its weekday reaches. */
const LEAD = 14;
const SAME_WEEK = expression("\\b{sameWeek}\\b", "i");
const BESIDE = expression("^\\W*{besideSubject}\\b", "i");
const ANOTHER_TIME = expression("\\b{anotherTime}\\b", "i");
const DAY_FIRST = expression(
  "^(?<day>[^:]{4,60}?)(?:: ?| [–—-] | {isDay} | ?[(\\[]){ours}?{nextMeetingLabel}(?=\\s?[.;,()\\]]|$| {ofWhom}\\b(?![^.;]{0,30}\\b{otherBody}))",
  "iu",
);

// "Next call: 17 February; no call on the 10th": up to the clause that tells of another time.
function beforeAside(text: string): string | undefined {
  if (text.length > LONG) return undefined;
  const cuts = [...text.matchAll(/[,;(–—]/g)].map(({ index }) => index);
  const cut = cuts.findLast((at) => !NOT.test(text.slice(0, at)));
  if (cut === undefined) return undefined;
  const beside = text.slice(cut + 1);
  const isOther = dayIn(beside) !== undefined || ANOTHER_TIME.test(beside);
  return isOther && (BESIDE.test(beside) || /^\W*\d/.test(beside)) ? text.slice(0, cut) : undefined;
}

// "No call on the 10th, the next one is on the 17th": from the clause on that says when it is.
function behindAside(text: string): string {
  if (text.length > LONG) return "";
  const cuts = [...text.matchAll(/[,;(–—] ?/g)].map(({ index, 0: cut }) => text.slice(index + cut.length));
  return cuts.find((rest) => !NOT.test(rest)) ?? "";
}

// "19 March, 16:00 UTC: next meeting"
function dayFirst(text: string, after: CalendarDate): CalendarDate | undefined {
  const words = DAY_FIRST.exec(text.replace(/(?<=\d):(?=\d)/g, "."))?.groups?.day;
  const day = words === undefined ? undefined : saidDay(words, after);
  return day !== undefined && day.from < LEAD ? day.date : undefined;
}
