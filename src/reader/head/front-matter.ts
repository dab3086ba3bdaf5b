/**
 * The head of a note: YAML between two lines of three dashes (or down to one of three points), TOML between two of three plus signs, header lines
 * without fences, or none where settings say what stands in for it. gray-matter splits the fenced ones off with its
 * engines shut (its JavaScript engine evaluates, its own YAML guesses dates); yaml.ts and toml.ts read them;
 * fields.ts checks what they say.
 */
import matter from "gray-matter";
import { EXIT, error, type Problem, type ProblemList, type Result, refusal } from "../../problem.ts";
import { excerpt } from "../../text/clean.ts";
import { LIMITS } from "../../text/limits.ts";
import type { PlacedValue } from "../../text/placed.ts";
import { parseToml } from "../../text/toml.ts";
import { parseYaml } from "../../text/yaml.ts";
import type { Cut } from "../../text/yaml-slips.ts";
import type { Source } from "../source.ts";
import { readColonHead } from "./colon-head.ts";

/** How a folder of notes writes its heads. */
export type HeadStyle = "yaml" | "toml" | "colon" | "none";

export interface FrontMatter extends PlacedValue {
  readonly style: HeadStyle;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** Values of which YAML took but the beginning. */
  readonly cuts?: readonly Cut[] | undefined;
}

/** What the settings say of heads. */
export interface HeadForm {
  /** The names that fields have in this folder. */
  readonly names: readonly string[];
  /** Whether a note may have no head. */
  readonly optional: boolean;
}

const FENCES = {
  yaml: { fence: "---", of: "three dashes" },
  toml: { fence: "+++", of: "three plus signs" },
} as const;

/** The fenced style that a text opens with. */
function fenced(text: string): "yaml" | "toml" | undefined {
  if (/^---(?!-)/.test(text)) return "yaml";
  return /^\+\+\+(?!\+)/.test(text) ? "toml" : undefined;
}

/** How the head of a note is written; `names` are those of the folder's fields. */
export function headStyle(text: string, names: readonly string[]): HeadStyle {
  return fenced(text) ?? (readColonHead("", text, names) === undefined ? "none" : "colon");
}

/** Splits and parses the head; all its faults at once. */
export function readFrontMatter(
  source: Source,
  { names, optional }: HeadForm,
): Result<FrontMatter, ProblemList> {
  const { file, text } = source;
  const style = fenced(text);
  if (style !== undefined) return readFenced(source, style);
  const place = { file, line: 1, column: 1 };
  const late = lateFence(text);
  if (late !== undefined)
    return refusal([error("front-matter-unopened", EXIT.note, late.message, place, late.hint)]);
  if (isUnopened(text))
    return refusal([
      error(
        "front-matter-unopened",
        EXIT.note,
        "the front matter is closed by three dashes, and none open it",
        place,
        "Begin the note with a line of three dashes.",
      ),
    ]);
  const head = text.trim() === "" ? undefined : readColonHead(file, text, names);
  if (head !== undefined) return { ok: true, value: { ...head, style: "colon", bodyLine: 1 } };
  if (optional && text.trim() !== "")
    return {
      ok: true,
      value: { values: {}, placeOf: () => place, style: "none", body: text, bodyLine: 1 },
    };
  if (/^\{\s*"[^"\n]*"\s*:/.test(text)) return refusal([notRead(file, "JSON")]);
  const begin = "Begin the note with a line of three dashes, the fields as YAML, and three dashes again.";
  const missing = (code: string, message: string, hint: string) =>
    refusal([error(code, EXIT.note, message, place, hint)] as const);
  return text.trim() === ""
    ? missing("note-empty", "the note is empty", begin)
    : missing(
        "front-matter-missing",
        "no front matter",
        `${begin} For a folder of notes without, set notes.path, notes.lines and notes.defaults.`,
      );
}

function readFenced(source: Source, style: "yaml" | "toml"): Result<FrontMatter, ProblemList> {
  const lines = source.text.split("\n");
  const end = endOf(lines, style);
  const fault = fenceFault(source.file, lines, end, style);
  if (fault !== undefined) return refusal([fault]);
  const head = headIn([...lines.slice(0, end), FENCES[style].fence].join("\n"), style);
  const read = style === "yaml" ? parseYaml(source.file, head, EXIT.note) : parseToml(source.file, head);
  if (!read.ok) return read;
  const body = lines.slice(end + 1).join("\n");
  return { ok: true, value: { ...read.value, style, body, bodyLine: end + 2 } };
}

/**
 * What stands between the fences, from the end of the first on, so that lines count as in the file. gray-matter holds on to
 * each text that it is given, to ask whether it had it before: so it is given a head alone.
 */
function headIn(fenced: string, style: "yaml" | "toml"): string {
  let head = "";
  const keep = (between: string) => {
    head = between;
    return {};
  };
  const shut = (): never => {
    throw new Error("only YAML and TOML are read");
  };
  matter(fenced, {
    language: style,
    delimiters: FENCES[style].fence,
    engines: { javascript: shut, js: shut, json: shut, coffee: shut, toml: keep, yaml: keep },
  });
  return head;
}

/** What keeps a fence above fields from being one: white space above it, or signs that only look like its own. */
function lateFence(text: string): { readonly message: string; readonly hint: string } | undefined {
  if (/^\s+(?:---[ \t]*\n[\w-]+:|\+\+\+[ \t]*\n[\w-]+ *=)/.test(text))
    return {
      message: "white space stands before the front matter",
      hint: "Take it out: the front matter begins the note.",
    };
  const [, line] = /^([-\u2010-\u2015\u2212\u2500]{1,4})[ \t]*\n[\w-]+:/.exec(text) ?? [];
  return line === undefined
    ? undefined
    : { message: `"${line}" opens no front matter`, hint: "Write three plain dashes: ---" };
}

/** Header lines hold nothing that is set in: fields with fields of their own are YAML. */
function isUnopened(text: string): boolean {
  const lines = text.slice(0, LIMITS.headCharacters).split("\n");
  const head = lines.slice(
    0,
    lines.findIndex((line) => !/^(?:[\w-]+:(?:\s|$)|[ \t]+\S)/.test(line)),
  );
  return head.some((line) => /^[ \t]+[\w-]+:\s/.test(line)) && lines[head.length]?.trimEnd() === "---";
}

/** YAML may also end in three points (YAML 1.2.2, 9.1.2), which gray-matter does not know. */
const POINTS = /^\.\.\.[ \t]*$/;

function endOf(lines: readonly string[], style: "yaml" | "toml"): number {
  const { fence } = FENCES[style];
  return lines.findIndex(
    (line, i) => i > 0 && (line.startsWith(fence) || (style === "yaml" && POINTS.test(line))),
  );
}

function notRead(file: string, language: string): Problem {
  return error(
    "front-matter-language",
    EXIT.note,
    `front matter in "${excerpt(language)}"`,
    { file, line: 1, column: 1 },
    "Write the fields as YAML between two lines of three dashes, or as TOML between two of three plus signs.",
  );
}

/** What is wrong with the fences of a note whose head ends before a line, which is below 0 where nothing closes it. */
function fenceFault(
  file: string,
  lines: readonly string[],
  end: number,
  style: "yaml" | "toml",
): Problem | undefined {
  const { fence, of } = FENCES[style];
  const bad = (code: string, message: string, line: number, hint: string) =>
    error(code, EXIT.note, message, { file, line, column: 1 }, hint);
  const first = lines[0] ?? "";
  if (first.trimEnd() !== fence) return notRead(file, first.slice(3).trim());
  if (end < 0)
    return bad("front-matter-unclosed", "the front matter is not closed", 1, `End it with a line of ${of}.`);
  const last = lines[end]?.trimEnd() ?? "";
  if (last !== fence && !POINTS.test(last))
    return bad(
      "front-matter-unclosed",
      `the line that closes the front matter has more than ${of}`,
      end + 1,
      `Make it ${of} alone.`,
    );
  if (lines.slice(0, end).join("\n").length > LIMITS.headCharacters)
    return bad(
      "front-matter-too-long",
      `the front matter has more than ${LIMITS.headCharacters} characters`,
      1,
      "Keep the text for below it.",
    );
  return undefined;
}
