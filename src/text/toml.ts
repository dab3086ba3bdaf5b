import { parse, TomlDate, TomlError } from "smol-toml";
import { EXIT, error, type Place, type ProblemList, type Result, refusal } from "../problem.ts";
import { isDate } from "./date.ts";
import { LIMITS } from "./limits.ts";
import { isMap, type PlacedValue } from "./placed.ts";

/** Parses TOML 1.0 as the head of a note: dates and times stay text. A fault is placed; the parser stops at the first. */
export function parseToml(file: string, text: string): Result<PlacedValue, ProblemList> {
  const fault = (message: string, line: number, column: number) =>
    refusal([
      error("toml", EXIT.note, message, { file, line, column }, hintFor(text.split("\n")[line - 1])),
    ] as const);
  try {
    const values = plainValues(parse(text, { maxDepth: LIMITS.headDepth }));
    const day = impossibleDay(text, values);
    if (day !== undefined) return fault(`there is no day ${day.written}`, day.line, day.column);
    const places = placesOf(file, text);
    const map = isMap(values) ? values : {};
    return { ok: true, value: { values: map, placeOf: (...path) => nearest(places, path, file) } };
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [message = ""] = cause.message.replace(/^Invalid TOML document: /, "").split("\n");
    return fault(message, cause.line, cause.column);
  }
}

/** What mends a line that is written as YAML has it. */
function hintFor(line = ""): string | undefined {
  const [, key = "", sign = "", value = ""] =
    /^\s*([\w-]{1,60})\s*([=:])\s*([^\s"'[{].{0,300})$/.exec(line) ?? [];
  const isWords = /^[\p{L}@&*!]/u.test(value) && !/^(?:true|false|inf|nan)$/.test(value);
  if (sign === ":")
    return `TOML has = between a key and its value: ${key} = ${isWords ? quoted(value) : value.trim()}`;
  return isWords ? `Put the value in quotes: ${key} = ${quoted(value)}` : undefined;
}

function quoted(value: string): string {
  return JSON.stringify(value.trim());
}

// Names joined by points nest without the parser's bound: what lies deeper than any field is left out.
function plainValues(value: unknown, depth = 0): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (depth > LIMITS.headDepth) return undefined;
  if (Array.isArray(value)) return value.map((one) => plainValues(one, depth + 1));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainValues(one, depth + 1)]));
}

// The parser makes 2 March of 30 February: then the day that it gives is nowhere in the text.
function impossibleDay(text: string, values: unknown): WrittenDay | undefined {
  const rolled = strings(values).some((one) => {
    const [day] = /^\d{4}-\d\d-\d\d/.exec(one) ?? [];
    return day !== undefined && !text.includes(day);
  });
  if (!rolled) return undefined;
  const days = text.split("\n").flatMap((line, i) =>
    [...line.matchAll(/\d{4}-\d\d-\d\d/g)].map(({ 0: written, index }) => ({
      written,
      line: i + 1,
      column: index + 1,
    })),
  );
  return days.find(({ written }) => !isDate(written));
}

interface WrittenDay {
  readonly written: string;
  readonly line: number;
  readonly column: number;
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

const TABLE = /^\s*\[\[?([^\]]+)\]/;
const KEY = /^(\s*)((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*/;

// The parser keeps no places: each `key =` of a line by its whole name, lines within long strings apart.
function placesOf(file: string, text: string): Map<string, Place> {
  const places = new Map<string, Place>();
  let table = "";
  let closing: string | undefined;
  for (const [i, line] of text.split("\n").entries()) {
    const marks = line.match(/"""|'''/g) ?? [];
    if (closing === undefined) {
      table = nameOf(TABLE.exec(line)?.[1]) ?? table;
      const [before = "", , key] = KEY.exec(line) ?? [];
      const name = nameOf(key);
      const whole = table === "" ? name : `${table}.${name}`;
      if (name !== undefined && whole !== undefined)
        places.set(whole, { file, line: i + 1, column: before.length + 1 });
    }
    for (const mark of marks) closing = closing === undefined ? mark : closing === mark ? undefined : closing;
  }
  return places;
}

function nameOf(key: string | undefined): string | undefined {
  return key
    ?.replace(/["']/g, "")
    .split(".")
    .map((one) => one.trim())
    .join(".");
}

function nearest(places: Map<string, Place>, path: readonly (string | number)[], file: string): Place {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(path.slice(0, length).join("."));
    if (place !== undefined) return place;
  }
  return { file, line: 1, column: 1 };
}
