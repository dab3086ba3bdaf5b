/** When the next meeting is, by a table. */

import { daysBetween } from "../../../model/day.ts";
import type { Table } from "../../../model/document.ts";
import type { CalendarDate, NextMeeting } from "../../../model/meeting.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { A_MEETING, type NextLabel } from "./labels.ts";
import { ownWords } from "./own-gathering.ts";
import { beforeDay, saysHour } from "./said/bare-moment.ts";
import { type Hour, hourAlone, moment } from "./said/moment.ts";
import { agrees, complete, dayIn } from "./said/said-day.ts";
import { saysWhen } from "./standing-hour.ts";
import { OPEN, told } from "./statement.ts";

/** What a table tells of it, below `label`; `own` are the words of the note's title. */
export function inTable(
  table: Table,
  after: CalendarDate,
  label: NextLabel | "planned" | undefined,
  own: string,
): NextMeeting | undefined {
  const isOfDays = label === "planned" && table.header.every((cell) => OF_DAYS.test(plain(cell)));
  return (
    namedRow(table, after, own) ??
    (label === "sure" || isOfDays ? firstRow(table, after, own) : undefined) ??
    datedRow(table, after, label === "planned" ? "loose" : label)
  );
}

/** A column of a table of meetings that says nothing of whose they are. */
const OF_DAYS = expression("^(?:{whenAndWhere}|{besideDay}|{leadsIt}|{columnOfDays}|\\W?)$", "i");

const LEADER = expression("^{leadsIt}s?$", "i");
/** So many days ahead a row may be of the next meeting. */
const FAR = 200;

// "17 March | Ada" below "Date | Chair"; "17 March | crew call" below "Upcoming".
function datedRow(
  { header, rows, place }: Table,
  after: CalendarDate,
  label: NextLabel | undefined,
): NextMeeting | undefined {
  const isRota = header.some((cell) => LEADER.test(plain(cell)));
  const dated = rows.flatMap((row, i) => {
    const cells = row.map((cell) => plain(cell));
    const quote = cells.find((words) => dayIn(words) !== undefined);
    const date = complete(dayIn(quote ?? ""), after);
    if (quote === undefined || date === undefined || OPEN.test(quote) || !agrees(date, quote)) return [];
    const isMeant = isRota || (label === "loose" && cells.some((words) => A_MEETING.test(words)));
    if (!isMeant || daysBetween(date, after) > FAR) return [];
    const rule = isRota ? "table.rota" : "table.next-meeting";
    return [{ ...moment(cells.join(", "), date), quote, line: place.line + 2 + i, rule }];
  });
  return dated.toSorted((one, other) => (one.date < other.date ? -1 : 1))[0];
}

const IN_CELL = expression("^{ours}?{nextMeetingLabel}$", "i");
const ONE_WORD = /^\p{L}{3,20}$/u;

// A row of dates: "30 April, 16:00 UTC | our next meeting"; "Hub | 30 April, 2 pm GMT" of a hub that meets.
function namedRow({ header, rows, place }: Table, after: CalendarDate, own: string): NextMeeting | undefined {
  const names = ownWords(own);
  const all = [header, ...rows].map((row) => row.map((cell) => plain(cell)));
  for (const [i, cells] of all.entries()) {
    const quote = cells.find((words) => dayIn(words) !== undefined);
    const named = dayIn(quote ?? "");
    const date = complete(named, after);
    if (quote === undefined || date === undefined || OPEN.test(quote) || !agrees(date, quote)) continue;
    const [first = ""] = cells;
    const isOurs =
      ONE_WORD.test(first) && names.has(first.toLowerCase()) && saysHour(quote, { date, from: 0 });
    const label = beforeDay(quote, { from: quote.indexOf(named?.words ?? "") });
    if (!isOurs && ![...cells, label].some((words) => IN_CELL.test(words))) continue;
    // "Next | 30 April | 16:00 UTC"
    const said = moment(cells.slice(cells.indexOf(quote)).join(", "), date);
    return {
      ...(said.time === undefined ? { ...said, ...hourBelow(all, i, date) } : said),
      quote,
      line: place.line + (i === 0 ? 0 : i + 1),
      rule: "table.next-meeting",
    };
  }
  return undefined;
}

// "Next | 30 April", and in the row below it "Time | 16:00 UTC", where no other row has a day that it may be of.
function hourBelow(rows: readonly string[][], i: number, date: CalendarDate): Hour | undefined {
  const words = rows[i + 1]?.join(": ") ?? "";
  const isSure = saysWhen(words) && rows.every((row, at) => at === i || dayIn(row.join(" ")) === undefined);
  return isSure ? hourAlone([words], date) : undefined;
}

// "Date | Time" below the heading of the next meeting: one row, or the first of several that have each a day.
function firstRow({ rows, place }: Table, after: CalendarDate, own: string): NextMeeting | undefined {
  const all = rows.map((row) => row.map((cell) => plain(cell)));
  if (all.length > 1 && all.some((cells) => dayIn(cells.join(", ")) === undefined)) return undefined;
  return all
    .flatMap((cells, i) => {
      const text = cells.join(", ");
      const found = told({ text, line: place.line + 2 + i }, { after, labelled: true, own });
      // Several cells are no quotation: the note has the one of the day.
      const quote = cells.find((words) => dayIn(words) !== undefined);
      return found === undefined || quote === undefined ? [] : [{ ...found, quote }];
    })
    .toSorted((one, other) => ((one.date ?? "") < (other.date ?? "") ? -1 : 1))[0];
}
