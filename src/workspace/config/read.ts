/** A configuration's text held against its schema: the value, or every fault with its place and what would be right. */
import * as v from "valibot";
import { EXIT, error, type Place, type Problem, type ProblemList, refusal } from "../../problem.ts";
import { didYouMean, nearest } from "../../text/nearest.ts";
import { parseYaml, type Yaml } from "../../text/yaml.ts";
import { cutProblem } from "../../text/yaml-slips.ts";
import { faultWords } from "./fault-words.ts";
import type { configSchema, feedSchema } from "./schema.ts";
import { keysAt, type ShapeFault, shapeFaults } from "./unknown-keys.ts";

/**
 * What was read: the value, where a setting of it stands (where it is missing, the nearest above) and what is to be told
 * of it all the same, or the problems.
 */
export type ReadConfig<V> =
  | {
      readonly ok: true;
      readonly value: V;
      /** As the text has them. */
      readonly values: unknown;
      readonly placeOf: (...path: readonly string[]) => Place;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly reason: ProblemList };

export type Schema = typeof configSchema | typeof feedSchema;

/** A YAML text checked against one of the schemas: the value, or every problem with its place. */
export function readConfig<S extends Schema>(
  file: string,
  yaml: string,
  schema: S,
): ReadConfig<v.InferOutput<S>> {
  const parsed = parseYaml(file, yaml, EXIT.config);
  if (!parsed.ok) return parsed;
  const { values, placeOf, cuts } = parsed.value;
  const result = v.safeParse(schema, values);
  if (result.success)
    return { ok: true, value: result.output, values, placeOf, warnings: cuts.map(cutProblem) };
  if (Object.keys(values).length === 0) return refusal([empty(placeOf())]);
  const shapes = shapeFaults(schema, values);
  const unknown = shapes.filter(({ kind }) => kind === "key").map(({ path }) => path);
  const lists = shapes.filter(({ kind }) => kind === "list").map(({ path }) => path.join("."));
  const issues = result.issues.filter((issue) => {
    const path = pathOf(issue);
    const isInList = path.some((_, at) => lists.includes(path.slice(0, at).join(".")));
    return issue.expected !== "never" && !isInList && !(isMissing(issue) && isMisspelt(path, unknown));
  });
  const faults = [
    ...issues.map((issue) => ofIssue(issue, parsed.value)),
    ...shapes.map((shape) => ofShape(shape, schema, parsed.value)),
  ];
  // What is missing is told at the group that lacks it.
  const [first, ...others] = faults.sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  return refusal([first ?? ofIssue(result.issues[0], parsed.value), ...others]);
}

function empty(place: Place): Problem {
  const hint = "Move it away: `minutewire init` looks at a folder of notes and writes one.";
  return error("config", EXIT.config, "the configuration says nothing", place, hint);
}

function pathOf({ path }: Issue): string[] {
  return (path ?? []).map((item) => String(item.key));
}

type Issue = v.BaseIssue<unknown>;

function isMissing({ received }: Issue): boolean {
  return received === "undefined";
}

/** Whether a key that is missing is there with a slip of the pen, which is told with what was meant. */
function isMisspelt(path: readonly string[], unknown: readonly (readonly string[])[]): boolean {
  const [key = "", group] = [path.at(-1), path.slice(0, -1).join(".")];
  return unknown.some(
    (other) => other.slice(0, -1).join(".") === group && nearest(other.at(-1) ?? "", [key]).length > 0,
  );
}

function ofIssue(issue: Issue, { placeOf, placeOfKey, cuts }: Yaml): Problem {
  const path = pathOf(issue);
  const key = path.join(".");
  const { said, hint } = faultWords(issue);
  // What YAML took for a remark, as a colour or a name that begins with #.
  const cut = issue.input === null ? cuts.find((one) => one.path.join(".") === key) : undefined;
  const isKey = issue.path?.at(-1)?.origin === "key";
  const place = isKey ? placeOfKey(...path) : placeOf(...path);
  return error(
    "config",
    EXIT.config,
    `${key}: ${cut === undefined ? said : `has no value, as ${cut.left} is a remark without quotes`}`,
    cut?.place ?? place,
    cut === undefined ? hint : `Put the value in quotes: ${cut.quoted}`,
  );
}

function ofShape({ kind, path }: ShapeFault, schema: Schema, { placeOf, placeOfKey }: Yaml): Problem {
  const name = path.join(".");
  const fault = (said: string, place: Place, hint: string | undefined) =>
    error("config", EXIT.config, `${name}: ${said}`, place, hint);
  if (kind === "list")
    return fault(
      "must be a group of settings, not a list",
      placeOf(...path),
      "Take the dashes out: each setting is a line `name: value` of its own.",
    );
  const key = path.at(-1) ?? "";
  const hint =
    key === "<<"
      ? "YAML 1.2 has no such key: write out what it stands for."
      : knownHere(key, path.slice(0, -1).join("."), keysAt(schema, path.slice(0, -1)));
  return fault("is not a setting minutewire knows", placeOfKey(...path), hint);
}

/** More than anybody looks through. */
const MANY = 20;

/** What a key that is none may have been meant for, and all keys that may stand there, the nearest first. */
function knownHere(key: string, group: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const meant = didYouMean(key, known);
  if (known.length > MANY) return `${meant}minutewire docs ${group} names all that may stand there.`;
  const nearestFirst = new Set([...nearest(key, known), ...known]);
  return `${meant}Known here: ${[...nearestFirst].join(", ")}.`;
}
