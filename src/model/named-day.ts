import type { CalendarDate } from "./meeting.ts";

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
/** A month's name in English, whole or short, as a source of a pattern with one group. */
export const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`)
  .join("|")
  .replace("sep(?:tember)?", "sept?(?:ember)?")})\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

// Each form gives day, month (by name) and year as far as it says them.
const FORMS: readonly { pattern: RegExp; order: readonly ("day" | "month" | "year")[] }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, order: ["year", "month", "day"] },
  {
    pattern: new RegExp(`\\b${DAY}(?: of)? ${MONTH}(?:,? (\\d{4}))?\\b`, "i"),
    order: ["day", "month", "year"],
  },
  { pattern: new RegExp(`\\b${MONTH} ${DAY}(?:,? (\\d{4}))?\\b`, "i"), order: ["month", "day", "year"] },
  {
    pattern:
      /\b(?:the|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?(?: the)?) (\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|time|anniversary|edition|meeting|call|session)\b)/i,
    order: ["day"],
  },
];

/** A day as a sentence names it, which may leave out the year or the month. */
export interface NamedDay {
  /** The words that name it. */
  readonly words: string;
  readonly day: number;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/** The day a text names, by the first form that it has, or undefined. */
export function namedDay(text: string): NamedDay | undefined {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const said = Object.fromEntries(order.map((part, i) => [part, match[i + 1]]));
    return {
      words: match[0],
      day: Number(said.day),
      month: monthNumber(said.month),
      year: said.year === undefined ? undefined : Number(said.year),
    };
  }
  return undefined;
}

/** The day that a text opens with ("Tuesday, 8th July 2014: …"), as it says it, where that is not `date`. */
export function otherDay(text: string, date: CalendarDate): string | undefined {
  const said = namedDay(text);
  const before = text.slice(0, text.indexOf(said?.words ?? ""));
  if (said?.month === undefined || !/^(?:\p{L}+,? )?$/u.test(before)) return undefined;
  const [year, month, day] = date.split("-").map(Number);
  const agrees = said.day === day && said.month === month && (said.year ?? year) === year;
  return agrees ? undefined : said.words;
}

/** The number of a month that a text gives as one or by its name, from 1. */
export function monthNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.findIndex((month) => month.startsWith(text.slice(0, 3).toLowerCase())) + 1;
}
