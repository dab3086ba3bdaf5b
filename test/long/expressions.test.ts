/** Regular expressions of src/ through a checker, all of them at every run: one that was not drawn hung every command once. */
import { expect, test } from "vitest";
import { doubted, expressions } from "../support/expressions.ts";

test("every expression is linear, or an exception with its reason", async () => {
  expect(await doubted(expressions())).toEqual([]);
}, 1_800_000);
