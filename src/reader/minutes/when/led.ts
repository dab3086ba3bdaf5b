/** The day of the next meeting where no more is said than who leads it. */
import type { CalendarDate } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { beforeDay, isBareMoment, saysHour } from "./bare-moment.ts";
import { type SaidDay, saidDay } from "./relative-day.ts";

const LEADS = expression("\\b{leads}(?: {itTakesPlace})?$", "i");

/** Whether a sentence says who leads the meeting of a day, and no more: "Ada moderates on 17 March". */
export function isLed(text: string, after: CalendarDate): boolean {
  const day = saidDay(text, after);
  return day !== undefined && LEADS.test(beforeDay(text, day));
}

const NAME = "@?[\\p{L}\\p{N}_.’'-]{1,20}(?: (?!{leads}\\b)[\\p{L}\\p{N}_.’'-]{1,20})?";
const NAMES = `${NAME}(?: ?(?:,|&|{andSign}) ?${NAME})?`;
const TIME = "{nextWord}(?: (?:{meeting}|{gathering}|{time}|{anyOne}))?";
const OPENING = "^\\W{0,6}(?:[#!]\\w{2,12} )?";
/** "Ada will chair on 17 March at 16:00 UTC": what she chairs then the hour tells. */
const WILL_LEAD = expression(`${OPENING}(?:${TIME}[:,]? )?${NAMES} {willLead}(?: {itTakesPlace})?$`, "iu");
/** "Next chair: Ada", "Chair of the next call is Ada", "Ada hosts next" */
const NEXT_LEADER = expression(
  `${OPENING}(?:(?:{the} )?{nextWord} {leadsIt}|{leadsIt}(?: {leaderOf})?(?: {the})? ${TIME})(?:\\s?[:=–—-]| {isDay})? ${NAMES}$|${OPENING}${NAMES} (?:{willLead}|{leads}) (?:{the} )?${TIME}$|${OPENING}${TIME}[:,]? ${NAMES} {willLead}$`,
  "iu",
);
/** "Chair for 17 March: Ada" */
const LEADER_OF_DAY = expression(`${OPENING}(?:{the} )?{leadsIt}(?: {leaderOf})?(?: {the})?$`, "i");
const IS_NAMED = expression(`^(?: {isDay}|\\s?[:=–—-]) ${NAMES}[.!]?$`, "iu");

/** Whether a sentence says who leads the meeting of a day that it names. */
export function isLedOn(text: string, day: SaidDay, after: CalendarDate): boolean {
  const before = beforeDay(text, day);
  if (WILL_LEAD.test(before) && saysHour(text, day)) return true;
  if (NEXT_LEADER.test(before.replace(/[,\s–—-]+$/, ""))) return isBareMoment(text.slice(day.from), after);
  return LEADER_OF_DAY.test(before) && IS_NAMED.test(text.slice(day.to));
}
