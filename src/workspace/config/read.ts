/** A configuration's text held against its schema: the value, or every fault with its place and what would be right. */
import * as v from "valibot";
import { EXIT, error, type Place, type ProblemList, refusal } from "../../problem.ts";
import { nearest } from "../../reader/head/foreign-keys.ts";
import { parseYaml } from "../../text/yaml.ts";
import type { configSchema, feedSchema } from "./schema.ts";

/** What was read: the value and where a setting of it stands (where it is missing, the nearest above), or the problems. */
export type ReadConfig<V> =
  | { readonly ok: true; readonly value: V; readonly placeOf: (...path: readonly string[]) => Place }
  | { readonly ok: false; readonly reason: ProblemList };

/** A YAML text checked against one of the schemas: the value, or every problem with its place. */
export function readConfig<S extends typeof configSchema | typeof feedSchema>(
  file: string,
  yaml: string,
  schema: S,
): ReadConfig<v.InferOutput<S>> {
  const parsed = parseYaml(file, yaml, EXIT.config);
  if (!parsed.ok) return parsed;
  const { values, placeOf, placeOfKey } = parsed.value;
  const result = v.safeParse(schema, values);
  if (result.success) return { ok: true, value: result.output, placeOf };
  const problem = (issue: (typeof result.issues)[number]) => {
    const path = (issue.path ?? []).map((item) => String(item.key));
    const said = issue.received === "undefined" ? "is missing" : wordingOf(issue);
    const isUnknown = issue.expected === "never";
    const place = isUnknown ? placeOfKey(...path) : placeOf(...path);
    const known = isUnknown ? keysAt(schema, path.slice(0, -1)) : [];
    const meant = nearest(path.at(-1) ?? "", known);
    const perhaps = meant === undefined ? "" : `Perhaps \`${meant}\` is meant. `;
    const hint = known.length === 0 ? undefined : `${perhaps}Known here: ${known.join(", ")}.`;
    return error("config", EXIT.config, `${path.join(".")}: ${said}`, place, hint);
  };
  const [first, ...others] = result.issues;
  return refusal([problem(first), ...others.map(problem)]);
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
