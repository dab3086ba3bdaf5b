/** An expression with parts finds the same as without them, at the same places. */
import { expect, test } from "vitest";
import { everyExpression } from "../../../src/reader/minutes/expression.ts";
import { parted } from "../../../src/reader/minutes/expressions/parted.ts";
import "../../../src/reader/read.ts";

const LONG = "word ".repeat(220);
const GROUP = "one of some thirty and more signs";

test.each([
  [`(?:${GROUP}) of`, `(?:(?=)${GROUP})(?=) of`],
  [`(?:${GROUP})? of`, `(?:(?=)${GROUP})? of`],
  [`(?:${GROUP}){1,3}`, `(?:(?=)${GROUP}){1,3}`],
  [`(?:a (?:${GROUP})|b)`, `(?:(?=)a (?:(?=)${GROUP})(?=)|b)(?=)`],
  // What is no group of that kind, no group at all, or a small one.
  [`(?<!${GROUP})(${GROUP})`, `(?<!${GROUP})(${GROUP})`],
  [`[(?:${GROUP})\\]] \\(?:${GROUP}`, `[(?:${GROUP})\\]] \\(?:${GROUP}`],
  ["(?:small) \\p{Lu}", "(?:small) \\p{Lu}"],
])("%s", (source, expected) => {
  expect(parted(LONG + source)).toBe(LONG + expected);
  expect(parted(source)).toBe(source);
});

test("every expression has as many groups as before, and is one", () => {
  const large = everyExpression().filter(({ source }) => parted(source) !== source);
  expect(large.length).toBeGreaterThan(100);
  for (const { source, flags } of large) {
    const groups = (words: string) => new RegExp(`${words}|`, flags).exec("")?.length;
    expect(groups(parted(source)), source).toBe(groups(source));
  }
});
