/** Labels and headings that the next meeting's day stands behind. */
import type { CalendarDate } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { PICTURES } from "../people/labels.ts";
import { isLed, STAMP } from "./led.ts";
import { beforeDay, isBareMoment, isBareStart } from "./said/bare-moment.ts";
import { nthOfEachMonth, saidDay } from "./said/relative-day.ts";
import { dayIn } from "./said/said-day.ts";

/** How an item is numbered, in whatever way: "§ 9", "VII.", "(9)", "A.5", "9 –", "Item 8:"; at its end a bot's mark. */
const NUMBER =
  /^(?:§ ?|\p{L}{3,8} (?=\d))?[([]?(?:\d[\d./-]{0,8}|[IVX]{1,5}(?=\W)|\p{Lu}(?:\.?\d{1,2}){0,3}(?=[\s.):]))[.):\]]{0,2}(?: ?[–—-])?(?:\s+|(?<=[.)]))/u;

/** With what stands before it in the notes of a bot or of a wiki: "#topic next call", "== Next call ==" */
const LABEL = expression(
  "^(?:[=*'_]{1,6} ?|[#!.]\\w{2,12}:? )?(?:(?<loose>{looseLabel})|[#!.]?{nextMeetingLabel}|{askedWhen})\\s*[:?.–—=*'_-]{0,6}$",
  "iu",
);

/**
 * How sure it is that the next meeting's day stands below: below "Next" alone something else may, and "Chair of the next
 * call" is of a day with whoever leads it.
 */
export type NextLabel = "sure" | "loose" | "led";

/** Words without their number, and the picture before it. */
export const withoutNumber = (words: string): string => words.replace(PICTURES, "").replace(NUMBER, "");

/** Whether words are a label that the next meeting's day stands behind. */
export function nextLabel(words: string): NextLabel | undefined {
  const said = words.replace(STAMP, "");
  const bare = said.replace(PICTURES, "");
  const match = [said, bare, withoutNumber(said)].map((one) => LABEL.exec(one)).find((one) => one !== null);
  if (match !== undefined) return match.groups?.loose === undefined ? "sure" : "loose";
  return [OF_NEXT, NEXT_LEADER].some((one) => one.test(bare)) && dayIn(bare) === undefined
    ? "led"
    : undefined;
}

const NEXT_UP = expression("^\\W{0,6}(?:\\d{1,2}\\W{1,2})?{nextUp}\\W{0,6}$", "i");

/** Whether words are a label of the next meeting by themselves, whatever stands behind. */
export function isNextLabel(words: string): boolean {
  return nextLabel(words) === "sure" || NEXT_UP.test(words);
}

/** "Moderator for the next call" */
const OF_NEXT = expression(
  "\\b{leadsIt}\\b[^.;:]{0,30} {leaderOf} (?:{the} )?{nextWord} {meeting}\\W{0,6}$",
  "i",
);

/** "Next chair", "Next week's moderator", "Next meeting chair" */
const NEXT_LEADER = expression(
  "^\\W{0,6}(?:\\d{1,2}\\W{1,2}|#\\w{2,12} )?{nextWord}(?: (?:{meeting}|{time})(?:['’]?s)?)? {leadsIt}s?\\W{0,6}$",
  "i",
);

/** Whether a sentence is of what its label is of. */
export function isBelow(label: NextLabel | undefined, text: string, after: CalendarDate): boolean {
  if (label === "led") return isLed(text, after);
  const says = () =>
    isBareMoment(text, after) || isOfMeeting(text, after) || nthOfEachMonth(text, after) !== undefined;
  return label === "sure" || (label === "loose" && says());
}

/** "Our spring call is online", "The members' assembly": at most a few words and no other one's name before what it is. */
const MEETING_FIRST = expression(
  "^\\W{0,6}(?:{ours}|{the} |\\p{L}{2,20}['’]s? )?(?:(?!(?:{ours}|{the} |{atOrIn} |{forWhat} |{otherBody}\\b))[\\p{L}-]{2,20} ){0,2}(?:{meeting}|{gathering})(?: {isDay})?(?:,? [\\p{L} -]{2,30})?[,:–—-]?$",
  "iu",
);

/** "Regular call", and nothing else. */
export const A_MEETING = expression(
  "^(?:(?!{otherBody}\\b)[\\p{L}'’-]{2,15} ){0,2}(?:{meeting}|{gathering})$",
  "iu",
);
/** What parts a day from whatever it is of: "19 March: regular call". */
const APART = /^[\s:–—|-]{1,4}|[.!]$/g;

/** Whether words open with a meeting and its day, or are a day and a meeting. */
export function isOfMeeting(text: string, after: CalendarDate): boolean {
  const day = saidDay(text, after);
  if (day === undefined) return false;
  const before = beforeDay(text, day).trimEnd();
  return (
    MEETING_FIRST.test(before) ||
    (isBareStart(before) && A_MEETING.test(text.slice(day.to).replace(APART, "")))
  );
}
