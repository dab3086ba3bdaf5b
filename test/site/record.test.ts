/** Whole or not at all: what was removed leaves, nobody else's file does, and what did not change is not touched. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeParts } from "../support/parts.ts";
import { Project } from "../support/project.ts";

describe("parts in a folder", () => {
  let folder: string;
  let folders: Parameters<typeof writeParts>[0];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "minutewire-parts-"));
    folders = {
      out: join(folder, "out"),
      state: join(folder, "state"),
      site: { id: "tag:lighthouse.example,2026:" },
    };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const parts = (files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([file, body]) => ({ file, type: "text/plain", body }));
  const write = (files: Readonly<Record<string, string>>, prune = true) =>
    writeParts(folders, parts(files), prune);
  const quiet = { adopted: [], refused: [], problems: [] };
  const there = () =>
    readdirSync(folders.out, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(folders.out, name)).isFile())
      .sort();

  test("that are not written again leave, and their empty folders with them", async () => {
    await write({ "a/b/1": "x", "a/b/2": "x", "c/1": "x" });
    expect(await write({ "a/b/2": "x" })).toEqual({ changed: [], removed: ["a/b/1", "c/1"], ...quiet });
    expect([there(), existsSync(join(folders.out, "c"))]).toEqual([["a/b/2"], false]);
    expect(await write({})).toEqual({ changed: [], removed: ["a/b/2"], ...quiet });
    expect(readdirSync(folders.out)).toEqual([]);
  });

  test("leave alone what lies there: other files, also in their folders, and their own that somebody changed", async () => {
    mkdirSync(join(folders.out, "a"), { recursive: true });
    writeFileSync(join(folders.out, "a/own.txt"), "mine");
    await write({ "a/1": "x", "a/2": "x", "b/1": "x" });
    writeFileSync(join(folders.out, "a/2"), "changed by hand");
    expect((await write({ "b/1": "x" })).removed).toEqual(["a/1"]);
    expect(there()).toEqual(["a/2", "a/own.txt", "b/1"]);
    expect((await write({ "b/1": "x" })).removed).toEqual([]);
  });

  test("delete nothing in a folder that others wrote, also where the record is lost or speaks of files elsewhere", async () => {
    mkdirSync(join(folders.out, "a"), { recursive: true });
    writeFileSync(join(folders.out, "a/index.html"), "x");
    writeFileSync(join(folder, "beside"), "x");
    expect((await write({ "b/1": "x" })).removed).toEqual([]);
    const [record = ""] = readdirSync(join(folders.state, "built"));
    const file = join(folders.state, "built", record);
    const line = readFileSync(file, "utf8");
    writeFileSync(
      file,
      line + line.replace("b/1", "../beside") + line.replace("b/1", join(folder, "beside")),
    );
    expect((await write({ "b/1": "x" })).removed).toEqual([]);
    expect(existsSync(join(folder, "beside"))).toBe(true);
    rmSync(folders.state, { recursive: true });
    expect((await write({ "c/1": "x" })).removed).toEqual([]);
    expect(there()).toEqual(["a/index.html", "b/1", "c/1"]);
  });

  test("stay while they are not to be pruned, and leave later", async () => {
    await write({ "a/1": "x", "b/1": "x" });
    expect((await write({ "b/1": "y" }, false)).removed).toEqual([]);
    expect((await write({ "b/1": "y" })).removed).toEqual(["a/1"]);
  });

  test("that a run wrote which was ended before its record are known to the next", async () => {
    await write({ "a/1": "x" });
    const before = async (changing: readonly string[]) => {
      expect(changing).toEqual(["a/1", "b/1"]);
      for (const [file, body] of [
        ["a/1", "y"],
        ["b/1", "x"],
      ] as const) {
        mkdirSync(join(folders.out, file, ".."), { recursive: true });
        writeFileSync(join(folders.out, file), body);
      }
      throw new Error("killed");
    };
    const killed = writeParts(folders, parts({ "a/1": "y", "b/1": "x" }), true, { before });
    await expect(killed).rejects.toThrow("killed");
    expect((await write({ "c/1": "x" })).removed).toEqual(["a/1", "b/1"]);
    expect(there()).toEqual(["c/1"]);
  });

  test("of which a run that was ended wrote the first are all known to the next, and have one record again", async () => {
    const large = (name: string) => name.repeat(5 * 1024 * 1024);
    const records = () => readdirSync(join(folders.state, "built")).length;
    await write({ "a/1": "x", "a/2": "x" });
    const counts: number[] = [];
    const before = async (changing: readonly string[]) => {
      counts.push(records());
      if (changing.includes("c/1")) throw new Error("killed");
    };
    const files = { "a/1": "y", "b/1": large("b"), "b/2": large("B"), "c/1": large("c"), "d/1": large("d") };
    await expect(writeParts(folders, parts(files), true, { before })).rejects.toThrow("killed");
    // A part of the record each time, put down before the files are.
    expect(counts).toEqual([2, 3, 4]);
    expect(there()).toEqual(["a/1", "a/2", "b/1", "b/2"]);
    // What was written but for the last batch, whose files may be there too.
    expect((await write({ "a/1": "y" })).removed).toEqual(["a/2", "b/1", "b/2"]);
    expect([there(), records()]).toEqual([["a/1"], 1]);
    expect((await write({})).removed).toEqual(["a/1"]);
  });

  test("are written where their record cannot be, and that is told", async () => {
    writeFileSync(folders.state, "a file in the way");
    const { changed, problems } = await write({ "a/1": "x" });
    expect([changed, there()]).toEqual([["a/1"], ["a/1"]]);
    expect(problems).toMatchObject([{ code: "record-unwritten", severity: "warning" }]);
    expect(problems[0]?.message).toMatch(/^no record of what was built: \S.*state/);
  });

  test("of another folder with the same state are another's", async () => {
    await write({ "a/1": "x" });
    const elsewhere = { ...folders, out: join(folder, "elsewhere") };
    await writeParts(elsewhere, parts({ "b/1": "x" }), true);
    expect((await writeParts(elsewhere, [], true)).removed).toEqual(["b/1"]);
    expect(there()).toEqual(["a/1"]);
  });

  test("of another site in the same folder are another's", async () => {
    await write({ "a/1": "x" });
    const other = { ...folders, site: { id: "tag:harbour.example,2026:" } };
    await writeParts(other, parts({ "b/1": "x" }), true);
    expect((await writeParts(other, [], true)).removed).toEqual(["b/1"]);
    expect(there()).toEqual(["a/1"]);
  });

  test("of which the case of a name was changed are ours where the disk does not tell case", async () => {
    await write({ "a/1": "x" });
    mkdirSync(join(folders.out, "A"));
    // One file by both names, as such a disk has it.
    linkSync(join(folders.out, "a/1"), join(folders.out, "A/1"));
    expect(await write({ "A/1": "y" })).toMatchObject({ changed: ["A/1"], refused: [] });
    // A link of others is not such a name.
    mkdirSync(join(folders.out, "a"), { recursive: true });
    symlinkSync("../A/1", join(folders.out, "a/1"));
    expect(await write({ "a/1": "z" })).toMatchObject({
      changed: [],
      refused: [{ file: "a/1", what: "taken" }],
    });
  });

  test("have a record that sha256sum reads, and that moves with its folders", async () => {
    await write({ "a/1": "x" });
    renameSync(folder, `${folder}-moved`);
    folder = `${folder}-moved`;
    folders = {
      out: join(folder, "out"),
      state: join(folder, "state"),
      site: { id: "tag:lighthouse.example,2026:" },
    };
    const [record = ""] = readdirSync(join(folders.state, "built"));
    expect(readFileSync(join(folders.state, "built", record), "utf8")).toMatch(
      /^# HMAC-SHA-256 [\da-f]{64}\n[\da-f]{64} {2}a\/1\n$/,
    );
    expect((await write({})).removed).toEqual(["a/1"]);
  });
});

describe("build", () => {
  let project: Project;
  beforeEach(() => {
    project = new Project();
    project.config("{ kind: file, path: mail }");
  });
  afterEach(() => project.remove());
  const mtimes = () =>
    Object.fromEntries(
      Object.keys(project.files("public")).map((file) => [
        file,
        statSync(join(project.folder, "public", file)).mtimeMs,
      ]),
    );

  test("removes the folder of a note that is gone, its entries and the archives that are not full any more", async () => {
    const day = (n: number) => new Date(Date.UTC(2020, 0, n)).toISOString().slice(0, 10);
    for (let n = 1; n <= 70; n++)
      project.note(`n${n}`, `[x](/${n})\n`, { updated: day(n), description: "x" });
    await project.run("build");
    const files = () => Object.keys(project.files("public"));
    expect(files().filter((file) => /feeds\/.*1\./.test(file))).toEqual(
      ["all", "by/scribe", "links"].flatMap((name) =>
        ["atom", "json", "rss"].map((n) => `feeds/${name}/1.${n}`),
      ),
    );
    rmSync(join(project.folder, "notes/n3.md"));
    const { out } = await project.run("build");
    expect(out).toContain("69 meetings: ");
    expect(out).toMatch(/, 12 files removed\n$/);
    expect(files().filter((file) => /^n3\/|feeds\/.*1\./.test(file))).toEqual([]);
    expect(existsSync(join(project.folder, "public/feeds/by"))).toBe(true);
    expect(existsSync(join(project.folder, "public/feeds/all"))).toBe(false);
    const feed = project.read("public/feeds/all.atom");
    expect(feed.match(/<entry>/g)).toHaveLength(69);
    expect(feed).not.toMatch(/prev-archive|:n3</);
  });

  test("leaves an empty feed where the last note is gone, and files of others", async () => {
    project.note("a", "x\n");
    project.note("b", "x\n", { draft: "true" });
    await project.run("build");
    project.write("public/robots.txt", "User-agent: *\n");
    rmSync(join(project.folder, "notes/a.md"));
    expect((await project.run("build")).code).toBe(0);
    const files = Object.keys(project.files("public"));
    expect(files).toContain("robots.txt");
    expect(files.filter((file) => /html$|^a/.test(file))).toEqual([]);
    expect(project.read("public/feeds/all.atom")).not.toContain("<entry>");
    expect(JSON.parse(project.read("public/feeds/all.json")).items).toEqual([]);
  });

  test("keeps everything where a folder that had notes has none, and says so", async () => {
    project.note("a", "x\n");
    await project.run("build");
    const before = project.files("public");
    renameSync(join(project.folder, "notes"), join(project.folder, "away"));
    for (const words of [["build"], ["publish", "--first-run"]]) {
      const { code, err } = await project.run(...words);
      expect(code).toBe(66);
      expect(err).toMatch(
        /^error {2}notes-gone {2}no file matches notes\/\*\.md, and public holds meetings/m,
      );
    }
    expect(project.files("public")).toEqual(before);
  });

  test("removes nothing where the command line names the notes", async () => {
    project.note("a", "x\n");
    project.note("b", "x\n");
    await project.run("build");
    expect((await project.run("build", "--notes", "notes/a.md")).out).not.toContain("removed");
    expect(Object.keys(project.files("public"))).toContain("b/index.html");
  });

  test("F33 touches no file of a note that was renamed, put elsewhere or left as it is: ids and bytes stay", async () => {
    project.note("a", "x\n");
    project.note("b", "x\n");
    await project.run("build");
    const [before, files] = [mtimes(), project.files("public")];
    renameSync(join(project.folder, "notes/a.md"), join(project.folder, "notes/z.md"));
    expect((await project.run("build")).out).toContain("0 of them changed\n");
    expect([mtimes(), project.files("public")]).toEqual([before, files]);
  });

  test("keeps the page of a note that cannot be read for now", async () => {
    project.note("a", "x\n");
    project.note("b", "x\n");
    await project.run("build");
    project.note("a", "x\n", { updated: "soon" });
    expect((await project.run("build")).code).toBe(65);
    expect(Object.keys(project.files("public"))).toContain("a/index.html");
    rmSync(join(project.folder, "notes/a.md"));
    expect((await project.run("build")).code).toBe(0);
    expect(Object.keys(project.files("public"))).not.toContain("a/index.html");
  });

  test.each([
    ["the same", "a", "a"],
    ["one that differs only in case", "a", "A"],
  ])(
    "with two notes of one permalink, %s, names both, and neither takes the other's place",
    async (_, one, other) => {
      project.note("sound", "x\n");
      project.note("one", "first\n", { permalink: one });
      await project.run("build");
      const page = project.read(`public/${one}/index.html`);
      project.note("two", "second\n", { permalink: other });
      const { code, err } = await project.run("build");
      expect(code).toBe(65);
      expect(err).toContain(
        `notes/one.md:5:12  error  permalink-twice  permalink "${one}" is also that of notes/two.md`,
      );
      expect(err).toContain(
        `notes/two.md:5:12  error  permalink-twice  permalink "${other}" is also that of notes/one.md`,
      );
      expect(project.read(`public/${one}/index.html`)).toBe(page);
      expect(project.read("public/feeds/all.atom")).not.toMatch(/first|second/);
      expect(Object.keys(project.files("public"))).not.toContain("A/index.html");
    },
  );

  test("that cannot write tells what is in the way", async () => {
    project.note("a", "x\n");
    project.write("public", "a file");
    expect((await project.run("build")).err).toBe(
      "error  cannot-write  public/a/post.txt could not be written: public is no folder\n    Move public away, or name another place, and run again: nothing was left half-written.\n",
    );
    expect(project.read("public")).toBe("a file");
    const { code, err } = await project.run("build", "--out", "minutewire.yaml/public");
    expect(code).toBe(73);
    expect(err).toMatch(
      /cannot-write {2}minutewire\.yaml\/public\/a\/post\.txt could not be written: minutewire\.yaml is no folder\n {4}Move minutewire\.yaml away, or name another place/,
    );
  });
});
