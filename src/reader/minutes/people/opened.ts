/** A note as its people are looked for: boxes at its top are open, the head of a log and a roll call in plain text are lines. */
import type { Block, Code, Document, List, Paragraph } from "../../../model/document.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { chatLines, type LogLine, logLines } from "../log.ts";
import { labelledWords } from "./labels/labelled-words.ts";
import { isLabelled, segments } from "./labels/segments.ts";
import { HEADING, isAlone } from "./labels.ts";

/** A box so far down is no head of the note. */
const TOP = 8;

/** The document with what is in its boxes, its logs and the code below a heading of those present. */
export function opened(document: Document): Document {
  const chat = chatLines(document);
  const [first] = chat;
  const said = first === undefined ? [] : headOf(chat);
  const boxed = document.some(({ kind }) => kind === "quote" || kind === "code")
    ? unboxed(document)
    : document;
  return first === undefined || said.length === 0
    ? boxed
    : [lineOf(said.join("\n"), first.paragraph), ...boxed];
}

function unboxed(document: Document): Document {
  return document.flatMap((block, i): Document => {
    if (block.kind === "quote") return isBox(block, i) ? block.children : [block];
    if (block.kind !== "code") return [block];
    const lines = headOf(logLines(block));
    if (lines.length > 0) return [lineOf(lines.join("\n"), block), block];
    if (isRollCall(document[i - 1])) return rollCall(block);
    return isPlainLabel(document[i - 1]) ? list(block) : [block];
  });
}

// What a program frames, or a quote of several labels at the very top: "> Host: Ada | Notes: Ben".
function isBox({ label, children }: Extract<Block, { kind: "quote" }>, i: number): boolean {
  if (label !== undefined) return i < TOP;
  const parts = (i < 3 ? children : []).flatMap((block) =>
    block.kind === "paragraph" ? segments(labelledWords(block.children)) : [],
  );
  return parts.length > 1 && parts.every(({ label: one, other }) => one !== "" && !other);
}

const PRESENT_PLUS = expression("^{presentPlus}", "i");

// The lines of a log that say who is there: "<ada> Present: Ada, Ben", "<ben> present+".
function headOf(lines: readonly LogLine[]): string[] {
  const names: string[] = [];
  const labelled: string[] = [];
  for (const { speaker, paragraph } of lines) {
    const words = plain(paragraph.children);
    const rest = words.replace(PRESENT_PLUS, "");
    if (rest !== words) names.push(rest.trim() === "" ? speaker : rest.trim());
    else if (isLabelled(words)) labelled.push(words);
  }
  return names.length === 0 ? labelled : [...labelled, `Present: ${names.join(", ")}`];
}

function isRollCall(block: Block | undefined): boolean {
  return block?.kind === "heading" && HEADING.test(plain(block.children));
}

// "Directors present:" as a paragraph, over names that Markdown takes for code.
function isPlainLabel(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && isAlone(plain(block.children).replace(/:$/, ""));
}

function list(code: Code): Document {
  const [first, ...others] = code.text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (first === undefined) return [code];
  const { items, ...one } = listOf(first, code);
  return [{ ...one, items: [...items, ...others.map((words) => item(words, code))] }];
}

// "Directors present:", and the names below it, each on a line of its own.
function rollCall(code: Code): Document {
  const found: Block[] = [];
  for (const line of code.text.split("\n")) {
    const words = line.trim();
    if (words === "") continue;
    const last = found.at(-1);
    if (words.includes(":") || last === undefined) found.push(lineOf(words, code));
    else if (last.kind === "list")
      found[found.length - 1] = { ...last, items: [...last.items, item(words, code)] };
    else found.push(listOf(words, code));
  }
  return found;
}

const lineOf = (text: string, { place }: Pick<Code, "place">): Paragraph => ({
  kind: "paragraph",
  children: [{ kind: "text", text }],
  place,
});
const item = (text: string, code: Code) => ({ children: [lineOf(text, code)], place: code.place });
const listOf = (text: string, code: Code): List => ({
  kind: "list",
  items: [item(text, code)],
  place: code.place,
});
