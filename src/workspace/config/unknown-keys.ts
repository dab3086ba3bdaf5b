/** What a schema's own check stops at: every key that is none, and a list where names belong. */
import { isMap } from "../../text/placed.ts";

/** What is wrong with the shape of a value, and where. */
export interface ShapeFault {
  readonly kind: "key" | "list";
  readonly path: readonly string[];
}

/** The faults of a value's shape, all of them, from the top down. */
export function shapeFaults(schema: unknown, value: unknown, path: readonly string[] = []): ShapeFault[] {
  if (!isObject(schema)) return [];
  if ("wrapped" in schema) return shapeFaults(schema.wrapped, value, path);
  if (schema.type === "array" && Array.isArray(value))
    return value.flatMap((one, at) => shapeFaults(schema.item, one, [...path, String(at)]));
  const isGroup = ["strict_object", "record", "variant"].includes(String(schema.type));
  if (isGroup && Array.isArray(value)) return [{ kind: "list", path }];
  if (schema.type === "variant") return shapeFaults(optionOf(schema, value), value, path);
  if (!isGroup || !isMap(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const within = schema.type === "record" ? schema.value : entryOf(schema.entries, key);
    return within === undefined
      ? [{ kind: "key" as const, path: [...path, key] }]
      : shapeFaults(within, one, [...path, key]);
  });
}

/** The keys a schema knows at a path; none where it takes any. Of a variant those of all its kinds. */
export function keysAt(schema: unknown, path: readonly string[]): readonly string[] {
  if (!isObject(schema)) return [];
  if ("wrapped" in schema) return keysAt(schema.wrapped, path);
  if (Array.isArray(schema.options))
    return [...new Set(schema.options.flatMap((option) => keysAt(option, path)))];
  const [key, ...rest] = path;
  if (isObject(schema.entries))
    return key === undefined ? Object.keys(schema.entries) : keysAt(entryOf(schema.entries, key), rest);
  return key === undefined ? [] : keysAt(schema.value, rest);
}

/** The option of a variant whose kind the value says. */
function optionOf({ key, options }: SchemaParts, value: unknown): unknown {
  if (!isMap(value) || !Array.isArray(options)) return undefined;
  return options.find((option) => {
    const kind = isObject(option) ? entryOf(option.entries, String(key)) : undefined;
    return isObject(kind) && kind.literal === value[String(key)];
  });
}

function entryOf(entries: unknown, key: string): unknown {
  return isObject(entries) && Object.hasOwn(entries, key) ? entries[key] : undefined;
}

type SchemaParts = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is SchemaParts {
  return typeof value === "object" && value !== null;
}
