/** Plain words as Markdown that says them: the one escape of what is written to be read as a note again. */

const URLS = /(https?:\/\/[^\s<>]+)/;

/**
 * A text on one line as Markdown whose plain words it is, wherever in a line it stands, or `within` one; addresses stay
 * as they are.
 */
export function escapeMarkdown(text: string, within = false): string {
  const line = text.replace(/\s+/g, " ").trim();
  // Two of them may hold mathematics between them, also over an address.
  const isMath = line.indexOf("$") !== line.lastIndexOf("$");
  const said = (words: string) => (isMath ? escaped(words).replaceAll("$", "\\$") : escaped(words));
  const pieces = line.split(URLS).map((piece, i) => (i % 2 === 1 ? piece : said(piece)));
  const all = pieces.join("");
  if (within) return all;
  return all.replace(/^(?=[-+#>=:])/, "\\").replace(/^(\d+)(?=[.)])/, "$1\\");
}

function escaped(words: string): string {
  return (
    words
      .replace(/[\\`*[\]<~]/g, "\\$&")
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(/&(?=#?\w+;)/g, "\\&")
      // Marked words, remarks, a generator's tags, the short names of emoji.
      .replace(/=(?==)|%(?=%)|\{(?=%)|:(?=[\w+-]+:)/g, "\\$&")
      .replace(/(?<!#)#+$/, (marks) => marks.replaceAll("#", "\\#"))
  );
}
