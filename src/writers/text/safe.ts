/**
 * What a line of prose must not begin with where we break it, because a program on its way reads it as something else.
 * Code stands indented and keeps its text.
 */

/** A space at which no line breaks. XML 1.0 forbids the character, so no text of the model holds it. */
export const GLUE = "\u0001";

/** mutt's quote_regexp, `^([ \t]*[|>:}#])+`: such a line is coloured, folded and skipped as a quotation. */
const QUOTED = /^[|>:}#]/;
/** A dash, a star, a number on its own: a line that began with it would be an item of a list. */
const ITEM = /^(?:[-*+]|\d{1,9}[.)])$/;

/** Whether a word, with all that is glued to it, must stay on the line of the word before it. "From" is the mark of mboxes (RFC 4155). */
export function mayNotOpen(glued: string): boolean {
  const word = firstWord(glued);
  return QUOTED.test(word) || ITEM.test(word) || /^-+$/.test(word) || word === "From";
}

/**
 * The first line of a paragraph that a program would take from its reader: quoted words to all, a signature. A space in
 * front keeps it, and adds no sign to what the note says. What mutt alone colours (`#1234`, `:)`) stays as it is, and
 * so do a dash or a number, which only begin words here. "From" is for stuffed().
 */
export function guarded(line: string): string {
  return line.startsWith(">") || /^--\s*$/.test(line) ? ` ${line}` : line;
}

// A link's mark is glued to its words, and those may be a dash or a number: `- [1]`.
function firstWord(text: string): string {
  return text.split(/[ \u0001]/, 1)[0] ?? "";
}

/** A line that mail programs would write `>From`, one space in (RFC 3676, 4.4, for a body that is not flowed too). */
export function stuffed(line: string): string {
  return line.startsWith("From ") ? ` ${line}` : line;
}
