/**
 * The texts of the configuration without parsing them again: what they came to is kept from one run to the next in the
 * user's own cache folder, since to load what parses YAML, and to parse some lines with it, takes as long as most of what a
 * short command does. Who can write there can change what V8 compiled of the program, too. Its loss costs time, nothing else.
 */
import { hash } from "node:crypto";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { userCache } from "../../files/user-state.ts";
import { bytesOf, writeWhole } from "../../files/whole.ts";
import { programKey } from "../program.ts";
import type { ReadConfig, Schema } from "./read.ts";

interface KeptConfig {
  /** Which text that was, and which program parsed it. */
  readonly of: string;
  readonly values: unknown;
  /** Of each value its line and column, by its path. */
  readonly places: Readonly<Record<string, readonly [line: number, column: number]>>;
}

/** What was read last of each file: a preview in a browser looks at the same text over and over. */
const lastRead = new Map<
  string,
  { readonly yaml: string; readonly schema: Schema; readonly read: unknown }
>();

/** A YAML text of a file checked against one of the schemas, as `readConfig` gives it. */
export async function configOf<S extends Schema>(
  file: string,
  yaml: string,
  schema: S,
): Promise<ReadConfig<v.InferOutput<S>>> {
  const last = lastRead.get(file);
  if (last?.yaml === yaml && last.schema === schema) return last.read as ReadConfig<v.InferOutput<S>>;
  const read = keptConfig(file, yaml, schema) ?? (await readAndKeep(file, yaml, schema));
  lastRead.set(file, { yaml, schema, read });
  return read;
}

/** As an earlier run parsed it; undefined where none did, or there is something to tell of it. */
function keptConfig<S extends Schema>(
  file: string,
  yaml: string,
  schema: S,
): ReadConfig<v.InferOutput<S>> | undefined {
  const kept = readKept(file);
  if (kept?.of !== keyOf(yaml)) return undefined;
  const { values, places } = kept;
  const result = v.safeParse(schema, values);
  if (!result.success) return undefined;
  const placeOf = (...path: readonly string[]) => {
    // What is missing stands where the nearest above it does.
    const near = path.map((_, at) => places[nameOf(path.slice(0, path.length - at))]);
    const [line, column] = near.find((place) => place !== undefined) ?? [1, 1];
    return { file, line, column };
  };
  return { ok: true, value: result.output, values, placeOf, warnings: [] };
}

async function readAndKeep<S extends Schema>(
  file: string,
  yaml: string,
  schema: S,
): Promise<ReadConfig<v.InferOutput<S>>> {
  const { readConfig } = await import("./read.ts");
  const read = readConfig(file, yaml, schema);
  const at = fileOf(file);
  if (!read.ok || read.warnings.length > 0 || at === undefined) return read;
  const places = pathsIn(read.values).map((path) => {
    const { line, column } = read.placeOf(...path);
    return [nameOf(path), [line, column]] as const;
  });
  const kept = {
    of: keyOf(yaml),
    values: read.values,
    places: Object.fromEntries(places),
  } satisfies KeptConfig;
  // Where it cannot be kept the next run parses it again.
  await writeWhole(at, JSON.stringify(kept), { mode: 0o600, isDurable: false }).catch(() => false);
  return read;
}

function readKept(file: string): KeptConfig | undefined {
  const at = fileOf(file);
  const bytes = at === undefined ? undefined : bytesOf(at);
  try {
    return bytes && JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** One for each path: a text that is edited again and again leaves none behind. */
function fileOf(file: string): string | undefined {
  const folder = userCache();
  return folder && join(folder, "config", `${hash("sha256", resolve(file)).slice(0, 32)}.json`);
}

function keyOf(yaml: string): string {
  return hash("sha256", `${programKey()}\n${yaml}`);
}

function nameOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))];
}
