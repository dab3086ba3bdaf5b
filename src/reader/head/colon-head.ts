/**
 * Header lines without fences: `Subject: …`, `Date: …` at the very top of a note, down to the first line that is none.
 * Those that are fields are taken; the others (`Attendees: …`) are the note's text and stay in it.
 */
import type { PlacedValue } from "../../text/placed.ts";

export interface ColonHead extends PlacedValue {
  /** The note without the lines that were taken; they are left empty, so that its lines count as before. */
  readonly body: string;
}

const HEADER = /^(\*\*|__|)(\p{L}[\p{L}\d _-]{0,40}?)(?::\1|\1:)[ \t]+(\S.*)$/u;

/** The header lines that a text opens with, by these fields' names (case apart); undefined where the first is none. */
export function readColonHead(file: string, text: string, names: readonly string[]): ColonHead | undefined {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  const lines = text.split("\n");
  const taken = new Map<string, { value: string | boolean; line: number; column: number }>();
  for (const [i, line] of lines.entries()) {
    const [, , key = "", written = ""] = HEADER.exec(line) ?? [];
    const name = known.get(key.toLowerCase());
    if (key === "" || (i === 0 && name === undefined)) break;
    if (name === undefined || taken.has(name)) continue;
    const value = written.replace(/(?:(?<! ) {2,}|\\)$/, "").trim();
    taken.set(name, {
      value: /^(?:true|false)$/.test(value) ? value === "true" : value,
      line: i + 1,
      column: line.length - written.length + 1,
    });
    lines[i] = "";
  }
  if (taken.size === 0) return undefined;
  return {
    values: Object.fromEntries([...taken].map(([name, { value }]) => [name, value])),
    placeOf: (name) => {
      const { line = 1, column = 1 } = taken.get(String(name)) ?? {};
      return { file, line, column };
    },
    body: lines.join("\n"),
  };
}
