import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noteText } from "../../support/notes.ts";
import { Project } from "../../support/project.ts";

let project = new Project();
beforeEach(() => {
  project.remove();
  project = new Project();
  project.config("{ kind: file, path: mail }");
  project.note("2026-03-03", "Words, and a [link](/x).\n", { permalink: "crew-2026-03-03" });
});
afterEach(() => project.remove());

const folder = (name: string) => mkdirSync(join(project.folder, name), { recursive: true });

test("is found from a folder below, and what it names stays where it was", async () => {
  folder("notes/pictures");
  const built = await project.run("build");
  const before = project.files("public");
  for (const [from, out] of [
    ["notes", "../public"],
    ["notes/pictures", "../../public"],
    ["public/crew-2026-03-03", ".."],
  ] as const)
    expect(await project.runFrom(from, "build")).toMatchObject({
      code: 0,
      out: built.out.replace(/in public, \d+/, `in ${out}, 0`),
    });
  expect(project.files("public")).toEqual(before);
  const sent = await project.runFrom("notes", "send", "2026-03-03.md");
  expect(sent).toMatchObject({ code: 0, out: expect.stringMatching(/^sent +crew-2026-03-03/) });
  expect(Object.keys(project.files("."))).toEqual(
    expect.arrayContaining([".minutewire/outbox.db", "mail/mbox"]),
  );
  expect((await project.run("send", "crew-2026-03-03")).out).toMatch(/^already sent/);
});

test("is found as config/minutewire.yaml above, whose notes are named as from the current folder", async () => {
  folder("config");
  const text = project.read("minutewire.yaml").replace("notes/*.md", "../notes/*.md");
  renameSync(join(project.folder, "minutewire.yaml"), join(project.folder, "config/minutewire.yaml"));
  project.write("config/minutewire.yaml", text);
  project.note("bad", "x\n", { updated: "soon" });
  folder("a/b");
  expect((await project.runFrom("a/b", "check")).err).toMatch(/^\.\.\/\.\.\/notes\/bad\.md:2:10 {2}error/m);
  expect((await project.runFrom("notes", "check")).err).toMatch(/^bad\.md:2:10 {2}error/m);
  for (const word of ["notes/2026-03-03.md", "../../notes/2026-03-03.md", "../notes/2026-03-03.md"])
    expect((await project.runFrom("a/b", "preview", word)).code, word).toBe(0);
});

test("tells its own faults by its name as from the current folder", async () => {
  project.config("{ kind: file, path: mail }", "unknown: 1\n");
  expect((await project.runFrom("notes", "check")).err).toMatch(
    /^\.\.\/minutewire\.yaml:16:1 {2}error {2}config/,
  );
});

test("the nearest is taken, and in one folder config/minutewire.yaml", async () => {
  project.write("inner/minutewire.yaml", "unknown: inner\n");
  folder("inner/deep");
  expect((await project.runFrom("inner/deep", "check")).err).toMatch(/^\.\.\/minutewire\.yaml:/);
  project.write("inner/config/minutewire.yaml", "unknown: config\n");
  expect((await project.runFrom("inner/deep", "check")).err).toMatch(/^\.\.\/config\/minutewire\.yaml:/);
});

test("what the command line names is as from the current folder", async () => {
  project.write("notes/more/a.md", noteText("x\n", { permalink: "a" }));
  const { code, out } = await project.runFrom("notes", "build", "--notes", "more/*.md", "--out", "built");
  expect([code, out]).toEqual([0, expect.stringMatching(/^1 meeting: \d+ files in built, /)]);
  expect(Object.keys(project.files("notes/built"))).toContain("a/index.html");
  expect((await project.runFrom("notes", "send", "2026-03-03.md", "--state", "kept")).code).toBe(0);
  expect(Object.keys(project.files("notes/kept"))).toContain("outbox.db");
});

test("a NOTE is looked for in the current folder before the configuration's", async () => {
  project.write("notes/notes/2026-03-03.md", noteText("x\n", { permalink: "inner" }));
  const of = async (from: string) =>
    JSON.parse((await project.runFrom(from, "preview", "notes/2026-03-03.md", "--as", "model")).out)
      .permalink;
  expect(await of(".")).toBe("crew-2026-03-03");
  expect(await of("notes")).toBe("inner");
});

test("is not looked for above the root of a git working tree, and the sentence says where it was", async () => {
  folder("inner/deep");
  // A worktree or a submodule has a file there.
  project.write("inner/.git", "gitdir: elsewhere\n");
  const at = (name: string) => `${project.folder}/${name}`;
  const neither = "neither config/minutewire.yaml nor minutewire.yaml";
  const { code, err } = await project.runFrom("inner/deep", "check");
  expect([code, err.split("\n")[0]]).toEqual([
    66,
    `error  config-missing  no configuration: ${neither} is in ${at("inner/deep")} or a folder above it, up to ${at("inner")}`,
  ]);
  expect((await project.runFrom("inner", "check")).err).toMatch(
    `error  config-missing  no configuration: ${neither} is in ${at("inner")}\n`,
  );
});

test("is no pipe and no folder, which is said and not waited for", async () => {
  const at = join(project.folder, "minutewire.yaml");
  for (const [make, said] of [
    ["mkfifo", "no file"],
    ["mkdir", "a folder"],
  ] as const) {
    rmSync(at, { recursive: true });
    execFileSync(make, [at]);
    const { code, err } = await project.runFrom("notes", "check");
    expect([code, err.split("\n")[0]]).toEqual([66, `error  config-missing  ../minutewire.yaml is ${said}`]);
  }
});

test("is not taken from a folder above in which everybody may put files", async () => {
  folder("deep");
  chmodSync(project.folder, 0o1777);
  expect((await project.runFrom("deep", "check")).err).toMatch(/^error {2}config-missing/);
  expect((await project.run("check")).code).toBe(0);
});

test("with more faults than a call may have arguments is told a thousand of them", async () => {
  const unknown = Array.from({ length: 120_000 }, (_, i) => `    - k${i}\n`).join("");
  project.config("{ kind: file, path: mail }", `checks:\n  ignore:\n${unknown}`);
  const { code, err } = await project.runFrom(".", "check");
  expect([code, err.match(/^minutewire\.yaml/gm)?.length]).toEqual([78, 1000]);
  expect(err).toContain("problems-more  119000 more problems of this kind are not told");
});
