/** What expressions take for a letter is what Unicode says is one. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { everyExpression } from "../../../src/reader/minutes/expression.ts";
import "../../../src/reader/read.ts";
import { spelledOut } from "../../../src/reader/minutes/expressions/properties.ts";

const FILE = new URL("../../../src/reader/minutes/expressions/properties.json", import.meta.url);
/** All characters; halves of such as take two code units are none. */
const ALL = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
/** Those of one code unit. */
const SHORT = ALL.filter((one) => one.length === 1);
/** With the ideographs of the planes that are theirs. */
const IN_NAMES = [...SHORT, ...ALL.filter((one) => one >= "\u{20000}" && one <= "\u{3ffff}")];
const PROPERTIES = { L: IN_NAMES, Lu: SHORT, Ll: SHORT, M: SHORT, N: SHORT, Extended_Pictographic: ALL };

function rangesOf(property: string, among: readonly string[]): string {
  const runs = among.join("").match(new RegExp(`\\p{${property}}+`, "gu")) ?? [];
  return runs
    .map((run) => [...run])
    .map((run) => (run.length === 1 ? run[0] : `${run[0]}-${run.at(-1)}`))
    .join("");
}

test("properties.json has the ranges of each property (UPDATE=1 writes it)", () => {
  const made = Object.fromEntries(
    Object.entries(PROPERTIES).map(([property, among]) => [property, rangesOf(property, among)]),
  );
  if (process.env.UPDATE === "1") writeFileSync(FILE, `${JSON.stringify(made, null, 1)}\n`);
  expect(JSON.parse(readFileSync(FILE, "utf8"))).toEqual(made);
});

test.each([
  ["\\p{L}", IN_NAMES],
  ["[\\p{Lu}]", SHORT],
  ["[^\\p{Ll}]", SHORT],
  ["[\\d\\p{M}]", SHORT],
  ["[\\]\\p{N}]", SHORT],
  ["\\p{Lu}\\p{L}?", SHORT],
  ["\\p{Extended_Pictographic}", ALL],
])("%s is the same characters spelled out", (source, among) => {
  const [asked, spelled] = [source, spelledOut(source)].map((one) => new RegExp(`^${one}$`, "u"));
  expect(spelled?.source).not.toContain("\\p");
  expect(among.filter((one) => asked?.test(one) !== spelled?.test(one))).toEqual([]);
});

test("a name of ideographs beyond one code unit is of letters, and a property that is not told stays", () => {
  expect("\u{20BB7}田").toMatch(new RegExp(`^${spelledOut("\\p{L}")}{2}$`, "u"));
  expect(spelledOut("\\p{So}\\w")).toBe("\\p{So}\\w");
});

test("without the flag u a property would be the letters of its name", () => {
  const without = everyExpression().filter(
    ({ source, flags }) => source.includes("\\p{") && !flags.includes("u"),
  );
  expect(without.map(({ source }) => source)).toEqual([]);
});
