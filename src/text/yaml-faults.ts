/**
 * What is wrong with the syntax of a YAML text, told to who wrote it: the slip, where it is, and what mends it. The parser
 * stops where it cannot go on, which is seldom there, and speaks of its own grammar.
 */
import { excerpt } from "./clean.ts";
import { syntaxHint } from "./yaml-slips.ts";

export interface YamlFault {
  /** Where in the text. */
  readonly at: number;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Where the parser stopped and what it says. */
interface ParserStop {
  readonly code: string;
  readonly message: string;
  readonly at: number;
}

/** The fault behind a stop of the parser. */
export function yamlFault(text: string, stop: ParserStop): YamlFault {
  for (const cause of CAUSES) {
    const fault = cause(text, stop);
    if (fault !== undefined) return fault;
  }
  const { code, message, at } = stop;
  // A dash of a list that begins elsewhere than the others is taken for a key.
  const slip = message.includes("block sequence") ? "BAD_INDENT" : code;
  const said = SENTENCES[slip]?.(text.slice(at, lineEnd(text, at)));
  // A line that is set in otherwise is told where it begins, and not where the one before ends.
  const begun =
    at + (code === "BAD_INDENT" ? (/^(?:\s|#.*\n)*/.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0) : 0);
  return {
    at: begun,
    message: said ?? "YAML cannot be read from here on",
    hint: slip === "BAD_INDENT" ? LIKE_OTHERS : syntaxHint(text, code, at),
  };
}

const LIKE_OTHERS = "Set it in by as many spaces as the other lines of its group.";

/** By the parser's code, with the rest of the line; what is left where no cause is known. */
const SENTENCES: Readonly<Record<string, (rest: string) => string>> = {
  BAD_SCALAR_START: ([sign]) => `a value cannot begin with ${sign}`,
  BAD_ALIAS: ([sign]) =>
    sign === "&"
      ? "a value that begins with & gives itself a name, and there is none"
      : "a value that begins with * stands for another one, and there is none of that name",
  TAG_RESOLVE_FAILED: (rest) =>
    `a value that begins with ! names a type, and ${excerpt(wordOf(rest))} is none`,
  BAD_DQ_ESCAPE: (rest) =>
    `a backslash within "…" begins a sign such as \\n, and ${rest.slice(0, 2)} is none`,
  BAD_INDENT: () => "this line begins in another column than those of its group",
  BLOCK_AS_IMPLICIT_KEY: () =>
    "a second colon on one line: a value cannot hold one before a space or at its end",
  BLOCK_IN_FLOW: () => "within […] and {…} commas part the values, and there is none before this",
  UNEXPECTED_TOKEN: () => "the value ends before this, and nothing may follow it on the line",
  KEY_OVER_1024_CHARS: () => "a key has more than 1,024 characters",
};

type Cause = (text: string, stop: ParserStop) => YamlFault | undefined;

const CAUSES: readonly Cause[] = [
  (text) => {
    const [mark, at] = find(text, /^[<>]{7} .*/m);
    if (mark === undefined) return undefined;
    const hint = "Keep one of the two sides, and take the marks out.";
    return { at, message: `a mark of a merge is left in the text: ${excerpt(mark)}`, hint };
  },
  (_, { code, at }) =>
    code === "TAB_AS_INDENT"
      ? { at, message: "a line is set in by a tab", hint: "Use spaces, not tabs." }
      : undefined,
  (text) => {
    const [found, at] = find(text, /^[ -]{0,80}(?:[\w-]{1,60}:)?[\u00a0\u2000-\u200b\u202f\u3000]/m);
    if (found === undefined) return undefined;
    const message =
      "a space here is not the one of the space bar (a web page or a word processor brings others)";
    return { at: at + found.length - 1, message, hint: "Put a plain space in its place." };
  },
  openQuote,
  openBracket,
  deeperLine,
  noField,
];

/** A quote that nothing closes on its line, where the text ends or the parser stopped behind the next quote. */
function openQuote(text: string, { code, message, at }: ParserStop): YamlFault | undefined {
  const isOpen = code === "MISSING_CHAR" && message.includes("closing");
  if (!isOpen && code !== "UNEXPECTED_TOKEN") return undefined;
  for (const { line, begin } of linesTo(text, at)) {
    const [found, ahead] = find(line, /[[{:,-]\s*["']/);
    if (found === undefined) continue;
    const opening = begin + ahead + found.length - 1;
    const quote = text[opening] ?? "";
    const closing = text.indexOf(quote, opening + 1);
    const isNext = closing >= 0 && closing < at && lineEnd(text, closing) >= at;
    if (isOpen || (isNext && !text.slice(closing + 1, at).includes(quote)))
      return {
        at: opening,
        message: "a quote is opened here and not closed",
        hint: `End the value with ${quote}`,
      };
  }
  return undefined;
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** A bracket that nothing closes, or in which a comma is missing. */
function openBracket(text: string, { message, at }: ParserStop): YamlFault | undefined {
  if (message.startsWith("Unexpected , ")) return { at, message: "a comma too many", hint: "Take it out." };
  if (message.startsWith("Missing , "))
    return { at, message: "a comma is missing before this", hint: "Put a comma between the two." };
  if (!message.includes("sufficiently indented")) return undefined;
  const open: number[] = [];
  for (const { line, begin } of linesTo(text, at))
    for (const { 0: sign, index } of line.matchAll(/[[\]{}]/g))
      if (sign in CLOSING) open.push(begin + index);
      else open.pop();
  const opening = open.at(-1) ?? at;
  const sign = text[opening] ?? "";
  const [hidden] = find(text.slice(opening, lineEnd(text, opening)), /\s#[^\s,\]}]*/);
  const end = `End it with ${CLOSING[sign]}`;
  const hint =
    hidden === undefined ? end : `Behind a space # begins a remark. Put it in quotes: '${hidden.trim()}'`;
  return { at: opening, message: `${sign} is opened here and not closed`, hint };
}

/** A line that is set in under one that has a value already. */
function deeperLine(text: string, { code, at }: ParserStop): YamlFault | undefined {
  if (code !== "BLOCK_AS_IMPLICIT_KEY" || syntaxHint(text, code, at) !== undefined) return undefined;
  const begin = text.lastIndexOf("\n", at - 1) + 1;
  const [next, ahead] = find(text.slice(lineEnd(text, at)), /\n *(?=[^\s#])/);
  if (next === undefined) return undefined;
  const isDeeper = next.length - 1 > text.slice(begin).search(/[^ ]/);
  const message = "this line begins further right than the one above, which has a value already";
  const hint = "Let the two begin in the same column.";
  return isDeeper ? { at: lineEnd(text, at) + ahead + next.length, message, hint } : undefined;
}

/** A line that is no key with a value, where one is to stand. */
function noField(text: string, { code, message, at }: ParserStop): YamlFault | undefined {
  const isWanted = code === "MULTILINE_IMPLICIT_KEY" || message.startsWith("Implicit map keys");
  const begin = text.lastIndexOf("\n", at - 1) + 1;
  const line = text.slice(begin, lineEnd(text, at));
  const [, key = "", value = ""] = /^\s*(?:- +)?([A-Za-z][\w-]{0,60}):([^\s/].*)$/.exec(line) ?? [];
  const glued = begin + line.indexOf(`${key}:`) + key.length + 1;
  if (isWanted && key !== "" && value.length < 300)
    return {
      at: glued,
      message: "a space is missing behind the colon",
      hint: `Write ${key}: ${value.trimEnd()}`,
    };
  const [, name = "", said = ""] = /^\s*([A-Za-z][\w.-]{0,60}) ?= ?(\S.*)$/.exec(line) ?? [];
  if (name !== "" && said.length < 300)
    return { at, message: "this line is no `key: value`", hint: `Write ${name}: ${said.trimEnd()}` };
  const hint = "Write `key: value`; what goes on with a value is set in further than its key.";
  return isWanted ? { at, message: "this line is no `key: value`", hint } : undefined;
}

/** The lines of a text up to that on which an offset lies, without what is in quotes and without remarks. */
function* linesTo(text: string, at: number): Generator<{ readonly line: string; readonly begin: number }> {
  for (let begin = 0; begin <= at && begin < text.length; begin = lineEnd(text, begin) + 1)
    yield { line: bare(text.slice(begin, Math.min(lineEnd(text, begin), begin + LONGEST))), begin };
}

/** Nobody writes a longer line of YAML by hand. */
const LONGEST = 2000;

function bare(line: string): string {
  const veiled = line.replace(/"(?:[^"\\]|\\(?:[\s\S]|$))*(?:"|$)|'[^']*(?:'|$)/g, (quoted) =>
    /.["']$/.test(quoted) ? "_".repeat(quoted.length) : quoted,
  );
  return veiled.replace(/(?:^|\s)#.*/, "");
}

function find(text: string, what: RegExp): readonly [found: string | undefined, at: number] {
  const found = what.exec(text);
  return [found?.[0], found?.index ?? -1];
}

function wordOf(rest: string): string {
  return /^\S*/.exec(rest)?.[0] ?? "";
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}
