// XML 1.0, 2.2: what is not Char, which feeds, pages and mail all refuse; and the control characters it only
// discourages, which a terminal obeys.
const FORBIDDEN = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
// Embeddings and overrides: with them a text reads otherwise than it is written. Isolates and marks, which texts in
// Arabic or Hebrew need, turn nothing around.
const TURNING = /[\u202A-\u202E]/g;

// They end a line for some programs and not for others, and a terminal obeys NEL. To us they are white space.
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** Drops the characters that XML 1.0 forbids, controls, and what overrides direction; line ends other than ours become spaces, lone surrogates U+FFFD. */
export function clean(text: string): string {
  return text.toWellFormed().replace(OTHER_LINE_ENDS, " ").replace(FORBIDDEN, "").replace(TURNING, "");
}

/** Where the first character that overrides the direction of text stands, or -1. */
export function turnsAt(text: string): number {
  return text.search(TURNING);
}

/** The beginning of a text from outside, for a message: whole characters, no more than 60. */
export function excerpt(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 60 || text.length > 200 ? `${characters.slice(0, 60).join("")}…` : text;
}
