/** Random notes through the reader and every writer: some here, ten thousand of each kind under soak. */
import { describe, test } from "vitest";
import { bytesCases, noteCases, rawHtmlCases } from "../support/random.ts";
import { runs } from "../support/runs.ts";

describe("a random note", () => {
  test("becomes outputs without a fault, or is refused with a place", () => noteCases(runs(40, 10_000)));
  test("of bytes, or an example with pieces out of place, is read or refused, and not much dearer than plain words", () => {
    bytesCases(runs(150, 10_000));
  });
  test("of raw HTML loses no word and no link, and is active in no output", () =>
    rawHtmlCases(runs(40, 5000)));
});
