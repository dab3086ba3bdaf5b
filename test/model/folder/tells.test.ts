/** While few enough notes of a large folder change, it tells the same of what stands in most of them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { folderTells, steadiness } from "../../../src/model/folder/tells.ts";
import type { NoteTells } from "../../../src/model/meeting.ts";
import { SEED } from "../../support/seed.ts";

const some = (words: readonly string[]) => fc.subarray([...words]);
const LONG = "so long that it opens nothing ".repeat(8);
const note: fc.Arbitrary<NoteTells | undefined> = fc.option(
  fc.record({
    bare: some(["links", "reports"]),
    names: fc.constant([]),
    short: fc.constant([]),
    words: some(["what is to do", "what we agreed"]),
    openings: fc.shuffledSubarray(["Welcome.", "Add yourself.", "We met.", LONG]),
  }),
  { nil: undefined, freq: 8 },
);

test("a folder tells the same while fewer notes change than it says", () => {
  let changed = 0;
  fc.assert(
    fc.property(
      fc.array(note, { minLength: 2, maxLength: 4 }),
      fc.array(fc.nat(3), { minLength: 40, maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(59), fc.option(note, { nil: "none" as const })), { maxLength: 30 }),
      (kinds, drawn, edits) => {
        // Most notes of a folder are alike.
        const notes = drawn.map((n) => kinds[n % kinds.length]);
        const few = edits.slice(0, Math.max(steadiness(notes) - 1, 0));
        const now = new Map([...notes.entries(), ...few.filter(([at]) => at < notes.length)]);
        if (few.length > 0) changed += 1;
        // One that is no meeting any more is none of those that are counted.
        const left = [...now.values()].filter((one) => one !== "none");
        expect(folderTells(left)).toEqual(folderTells(notes));
      },
    ),
    { seed: SEED, numRuns: 2000 },
  );
  expect(changed).toBeGreaterThan(100);
});
