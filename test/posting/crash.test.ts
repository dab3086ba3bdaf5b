import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POINTS } from "../support/crash-points.ts";
import { drawn } from "../support/runs.ts";
import { type Bases, bases, survive } from "../support/survive.ts";

/** Before the dot and behind it; test/long/crash.test.ts has them all. */
const SAMPLE = ["C19", "C21"];

let begun: Bases;
beforeAll(async () => {
  begun = await bases();
});
afterAll(() => begun.remove());

describe.concurrent("the program, killed, leaves what its next run puts right", () => {
  const points = drawn(SAMPLE, 1).map((number) => POINTS.findLast(({ name }) => name.startsWith(number)));
  test.each(points)(
    "$name: $wanted",
    async (point) => {
      if (point === undefined) throw new Error("the sample names a point that is not there");
      await survive(begun, point);
    },
    60_000,
  );
});

test("every point of the list has a number, and all but those of other tests are there", () => {
  const numbers = new Set(POINTS.map(({ name }) => Number(/^C(\d\d) /.exec(name)?.[1])));
  const missing = Array.from({ length: 32 }, (_, at) => at + 1).filter((number) => !numbers.has(number));
  // C02 is any command's and stands in test/long/migration.test.ts; C29 a hub; C32 in test/long/deaths.test.ts.
  expect(missing).toEqual([2, 29, 32]);
});
