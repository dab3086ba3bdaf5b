/** When the next meeting is, by a table or a log. */
import type { Block, Code, Table } from "../../../model/document.ts";
import type { CalendarDate, NextMeeting } from "../../../model/meeting.ts";
import { namedDay } from "../../../model/named-day.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { logLines } from "../log.ts";
import { moment } from "./moment.ts";
import { agrees, complete } from "./said-day.ts";
import { HINT, OPEN, told } from "./statement.ts";

/** What a table or a log tells of it; `labelled`: it stands below a heading of the next meeting. */
export function inRows(block: Block, after: CalendarDate, labelled: boolean): NextMeeting | undefined {
  if (block.kind === "code") return inLog(block, after);
  if (block.kind !== "table") return undefined;
  return inTable(block, after) ?? (labelled ? firstRow(block, after) : undefined);
}

const IN_CELL = expression("^{ours}?{nextMeetingLabel}$", "i");

// A row of dates: "30 April, 16:00 UTC | our next meeting".
function inTable({ header, rows, place }: Table, after: CalendarDate): NextMeeting | undefined {
  for (const [i, row] of [header, ...rows].entries()) {
    const cells = row.map((cell) => plain(cell));
    if (!cells.some((words) => IN_CELL.test(words))) continue;
    const quote = cells.find((words) => namedDay(words) !== undefined);
    const date = quote === undefined ? undefined : complete(namedDay(quote), after);
    if (quote === undefined || date === undefined || OPEN.test(quote) || !agrees(date, quote)) continue;
    return {
      ...moment(quote, date),
      quote,
      line: place.line + (i === 0 ? 0 : i + 1),
      rule: "table.next-meeting",
    };
  }
  return undefined;
}

// "Date | Time" and one row, below the heading of the next meeting.
function firstRow({ rows: [row, ...others], place }: Table, after: CalendarDate): NextMeeting | undefined {
  if (row === undefined || others.length > 0) return undefined;
  return told({ text: row.map((cell) => plain(cell)).join(", "), line: place.line + 2 }, after, true);
}

// A line of a log: "<ada> next call is 17 February at 14:00 UTC".
function inLog(code: Code, after: CalendarDate): NextMeeting | undefined {
  const found = logLines(code).map(({ paragraph: { children, place } }) => {
    const text = plain(children);
    return HINT.test(text) ? told({ text, line: place.line }, after, false) : undefined;
  });
  return found.find((one) => one?.date !== undefined);
}
