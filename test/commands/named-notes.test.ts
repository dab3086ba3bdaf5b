import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { noteText } from "../support/notes.ts";
import { Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";

let project = new Project();
beforeEach(() => {
  project.remove();
  project = new Project();
  project.config("{ kind: file, path: mail }");
});
afterEach(() => project.remove());

/** Notes that are there and cannot be read, each with permalink `bad-2026-04-07`; what is told of them. */
const BROKEN: readonly (readonly [string, () => void, RegExp])[] = [
  [
    "a field of its head is missing",
    () => project.note("2026-04-07", "x\n", { subject: "", permalink: "bad-2026-04-07" }),
    /^notes\/2026-04-07\.md:1:1 {2}error {2}field-missing {2}subject/,
  ],
  [
    "its head is no YAML",
    () => project.note("2026-04-07", "x\n", { subject: "'it's late'", permalink: '"bad-2026-04-07" # ours' }),
    /^notes\/2026-04-07\.md:4:\d+ {2}error {2}yaml/,
  ],
  [
    "its head is not closed",
    () => project.write("notes/2026-04-07.md", "---\npermalink: bad-2026-04-07\nsubject: x\n\nWords.\n"),
    /^notes\/2026-04-07\.md:1:1 {2}error {2}front-matter-unclosed/,
  ],
  [
    "its head is TOML with a fault",
    () => project.write("notes/2026-04-07.md", "+++\npermalink = 'bad-2026-04-07'\nsubject = x\n+++\nx\n"),
    /^notes\/2026-04-07\.md:3:\d+ {2}error {2}toml/,
  ],
  [
    "its head of header lines has a fault",
    () => {
      const text = "Subject: x\nAuthor: Keeper\nPermalink: bad-2026-04-07\nUpdated: never\n\nWords.\n";
      project.write("notes/2026-04-07.md", text);
    },
    /^notes\/2026-04-07\.md:4:10 {2}error {2}date-form/,
  ],
  [
    "it is not UTF-8",
    () =>
      project.write(
        "notes/2026-04-07.md",
        Buffer.from(noteText("caf\u00e9\n", { permalink: "bad-2026-04-07" }), "latin1"),
      ),
    /^notes\/2026-04-07\.md:\d+:\d+ {2}error {2}not-utf8/,
  ],
  [
    "it is UTF-16",
    () =>
      project.write(
        "notes/2026-04-07.md",
        Buffer.from(`\ufeff${noteText("x\n", { permalink: "bad-2026-04-07" })}`, "utf16le"),
      ),
    /^notes\/2026-04-07\.md:1:1 {2}error {2}not-utf8/,
  ],
  [
    "it is too large",
    () => project.note("2026-04-07", "x\n".repeat(100_000), { permalink: "bad-2026-04-07" }),
    /^notes\/2026-04-07\.md:1:1 {2}error {2}note-too-large/,
  ],
  [
    "a paragraph of it is too long",
    () => project.note("2026-04-07", "x".repeat(20_000), { permalink: "bad-2026-04-07" }),
    /^notes\/2026-04-07\.md:\d+:\d+ {2}error {2}text-too-long/,
  ],
  [
    "its permalink is that of another",
    () => {
      project.note("2026-04-07", "x\n", { permalink: "bad-2026-04-07" });
      project.note("other", "x\n", { permalink: "Bad-2026-04-07" });
    },
    /^notes\/2026-04-07\.md:\d+:12 {2}error {2}permalink-twice/,
  ],
];

/** These have no permalink that could be read. */
const NAMELESS: readonly (readonly [string, () => void, RegExp])[] = [
  [
    "it is a link that leads out",
    () => {
      project.write("elsewhere.md", noteText("secret words\n"));
      mkdirSync(join(project.folder, "notes"), { recursive: true });
      symlinkSync("../elsewhere.md", join(project.folder, "notes/2026-04-07.md"));
    },
    /^notes\/2026-04-07\.md:1:1 {2}error {2}file-outside/,
  ],
  [
    "it is a link that leads nowhere",
    () => {
      mkdirSync(join(project.folder, "notes"), { recursive: true });
      symlinkSync("../nothing.md", join(project.folder, "notes/2026-04-07.md"));
    },
    /^notes\/2026-04-07\.md:1:1 {2}error {2}cannot-read .*it does not exist/,
  ],
  [
    "it is a folder",
    () => project.write("notes/2026-04-07.md/x", "x"),
    /^notes\/2026-04-07\.md:1:1 {2}error {2}file-irregular/,
  ],
  [
    "it is empty",
    () => project.write("notes/2026-04-07.md", ""),
    /^notes\/2026-04-07\.md:1:1 {2}error {2}note-empty/,
  ],
];

const COMMANDS = [["send"], ["send", "--correction"], ["preview"], ["check"]] as const;

describe("a note that is there and cannot be read is told with its own problem, never as missing", () => {
  test.each(BROKEN)("named by its permalink: %s", async (_, write, said) => {
    write();
    for (const command of COMMANDS) {
      const { code, err } = await project.run(...command, "bad-2026-04-07");
      expect(err, command.join(" ")).toMatch(said);
      expect(err).not.toContain("note-missing");
      expect([65, 66]).toContain(code);
    }
  });

  test.each([...BROKEN, ...NAMELESS])("named by its path: %s", async (name, write, said) => {
    write();
    for (const words of [
      ["send", "notes/2026-04-07.md"],
      // One note is read alone for a preview, which does not see that another has its permalink.
      ...(name.includes("of another") ? [] : [["preview", "./notes/2026-04-07.md"]]),
      ["check", "2026-04-07.md"],
      ["send", "--dry-run", "2026-04-07"],
    ]) {
      const { code, out, err } = await project.run(...words);
      expect(err, words.join(" ")).toMatch(said);
      expect(err).not.toContain("note-missing");
      expect([65, 66]).toContain(code);
      expect(out).not.toContain("secret");
    }
  });

  test("found by what a template makes of its path, where its head gives no permalink", async () => {
    const config = project.read("minutewire.yaml");
    const form = '  path: "{date}"\n  defaults: { permalink: "crew-{date}", author: Keeper }\nmailings:';
    project.write("minutewire.yaml", config.replace("mailings:", form));
    project.write("notes/2026-04-07.md", "---\nsubject: 'it's late'\n---\nx\n");
    expect((await project.run("send", "crew-2026-04-07")).err).toMatch(
      /^notes\/2026-04-07\.md:2:\d+ {2}error {2}yaml/,
    );
  });

  test("found by a permalink that cannot be one, as it is written", async () => {
    project.note("a", "x\n", { permalink: "a/b c" });
    expect((await project.run("send", "a/b c")).err).toMatch(
      /^notes\/a\.md:\d+:\d+ {2}error {2}permalink-form/,
    );
    project.note("a", "x\n", { permalink: "a/b" });
    expect((await project.run("send", "/a/b/")).err).toMatch(
      /^notes\/a\.md:\d+:\d+ {2}error {2}permalink-form/,
    );
  });

  test("a sound note is not kept back by a broken one that claims its permalink", async () => {
    project.note("good", "x\n");
    project.note("bad", "x\n", { permalink: "good", updated: "soon" });
    expect(await project.run("send", "good")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^sent +good/),
    });
  });

  test("of several words every problem is told at once, and nothing is sent", async () => {
    project.note("good", "x\n");
    project.note("one", "x\n", { updated: "soon" });
    project.note("two", "x\n", { updated: "late" });
    const { code, err } = await project.run("send", "good", "one", "notes/two.md", "three");
    expect(err).toMatch(/^notes\/one\.md:2:10 [\s\S]*^notes\/two\.md:2:10 [\s\S]*^error {2}note-missing/m);
    expect(code).toBe(66);
    expect(Object.keys(project.files("."))).not.toContain("mail/mbox");
  });
});

describe("a NOTE is found by", () => {
  const found = async (word: string, from = ".") => {
    const { code, out, err } = await project.runFrom(from, "preview", word, "--as", "model");
    return code === 0 ? JSON.parse(out).permalink : err;
  };

  test("its permalink, however its path is written", async () => {
    project.note("a", "x\n", { permalink: "/2026/March/" });
    for (const word of ["2026/March", "/2026/March/", "/2026/March.html", "2026/March/", "2026/march"])
      expect(await found(word), word).toBe("2026/March");
    expect((await project.run("send", "/2026/March/")).out).toMatch(/^sent/);
  });

  test("its file's name, with or without its folder and ending, where no other note has it", async () => {
    const config = project.read("minutewire.yaml");
    project.write("minutewire.yaml", config.replace('["notes/*.md"]', '["notes/**/*.md"]'));
    project.note("2026/2026-03-03", "x\n", { permalink: "one" });
    project.note("2026/plan", "x\n", { permalink: "two" });
    project.note("2025/plan", "x\n", { permalink: "three" });
    for (const word of ["2026-03-03", "2026-03-03.md", "2026/2026-03-03.md", "./notes/2026/2026-03-03"])
      expect(await found(word), word).toBe("one");
    expect(await found("2026/plan")).toBe("two");
    const { code, err } = await project.run("send", "plan.md");
    expect([code, err]).toEqual([
      64,
      'error  note-ambiguous  "plan.md" names 2 notes: notes/2025/plan.md, notes/2026/plan.md\n    Name one by its path.\n',
    ]);
    expect(await found("26/plan.md")).toMatch(/^error {2}note-missing/);
  });

  test("its path first, then its permalink, then its name", async () => {
    project.note("one", "x\n", { permalink: "two" });
    project.note("two", "x\n", { permalink: "three.md" });
    project.note("three", "x\n", { permalink: "four" });
    expect(await found("notes/two.md")).toBe("three.md");
    expect(await found("two")).toBe("two");
    expect(await found("three.md")).toBe("three.md");
    expect(await found("three")).toBe("four");
  });

  test("its permalink also where a folder of that name is here", async () => {
    project.note("a", "x\n", { permalink: "public" });
    await project.run("build");
    expect(await found("public")).toBe("public");
  });

  test("its path where it is none of the notes of the configuration", async () => {
    project.note("a", "x\n");
    project.write("drafts/b.md", noteText("x\n", { permalink: "b" }));
    expect(await found("drafts/b.md")).toBe("b");
    expect(await found("../drafts/b.md", "notes")).toBe("b");
    expect(await found("drafts/b.md", "notes")).toBe("b");
  });

  test.each([
    ["a permalink", "crew-2026-03-30", "crew-2026-03-03"],
    ["a path", "notes/2026-03-30.md", "notes/2026-03-03.md"],
    ["a file's name", "2026-03-30.md", "2026-03-03.md"],
    ["a broken note's permalink", "council-2026-05-50", "council-2026-05-05"],
    ["a path of permalinks", "/weekly/march/2026", "weekly/march/2025"],
    ["the beginning of a permalink", "council", "council-2026-05-05"],
    ["a part of several, each note once", "2026-0", "crew-2026-03-03 or council-2026-05-05"],
  ])("nothing that is not there, and then the nearest is suggested: %s", async (_, word, meant) => {
    project.note("2026-03-03", "x\n", { permalink: "crew-2026-03-03" });
    project.note("2026-05-05", "x\n", { permalink: "council-2026-05-05", updated: "soon" });
    project.note("w", "x\n", { permalink: "/weekly/march/2025/" });
    for (const command of ["preview", "send"]) {
      const { code, err } = await project.run(command, word);
      expect([code, err]).toEqual([
        66,
        `error  note-missing  no note: "${word}" is neither a file nor a permalink here\n    Did you mean ${meant}?\n`,
      ]);
    }
  });
});

describe("preview without a NOTE", () => {
  const preview = () => project.run("preview", "--as", "model");
  const shown = (out: string) => JSON.parse(out).permalink;

  test.each([...BROKEN, ...NAMELESS].filter(([name]) => !name.includes("of another")))(
    "tells that the newest cannot be read, and shows the newest that can: %s",
    async (_, write, said) => {
      project.note("old", "x\n", { updated: "2026-02-03" });
      project.note("2026-03-03", "x\n", { permalink: "good", updated: "2026-03-03" });
      write();
      const { code, out, err } = await preview();
      expect(err).toMatch(said);
      expect(err).toContain("shown instead: notes/2026-03-03.md, the newest note that can be read\n");
      expect(shown(out)).toBe("good");
      expect([65, 66]).toContain(code);
    },
  );

  test("tells nothing of a broken note that is older", async () => {
    project.note("good", "x\n", { updated: "2026-03-03" });
    project.note("bad", "x\n", { updated: "2026-02-03", subject: "" });
    project.write("minutewire.yaml", project.read("minutewire.yaml").replace("notes/*.md", "notes/**/*.md"));
    project.write("notes/2026-01-06.md", "");
    project.write("notes/20260107 crew.md", "");
    project.write("notes/8 January 2026.md", "");
    project.write("notes/2026/02/05.md", "");
    expect(await preview()).toMatchObject({ code: 0, err: "" });
    project.write("notes/2026/03/05.md", "");
    expect((await preview()).err).toMatch(/^notes\/2026\/03\/05\.md:1:1 {2}error {2}note-empty/);
  });

  test("tells one whose day nobody knows, as it may be the newest", async () => {
    project.note("good", "x\n");
    project.write("notes/new.md", "Words.\n");
    const { code, out, err } = await preview();
    expect([code, shown(out)]).toEqual([65, "good"]);
    expect(err).toMatch(/^notes\/new\.md:1:1 {2}error {2}front-matter-missing/);
  });

  test("tells what is wrong with each where none can be read", async () => {
    project.note("one", "x\n", { updated: "soon" });
    project.note("two", "x\n", { updated: "late" });
    const { code, out, err } = await preview();
    expect([code, out]).toEqual([65, ""]);
    expect(err).toMatch(/^notes\/one\.md:2:10 [\s\S]*^notes\/two\.md:2:10 /m);
  });

  test("tells that there is no note where there is none", async () => {
    expect(await preview()).toMatchObject({ code: 66, err: expect.stringMatching(/^error {2}notes-none/) });
  });
});

describe("what names no note, but says which", () => {
  test.each([
    ["https://lighthouse.example/minutes/crew-day/", "Did you mean crew-day?"],
    ["https://lighthouse.example/minutes/crew-day/index.html?x#lamp", "Did you mean crew-day?"],
    ["minutes/crew-day.html", "Did you mean crew-day?"],
    ["2026-03-03", "Did you mean crew-day?"],
    ["notes", "It is a folder. Name a note in it, such as notes/other.md."],
    ["./notes/", "It is a folder. Name a note in it, such as notes/other.md."],
    ["notes/*.txt", "A pattern is the shell's to read: it has found no file, or is kept from it by quotes."],
    ["https://lighthouse.example/minutes/nothing-of-ours/", "Name a file, or a note's permalink, such as "],
  ])("%s is answered with it", async (word, hint) => {
    project.note("other", "x\n", { permalink: "crew-day", updated: "2026-03-03" });
    const { code, err } = await runHere(project.folder, "check", word);
    expect(code).toBe(66);
    expect(err).toContain(`is neither a file nor a permalink here\n    ${hint}`);
  });
});
