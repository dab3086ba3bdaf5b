/** Notes of plain text whose every paragraph is set in below its heading, as old hands write minutes: to Markdown that is code. */
import type { Token } from "./lexer.ts";

/** What may stand at the edge of such a note. */
const AT_EDGE = new Set(["heading", "space", "hr", "def"]);
/** Fewer blocks below headings may be examples. */
const FEWEST = 3;
/** Words as they follow each other in a sentence. */
const WORDS = /\p{L}{2,},? \p{Ll}{2,},? \p{Ll}{2,}/u;
/** What ends a line of a program, and seldom one of a text. */
const CODE = /[{};=\\]\s*$|^\s*(?:[$#<]|\/\/)|\(\)/mu;

/** Whether what stands below the headings of a note is set in, and most of it is sentences. */
export function isSetIn(tokens: readonly Token[]): boolean {
  const others = tokens.filter(({ type }) => !AT_EDGE.has(type));
  const own = others.filter(isIndented);
  // A line or two at the top may stand at the edge, too.
  const isNote =
    own.length >= FEWEST &&
    own.length * 5 >= others.length * 4 &&
    tokens.some(({ type }) => type === "heading");
  const said = isNote ? own.filter(({ raw }) => WORDS.test(raw)) : [];
  return isNote && said.length * 2 > own.length && !own.some(({ raw }) => CODE.test(raw));
}

/** Whether a block of code is one by its indentation alone. */
export function isIndented(token: Token): boolean {
  return token.type === "code" && "codeBlockStyle" in token && token.codeBlockStyle === "indented";
}

/** Short lines between blank ones, each set in two or three blanks more than the text: people, one a line. */
const LINES =
  /(?<=^|\n[ \t]*\n)(?: {2,3}(?![-*+>#|\s])[^\n]{1,40}(?:\n(?![ \t]*\n)|(?=\n|$))){2,}(?=\n?[ \t]*(?:\n|$))/gu;

/** A text that is set in, as Markdown: such lines are a list, in the same columns. */
export function asMarkdown(text: string): string {
  return text.replace(LINES, (lines) => lines.replace(/^ {2}(?= ?\S)/gmu, "- "));
}
