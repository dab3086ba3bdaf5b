/** Tables that say of several days who came, as the one of the note's own day. */
import type { Document, Table } from "../../../../model/document.ts";
import type { CalendarDate } from "../../../../model/meeting.ts";
import { namedDay, nearestDay } from "../../../../model/named-day.ts";
import { plain } from "../../../../model/walk.ts";
import { isDay } from "../head/head.ts";

/** The document whose tables have no columns of other days; the same one where none has. */
export function ofOwnDay(document: Document, date: CalendarDate): Document {
  const own = document.map((block) => (block.kind === "table" ? withoutOtherDays(block, date) : block));
  return own.every((block, i) => block === document[i]) ? document : own;
}

function withoutOtherDays(table: Table, date: CalendarDate): Table {
  const days = table.header.map((cell) => dayOf(plain(cell), date));
  // One day alone may be written in another way.
  if (days.filter((day) => day !== undefined).length < 2) return table;
  const kept = (row: Table["header"]) => row.filter((_, i) => days[i] === undefined || days[i] === date);
  return { ...table, header: kept(table.header), rows: table.rows.map(kept) };
}

function dayOf(title: string, date: CalendarDate): CalendarDate | undefined {
  const named = isDay(title) ? namedDay(title) : undefined;
  return named && nearestDay(named, date);
}
