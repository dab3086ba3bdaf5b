/** A text that holds none of what an expression needs is never asked: what is needed must be true of every match. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { everyExpression, expression } from "../../../src/reader/minutes/expression.ts";
import "../../../src/reader/read.ts";
import { runsKey } from "../../../src/reader/minutes/expressions/runs.ts";
import { judgedNotes } from "../../minutes/truth.ts";
import { neededStrings, type Share } from "../../support/needed-strings.ts";
import { randomOf } from "../../support/random-of.ts";
import { drawn } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

const FILE = new URL("../../../src/reader/minutes/expressions/runs.json", import.meta.url);
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
  const asked = everyExpression().flatMap((one) => [one, ...one.alternatives]);
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

/** All of them at once are more machine code than V8 has room for in a process that ran other tests before. */
const DRAWN = 1200;

test("an expression is in a text where V8 finds it there, whatever it needs and whichever of its alternatives is asked", () => {
  const random = randomOf(SEED);
  let found = 0;
  for (const expression of drawn(everyExpression(), DRAWN)) {
    // One of its own, which V8 may let go of.
    const whole = new RegExp(expression.source, expression.flags.replace("g", ""));
    for (const line of LINES.filter(() => random() < 0.02)) {
      const isFound = whole.test(line);
      expect(expression.isIn(line), `${expression.source} in ${line}`).toBe(isFound);
      found += Number(isFound);
    }
  }
  expect(found).toBeGreaterThan(100);
});

test("one that looks for every place begins at the text's beginning, however it was asked before", () => {
  const joint = expression("{and} ", "g");
  for (const _ of [1, 2, 3]) {
    expect(joint.test("rope and nail")).toBe(true);
    expect(joint.exec("and nail")?.index).toBe(0);
    expect("and rope".split(joint.pattern)).toEqual(["", "rope"]);
    expect([..."and rope".matchAll(joint.pattern)]).toHaveLength(1);
  }
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
    ["^(?=lamps|wires)\\w+ stay", [["lamps", "wires"], [" stay"]]],
    ["\\w+ (?:is|was) \\d\\d:\\d\\d", [[" is      ", " was      "]]],
  ])("%s", (source, sets) => {
    expect(needed(source).toSorted()).toEqual(sets.toSorted());
  });

  test("that no text holds, nothing is enough", () => {
    expect(needed("(?:(?!)) agreed")).toEqual([[]]);
    expect(needed("(?:(?!)|carried) over")).toEqual([["carried over"]]);
  });
});
