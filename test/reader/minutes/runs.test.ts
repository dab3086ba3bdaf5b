/** A text that holds none of what an expression needs is never asked: what is needed must be true of every match. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { everyExpression, everyRule } from "../../../src/reader/minutes/expression.ts";
import "../../../src/reader/minutes/minutes.ts";
import { holds, needsOf, runsKey } from "../../../src/reader/minutes/runs.ts";
import { judgedNotes } from "../../minutes/truth.ts";
import { neededStrings, type Share } from "../../support/needed-strings.ts";
import { randomOf } from "../../support/random-of.ts";
import { SEED } from "../../support/seed.ts";

const FILE = new URL("../../../src/reader/minutes/runs.json", import.meta.url);
const LINES = judgedNotes().flatMap(({ path }) => readFileSync(path, "utf8").split(/\n|(?<=[.!?]) /));
/** Enough lines to tell what is rare. */
const ASKED = 2000;

/** The share of the judged notes' lines and sentences that hold a string, as far as some of them tell. */
function shareOf(): Share {
  const step = Math.ceil(LINES.length / ASKED);
  const lines = LINES.filter((_, i) => i % step === 0).map((line) =>
    line.toLowerCase().replace(/[^a-z]/g, " "),
  );
  const known = new Map<string, number>();
  return (string) => {
    const share =
      known.get(string) ?? (lines.filter((line) => line.includes(string)).length + 1) / lines.length;
    known.set(string, share);
    return share;
  };
}

test("runs.json is what the expressions need (UPDATE=1 writes it)", () => {
  const share = shareOf();
  // What begins where the text begins is told by the first sign, but for rules, of which many are asked at once.
  const asked = [...everyExpression().filter(({ source }) => !/^\^(?!\[\^)/.test(source)), ...everyRule()];
  const rows = asked.map(({ source, flags }) => {
    const sets = neededStrings(source, flags, share).map((set) => set.join());
    return [runsKey(source, flags), sets.join("|"), sets.length > 0] as const;
  });
  const made = Object.fromEntries(
    rows.filter(([, , isKnown]) => isKnown).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  if (process.env.UPDATE === "1") writeFileSync(FILE, `${JSON.stringify(made, null, 1)}\n`);
  expect(JSON.parse(readFileSync(FILE, "utf8"))).toEqual(made);
});

test("whatever an expression finds itself in holds what it needs", () => {
  const random = randomOf(SEED);
  let found = 0;
  for (const { source, flags, pattern } of everyExpression()) {
    const needs = needsOf(source, flags);
    for (const line of LINES.filter(() => needs.length > 0 && random() < 0.02)) {
      pattern.lastIndex = 0;
      if (!pattern.test(line)) continue;
      found += 1;
      expect(holds(line, needs), `${source} in ${line}`).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(100);
});

describe("of an expression", () => {
  const needed = (source: string, flags = "") => neededStrings(source, flags, () => 0.01);

  test.each([
    ["\\bwe (?:agreed|decided) to\\b", [["we agreed to", "we decided to"]]],
    [
      "\\b(?:[Ww]e|they) put (?:it|this) off",
      [["they put it off", "they put this off", "we put it off", "we put this off"]],
    ],
    ["tabl(?:e|ed)(?: again)?[^.]{2,40}next week", [["table"], ["next week"]]],
    ["(?:carried|passed){1,3} on", [["carried", "passed"], [" on"]]],
    ["a (?:x|lamp[^.]+) stays", [[" stays"]]],
    ["[^.]{0,9}(?:ok|fine)", []],
    ["\\w+ (?:is|was) \\d\\d:\\d\\d", [[" is      ", " was      "]]],
  ])("%s", (source, sets) => {
    expect(needed(source).toSorted()).toEqual(sets.toSorted());
  });

  test("that no text holds, nothing is enough", () => {
    expect(needed("(?:(?!)) agreed")).toEqual([[]]);
    expect(needed("(?:(?!)|carried) over")).toEqual([["carried over"]]);
  });
});
