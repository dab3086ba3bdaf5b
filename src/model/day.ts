/**
 * Days: every sum with them, and the names of months, days of the week and ordinals, once for the whole house. It
 * refuses to know the clock: who asks for today brings the instant. Sentences that name a day: named-day.ts.
 */
import type { CalendarDate } from "./meeting.ts";

/** A day in milliseconds. */
export const DAY = 86_400_000;
/** An hour in milliseconds. */
export const HOUR = 3_600_000;

/** The months in English, January first. */
export const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
] as const;
/** The days of the week in English, Sunday first, as JavaScript counts them. */
export const WEEKDAYS = [
  ...["Sunday", "Monday", "Tuesday", "Wednesday"],
  ...["Thursday", "Friday", "Saturday"],
] as const;
/** How months and days of the week are shortened, without a full stop; May is whole. */
export const SHORT_NAMES: readonly string[] = [
  ...[...MONTHS, ...WEEKDAYS].map((name) => name.slice(0, 3)).filter((name) => name !== "May"),
  ...["Sept", "Tues", "Thur", "Thurs"],
];
/** The endings of ordinals: 1st, 2nd, 3rd, 4th. */
export const ORDINALS = ["th", "st", "nd", "rd"] as const;

/** The ending of a number as an ordinal: "st" of 1, "th" of 11. */
export function ordinalEnding(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return (isTeen ? undefined : ORDINALS[number % 10]) ?? "th";
}

/** The instant of an hour (`HH:MM`, UTC) of a day, of its midnight where none is given. */
export function instantOf(date: CalendarDate, time = "00:00"): Date {
  return new Date(`${date}T${time}:00Z`);
}

/** The day of an instant in UTC. */
export function utcDay(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10);
}

/** An instant in UTC to the minute, as people read it: "2026-03-10 12:00". */
export function utcMinute(instant: Date): string {
  return instant.toISOString().slice(0, 16).replace("T", " ");
}

/** The day of an instant in a zone, by its IANA name. */
export function dayIn(zone: string, instant: Date): CalendarDate {
  const options = { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const parts = new Intl.DateTimeFormat("en", options).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** The instant of an hour (`HH:MM`) of a day in a zone; undefined where the clocks show it twice or never. */
export function instantIn(zone: string, date: CalendarDate, hour: string): Date | undefined {
  const shown = instantOf(date, hour).getTime();
  const ahead = [-DAY, DAY].map((way) => shownIn(zone, shown + way) - (shown + way));
  const found = [...new Set(ahead)]
    .map((one) => shown - one)
    .filter((instant) => shownIn(zone, instant) === shown);
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? undefined : new Date(only);
}

/** What the clocks of a zone show at an instant, as if it were UTC. */
function shownIn(zone: string, instant: number): number {
  const two = "2-digit" as const;
  const options = { timeZone: zone, hourCycle: "h23", hour: two, minute: two, second: two } as const;
  const time = new Intl.DateTimeFormat("en-GB", options).format(instant);
  return Date.parse(`${dayIn(zone, new Date(instant))}T${time}Z`);
}

/** Year, month (from 1) and day put together; undefined where there is no such day from the year 1 on. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const [years, ...others] = [year, month, day].map(String);
  const date = [years?.padStart(4, "0"), ...others.map((part) => part.padStart(2, "0"))].join("-");
  const instant = instantOf(date);
  const isDay = date >= "0001" && !Number.isNaN(instant.getTime()) && utcDay(instant) === date;
  return isDay ? date : undefined;
}

/** A day's year, month (from 1) and day. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** The English name of a day of the week: "Tuesday". */
export function weekdayOf(date: CalendarDate): string {
  return WEEKDAYS[instantOf(date).getUTCDay()] ?? "";
}

/** The English name of a day's month: "July". */
export function monthOf(date: CalendarDate): string {
  return MONTHS[partsOf(date).month - 1] ?? "";
}

/** The day after. */
export function dayAfter(date: CalendarDate): CalendarDate {
  return utcDay(new Date(instantOf(date).getTime() + DAY));
}

/** The day before. */
export function dayBefore(date: CalendarDate): CalendarDate {
  return utcDay(new Date(instantOf(date).getTime() - DAY));
}

/** How many days lie between two. */
export function daysBetween(one: CalendarDate, other: CalendarDate): number {
  return Math.abs(instantOf(one).getTime() - instantOf(other).getTime()) / DAY;
}

/** Whether two days are the first and the last of one month. */
export function isMonth(first: CalendarDate, last: CalendarDate): boolean {
  const [month, from, after] = [first.slice(0, 7), first.slice(8), dayAfter(last).slice(8)];
  return month === last.slice(0, 7) && from === "01" && after === "01";
}

/** How long ago a day began in UTC, in milliseconds; less than nothing where it lies ahead. */
export function ageOf(date: CalendarDate, now: Date): number {
  return now.getTime() - instantOf(date).getTime();
}
