/** Every regular expression of src/ through a checker: none costs more than in proportion to its text. */
import { expect, test } from "vitest";
import { doubted, expressions } from "../support/expressions.ts";

test("every expression is linear, or an exception with its reason", async () => {
  expect(await doubted(expressions())).toEqual([]);
}, 1_800_000);
