/** Files that a configuration names, or is, and that are not what they must be: told once, at the line that names them. */
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";

const CONFIG = "minutewire.yaml";
let project: Project;
beforeEach(() => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
  project.note("a", "x\n");
});
afterEach(() => project.remove());

const check = async () => (await runHere(project.folder, "check")).err;
const change = (from: string, to: string) => project.write(CONFIG, project.read(CONFIG).replace(from, to));
const add = (lines: string) => project.write(CONFIG, `${project.read(CONFIG)}${lines}\n`);
const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("what the looks name", () => {
  test.each([
    [
      "a stylesheet that is not there",
      "css: my.css",
      "looks.css: my.css could not be read: it does not exist",
      "a stylesheet",
    ],
    ["a folder for a stylesheet", "css: notes", "looks.css: notes: it is a folder, no file", "a stylesheet"],
    ["a folder for a logo", "logo: notes", "looks.logo: notes: it is a folder, no file", "a picture"],
  ])("%s", async (_, looks, sentence, kind) => {
    add(`looks: { ${looks} }`);
    expect(await check()).toContain(
      `${sentence}\n    Name ${kind}; its path is relative to the folder of the configuration.\n`,
    );
  });
});

describe("what is not UTF-8", () => {
  test("the configuration itself, at the byte", async () => {
    project.write(CONFIG, latin1(project.read(CONFIG).replace("crew meeting", "café")));
    expect(await check()).toBe(
      `${CONFIG}:2:24  error  not-utf8  not UTF-8 at byte 29\n    Save the file as UTF-8.\n`,
    );
    project.write(CONFIG, Buffer.from(`\ufeff${project.read(CONFIG)}`, "utf16le"));
    expect(await check()).toContain(`${CONFIG}:1:1  error  not-utf8  the file is UTF-16, not UTF-8\n`);
  });

  test("the definition of a feed, and a stylesheet", async () => {
    add("feeds: feeds\nlooks: { css: my.css }");
    project.write("feeds/a.yaml", latin1("title: café\n"));
    project.write("my.css", latin1("/* café */"));
    expect(await check()).toContain("feeds/a.yaml:1:11  error  not-utf8  not UTF-8 at byte 10\n");
    project.write("feeds/a.yaml", "title: cafe\n");
    expect(await check()).toContain("looks.css: my.css: not UTF-8 at byte 6\n    Save the file as UTF-8.\n");
  });
});

test.each([
  ["feeds", "leave the key out for one feed of everything"],
  ["emails", "leave the key out for the templates that come along"],
])("the folder of %s that is gone is told at the key that names it", async (key, way) => {
  add(`${key}: gone`);
  const line = project.read(CONFIG).split("\n").indexOf(`${key}: gone`) + 1;
  expect(await check()).toBe(
    `${CONFIG}:${line}:${key.length + 3}  error  cannot-read  gone could not be read: it does not exist\n    \`${key}\` names this folder: bring it back, or ${way}.\n`,
  );
});

test("a pattern that is a folder's name is answered with the one of what is in it", async () => {
  change('"notes/*.md"', '"notes"');
  expect(await check()).toContain("it is a folder, no file\n    Name what is in it, such as notes/*.md.\n");
  mkdirSync(join(project.folder, "notes/old.md"));
  change('"notes"', '"notes/*.md"');
  expect(await check()).toContain("notes/old.md:1:1  error  file-irregular  it is a folder, no file\n");
});

describe("where the configuration is looked for", () => {
  test("one that ends in .yml is named, with what to do", async () => {
    renameSync(join(project.folder, CONFIG), join(project.folder, "minutewire.yml"));
    const said =
      "error  config-missing  no configuration: minutewire.yml is not called minutewire.yaml\n    Rename it, or name it with --config minutewire.yml.\n";
    expect(await check()).toBe(said);
    expect((await runHere(project.folder, "check", "--config", "minutewire.yml")).code).toBe(0);
  });

  test("a folder is no file of it", async () => {
    expect(await runHere(project.folder, "check", "--config", "notes")).toMatchObject({
      code: 66,
      err: "error  config-missing  notes is a folder\n    Name the file in it with --config FILE.\n",
    });
    rmSync(join(project.folder, CONFIG));
    mkdirSync(join(project.folder, CONFIG));
    expect(await runHere(project.folder, "check")).toMatchObject({
      code: 66,
      err: `error  config-missing  ${CONFIG} is a folder\n    Name the file in it with --config FILE.\n`,
    });
  });

  test.each(["", "# nothing yet\n", "{}\n"])(
    "one that says nothing (%j) is told with what writes one",
    async (text) => {
      project.write(CONFIG, text);
      expect(await check()).toBe(
        `${CONFIG}:1:1  error  config  the configuration says nothing\n    Move it away: \`minutewire init\` looks at a folder of notes and writes one.\n`,
      );
    },
  );

  test("a pattern that would find notes beside the folder of config/ is proposed as it must be there", async () => {
    project.write(`config/${CONFIG}`, project.read(CONFIG));
    expect(await check()).toContain(
      "no file matches notes/*.md\n    Did you mean ../notes/*.md? Globs in a configuration are relative to its own folder.\n",
    );
    project.write(`config/${CONFIG}`, project.read(CONFIG).replace("notes/*.md", "../notes/*.md"));
    expect(await check()).toBe("");
  });

  test("a path of the home folder is none but to a shell", async () => {
    change('"notes/*.md"', '"~/notes/*.md"');
    expect(await check()).toContain("Only a shell knows ~: write the path");
  });

  test("a link log that is not there is told with the key that names it", async () => {
    change('files: ["notes/*.md"]', 'files: ["notes/*.md"]\n  links: links.yml');
    expect(await check()).toContain(
      "links.yml could not be read: it does not exist\n    `notes.links` in the configuration names this file",
    );
  });
});

test("a pattern that matches nothing beside one that does is told at its place, and a lone one as such", async () => {
  const files = /files: \[?"?notes\/\*\.md"?\]?/.exec(project.read(CONFIG))?.[0] ?? "";
  change(files, 'files: ["notes/*.md", "nots/*.md"]');
  expect(await check()).toMatch(
    /^minutewire\.yaml:\d+:\d+ {2}warning {2}pattern-idle {2}notes\.files: no file matches nots\/\*\.md\n/,
  );
  change('["notes/*.md", "nots/*.md"]', '["nots/*.md"]');
  const alone = await check();
  expect(alone).toContain("notes-none");
  expect(alone).not.toContain("pattern-idle");
});

test.each([
  ["nots/*.md", "Did you mean notes/*.md? "],
  ["./Notes/*.md", "Did you mean ./notes/*.md? "],
  ["archiv/2026/*.md", "Did you mean archive/2026/*.md? "],
  ["archive/206/*.md", "Did you mean archive/2026/*.md? "],
  ["empti/*.md", ""],
  ["n*s/no*/*.md", ""],
  ["minutes/*.md", ""],
])(
  "of the pattern %j, which finds nothing, the folder that has nearly its name is proposed",
  async (glob, meant) => {
    project.write("archive/2026/a.md", "x\n");
    mkdirSync(join(project.folder, "empty"));
    change('"notes/*.md"', `"${glob}"`);
    expect(await check()).toContain(
      `no file matches ${glob}\n    ${meant}Globs in a configuration are relative to its own folder.\n`,
    );
    change(`"${glob}"`, `"notes/*.md", "${glob}"`);
    expect(await check()).toContain(
      `no file matches ${glob}\n    ${meant}Look at the spelling; patterns are relative`,
    );
  },
);

test("what YAML takes for a remark behind a value of the configuration is told", async () => {
  change("title: ", "title: Rope #7 of ");
  expect(await check()).toContain(
    'warning  value-cut  site.title: what stands from "#7 of Lighthouse crew meeting" on is no part of the value\n',
  );
});

test("a folder of notes is not built into", async () => {
  add("out: notes");
  expect(await check()).toContain(
    "is the folder of the notes: pages would lie among them\n    Name a folder of its own, as `out: public`.\n",
  );
  const { code } = await runHere(project.folder, "build");
  expect(code).toBe(78);
});
