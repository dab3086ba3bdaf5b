import { type Result, refusal } from "../problem.ts";
import { excerpt } from "./clean.ts";

interface ReadDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What followed the date: a time, a zone. */
  readonly rest: string;
}
/** Why a text is no date, and how it is written. */
interface DateFault {
  readonly message: string;
  readonly hint: string;
}

/** A calendar date as `YYYY-MM-DD` (RFC 3339, full-date); no guessing. */
export function readDate(text: string): Result<ReadDate, DateFault> {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(?![T ])(.*))?$/.exec(text.trim());
  if (match === null)
    return refusal({
      message: `"${excerpt(text)}" is not a date`,
      hint: hintOf(text, "Write it as 2026-03-31."),
    });
  const [, year = "", month = "", day = "", rest = ""] = match;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDate(date))
    return refusal({
      message: `there is no day ${date}`,
      hint: hintOf(text, lengthOf(Number(year), Number(month)) ?? "Write the day as year-month-day."),
    });
  if (month.length + day.length < 4)
    return refusal({
      message: `"${excerpt(text)}" has a month or a day of one digit`,
      hint: `Write ${date}.`,
    });
  return { ok: true, value: { date, rest } };
}

/** How many days a month has; of none where there is no such month. */
function lengthOf(year: number, month: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  // The day before the next month's first.
  const last = new Date(Date.UTC(year, month, 0));
  const name = last.toLocaleDateString("en", { month: "long", timeZone: "UTC" });
  return `${name} ${year} has ${last.getUTCDate()} days.`;
}

/** The day that is written in another order or with other signs, where it can be but one; else how one is written. */
function hintOf(text: string, otherwise: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim();
  const [, a = "", b = "", c = ""] = /^(\d{1,4})[-./ ](\d{1,2})[-./ ](\d{1,4})Z?$/.exec(plain) ?? [];
  const orders =
    a.length === 4
      ? [
          [a, b, c],
          [a, c, b],
        ]
      : [
          [c, b, a],
          [c, a, b],
        ];
  const days = orders.map(([year, ...rest]) =>
    [year, ...rest.map((part) => part.padStart(2, "0"))].join("-"),
  );
  const [day, ...others] = [...new Set(days.filter((one) => one.length === 10 && isDate(one)))];
  // 03/04/2026 is a day of March here and of April there.
  const isSure = day !== undefined && (others.length === 0 || a.length === 4);
  if (!isSure) return otherwise;
  // Behind the year the month is first nearly everywhere: a month of 13 may be another slip.
  return a.length === 4 && day !== days[0] ? `Did you mean ${day}? ${otherwise}` : `Write ${day}.`;
}

/** Whether `YYYY-MM-DD` names a day of the Gregorian calendar from the year 1 on. */
export function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date >= "0001";
}

/** An instant with its zone (RFC 3339, date-time) in UTC, or undefined. */
export function readInstant(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(
    text.trim(),
  );
  if (match?.[1] === undefined || !isDate(match[1])) return undefined;
  const time = Date.parse(text.trim().replace(" ", "T"));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
