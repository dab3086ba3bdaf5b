/**
 * What tells of the next meeting by its form: right before a day that is to come stand those who meet and a verb of
 * meeting, a farewell, or that the place or the hour is the same.
 */
import { daysBetween } from "../../../model/day.ts";
import type { CalendarDate } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { moment } from "./moment.ts";
import { plainHour } from "./plain-hour.ts";
import { type SaidDay, saidDay, weekAfter } from "./relative-day.ts";

/** The day that an announcement names, and from where on it tells of it. */
interface Announced {
  readonly date: CalendarDate;
  readonly from: number;
  readonly rule: string;
}

const OPENING = "(?:^\\W{0,6}|[.;!] ?)(?:{soThen},? ){0,2}";
const BREAK = "(?:^\\W{0,6}(?:{soThen},? ){0,3}|[.;:,!(>\\]–—-] ?(?:{soThen},? ){0,2})";
const CLAUSE = `(?:${BREAK}|\\b{nextMeetingAfter} )`;
/** What may stand between any of these and the day. */
const LEAD = expression(
  "[,:]? ?(?:{afterSomeTime})?[,:]? ?\\(?(?:{whichIsOn} )?(?:{onDay} |{the} )?(?:(?:{weekday}|{weekdayShort})\\b\\.?,? ?(?:{the} )?)?$",
  "i",
);
/** "We'll meet again at Ada's", "The crew then regroups", "We skip that one and meet again" */
const MEETS = expression(
  `(?:${CLAUSE}{whoGathers}(?: {thenAgain}){0,2} |(?<!\\b{subordinate} )\\b{weWord} |(?:${OPENING}|\\b{weWord}\\b[^.;]{0,60} {andSign} ){gathersAgain}){gathers}(?:,? (?<again>{again})){0,2}(?: {atHome})?$`,
  "i",
);
/** "See you all", "Till" */
const FAREWELL = expression(
  `${CLAUSE}{farewell}(?: {again}){0,2}(?: {atHome})?$|^\\W{0,6}(?:{soThen},? ){0,2}(?<until>{untilThen})$`,
  "i",
);
/** "Same place" */
const SAME = expression(
  "^\\W{0,6}(?:[^.;:]{0,20}[,–—-] )?(?:{soThen},? )?(?:{atOrIn} )?(?:{the} )?{same} {samePlace}(?:(?:,|,? ?{andSign})? ?(?:{same} )?{samePlace}){0,2}(?:,? {again})?$",
  "i",
);
const USUAL_BEHIND = expression(
  "^(?:,[^,.;:]{1,25}){0,2},?(?: {atOrIn})? ?(?:{the} )?(?:{same} {samePlace}|{asUsual})(?=\\s*(?:$|[.;(!–—-]|, ?(?:{same}|{atOrIn}|\\d)|{atOrIn}\\b|{andSign}))",
  "i",
);
/** "Next telco": of some other thing than a meeting it may be, too. */
const NEXT_OF = expression(
  `${BREAK}(?:{ours})?{nextWord} (?<what>[\\p{L}-]{2,20}(?: [\\p{L}-]{2,20}){0,2}?)(?: ?\\([^()]{1,40}\\))?(?: {isDay}| ?[:,–—-])?$`,
  "iu",
);
const NO_GATHERING = expression("\\b(?:{noGathering})s?\\b", "i");
const NEXT_TIME = expression(`${BREAK}{nextTimeWe}$`, "i");
/** "Ada hosts the next call (17 March)" */
const NEXT_ALONE = expression("^\\W{0,6}{nextWord}(?: {nextAt}| {atHome})?[:,]?$", "i");
/** "On 17 March we meet", "Next week, same time" */
const MEETS_BEHIND = expression(
  "^,? {whoGathers}(?: {thenAgain}){0,2} {gathers}(?:,? {again}){0,2}(?=\\s*(?:$|[.,;!(]|{atOrIn}\\b(?! {the} (?!{same}))))",
  "i",
);
const SAME_WEEK = expression(`${BREAK}(?:{farewell} )?{sameWeek}`, "i");
const APPOSED = expression("\\b{comingMeeting} ?[(:] ?(?:{weekday},? )?$", "i");
const COMMAND = expression("^\\W{0,6}[#!/.]{inCommand}:?$", "i");
/** "Another call on", "Then again" */
const ONE_MORE = expression(`${CLAUSE}{oneMore}(?: {isDay})?$`, "i");
/** "Ada will chair on 17 March at 16:00 UTC" */
const WILL_LEAD = expression(
  "^\\W{0,6}(?:[#!]\\w{2,12} )?@?[\\w.-]{2,20}(?: [\\w.-]{2,20})? {willLead}$",
  "i",
);
/** It is to go on then, and its hour is said. */
const GOES_ON = expression("^\\W{0,6}{goesOn}$", "i");
const NO_BARE_TAIL = expression("^ (?:{withWhom}|{ownPlace})\\b", "i");
/** "Trip: we meet", "For the trip we meet" */
const OF_ANOTHER = expression("^(?!\\W{0,6}{callOut}\\b)[^:]{1,40}: |^\\W{0,6}{forWhat} [^,.;]{2,60}$", "i");
const UNTIL_TAIL = expression("^(?:,? {soThen}|, [^.;]{1,30})?\\W{0,6}$", "i");
/** Somebody only thinks of it, or thinks back. */
const UNSURE = expression("\\b(?:{doubt}|{mayBe})\\b", "i");

/** "We meet every Tuesday, next time on 17 March" */
const REGULARLY = expression("\\b{eachOf}\\b[^,;.]{1,60}[,;]", "i");

/** So many days ahead a group meets again. */
const FAR = 200;

/** So many days a sentence may name before the one that it announces. */
const DAYS = 3;

/** What a sentence announces by its form; `own` are the words of the note's title. */
export function announced(text: string, after: CalendarDate, own: string): Announced | undefined {
  if (UNSURE.test(text.replace(REGULARLY.pattern, ""))) return undefined;
  if (SAME_WEEK.test(text)) return { date: weekAfter(after), from: 0, rule: "sentence.same-place" };
  let start = 0;
  for (let n = 0; n < DAYS; n++) {
    const day = saidDay(text.slice(start), after);
    if (day === undefined) return undefined;
    const [from, to] = [start + day.from, start + day.to];
    const rule = ruleOf(text, { ...day, from, to }, after, own);
    // "On 17 February", in March, may look back.
    if (rule !== undefined && daysBetween(day.date, after) <= FAR) return { date: day.date, from, rule };
    start = to;
  }
  return undefined;
}

// The form by which words announce a day, if they do.
function ruleOf(text: string, day: SaidDay, after: CalendarDate, own: string): string | undefined {
  const before = text.slice(0, day.from).replace(LEAD.pattern, "");
  const behind = text.slice(day.to);
  const meets = MEETS.exec(before);
  const isAgain = meets?.groups?.again !== undefined;
  if (meets !== null && (isAgain || !(NO_BARE_TAIL.test(behind) || OF_ANOTHER.test(before))))
    return "sentence.we-meet";
  const farewell = FAREWELL.exec(before);
  if (farewell !== null && (farewell.groups?.until === undefined || UNTIL_TAIL.test(behind)))
    return "sentence.see-you";
  if (COMMAND.test(before) || NEXT_TIME.test(before) || APPOSED.test(text.slice(0, day.from)))
    return "sentence.next-time";
  if (isBareStart(before) && MEETS_BEHIND.test(behind)) return "sentence.we-meet";
  if (NEXT_ALONE.test(before) && isBareMoment(text.slice(before.length), after)) return "sentence.next-time";
  if (SAME.test(before) || (isBareStart(before) && USUAL_BEHIND.test(behind))) return "sentence.same-place";
  if (ONE_MORE.test(before)) return "sentence.one-more";
  if (WILL_LEAD.test(before) && saysHour(text, day)) return "sentence.led";
  const isNext = isNextOf(before, own, text, day) || (GOES_ON.test(before) && saysHour(text, day));
  return isNext ? "sentence.next-of" : undefined;
}

const isBareStart = (before: string) => /^\W{0,6}$/.test(before);

// By a word of the note's own title, or where an hour behind it tells that it is no release.
function isNextOf(before: string, own: string, text: string, day: SaidDay): boolean {
  const what = NEXT_OF.exec(before)?.groups?.what?.toLowerCase();
  if (what === undefined || NO_GATHERING.test(what)) return false;
  const names = new Set(own.toLowerCase().match(/\p{L}{3,}/gu));
  return names.has(what.split(" ").at(-1) ?? "") || saysHour(text, day);
}

/** Whether words say an hour from the day on that they name. */
export function saysHour(text: string, { date, from }: Pick<SaidDay, "date" | "from">): boolean {
  const words = text.slice(from);
  return moment(words, date).time !== undefined || plainHour(words) !== undefined;
}

const OPENS = expression(
  "^(?:(?:\\[[\\w .-]{1,30}\\]|<[\\w-]{1,30}>|[\\w-]{1,20}:) )?\\W{0,6}(?:{onDay} |{the} )?(?:(?:{weekday}|{weekdayShort})\\b\\.?,? ?(?:{the} )?)?$",
  "iu",
);
const PLACE_BEHIND = expression(
  "^\\W{0,6}$|^(?: ?[,.;(@–—-] ?| )(?:{atOrIn}|{same}|{asUsual}|\\d|{webLink})|^ ?[.(]",
  "i",
);
const TELLS_MORE = expression(
  "[:–—] ?(?!\\d|{atOrIn}\\b|{same}\\b|{webLink})\\p{L}| {isDay} (?!{atOrIn}\\b)",
  "iu",
);

/** Whether words say no more than when, and where: what they are said of stands above them. */
export function isBareMoment(text: string, after: CalendarDate): boolean {
  const day = saidDay(text, after);
  if (day === undefined || !OPENS.test(text.slice(0, day.from))) return false;
  const [behind = ""] = text.slice(day.to).split(/(?<=[.;!])\s/, 1);
  return (
    !TELLS_MORE.test(behind.replace(/\([^()]*\)/g, "")) && (PLACE_BEHIND.test(behind) || saysHour(text, day))
  );
}

const LEADS = expression("\\b{leads}(?: {itTakesPlace})?$", "i");

/** Whether a sentence says who leads the meeting of a day, and no more: "Ada moderates on 17 March". */
export function isLed(text: string, after: CalendarDate): boolean {
  const day = saidDay(text, after);
  return day !== undefined && LEADS.test(text.slice(0, day.from).replace(LEAD.pattern, ""));
}

const IN_PLACE = expression(
  "(?:[,;:)–—-]\\s*|^\\s*|[.]\\s+)(?:{henceThen},? )(?:{itTakesPlace} ){0,2}$",
  "i",
);
const IT_IS = expression(
  "^\\W{0,6}(?:{henceThen},? )?{itTakesPlace}(?: {itTakesPlace})?$|^\\W{0,6}{henceThen},?$",
  "i",
);
const INSTEAD = expression("^[^.;]{0,40}\\b{instead}\\b", "i");

/** "…, therefore the 17th": the day that stands in the place of another one; `isOff` knows what says that one is off. */
export function inPlace(
  text: string,
  after: CalendarDate,
  isOff: (words: string) => boolean,
): Announced | undefined {
  for (const [cut, at] of cuts(text)) {
    const behind = text.slice(at);
    const day = saidDay(behind, after);
    if (day === undefined) continue;
    const before = cut + behind.slice(0, day.from).replace(LEAD.pattern, " ");
    const isBare = isBareStart(before);
    const isMeant =
      IN_PLACE.test(before) ||
      (isBare && INSTEAD.test(behind.slice(day.to))) ||
      ((cut === "." || endsOff(text.slice(0, at - 1), after, isOff)) && isBareMoment(behind, after));
    if (isMeant) return { date: day.date, from: at + day.from, rule: "sentence.in-place" };
  }
  return undefined;
}

// "Next call: 10 March cancelled"
function endsOff(text: string, after: CalendarDate, isOff: (words: string) => boolean): boolean {
  const clause = text.split(/[,;:.]/).at(-1) ?? "";
  const day = saidDay(clause, after);
  return day !== undefined && isOff(clause.slice(day.to));
}

// From each mark on that parts clauses, with the mark.
function cuts(text: string): (readonly [string, number])[] {
  const marks = text.slice(0, LONG).matchAll(/[,;:)–—→]|\.(?= )/g);
  return [...marks].map(({ index }) => [text.charAt(index), index + 1] as const);
}

const LONG = 300;

/** Whether a sentence tells where what the one before it takes off is put: "It's on the 17th instead." */
export function isPutThere(text: string, after: CalendarDate, above: string): boolean {
  const day = saidDay(text, after, above);
  if (day === undefined) return false;
  const before = text.slice(0, day.from).replace(LEAD.pattern, "");
  return IT_IS.test(before) || (isBareStart(before) && INSTEAD.test(text.slice(day.to)));
}
