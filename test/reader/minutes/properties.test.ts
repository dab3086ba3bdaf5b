/** What expressions take for a letter is what Unicode says is one. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { everyExpression } from "../../../src/reader/minutes/expression.ts";
import "../../../src/reader/read.ts";
import { spelledOut } from "../../../src/reader/minutes/expressions/properties.ts";

const FILE = new URL("../../../src/reader/minutes/expressions/properties.json", import.meta.url);
/** All characters; halves of such as take two code units are none. */
const CODES = Array.from({ length: 0x110000 }, (_, code) => code).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);
const UP_TO_ARABIC = CODES.filter((code) => code < 0x700);
const CASED = CODES.filter(
  (code) => code < 0x590 || (code >= 0x1e00 && code < 0x2000) || (code >= 0xff00 && code < 0xff60),
);
const BEYOND_ARABIC = CODES.filter((code) => code >= 0x700 && code < 0x40000);
/** Marks, digits and holes between the letters of a script. */
const GAP = 8;

type Range = readonly [from: number, to: number];

function rangesOf(property: string, among: readonly number[], gap = 0): Range[] {
  const has = new RegExp(`\\p{${property}}`, "u");
  const found: [from: number, to: number][] = [];
  for (const code of among.filter((one) => has.test(String.fromCodePoint(one)))) {
    const last = found.at(-1);
    if (last !== undefined && code - last[1] <= gap + 1 && (code < 0xd800 || last[1] > 0xdfff))
      last[1] = code;
    else found.push([code, code]);
  }
  return found;
}

const TABLE = {
  L: [...rangesOf("L", UP_TO_ARABIC), ...rangesOf("L", BEYOND_ARABIC, GAP)],
  Lu: rangesOf("Lu", CASED),
  Ll: rangesOf("Ll", CASED),
  M: rangesOf("M", UP_TO_ARABIC),
  N: rangesOf(
    "N",
    CODES.filter((code) => code < 0x10000),
  ),
  Extended_Pictographic: rangesOf("Extended_Pictographic", CODES),
};

function classOf(ranges: readonly Range[]): string {
  return ranges
    .map(([from, to]) => [...new Set([from, to])].map((code) => String.fromCodePoint(code)).join("-"))
    .join("");
}

test("properties.json has the ranges of each property (UPDATE=1 writes it)", () => {
  const made = Object.fromEntries(
    Object.entries(TABLE).map(([property, ranges]) => [property, classOf(ranges)]),
  );
  if (process.env.UPDATE === "1") writeFileSync(FILE, `${JSON.stringify(made, null, 1)}\n`);
  expect(JSON.parse(readFileSync(FILE, "utf8"))).toEqual(made);
});

test.each([
  ["\\p{L}", UP_TO_ARABIC],
  ["[\\p{Lu}]", CASED],
  ["[^\\p{Ll}]", CASED],
  ["[\\d\\p{M}]", UP_TO_ARABIC],
  ["[\\]\\p{N}]", UP_TO_ARABIC],
  ["\\p{Lu}\\p{L}?", CASED],
  ["\\p{Extended_Pictographic}", CODES],
])("%s is the same characters spelled out", (source, among) => {
  const [asked, spelled] = [source, spelledOut(source)].map((one) => new RegExp(`^${one}$`, "u"));
  expect(spelled?.source).not.toContain("\\p");
  const all = among.map((code) => String.fromCodePoint(code));
  expect(all.filter((one) => asked?.test(one) !== spelled?.test(one))).toEqual([]);
});

test("every letter of any script is one", () => {
  const letter = new RegExp(`^${spelledOut("\\p{L}")}$`, "u");
  const letters = BEYOND_ARABIC.map((code) => String.fromCodePoint(code)).filter((one) => /\p{L}/u.test(one));
  expect(letters.filter((one) => !letter.test(one))).toEqual([]);
  // Punctuation of any script but what stands within one is none.
  expect("。、「」…–’『』！？".match(new RegExp(spelledOut("\\p{L}"), "gu"))).toBeNull();
});

test("a property that is not told stays", () => {
  expect(spelledOut("\\p{So}\\w")).toBe("\\p{So}\\w");
});

test("an expression that would be larger than V8 optimizes stays", () => {
  const large = `${"x".repeat(20_480)}\\p{L}`;
  expect(spelledOut(large)).toBe(large);
});

test("without the flag u a property would be the letters of its name", () => {
  const without = everyExpression().filter(
    ({ source, flags }) => source.includes("\\p{") && !flags.includes("u"),
  );
  expect(without.map(({ source }) => source)).toEqual([]);
});
