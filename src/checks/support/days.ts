/** Days as sentences name them, completed with the year that lies nearest to the meeting. */
import type { CalendarDate } from "../../model/meeting.ts";
import type { NamedDay } from "../../model/named-day.ts";

const DAY = 86_400_000;

/** The day a sentence means: what it leaves out of the year is the nearest one. Undefined without a month, or where there is no such day. */
export function nearestDay({ day, month, year }: NamedDay, date: CalendarDate): CalendarDate | undefined {
  if (month === undefined) return undefined;
  const own = Number(date.slice(0, 4));
  const years = year === undefined ? [own - 1, own, own + 1] : [year];
  const distance = (one: CalendarDate) => Math.abs(Date.parse(one) - Date.parse(date)) / DAY;
  return years
    .map((one) => calendarDate(one, month, day))
    .filter((one) => one !== undefined)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCDate() === day && time.getUTCMonth() === month - 1
    ? time.toISOString().slice(0, 10)
    : undefined;
}

/** The English name of a date's day of the week. */
export function weekdayOf(date: CalendarDate): string {
  const day = new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(day);
}
