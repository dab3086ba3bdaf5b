/** The lines of a note's text as written: for marks that the reader took for words, or left out. */
import { blocks, inlines } from "../../model/walk.ts";
import type { Place } from "../../problem.ts";
import type { Candidate } from "../rule.ts";

export interface ProseLine {
  readonly text: string;
  /** The line's number in the file, from 1. */
  readonly line: number;
}

/** The lines below the front matter that are not code of several lines. */
export function prose({ meeting, lines }: Pick<Candidate, "meeting" | "lines">): ProseLine[] {
  const first = bodyLine(lines);
  const code = new Set<number>();
  for (const block of blocks(meeting.document))
    if (block.kind === "code") {
      const last = block.place.line + block.text.split("\n").length;
      for (let line = block.place.line; line <= last; line++) code.add(line);
    }
  return lines
    .map((text, i) => ({ text, line: i + 1 }))
    .filter(({ line }) => line >= first && !code.has(line));
}

/** All that the note has as code within its lines, where a mark is quoted and not meant. */
export function quoted({ meeting }: Pick<Candidate, "meeting">): string {
  const code = [...inlines(meeting.document)].filter((inline) => inline.kind === "code");
  return code.map(({ text }) => text).join("\n");
}

/** A place on a line, `index` counted from 0. */
export function placeOn({ line }: ProseLine, index: number, { file }: Place): Place {
  return { file, line, column: index + 1 };
}

function bodyLine(lines: readonly string[]): number {
  const [fence = ""] = /^(?:---|\+\+\+)/.exec(lines[0] ?? "") ?? [];
  if (fence === "") return 1;
  const end = lines.findIndex((line, i) => i > 0 && [fence, "..."].includes(line.trimEnd()));
  return end + 2;
}
