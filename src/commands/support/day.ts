import type { CalendarDate } from "../../model/meeting.ts";
import { EXIT, error, Problems } from "../../problem.ts";
import { readDate } from "../../text/date.ts";

/** The calendar date that an option of the command line says; throws a Problem where it is none. */
export function dayOf(option: string, text: string): CalendarDate {
  const read = readDate(text);
  if ("fault" in read)
    throw new Problems(error("date", EXIT.usage, `${option}: ${read.fault}`, undefined, read.hint));
  if (read.rest === "") return read.date;
  const message = `${option}: "${text}" says more than a day`;
  throw new Problems(error("date", EXIT.usage, message, undefined, `Write ${read.date}.`));
}
