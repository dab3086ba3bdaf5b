/**
 * Prints every regular expression of src/ as JSON: the literals, what `new RegExp` made while the modules were loaded,
 * and what it makes within functions, with a word in each hole.
 */
import { globSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseSync } from "oxc-parser";
import type { Expression } from "./expressions.ts";

/** It makes its expressions of tables when they are first wanted, with parts that change nothing of what they find. */
const VOCABULARY = "reader/minutes/expression.ts";

const found: Expression[] = [];
const Native = RegExp;
globalThis.RegExp = new Proxy(Native, {
  construct(target, words, made) {
    const expression: RegExp = Reflect.construct(target, words, made);
    const [, file] = /\/src\/([^:?]+\.ts):\d+/.exec(new Error().stack ?? "") ?? [];
    if (file !== undefined && file !== VOCABULARY)
      found.push({ file, source: expression.source, flags: expression.flags });
    return expression;
  },
});

/** A node of the syntax tree, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Each node of a tree, with whether it stands in a function. */
function* nodes(value: unknown, inner = false): Generator<{ node: Node; inner: boolean }> {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one, inner);
  if (!isNode(value)) return;
  yield { node: value, inner };
  const within = inner || value.type.includes("Function") || value.type === "MethodDefinition";
  for (const one of Object.values(value)) yield* nodes(one, within);
}

/** The text of a string or a template with a word in each hole; undefined of anything else. */
function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : undefined;
  if (node.type !== "TemplateLiteral" || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map(({ value }: { value: { cooked: string } }) => value.cooked).join("hole");
}

const begun: string[] = [];
const files = globSync("src/**/*.ts").sort();
for (const path of files) {
  const file = path.slice("src/".length).replaceAll("\\", "/");
  for (const { node, inner } of nodes(parseSync(path, readFileSync(path, "utf8")).program)) {
    if (node.type === "Literal" && "regex" in node) {
      const { pattern, flags } = Object(node.regex);
      found.push({ file, source: pattern, flags });
    }
    if (node.type !== "NewExpression" || Object(node.callee).name !== "RegExp") continue;
    if (!inner) begun.push(file);
    else {
      const [pattern, flags] = Array.isArray(node.arguments) ? node.arguments : [];
      const source = textOf(pattern);
      if (source === undefined && file === VOCABULARY) continue;
      if (source === undefined)
        throw new Error(`${file}: new RegExp of what is no template cannot be checked`);
      found.push({ file, source, flags: textOf(flags) ?? "" });
    }
  }
}
for (const path of files) if (path !== "src/cli.ts") await import(pathToFileURL(path).href);
const { everyExpression } = await import("../../src/reader/minutes/expression.ts");
for (const { source, flags } of everyExpression())
  found.push({ file: VOCABULARY, source: new Native(source, flags).source, flags });
const missed = begun.filter((file) => !found.some((one) => one.file === file));
if (missed.length > 0) throw new Error(`no expression was made by ${missed.join(", ")}`);
console.log(JSON.stringify(found));
