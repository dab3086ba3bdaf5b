/** Every key of the configuration with what it is unless it is set, and what it means: read from the schema itself. */
import { meaningOf } from "./meanings.ts";
import { configSchema } from "./schema.ts";

/** A key of the configuration; the names of mailings and transports are left out of it. */
export interface ConfigKey {
  readonly key: string;
  readonly isRequired: boolean;
  /** What it is unless it is set, as YAML has it; absent where nothing stands there. */
  readonly standing?: string | undefined;
  readonly meaning?: string | undefined;
  /** The words that it may be, where only some are; empty where it is free. */
  readonly choices: readonly string[];
}

/** All of them, in the schema's order. */
export function settings(): ConfigKey[] {
  return within(configSchema, "");
}

function within(schema: object, above: string): ConfigKey[] {
  const all = entriesOf(schema).flatMap(([name, entry]) => {
    const key = above === "" ? name : `${above}.${name}`;
    return [setting(key, entry), ...within(entry, key)];
  });
  // A variant has some keys in each of its kinds.
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap((alike) => {
    const choices = [...new Set(alike.flatMap((one) => one.choices))];
    return alike.slice(0, 1).map((one) => ({ ...one, choices }));
  });
}

function setting(key: string, schema: object): ConfigKey {
  const standing = "default" in schema ? schema.default : undefined;
  return {
    key,
    isRequired: !("wrapped" in schema),
    standing:
      standing === undefined || isGroup(standing)
        ? undefined
        : JSON.stringify(standing).replace(/^"(.+)"$/, "$1"),
    meaning: meaningOf(key),
    choices: choicesOf(schema),
  };
}

/** The words of which a value must be one; of a list those of its items. */
function choicesOf(schema: object): string[] {
  if ("wrapped" in schema && isObject(schema.wrapped)) return choicesOf(schema.wrapped);
  if ("item" in schema && isObject(schema.item)) return choicesOf(schema.item);
  if ("literal" in schema) return [String(schema.literal)];
  const isPick = "type" in schema && schema.type === "picklist" && "options" in schema;
  return isPick && Array.isArray(schema.options) ? schema.options.map(String) : [];
}

function isGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys below a schema with theirs; those of a record's values where it has names of the user's own. */
function entriesOf(schema: object): [string, object][] {
  if ("wrapped" in schema && isObject(schema.wrapped)) return entriesOf(schema.wrapped);
  if ("entries" in schema && isObject(schema.entries)) return Object.entries(schema.entries);
  if ("options" in schema && Array.isArray(schema.options))
    return isVariant(schema) ? schema.options.filter(isObject).flatMap(entriesOf) : [];
  return "value" in schema && isObject(schema.value) ? entriesOf(schema.value) : [];
}

function isVariant(schema: object): boolean {
  return "type" in schema && schema.type === "variant";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
