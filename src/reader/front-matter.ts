/**
 * The head of a note: YAML between two lines of three dashes, read by gray-matter with every engine but YAML's
 * core schema shut (its JavaScript engine evaluates; its own YAML guesses dates). Fields are checked in fields.ts.
 */
import matter from "gray-matter";
import { type Document, LineCounter, parseDocument } from "yaml";
import { EXIT, error, type Place, type Problem } from "../problem.ts";
import type { Source } from "./source.ts";

export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** Where a field stands: of its value, else of the nearest field above it. */
  placeOf(...path: readonly (string | number)[]): Place;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** Splits and parses the front matter; all its faults at once. */
export function readFrontMatter(source: Source): FrontMatter | readonly Problem[] {
  const fault = fenceFault(source);
  if (fault !== undefined) return [fault];
  const lines = new LineCounter();
  const parsed: Document[] = [];
  const closed = (): never => {
    throw new Error("only YAML is read");
  };
  const yaml = (text: string): object => {
    parsed.push(
      parseDocument(text, {
        schema: "core",
        uniqueKeys: true,
        lineCounter: lines,
        prettyErrors: false,
        logLevel: "silent",
      }),
    );
    return {};
  };
  const { content } = matter(source.text, {
    language: "yaml",
    engines: { javascript: closed, js: closed, json: closed, coffee: closed, toml: closed, yaml },
  });
  // gray-matter hands over the YAML from the end of the first fence's line, so its lines count as the file's.
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [document] = parsed;
  if (document === undefined) return [noFields(source)];
  const values = valuesOf(document, place);
  if (Array.isArray(values)) return values;
  const head = source.text.slice(0, source.text.length - content.length);
  return {
    values: values as Readonly<Record<string, unknown>>,
    placeOf: (...path) => placeIn(document, path, place),
    body: content,
    bodyLine: head.split("\n").length,
  };
}

function fenceFault({ file, text }: Source): Problem | undefined {
  const at = (line: number) => ({ file, line, column: 1 });
  const bad = (code: string, message: string, line: number, hint: string) =>
    error(code, EXIT.note, message, at(line), hint);
  const lines = text.split("\n");
  const first = lines[0] ?? "";
  const begin = "Begin the note with a line of three dashes, the fields as YAML, and three dashes again.";
  if (text.trim() === "") return bad("note-empty", "the note is empty", 1, begin);
  if (!/^---(?!-)/.test(first)) return bad("front-matter-missing", "no front matter", 1, begin);
  if (first.trimEnd() !== "---")
    return bad(
      "front-matter-language",
      `front matter in "${first.slice(3).trim()}"`,
      1,
      "Only YAML is read: make the line three dashes.",
    );
  const end = lines.findIndex((line, i) => i > 0 && line.startsWith("---"));
  if (end < 0)
    return bad(
      "front-matter-unclosed",
      "the front matter is not closed",
      1,
      "End it with a line of three dashes.",
    );
  if (lines[end]?.trimEnd() !== "---")
    return bad(
      "front-matter-unclosed",
      "the line that closes the front matter has more than three dashes",
      end + 1,
      "Make it three dashes alone.",
    );
  return undefined;
}

function noFields(source: Source): Problem {
  return error("front-matter-empty", EXIT.note, "the front matter has no fields", {
    file: source.file,
    line: 1,
    column: 1,
  });
}

function valuesOf(document: Document, place: (offset: number) => Place): object | Problem[] {
  const faults = [...document.errors, ...document.warnings].map((fault) =>
    error("front-matter-yaml", EXIT.note, fault.message, place(fault.pos[0])),
  );
  if (faults.length > 0) return faults;
  try {
    const values: unknown = document.toJS({ maxAliasCount: 50 });
    if (typeof values === "object" && values !== null && !Array.isArray(values)) return values;
    return [
      error(
        "front-matter-fields",
        EXIT.note,
        "the front matter is not a list of fields",
        place(0),
        "Write `field: value` lines.",
      ),
    ];
  } catch (cause) {
    return [
      error("front-matter-yaml", EXIT.note, cause instanceof Error ? cause.message : String(cause), place(0)),
    ];
  }
}

function placeIn(
  document: Document,
  path: readonly (string | number)[],
  place: (offset: number) => Place,
): Place {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
      const [offset] = node.range;
      if (typeof offset === "number") return place(offset);
    }
  }
  return place(0);
}
