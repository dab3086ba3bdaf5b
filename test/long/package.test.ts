/** What `npm pack` holds, and that it runs from there in a folder of its own. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
let folder: string;
let files: readonly string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "minutewire-package-"));
  const words = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [packed] = JSON.parse(
    execFileSync("npm", words, { env: { ...process.env, PATH }, encoding: "utf8" }),
  );
  files = packed.files.map(({ path }: { path: string }) => path);
  // As npm lays it there; what it needs comes from this checkout, since nothing is fetched.
  const own = join(folder, "node_modules/minutewire");
  mkdirSync(own, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, packed.filename), "-C", own, "--strip-components=1"]);
  symlinkSync(resolve("node_modules"), join(own, "node_modules"));
  mkdirSync(join(folder, "node_modules/.bin"));
  symlinkSync("../minutewire/bin/minutewire.js", join(folder, "node_modules/.bin/minutewire"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("it holds the program, what it reads, and the manual; no source, no test, nothing of this checkout", () => {
  const kinds =
    /^(?:bin|dist|emails|feeds|config|docs|man)\/|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
  expect(files.filter((file) => !kinds.test(file))).toEqual([]);
  expect(files.filter((file) => /\.ts$/.test(file) && !file.endsWith(".d.ts"))).toEqual([]);
  for (const file of [
    "dist/cli.js",
    "docs/start.md",
    "config/minutewire.schema.json",
    "config/note.schema.json",
    "LICENSE",
  ])
    expect(files).toContain(file);
  const { scripts, dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  expect(Object.values(dependencies).filter((version) => !/^\d/.test(String(version)))).toEqual([]);
});

test("whose code came along is told, in the words of its licence; all else that it loads by name is installed with it", () => {
  const code = files.filter((file) => file.endsWith(".js")).map((file) => readFileSync(file, "utf8"));
  const bundled = code.flatMap((text) => [
    ...text.matchAll(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm),
  ]);
  const along = new Set(bundled.map(([, name = ""]) => name));
  expect([...along]).toContain("yaml");
  const told = readFileSync("dist/licences.txt", "utf8");
  for (const name of along) expect(told).toMatch(new RegExp(`^${name} \\d\\S* \\(.+\\)\n\n`, "m"));
  const loaded = code.flatMap((text) => [
    ...text.matchAll(
      /(?:^import [^;\n]* from |^import |\bimport\(|\brequire\w*\()"((?:@[\w-]+\/)?[\w-][\w.-]*)(?:\/[\w./-]*)?"/gm,
    ),
  ]);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const known = { ...dependencies, ...peerDependencies };
  const strangers = loaded.map(([, name = ""]) => name).filter((name) => !Object.hasOwn(known, name));
  expect(strangers.filter((name) => !isBuiltin(name))).toEqual([]);
});

test("a folder with it and a note has a message by the third command, and a site by the fourth", () => {
  writeFileSync(
    join(folder, "2026-03-03.md"),
    "# Crew call\n\nPresent: Ada Example\n\n## Ropes\n\nThey came.\n",
  );
  const state = join(folder, "state");
  const run = (...words: string[]) =>
    execFileSync("npx", ["--no-install", "minutewire", ...words], {
      ...{ cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
      env: { ...process.env, PATH, XDG_STATE_HOME: state, XDG_CACHE_HOME: join(state, "cache") },
    });
  expect(run("init", "--yes")).toContain("written     minutewire.yaml\n");
  run("preview", "--as", "eml", "--out", "first.eml");
  expect(readFileSync(join(folder, "first.eml"), "utf8")).toMatch(/^Subject: Crew call, 2026-03-03\r$/m);
  run("build", "--local");
  expect(readFileSync(join(folder, "public/index.html"), "utf8")).toContain("Crew call, 2026-03-03");
  const [, schema = ""] = /\$schema=(\S+)/.exec(readFileSync(join(folder, "minutewire.yaml"), "utf8")) ?? [];
  expect(JSON.parse(readFileSync(join(folder, schema), "utf8"))).toHaveProperty(
    "properties.site.description",
  );
});
