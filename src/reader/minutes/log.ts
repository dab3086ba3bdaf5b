/** The log of a chat: "16:08 <ada> #action ben fix it" in a block of code, "[16:08] Ada: I'll fix it" in a quotation. */
import type { Code, Paragraph } from "../../model/document.ts";
import { linesOf, plain } from "../../model/walk.ts";
import { expression } from "./expression.ts";

/** A line of a log. */
export interface LogLine {
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

/** "[14:29] Ada Example: ok" */
const NAMED_LINE =
  /^[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+(@?\p{L}[\p{L}\p{M}\d '’._-]{0,40}?)\s?:\s+(?=\S)(.*)$/u;

/** The lines of a paragraph each of which says when and by whom it was said; none of any other. */
export function saidLines({ children, place }: Paragraph): LogLine[] {
  const lines = linesOf(children).map((line) => NAMED_LINE.exec(plain(line)));
  return lines.flatMap((match, i) => {
    const [, speaker = "", said = ""] = match ?? [];
    if (match === null) return [];
    const at = { ...place, line: place.line + i };
    return [
      { speaker, paragraph: { kind: "paragraph", children: [{ kind: "text", text: said }], place: at } },
    ];
  });
}

// Every line says who speaks, and two at least do.
function isBare(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const speakers = new Set(lines.map((line) => BARE_LINE.exec(line)?.[1]));
  return lines.length >= TALK && speakers.size > 1 && !speakers.has(undefined);
}
