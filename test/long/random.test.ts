/** The random notes of test/random.test.ts by the thousand, within a quarter of an hour. */
import { describe, test } from "vitest";
import { bytesCases, noteCases, rawHtmlCases } from "../support/random.ts";
import { SEED } from "../support/seed.ts";

console.info(`random notes: SEED=${SEED}`);

describe("ten thousand random notes", () => {
  test("become outputs without a fault, or are refused with a place", () => noteCases(10_000, 600_000));
  test("of bytes, or examples with pieces out of place, are read or refused within a second", () => {
    bytesCases(10_000, 200_000);
  });
});

test("five thousand blocks of random HTML lose no word and no link, and are active in no output", () =>
  rawHtmlCases(5000, 600_000));
