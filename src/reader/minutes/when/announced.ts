/**
 * What tells of the next meeting by its form: right before a day that is to come stand those who meet and a verb of
 * meeting, a farewell, or that the place or the hour is the same.
 */
import { daysBetween } from "../../../model/day.ts";
import type { CalendarDate } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { isLedOn } from "./led.ts";
import { ownWords } from "./own-gathering.ts";
import { isOwnNext } from "./own-next.ts";
import { firstPlanned } from "./planned.ts";
import { beforeDay, isBareMoment, isBareStart, saysHour } from "./said/bare-moment.ts";
import { type SaidDay, saidDay, weekAfter } from "./said/relative-day.ts";
import { complete, dayIn } from "./said/said-day.ts";

/** The day that an announcement names, and from where on it tells of it. */
export interface Announced {
  readonly date: CalendarDate;
  readonly from: number;
  readonly rule: string;
}

const OPENING = "(?:^\\W{0,6}|[.;!] ?)(?:{soThen},? ){0,2}";
const BREAK = "(?:^\\W{0,6}(?:{soThen},? ){0,3}|[.;:,!(>\\]–—-] ?(?:{soThen},? ){0,2})";
const CLAUSE = `(?:${BREAK}|\\b{nextMeetingAfter} )`;
/** "We'll meet again at Ada's", "The crew then regroups", "We skip that one and meet again" */
const MEETS = expression(
  `(?:${CLAUSE}{whoGathers}(?: {thenAgain}){0,2} |(?<!\\b{subordinate} )\\b{weWord} |\\b{weSkip}\\b[^.;]{1,40},? (?:{andSign} )?|(?:${OPENING}|\\b(?:{weWord}|{body})\\b[^.;]{0,60} {andSign} (?:{shallDo} )?){gathersAgain})(?!(?<=\\b{body} ){meeting}\\b){gathers}(?:,? (?<again>{again})){0,2}(?: {atHome})?$`,
  "i",
);
const RECONVENES = expression("\\b{reconvenes}", "i");
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
  `${BREAK}(?:{ours})?{nextWord} (?<what>[\\p{L}-]{2,20}(?: [\\p{L}-]{2,20}){0,2}?)(?: ?\\([^()]{1,40}\\))?(?: {isDay}| ?(?:[:,=@–—-]|[→⇒]|->|=>))?$`,
  "iu",
);
const NO_GATHERING = expression("\\b(?:{noGathering})s?\\b", "i");
/** "Agreed to meet", "Mark your calendars": a day and an hour behind it, and nothing else. */
const AGREED = expression(`${BREAK}(?:{fixedMeeting}|{inDiary})(?: ?[:–—-])?$`, "i");
const NEXT_TIME = expression(`${BREAK}{nextTimeWe}$`, "i");
/** "Next at Ada's, 17 March", "Closed 21:10, next 17 March", "We meet on Tuesdays, so next on 17 March" */
const NEXT_ALONE = expression(
  "(?:^\\W{0,6}(?:{soThen},? )?|(?:^\\W{0,6}|\\b{meeting},? )(?:{isOver} )?{closedAt}\\b[^.;,]{0,20}[,;/>–—-] ?|^\\W{0,6}{weWord} {gathers}\\b[^.;]{1,60}, ?{soThen} ){nextWord}(?: {nextAt}| {atHome})?[:,]?$",
  "i",
);
/** "Draft agenda for 17 March", "Agenda of the next call, 17 March" */
const AGENDA_OF = expression(
  "^\\W{0,6}(?:(?:{the} )?{nextWord} {meeting}['’]?s?['’]? |{the} )?(?:{draftOf} )?(?:{agenda}|{draftOf})(?: {draftOf})?(?: {leaderOf})?(?: {the}(?: {comingMeeting})?| {comingMeeting})?,?$",
  "i",
);
/** "On 17 March we meet", "Next week, same time" */
const MEETS_BEHIND = expression(
  "^,? {whoGathers}(?: {thenAgain}){0,2} {gathers}(?:,? {again}){0,2}(?=\\s*(?:$|[.,;!(]|{atOrIn}\\b(?! {the} (?!{same}))))",
  "i",
);
/** "On the 26th we do the planning meeting", "We hold our call" */
const HOLDS =
  "{weSubject}{holdsIt} (?:{ours}|{the} |{aNew} )(?:(?!{otherBody}\\b)[\\p{L}-]{2,20} ){0,2}?(?:{meeting}|{gathering})(?! (?:{withWhom}|{forWhat})\\b)";
const HOLDS_BEFORE = expression(`${CLAUSE}${HOLDS}(?:,? {again}){0,2}$`, "iu");
const HOLDS_BEHIND = expression(`^,? ${HOLDS}`, "iu");
/** "So we're next on 17 March" */
const WE_ARE_NEXT = expression(`${BREAK}{weAreNext}$`, "i");
/** "Tomorrow we start at 9:30" */
const STARTS_AT = expression("^,? {weSubject}(?: {shallDo})? {setsOut} (?:{again} )?{atHour} \\d", "i");
/** Who says it. */
const SPOKEN = /^@?[\p{L}\d_-]{1,20}(?=: )/u;
/** "The call on 17 March falls on a holiday and is moved to" */
const MOVED = expression(
  "^\\W{0,6}(?:{soThen},? )?(?:{ours}|{the} |{thisOf} )?(?:(?:{everySoOften}|{nextWord}|(?:{weekday}|{monthName})(?:['’]s)?) ){0,2}{meeting}(?! {withWhom} (?!(?:{the} )?\\d|{weekday}))\\b[^.;:]{0,80} {movedTo}$|^\\W{0,6}(?:{soThen},? )?{nextWord} {time}['’]s(?: {meeting})? {movedOff}\\b[^.;:]{0,60}$",
  "i",
);
const SAME_WEEK = expression(`${BREAK}(?:{farewell} )?{sameWeek}`, "i");
const APPOSED = expression("\\b{comingMeeting} ?[(:] ?(?:{weekday},? )?$", "i");
/** "Ada reports at the next call, 17 March": the day is the call's, unless it goes on ("on the 17 March release"). */
const MENTIONED = expression(
  "\\b{mentioned}{nextWord} {meeting}(?: ?[(:,]| {onDay}) ?(?:(?:{weekday}|{weekdayShort}),? )?$",
  "i",
);
const ENDS = expression("^\\s*(?:$|[.;:,)(–—-]|{atHour}\\b)", "i");
/** "On 17 March, at our next meeting" */
const NEXT_BEHIND = expression("^,? (?:{atOrIn} )?{ours}{comingMeeting}\\b(?=[.,;]|$)", "i");
const COMMAND = expression("^\\W{0,6}[#!/.]{inCommand}:?$", "i");
/** "Another call on", "Then again" */
const ONE_MORE = expression(`${CLAUSE}{oneMore}(?: {isDay})?$`, "i");
/** It is to go on then, and its hour is said. */
const GOES_ON = expression("^\\W{0,6}{goesOn}$", "i");
const NO_BARE_TAIL = expression("^ (?:{withWhom}|{ownPlace})\\b", "i");
/** "Trip: we meet", "For the trip we meet" */
const OF_ANOTHER = expression(
  "^(?!\\W{0,6}(?:{callOut}|{decisionMark})\\b)[^:]{1,40}: |^\\W{0,6}{forWhat} [^,.;]{2,60}$",
  "i",
);
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
  if (UNSURE.test(text.replace(REGULARLY, ""))) return undefined;
  if (SAME_WEEK.test(text))
    return { date: complete(dayIn(text), after) ?? weekAfter(after), from: 0, rule: "sentence.same-place" };
  const first = firstPlanned(text, after);
  if (first !== undefined) return { date: first, from: text.length, rule: "label.planned" };
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
  const before = beforeDay(text, day);
  const behind = text.slice(day.to);
  const meets = MEETS.exec(before);
  const isAgain = meets?.groups?.again !== undefined || RECONVENES.test(meets?.[0] ?? "");
  if (meets !== null && (isAgain || !(NO_BARE_TAIL.test(behind) || OF_ANOTHER.test(before))))
    return "sentence.we-meet";
  const farewell = FAREWELL.exec(before);
  if (farewell !== null && (farewell.groups?.until === undefined || UNTIL_TAIL.test(behind)))
    return "sentence.see-you";
  if (MENTIONED.test(text.slice(0, day.from)) && ENDS.test(behind)) return "sentence.mentioned";
  if (COMMAND.test(before) || NEXT_TIME.test(before) || APPOSED.test(text.slice(0, day.from)))
    return "sentence.next-time";
  if (
    (isBareStart(before) && MEETS_BEHIND.test(behind)) ||
    ((isBareStart(before) || before === SPOKEN.exec(text)?.[0]) && HOLDS_BEHIND.test(behind))
  )
    return "sentence.we-meet";
  if (HOLDS_BEFORE.test(before) && !NO_BARE_TAIL.test(behind)) return "sentence.we-meet";
  if (MOVED.test(before)) return "sentence.in-place";
  if (NEXT_ALONE.test(before) && isBareMoment(text.slice(before.length), after)) return "sentence.next-time";
  if (SAME.test(before) || (isBareStart(before) && USUAL_BEHIND.test(behind))) return "sentence.same-place";
  if (AGREED.test(before) && isBareMoment(text.slice(day.from), after)) return "sentence.agreed-day";
  if (isBareStart(before) && NEXT_BEHIND.test(behind)) return "sentence.mentioned";
  if (AGENDA_OF.test(before)) return "sentence.agenda-of";
  if (ONE_MORE.test(before)) return "sentence.one-more";
  if (isOwnNext(before, own, text.slice(day.from), after)) return "sentence.own-next";
  if (WE_ARE_NEXT.test(before)) return "sentence.we-meet";
  if (isBareStart(before) && STARTS_AT.test(behind)) return "sentence.we-meet";
  if (isLedOn(text, day, after)) return "sentence.led";
  const isNext = isNextOf(before, own, text, day) || (GOES_ON.test(before) && saysHour(text, day));
  return isNext ? "sentence.next-of" : undefined;
}

// By a word of the note's own title, or where an hour behind it tells that it is no release.
function isNextOf(before: string, own: string, text: string, day: SaidDay): boolean {
  const what = NEXT_OF.exec(before)?.groups?.what;
  if (what === undefined || NO_GATHERING.test(what)) return false;
  const last = what.split(" ").at(-1) ?? "";
  // "Next TC", of "TC-17"
  const isShort = /^\p{Lu}{2}$/u.test(last) && own.split(/[^\p{L}]+/u).includes(last);
  return isShort || ownWords(own).has(last.toLowerCase()) || saysHour(text, day);
}
