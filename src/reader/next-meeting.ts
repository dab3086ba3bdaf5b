import type { Document, Paragraph } from "../model/document.ts";
import type { CalendarDate, NextMeeting } from "../model/meeting.ts";
import { blocks, written } from "../model/walk.ts";
import { isDate } from "./date.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`)
  .join("|")
  .replace("sep(?:tember)?", "sept?(?:ember)?")})\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const SAID = /\bnext (?:\w+ )?(?:call|meeting)\b/i;

// Each form gives day, month (by name) and year as far as it says them.
const FORMS: readonly { pattern: RegExp; order: readonly ("day" | "month" | "year")[] }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, order: ["year", "month", "day"] },
  {
    pattern: new RegExp(`\\b${DAY}(?: of)? ${MONTH}(?:,? (\\d{4}))?\\b`, "i"),
    order: ["day", "month", "year"],
  },
  { pattern: new RegExp(`\\b${MONTH} ${DAY}(?:,? (\\d{4}))?\\b`, "i"), order: ["month", "day", "year"] },
  { pattern: /\bthe (\d{1,2})(?:st|nd|rd|th)\b/i, order: ["day"] },
];

/** The first sentence that names the day of the next meeting, with the day it names; never one on or before `after`. */
export function findNextMeeting(document: Document, after: CalendarDate): NextMeeting | undefined {
  for (const block of blocks(document))
    if (block.kind === "paragraph")
      for (const { text, line } of sentences(block)) {
        const [said] = SAID.exec(text) ?? [];
        if (said === undefined) continue;
        const date = dayNamed(text.slice(text.indexOf(said)), after);
        if (date !== undefined) return { date, quote: text, line };
      }
  return undefined;
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

function feeds(text: string): number {
  return text.split("\n").length - 1;
}

function dayNamed(text: string, after: CalendarDate): CalendarDate | undefined {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const said = Object.fromEntries(order.map((part, i) => [part, match[i + 1]]));
    return complete(
      Number(said.day),
      monthNumber(said.month),
      said.year === undefined ? undefined : Number(said.year),
      after,
    );
  }
  return undefined;
}

function monthNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.findIndex((month) => month.startsWith(text.slice(0, 3).toLowerCase())) + 1;
}

// What the sentence leaves out is taken from the first such day after the meeting.
function complete(
  day: number,
  month: number | undefined,
  year: number | undefined,
  after: CalendarDate,
): CalendarDate | undefined {
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
