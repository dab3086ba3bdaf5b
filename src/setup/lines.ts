/** The lines near the top of notes that tell their day, as patterns that the settings may have. */
import { dayOf, firstDate, match } from "../reader/head/pattern.ts";
import { isDate } from "../text/date.ts";
import type { Sheet } from "./sheet.ts";

/** As far down as the reader looks, and as long a line as it takes. */
const LINES = 40;
const LONGEST = 300;
/** A day of something else than the meeting. */
const OTHER =
  /\b(?:next|previous|last|past|due|until|by|since|deadline|updated|modified|published|revised|version|released?)\b/i;
const LABEL = /^\W*(?:date|day|when|held|meeting|minutes|time|datum|fecha|data)\b/i;

interface DatedLine {
  readonly day: string;
  /** How the line may be written down, the plainest first. */
  readonly patterns: readonly string[];
}

/** The first line that tells the day of a note. */
export function datedLine({ source, front }: Sheet): DatedLine | undefined {
  const lines = linesOf(front?.body ?? source.text);
  for (const [i, line] of lines.entries()) {
    const found = line.length > LONGEST || /[{}]/.test(line) ? undefined : firstDate(line);
    if (found === undefined || !isDate(found.day)) continue;
    const [before, after] = [line.slice(0, found.start), line.slice(found.end)];
    const isHeading = /^#{1,6} /.test(line) || /^(?:=+|-+)$/.test(lines[i + 1] ?? "");
    const isAlone = !/\p{L}/u.test(before) && after.replace(/[^\p{L}]/gu, "").length <= 12;
    if (OTHER.test(before) || !(isHeading || isAlone || LABEL.test(before))) continue;
    return { day: found.day, patterns: patternsOf(before, after, isHeading) };
  }
  return undefined;
}

function linesOf(text: string): string[] {
  return text.split("\n", LINES).map((line) => line.replace(/\s+/g, " ").trim());
}

/** A pattern needs something between two holes. */
function patternsOf(before: string, after: string, isHeading: boolean): string[] {
  const hashes = isHeading ? (/^#{1,6} /.exec(before)?.[0] ?? "") : "";
  const signs = signsBehind(before);
  const title = before.slice(hashes.length, before.length - signs.length);
  const isTitled = isHeading && signs !== "" && /\p{L}/u.test(title);
  const starts = [before, ...(isTitled ? [`${hashes}{title}${signs}`] : [])];
  const sign = signsBefore(after);
  const isFollowed = sign !== "" && sign.length < after.length;
  const ends = [after, ...(isFollowed ? [`${sign}{rest}`] : [])];
  return starts.flatMap((start) => ends.map((one) => `${start}{date}${one}`));
}

const SIGN = /[\s\p{P}]/u;

/** The blanks and signs that a text begins with. */
function signsBefore(text: string): string {
  const end = [...text].findIndex((sign) => !SIGN.test(sign));
  return end < 0 ? text : [...text].slice(0, end).join("");
}

/** Those that it ends with. */
function signsBehind(text: string): string {
  const last = [...text].findLastIndex((sign) => !SIGN.test(sign));
  return [...text].slice(last + 1).join("");
}

/** Patterns that tell the day of these notes, as few as will do; a line is written down once where two are alike. */
export function linePatterns(dated: ReadonlyMap<Sheet, DatedLine>): string[] {
  const counts = new Map<string, number>();
  for (const { patterns } of dated.values())
    for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const offered = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length).slice(0, 40);
  const chosen: string[] = [];
  let left = [...dated];
  while (left.length > 0) {
    const best = offered
      .map(([pattern]) => ({
        pattern,
        told: left.filter(([sheet, { day }]) => tells(pattern, sheet) === day),
      }))
      .sort((a, b) => b.told.length - a.told.length || plain(b.pattern) - plain(a.pattern))[0];
    if (best === undefined || best.told.length === 0) break;
    chosen.push(best.pattern);
    const told = new Set(best.told.map(([sheet]) => sheet));
    left = left.filter(([sheet]) => !told.has(sheet));
  }
  return chosen.sort((a, b) => plain(b) - plain(a));
}

/** How much of a pattern is no hole. */
function plain(pattern: string): number {
  return pattern.replace(/\{\w+\}/g, "").length;
}

function tells(pattern: string, { source, front }: Sheet): string | undefined {
  for (const line of linesOf(front?.body ?? source.text)) {
    const taken = line.length > LONGEST ? undefined : match(pattern, line);
    if (taken !== undefined) return dayOf(taken);
  }
  return undefined;
}
