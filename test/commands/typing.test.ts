/** Slips in a command line: what was perhaps meant is said, and nothing is done. */
import { afterEach, describe, expect, test } from "vitest";
import { Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";

let project = new Project();
afterEach(() => {
  project.remove();
  project = new Project();
});

const run = (...words: string[]) => runHere(project.folder, ...words);

describe("an option whose value is empty, as of a variable that is not set", () => {
  test("never makes another outbox of --state, in which nothing is known of what was sent", async () => {
    project.config("{ kind: file, path: mail }");
    project.note("a", "x\n");
    expect((await run("send", "a", "--yes")).code).toBe(0);
    const before = project.files(".");
    const { code, out, err } = await run("send", "a", "--yes", "--state", "");
    expect({ code, out }).toEqual({ code: 64, out: "" });
    expect(err).toContain("error: option '--state <dir>' has an empty value: is the variable behind it set?");
    expect(project.files(".")).toEqual(before);
  });

  test.each([
    ["build", "--out="],
    ["check", "--config", ""],
    ["--config", "", "check"],
    ["publish", "--notes", ""],
    ["preview", "--out", ""],
    ["send", "a", "--to", ""],
    ["outbox", "list", "--state="],
  ])("is refused: %s %s %s", async (...words) => {
    project.config("{ kind: file, path: mail }");
    project.note("a", "x\n");
    const before = project.files(".");
    const { code, err } = await run(...words);
    expect(code).toBe(64);
    expect(err).toContain("has an empty value");
    expect(project.files(".")).toEqual(before);
  });
});

describe("--state says where the outbox lives as the configuration does", () => {
  const send = (state: string) => run("send", "a", "--yes", "--state", state);

  test.each([
    ["git", 78, "the outbox on a branch of the notes' repository"],
    ["env:NO_SUCH_DATABASE", 78, "keeps the outbox in a database, and that variable is not set"],
    ["ENV:DATABASE_URL", 64, "Write env:DATABASE_URL"],
    ["postgres://crew:hunter2@host/db", 64, "write env:DATABASE_URL"],
  ])(
    "%s is no folder, where another outbox would know nothing of what was sent",
    async (state, exit, said) => {
      project.config("{ kind: file, path: mail }");
      project.note("a", "x\n");
      const { code, out, err } = await send(state);
      expect({ code, out }).toEqual({ code: exit, out: "" });
      expect(err).toContain(said);
      expect(err).not.toContain("hunter2");
      expect(
        Object.keys(project.files(".")).filter((file) => !/^\.minutewire|^notes|yaml$/.test(file)),
      ).toEqual([]);
    },
  );

  test.each(["elsewhere", "./git"])("%s is one", async (state) => {
    project.config("{ kind: file, path: mail }");
    project.note("a", "x\n");
    expect((await send(state)).code).toBe(0);
    expect(Object.keys(project.files(state)).length).toBeGreaterThan(0);
  });
});

describe("an option that is none", () => {
  test.each([
    [["build", "-o", "x"], "--out"],
    [["preview", "-o", "x"], "one of --out, --open"],
    [["check", "-c", "x"], "--config"],
    [["-v"], "--version"],
    [["send", "-n", "a"], "--dry-run"],
    [["send", "-y", "a"], "--yes"],
    [["send", "--yes=true", "a"], "--yes"],
    [["check", "-strict"], "--strict"],
    [["check", "--json"], "--format json"],
    [["preview", "--newsletter"], "--as newsletter"],
    [["outbox", "list", "-s", "x"], "--state"],
    [["send", "--dryrun", "a"], "--dry-run"],
  ])("%j: is answered with what was perhaps meant", async (words, meant) => {
    const { code, err } = await run(...words);
    expect(code).toBe(64);
    expect(err.split("\n")[1]).toBe(`(Did you mean ${meant}?)`);
  });

  test("proposes nothing where nothing is near", async () => {
    expect((await run("check", "-z")).err).not.toContain("Did you mean");
    expect((await run("check", "--all")).err).not.toContain("Did you mean");
  });
});

describe("help for a command that is none", () => {
  test.each([
    [["help", "sned"], "error: unknown command 'sned'\n(Did you mean send?)"],
    [["help", "foo"], "error: unknown command 'foo'\n(minutewire"],
  ])("%j: says so, and not the whole help", async (words, said) => {
    const { code, out, err } = await run(...words);
    expect({ code, out }).toEqual({ code: 64, out: "" });
    expect(err).toContain(said);
    expect(err.split("\n").length).toBeLessThan(5);
  });
});
