/** What is wrong with a value of the configuration, in words of who wrote it, and what to write in its place. */
import type * as v from "valibot";
import { didYouMean } from "../../text/nearest.ts";

/** The sentence of an issue, without the key that it is about, and the hint below it. */
interface FaultWords {
  readonly said: string;
  readonly hint?: string | undefined;
}

type SchemaIssue = v.BaseIssue<unknown>;

/** Words for an issue of the schema. */
export function faultWords(issue: SchemaIssue): FaultWords {
  const { input, expected, type, message } = issue;
  if (input === null) return { said: "has no value" };
  if (issue.received === "undefined") return { said: "is missing" };
  // Behind a line feed an issue of ours says what to do about it.
  const [said = "", own] = message.split("\n");
  if (own !== undefined) return { said, hint: own };
  if (type === "array") return { said: `must be a list, not ${kindOf(input)}`, hint: listHint(input) };
  if (type === "number") return { said: `must be a number, not ${kindOf(input)}`, hint: numberHint(input) };
  if (type === "string" && said === "must be text")
    return { said: `must be text, not ${kindOf(input)}`, hint: textHint(input) };
  if (type === "boolean") return { said, hint: booleanHint(input) };
  const allowed = [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word);
  const meant = typeof input === "string" ? didYouMean(input, allowed).trimEnd() || undefined : undefined;
  if (type === "picklist" || type === "variant" || type === "literal")
    return { said: `must be ${listed(allowed)}, not ${kindOf(input)}`, hint: meant };
  if (said.startsWith("Invalid")) return { said: `must be a group of settings, not ${kindOf(input)}` };
  return { said, hint: meant };
}

function listed(words: readonly string[]): string {
  return words.length < 3 ? words.join(" or ") : `one of ${words.join(", ")}`;
}

/** A value in a sentence: what was written where it is short, else of which kind it is. */
function kindOf(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object") return "a group of settings";
  return typeof input === "string" && input.length > 60 ? "text" : JSON.stringify(input);
}

function listHint(input: unknown): string | undefined {
  if (typeof input !== "string" && typeof input !== "number") return undefined;
  const items = String(input)
    .split(/,|\s-/)
    .map((item) => item.trim().replace(/^-/, ""))
    .filter((item) => item !== "");
  return `Write ${flow(items)}.`;
}

/** A list as YAML has it on one line. */
export function flow(items: readonly string[]): string {
  return `[${items.map((item) => (/^[\w.@/-]+$/.test(item) ? item : JSON.stringify(item))).join(", ")}]`;
}

function numberHint(input: unknown): string | undefined {
  return typeof input === "string" && /^\d{1,9}$/.test(input) ? `Write ${input} without quotes.` : undefined;
}

function textHint(input: unknown): string | undefined {
  return typeof input === "number" || typeof input === "boolean" ? `Put it in quotes: "${input}"` : undefined;
}

const YES = /^(?:yes|y|on|true|1)$/i;
const NO = /^(?:no|n|off|false|0)$/i;

function booleanHint(input: unknown): string | undefined {
  if (YES.test(String(input))) return "Write true.";
  return NO.test(String(input)) ? "Write false." : undefined;
}
