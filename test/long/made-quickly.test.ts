/**
 * Where few notes are read V8 makes expressions quickly and does not optimize them: it is another of its ways through the
 * same expression, and one in which it was wrong before. What is found must be the same.
 */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { judgedNotes } from "../minutes/truth.ts";
import { drawn } from "../support/runs.ts";

/** As many as a process reads before V8 stops to optimize by itself. */
const TOGETHER = 10;

test("what is found with expressions that were made quickly is what is found with good ones", () => {
  const numbers = drawn([...judgedNotes().keys()], 20);
  for (let i = 0; i < numbers.length; i += TOGETHER) {
    const some = numbers.slice(i, i + TOGETHER).map(String);
    const found = (...flags: string[]) => {
      const words = [...flags, "test/support/found-child.ts", ...some];
      return execFileSync(process.execPath, words, { encoding: "utf8" }).split("\n");
    };
    expect(found("--no-regexp-tier-up", "--no-regexp-optimization")).toEqual(found("--no-regexp-tier-up"));
  }
}, 600_000);
