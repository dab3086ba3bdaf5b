/** What a build keeps of the one before it never shows: it comes to what a build from nothing comes to. */
import { expect, test } from "vitest";
import { EditedArchive } from "../support/edited-archive.ts";
import { randomOf } from "../support/random-of.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

test("after random edits, damage and jumps of the clock a build equals one from nothing", {
  timeout: 3_600_000,
}, async () => {
  const met = { changed: 0, files: 0, standing: 0 };
  for (let n = 0; n < runs(2, 200); n++) {
    const archive = new EditedArchive(randomOf(SEED + n));
    try {
      for (let step = 0; step < 10; step++)
        expect(await archive.step(), archive.story.join("\n")).toEqual([]);
    } finally {
      archive.remove();
    }
    met.changed += archive.met.changed;
    met.files += archive.met.files;
    met.standing += archive.met.standing;
  }
  // It does keep something, and where much is tried some builds stand.
  expect(met.changed / met.files).toBeLessThan(0.8);
  if (runs(2, 200) >= 50) expect(met.standing).toBeGreaterThan(0);
});
