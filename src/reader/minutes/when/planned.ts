/** The first day of several that are planned: "Meetings this spring: 17 March, 14 April". */
import { daysBetween } from "../../../model/day.ts";
import type { CalendarDate } from "../../../model/meeting.ts";
import { namedDay } from "../../../model/named-day.ts";
import { expression } from "../expression.ts";
import { complete } from "./said-day.ts";

/** What the days are of, by a word for meetings; those of another body are its own. */
const LABEL = expression(
  "^\\W{0,6}(?:(?!{otherBody}\\b)[\\p{L}-]{2,15} ){0,2}{plannedMeetings}(?: (?!(?:{otherBody}|{withWhom})\\b)[\\p{L}\\d-]{2,15}){0,3} ?: ?(?=\\S)",
  "iu",
);
const DAY_ONLY = expression(
  "^(?:(?:{andSign}|{weekday}|{weekdayShort}|{monthName})[.,]? ?){0,2}\\W{0,4}(?:\\([^()]{1,20}\\)\\W{0,2})?$",
  "i",
);
/** So many days ahead a list of days may begin. */
const FAR = 200;

/** The first day after `after` of words that are a label of meetings and several days, and nothing else. */
export function firstPlanned(text: string, after: CalendarDate): CalendarDate | undefined {
  const label = LABEL.exec(text);
  if (label === null) return undefined;
  const days = text
    .slice(label[0].length)
    .split(/[,;]/)
    .map((part) => ({ named: namedDay(part), part }));
  if (
    days.length < 2 ||
    !days.every(
      ({ named, part }) => named !== undefined && DAY_ONLY.test(part.replace(named.words, "").trim()),
    )
  )
    return undefined;
  const dates = days.flatMap(({ named }) => complete(named, after) ?? []);
  const [first] = dates.filter((date) => daysBetween(date, after) <= FAR).toSorted();
  return first;
}
