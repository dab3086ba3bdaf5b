import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesOf } from "../../src/files/glob.ts";

const folder = mkdtempSync(join(tmpdir(), "glob-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const name of ["notes/of.md", "real", "a b"]) mkdirSync(join(folder, name), { recursive: true });
for (const name of ["a.md", ".b.md", ".md", "md", "c.MD", "d.txt", "e f.md", "ü.md", "🚢.md"])
  writeFileSync(join(folder, "notes", name), "");
for (const name of ["real/r.md", "file.md", "a b/x.md"]) writeFileSync(join(folder, name), "");
for (const [to, name] of [
  ["real", "link"],
  ["../real/r.md", "notes/l.md"],
  ["nowhere", "notes/dead.md"],
] as const)
  symlinkSync(to, join(folder, name));
if (process.platform !== "win32") execFileSync("mkfifo", [join(folder, "notes/p.md")]);

test.each([
  ...["notes/*.md", "./notes/*.md", "link/*.md", "notes/../notes/*.md", "none/*.md", "file.md/*.md", "*.md"],
  ...["notes//*.md", "notes/./*.md", `${folder}/notes/*.md`, "notes/*", "notes/*md", "a b/*.md", "/*.md"],
  ...["**/*.md", "notes/[ab].md", "{notes,real}/*.md", "notes/*.m?", "notes/a.md", "no*/*.md", "notes/**.md"],
])("%s finds what Node's own glob finds", (glob) => {
  const theirs = globSync(glob, { cwd: folder }).map((file) => resolve(folder, file));
  expect(filesOf([glob], folder)).toEqual(theirs.sort());
});

test("a file that two globs find is found once", () => {
  const files = filesOf(["notes/*.md", "notes/a*.md"], folder);
  expect(files.filter((file) => file.endsWith("a.md"))).toHaveLength(1);
});
