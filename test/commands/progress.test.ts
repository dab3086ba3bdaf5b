/** What is said while a run takes long: on a terminal alone, and gone at the end. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProgressLine } from "../../src/commands/terminal/progress-line.ts";
import type { Advance } from "../../src/workspace/progress.ts";
import { Project } from "../support/project.ts";
import { hasPty, onTerminal } from "../support/pty.ts";
import { drawn } from "../support/runs.ts";

const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
/** A clock that goes so much faster that every run takes long. */
const HASTE =
  "data:text/javascript,const now=performance.now.bind(performance);performance.now=()=>now()*1000";
const COUNT = 10;
/** To the beginning of the line, and nothing behind it. */
const BLANK = "\r\u001b[K";

describe.skipIf(!hasPty)("on a terminal", () => {
  let project: Project;
  beforeAll(() => {
    project = new Project();
    for (let i = 0; i < COUNT; i++) project.note(`n${i}`, `## The rope\n\nAda will mend rope ${i}.\n`);
    project.write("minutewire.yaml", CONFIG);
  });
  afterAll(() => project.remove());

  /** All that a terminal is sent by a run in it. */
  const seen = (...words: string[]) =>
    onTerminal(project.folder, words, { program: ["--import", HASTE, CLI], env: { NO_COLOR: "1" } });

  test("a run says how many notes it has read and how much is built, and takes each line away", async () => {
    const text = await seen("build");
    expect(text).toContain(`${BLANK}read `);
    expect(text).toMatch(/read \d+ of 10 notes/);
    expect(text).toMatch(/built \d+ of \d+ pages and feeds/);
    expect(asShown(text)).toMatch(/^10 meetings: \d+ files in public, \d+ of them changed$/);
  });

  test("check says how many it has checked", async () => {
    expect(await seen("check")).toMatch(/checked \d+ of 10 notes/);
  });

  test.each(
    drawn(
      [
        ["-q", "build"],
        ["build", "--json"],
        ["check", "--format", "json"],
      ],
      1,
    ),
  )("%s %s says nothing of it, though it reads and makes all anew", async (...words) => {
    for (const name of [".minutewire", "public"]) rmSync(join(project.folder, name), { recursive: true });
    expect(await seen(...words)).not.toContain("\u001b[K");
  });
});

test("where the output is no terminal nothing is said of it", async () => {
  const project = new Project();
  try {
    for (let i = 0; i < 3; i++) project.note(`n${i}`, "## The rope\n\nAda will mend it.\n");
    project.write("minutewire.yaml", CONFIG);
    const { stderr } = spawnSync(process.execPath, ["--import", HASTE, CLI, "build"], {
      cwd: project.folder,
      encoding: "utf8",
    });
    expect(stderr).not.toMatch(/\r|read \d/);
  } finally {
    project.remove();
  }
});

describe("the line", () => {
  const said: string[] = [];
  const stream = (isTTY: boolean) => ({ isTTY, write: (text: string) => said.push(text) }) as never;
  const step = (done: number): Advance => ({ verb: "read", done, of: 5000, things: "notes", anew: done });

  test("groups the digits of its counts, and is cleared once", () => {
    said.length = 0;
    const before = performance.now;
    let now = 0;
    performance.now = () => now;
    try {
      const line = new ProgressLine(stream(true), () => true);
      line.tell(step(1));
      now = 999;
      line.tell(step(2));
      expect(said).toEqual([]);
      now = 1001;
      line.tell(step(1200));
      now = 1050;
      line.tell(step(1201));
      line.clear();
      line.clear();
      line.tell(step(5000));
      expect(said).toEqual([`${BLANK}read 1,200 of 5,000 notes`, BLANK]);
    } finally {
      performance.now = before;
    }
  });
});

/** What stays on the screen. */
function asShown(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\r$/, "").split(BLANK).at(-1) ?? "")
    .filter((line) => line !== "")
    .join("\n");
}

const CONFIG = `site:
  title: Lighthouse
  url: https://lighthouse.example
  minutes: https://lighthouse.example/minutes/
  id: "tag:lighthouse.example,2026:"
notes:
  files: ["notes/*.md"]
`;
