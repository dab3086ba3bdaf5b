import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ensureFolder } from "../../src/files/folder.ts";

const root = mkdtempSync(join(tmpdir(), "minutewire-folder-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("a folder that is needed", () => {
  test("is made with those above it, and told apart from one that was there", () => {
    const folder = join(root, "a", "b", "c");
    expect(ensureFolder(folder)).toBe(true);
    expect(ensureFolder(folder)).toBe(false);
  });
  test("is none where a file has its name, or that of one above", () => {
    writeFileSync(join(root, "file"), "");
    expect(() => ensureFolder(join(root, "file"))).toThrow(/EEXIST/);
    expect(() => ensureFolder(join(root, "file", "below", "it"))).toThrow(/ENOTDIR/);
  });
  // Such a file system says of what it refuses to make that it is not there.
  test.skipIf(!existsSync("/proc/self"))("is refused, and not tried for ever, where none can be made", () => {
    expect(() => ensureFolder("/proc/minutewire/a/b")).toThrow(/ENOENT/);
  });
});
