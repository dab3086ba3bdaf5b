import type { CalendarDate } from "../../model/meeting.ts";
import { EXIT, error, Problems } from "../../problem.ts";
import { readDate } from "../../text/date.ts";

/** The calendar date that an option of the command line says; throws a Problem where it is none. */
export function dayOf(option: string, text: string): CalendarDate {
  const read = readDate(text);
  if (!read.ok) {
    const { message, hint } = read.reason;
    throw new Problems(error("date", EXIT.usage, `${option}: ${message}`, undefined, hint));
  }
  const { date, rest } = read.value;
  if (rest === "") return date;
  const message = `${option}: "${text}" says more than a day`;
  throw new Problems(error("date", EXIT.usage, message, undefined, `Write ${date}.`));
}
