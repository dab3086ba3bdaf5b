/** `docs` and `completion`: the program's own words, told and completed. */
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());
const run = (...words: string[]) => runHere(project.folder, ...words);

describe("docs", () => {
  test.each([
    ["guards.age", "guards.age (unless set: 14d)\n    An older note is sent only if a person names it.\n"],
    ["mailings.news.from", "mailings.from (required)\n"],
    ["giveUp", "retries.giveUp (unless set: 4d)\n"],
    ["guards", "    Below it: age, count.\n"],
    ["publishAfter", "publishAfter (in a note's head)\n"],
  ])("tells what %s means, with no project there", async (key, words) => {
    expect(await run("docs", key)).toEqual({ code: 0, err: "", out: expect.stringContaining(words) });
  });

  test("names the nearest of a key that is none", async () => {
    expect(await run("docs", "gaurds.age")).toMatchObject({
      ...{ code: 64, out: "", err: expect.stringContaining("Did you mean guards.age?") },
    });
  });
});

const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

describe("completion", () => {
  /** What bash offers behind these words. */
  async function offered(...words: string[]): Promise<string[]> {
    project.write("mw", `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
    execFileSync("chmod", ["+x", `${project.folder}/mw`]);
    const { out } = await run("completion", "bash");
    const all = ["./mw", ...words].map((word) => `'${word}'`).join(" ");
    const script = `${out}\nCOMP_WORDS=(${all}); COMP_CWORD=${words.length}; _minutewire; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: project.folder, encoding: "utf8" });
    expect(stderr).toBe("");
    return stdout.trim().split("\n");
  }

  test("offers commands, options, those below a command, keys and the notes' permalinks", async () => {
    project.config("{ kind: file, path: mail }");
    project.note("crew-1", "Words.\n");
    project.note("crew-2", "Words.\n");
    expect(await offered("pu")).toEqual(["publish"]);
    expect(await offered("publish", "--f")).toEqual(["--first-run"]);
    expect(await offered("outbox", "re")).toEqual(["retry", "reconcile", "resolve"]);
    expect(await offered("outbox", "resolve", "--s")).toEqual(["--state", "--sent"]);
    expect((await offered("send", "crew")).sort()).toEqual(["crew-1", "crew-2"]);
    expect(await offered("docs", "guards.")).toEqual(["guards.age", "guards.count"]);
  });

  test("of every command there is a row for each shell", async () => {
    const { out: help } = await run("--help");
    const names = [...help.matchAll(/^ {2}([a-z]+) /gm)]
      .map(([, name]) => name)
      .filter((name) => name !== "help");
    expect(names.length).toBeGreaterThan(12);
    for (const shell of ["bash", "zsh", "fish"]) {
      const { code, out } = await run("completion", shell);
      expect(code).toBe(0);
      for (const name of names) expect(out).toMatch(new RegExp(`(?:"|seen_subcommand_from )${name}\\b`));
    }
  });
});
