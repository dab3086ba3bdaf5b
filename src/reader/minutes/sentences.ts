/** Paragraphs as sentences: everything the minutes quote is one of these. */
import type { Inline, Paragraph } from "../../model/document.ts";
import { collapsed, written } from "../../model/walk.ts";
import { feeds } from "../markdown/places.ts";
import { expression } from "./expression.ts";
import { ANY_MARK, CAPITAL_MARK } from "./marks.ts";

/** A sentence in the note's own words, white space collapsed, with the line of the file it begins on. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
}

const LABEL =
  "(?:#\\w|[→⇒]|{labelOpening} \\w{2,12}:|\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}(?:\\s?\\([^()\\n]{1,60}\\))?:\\s|{nextOpening} (?:{meeting}|{gathering})\\b)";
const SPEAKER = "@?\\p{Ll}[\\p{L}\\d_-]{1,24}:[^\\S\\n]";
const SPEAKERS = new RegExp(`(?:^|\\n)[^\\S\\n]*${SPEAKER}`, "gu");
/** Where a sentence may end; the kinds that have conditions are groups. */
const CUTS = expression(
  [
    // The end of a sentence, with what closes behind it.
    "([.!?…][)\\]”’\"']*(?=\\s))",
    // A dash between two statements.
    '((?=\\s[-–—]\\s+["“‘(]?\\p{Lu}))',
    // A line that begins with a label: somebody speaking, or a mark.
    `(?:\\n(?=[^\\S\\n]*${LABEL}))`,
    // The same of people who write themselves small, where several lines do.
    `(\\n(?=[^\\S\\n]*${SPEAKER}))`,
    "(\\n(?=[^\\S\\n]*\\p{Lu}))",
    `(?:(?<=\\s)(?=${CAPITAL_MARK}(?::|\\s?\\([^()\\n]{1,60}\\))))`,
  ].join("|"),
  "gu",
);
/** A line shorter than this ends by itself where a label opened it; a longer one was wrapped. */
const SHORT_LINE = 60;
const LABELLED = expression(`^[#[(]*${ANY_MARK}\\b`);
const SHORTENED = expression("^{shortened}$", "i");
/** Stands for struck-out words, which no quotation may hold; no text of a document has this character. */
const STRUCK = "\u0000";

/**
 * The sentences of a paragraph. `whole`: a dash does not part statements, as behind a name or in a list of actions;
 * `lines`: a line that opens with a capital letter is one of its own, as below "Actions".
 */
export function sentences(paragraph: Paragraph, whole = false, lines = false): readonly Sentence[] {
  const own = parted.get(paragraph) ?? asText(paragraph);
  parted.set(paragraph, own);
  const isWhole = whole && own.hasDash;
  const isLines = lines && own.hasFeed;
  const way = (isWhole ? 1 : 0) + (isLines ? 2 : 0);
  const found = own.ways[way] ?? part(own.text, paragraph.place.line, isWhole, isLines);
  own.ways[way] = found;
  return found;
}

/** The text of a paragraph, and its sentences by each way to part it: what has no dash and no feed has one way. */
interface Parted {
  readonly text: string;
  readonly hasDash: boolean;
  readonly hasFeed: boolean;
  readonly ways: (readonly Sentence[])[];
}

// Actions, decisions, what is put off and the next meeting are looked for in the same sentences.
const parted = new WeakMap<Paragraph, Parted>();

function asText({ children }: Paragraph): Parted {
  const text = written(children.some(isStruck) ? children.map(unstruck) : children);
  return { text, hasDash: /\s[-–—]\s/.test(text), hasFeed: text.includes("\n"), ways: [] };
}

function part(whole: string, from: number, isWhole: boolean, lines: boolean): Sentence[] {
  const found: Sentence[] = [];
  let line = from;
  for (const piece of pieces(whole, isWhole, lines)) {
    const lead = /^\s*(?:[-–—]\s+)?/.exec(piece)?.[0] ?? "";
    const text = collapsed(piece.slice(lead.length));
    if (text !== "" && !text.includes(STRUCK)) found.push({ text, line: line + feeds(lead) });
    line += feeds(piece);
  }
  return found;
}

function pieces(text: string, whole: boolean, lines: boolean): string[] {
  const found: string[] = [];
  let from = 0;
  let talk: boolean | undefined;
  const isTalk = () => (talk ??= (text.match(SPEAKERS)?.length ?? 0) > 1);
  for (const match of text.matchAll(CUTS.pattern)) {
    const [cut, stop, dash, speech, line] = match;
    const { index } = match;
    const at = index + cut.length;
    const isLabelled = () => LABELLED.test(text.slice(from, from + 40).trimStart());
    const kept =
      (stop !== undefined && !ends(text, index, at, cut)) ||
      (speech !== undefined && !isTalk()) ||
      (dash !== undefined && (whole || isLabelled())) ||
      (line !== undefined &&
        !lines &&
        !isCapitals(text.slice(text.lastIndexOf("\n", index - 1) + 1, index)) &&
        (index - text.lastIndexOf("\n", index - 1) > SHORT_LINE || !isLabelled()));
    if (kept || at <= from) continue;
    found.push(text.slice(from, at));
    from = at;
  }
  return [...found, text.slice(from)];
}

// A line in capitals is a heading, as people write it who know no other.
function isCapitals(line: string): boolean {
  return line.length < SHORT_LINE && /^\p{Lu}{3}[^\p{Ll}]*$/u.test(line.trim().replace(/\([^()]*\)$/, ""));
}

// A full stop ends a sentence unless it shortens a word; before a small letter only behind a word of some length.
function ends(text: string, index: number, at: number, cut: string): boolean {
  const next = /\s*["'“‘([]?(\S?)/y;
  next.lastIndex = at;
  const [, first = ""] = next.exec(text) ?? [];
  const [before = ""] =
    /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, index - 20), index)) ?? [];
  if (cut.startsWith(".") && (SHORTENED.test(before) || /^\p{Lu}$/u.test(before))) return false;
  if (first === STRUCK || /[\p{Lu}\p{Lt}\p{Lo}@#]/u.test(first)) return true;
  return /\p{Ll}/u.test(first) && /\p{Ll}{3}$/u.test(before) && cut.startsWith(".");
}

function isStruck(inline: Inline): boolean {
  return inline.kind === "deleted" || ("children" in inline && inline.children.some(isStruck));
}

function unstruck(inline: Inline): Inline {
  if (inline.kind === "deleted") {
    const lines = feeds(written(inline.children));
    return { kind: "text", text: STRUCK + "\n".repeat(lines) };
  }
  return "children" in inline ? { ...inline, children: inline.children.map(unstruck) } : inline;
}
