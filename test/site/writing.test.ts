/** How a build writes what it made: what it need not hold while it goes on. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Portion } from "../../src/site/portion.ts";
import { writePortions } from "../../src/site/writing.ts";
import { Project } from "../support/project.ts";

test("what a library leaves for its next turn is not held until the build ends", async () => {
  const project = new Project();
  const [left, done] = [new Set<number>(), new Set<number>()];
  const leaving = (n: number): Portion => ({
    name: `${n}`,
    made: `${n}`,
    parts: () => {
      // As a writer of XML does, and what it holds is all that it wrote.
      process.nextTick(() => done.add(n));
      for (const one of done) left.delete(one);
      left.add(n);
      return [{ file: `${n}.txt`, type: "text/plain", body: `${n}`.repeat(1024 * 1024) }];
    },
  });
  try {
    const folders = {
      ...{ out: join(project.folder, "out"), state: join(project.folder, "state") },
      site: { id: "tag:notes.example,2026:" },
    };
    await writePortions(
      folders,
      Array.from({ length: 40 }, (_, n) => leaving(n + 1)),
      { prune: false },
    );
    expect(existsSync(join(folders.out, "40.txt"))).toBe(true);
    expect(left.size).toBeLessThan(10);
  } finally {
    project.remove();
  }
});
