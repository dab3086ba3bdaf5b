/** The day that words of the next meeting mean, seen from the day of the meeting before it. */
import { calendarDate, daysBetween, partsOf, weekdayOf } from "../../../../model/day.ts";
import type { CalendarDate } from "../../../../model/meeting.ts";
import { monthNumber, type NamedDay, namedDay } from "../../../../model/named-day.ts";
import { expression } from "../../expression.ts";

const INSTEAD_OF = expression("\\b{insteadOf} ?$", "i");
const NEXT_MONTH = expression("\\b{ofNextMonth}\\b", "i");
const MONTH_NAME = expression("\\b{monthName}", "i");

/** The day that words name, where "The May session is on the 19th" says the month in its label. */
export function dayInMonth(words: string, label: string, after: CalendarDate): ShortDay | undefined {
  const named = dayIn(words);
  // "Next month we meet on the 14th."
  const coming = NEXT_MONTH.test(`${label} ${words}`) ? (partsOf(after).month % 12) + 1 : undefined;
  const month = named?.month ?? monthNumber(MONTH_NAME.exec(label)?.[0]) ?? coming;
  return named && { ...named, month };
}

/** The last of several days: "10-12 March". */
export function lastOf(date: CalendarDate, text: string): CalendarDate | undefined {
  const { lastDay } = dayIn(text) ?? {};
  const { year, month } = partsOf(date);
  const last = lastDay === undefined ? undefined : calendarDate(year, month, lastDay);
  return last !== undefined && last > date ? last : undefined;
}

/** "Thursday 19", where no hour follows: whoever asks holds the weekday against the date. */
const WEEKDAY_NUMBER = expression(
  "\\b(?:{weekday}|{weekdayShort}\\.?),? (?<day>\\d{1,2}){ordinal}?\\b(?![:./-]\\d| ?(?:{hourSign}|{halfDay}|{utc})\\b)",
  "i",
);

/** "17th, 16:00" behind "Next call" */
const ORDINAL_FIRST = expression(
  "^\\W{0,6}(?<day>\\d{1,2}){ordinal}(?=\\s*(?:$|[,.;:(@–—-]|{atHour}\\b|{dayItIs}\\b|\\d))",
  "i",
);

/** A day in numbers; `either`: it may be the month's number, and the other way round. */
interface ShortDay extends NamedDay {
  readonly either?: true;
}

// What people write short, where no longer form stands: "26.2.", "19/03/2026" where one order alone gives a day.
function shortDay(words: string): ShortDay | undefined {
  const [dotted, day, month] = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?:\d\d)?(?!\d)/.exec(words) ?? [];
  if (dotted !== undefined) return { words: dotted, day: Number(day), month: Number(month) };
  const [turned, ...parts] = /(?<![\d/])(\d{4})\/(\d\d)\/(\d\d)(?![\d/])/.exec(words) ?? [];
  if (turned !== undefined)
    return { words: turned, day: Number(parts[2]), month: Number(parts[1]), year: Number(parts[0]) };
  // "03-17", behind which no hour ends
  const [dashed, ...monthAndDay] = DASHED.exec(words) ?? [];
  if (dashed !== undefined)
    return { words: dashed, day: Number(monthAndDay[1]), month: Number(monthAndDay[0]) };
  const [slashed, one, other, year] =
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/.exec(words) ??
    /(?<![\d-])(\d\d)-(\d\d)-(\d{4})(?![\d-])/.exec(words) ??
    [];
  const [low = 0, high = 0] = [Number(one), Number(other)].toSorted((a, b) => a - b);
  const isSure = low < 13 && high > 12;
  if (slashed !== undefined && low > 0 && (isSure || (high < 13 && year !== undefined)))
    return {
      words: slashed,
      day: high,
      month: low,
      year: year === undefined ? undefined : Number(year.padStart(4, "20")),
      ...(isSure ? {} : { either: true }),
    };
  const match = WEEKDAY_NUMBER.exec(words) ?? ORDINAL_FIRST.exec(words);
  return match === null ? undefined : { words: match[0], day: Number(match.groups?.day) };
}

const DASHED = expression(
  "(?<![\\d:.-]|(?:^|[^\\p{L}])(?!(?:{onDay}|{henceThen}|{isDay}|{weekday}|{weekdayShort}) )\\p{L}{1,14} )(0\\d|1[0-2])-(1[3-9]|2\\d|3[01])(?![\\d:.-]| ?(?:{hourSign}|{halfDay}|{utc}|\\p{Lu}{2,4})\\b)",
  "u",
);

const HELD_FROM = expression("\\b({heldFrom}) {fromDay} (?=(?:{the} )?\\d)", "i");

/** The day that words name; "moved from the 3rd to the 10th", "not on the 3rd": the one meant stands behind the other. */
export function dayIn(words: string): ShortDay | undefined {
  let rest = words.replace(HELD_FROM, "$1 ");
  for (let n = 0; n < 3; n++) {
    const named = namedDay(rest) ?? shortDay(rest);
    if (named === undefined) return undefined;
    const at = rest.indexOf(named.words);
    if (!INSTEAD_OF.test(rest.slice(0, at))) return named;
    rest = rest.slice(at + named.words.length);
  }
  return undefined;
}

const SAID_WEEKDAY = expression("\\b(?:(?i:{weekday})|{weekdayShort})\\b", "g");

/** Whether the weekday beside a day, where there is one, is the date's: else the date was completed wrongly, and is not guessed at. */
export function agrees(date: CalendarDate, words: string): boolean {
  const at = words.indexOf(dayIn(words)?.words ?? words);
  // "On Friday instead of Thursday: 13 March"
  const all = SAID_WEEKDAY.matches(words).filter(({ index }) => !INSTEAD_OF.test(words.slice(0, index)));
  // "Moved from Thursday 12 to Friday 13 March"
  const said = all.findLast(({ index }) => index <= at) ?? all[0];
  return said === undefined || isSameDay(said[0], weekdayOf(date));
}

// "Thu" is Thursday.
export const isSameDay = (one: string, other: string) =>
  one.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase();

/** So many days ahead nobody leaves out the year: such a day has just gone by, and is a slip. */
const FAR = 330;

/** The date of a named day: what the sentence leaves out is taken from the first such day after the meeting. */
export function complete(named: ShortDay | undefined, after: CalendarDate): CalendarDate | undefined {
  if (named === undefined) return undefined;
  const { day, month, year } = named;
  if (named.either === true) return inOneOrder(year ?? 0, [month ?? 0, day], after);
  const own = partsOf(after);
  for (let step = 0; step <= 12; step++) {
    const months = own.year * 12 + own.month - 1 + step;
    if (year === undefined && month !== undefined && (months % 12) + 1 !== month) continue;
    const date = calendarDate(year ?? Math.floor(months / 12), month ?? (months % 12) + 1, day);
    if (date !== undefined && date > after)
      return year === undefined && daysBetween(date, after) > FAR ? undefined : date;
    if (year !== undefined && month !== undefined) return undefined;
  }
  return undefined;
}

// "01/10/2026", of September: the tenth of January has gone by. Where both are to come neither is told.
function inOneOrder(
  year: number,
  [one, other]: readonly [number, number],
  after: CalendarDate,
): CalendarDate | undefined {
  const read = [calendarDate(year, one, other), calendarDate(year, other, one)];
  const [date, ...others] = new Set(read.filter((day) => day !== undefined && day > after));
  // The note's own day may be written so, too.
  return others.length === 0 && !read.includes(after) ? date : undefined;
}
