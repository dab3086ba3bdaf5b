/** The day of the next meeting where no more is said than who leads it. */
import type { CalendarDate } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { beforeDay, isBareMoment, isBareStart, saysHour } from "./said/bare-moment.ts";
import { type SaidDay, saidDay } from "./said/relative-day.ts";

/** Who wrote a line of a bot's minutes, and when. */
export const STAMP = /(?<!\s)\s*\([\w-]{1,30}, \d\d:\d\d:\d\d\)$/;

const LEADS = expression("\\b{leads}(?: {itTakesPlace})?$", "i");

const NAME = "@?[\\p{L}\\p{N}_.’'-]{1,20}(?: (?!{leads}\\b)[\\p{L}\\p{N}_.’'-]{1,20})?";
const NAMES = `${NAME}(?: ?(?:,|&|{andSign}) ?${NAME})?`;
const TIME = "{nextWord}(?: (?:{meeting}|{gathering}|{time}|{anyOne})(?:['’]?s)?)?";
const OPENING = "^\\W{0,6}(?:[#!]\\w{2,12} )?";
/** "Ada will chair on 17 March at 16:00 UTC": what she chairs then the hour tells. */
const WILL_LEAD = expression(`${OPENING}(?:${TIME}[:,]? )?${NAMES} {willLead}(?: {itTakesPlace})?$`, "iu");
/** "Next chair: Ada", "Chair of the next call is Ada", "Ada hosts next" */
const NEXT_LEADER = expression(
  `${OPENING}(?:(?:{the} )?${TIME} {leadsIt}|{leadsIt}(?: {leaderOf})?(?: {the})? ${TIME})(?:\\s?[:=–—-]| {isDay})? ${NAMES}$|${OPENING}${NAMES} (?:{willLead}|{leads}) (?:{the} )?${TIME}$|${OPENING}${TIME}[:,]? ${NAMES} {willLead}$`,
  "iu",
);
/** "The next chair is elected": a name would have its capital, but for those of a log. */
const IS_DONE = expression("^[^#]{1,40} (?:{isDay}) \\p{Ll}+$", "u");
/** "Chair for 17 March: Ada" */
const LEADER_OF_DAY = expression(
  `${OPENING}(?:{the} )?(?:${TIME} )?{leadsIt}(?: {leaderOf})?(?: {the})?$`,
  "i",
);
const IS_NAMED = expression(`^(?: {isDay}|\\s?[:=–—-]) ${NAMES}[.!]?$`, "iu");

/** "The lot says 17 March – Ada" */
const A_FEW_WORDS = expression("^\\W{0,6}(?:(?!{untilThen} )[\\p{L}’'-]{1,20} ?){0,4}$", "iu");
/** Behind the day: "17 March (Ada)" */
const IN_BRACKETS = expression(`^ ?\\(${NAMES}\\)[.!]?$`, "iu");

/** Below a label of who leads next, whether a line says it of a day, and no more: "Ada moderates on 17 March", "17 March: Ada". */
export function isLed(text: string, after: CalendarDate): boolean {
  const day = saidDay(text, after);
  if (day === undefined) return false;
  const before = beforeDay(text, day);
  return (
    LEADS.test(before) ||
    (A_FEW_WORDS.test(before) && IS_NAMED.test(text.slice(day.to).replace(STAMP, ""))) ||
    (isBareStart(before) && IN_BRACKETS.test(text.slice(day.to)))
  );
}

/** Whether a sentence says who leads the meeting of a day that it names. */
export function isLedOn(text: string, day: SaidDay, after: CalendarDate): boolean {
  const before = beforeDay(text, day);
  if (WILL_LEAD.test(before) && saysHour(text, day)) return true;
  const leader = before.replace(/(?<![,\s–—-])[,\s–—-]+$/, "");
  if (NEXT_LEADER.test(leader) && !IS_DONE.test(leader)) return isBareMoment(text.slice(day.from), after);
  return LEADER_OF_DAY.test(before) && IS_NAMED.test(text.slice(day.to));
}
