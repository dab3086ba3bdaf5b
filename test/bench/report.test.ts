import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FIGURES, type Figure, isReached, measured } from "./figures.ts";
import { node } from "./processes.ts";
import { table, worse } from "./report.ts";
import { remember, remembered } from "./results.ts";
import { Sink } from "./sink.ts";

const figure = (name: string): Figure => {
  const found = FIGURES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no figure ${name}`);
  return found;
};

test("the ratio is the median of pairs, not the ratio of medians", () => {
  const found = measured(figure("unchanged"), { ours: [10, 1, 6], reference: [1, 1, 2] });
  expect(found).toEqual({ ours: 6, reference: 1, ratio: 3 });
});

test("what could not be had has no figure", () => {
  expect(measured(figure("added"), { ours: [1] })).toBeUndefined();
  expect(measured(figure("memory"), {})).toBeUndefined();
});

test("a goal is reached from its own side", () => {
  expect(isReached(figure("unchanged"), { ours: 1, reference: 1, ratio: 6 })).toBe(true);
  expect(isReached(figure("unchanged"), { ours: 1, reference: 1, ratio: 6.1 })).toBe(false);
  expect(isReached(figure("messages"), { ours: 1, reference: 1, ratio: 0.7 })).toBe(false);
  expect(isReached(figure("memory"), { ours: 299 })).toBe(true);
  expect(isReached(figure("clean-eleventy"), { ours: 1, reference: 1, ratio: 9 })).toBeUndefined();
});

test("what became worse is told, whichever way is better", () => {
  expect(
    worse(
      FIGURES,
      { unchanged: 10, messages: 0.5, publish: 10 },
      { unchanged: 13, messages: 0.4, publish: 11 },
      1.2,
    ),
  ).toEqual(["WORSE: unchanged is 13, was 10 (30 % worse)", "WORSE: messages is 0.4, was 0.5 (25 % worse)"]);
  expect(worse(FIGURES, { unchanged: 10, messages: 0.4 }, { unchanged: 5, messages: 0.8 }, 1.2)).toEqual([]);
});

test("the table keeps to 80 columns, and marks what is missed", () => {
  for (const ours of [0.0123, 999.6, 123_456]) {
    const results = FIGURES.map(({ name }) => [name, { ours, reference: ours, ratio: 1234.5 }] as const);
    const lines = table(FIGURES, Object.fromEntries(results)).split("\n");
    expect(lines).toHaveLength(FIGURES.length + 1);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => line.startsWith("publish "))).toEqual([expect.stringMatching(/ <= 15 !$/)]);
  }
});

test("a file of results keeps what another form or figure found", () => {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-results-"));
  const file = join(folder, "results.json");
  expect(remembered(file, "5 notes")).toBeUndefined();
  remember(file, "5 notes", { added: 1.23456, publish: 3 });
  remember(file, "6 notes", { added: 4 });
  remember(file, "5 notes", { publish: 2 });
  expect(remembered(file, "5 notes")).toEqual({ added: 1.23, publish: 2 });
  expect(remembered(file, "6 notes")).toEqual({ added: 4 });
  rmSync(folder, { recursive: true });
});

test("the sink counts the messages of a pool, and a process tells what it used", async () => {
  const sink = await Sink.start();
  try {
    const pool = join(import.meta.dirname, "pool-child.ts");
    const taken = await node([pool, `${sink.port}`, "30", import.meta.filename]);
    expect(await sink.rate(30)).toBeGreaterThan(0);
    expect(taken.wall).toBeGreaterThan(0);
    expect(taken.cpu).toBeGreaterThan(0);
    expect(taken.memory).toBeGreaterThan(10);
    await node([pool, `${sink.port}`, "1", import.meta.filename]);
    await expect(sink.rate(2)).rejects.toThrow("the sink took 1 messages, not 2");
  } finally {
    await sink.stop();
  }
});
