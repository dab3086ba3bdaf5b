/** Regular expressions of src/ through a checker, all of them under soak: none costs more than in proportion to its text. */
import { expect, test } from "vitest";
import { doubted, expressions } from "../support/expressions.ts";
import { drawn } from "../support/runs.ts";

test("every expression is linear, or an exception with its reason", async () => {
  expect(await doubted(drawn(expressions(), 60))).toEqual([]);
}, 1_800_000);
