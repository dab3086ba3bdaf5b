/**
 * What a line of prose must not begin with, because a program on its way reads it as something else. Code stands
 * indented and keeps its text.
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
 * The first line of a paragraph that begins with such a word. It stays what it is behind a backslash, as in
 * Markdown, whose other marks the post uses too: `\#1234`, `\- 5 degrees`, `12\. May`. Any other sign in front (a
 * quotation mark, a bracket) would say something, and a space would not help in mutt. "From" is for stuffed().
 */
export function guarded(line: string): string {
  const first = firstWord(line);
  if (/^\d/.test(first) && ITEM.test(first)) return line.replace(/[.)]/, "\\$&");
  return QUOTED.test(first) || ITEM.test(first) || line === "--" ? `\\${line}` : line;
}

// A link's mark is glued to its words, and those may be a dash or a number: `- [1]`.
function firstWord(text: string): string {
  return text.split(/[ \u0001]/, 1)[0] ?? "";
}

/** A line that mail programs would write `>From`, one space in (RFC 3676, 4.4, for a body that is not flowed too). */
export function stuffed(line: string): string {
  return line.startsWith("From ") ? ` ${line}` : line;
}
