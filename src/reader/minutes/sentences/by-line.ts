/** Paragraphs of which each line says something of its own, without a full stop. */
import { expression } from "../expression.ts";
import { ARROW_FIRST } from "../marks.ts";

const OPEN_END = expression("(?:[,;:–—(-]|(?<![\\p{L}\\p{N}]){clauseEnd})$", "iu");

const HANGS = expression("^{subordinator}\\b", "i");
/** So many lines at least are a manner of writing. */
const LINES = 3;

/** Who writes everything small begins most lines so. */
const SMALL = /^[\p{Ll}@]/u;

const WITHIN = /\p{Ll}{2}[.!?] \p{Lu}\p{Ll}/u;

/** Whether most lines begin with a small letter. */
export function isSmall(lines: readonly string[]): boolean {
  return lines.filter((line) => SMALL.test(line.trim())).length * 2 > lines.length;
}

/** A line ends where it is full; where the next word would have had room, and nothing is left open, it is a statement. */
export function isByLine(all: readonly string[]): boolean {
  const lines = all.map((line) => line.trim());
  const width = Math.max(...lines.map(({ length }) => length));
  // Where a sentence begins with a capital within a line, small letters go on with it.
  const opens = isSmall(lines) && !lines.some((line) => WITHIN.test(line)) ? /^[\p{L}\d@]/u : /^\p{Lu}/u;
  if (lines.length < LINES || lines.some((line) => HANGS.test(line))) return false;
  let judged = 0;
  for (const [i, line] of lines.slice(0, -1).entries()) {
    const next = lines[i + 1] ?? "";
    const [word = ""] = next.split(" ", 1);
    if (line === "" || OPEN_END.test(line) || !(opens.test(next) || ARROW_FIRST.test(next))) return false;
    // Of the longest nobody knows what would have had room.
    if (line.length === width) continue;
    if (line.length + 1 + word.length > width) return false;
    judged++;
  }
  return judged > 0;
}

/** Behind a dash nothing but names to the end of the line. */
const NAMES_TAIL =
  /^\s[-–—]\s+\p{Lu}[\p{L}’'.-]*(?:(?:,? \p{Ll}{1,3}|[,&+/]| [&+/])? \p{Lu}[\p{L}’'.-]*){0,4}\.?\s*(?:\n|$)/u;
const NEAR = 80;

/** Whether what a dash opens says whose what stands before it is, and is no statement: "posters — Ada Example". */
export function endsInNames(text: string, dash: number): boolean {
  return NAMES_TAIL.test(text.slice(dash, dash + NEAR));
}
