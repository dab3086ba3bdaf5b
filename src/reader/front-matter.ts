/**
 * The head of a note: YAML between two lines of three dashes. gray-matter splits it off with its engines shut (its
 * JavaScript engine evaluates, its own YAML guesses dates); yaml.ts reads it; fields.ts checks what it says.
 */
import matter from "gray-matter";
import { EXIT, error, type Problem } from "../problem.ts";
import { excerpt } from "./clean.ts";
import type { Source } from "./source.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

export interface FrontMatter extends Yaml {
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** The head of a real note has some 300 characters; YAML's own checks cost up to the square of it. */
const MAX_HEAD = 48 * 1024;

/** Splits and parses the front matter; all its faults at once. */
export function readFrontMatter(source: Source): FrontMatter | readonly [Problem, ...Problem[]] {
  const fault = fenceFault(source);
  if (fault !== undefined) return [fault];
  const shut = (): never => {
    throw new Error("only YAML is read");
  };
  const heads: string[] = [];
  const { content } = matter(source.text, {
    language: "yaml",
    engines: {
      javascript: shut,
      js: shut,
      json: shut,
      coffee: shut,
      toml: shut,
      yaml: (head: string) => {
        heads.push(head);
        return {};
      },
    },
  });
  // gray-matter hands over what follows the dashes of the first line, so that lines count as in the file.
  const yaml = parseYaml(source.file, heads[0] ?? "", EXIT.note);
  if ("length" in yaml) return yaml;
  const head = source.text.slice(0, source.text.length - content.length);
  return { ...yaml, body: content, bodyLine: head.split("\n").length };
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
      `front matter in "${excerpt(first.slice(3).trim())}"`,
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
  if (lines.slice(0, end).join("\n").length > MAX_HEAD)
    return bad(
      "front-matter-too-long",
      `the front matter has more than ${MAX_HEAD} characters`,
      1,
      "Keep the text for below it.",
    );
  return undefined;
}
