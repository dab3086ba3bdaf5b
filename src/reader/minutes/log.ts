/** The log of a chat: "16:08 <ada> #action ben fix it", in a block of code or as it was pasted. */
import type { Block, Code, Document, Paragraph } from "../../model/document.ts";
import { written } from "../../model/walk.ts";
import { expression } from "./expression.ts";

/** A line of a log. */
interface LogLine {
  readonly speaker: string;
  /** What was said, as a paragraph where it stands in the note. */
  readonly paragraph: Paragraph;
}

const LINE = /^\s*\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+<[@+ ]?([\w-]{1,40})>\s+(?=\S)(.*)$/;
/** The same without its hour, where every line of the code is one. */
const BARE_LINE = /^\s*<[@+ ]?([\w-]{1,40})>\s+(?=\S)(.*)$/;
/** Whoever says so takes back the line before. */
const SCRATCH = expression("^{scratch}\\b", "i");
/** Fewer such lines may be an example. */
const TALK = 3;

/** The lines of a log; none of any other code. */
export function logLines({ text, place }: Code): LogLine[] {
  const form = isBare(text) ? BARE_LINE : LINE;
  const lines = text.split("\n");
  return lines.flatMap((line, i) => {
    const [, speaker = "", said = ""] = form.exec(line) ?? [];
    const [, next, then = ""] = form.exec(lines[i + 1] ?? "") ?? [];
    if (next === speaker && SCRATCH.test(then)) return [];
    const at = { ...place, line: place.line + i + 1 };
    return speaker === ""
      ? []
      : [{ speaker, paragraph: { kind: "paragraph", children: [{ kind: "text", text: said }], place: at } }];
  });
}

/** The document with each log that was pasted as it is as if it stood in a block of code; the same one where none was. */
export function withLogs(document: Document): Document {
  const logs = new Map(document.map((block) => [block, pastedLog(block)]));
  return document.some((block) => logs.get(block) !== undefined)
    ? document.map((block) => logs.get(block) ?? block)
    : document;
}

const HOUR = /^\s*\[?\d{1,2}:\d\d(?::\d\d)?\]?\s/;

function pastedLog(block: Block): Code | undefined {
  const [first] = block.kind === "paragraph" ? block.children : [];
  if (block.kind !== "paragraph" || first?.kind !== "text" || !HOUR.test(first.text)) return undefined;
  const lines = written(block.children).split("\n");
  const said = lines.filter((line) => LINE.test(line));
  if (said.length < TALK || !lines.every((line) => HOUR.test(line))) return undefined;
  // The fence would stand in the line above.
  return { kind: "code", text: lines.join("\n"), place: { ...block.place, line: block.place.line - 1 } };
}

// Every line says who speaks, and two at least do.
function isBare(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const speakers = new Set(lines.map((line) => BARE_LINE.exec(line)?.[1]));
  return lines.length >= TALK && speakers.size > 1 && !speakers.has(undefined);
}
