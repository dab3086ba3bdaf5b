/** Text that is set in by four spaces, which Markdown takes for code: some hands write the head of their notes so, or all of them. */
import type { Block, Code, Document, List, ListItem, Paragraph } from "../../model/document.ts";
import { plainBlock } from "../../model/walk.ts";
import { LIMITS } from "../../text/limits.ts";
import { expression } from "./expression.ts";
import { logLines } from "./log.ts";

/** So near the top a head of labels stands. */
const TOP = 8;
/** What a program, a shell, a trace or a drawing has, and no prose. */
const OF_PROGRAM =
  /^\s*(?:[$%>#|\\]|\/\/|<\/?\w|@@|[+=-]{2}(?![-=~]*$))|[{}]\s*$|[=)\]];\s*$|\w\(\)|[=!<>]=|[=-]>|&&|\|\||\w=["'\w]|::|\\$|\w\[\w*\]|\w\.\w+\(|:\d+:\d+|\s--\w/;
const OPENS_CODE = expression("^\\s*{codeOpening} \\S", "");
/** A word, a number or an hour as prose has it. */
const WORD =
  /^["'“„‘(]{0,4}(?:\p{L}[\p{L}\p{M}'’./&-]{0,60}|[€£$]?\d[\d.,:%/–-]{0,20}\p{L}{0,2}|[–—-]|\p{L}{1,20}:\/\/\S+|@\p{L}\S*)[.,;:!?)"”’*]{0,6}$/u;
/** So many of its words must be such ones. */
const WORDED = 0.8;
const LABELLED = /^\p{L}[\p{L}\p{N} '’()/&-]{1,40}:(?=\s|$)/u;
const LABEL_ALONE = /^\p{L}[^.!?]{1,60}:$/u;
const BULLET = /^(?:[-*•+]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u;
const CAPITALS_ALONE = /^\p{Lu}[\p{Lu} ]{2,40}$/u;
const UNDERLINE = /^[-=~]{3,}$/;
const DEEPEST = 6;
/** "Ada Example, Ben Sample" */
const SEVERAL = /,\s\p{Lu}\S* \p{Lu}|,$/u;
/** "Ada Example (from 10:20)", a line of its own. */
const NAME_LINE = /^["“„]?[@\p{Lu}][^.!?]{1,58}[.)]?$/u;

/** The document with what is set in and reads as prose as paragraphs and lists; the same one where nothing is. */
export function withoutIndents(document: Document): Document {
  const summaries = new Set(document.filter((block) => block.kind === "code" && isSummary(block)));
  if (summaries.size > 0) return asRead(document, (code) => summaries.has(code));
  if (!document.some((block) => block.kind === "code" && block.setIn === true)) return document;
  const isProse = new Map(document.map((block) => [block, block.kind === "code" && readsAsProse(block)]));
  const prose = document.filter((block) => isProse.get(block) === true);
  const others = document.filter((block) => block.kind !== "heading" && isProse.get(block) !== true);
  // Where the other text is not set in, what is may be a quotation, unless it is the head.
  const isHabit = lengthOf(prose) > lengthOf(others);
  return asRead(document, (code, i) => isProse.get(code) === true && (isHabit || (i < TOP && isHead(code))));
}

function asRead(document: Document, isText: (code: Code, i: number) => boolean): Document {
  return document.flatMap((block, i) =>
    block.kind === "code" && isText(block, i) ? blocksOf(block) : [block],
  );
}

/** "Meeting started by ada at 15:00" */
const STARTED = expression("^\\s*(?:{theMeeting} |{meeting} )?(?:{started}) {by} \\S", "i");

// What a bot wrote of a meeting, as it stands in its file: with titles that are underlined.
function isSummary({ text, language = "" }: Code): boolean {
  const lines = text.split("\n");
  return (
    language === "" &&
    lines.slice(0, TOP * 2).some((line) => STARTED.test(line)) &&
    lines.some((line) => UNDERLINE.test(line.trim()))
  );
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => sum + (block.kind === "code" ? block.text : plainBlock(block)).length,
    0,
  );
}

function readsAsProse(code: Code): boolean {
  if (code.setIn !== true || logLines(code).length > 0) return false;
  if (code.text.split(/\n\s*\n/).some((one) => one.length > LIMITS.textCharacters)) return false;
  const lines = code.text.split("\n").filter((line) => line.trim() !== "" && !UNDERLINE.test(line.trim()));
  if (lines.some((line) => OF_PROGRAM.test(line) || OPENS_CODE.test(line))) return false;
  const words = lines.flatMap((line) => line.trim().replace(BULLET, "").split(/\s+/));
  const worded = words.filter((word) => WORD.test(word)).length;
  return (
    worded >= WORDED * words.length &&
    lines.some((line) => /^\p{Lu}.*\s/u.test(line.trim().replace(BULLET, "")))
  );
}

// "Date: …", "Present: …", whatever goes on below is set in further.
function isHead(code: Code): boolean {
  const lines = linesOf(code);
  const least = Math.min(...lines.map(({ indent }) => indent));
  const own = lines.filter(({ indent }) => indent === least);
  return own.length > 1 && own.every(({ words }) => LABELLED.test(words));
}

/** So much of a line says whether it goes on below. */
const LINE_END = 60;

/** A line without its indent, and the number of the line in the note. */
interface IndentedLine {
  readonly words: string;
  readonly indent: number;
  readonly line: number;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

function linesOf({ text, place }: Code): readonly IndentedLine[] {
  const all = text.split("\n");
  return all.flatMap((one, i) => {
    const words = one.trim();
    if (words === "") return [];
    const apart = (all[i - 1] ?? "").trim() === "";
    return [{ words, indent: one.length - one.trimStart().length, line: place.line + i, apart }];
  });
}

/** A block as it grows: its lines, or its items, each with its lines. */
interface Growing {
  readonly isList: boolean;
  readonly isBulleted: boolean;
  /** A line of dashes stands below it. */
  isHeading: boolean;
  readonly indent: number;
  readonly parts: GrowingPart[];
}

interface GrowingPart {
  readonly line: number;
  readonly indent: number;
  words: string;
}

function blocksOf(code: Code): Block[] {
  const found: Growing[] = [];
  const lines = linesOf(code);
  for (const [i, one] of lines.entries()) grow(found, lines, i, one);
  return found.map((growing) => {
    if (growing.isList) return listOf(growing.parts, code);
    const paragraph = paragraphOf(growing, code);
    return growing.isHeading ? { ...paragraph, kind: "heading", level: DEEPEST } : paragraph;
  });
}

function grow(found: Growing[], lines: readonly IndentedLine[], at: number, one: IndentedLine): void {
  const { words, indent, line, apart } = one;
  const last = found.at(-1);
  if (UNDERLINE.test(words)) {
    if (last?.isList === false && last.parts.every((other) => !other.words.includes("\n")))
      last.isHeading = true;
    return;
  }
  const part = { line, indent, words: words.replace(BULLET, "") };
  const isBulleted = BULLET.test(words);
  const open = (isList: boolean) =>
    found.push({ isList, isBulleted, isHeading: false, indent, parts: [part] });
  if (isBulleted) {
    if (last?.isBulleted === true && indent >= last.indent) last.parts.push(part);
    else open(true);
  } else if (last === undefined || last.isHeading) open(false);
  else if (last.isBulleted && !apart && indent > last.indent) goOn(last, `\n${words}`);
  else if (isLabelAlone(last, indent) && areNames(lines.slice(at), indent)) open(true);
  else if (last.isList && !last.isBulleted && indent >= last.indent && !apart) last.parts.push(part);
  else if (last.isList || apart) open(false);
  // "Present: Ada, Ben,", and below it, set in further, the others.
  else goOn(last, `${indent > last.indent ? between(last, words) : "\n"}${words}`);
}

const GOES_ON = /[,;:&(–-]$|,\s\p{Lu}\p{L}*$/u;

// Names in a column of their own have no commas at the ends of lines.
function between({ parts }: Growing, words: string): string {
  const before = parts.at(-1)?.words ?? "";
  const isNext = LABELLED.test(before) && NAME_LINE.test(words) && /^\p{Lu}\S* \p{Lu}/u.test(words);
  return isNext && !GOES_ON.test(before.slice(-LINE_END)) ? ", " : " ";
}

function goOn({ parts }: Growing, words: string): void {
  const last = parts.at(-1);
  if (last !== undefined) last.words += words;
}

// "Present:", "PRESENT", over lines that are set in further.
function isLabelAlone({ isList, parts, indent }: Growing, below: number): boolean {
  const last = parts.at(-1);
  const words = last?.words.slice(last.words.lastIndexOf("\n") + 1) ?? "";
  if (isList || below <= indent) return false;
  if (last !== undefined && CAPITALS_ALONE.test(words)) last.words += ":";
  return LABEL_ALONE.test(words) || CAPITALS_ALONE.test(words);
}

// All lines down to the next empty one.
function areNames(rest: readonly IndentedLine[], indent: number): boolean {
  const end = rest.findIndex((one, i) => i > 0 && (one.apart || one.indent < indent));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .every(({ words }) => NAME_LINE.test(words) && !SEVERAL.test(words));
}

function paragraphOf({ parts }: Pick<Growing, "parts">, { place }: Code): Paragraph {
  const [first] = parts;
  const text = parts.map(({ words }) => words).join("\n");
  return {
    kind: "paragraph",
    children: [{ kind: "text", text }],
    place: { ...place, line: first?.line ?? place.line },
  };
}

// What is set in further than an item lies below it.
function listOf(parts: readonly GrowingPart[], code: Code): List {
  const indent = parts[0]?.indent ?? 0;
  const opening = parts.flatMap((part, i) => (part.indent <= indent ? [i] : []));
  const items = opening.map((at, n): ListItem => {
    const [part, ...below] = parts.slice(at, opening[n + 1]);
    const paragraph = paragraphOf({ parts: part === undefined ? [] : [part] }, code);
    return {
      children: below.length === 0 ? [paragraph] : [paragraph, listOf(below, code)],
      place: paragraph.place,
    };
  });
  return { kind: "list", items, place: items[0]?.place ?? code.place };
}
