/**
 * What stands apart under a title: `:::kind title` down to `:::`, as HackMD, Docusaurus, Quarto and Pandoc write it, and
 * fences that hold Markdown instead of code.
 */
import { type BoxToken, type Find, linesFrom } from "./tokens.ts";

/** `:::kind title` down to `:::`. */
export const box: Find = (lexer, src) => {
  const [opening, line = ""] = /^ {0,3}:{3,}(?!:)([^\n]{0,400})(?:\n|$)/.exec(src) ?? [];
  const opened = opening === undefined ? undefined : titled(line.trim());
  if (opening === undefined || opened === undefined) return undefined;
  // A fence that is open where the box ends was none.
  const end = endOf(src, opening.length, true) ?? endOf(src, opening.length, false);
  return end === undefined ? undefined : made(lexer, src, opened, { begins: opening.length, ...end });
};

/** Zulip's spoilers, and the notes and warnings of MyST. */
export const fencedBox: Find = (lexer, src) => {
  const [opening, fence = "", line = ""] =
    /^ {0,3}(`{3,}|~{3,})[ \t]*((?:spoiler(?![^ \t\n])|\{(?:admonition|attention|caution|danger|error|hint|important|note|seealso|tip|warning)\})[^`\n]{0,400})\n/.exec(
      src,
    ) ?? [];
  const opened = opening === undefined ? undefined : titled(line.trim());
  if (opening === undefined || opened === undefined) return undefined;
  let ends = opening.length;
  for (const { line, end } of linesFrom(src, opening.length)) {
    if (closes(line, fence)) return made(lexer, src, opened, { begins: opening.length, ends, end });
    ends = end;
  }
  return undefined;
};

type BoxOpening = Pick<BoxToken, "kind"> & { readonly title: string };
/** Where what a box holds begins and ends, and where the box does. */
interface BoxExtent {
  readonly begins: number;
  readonly ends: number;
  readonly end: number;
}

function made(
  lexer: Parameters<Find>[0],
  src: string,
  { kind, title }: BoxOpening,
  { begins, ends, end }: BoxExtent,
): BoxToken {
  const words: BoxToken["tokens"] = [];
  if (title !== "") lexer.inline(title, words);
  // MyST's settings of a box, `:class: wide`, leave their lines empty: places count them.
  const inside = src
    .slice(begins, ends)
    .replace(/^(?::[a-z-]{1,40}:[^\n]*\n)+/, (all) => all.replace(/[^\n]/g, ""));
  return { type: "box", raw: src.slice(0, end), kind, title: words, tokens: lexer.blockTokens(inside, []) };
}

/** Boxes in boxes. */
const DEEPEST = 10;
/** Characters of code in a box: each line that may open one looks no further for the end of a fence. */
const LONGEST_CODE = 5000;

function endOf(src: string, from: number, withFences: boolean): Omit<BoxExtent, "begins"> | undefined {
  let [depth, ends, fence, fenced] = [1, from, "", 0];
  for (const { line, end } of linesFrom(src, from)) {
    const [, opened = ""] = withFences
      ? (/^[ \t]*(?:[-*+>][ \t]*)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [])
      : [];
    const [, more] = fence === "" ? (/^ {0,3}:{3,}[ \t]*(\S?)/.exec(line) ?? []) : [];
    if (fence === "") [fence, fenced] = [opened, end];
    else if (closes(line, fence)) fence = "";
    else if (end - fenced > LONGEST_CODE) return undefined;
    if (more !== undefined) depth += more === "" ? -1 : 1;
    if (depth > DEEPEST) return undefined;
    if (depth === 0) return { ends, end };
    ends = end;
  }
  return undefined;
}

// As long a row of the same sign, and nothing behind it.
function closes(line: string, fence: string): boolean {
  const written = line.trim();
  return written.startsWith(fence) && written === fence.charAt(0).repeat(written.length);
}

/** They say how what they hold is laid out, and nothing to a reader. */
const LAYOUT = /^(?:c(?:enter|ol|olumns?|ontainer)|div|grid|panel-tabset|row|section|tabs?)$/;

// "info Title", "info[Title]{.wide}", "info {state=open} Title", "{.callout-note title='Title'}", "{note} Title".
function titled(line: string): BoxOpening | undefined {
  const [name = ""] = /^\p{L}[\w-]{0,40}/u.exec(line) ?? [];
  const { attributes, rest } = withoutAttributes(line.slice(name.length));
  const [, kind = ""] =
    name === "" ? (/(?:^|\s)\.?(\p{L}[\w-]{0,40})(?=\s|$)/u.exec(attributes) ?? []) : ["", name];
  // Words without a name open no box.
  if (name === "" && attributes === "" && rest !== "") return undefined;
  const [, bracketed] = /^\[(.+)\]$/.exec(rest) ?? [];
  const [, quoted, bare] = /(?:^|\s)title=(?:["']([^"']+)["']|([^\s"']+))/.exec(attributes) ?? [];
  return {
    kind: LAYOUT.test(kind) ? "" : kind,
    title: bracketed ?? (rest === "" ? (quoted ?? bare ?? "") : rest),
  };
}

function withoutAttributes(text: string): { readonly attributes: string; readonly rest: string } {
  const [found = "", before, behind] = /^\s*\{([^{}]*)\}|\{([^{}]*)\}$/.exec(text) ?? [];
  return { attributes: (before ?? behind ?? "").trim(), rest: text.replace(found, "").trim() };
}
