/** A day that words name by no date: "the first Thursday in April", "in two weeks", "on Thursday". */
import { calendarDate, dayAfter, partsOf, WEEKDAYS, weekdayOf } from "../../../../model/day.ts";
import type { CalendarDate } from "../../../../model/meeting.ts";
import { monthNumber } from "../../../../model/named-day.ts";
import { expression } from "../../expression.ts";
import { agrees, complete, dayInMonth, isSameDay } from "./said-day.ts";

/** A day that words name in any way, and where they do. */
export interface SaidDay {
  readonly date: CalendarDate;
  readonly from: number;
  readonly to: number;
}

/** The day that words name, by its date or without one; `label` may say its month. */
export function saidDay(words: string, after: CalendarDate, label = ""): SaidDay | undefined {
  const nth = nthWeekday(words, after);
  if (nth !== undefined) return nth;
  const named = dayInMonth(words, label, after);
  if (named === undefined) return relativeDay(words, after);
  const date = complete(named, after);
  // "Tomorrow, 07/05/2026"
  if (date === undefined && named.either === true) return relativeDay(words, after);
  const from = words.indexOf(named.words);
  return date === undefined || !agrees(date, words)
    ? undefined
    : { date, from, to: from + named.words.length };
}

/** A day that no date stands for, nor a weekday of a month. */
export function relativeDay(words: string, after: CalendarDate): SaidDay | undefined {
  const of = ofWeek(words, after);
  if (of !== undefined) return of.date === undefined ? undefined : { ...of, date: of.date };
  return (
    weekOn(words, after) ??
    ahead(words, after) ??
    ofThisMonth(words, after) ??
    weekday(words, after) ??
    tomorrow(words, after)
  );
}

const NTH_WEEKDAY = "\\b(?<nth>{first}|{second}|{third}|{fourth}|(?<last>{last})) (?<weekday>{weekday}) ";
const NTH = expression(`${NTH_WEEKDAY}(?:{inMonth} (?<month>{monthName})\\b|{ofNextMonth}\\b)`, "i");
const ORDER = ["first", "second", "third", "fourth"] as const;
const IS_NTH = ORDER.map((nth) => expression(`^{${nth}}$`, "i"));
/** The days of a month. */
const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);

// "The first Thursday in April"
export function nthWeekday(words: string, after: CalendarDate): SaidDay | undefined {
  const match = NTH.exec(words);
  if (match === null) return undefined;
  const { month } = match.groups ?? {};
  const { year, month: own } = partsOf(after);
  const number = month === undefined ? own + 1 : (monthNumber(month) ?? 0);
  const inYear = nthOf(match, year, number);
  return at(match, inYear !== undefined && inYear > after ? inYear : nthOf(match, year + 1, number));
}

const NTH_NOW = expression(`(?<!\\b{eachTime} )${NTH_WEEKDAY}{ofThisMonth}\\b`, "i");

// "The last Thursday of the month" is the next month's where this one's is over.
function ofThisMonth(words: string, after: CalendarDate, form = NTH_NOW): SaidDay | undefined {
  const match = form.exec(words);
  if (match === null) return undefined;
  const { year, month } = partsOf(after);
  return at(
    match,
    [month, month + 1]
      .map((number) => nthOf(match, year, number))
      .find((day) => day !== undefined && day > after),
  );
}

const NTH_OF_EACH = expression(`${NTH_WEEKDAY}(?:{inMonth} )?(?:{eachTime}|{the}) {monthWord}\\b`, "i");

/** "We meet", "As always on the" */
const RHYTHM = expression(
  "\\b(?:{meets}|{meeting}s?)\\b|^\\W{0,6}(?:{asUsual},? )?(?:(?:{onDay}|{the}|{eachTime}) ){0,2}$",
  "i",
);

/** The next day of those that a rhythm of meetings names: "We meet on the first Thursday of each month". */
export function nthOfEachMonth(words: string, after: CalendarDate): CalendarDate | undefined {
  const day = ofThisMonth(words, after, NTH_OF_EACH);
  return day !== undefined && RHYTHM.test(words.slice(0, day.from)) ? day.date : undefined;
}

// Of months that are counted on from a year's first: the 13th is January.
function nthOf({ groups = {} }: RegExpExecArray, year: number, month: number): CalendarDate | undefined {
  const { nth = "", last, weekday: said = "" } = groups;
  const days = DAYS.map((day) =>
    calendarDate(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, day),
  );
  const own = days.filter((day) => day !== undefined && isSameDay(said, weekdayOf(day)));
  return last === undefined ? own[IS_NTH.findIndex((is) => is.test(nth))] : own.at(-1);
}

const TAIL = "(?=\\s*(?:$|[.;!(,)]|{weeksTail}\\b|\\d))";
const FROM_WEEKDAY = "\\b(?:(?<weekday>{weekday}|{weekdayShort}) )?";
const WEEKS_AHEAD = [
  expression(`${FROM_WEEKDAY}{inOneWeek}${TAIL}`, "i"),
  expression(`${FROM_WEEKDAY}{inTwoWeeks}${TAIL}`, "i"),
  expression(`${FROM_WEEKDAY}{inThreeWeeks}${TAIL}`, "i"),
  expression(`${FROM_WEEKDAY}{inFourWeeks}${TAIL}`, "i"),
];
const DAYS_AHEAD = expression(`\\b{inDays}${TAIL}`, "i");

// "In two weeks", "Thursday in two weeks" on a Thursday: reckoned from the day of the note.
function ahead(words: string, after: CalendarDate): SaidDay | undefined {
  const days = DAYS_AHEAD.exec(words);
  if (days !== null) return at(days, later(after, Number(/\d+/.exec(days[0])?.[0])));
  for (const [i, weeks] of WEEKS_AHEAD.entries()) {
    const match = weeks.exec(words);
    if (match === null) continue;
    const said = match.groups?.weekday;
    return said === undefined || isSameDay(said, weekdayOf(after))
      ? at(match, later(after, (i + 1) * WEEK))
      : undefined;
  }
  return undefined;
}

const WEEK = WEEKDAYS.length;
const WEEKS_OF = ["{nextWeek}", "{weekAfterNext}"].map((week) =>
  expression(
    `\\b(?<weekday>{weekday}|{weekdayShort})\\b\\.?,? (?:{inMonth} )?(?:{the} )?${week}\\b|\\b${week},?(?: {onDay})? (?<weekday>{weekday}|{weekdayShort})\\b(?!,? \\d{1,2}(?!\\d)(?! ?(?:[:.]\\d\\d|{halfDay}|{hourSign}\\b)))`,
    "i",
  ),
);

// "Thursday next week", "the week after next, Thursday". On a Sunday the next week may have begun.
function ofWeek(
  words: string,
  after: CalendarDate,
): (Omit<SaidDay, "date"> & { date?: CalendarDate }) | undefined {
  for (const [i, week] of WEEKS_OF.entries()) {
    const match = week.exec(words);
    if (match === null) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const own = weekdayIndex(weekdayOf(after));
    if (own === WEEK - 1) return { from, to };
    return { from, to, date: later(after, weekdayIndex(match.groups?.weekday ?? "") - own + (i + 1) * WEEK) };
  }
  return undefined;
}
/** A weekday alone; behind "every" or before "mornings" it is many. */
const ONE_WEEKDAY = expression(
  "(?<!\\b{eachOf} )\\b(?:(?:(?<next>{nextOf})|(?<this>{thisOf})) )?\\b(?<weekday>(?:{weekday}|{weekdayShort})\\b)\\.?(?! (?:{weekdayTail})\\b|['’]s\\b|,? \\d{1,2}(?!\\d)(?! ?(?:[:.]\\d\\d|{halfDay}|{hourSign}\\b)))",
  "i",
);

// "On Thursday", "next Monday". On a Tuesday "next Friday" is this week's for one and the next week's for another.
function weekday(words: string, after: CalendarDate): SaidDay | undefined {
  const match = ONE_WEEKDAY.exec(words);
  const { next, this: coming, weekday: said = "" } = match?.groups ?? {};
  if (match === null || (said.length < 4 && /^\p{Ll}/u.test(said) && next === undefined)) return undefined;
  const own = weekdayIndex(weekdayOf(after));
  const there = weekdayIndex(said);
  const isOpen =
    there === own ? coming !== undefined : next !== undefined && (there > own || own === WEEK - 1);
  return isOpen ? undefined : at(match, later(after, (there - own + WEEK) % WEEK || WEEK));
}

// From Monday on, as weeks are counted where people say "next".
function weekdayIndex(name: string): number {
  const index = WEEKDAYS.findIndex((one) => isSameDay(one, name));
  return (index + WEEK - 1) % WEEK;
}

const WEEK_ON = expression(
  "\\b{aWeekOn} (?<weekday>{weekday}|{weekdayShort})\\b|\\b(?<weekday>{weekday}) {weekOn}(?=\\s*(?:$|[.,;!(]|{atHour}\\b|\\d))",
  "i",
);

// "Thursday week", "a week on Thursday": the one after this.
function weekOn(words: string, after: CalendarDate): SaidDay | undefined {
  const match = WEEK_ON.exec(words);
  if (match === null) return undefined;
  const days = weekdayIndex(match.groups?.weekday ?? "") - weekdayIndex(weekdayOf(after));
  return at(match, later(after, ((days + WEEK) % WEEK) + WEEK));
}

const TOMORROW = expression("\\b{tomorrow}\\b", "i");

function tomorrow(words: string, after: CalendarDate): SaidDay | undefined {
  const match = TOMORROW.exec(words);
  return match === null ? undefined : at(match, dayAfter(after));
}

/** The same day of the next week. */
export function weekAfter(date: CalendarDate): CalendarDate {
  return later(date, WEEK);
}

function later(date: CalendarDate, days: number): CalendarDate {
  return Array.from({ length: days }).reduce((day: CalendarDate) => dayAfter(day), date);
}

function at({ index, 0: said }: RegExpExecArray, date: CalendarDate | undefined): SaidDay | undefined {
  return date === undefined ? undefined : { date, from: index, to: index + said.length };
}
