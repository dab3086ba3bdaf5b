/**
 * RFC 3676: a paragraph as lines that a mail reader joins again. A soft line ends in a space; with DelSp=yes that
 * space is the break's own and goes when the lines are joined, so that a text without spaces can be broken too.
 */
import { breakLines } from "./lines.ts";
import { stuffed } from "./safe.ts";

/** The columns of a soft line, before the spaces that end it: with these and a stuffed one, under 78 (RFC 3676, 4.2). */
export const FLOWED = 70;

/** RFC 3676, 4.3: the line that opens the signature; the only one that ends in a space and is not soft. */
export const SIGNATURE = "-- ";

/** The lines of a paragraph, a text without line feeds and without a space at its end. */
export function flow(paragraph: string, delSp: boolean): string[] {
  const lines = breakLines(paragraph, FLOWED, FLOWED, delSp);
  return lines.map(({ text, gap }, i) => {
    const soft = i < lines.length - 1;
    return stuff(soft ? text + (delSp ? `${gap} ` : gap) : text);
  });
}

/** One space in front of a line that would be read as stuffed, as quoted or as an mbox's mark (RFC 3676, 4.4). */
export function stuff(line: string): string {
  return /^[ >]/.test(line) ? ` ${line}` : stuffed(line);
}
