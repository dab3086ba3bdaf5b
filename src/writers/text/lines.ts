/** Lines of a width counted in display columns: where a text may be broken, and the lines that come of it. */
import { createRequire } from "node:module";
import { GLUE, mayNotOpen } from "./safe.ts";

/** The columns of a line of the post. */
export const WIDTH = 72;

/** What no line break parts, and what stands between it and the piece before: a space or, amid ideographs, nothing. */
interface Piece {
  readonly gap: "" | " ";
  readonly text: string;
}

/** A line without its indent; `gap` is what stood where it was broken, empty after the last. */
interface BrokenLine {
  readonly gap: "" | " ";
  readonly text: string;
}

/** What European languages are written with, dashes and quotation marks too: a column each, but for the soft hyphen. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b]*$/;

// Loaded at the first character beyond these: most posts have none, and its tables take longer than a post.
const require = createRequire(import.meta.url);
let measure: typeof import("string-width").default | undefined;

// Every output has the same words, and each of their letters is asked for when a word is cut: to measure one costs
// as much as all else that a post does with it.
const known = new Map<string, number>();
const KNOWN = 10_000;
/** Longer texts are no words. */
const WORD = 40;

/** The columns a text takes on a terminal: two for a wide character, none for a combining one. */
export function width(text: string): number {
  if (NARROW.test(text)) return text.length;
  const before = known.get(text);
  if (before !== undefined) return before;
  measure ??= (require("string-width") as typeof import("string-width")).default;
  const columns = measure(text, { countAnsiEscapeCodes: true });
  if (known.size >= KNOWN) known.clear();
  if (text.length <= WORD) known.set(text, columns);
  return columns;
}

/** The columns of the widest of some lines. */
export function widest(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, width(line)), 0);
}

/** Groups of lines with blank ones between two; a group without lines leaves no trace. */
export function spaced(groups: readonly (readonly string[])[], blank = 1): string[] {
  const gap = Array<string>(blank).fill("");
  return groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : [...gap, ...lines]));
}

/** A text that is broken nowhere but where it breaks itself. */
export function unglued(text: string): string {
  return text.replaceAll(GLUE, " ").trim();
}

/**
 * A text without line feeds broken into lines of at most `first` and then `rest` columns. A piece that is wider
 * stands on a line of its own and overruns. `unspaced`: lines may break between two ideographs as well.
 */
export function breakLines(text: string, first: number, rest: number, unspaced = true): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let line = "";
  let columns = 0;
  for (const piece of pieces(text, unspaced)) {
    const more = width(piece.text);
    const room = lines.length === 0 ? first : rest;
    if (line !== "" && columns + piece.gap.length + more > room) {
      lines.push({ text: line, gap: piece.gap });
      line = piece.text;
      columns = more;
    } else {
      columns += more + (line === "" ? 0 : piece.gap.length);
      line += (line === "" ? "" : piece.gap) + piece.text;
    }
  }
  return line === "" ? lines : [...lines, { text: line, gap: "" }];
}

// A lone space; a run of them belongs to code, and one that carries a combining character is half a cluster.
const BREAK = /(?<=[^ ]) (?=[^ \p{M}\p{Emoji_Modifier}\u200c\u200d])/u;

function pieces(text: string, unspaced: boolean): Piece[] {
  const pieces: { gap: "" | " "; text: string }[] = [];
  for (const word of text.split(BREAK))
    for (const [i, part] of (unspaced ? parts(word) : [word]).entries()) {
      const piece = { gap: i === 0 ? (" " as const) : ("" as const), text: part.replaceAll(GLUE, " ") };
      const last = pieces.at(-1);
      // Two dashes and the space that ends a soft line would be the signature's line: what follows stays with them.
      if (last !== undefined && (mayNotOpen(piece.text) || last.text === "--"))
        last.text += piece.gap + piece.text;
      else pieces.push(piece);
    }
  return pieces;
}

// Made when a wide letter is met: it takes longer than a whole post in letters that are not.
let segmenter: Intl.Segmenter | undefined;
// Quotation marks and dashes are none: what lies between those two is narrow.
const MAYBE_WIDE = /[\u1100-\u11ff\u2300-\uffff]/;
// What UAX 14 keeps off the start of a line (closing and small signs) and off its end (opening ones).
const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}ー々〻〜～ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
const OPENS = /^[\p{Ps}\p{Pi}]/u;

/** A word cut where two wide characters meet. Korean parts its words by spaces and is cut there alone. */
function parts(word: string): string[] {
  if (!MAYBE_WIDE.test(word)) return [word];
  const parts: string[] = [];
  let before = "";
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(word)) {
    const cut = isWide(before) && isWide(segment) && !OPENS.test(before) && !CLOSES.test(segment);
    if (parts.length === 0 || cut) parts.push(segment);
    else parts[parts.length - 1] += segment;
    before = segment;
  }
  return parts;
}

function isWide(cluster: string): boolean {
  return width(cluster) > 1 && !/\p{Script=Hangul}/u.test(cluster);
}
