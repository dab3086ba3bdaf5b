/** Notes, templates, definitions and the link log are regular files within their folders; everything else is told. */
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { homeOf } from "../../src/files/own.ts";
import { cannotRead } from "../../src/files/whole.ts";
import { wording } from "../../src/problem.ts";
import { Project } from "../support/project.ts";

let project: Project;
const at = (file: string) => join(project.folder, file);
beforeEach(() => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
  project.note("sound", "x\n");
  project.note("../elsewhere", "A secret.\n", { permalink: "elsewhere" });
});
afterEach(() => project.remove());

describe("a note", () => {
  test.each<readonly [what: string, make: () => void, problem: string]>([
    ["a link out of the folder", () => symlinkSync(at("elsewhere.md"), at("notes/odd.md")), "file-outside"],
    ["a relative link out of it", () => symlinkSync("../elsewhere.md", at("notes/odd.md")), "file-outside"],
    [
      "one in a folder that is a link out of it",
      () => {
        mkdirSync(at("other"));
        renameSync(at("elsewhere.md"), at("other/odd.md"));
        symlinkSync("../other", at("notes/more"));
        project.write("minutewire.yaml", project.read("minutewire.yaml").replace("*.md", "**/*.md"));
        symlinkSync("more/odd.md", at("notes/odd.md"));
      },
      "file-outside",
    ],
    ["a pipe", () => execFileSync("mkfifo", [at("notes/odd.md")]), "file-irregular"],
    ["a folder", () => mkdirSync(at("notes/odd.md")), "file-irregular"],
    ["a device", () => symlinkSync("/dev/zero", at("notes/odd.md")), "file-outside"],
    [
      "larger than any memory",
      () => {
        project.write("notes/odd.md", "");
        truncateSync(at("notes/odd.md"), 2 ** 40);
      },
      "note-too-large",
    ],
  ])("that is %s is told at its place, not read, and the others are built", async (_, make, problem) => {
    make();
    const { code, err } = await project.run("build");
    expect(err).toContain(`notes/odd.md:1:1  error  ${problem}`);
    expect(code).toBe(65);
    const built = project.files("public");
    expect(Object.keys(built)).toContain("sound/index.html");
    expect(Object.values(built).join("\n")).not.toContain("A secret.");
  });

  test("that is a link within the folder is read", async () => {
    mkdirSync(at("notes/old"));
    renameSync(at("elsewhere.md"), at("notes/old/linked.md"));
    symlinkSync("old/linked.md", at("notes/linked.md"));
    expect((await project.run("check")).code).toBe(0);
    expect((await project.run("build")).code).toBe(0);
    expect(Object.keys(project.files("public"))).toContain("elsewhere/index.html");
  });

  test("in a folder that is a link out of the project is told", async () => {
    renameSync(at("notes"), at("moved"));
    mkdirSync(at("inner"));
    renameSync(at("minutewire.yaml"), at("inner/minutewire.yaml"));
    symlinkSync("../moved", at("inner/notes"));
    const { code, err } = await project.run("check", "--config", "inner/minutewire.yaml");
    expect(err).toContain("inner/notes/sound.md:1:1  error  file-outside");
    expect(code).toBe(65);
  });
});

test.each(["EACCES", "EPERM"])("what may not be read (%s) is told with what to do", (code) => {
  const cause = Object.assign(new Error(), { code });
  const place = { file: "notes/a.md", line: 1, column: 1 };
  expect(wording(cannotRead("notes/a.md", cause, "Bring it back.", place))).toBe(
    "notes/a.md:1:1  error  cannot-read  notes/a.md could not be read: that is not allowed\n    Allow whoever runs this to read it, and run again.",
  );
  expect(cannotRead("notes/a.md", new Error(), "Bring it back.").hint).toBe("Bring it back.");
});

test.each([
  ["the link log", "log.yml", "  files:", "  links: log.yml\n  files:", 65],
  ["a template", "emails/shell.mjml", "site:", "emails: emails\nsite:", 78],
  ["a definition of a feed", "feeds/all.yaml", "site:", "feeds: feeds\nsite:", 78],
])("%s that is a link out of its folder is told", async (_, file, before, setting, exit) => {
  const config = project.read("minutewire.yaml").replace(before, setting);
  project.write("inner/minutewire.yaml", config.replace("notes/*.md", "../notes/*.md"));
  project.write("secret", "- A secret.\n");
  mkdirSync(join(at(`inner/${file}`), ".."), { recursive: true });
  symlinkSync(at("secret"), at(`inner/${file}`));
  const { code, err } = await project.run("build", "--config", "inner/minutewire.yaml");
  expect(err).toContain(`inner/${file}:1:1  error  file-outside`);
  expect(code).toBe(exit);
});

test.each([
  ["notes/*.md", "/a/b/notes", "/a/b"],
  ["*.md", "/a/b", "/a/b"],
  ["note.md", "/a/b", "/a/b"],
  ["../notes/**/*.md", "/a/notes", "/a"],
  ["../../x/{a,b}/*.md", "/x", "/"],
  ["/srv/notes/*.md", "/srv/notes", "/srv/notes"],
  ["/*.md", "/", "/"],
])("%s is looked for in %s, which may not lie out of %s", (glob, base, root) => {
  expect(homeOf(glob, "/a/b")).toEqual({ base, root });
});
