import {
  type Document,
  isNode,
  isScalar,
  isSeq,
  isMap as isYamlMap,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { type Exit, error, type Place, type ProblemList, type Result, refusal } from "../problem.ts";
import { isMap, type PlacedValue } from "./placed.ts";
import { yamlFault } from "./yaml-faults.ts";
import { type Cut, cuts } from "./yaml-slips.ts";

/** A YAML text as plain values, and where each of them stands. */
export interface Yaml<V = Readonly<Record<string, unknown>>> extends PlacedValue<V> {
  /** Where the key itself stands. */
  placeOfKey(...path: readonly (string | number)[]): Place;
  /** What stands behind a sign that is no comment's to a reader, and is one to YAML: `Rope #7`. */
  readonly cuts: readonly Cut[];
}

/**
 * Parses YAML 1.2 (core schema: dates and times stay text) into a map. Every fault is placed and ends in `exit`:
 * the first of syntax, every key twice, an unknown tag, aliases without end, a second document, anything but a map.
 */
export function parseYaml(file: string, text: string, exit: Exit): Result<Yaml, ProblemList> {
  const asMap = (value: unknown) => (isMap(value) ? value : undefined);
  return parse(file, text, exit, {}, asMap, "not a map of fields: write `field: value` lines");
}

/** The same of a list. */
export function parseYamlList(
  file: string,
  text: string,
  exit: Exit,
): Result<Yaml<readonly unknown[]>, ProblemList> {
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
): Result<Yaml<V>, ProblemList> {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fault = (message: string, offset = 0, hint?: string) =>
    error("yaml", exit, message, place(offset), hint);
  const document = parseDocument(text, {
    schema: "core",
    // Asked of the parser it costs the square of their number.
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
    // "silent" would drop a second document without a word.
    logLevel: "error",
  });
  const told = (code: string, message: string, offset: number) => {
    const { at, message: said, hint } = yamlFault(text, { code, message, at: offset });
    return { at, fault: fault(said, at, hint) };
  };
  // What follows a fault of syntax is mostly its echo.
  const syntax = document.errors
    .slice(0, 1)
    .map(({ code, message, pos: [at] }) =>
      code === "MULTIPLE_DOCS"
        ? { at, fault: fault("a second document begins here", at, ONE_DOCUMENT) }
        : told(code, message, at),
    );
  const twice = keysTwice(document).map((at) => ({
    at,
    fault: fault(`"${keyAt(text, at)}" is there already`, at, "Keep one of the two."),
  }));
  const [first, ...others] = [
    ...[...syntax, ...twice].sort((a, b) => a.at - b.at).map((one) => one.fault),
    ...document.warnings.map(({ code, message, pos: [at] }) => told(code, message, at).fault),
    ...(syntax.length > 0 ? [] : aliasesOfNone(document).map((at) => told("BAD_ALIAS", "", at).fault)),
  ];
  if (first !== undefined) return refusal([first, ...others]);
  try {
    const values = shape(document.toJS({ maxAliasCount: 50 }) ?? empty);
    if (values === undefined) return refusal([fault(unshaped)]);
    const nodes = new Nodes(document);
    return {
      ok: true,
      value: {
        values,
        placeOf: (...path) => place(nodes.offsetOf(path)),
        placeOfKey: (...path) => place(nodes.offsetOfKey(path)),
        cuts: cuts(document, text, place),
      },
    };
  } catch (cause) {
    // The parser's bound on what aliases may come to; else a value that it cannot put together.
    if (!(cause instanceof ReferenceError)) return refusal([fault("YAML cannot be read")]);
    return refusal([fault("the values marked with & are repeated by * too often", 0, "Write them out.")]);
  }
}

const ONE_DOCUMENT = "Only one is read: take out the line of three dashes, or of three points, above it.";

function keyAt(text: string, offset: number): string {
  return /^[^\n:]{0,60}/.exec(text.slice(offset))?.[0].trim() ?? "";
}

/** Where a value stands for another one that is not there. */
function aliasesOfNone(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) found.push(alias.range?.[0] ?? 0);
    },
  });
  return found;
}

/** Where keys stand that their map has already. */
function keysTwice(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** Where the values of a document stand, by their paths; each map is looked through once. */
class Nodes {
  readonly #document: Document;
  readonly #pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The offset of a value, or of the nearest that holds it. */
  offsetOf(path: readonly (string | number)[]): number {
    for (let length = path.length; length > 0; length--) {
      const node = this.#at(path.slice(0, length));
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  }

  /** The offset of the key itself. */
  offsetOfKey(path: readonly (string | number)[]): number {
    const key = this.#pair(this.#at(path.slice(0, -1)), path.at(-1))?.key;
    return (isScalar(key) ? key.range?.[0] : undefined) ?? this.offsetOf(path);
  }

  #at(path: readonly (string | number)[]): unknown {
    let node: unknown = this.#document.contents;
    for (const key of path) node = isSeq(node) ? node.items[Number(key)] : this.#pair(node, key)?.value;
    return node;
  }

  #pair(map: unknown, key: string | number | undefined): Pair | undefined {
    if (!isYamlMap(map)) return undefined;
    const known = this.#pairs.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair.key), pair]));
    this.#pairs.set(map, known);
    return known.get(String(key));
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : "";
}
