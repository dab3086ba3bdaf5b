/** `preview --serve` as a command: what it says, what it refuses, how it ends. */
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Project } from "../support/project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
  project.note("a", "Words.\n");
});
afterEach(() => project.remove());

test("it says where, answers there, begins with the note that is named, and ends with 0 when it is asked to", async () => {
  const { child, ended } = project.start({}, "preview", "notes/a.md", "--serve", "--port", "0");
  const url = await new Promise<string>((resolve) => {
    child.stdout?.on("data", (text: string) => {
      const [found] = /http:\S+/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?note=a$/);
  const page = await fetch(url);
  expect([page.status, (await page.text()).includes("Crew meeting: 2026-03-03")]).toEqual([200, true]);
  child.kill("SIGTERM");
  const { code, out, err } = await ended;
  expect([code, out]).toEqual([0, `The preview is at ${url}\n`]);
  expect(err).toContain("sends nothing");
});

test.runIf(process.platform === "linux")(
  "--open hands what is shown, written or served to the program for it",
  async () => {
    project.write("bin/xdg-open", '#!/bin/sh\nprintf "%s\\n" "$1" >> "$OPENED"\n');
    chmodSync(join(project.folder, "bin/xdg-open"), 0o755);
    const OPENED = join(project.folder, "opened");
    const env = { OPENED, PATH: `${join(project.folder, "bin")}:${process.env.PATH}` };
    const opened = async (count: number) => {
      while (!existsSync(OPENED) || readFileSync(OPENED, "utf8").split("\n").length <= count)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return readFileSync(OPENED, "utf8").trim().split("\n").at(-1) ?? "";
    };
    expect((await project.runWith(env, "preview", "--as", "newsletter", "--open")).out).toBe("");
    const file = await opened(1);
    expect(file).toMatch(/newsletter\.html$/);
    expect(readFileSync(file, "utf8")).toContain("Words.");
    rmSync(join(file, ".."), { recursive: true });
    await project.runWith(env, "preview", "--out", "a.txt", "--open");
    expect(await opened(2)).toBe(join(realpathSync(project.folder), "a.txt"));
    await project.runWith(env, "preview", "--report", "report", "--open");
    expect(await opened(3)).toMatch(/report\/preview\.html$/);
    const { child, ended } = project.start(env, "preview", "--serve", "--port", "0", "--open");
    expect(await opened(4)).toMatch(/^http:\/\/127\.0\.0\.1:/);
    child.kill("SIGTERM");
    await ended;
  },
);

test("a port that is in use is told in a sentence, and nothing is served", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? `${address.port}` : "";
  const { code, err } = await project.runFrom(".", "preview", "--serve", "--port", port);
  other.close();
  expect(code).toBe(64);
  expect(err).toBe(
    `error  port-taken  port ${port} of 127.0.0.1 is in use by another program\n    Name another with --port; 0 takes one that is free.\n`,
  );
});

test.each([
  [["--port", "x"], /A port is a number from 0 to 65535/, 64],
  [["--port", "70000"], /A port is a number from 0 to 65535/, 64],
  [["gone"], /note-missing {2}no note: "gone" is neither a file nor a permalink here/, 66],
  [["--host", "192.0.2.1"], /port-taken {2}the preview cannot listen at 192\.0\.2\.1, port \d+: /, 64],
])("%j is refused in a sentence", async (words, sentence, exit) => {
  const { code, err } = await project.runFrom(".", "preview", "--serve", ...words);
  expect([code, err]).toEqual([exit, expect.stringMatching(sentence)]);
});

test.each([
  [["--port", "0"], "--port <number>"],
  [["--host", "127.0.0.1", "--report", "out"], "--host <address>"],
])("%j without --serve serves nothing, and says what to add", async (words, option) => {
  expect(await project.runFrom(".", "preview", ...words)).toMatchObject({
    code: 64,
    out: "",
    err: `error: option '${option}' needs option '--serve'\n(minutewire preview --help shows its options)\n`,
  });
});

test("a configuration that cannot be read is refused as by every command", async () => {
  project.write("minutewire.yaml", "mailings: [\n");
  const { code, err } = await project.runFrom(".", "preview", "--serve");
  expect(code).toBe(78);
  expect(err).toMatch(/^minutewire\.yaml:\d+:\d+ {2}error/);
});
