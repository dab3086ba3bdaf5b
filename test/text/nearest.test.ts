import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, distance, nearest } from "../../src/text/nearest.ts";
import { SEED } from "../support/seed.ts";

test.each([
  ["post", "post", 0],
  ["psot", "post", 1],
  ["pst", "post", 1],
  ["poost", "post", 1],
  ["pist", "post", 1],
  ["", "post", 4],
  ["crew-2026-03-30", "crew-2026-03-03", 1],
  ["kitten", "sitting", 3],
  ["ca", "abc", 3],
  ["lampöl", "lampol", 1],
  ["😀a", "a😀", 1],
])("%s and %s are %i slips apart, either way round", (a, b, slips) => {
  expect(distance(a, b)).toBe(slips);
  expect(distance(b, a)).toBe(slips);
});

test.each([
  ["one letter off", "transprot", ["transport", "transports"], ["transport"]],
  ["case alone before any slip", "Post", ["most", "post"], ["post"]],
  ["several that are equally near", "crew-3", ["crew-1", "crew-2", "news"], ["crew-1", "crew-2"]],
  [
    "never more than three",
    "crew-9",
    ["crew-1", "crew-2", "crew-3", "crew-4"],
    ["crew-1", "crew-2", "crew-3"],
  ],
  ["a name of which it is a part", "news", ["newsletter", "post"], ["newsletter"]],
  ["a slip before a part", "crew-20", ["crew-2026", "crew-21"], ["crew-21"]],
  ["nothing that is not alike", "pdf", ["post", "rss", "page"], []],
  ["nothing for a word of two letters that has none of it", "ab", ["xy"], []],
  ["nothing for no word", "", ["post"], []],
])("proposes %s", (_, typed, names, found) => {
  expect(nearest(typed, names)).toEqual(found);
});

test("asks in one sentence, and not at all where nothing is near", () => {
  expect(didYouMean("psot", ["post"])).toBe("Did you mean post? ");
  expect(didYouMean("crew-4", ["crew-1", "crew-2", "crew-3"])).toBe(
    "Did you mean crew-1, crew-2 or crew-3? ",
  );
  expect(didYouMean("x", ["post"])).toBe("");
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 6 });

test("what two texts begin and end with alike is no slip, for random texts", () => {
  fc.assert(
    fc.property(word, word, word, word, (before, a, b, after) => {
      expect(distance(before + a + after, before + b + after)).toBe(distance(a, b));
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("one slip anywhere is one, for random texts", () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom("a", "b", "z"), (before, after, put) => {
      expect(distance(before + after, before + put + after)).toBe(1);
      expect(distance(`${before}xy${after}`, `${before}yx${after}`)).toBe(1);
      expect(distance(`${before}x${after}`, `${before}y${after}`)).toBe(1);
    }),
    { seed: SEED, numRuns: 500 },
  );
});
