/** Words that say no more than a day, and an hour or a place with it. */
import type { CalendarDate } from "../../../../model/meeting.ts";
import { expression } from "../../expression.ts";
import { moment } from "./moment.ts";
import { plainHour } from "./plain-hour.ts";
import { type SaidDay, saidDay } from "./relative-day.ts";

/** What may stand between words that lead to a day and the day. */
const LEADING =
  "[,:]? ?(?:{afterSomeTime}(?:,? {henceThen}\\b)?)?[,:]? ?\\(?(?:{whichIsOn},? )?(?:{onDay} |{the} )?(?:(?:{weekday}|{weekdayShort})\\b\\.?,? ?(?:{the} )?)?$";
const LEAD = expression(LEADING, "i");

/** What stands before a day, without what only leads to it. */
export function beforeDay(text: string, { from }: Pick<SaidDay, "from">): string {
  return text.slice(0, from).replace(LEAD, "");
}

/** Whether nothing but marks stands before a day. */
export const isBareStart = (before: string): boolean => /^\W{0,6}$/.test(before);

/** Whether words say an hour from the day on that they name. */
export function saysHour(text: string, { date, from }: Pick<SaidDay, "date" | "from">): boolean {
  const words = text.slice(from);
  return moment(words, date).time !== undefined || plainHour(words) !== undefined;
}

const OPENS = expression(
  `^(?:(?:\\[[\\w .-]{1,30}\\]|<[\\w-]{1,30}>|[\\w-]{1,20}:) )?\\W{0,6}${LEADING}`,
  "iu",
);
/** Who leads the meeting, or where it is, behind its day: "17 March, chair: Ada". */
const OF_IT = expression("[,;.(–—-] ?(?:{the} )?(?:{leadsIt}|{besideDay})\\b(?: ?[:–—=-]| {isDay}\\b)", "gi");
const PLACE_BEHIND = expression(
  "^\\W{0,6}$|^(?: ?[,.;(@–—-] ?| )(?:{atOrIn}|{same}|{asUsual}|\\d|{webLink}|(?:{whichIsOn}|{henceThen})(?= )|{dayItIs}$|{dayItIs}[.!]|(?:{leadsIt}|{besideDay})\\b)|^,? (?:{andSign} )?(?:{weekday},? )?\\d{1,2}{ordinal}? {monthName}\\b|^, ?[\\p{L}’' ]{2,20}, ?\\d{1,2}[:.]\\d\\d(?!\\d)|^ ?[.(]|^(?: [\\w-]+){0,2} (?:{meeting}|{gathering})\\b",
  "iu",
);
/** Something is said of the day itself: "17 March: Ada mends the lamp", "17 March, 16:00 is the fair"; "Ben is away" is not. */
const TELLS_MORE = expression(
  "[:–—] ?(?!\\d|{atOrIn}\\b|{same}\\b|{webLink})\\p{L}|^(?:[^,;]|[,;] ?(?=\\d)){0,60} {isDay} (?!{atOrIn}\\b)",
  "iu",
);

/** Whether words say no more than when, and where: what they are said of stands above them. */
export function isBareMoment(text: string, after: CalendarDate): boolean {
  const day = saidDay(text, after);
  if (day === undefined || !OPENS.test(text.slice(0, day.from))) return false;
  const [behind = ""] = text.slice(day.to).split(/(?<=[.;!])\s/, 1);
  const isMore = TELLS_MORE.test(behind.replace(/\([^()]*\)/g, "").replace(OF_IT, ""));
  return !isMore && (PLACE_BEHIND.test(behind) || saysHour(text, day));
}
