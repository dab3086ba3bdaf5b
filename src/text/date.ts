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
    return refusal({ message: `"${excerpt(text)}" is not a date`, hint: "Write it as 2014-07-08." });
  const [, year = "", month = "", day = "", rest = ""] = match;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDate(date))
    return refusal({
      message: `there is no day ${date}`,
      hint: "Write the day of the meeting as year-month-day.",
    });
  if (month.length + day.length < 4)
    return refusal({
      message: `"${excerpt(text)}" has a month or a day of one digit`,
      hint: `Write ${date}.`,
    });
  return { ok: true, value: { date, rest } };
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
