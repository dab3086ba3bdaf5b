/**
 * What people write in notes beyond CommonMark and GFM, as marked's own extensions: footnotes, boxes, definitions,
 * remarks, mathematics, wiki links, marked words. Each is a token of its own; markdown.ts says what becomes of it.
 */

import type { Token, TokenizerExtensionFunction, TokenizerThis, Tokens } from "marked";
import { LIMITS } from "../../text/limits.ts";
import { bracketed, sizedPicture, withoutSize } from "./conventions/addresses.ts";
import { abbreviations, attributes, blockName, credit } from "./conventions/attributes.ts";
import { box, fencedBox } from "./conventions/boxes.ts";
import { type DefinitionsToken, type Find, linesFrom } from "./conventions/tokens.ts";
import { labelKey } from "./references.ts";

/** What opens a block of its own, so that no paragraph goes on over it. */
const OPENS =
  /^ {0,3}(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|`{3}|~{3}|:{3}|\[\^[^\]\s]+\]:|<\/?[a-z!])/i;

const SET_IN = /^(?: {4}|\t)/;

const footnote: Find = (lexer, src) => {
  const [opening, label] = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*/.exec(src) ?? [];
  if (opening === undefined || label === undefined) return undefined;
  const own: string[] = [];
  let [end, blank, isOpen] = [opening.length, 0, false];
  for (const { line, end: next } of linesFrom(src, opening.length)) {
    const isBlank = line.trim() === "";
    // Blank lines belong to it only where something set in follows them.
    if (own.length > 0 && !isBlank && !SET_IN.test(line) && (blank > 0 || !isOpen || OPENS.test(line))) break;
    if (own.length > 0 && isBlank) blank++;
    else {
      own.push(
        ...Array<string>(blank).fill(""),
        own.length === 0 ? line : line.replace(/^(?: {1,4}|\t)/, ""),
      );
      [end, blank, isOpen] = [next, 0, !isBlank];
    }
    if (blank > MOST_BLANK) break;
  }
  // To CommonMark it defines a link, and `[words][^label]` is one: `[^label]` alone stays a footnote.
  const [, bracketed, bare] = own.length === 1 ? (ADDRESS.exec(own[0] ?? "") ?? []) : [];
  const href = bracketed ?? bare;
  if (href !== undefined) lexer.tokens.links[labelKey(`^${label}`)] ??= { href, title: null };
  return { type: "footnote", raw: src.slice(0, end), label, tokens: lexer.blockTokens(own.join("\n"), []) };
};
/** An address and nothing beside it. */
const ADDRESS = /^(?:<([^<>\s]+)>|((?:https?:\/\/|mailto:|\/|#)\S+))[ \t]*$/;
/** No more blank lines stand within a footnote. */
const MOST_BLANK = 3;

const TERM = /^(?! {0,3}(?:[#>|:]|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|<|\[\^))[^\n]{1,200}$/;
const SAID = /^ {0,3}:[ \t]+\S/;
/** Longer is a paragraph. */
const LONGEST_TERM = 200;
/** A list of more lines is read in parts. */
const LONGEST_LIST = 200;

const definitions: Find = (lexer, src) => {
  const end = src.indexOf("\n");
  if (end < 1 || end > LONGEST_TERM || !/^\n(?:[ \t]*\n)? {0,3}:[ \t]+\S/.test(src.slice(end, end + 20)))
    return undefined;
  const lines = src.split("\n", LONGEST_LIST);
  const items: DefinitionsToken["items"][number][] = [];
  let last = 0;
  for (let at = 0; isTerm(lines, at); ) {
    const term: Token[] = [];
    lexer.inline((lines[at] ?? "").trim().replace(/^;[ \t]{0,3}/, ""), term);
    const item = { term, line: at, said: [] as DefinitionsToken["items"][number]["said"][number][] };
    at += lines[at + 1]?.trim() === "" ? 2 : 1;
    while (SAID.test(lines[at] ?? "")) {
      const begun = at++;
      while (isMore(lines, at, indentOf(lines[begun]))) at++;
      const own = lines
        .slice(begun, at)
        .map((line, i) => line.replace(i === 0 ? /^ {0,3}:[ \t]+/ : /^(?: {1,4}|\t)/, ""));
      item.said.push({ tokens: lexer.blockTokens(own.join("\n"), []), line: begun });
      if (lines[at]?.trim() === "" && SAID.test(lines[at + 1] ?? "")) at++;
    }
    items.push(item);
    last = at;
    while (lines[at]?.trim() === "") at++;
  }
  if (items.length === 0) return undefined;
  const raw = lines.slice(0, last).join("\n");
  return {
    type: "definitions",
    raw: src.slice(0, raw.length + (src.charAt(raw.length) === "\n" ? 1 : 0)),
    items,
  };
};

function isTerm(lines: readonly string[], at: number): boolean {
  const [term = "", next = "", third = ""] = lines.slice(at, at + 3);
  return (
    term.trim() !== "" && TERM.test(term) && (SAID.test(next) || (next.trim() === "" && SAID.test(third)))
  );
}

function indentOf(line = ""): number {
  return line.length - line.trimStart().length;
}

// A definition goes on over its paragraph, and over what is set in below it; another one is set in as far as it is.
function isMore(lines: readonly string[], at: number, indent: number): boolean {
  const line = lines[at];
  if (line === undefined || (SAID.test(line) && indentOf(line) <= indent)) return false;
  if (line.trim() === "") return /^(?: {2,}|\t)\S/.test(lines[at + 1] ?? "");
  if (/^(?: {2,}|\t)/.test(line)) return true;
  return !SAID.test(line) && !OPENS.test(line) && !isTerm(lines, at) && lines[at - 1]?.trim() !== "";
}

const remark: Find = (_, src) => {
  const raw =
    /^ {0,3}%%[ \t]*\n[\s\S]*?\n {0,3}%%[ \t]*(?:\n|$)/.exec(src)?.[0] ??
    /^ {0,3}\[(?:\/\/|comment|_)\]:[ \t]*(?:#|<#?>)[ \t]*(?:[("'][^\n]*)?(?:\n|$)/i.exec(src)?.[0];
  return raw === undefined ? undefined : { type: "remark", raw, text: raw };
};

/** A site's generator shows what stands between these as it is written. */
const verbatim: Find = (_, src) => {
  const [open, name] = /^ {0,3}\{%-?\s*(highlight|raw)\b[^%\n]{0,100}%\}[ \t]*\n/.exec(src) ?? [];
  if (open === undefined) return undefined;
  const rest = src.slice(open.length, open.length + 20_000);
  const ends = rest.matchAll(/\{%-?\s*end(highlight|raw)\s*-?%\}[ \t]*(?:\n|$)/g);
  const end = ends.find((one) => one[1] === name);
  if (end === undefined) return undefined;
  const text = rest.slice(0, end.index).replace(/(?:\n|(?<![ \t\n]))[ \t]*$/, "");
  return { type: "mathBlock", raw: open + rest.slice(0, end.index + end[0].length), text };
};

const inlineVerbatim: Find = (_, src) => {
  const [raw, text = ""] = /^\{%-?\s*raw\s*-?%\}([^\n]{1,2000}?)\{%-?\s*endraw\s*-?%\}/.exec(src) ?? [];
  return raw === undefined ? undefined : { type: "verbatim", raw, text: text.trim() };
};

const mathBlock: Find = (_, src) => {
  const raw = /^ {0,3}\$\$[ \t]*\n[\s\S]*?\n {0,3}\$\$[ \t]*(?:\n|$)/.exec(src)?.[0];
  return raw === undefined ? undefined : { type: "mathBlock", raw, text: raw.trim() };
};

const footnoteMark: Find = (lexer, src) => {
  const [raw, label] = /^\[\^([^\]\s]{1,100})\]/.exec(src) ?? [];
  if (raw !== undefined && label !== undefined) return { type: "footnoteMark", raw, label };
  const [inline, words] = /^\^\[((?:[^[\]\n]|\[[^[\]\n]*\]){1,2000})\](?!\()/.exec(src) ?? [];
  return inline === undefined || words === undefined
    ? undefined
    : { type: "footnoteMark", raw: inline, label: "", tokens: lexer.inlineTokens(words) };
};

const inlineRemark: Find = (_, src, before) => {
  const [hugged] = /^%%(?=[^\s%])[^%\n]*(?:%[^%\n]+)*(?<=[^\s%])%%(?![%\p{L}\p{N}"'])/u.exec(src) ?? [];
  const [spaced, end] = /^%% [^%\n]* %%(?=([ \t]*(?:\n|$))|\s)/.exec(src) ?? [];
  // "5 %% on rope and 7 %% on oil": with spaces it is one only where it begins or ends a line.
  const isEdge = end !== undefined || /(?:^|\n)[ \t]*$/.test(before);
  const raw = hugged ?? (isEdge ? spaced : undefined);
  return raw === undefined || !/(?:^|[\s(])$/.test(before) ? undefined : { type: "remark", raw, text: raw };
};

/** Only where Markdown would take a sign of it for its own. */
const math: Find = (_, src, before) => {
  const [raw] =
    /^\$\$(?=\S)[^$\n]{1,2000}\$\$/.exec(src) ??
    /^\$(?=[^\s$])[^$\n]{0,2000}(?<=[^\s\\])\$(?![\p{L}\p{N}$])/u.exec(src) ??
    [];
  const isMath = raw !== undefined && /[\\^_{}*=<>]/.test(raw) && !/[\p{L}\p{N}$\\]$/u.test(before);
  return isMath ? { type: "math", raw, text: raw } : undefined;
};

const wiki: Find = (lexer, src, before) => {
  const [raw, embed, page = "", words] =
    /^(!?)\[\[(?!\s)([^[\]\n|]{1,300})(?:\|([^[\]\n]{0,300}))?\]\](?![([])/.exec(src) ?? [];
  if (raw === undefined || !/\p{L}/u.test(page) || /[\p{L}\p{N}]$/u.test(before)) return undefined;
  if (Object.hasOwn(lexer.tokens.links, page.trim().toLowerCase().replace(/\s+/g, " "))) return undefined;
  // A picture's size stands where the words would, or behind them.
  const said = embed !== "!" ? words : /^\d+$/.test(words ?? "") ? "" : withoutSize(words ?? "");
  const text =
    said === undefined || said.trim() === "" ? page.replace(/^#+\^?/, "").replace(/#/g, ", ") : said;
  return { type: "wiki", raw, text: text.trim(), embeds: embed === "!" };
};

const highlight: Find = (lexer, src, before) => {
  const [raw, words = ""] = /^==(?=[^\s=])([^=\n]{1,2000}?)(?<=\S)==(?![=\p{L}\p{N}])/u.exec(src) ?? [];
  return raw === undefined || /[\p{L}\p{N}=!<>]$/u.test(before)
    ? undefined
    : { type: "highlight", raw, tokens: lexer.inlineTokens(words) };
};

/** What a block may be by its first sign; most blocks begin with a letter, and cost no more than this look. */
const BY_SIGN: ReadonlyMap<string, readonly Find[]> = new Map([
  ["[", [footnote, remark]],
  [":", [box]],
  ["`", [fencedBox]],
  ["~", [fencedBox]],
  ["%", [remark]],
  ["{", [verbatim]],
  ["*", [abbreviations]],
  ["$", [mathBlock]],
]);

const block: Find = (lexer, src, before, type) => {
  const at = src.charCodeAt(0) === 32 ? src.search(/[^ ]/) : 0;
  for (const find of at > 3 ? [] : (BY_SIGN.get(src.charAt(at)) ?? [])) {
    const found = find(lexer, src, before, type);
    if (found !== undefined) return found;
  }
  return definitions(lexer, src, before, type);
};

function extension(find: Find): TokenizerExtensionFunction {
  return function (this: TokenizerThis, src, tokens) {
    const { raw = "", type = "" } = (tokens as readonly Tokens.Generic[]).at(-1) ?? {};
    return find(this.lexer, src, raw.slice(-2), type) as Tokens.Generic | undefined;
  };
}

/** The extensions, as a lexer takes them. */
export const conventions = {
  renderers: {},
  childTokens: {},
  block: [extension(block)],
  inline: [
    footnoteMark,
    inlineRemark,
    inlineVerbatim,
    math,
    bracketed,
    wiki,
    sizedPicture,
    credit,
    attributes,
    blockName,
    highlight,
  ].map(extension),
  startBlock: [blockStart],
  startInline: [inlineStart],
};

// Where a paragraph ends because one of these begins; no further than it reaches, or may.
function blockStart(src: string): number {
  const near = src.slice(0, LIMITS.textCharacters + 1);
  const end = near.search(/\n[ \t]*\n/);
  return (end < 0 ? near : near.slice(0, end)).search(
    /\n {0,3}(?:\[\^[^\]\s]+\]:|:{3,}[ \t]*[\p{L}{]|%%[ \t]*\n|\$\$[ \t]*\n|\{%-?\s*(?:raw|highlight)|\*\[[^[\]\n]+\]:[ \t]*[^\s*][^*\n]*(?:\n|$))/u,
  );
}

// Where one of these may begin within words; no further than these reach by themselves.
function inlineStart(src: string): number {
  const [words = ""] = /^.?[^\\<!`*_~[]*/s.exec(src) ?? [];
  return src.slice(0, words.length + 1).search(/\^\[|\^[a-z\d-]{2,62}[ \t]*\n?$|%%|\$|==|\{%/);
}
