/** No expression costs more than in proportion to its text. The whole list is checked in long/expressions. */
import { expect, test } from "vitest";
import { doubted, EXCEPTIONS, expressions, isOf, isPlain } from "../support/expressions.ts";
import { growth, LINEAR } from "../support/growth.ts";
import { drawn } from "../support/runs.ts";

const all = expressions();

test("every plain expression is linear", async () => {
  const plain = all.filter(isPlain);
  expect(plain.length).toBeGreaterThan(200);
  expect(await doubted(drawn(plain, 60))).toEqual([]);
});

test.each(EXCEPTIONS)("$file, $begins: $reason", async (exception) => {
  const [one, ...others] = all.filter((expression) => isOf(exception, expression));
  expect(others).toEqual([]);
  const expression = new RegExp(one?.source ?? "no such expression", one?.flags);
  const run = (size: number) => exception.attack(size).replace(expression, "");
  expect(await growth(run, 400_000)).toBeLessThanOrEqual(LINEAR);
});
