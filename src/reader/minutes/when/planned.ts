/** The first day of several that are planned: "Meetings this spring: 17 March, 14 April". */
import { daysBetween } from "../../../model/day.ts";
import type { List } from "../../../model/document.ts";
import type { CalendarDate } from "../../../model/meeting.ts";
import { namedDay } from "../../../model/named-day.ts";
import { expression } from "../expression.ts";
import type { Sentence } from "../sentences.ts";
import { sentences } from "../sentences.ts";
import { withoutNumber } from "./labels.ts";
import { isBareMoment } from "./said/bare-moment.ts";
import { complete, dayIn } from "./said/said-day.ts";

/** What the days are of, by a word for meetings; those of another body are its own. */
const OURS =
  "^\\W{0,6}(?:(?!(?:{otherBody}|{pastMeetings})\\b)[\\p{L}-]{2,15} ){0,2}{plannedMeetings}(?: (?!(?:{otherBody}|{withWhom})\\b)[\\p{L}\\d-]{2,15}){0,3}";
const LABEL = expression(`${OURS} ?: ?(?=\\S)`, "iu");
const HEADING = expression(`${OURS}\\W{0,3}$`, "iu");

/** Whether a heading or a label is of days of meetings: "Meeting dates", "Schedule of meetings". */
export const isOfPlanned = (words: string): boolean => HEADING.test(withoutNumber(words));
const AND = expression(" {andSign} ", "gi");
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
    .replace(AND, ",")
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
  return earliest(dates, after);
}

function earliest(dates: readonly CalendarDate[], after: CalendarDate): CalendarDate | undefined {
  const [first] = dates.filter((date) => daysBetween(date, after) <= FAR).toSorted();
  return first;
}

/** The item of a list of days that comes first after `after`; none where an item says no day. */
export function firstListed({ items }: List, after: CalendarDate): Sentence | undefined {
  const all = items.flatMap(({ children: [first] }) =>
    first?.kind === "paragraph" ? sentences(first).slice(0, 1) : [],
  );
  const days = all.map(({ text }) => dayIn(text));
  if (items.length < 2 || days.length < items.length || days.includes(undefined)) return undefined;
  const dates = days.map((day) => complete(day, after));
  const first = earliest(
    dates.filter((date) => date !== undefined),
    after,
  );
  const item = first === undefined ? undefined : all[dates.indexOf(first)];
  return item !== undefined && isBareMoment(item.text, after) ? item : undefined;
}
