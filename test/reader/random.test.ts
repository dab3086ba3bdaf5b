/** Random notes through the reader and every writer: a hundred or two here, ten thousand in test/long. */
import { describe, test } from "vitest";
import { bytesCases, noteCases } from "../support/random.ts";
import { SEED } from "../support/seed.ts";

console.info(`random notes: SEED=${SEED}`);

describe("a random note", () => {
  test("becomes outputs without a fault, or is refused with a place", () => noteCases(150, 60_000), 90_000);
  test("of bytes, or an example with pieces out of place, is read or refused within a second", () => {
    bytesCases(300, 60_000);
  }, 90_000);
});
