/** A configuration's text held against its schema: the value, or every fault with its place and what would be right. */
import * as v from "valibot";
import { EXIT, error, type Place, type ProblemList, refusal } from "../../problem.ts";
import { didYouMean, nearest } from "../../text/nearest.ts";
import { parseYaml } from "../../text/yaml.ts";
import type { configSchema, feedSchema } from "./schema.ts";

/** What was read: the value and where a setting of it stands (where it is missing, the nearest above), or the problems. */
export type ReadConfig<V> =
  | { readonly ok: true; readonly value: V; readonly placeOf: (...path: readonly string[]) => Place }
  | { readonly ok: false; readonly reason: ProblemList };

type Schema = typeof configSchema | typeof feedSchema;

/** What was read last of each file: a preview in a browser looks at the same text over and over. */
const lastRead = new Map<
  string,
  { readonly yaml: string; readonly schema: Schema; readonly read: unknown }
>();

/** A YAML text checked against one of the schemas: the value, or every problem with its place. */
export function readConfig<S extends Schema>(
  file: string,
  yaml: string,
  schema: S,
): ReadConfig<v.InferOutput<S>> {
  const last = lastRead.get(file);
  if (last?.yaml === yaml && last.schema === schema) return last.read as ReadConfig<v.InferOutput<S>>;
  const read = checked(file, yaml, schema);
  lastRead.set(file, { yaml, schema, read });
  return read;
}

function checked<S extends Schema>(file: string, yaml: string, schema: S): ReadConfig<v.InferOutput<S>> {
  const parsed = parseYaml(file, yaml, EXIT.config);
  if (!parsed.ok) return parsed;
  const { values, placeOf, placeOfKey } = parsed.value;
  const result = v.safeParse(schema, values);
  if (result.success) return { ok: true, value: result.output, placeOf };
  const problem = (issue: (typeof result.issues)[number]) => {
    const path = (issue.path ?? []).map((item) => String(item.key));
    // Behind a line feed an issue of ours says what to do about it.
    const [said = "", own] = issue.received === "undefined" ? ["is missing"] : wordingOf(issue).split("\n");
    const isUnknown = issue.expected === "never";
    const place = isUnknown ? placeOfKey(...path) : placeOf(...path);
    const known = isUnknown ? keysAt(schema, path.slice(0, -1)) : [];
    const hint = isUnknown ? knownHere(path.at(-1) ?? "", known) : (own ?? hintOf(issue));
    return error("config", EXIT.config, `${path.join(".")}: ${said}`, place, hint);
  };
  const [first, ...others] = result.issues;
  return refusal([problem(first), ...others.map(problem)]);
}

/** What a key that is none may have been meant for, and all keys that may stand there, the nearest first. */
function knownHere(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearestFirst = new Set([...nearest(key, known), ...known]);
  return `${didYouMean(key, known)}Known here: ${[...nearestFirst].join(", ")}.`;
}

/** What a word that is none of those allowed may have been meant for. */
function hintOf({ expected, input }: v.BaseIssue<unknown>): string | undefined {
  const allowed = [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word);
  return typeof input === "string" ? didYouMean(input, allowed).trimEnd() || undefined : undefined;
}

/** The keys a schema knows at a path; none where it takes any. Of a variant those of all its kinds. */
function keysAt(schema: object, path: readonly string[]): readonly string[] {
  if ("wrapped" in schema && isObject(schema.wrapped)) return keysAt(schema.wrapped, path);
  if ("options" in schema && Array.isArray(schema.options))
    return [...new Set(schema.options.filter(isObject).flatMap((option) => keysAt(option, path)))];
  const [key, ...rest] = path;
  if ("entries" in schema && isObject(schema.entries)) {
    if (key === undefined) return Object.keys(schema.entries);
    const entry = Object.entries(schema.entries).find(([name]) => name === key)?.[1];
    return isObject(entry) ? keysAt(entry, rest) : [];
  }
  return key !== undefined && "value" in schema && isObject(schema.value) ? keysAt(schema.value, rest) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const KINDS: Readonly<Record<string, string>> = {
  Array: "a list",
  Object: "a group of settings",
  string: "text",
  number: "a number",
};

function wordingOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === "never") return "is not a setting minutewire knows";
  if (issue.message.startsWith("Invalid"))
    return `must be ${KINDS[issue.expected ?? ""] ?? issue.expected}, not ${issue.received}`;
  if (issue.type === "picklist" || issue.type === "variant" || issue.type === "literal")
    return `must be ${issue.expected ?? ""}, not ${issue.received}`;
  return issue.message;
}
