import type { Document, Paragraph } from "../model/document.ts";
import type { CalendarDate, NextMeeting } from "../model/meeting.ts";
import { blocks, written } from "../model/walk.ts";
import { isDate } from "./date.ts";
import { type NamedDay, namedDay } from "./named-day.ts";
import { feeds } from "./places.ts";

const SAID = /\bnext (?:\w+ )?(?:call|meeting)\b/i;

/** The first sentence that names the day of the next meeting, with the day it names; never one on or before `after`. */
export function findNextMeeting(document: Document, after: CalendarDate): NextMeeting | undefined {
  for (const block of blocks(document))
    if (block.kind === "paragraph")
      for (const { text, line } of sentences(block)) {
        const [said] = SAID.exec(text) ?? [];
        if (said === undefined) continue;
        const words = text.slice(text.indexOf(said));
        const date = complete(namedDay(words), after);
        if (date !== undefined && agrees(date, words)) return { date, quote: text, line };
      }
  return undefined;
}

const WEEKDAYS = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join("|")})day\\b`, "i");

// A weekday that is not the date's says that the date was completed wrongly: it is not guessed at.
function agrees(date: CalendarDate, words: string): boolean {
  const said = WEEKDAY.exec(words)?.[0].toLowerCase();
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return said === undefined || said === `${weekday}day`;
}

/** The sentences of a paragraph in plain words, each with the line of the file it begins on. */
function sentences(block: Paragraph): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  let line = block.place.line;
  for (const piece of written(block.children).split(/(?<=[.!?])(?=\s+["'“‘(]?[A-Z])|(?=\s+[-–—]\s+[A-Z])/)) {
    const lead = /^\s*(?:[-–—]\s+)?/.exec(piece)?.[0] ?? "";
    found.push({ text: piece.slice(lead.length).replace(/\s+/g, " ").trim(), line: line + feeds(lead) });
    line += feeds(piece);
  }
  return found;
}

// What the sentence leaves out is taken from the first such day after the meeting.
function complete(named: NamedDay | undefined, after: CalendarDate): CalendarDate | undefined {
  if (named === undefined) return undefined;
  const { day, month, year } = named;
  const [ownYear = 0, ownMonth = 0] = after.split("-").map(Number);
  for (let step = 0; step <= 12; step++) {
    const months = ownYear * 12 + ownMonth - 1 + step;
    const candidate = [year ?? Math.floor(months / 12), month ?? (months % 12) + 1, day];
    if (year === undefined && month !== undefined && (months % 12) + 1 !== month) continue;
    const date = candidate.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-");
    if (isDate(date) && date > after) return date;
    if (year !== undefined && month !== undefined) return undefined;
  }
  return undefined;
}
