/** The mark of what a machine saw last: written over in place, and read whole whoever writes meanwhile. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, expect, test } from "vitest";
import { leaveSeen, readSeen } from "../../src/outbox/seen.ts";
import { newFolder, removeFolders } from "../support/outbox-sample.ts";

afterAll(removeFolders);

const [last, id] = ["a1".repeat(16), "b2".repeat(16)];
const newMark = () => join(newFolder(), "mark");

test("says what was left last, the first time synced and then in its place", () => {
  const mark = newMark();
  leaveSeen(mark, { last, id, steps: 1 });
  const { ino } = statSync(mark);
  leaveSeen(mark, { last: "c3".repeat(16), id, steps: 1_234_567 }, false);
  expect(readSeen(mark)).toEqual({ last: "c3".repeat(16), id, steps: 1_234_567 });
  expect(statSync(mark).ino).toBe(ino);
  // A commit of a branch is longer.
  leaveSeen(mark, { last: "d4".repeat(20), id, steps: 2 }, false);
  expect(readSeen(mark)).toEqual({ last: "d4".repeat(20), id, steps: 2 });
});

test("is read as an earlier version left it, and not where it is not whole", () => {
  const mark = newMark();
  leaveSeen(mark, { last, id, steps: 7 });
  const whole = readFileSync(mark, "latin1");
  writeFileSync(mark, `v1 ${last} ${id} 42\n`);
  expect(readSeen(mark)).toEqual({ last, id, steps: 42 });
  for (const other of [whole.replace(" 7 ", " 8 "), whole.slice(0, -1), whole.replace("a1", "a2"), ""]) {
    writeFileSync(mark, other);
    expect(readSeen(mark)).toBeUndefined();
  }
});

test("is one of those that were left, while somebody writes over it", async () => {
  const mark = newMark();
  leaveSeen(mark, { last, id, steps: 0 });
  const module = JSON.stringify(join(import.meta.dirname, "../../src/outbox/seen.ts"));
  const writer = new Worker(
    `import(${module}).then(({ leaveSeen }) => {
      for (let steps = 1; steps <= 20000; steps++)
        leaveSeen(${JSON.stringify(mark)}, { last: steps % 2 ? "${"0f".repeat(16)}" : "${"f0".repeat(16)}", id: "${id}", steps: steps * 99991 }, false);
    });`,
    { eval: true },
  );
  let isOver = false;
  const over = new Promise((resolve) => writer.once("exit", resolve)).then(() => {
    isOver = true;
  });
  let before = 0;
  while (!isOver) {
    for (let n = 0; n < 200; n++) {
      const seen = readSeen(mark);
      if (seen === undefined) continue;
      expect(seen.steps).toBeGreaterThanOrEqual(before);
      const odd = (seen.steps / 99991) % 2 === 1;
      if (seen.steps > 0) expect(seen.last).toBe((odd ? "0f" : "f0").repeat(16));
      before = seen.steps;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  await over;
  expect(readSeen(mark)?.steps).toBe(20_000 * 99991);
});
