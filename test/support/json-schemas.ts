/** The JSON Schemas that the package has for editors: of the configuration, and of a note's head. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { HEAD_MEANINGS, meaningOf } from "../../src/workspace/config/meanings.ts";
import { configSchema } from "../../src/workspace/config/schema.ts";

type Json = { [key: string]: unknown };

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Puts what each key means into a schema. */
function described(schema: unknown, key: string): unknown {
  if (!isJson(schema)) return schema;
  const meaning = meaningOf(key);
  const properties = isJson(schema.properties)
    ? Object.entries(schema.properties).map(([name, one]) => [
        name,
        described(one, key === "" ? name : `${key}.${name}`),
      ])
    : undefined;
  const alike = (one: unknown) => described(one, key);
  return {
    ...(meaning === undefined ? {} : { description: meaning }),
    ...schema,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(properties) }),
    ...(isJson(schema.additionalProperties)
      ? { additionalProperties: alike(schema.additionalProperties) }
      : {}),
    ...(Array.isArray(schema.oneOf) ? { oneOf: schema.oneOf.map(alike) } : {}),
  };
}

/** Of minutewire.yaml. */
export function configJsonSchema(): string {
  const plain = toJsonSchema(configSchema, { errorMode: "ignore", typeMode: "input" });
  return `${JSON.stringify(described(plain, ""), null, 2)}\n`;
}

const name = { type: "string", minLength: 1 };
const person = {
  anyOf: [
    name,
    {
      type: "object",
      properties: { name, uri: { type: "string", format: "uri" }, email: { type: "string" } },
      required: ["name"],
    },
  ],
};
const people = { anyOf: [...person.anyOf, { type: "array", items: person, minItems: 1 }] };
const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}" };
const FIELD_SCHEMAS: Readonly<Record<string, object>> = {
  ...{ subject: name, permalink: name, updated: day, modified: day, author: people, authors: people },
  ...{ description: name, draft: { type: "boolean" }, publishAfter: { type: "string", format: "date-time" } },
  ...{ sequence: { type: "integer", minimum: 0 }, status: { type: "string" } },
  tags: { anyOf: [{ type: "string" }, { type: "array", items: { type: ["string", "integer"] } }] },
};

/** Of a note's head with our own names; keys of other programs may stand beside them. */
export function headJsonSchema(): string {
  const properties = Object.entries(HEAD_MEANINGS).map(([field, description]) => [
    field,
    { description, ...FIELD_SCHEMAS[field] },
  ]);
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    properties: Object.fromEntries(properties),
    required: ["subject", "permalink", "updated"],
    anyOf: [{ required: ["author"] }, { required: ["authors"] }],
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
