/** The day behind the name of those who met, as the title has it: "Council 4: 17 March", "Board 17 March, 6.30 pm". */
import type { CalendarDate } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { ownWords } from "./own-gathering.ts";
import { beforeDay, isBareMoment } from "./said/bare-moment.ts";
import { saidDay } from "./said/relative-day.ts";

const NAMED = expression(
  "(?:^\\W{0,6}(?:{soThen},? |{nextWord}[:,]? )?|[.;(] ?)(?:{ours}|{the} )?(?<who>(?:[\\p{L}&'’-]{2,20} ){0,3}?[\\p{L}-]{3,20})(?: (?:{shortenedNumber}\\.? ?|#)?\\d{1,3})?(?<again> (?:{isDay} )?{nextAgain})?(?: {isDay}| {onDay})?\\s?[:,–—-]?$",
  "iu",
);
/** Its last word is one for those who meet, or for their meeting. */
const BODY = expression("(?:^| )(?:{body}|{meeting}|{gathering}|{meetingBody}|{assembledAs})$", "i");

/** "Committee again on 17 March, rain or shine" */
const ENDS = expression("^[^,.;]{1,25}[,.;]", "i");

/** Whether words before a day are the name of those who met, and no more than a day stands behind. */
export function isOwnNext(before: string, own: string, behind: string, after: CalendarDate): boolean {
  const { who: said, again } = NAMED.exec(before)?.groups ?? {};
  const who = said?.toLowerCase();
  if (who === undefined || !BODY.test(who)) return false;
  const names = ownWords(own);
  const words = who.match(/\p{L}{3,}/gu) ?? [];
  const isMeant = isBareMoment(behind, after) || (again !== undefined && ENDS.test(behind));
  return words.every((word) => names.has(word)) && isMeant;
}

const OTHER_FIRST = expression("^\\W{0,6}(?:{the} )?(?:[\\w-]{2,20} )?(?<body>{otherBody})[:,]?$", "i");

/** Whether the day that opens words is that of another body: "AGM 17 March. Committee 9 April", below the label. */
export function opensWithOther(text: string, after: CalendarDate, own: string): boolean {
  const day = saidDay(text, after);
  const body = day === undefined ? undefined : OTHER_FIRST.exec(beforeDay(text, day).trimEnd())?.groups?.body;
  return body !== undefined && !own.toLowerCase().includes(body.toLowerCase());
}
