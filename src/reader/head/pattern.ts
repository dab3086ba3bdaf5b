/**
 * Patterns with holes, as settings say what a path or a line looks like: "{group}/meeting-notes/{date}". A hole takes
 * words as few as will do, never a slash; `date`, `year`, `month` and `day` take only what is written as one.
 */
import { MONTH, monthNumber, namedDay, ORDINAL, WEEKDAY } from "../../model/named-day.ts";

/** What the holes of a pattern took, by their names. */
export type Taken = ReadonlyMap<string, string>;

type PatternPiece = { readonly literal: string } | { readonly hole: string };

const DAY = `\\d{1,2}${ORDINAL}?`;
/** The year first, or a month by its name: what else has numbers is read in two ways. */
const DATE = `(?<!\\d)(?:\\d{4}([-_.])\\d{1,2}\\1\\d{1,2}|\\d{8}|(?:${WEEKDAY},? (?:the )?)?(?:${DAY}(?: of)? ${MONTH},? \\d{4}|${MONTH} ${DAY},? \\d{4}))(?!\\d)`;
const TYPED: Readonly<Record<string, RegExp>> = {
  date: new RegExp(DATE, "iy"),
  year: /\d{4}/y,
  month: new RegExp(`\\d{1,2}|${MONTH}`, "iy"),
  day: new RegExp(DAY, "iy"),
};
const TEXT = /[^/\n]/;
const FIRST = new RegExp(DATE, "i");

/** The names of a pattern's or a template's holes. */
export function holes(pattern: string): string[] {
  return parts(pattern).flatMap((part) => ("hole" in part ? [part.hole] : []));
}

/** What is wrong with a pattern, or undefined. */
export function patternFault(pattern: string): string | undefined {
  if (/[{}]/.test(pattern.replace(/\{[a-z]\w*\}/g, ""))) return "must have its holes as {name}";
  const names = holes(pattern);
  if (names.length === 0) return "must have a hole such as {date}";
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) return `must have {${twice}} once`;
  const touch = /\{([a-z]\w*)\}\{([a-z]\w*)\}/.exec(pattern);
  return touch !== null && !(isTyped(touch[1]) && isTyped(touch[2]))
    ? `must have something between {${touch[1]}} and {${touch[2]}}`
    : undefined;
}

/** What the holes take where the whole text fits the pattern; white space counts as one blank. */
export function match(pattern: string, text: string): Taken | undefined {
  const all = parts(pattern.replace(/\s+/g, " ").trim());
  const words = text.replace(/\s+/g, " ").trim();
  // What was tried in vain is not tried again: without this, hostile lines cost without end.
  const vain = new Set<number>();
  const from = (i: number, at: number): [string, string][] | undefined => {
    const part = all[i];
    if (part === undefined) return at === words.length ? [] : undefined;
    const key = i * (words.length + 1) + at;
    if (vain.has(key)) return undefined;
    for (const end of ends(part, words, at)) {
      const rest = from(i + 1, end);
      if (rest !== undefined)
        return "hole" in part ? [[part.hole, words.slice(at, end).trim()], ...rest] : rest;
    }
    vain.add(key);
    return undefined;
  };
  const found = from(0, 0);
  return found === undefined ? undefined : new Map(found);
}

/** The day that `date`, or `year`, `month` and `day` took: `YYYY-MM-DD`, which need not exist. */
export function dayOf(taken: Taken): string | undefined {
  const date = taken.get("date");
  const [year, month, day] =
    date === undefined
      ? [taken.get("year"), monthNumber(taken.get("month")), number(taken.get("day"))]
      : dateParts(date);
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Where a text first has a date in words or numbers that leave no doubt, and the day it is; undefined where it has none. */
export function firstDate(text: string): { start: number; end: number; day: string } | undefined {
  const found = FIRST.exec(text);
  const day = found === null ? undefined : writtenDay(found[0]);
  return found === null || day === undefined
    ? undefined
    : { start: found.index, end: found.index + found[0].length, day };
}

/** A date in words or numbers that leave no doubt, as `YYYY-MM-DD`, which need not exist. */
export function writtenDay(text: string): string | undefined {
  const taken = match("{date}", text);
  return taken === undefined ? undefined : dayOf(taken);
}

function dateParts(date: string): readonly [string | undefined, number | undefined, number | undefined] {
  const [, year, month, day] = /^(\d{4})[-_.]?(\d{1,2})[-_.]?(\d{1,2})$/.exec(date) ?? [];
  if (year !== undefined) return [year, Number(month), Number(day)];
  const named = namedDay(date);
  return [named?.year === undefined ? undefined : String(named.year), named?.month, named?.day];
}

function number(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number.parseInt(day, 10);
}

function parts(pattern: string): PatternPiece[] {
  return pattern
    .split(/(\{[a-z]\w*\})/)
    .filter((part) => part !== "")
    .map((part) => (/^\{[a-z]\w*\}$/.test(part) ? { hole: part.slice(1, -1) } : { literal: part }));
}

function isTyped(hole: string | undefined): boolean {
  return hole !== undefined && Object.hasOwn(TYPED, hole);
}

// Where a part that begins at `at` may end.
function* ends(part: PatternPiece, words: string, at: number): Generator<number> {
  if ("literal" in part) {
    if (words.startsWith(part.literal, at)) yield at + part.literal.length;
    return;
  }
  const typed = TYPED[part.hole];
  if (typed !== undefined) {
    typed.lastIndex = at;
    const [match] = typed.exec(words) ?? [];
    if (match !== undefined) yield at + match.length;
    return;
  }
  for (let end = at + 1; end <= words.length && TEXT.test(words[end - 1] ?? ""); end++)
    if (words.slice(at, end).trim() !== "") yield end;
}
