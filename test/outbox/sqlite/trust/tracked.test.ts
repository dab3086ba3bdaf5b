/** An outbox that is in git's index would be put back by every checkout: nothing is sent from it. */
import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Project } from "../../../support/project.ts";

let project: Project;
const at = (file: string) => join(project.folder, file);
const ENV = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
const git = (...words: string[]) => execFileSync("git", words, { cwd: project.folder, env: ENV });
const send = () => project.runFrom(".", "publish");
const mails = () => project.files("mail");

/** A project in git whose outbox knows its note, with a new one beside. */
beforeEach(async () => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
  project.note("a", "x\n");
  git("init", "-q");
  await project.runFrom(".", "publish", "--first-run");
  project.note("b", "x\n", { updated: new Date().toISOString().slice(0, 10) });
  mkdirSync(at("mail"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
});

describe("an outbox in git's index", () => {
  test.each(["outbox.db", "outbox.db.mark", "outbox.db-wal"])(
    "by its %s sends nothing, says what to do, and sends when that is done",
    async (name) => {
      if (name.endsWith("-wal")) project.write(`.minutewire/${name}`, "");
      git("add", "-f", `.minutewire/${name}`);
      const { code, err } = await send();
      expect(code).toBe(78);
      expect(err).toMatch(/^error {2}outbox-tracked {2}\.minutewire\/outbox\.db/m);
      expect(mails()).toEqual({});
      const [, hint = ""] = /`(git rm [^`]*)`/.exec(err) ?? [];
      execFileSync("sh", ["-c", hint], { cwd: project.folder, env: ENV });
      expect((await send()).code).toBe(0);
      expect(Object.keys(mails())).not.toEqual([]);
    },
  );

  test("that was taken away is not made there", async () => {
    git("add", "-f", ".minutewire/outbox.db");
    rmSync(at(".minutewire"), { recursive: true });
    for (const words of [
      ["send", "b", "--yes"],
      ["publish", "--first-run"],
    ]) {
      expect((await project.runFrom(".", ...words)).err).toContain("outbox-tracked");
      expect(mails()).toEqual({});
    }
  });

  test("is read all the same", async () => {
    git("add", "-f", ".minutewire");
    expect((await project.runFrom(".", "outbox", "list")).code).toBe(0);
    expect((await project.runFrom(".", "build")).code).toBe(0);
  });

  test("of a folder that a link leads to is found", async () => {
    renameSync(at(".minutewire"), at("kept"));
    git("add", "-f", "kept/outbox.db");
    symlinkSync("kept", at(".minutewire"));
    const { code, err } = await send();
    expect([code, err]).toEqual([78, expect.stringContaining("kept/outbox.db")]);
  });

  test("by another name of the same file, as where case tells no files apart, is found", async () => {
    mkdirSync(at(".Minutewire"));
    linkSync(at(".minutewire/outbox.db"), at(".Minutewire/outbox.db"));
    git("add", "-f", ".Minutewire");
    expect((await send()).code).toBe(78);
  });

  test("of a tree far above, or with signs of patterns in its name, is found", async () => {
    for (const folder of ["deep/er", "w[e]ird*"]) {
      mkdirSync(at(folder), { recursive: true });
      for (const name of ["minutewire.yaml", "notes"]) execFileSync("cp", ["-r", at(name), at(folder)]);
      await project.runFrom(folder, "publish", "--first-run");
      git("--literal-pathspecs", "add", "-f", `${folder}/.minutewire/outbox.db`);
      expect((await project.runFrom(folder, "publish")).err).toContain(`${folder}/.minutewire/outbox.db`);
    }
  });

  test("is told whatever git's variables and settings say, and none of them is run", async () => {
    git("add", "-f", ".minutewire/outbox.db");
    const ran = at("ran");
    const spy = at("spy");
    project.write("spy", `#!/bin/sh\ntouch '${ran}'\n`);
    execFileSync("chmod", ["+x", spy]);
    git("config", "core.fsmonitor", spy);
    git("config", "core.pager", spy);
    project.write("global", `[core]\n\tfsmonitor = ${spy}\n[alias]\n\tls-files = !${spy}\n`);
    vi.stubEnv("GIT_CONFIG_GLOBAL", at("global"));
    vi.stubEnv("GIT_INDEX_FILE", at("none"));
    vi.stubEnv("GIT_DIR", at("none"));
    expect((await send()).code).toBe(78);
    expect(() => readFileSync(ran)).toThrow("ENOENT");
    // The test can see it: git itself runs it.
    execFileSync("git", ["status"], { cwd: project.folder, env: ENV });
    expect(readFileSync(ran, "utf8")).toBe("");
  });
});

describe("an outbox that is not in git's index sends", () => {
  test.each<readonly [what: string, make: () => void]>([
    ["in a tree where others are", () => git("add", "minutewire.yaml", "notes")],
    [
      "where one of another name is",
      () => {
        project.write("other/.minutewire/outbox.db", "x");
        project.write(".Minutewire/outbox.db", "x");
        git("add", "-f", "other", ".Minutewire");
      },
    ],
    [
      "where what is called .git is none",
      () => {
        rmSync(at(".git"), { recursive: true });
        project.write(".git", "gitdir: /nowhere\n");
      },
    ],
    ["where the index is broken", () => project.write(".git/index", "DIRC broken")],
    [
      "where there is no git",
      () => {
        git("add", "-f", ".minutewire/outbox.db");
        vi.stubEnv("PATH", at("notes"));
      },
    ],
  ])("%s", async (_, make) => {
    make();
    expect((await send()).code).toBe(0);
    expect(Object.keys(mails())).not.toEqual([]);
  });

  test("from a linked working tree, and is refused there where it is in that one's index", async () => {
    git("add", "minutewire.yaml", "notes");
    git("-c", "user.name=x", "-c", "user.email=x@lighthouse.example", "commit", "-qm", "x");
    git("worktree", "add", "-q", "linked");
    await project.runFrom("linked", "publish", "--first-run");
    expect((await project.runFrom("linked", "publish")).code).toBe(0);
    git("-C", "linked", "add", "-f", ".minutewire/outbox.db");
    expect((await project.runFrom("linked", "publish")).code).toBe(78);
  });
});
