import { type Document, isScalar, isMap as isYamlMap, LineCounter, parseDocument } from "yaml";
import { type Exit, error, type Place, type Problem } from "../problem.ts";
import { isMap, type PlacedValue } from "./placed.ts";

/** A YAML text as plain values, and where each of them stands. */
export interface Yaml<V = Readonly<Record<string, unknown>>> extends PlacedValue<V> {
  /** Where the key itself stands. */
  placeOfKey(...path: readonly (string | number)[]): Place;
}

/**
 * Parses YAML 1.2 (core schema: dates and times stay text) into a map. Every fault is placed and ends in `exit`:
 * the first of syntax, every key twice, an unknown tag, aliases without end, anything but a map.
 */
export function parseYaml(file: string, text: string, exit: Exit): Yaml | readonly [Problem, ...Problem[]] {
  const asMap = (value: unknown) => (isMap(value) ? value : undefined);
  return parse(file, text, exit, {}, asMap, "not a map of fields: write `field: value` lines");
}

/** The same of a list. */
export function parseYamlList(
  file: string,
  text: string,
  exit: Exit,
): Yaml<readonly unknown[]> | readonly [Problem, ...Problem[]] {
  const asList = (value: unknown): readonly unknown[] | undefined =>
    Array.isArray(value) ? value : undefined;
  return parse(file, text, exit, [], asList, "not a list: write `- field: value` lines");
}

function parse<V>(
  file: string,
  text: string,
  exit: Exit,
  empty: V,
  shape: (value: unknown) => V | undefined,
  unshaped: string,
): Yaml<V> | readonly [Problem, ...Problem[]] {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fault = (message: string, offset = 0, hint?: string) =>
    error("yaml", exit, message, place(offset), hint);
  const document = parseDocument(text, {
    schema: "core",
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "silent",
  });
  const said = [...document.errors, ...document.warnings];
  // What follows a fault of syntax is mostly its echo.
  const syntax = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
  const isTold = (one: (typeof said)[number]) =>
    one.code === "DUPLICATE_KEY" || one.name === "YAMLWarning" || one === syntax;
  const [first, ...others] = said
    .filter(isTold)
    .map(({ code, message, pos }) =>
      code === "DUPLICATE_KEY"
        ? fault(`"${keyAt(text, pos[0])}" is there already`, pos[0], "Keep one of the two.")
        : fault(message, pos[0], syntaxHint(text, code, pos[0])),
    );
  if (first !== undefined) return [first, ...others];
  try {
    const values = shape(document.toJS({ maxAliasCount: 50 }) ?? empty);
    if (values === undefined) return [fault(unshaped)];
    return {
      values,
      placeOf: (...path) => place(offsetOf(document, path)),
      placeOfKey: (...path) => place(keyOffset(document, path) ?? offsetOf(document, path)),
    };
  } catch (cause) {
    return [fault(cause instanceof Error ? cause.message : String(cause))];
  }
}

function syntaxHint(text: string, code: string, offset: number): string | undefined {
  if (code === "TAB_AS_INDENT") return "Use spaces, not tabs.";
  const begin = text.lastIndexOf("\n", offset - 1) + 1;
  const line = /^.*/.exec(text.slice(begin))?.[0] ?? "";
  // A value in single quotes with a letter right behind the quote that ends it: an apostrophe.
  const isApostrophe = /(?:^|[:-])\s+'(?:[^']|'')*'[\p{L}\p{N}]/u.test(line);
  const isOfValue = code === "UNEXPECTED_TOKEN" || code === "BLOCK_AS_IMPLICIT_KEY";
  return isApostrophe && isOfValue
    ? "Write an apostrophe within '…' twice: 'the keeper''s lamp'."
    : undefined;
}

function keyAt(text: string, offset: number): string {
  return /^[^\n:]{0,60}/.exec(text.slice(offset))?.[0].trim() ?? "";
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
      continue;
    const [offset] = node.range;
    if (typeof offset === "number") return offset;
  }
  return 0;
}

function keyOffset(document: Document, path: readonly (string | number)[]): number | undefined {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isYamlMap(map)) return undefined;
  const key = map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
  return isScalar(key) ? key.range?.[0] : undefined;
}
