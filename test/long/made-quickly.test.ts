/**
 * Where few notes are read V8 makes expressions quickly and does not optimize them, and where thousands are it makes those
 * that few notes ask as bytecode: other ways of its through the same expression, in one of which it was wrong before. What is
 * found must be the same.
 */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { judgedNotes } from "../minutes/truth.ts";
import { drawn } from "../support/runs.ts";

/** As many as a process reads before V8 stops to optimize by itself. */
const TOGETHER = 10;

test("what is found with expressions that were made quickly, or as bytecode, is what is found with good ones", () => {
  const numbers = drawn([...judgedNotes().keys()], 20);
  for (let i = 0; i < numbers.length; i += TOGETHER) {
    const some = numbers.slice(i, i + TOGETHER).map(String);
    const found = (...flags: string[]) => {
      const words = [...flags, "test/support/found-child.ts", ...some];
      return execFileSync(process.execPath, words, { encoding: "utf8" }).split("\n");
    };
    const good = found("--regexp-tier-up-ticks=0");
    expect(found("--regexp-tier-up-ticks=0", "--no-regexp-optimization")).toEqual(good);
    expect(found("--regexp-tier-up-ticks=40")).toEqual(good);
  }
}, 600_000);
