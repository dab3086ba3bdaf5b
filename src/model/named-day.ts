/** Days as sentences name them, in English or German and with what they leave out. */
import { calendarDate, daysBetween, MONTHS, ORDINALS, partsOf, WEEKDAYS } from "./day.ts";
import type { CalendarDate } from "./meeting.ts";

/** A month's name in English, whole or short, as a source of a pattern with one group. */
export const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`)
  .join("|")
  .replace("Sep(?:tember)?", "Sept?(?:ember)?")})\\.?`;
/** A day of the week by its whole name, as a source of a pattern. */
export const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
/** The ending of an ordinal, as a source of a pattern. */
export const ORDINAL = `(?:${ORDINALS.join("|")})`;
/** The months' names in German, whole. */
const MONAT = "(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
/** A year that is no hour: "24 March, 1500 UTC". */
const YEAR = "(\\d{4})(?! ?(?:UTC|GMT|Z|h|hrs|hours)\\b)";
const NUMBER = `(\\d{1,2})${ORDINAL}?`;
/** What leads from the first day of several to the last: "10-12 March", "10 to 12 March". */
const TO = "(?:\\s?[-–—]\\s?|\\s?&\\s?| (?:to|and|until|through) (?:the )?)";
/** "From 3 to 10 March" tells of a move. */
const NO_MOVE = "(?<!\\bfrom (?:the )?)";

// Each form gives day, month (by name) and year as far as it says them.
const FORMS: readonly { pattern: RegExp; order: readonly ("day" | "first" | "last" | "month" | "year")[] }[] =
  [
    { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?=T\d|\b)/, order: ["year", "month", "day"] },
    {
      pattern: new RegExp(
        `(?:${NO_MOVE}\\b${NUMBER}${TO})?\\b${NUMBER}(?:(?: of)? |-)${MONTH}(?:(?:,? |-)${YEAR})?\\b`,
        "i",
      ),
      order: ["first", "day", "month", "year"],
    },
    // "14. Januar 2026", "14.01.2026"
    {
      pattern: new RegExp(`\\b(\\d{1,2})\\. ?${MONAT}(?: (\\d{4}))?\\b`, "i"),
      order: ["day", "month", "year"],
    },
    { pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, order: ["day", "month", "year"] },
    // "Mi 26.11.", "am 26.11.": a number alone may be a section's.
    {
      pattern:
        /\b(?:(?:Mo(?:ntag)?|Di(?:enstag)?|Mi(?:ttwoch)?|Do(?:nnerstag)?|Fr(?:eitag)?|Sa(?:mstag)?|So(?:nntag)?)\.?,?(?: de[nm])?|am|den) (\d{1,2})\.(\d{1,2})\.(?!\d)/,
      order: ["day", "month"],
    },
    {
      pattern: new RegExp(`\\b${MONTH} ${NUMBER}(?:\\s?[-–—]\\s?${NUMBER}(?!-))?(?:,? ${YEAR})?\\b`, "i"),
      order: ["month", "day", "last", "year"],
    },
    {
      pattern: new RegExp(
        `\\b(?:the|on|${WEEKDAY},?(?: the)?) (\\d{1,2})${ORDINAL}\\b(?! (?:floor|time|anniversary|edition|meeting|call|session|sync|stand-?up)\\b)`,
        "i",
      ),
      order: ["day"],
    },
  ];

/** A day as a sentence names it, which may leave out the year or the month. */
export interface NamedDay {
  /** The words that name it. */
  readonly words: string;
  readonly day: number;
  /** The last of several days in the same month; `day` is the first. */
  readonly lastDay?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/** The day a text names, by the first form that it has, or undefined. */
export function namedDay(text: string): NamedDay | undefined {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const said = Object.fromEntries(order.map((part, i) => [part, match[i + 1]]));
    const [day, first, last] = [said.day, said.first, said.last].map(Number);
    if (day === undefined || first === undefined || last === undefined) return undefined;
    const isSpan = first < day;
    return {
      words: match[0],
      day: isSpan ? first : day,
      lastDay: isSpan ? day : last > day ? last : undefined,
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
  const { year, month, day } = partsOf(date);
  const isIn = said.day === day || (said.day < day && day <= (said.lastDay ?? 0));
  const agrees = isIn && said.month === month && (said.year ?? year) === year;
  return agrees ? undefined : said.words;
}

/** The day a sentence means: a year that it leaves out is the nearest one. Undefined without a month, or where there is no such day. */
export function nearestDay({ day, month, year }: NamedDay, date: CalendarDate): CalendarDate | undefined {
  if (month === undefined) return undefined;
  const own = partsOf(date).year;
  const years = year === undefined ? [own - 1, own, own + 1] : [year];
  return years
    .map((one) => calendarDate(one, month, day))
    .filter((one) => one !== undefined)
    .toSorted((a, b) => daysBetween(a, date) - daysBetween(b, date))[0];
}

/** The number of a month that a text gives as one or by its name, from 1. */
export function monthNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const german = { mär: 3, mai: 5, okt: 10, dez: 12 }[text.slice(0, 3).toLowerCase()];
  if (german !== undefined) return german;
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase()) + 1;
}
