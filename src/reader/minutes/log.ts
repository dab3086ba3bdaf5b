/** The log of a chat: "16:08 <ada> #action ben fix it", in a block of code or as it was pasted. */
import type { Code, Paragraph } from "../../model/document.ts";
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

/** A log that was pasted as it is, as if it stood in a block of code; undefined of other paragraphs. */
export function pastedLog({ children, place }: Paragraph): Code | undefined {
  const lines = written(children).split("\n");
  const said = lines.filter((line) => LINE.test(line));
  const isLog = said.length >= TALK && lines.every((line) => HOUR.test(line));
  // The fence would stand in the line above.
  return isLog ? { kind: "code", text: lines.join("\n"), place: { ...place, line: place.line - 1 } } : undefined;
}

const HOUR = /^\s*\[?\d{1,2}:\d\d(?::\d\d)?\]?\s/;

// Every line says who speaks, and two at least do.
function isBare(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const speakers = new Set(lines.map((line) => BARE_LINE.exec(line)?.[1]));
  return lines.length >= TALK && speakers.size > 1 && !speakers.has(undefined);
}
