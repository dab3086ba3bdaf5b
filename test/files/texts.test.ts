import { openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Extent, Spool, TextsFile } from "../../src/files/texts.ts";
import { Project } from "../support/project.ts";

/** More than stays in memory. */
const LARGE = 2 * 1024 * 1024;
const text = (from: Spool, extent: Extent | undefined) => extent && from.bytes(extent)?.toString();

test("a spool gives back each text that it was given, whatever is in it", () => {
  const spool = new Spool();
  const texts = ["", "a", "höhe — 🚢", "x".repeat(LARGE), "b", "c".repeat(LARGE), "d"];
  const kept = texts.map((one) => spool.keep(one));
  expect(kept.map((one) => text(spool, one))).toEqual(texts);
});

test("a spool leaves no name behind, also while it is in use", () => {
  const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`minutewire-${process.pid}-`));
  const spool = new Spool();
  const kept = spool.keep("x".repeat(LARGE));
  expect(ours()).toEqual([]);
  expect(text(spool, kept)).toHaveLength(LARGE);
});

test("a spool that no folder has room for keeps nothing that memory has no room for, and fails nobody", () => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = "/dev/null/nowhere";
  try {
    const spool = new Spool();
    const [one, other] = [spool.keep("a text"), spool.keep("x".repeat(LARGE))];
    expect([one, other].map((kept) => text(spool, kept))).toEqual([undefined, undefined]);
    expect(spool.keep("another")).toBeUndefined();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
});

test("a text of a file that was changed, cut or taken from elsewhere is none", () => {
  const project = new Project();
  const spool = new Spool();
  const [one, other] = ["the first text", "the second one"].map((words) => spool.keep(words));
  if (one === undefined || other === undefined) throw new Error("nothing was kept");
  const path = join(project.folder, "texts");
  writeFileSync(path, Buffer.concat([one, other].map((extent) => spool.bytes(extent) ?? Buffer.alloc(0))));
  try {
    // Closes what it was given, when nobody has it any more.
    const texts = new TextsFile(openSync(path, "r+"));
    const read = () => [one, other].map((extent) => texts.bytes(extent)?.toString());
    expect(read()).toEqual(["the first text", "the second one"]);
    expect(texts.bytes({ ...one, at: other.at })).toBeUndefined();
    const spoilt = readFileSync(path);
    spoilt[4] = (spoilt[4] ?? 0) ^ 1;
    writeFileSync(path, spoilt.subarray(0, -1));
    expect(read()).toEqual([undefined, undefined]);
  } finally {
    project.remove();
  }
});
