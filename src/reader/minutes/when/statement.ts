/** What a sentence tells of the next meeting: its day and hour, or that there is one whose day is open. */
import { dayAfter } from "../../../model/day.ts";
import type { CalendarDate, NextMeeting } from "../../../model/meeting.ts";
import { namedDay } from "../../../model/named-day.ts";
import { expression, namedRules, ruleIn } from "../expression.ts";
import { PICTURES } from "../people/labels.ts";
import type { Sentence } from "../sentences.ts";
import { moment } from "./moment.ts";
import { plainHour } from "./plain-hour.ts";
import {
  agrees,
  complete,
  dayIn,
  dayInMonth,
  lastOf,
  nthWeekday,
  sameWeekday,
  weekAfter,
  weeksAhead,
} from "./said-day.ts";

/** The next meeting where a statement is about it: at the start of one, or behind a few words. */
const SAID = expression(
  "(?:^(?:[\\d.]{1,12}\\)? )?|[.;:,(–—-] ?|\\b{nextMeetingAfter} |\\b{ownBodys} ){ours}?({nextMeeting})\\b",
  "i",
);
const AGAIN = expression("\\b{meetAgain}\\b", "i");
const LABEL = expression("^(?:\\d[\\d./]{0,5}[.)]? )?{nextMeetingLabel}\\s*[:–—-]?$", "i");
/** It does not take place, or it is over, or something is told of it that is no date. */
const NOT = expression("\\b{noNextMeeting}\\b|\\b{wasNextMeeting}\\b", "i");
const ONLY_IF = expression("^{onlyIf}\\b", "i");
const BUT = expression("\\b{but}\\b", "i");
/** A sentence without one of these says nothing of it, unless it stands below a label. */
export const HINT = expression("\\b{nextHint}", "i");
/** "The next is on 3 March": what it is stands before. */
const BARE_NEXT = expression("\\b{bareNext}", "i");
const MENTION = expression("\\b{mentioned}$", "i");
const DAY_LABEL = expression("^{dayLabel}\\b", "i");
/** A statement of when it is, without a day: "Next call in two weeks", "Plan for next week's call:". */
const WITHOUT_DAY = namedRules("undated", "i");
/** What leaves the day open: it is quoted, and no day is taken from it. */
export const OPEN = expression("\\b{undecided}\\b|\\d{ordinal}?(?: \\p{L}+){0,2} {orDay}\\d", "iu");

/** Whether a sentence says "the next" and not what it is the next of. */
export function isBareNext(text: string): boolean {
  return BARE_NEXT.test(text) && !AGAIN.test(text);
}

/** Whether words are a label that the next meeting's day stands behind. */
export function isNextLabel(words: string): boolean {
  const bare = words.replace(PICTURES, "");
  return LABEL.test(words) || (bare !== words && LABEL.test(bare));
}

/** What a sentence tells of the next meeting: its day, or that there is one whose day is open. */
export function told(sentence: Sentence, after: CalendarDate, labelled: boolean): NextMeeting | undefined {
  const { text: quote, line } = sentence;
  const held = quote.replace(ASIDE, heldOnly);
  const day = stated({ text: held, line }, after, labelled);
  if (day !== undefined && OPEN.test(quote)) return { quote, line, rule: day.rule };
  if (day !== undefined) {
    const words = held.slice(day.from);
    const { date, ...said } = moment(words, day.date);
    const hour = said.time === undefined ? plainHour(words) : undefined;
    const until = lastOf(day.date, quote);
    const range = until === undefined ? {} : { until };
    return {
      date,
      ...range,
      ...said,
      ...(hour === undefined ? {} : { hour }),
      quote,
      line,
      rule: day.rule,
    };
  }
  const rule = ruleIn(WITHOUT_DAY, quote);
  return rule === undefined || namedDay(quote) !== undefined ? undefined : { quote, line, rule };
}

const ASIDE = /\([^()]{1,80}\)/g;

// "8 April (there is none on the 1st), 15:00 UTC": the hour behind is the first day's.
function heldOnly(aside: string): string {
  return NOT.test(aside) ? "" : aside;
}

/** The day of the next meeting by a sentence, if it states one; `labelled`: it stands right below "Next meeting". */
function stated(
  { text, line }: Sentence,
  after: CalendarDate,
  labelled: boolean,
): { date: CalendarDate; rule: string; from: number } | undefined {
  if (text.endsWith("?") || ONLY_IF.test(text)) return undefined;
  // "No call next week, but we resume on the 14th."
  if (NOT.test(text)) {
    const but = BUT.exec(text);
    const before = but === null ? beforeAside(text) : undefined;
    if (before !== undefined) return stated({ text: before, line }, after, labelled);
    const behind = but === null ? behindAside(text) : text.slice(but.index + but[0].length);
    const isSame =
      but !== null && (labelled || (MEETS.test(text.slice(0, but.index)) && ON_DAY.test(behind)));
    const isHeld = !NOT.test(behind) && (isSame || AGAIN.test(behind) || SAID.test(behind));
    const held = isHeld ? stated({ text: behind, line }, after, isSame) : undefined;
    return held && { ...held, from: held.from + text.length - behind.length };
  }
  const said = SAID.exec(text);
  const first = dayFirst(text, after);
  if (first !== undefined) return { date: first, rule: "label.next-meeting", from: 0 };
  const match = said ?? AGAIN.exec(text);
  if (match === null && !labelled) return undefined;
  const at = match === null ? 0 : match.index + match[0].length;
  // "Ada will report at the next call on 5 May" tells of the report.
  const before = text.slice(0, match === null ? 0 : at - (match[1] ?? match[0]).length);
  const words = text.slice(at).split(";", 1)[0] ?? "";
  if (MENTION.test(before) && !DAY_LABEL.test(before) && !WHICH_IS.test(words)) return undefined;
  const isBefore =
    match !== null &&
    dayIn(words) === undefined &&
    (said === null ? OPENS_WITH_DAY.test(before) : FOR_IT.test(before) && FIXES.test(before));
  if (isBefore) {
    const date = complete(dayIn(before), after);
    return date !== undefined && agrees(date, before)
      ? { date, rule: said === null ? "sentence.meet-again" : "sentence.next-meeting", from: 0 }
      : undefined;
  }
  const date =
    complete(dayInMonth(words, match?.[0] ?? ""), after) ??
    nthWeekday(words, after) ??
    sameWeekday(words, after) ??
    weeksAhead(words, after) ??
    (TOMORROW.test(words) ? dayAfter(after) : undefined) ??
    (SAME_WEEK.test(text) ? weekAfter(after) : undefined);
  if (date === undefined || !agrees(date, words)) return undefined;
  if (match === null) return { date, rule: "label.next-meeting", from: 0 };
  return { date, from: at, rule: said === null ? "sentence.meet-again" : "sentence.next-meeting" };
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
const TOMORROW = expression("^\\W*{tomorrow}\\b", "i");
/** A longer sentence is not looked through clause by clause. */
const LONG = 400;
/** So far in a line that opens with a day its weekday reaches. */
const LEAD = 14;
const SAME_WEEK = expression("\\b{sameWeek}\\b", "i");
const BESIDE = expression("^\\W*{besideSubject}\\b", "i");
const ANOTHER_TIME = expression("\\b{anotherTime}\\b", "i");
const DAY_FIRST = expression(
  "^(?<day>[^:]{4,60}?)(?:: ?| [–—-] | {isDay} ){ours}?{nextMeetingLabel}(?=[.;,(]|$| {ofWhom}\\b(?![^.;]{0,30}\\b{otherBody}))",
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
  const named = words === undefined ? undefined : dayIn(words);
  const isFirst = named !== undefined && words !== undefined && words.indexOf(named.words) < LEAD;
  const date = isFirst ? complete(named, after) : undefined;
  return date !== undefined && words !== undefined && agrees(date, words) ? date : undefined;
}
