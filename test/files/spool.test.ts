import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { Spool } from "../../src/files/spool.ts";

test("a spool gives back each text that it was given, whatever is in it", () => {
  const spool = new Spool();
  const texts = ["", "a", "höhe — 🚢", "x".repeat(100_000)];
  for (const [i, text] of texts.entries()) spool.keep(`${i}`, text);
  expect(texts.map((_, i) => spool.text(`${i}`))).toEqual(texts);
  expect([spool.has("3"), spool.has("4"), spool.text("4")]).toEqual([true, false, undefined]);
  spool.close();
});

test("a spool leaves no name behind, also while it is in use", () => {
  const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`minutewire-${process.pid}-`));
  const spool = new Spool();
  spool.keep("one", "a text");
  expect(ours()).toEqual([]);
  spool.close();
});

test("a spool that was closed, or that no folder has room for, keeps nothing and fails nobody", () => {
  const closed = new Spool();
  closed.close();
  closed.keep("one", "a text");
  expect(closed.text("one")).toBeUndefined();
  const before = process.env.TMPDIR;
  process.env.TMPDIR = "/dev/null/nowhere";
  try {
    const nowhere = new Spool();
    nowhere.keep("one", "a text");
    expect([nowhere.has("one"), nowhere.text("one")]).toEqual([false, undefined]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
});
