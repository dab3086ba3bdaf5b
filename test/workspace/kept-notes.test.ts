/** What is kept of notes: a run takes of it what it asks for, and what is damaged is read again from the note itself. */
import { hash } from "node:crypto";
import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Stamp, stampOf } from "../../src/files/stamp.ts";
import { Spool } from "../../src/files/texts.ts";
import { type KeptNote, KeptNotes } from "../../src/workspace/cache/kept-notes.ts";
import { loadWorkspace } from "../../src/workspace/workspace.ts";
import { ServedProject } from "../support/preview.ts";
import { Project } from "../support/project.ts";

const TEXTS = ".minutewire/cache/texts";
let project: Project;
let past = 0;
const at = (file: string) => join(project.folder, file);
const run = async (...words: string[]) => {
  // Stamps are believed of what was still for a while.
  past += 10_000;
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + past });
  const { code, out, err } = await project.runFrom(".", ...words);
  vi.useRealTimers();
  return { code, out, err };
};
/** Whether two texts of the cache lie in one file: nothing was written to it, or only behind its end. */
const inode = () => statSync(at(TEXTS)).ino;

beforeEach(async () => {
  past = 0;
  project = new Project();
  project.config("{ kind: file, path: mail }");
  for (const name of ["a", "b", "c", "d"]) project.note(name, `Words of ${name}, and more of them.\n`);
  await run("build");
}, 60_000);
afterEach(() => project.remove());

test("a note is shown the same by its path, its permalink and after it was touched", async () => {
  const first = await run("preview", "a");
  expect(first.out).toContain("Words of a");
  expect(await run("preview", "notes/a.md")).toEqual(first);
  project.note("a", "Words of a, and more of them.\n");
  expect(await run("preview", "notes/a.md")).toEqual(first);
  project.note("a", "Other words.\n");
  expect((await run("preview", "notes/a.md")).out).toContain("Other words");
});

test.each(["pay $&", "pay $`", "pay $'", "pay $$", 'pay $1 "now"'])(
  "a note whose file is called %s is known by that name",
  async (name) => {
    project.note(name, "Words of it, and a task for @adab.\n\nACTION: Ada to paint it.\n", {
      permalink: "paid",
    });
    for (const words of [["build"], ["build"], ["check"]]) expect((await run(...words)).code).toBe(0);
    const file = JSON.stringify(`notes/${name}.md`);
    expect((await run("index", "--json")).out).toContain(`"file": ${file}`);
    expect((await run("preview", "paid")).out).toContain("Words of it");
  },
);

test("a note that is found by its permalink alone is read as among the others, too", async () => {
  const words = (name: string) => `A word of welcome to all.\n\nThe mast of ${name} was mended.\n`;
  for (const name of ["a", "b", "c", "d", "e"]) project.note(name, words(name), { description: "''" });
  await run("build");
  await run("build");
  const told = await run("preview", "a", "--as", "json");
  expect(told).toEqual(await run("preview", "notes/a.md", "--as", "json"));
  expect(JSON.parse(told.out).items[0].summary).toBe("The mast of a was mended.");
  const { err } = await run("check", "notes/a.md");
  expect(err).toContain('no description: "The mast of a was mended." stands in as the summary');
});

test("a note alone is shown as build writes it, whatever became of the others since", async () => {
  const body = (who: string, more = "Red.") =>
    `Present: ${who}\n\n## Roof\n\nACTION: @adab to paint it.\n\n${more}\n`;
  const put = (name: string, ...words: Parameters<typeof body>) => project.note(name, body(...words));
  const [named, other] = ["Ada Brook (@adab), Ben Okafor", "Ada Brown (@adab), Ben Okafor"];
  for (const name of ["a", "b", "d"]) put(name, "@adab, Ben Okafor");
  put("c", named);
  const since: readonly (readonly [what: string, deed: () => unknown])[] = [
    ["a build of what was there before", () => {}],
    ["a build", () => run("build")],
    ["another was edited", () => put("c", other)],
    ["a preview of all", () => run("preview")],
    ["it tells less", () => put("a", "Ben Okafor")],
    ["it tells of the others", () => put("a", "Ada Brown (@adab), Cleo (CL)")],
    ["a build", () => run("build")],
    ["it has other words", () => put("a", "Ada Brown (@adab), Cleo (CL)", "Blue.")],
    ["a build", () => run("build")],
    [
      "another says otherwise, and was built alone",
      async () => {
        put("c", named);
        await run("build", "--notes", "notes/c.md");
      },
    ],
    ["another says nothing", () => put("c", "Ben")],
    ["another has a new name", () => renameSync(at("notes/c.md"), at("notes/e.md"))],
    ["one went", () => rmSync(at("notes/a.md"))],
    ["nothing is kept", () => rmSync(at(".minutewire"), { recursive: true })],
  ];
  for (const [what, deed] of since) {
    await deed();
    const alone = new Map<string, readonly string[]>();
    for (const name of "abd")
      alone.set(name, [(await run("preview", `notes/${name}.md`)).out, (await run("preview", name)).out]);
    // With a state folder of its own nothing is known of any.
    await run("build", "--out", "fresh", "--state", "fresh-state");
    for (const [name, shown] of alone) {
      const [path, permalink] = shown;
      if (!existsSync(at(`fresh/${name}/post.txt`))) continue;
      const built = project.read(`fresh/${name}/post.txt`);
      expect([path, permalink], `${name}: ${what}`).toEqual([built, built]);
    }
    for (const folder of ["fresh", "fresh-state"]) rmSync(at(folder), { recursive: true });
  }
});

test("a note is found by its permalink as it is among all, whatever became of the others since", async () => {
  const KEPT = ".minutewire/cache/index";
  const words = "Words of a, and more of them.\n";
  const since: readonly (() => unknown)[] = [
    () => {},
    () => project.note("e", "Words of e.\n", { permalink: "A" }),
    () => run("build"),
    () => rmSync(at("notes/e.md")),
    () => project.note("a", words, { permalink: "other" }),
    () => run("build"),
    () => project.note("b", "Words of b.\n", { permalink: "other", updated: "2026-02-30" }),
    () => run("build"),
    () => renameSync(at("notes/b.md"), at("notes/a.md")),
    () => project.note("f", "Words of f.\n"),
  ];
  const codes: (number | null)[] = [];
  for (const [step, deed] of since.entries()) {
    await deed();
    for (const word of ["a", "/A/", "a.md", "other", "none"]) {
      const alone = await run("preview", word);
      renameSync(at(KEPT), at("away"));
      expect(await run("preview", word), `${word} after ${step}`).toEqual(alone);
      rmSync(at(KEPT), { force: true });
      renameSync(at("away"), at(KEPT));
      codes.push(alone.code);
    }
  }
  expect(new Set(codes)).toEqual(new Set([0, 65, 66]));
});

test("a note with a permalink of its own is found without a look into any other", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
  try {
    const workspace = await loadWorkspace({ config: at("minutewire.yaml") });
    const kept = await KeptNotes.open(workspace);
    const files = [..."abcd"].map((name) => at(`notes/${name}.md`));
    const called = (isMeant: (one: string) => boolean, names = files) => kept.called(names, isMeant);
    expect(called((one) => one === "c")).toBe(files[2]);
    // Nobody has it, two have it, one came, one went, one has another name.
    expect(called((one) => one === "x")).toBeUndefined();
    expect(called((one) => "ac".includes(one))).toBeUndefined();
    for (const names of [[...files, at("notes/e.md")], files.slice(1), files.slice(0, 3), files.toReversed()])
      expect(called((one) => one === "c", names)).toBeUndefined();
    // Somebody touched that note; who touched another did not touch this one.
    for (const [name, file] of [
      ["a", files[2]],
      ["d", files[2]],
      ["c", undefined],
    ] as const) {
      const text = project.read(`notes/${name}.md`);
      project.write(`notes/${name}.md`, text);
      expect(called((one) => one === "c")).toBe(file);
      past += 10_000;
      vi.setSystemTime(Date.now() + past);
      await project.runFrom(".", "build");
      expect((await KeptNotes.open(workspace)).called(files, (one) => one === "c")).toBe(files[2]);
    }
  } finally {
    vi.useRealTimers();
  }
});

test("of thousands of notes some looks tell whether many were touched, and all of them are looked at where a few count", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
  try {
    const workspace = await loadWorkspace({ config: at("minutewire.yaml") });
    const paths = Array.from({ length: 1100 }, (_, i) => `notes/many-${i}.md`);
    const files = paths.map(at);
    for (const path of paths) project.write(path, "");
    const stampNow = (file: string) => stampOf(file, Date.now()) as Stamp;
    const keep = async (steady: number) => {
      const notes = files.map((file) => ({ stamp: stampNow(file), source: "", permalink: "", texts: [] }));
      const folder = { brackets: [], names: [], template: [], openings: [] };
      const kept = new Map(notes.map((one, i) => [paths[i] ?? "", one]));
      await (await KeptNotes.open(workspace)).keep(kept, { folder, steady });
      return KeptNotes.open(workspace);
    };
    const tellTheSame = (kept: KeptNotes) => kept.tellTheSame(files, files[0] ?? "");
    const [loose, steady] = [await keep(109), await keep(110)];
    expect([loose, steady].map(tellTheSame)).toEqual([true, true]);
    project.write("notes/many-0.md", "other");
    expect([loose, steady].map(tellTheSame)).toEqual([true, true]);
    project.write("notes/many-1.md", "other");
    expect(tellTheSame(loose)).toBe(false);
    for (const path of paths.slice(0, 550)) project.write(path, "other");
    expect([loose, steady].map(tellTheSame)).toEqual([false, false]);
    expect(tellTheSame(await KeptNotes.open({ ...workspace, state: at("none") }))).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});

test.each<readonly [what: string, spoil: (text: string) => string]>([
  ["other words", (text) => text.replaceAll("Words of", "Woods of")],
  ["nothing", () => ""],
  ["its first half", (text) => text.slice(0, text.length / 2)],
])("where the texts have %s the notes are read again", async (_, spoil) => {
  const [post, newest] = [await run("preview", "a"), await run("preview")];
  project.write(TEXTS, spoil(project.read(TEXTS)));
  expect(await run("preview", "a")).toEqual(post);
  expect(await run("preview", "notes/a.md")).toEqual(post);
  expect(await run("preview")).toEqual(newest);
  const pages = project.files("public");
  rmSync(at("public"), { recursive: true });
  expect((await run("build")).code).toBe(0);
  expect(project.files("public")).toEqual(pages);
});

test.each(["/?note=a&markup=raw", "/frame?note=a", "/message.eml?note=a", "/site/a/"])(
  "where the texts have other words %s of a served preview is of the notes",
  async (address) => {
    project.write(TEXTS, project.read(TEXTS).replaceAll("Words of", "Woods of"));
    past += 10_000;
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + past });
    const served = await ServedProject.start(project);
    const { status, body } = await served.get(address);
    await served.close();
    vi.useRealTimers();
    expect([status, body.includes("Words of a"), served.mistakes]).toEqual([200, true, []]);
  },
);

test("texts that were cut off are written again", async () => {
  const whole = project.read(TEXTS);
  project.write(TEXTS, whole.slice(0, 10));
  await run("build");
  expect(project.read(TEXTS)).toHaveLength(whole.length);
});

test("new texts are put behind the others, and what nobody asks for goes when it is half", async () => {
  const [file, size] = [inode(), statSync(at(TEXTS)).size];
  project.note("e", "Words of e.\n");
  await run("build");
  expect([inode(), statSync(at(TEXTS)).size > size]).toEqual([file, true]);
  for (const name of ["a", "b", "c", "d"]) {
    rmSync(at(`notes/${name}.md`));
    await run("build");
  }
  expect(statSync(at(TEXTS)).size).toBeLessThan(size);
  expect((await run("preview", "e")).out).toContain("Words of e");
});

test.each<readonly [what: string, put: (away: string) => void]>([
  ["is a copy", (away) => copyFileSync(away, at(TEXTS))],
  ["has another name too", (away) => linkSync(away, at(TEXTS))],
])("a file of texts that %s is read, and not written to", async (_, put) => {
  copyFileSync(at(TEXTS), at("away"));
  rmSync(at(TEXTS));
  put(at("away"));
  const before = project.read("away");
  project.note("e", "Words of e.\n");
  expect((await run("build")).code).toBe(0);
  expect(project.read("away")).toBe(before);
  expect((await run("preview", "a")).out).toContain("Words of a");
});

test("a note is found as it was kept, whatever its path, its permalink and its texts hold", async () => {
  const spool = new Spool();
  const kept = (word: string) => {
    const extent = spool.keep(word);
    if (extent === undefined) throw new Error("no disk to keep a text on");
    return { from: spool, extent };
  };
  const odd = ['a"b', "a", "[", '["x",', "\\", "ä\n[", "notes/a.md", "otes/a.md", "\u2028", "a\\n"];
  const note = (path: string, i: number) => ({
    stamp: { inode: i, size: i, modified: i, changed: i, seen: i },
    source: hash("sha256", path),
    permalink: path,
    texts: [path, ...(i % 2 === 0 ? [] : [`more of ${path}`, `all of ${path}`])].map(kept),
  });
  const notes = new Map(odd.map((path, i) => [path, note(path, i)]));
  const folder = {
    brackets: ["\n[links"],
    names: [["AB", "Ada Brook"] as const],
    template: [],
    openings: ["Words."],
  };
  const workspace = await loadWorkspace({ config: at("minutewire.yaml") });
  await (await KeptNotes.open(workspace)).keep(notes, { folder, steady: 3 });
  const opened = await KeptNotes.open(workspace);
  expect(opened.folder).toEqual(folder);
  expect(opened.paths).toEqual(odd);
  const textsOf = (of: KeptNote | undefined) =>
    of?.texts.map(({ from, extent }) => from.bytes(extent)?.toString());
  for (const path of [...odd, "", "b", "notes/a", '"a"']) {
    const [found, put] = [opened.get(path), notes.get(path)];
    expect(textsOf(found)).toEqual(textsOf(put));
    expect(found && { ...found, texts: [] }).toEqual(put && { ...put, texts: [] });
  }
});
