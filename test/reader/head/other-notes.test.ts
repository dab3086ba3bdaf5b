/** Notes of other people's folders: their fields, their heads, their names of files. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outline } from "../../../src/model/outline.ts";
import { plain } from "../../../src/model/walk.ts";
import { wording } from "../../../src/problem.ts";
import { headStyle } from "../../../src/reader/head/front-matter.ts";
import type { NoteForm } from "../../../src/reader/head/note-form.ts";
import { match, patternFault, writtenDay } from "../../../src/reader/head/pattern.ts";
import { type Reading, readNote } from "../../../src/reader/read.ts";
import { mutated } from "../../support/arbitrary.ts";
import { CORPUS, corpusHere } from "../../support/corpus.ts";
import { expectGrowth, SQUARE } from "../../support/growth.ts";
import { lighthouse } from "../../support/notes.ts";
import { Project } from "../../support/project.ts";
import { runs } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

const read = (text: string, form: NoteForm = {}, path = "2026-03-03.md"): Reading =>
  readNote(path, new TextEncoder().encode(text), lighthouse, form, path);
const told = (text: string, form: NoteForm = {}, path = "2026-03-03.md") =>
  read(text, form, path)
    .problems.filter(({ severity }) => severity === "error")
    .map(wording);
const BARE: NoteForm = {
  path: "{date}",
  defaults: { subject: "{heading}, {date}", permalink: "crew-{date}", author: "Keeper" },
};

describe("fields by other names", () => {
  const fields = { updated: "date", subject: ["title", "name"], authors: ["extra.authors", "extra.editors"] };
  const yaml = (head: string) => read(`---\n${head}permalink: x\n---\nWords.\n`, { fields });
  test("are read by the first name that the head has, also in a group", () => {
    const { meeting } = yaml("name: Crew\ndate: 2026-03-03\nextra: { editors: [Ada Example, Ben] }\n");
    expect(meeting).toMatchObject({
      subject: "Crew",
      date: "2026-03-03",
      authors: [{ name: "Ada Example" }, { name: "Ben" }],
    });
    expect(meeting?.warnings.map(({ code }) => code)).toEqual(["description-missing"]);
  });
  test("are told of by these names, in their places", () => {
    const problems = yaml("title: [a]\nextra:\n  authors:\n    - name: Ada\n      uri: ftp://x\n").problems;
    expect(problems.filter(({ severity }) => severity === "error").map(wording)).toEqual([
      expect.stringMatching(/:1:1 {2}error {2}field-missing {2}date: is missing/),
      expect.stringMatching(/:2:8 {2}error {2}field-type {2}title: must be text/),
      expect.stringMatching(/:6:12 {2}error {2}uri-form {2}extra\.authors\.0\.uri: must be an http/),
    ]);
  });
  test("are named with their setting where none of them is there", () => {
    const toml =
      "+++\nsubject = 'x'\npermalink = 'x'\nupdated = 2026-03-03\n[extra]\nauthors = ['Ada']\n+++\nx\n";
    expect(told(toml, { fields: { authors: "extra.editors" } })[0]).toMatch(
      /field-missing {2}extra\.editors: is missing\n {4}There is no `extra\.editors` here \(notes\.fields\.authors in the conf/,
    );
    expect(yaml("extra: {}\n").problems.map(({ hint }) => hint)).toEqual([
      expect.stringContaining("There is none of `title`, `name` here (notes.fields.subject "),
      expect.stringMatching(
        /^There is no `date` here \(notes\.fields\.updated .*Add `date: 2026-03-31`, the day/,
      ),
      expect.stringContaining(
        "There is none of `extra.authors`, `extra.editors` here (notes.fields.authors ",
      ),
    ]);
  });
});

describe("TOML between plus signs", () => {
  const HEAD =
    'subject = "Crew"\nupdated = 2026-03-03\npermalink = "crew"\nauthor = "Ada <ada@lighthouse.example>"\n';
  test("is read, with its dates as they are written and the lines of the text counted on", () => {
    const { meeting } = read(`+++\n${HEAD}draft = true\n+++\n\n# Lamp\n`);
    expect(meeting).toMatchObject({
      subject: "Crew",
      date: "2026-03-03",
      draft: true,
      authors: [{ name: "Ada", email: "ada@lighthouse.example" }],
    });
    expect(meeting?.document[0]?.place.line).toBe(9);
  });
  test("gives the same meeting with CRLF and a byte order mark", () => {
    const text = `+++\n${HEAD}+++\nWords.\n`;
    // But for the hash of its bytes.
    const { source, ...others } = read(`\ufeff${text.replaceAll("\n", "\r\n")}`).meeting ?? {};
    expect(read(text).meeting).toEqual({ ...others, source: expect.not.stringMatching(source ?? "") });
  });
  test("a date with a time, in a group, is its day", () => {
    const { meeting, problems } = read(
      '+++\ntitle = "Crew"\npermalink = "x"\nauthor = "Ada"\n[meta]\ndate = 2026-03-03T23:30:00-07:00\n+++\nWords.\n',
      { fields: { subject: "title", updated: "meta.date" } },
    );
    expect(meeting?.date).toBe("2026-03-03");
    expect(problems.map(({ code, place }) => `${code}:${place?.line}:${place?.column}`)).toEqual([
      "date-time-ignored:6:8",
      "description-missing:1:1",
    ]);
  });
  test.each([
    ["not closed", "+++\na = 1\n", /:1:1 {2}error {2}front-matter-unclosed .*\n.*three plus signs/],
    ["closed by too many", "+++\na = 1\n++++\n", /:3:1 {2}error {2}front-matter-unclosed/],
    ["of another language", "+++yaml\n+++\n", /:1:1 {2}error {2}front-matter-language .*"yaml"/],
    ["with a value missing", "+++\na = 1\nb = \n+++\n", /:3:5 {2}error {2}toml {2}invalid value/],
    ["with a key twice", "+++\na = 1\na = 2\n+++\n", /:3:1 {2}error {2}toml /],
    ["with a list that never ends", "+++\na = [1,\n+++\n", /:\d:\d+ {2}error {2}toml /],
    [
      "with a day that is none",
      "+++\nd = 2019-02-30\n+++\n",
      /:2:5 {2}error {2}toml {2}there is no day 2019-02-30/,
    ],
    ["with lists without end", `+++\na = ${"[".repeat(9000)}\n+++\n`, /:2:\d+ {2}error {2}toml /],
    ["too long", `+++\n${"# x\n".repeat(13_000)}+++\n`, /:1:1 {2}error {2}front-matter-too-long/],
  ])("is refused where it is %s", (_, text, problem) => {
    expect(told(text)).toEqual([expect.stringMatching(problem)]);
  });
  test("groups in groups without end cost nothing and break nothing", () => {
    const name = Array(8000).fill("a").join(".");
    expect(told(`+++\n${HEAD}[${name}]\nb = 1\n+++\nWords.\n`)).toEqual([]);
    expect(told(`+++\n${HEAD}__proto__ = 1\n+++\nWords.\n`)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });
});

describe("header lines without fences", () => {
  const TEXT =
    "Subject: Crew meeting\n**Date:** Tuesday, 3rd March 2026\nAttendees: Keeper, Scribe\nauthor: Ada Example <ada@lighthouse.example>\nPermalink: crew\n\nWords.\n";
  test("are taken where they are fields; the other lines stay in the text", () => {
    const { meeting } = read(TEXT, { fields: { updated: "date" } });
    expect(meeting).toMatchObject({
      subject: "Crew meeting",
      date: "2026-03-03",
      permalink: "crew",
      authors: [{ name: "Ada Example", email: "ada@lighthouse.example" }],
      minutes: { attendees: [{ name: "Keeper" }, { name: "Scribe" }] },
    });
    expect(meeting?.document.map((block) => block.place.line)).toEqual([3, 7]);
  });
  test("are told of in their places", () => {
    const text = TEXT.replace("Tuesday, 3rd March", "30 February").replace(
      "Permalink: crew",
      "Permalink: a/b",
    );
    expect(told(text, { fields: { updated: "date" } })).toEqual([
      expect.stringMatching(/:2:11 {2}error {2}date-form {2}date: there is no day 2026-02-30/),
      expect.stringMatching(/:5:12 {2}error {2}permalink-form {2}permalink: /),
    ]);
  });
  test("a date that can be read in two ways is not guessed", () => {
    expect(
      told(TEXT.replace("Tuesday, 3rd March 2026", "3/4/2026"), { fields: { updated: "date" } }),
    ).toEqual([expect.stringContaining('date: "3/4/2026" is not a date')]);
  });
  test("a text that only begins with some label has no head", () => {
    expect(told("Attendees: Keeper, Scribe\n\nWords.\n")).toEqual([
      expect.stringMatching(/front-matter-missing .*\n.*notes\.defaults/),
    ]);
  });
});

describe("no head at all", () => {
  test("takes date, subject, permalink and author from where the settings say", () => {
    const { meeting, problems } = read("# Crew *meeting*\n\n## Lamp\n\nIt burns.\n", BARE);
    expect(meeting).toMatchObject({
      subject: "Crew meeting, 2026-03-03",
      date: "2026-03-03",
      permalink: "crew-2026-03-03",
      authors: [{ name: "Keeper" }],
      summary: "It burns.",
    });
    expect(problems.map(({ code }) => code)).toEqual(["description-missing"]);
  });
  test("the heading that the subject says is not said again, unless it holds a link", () => {
    const lead = (heading: string) => {
      const { meeting } = read(`# ${heading}\n\n## Lamp\n`, BARE);
      return meeting === undefined ? [] : outline(meeting).lead.map(({ kind }) => kind);
    };
    expect(lead("Crew")).toEqual([]);
    expect(lead("[Crew](https://lighthouse.example/x)")).toEqual(["heading"]);
  });
  test.each([
    ["2019-12-9.md", "{date}", "2019-12-09"],
    ["a/b/2019_12_09-board.md", "{date}-{what}", "2019-12-09"],
    ["20191209.md", "{date}", "2019-12-09"],
    ["2019/12/09/index.md", "{year}/{month}/{day}/index", "2019-12-09"],
    ["minutes-9-dec-2019.markdown", "minutes-{day}-{month}-{year}.md", "2019-12-09"],
    ["notes/December 9, 2019.md", "{date}", "2019-12-09"],
  ])("reads the date of %s by %s", (path, pattern, date) => {
    expect(read("# Crew\n\nWords.\n", { ...BARE, path: pattern }, path).meeting?.date).toBe(date);
  });
  test("reads a date from a line near the top, and gives its place where it is none", () => {
    const form: NoteForm = {
      lines: ["# {title}", "### Date: {date}"],
      defaults: { subject: "{title} of {date}", permalink: "{path}", author: { name: "Keeper" } },
    };
    const text = "# Crew\n\n### Date: December 9, 2019\n\nWords.\n";
    expect(read(text, form, "../wg a/x/index.md").meeting).toMatchObject({
      date: "2019-12-09",
      subject: "Crew of 2019-12-09",
      permalink: "wg-a-x",
    });
    expect(told(text.replace("December 9", "February 30"), form)).toEqual([
      expect.stringMatching(
        /:3:1 {2}error {2}date-form {2}updated: there is no day 2019-02-30 \(from line 3\)/,
      ),
    ]);
  });
  test("what the head says goes before all of it", () => {
    const { meeting } = read(
      "---\nsubject: Own\nupdated: 2026-03-04\nauthors: [{ name: Ada }]\n---\n# Crew\n",
      BARE,
    );
    expect(meeting).toMatchObject({
      subject: "Own",
      date: "2026-03-04",
      permalink: "crew-2026-03-04",
      authors: [{ name: "Ada" }],
    });
  });
  test.each([
    [
      "the path has no date",
      "board.md",
      BARE,
      [
        /updated: is missing: the path "board\.md" does not fit notes\.path "\{date\}"\n {4}Write it in the file's name, such as 2026-03-31\.md, or in the front matter, `updated: 2026-03-31`; or change notes\.path\./,
      ],
    ],
    [
      "the path has a day that is none",
      "2019-02-30.md",
      BARE,
      [
        /:1:1 {2}error {2}date-form {2}updated: there is no day 2019-02-30 \(from the path "2019-02-30\.md"\)\n {4}Mend the file's name/,
      ],
    ],
    [
      "the path has no day",
      "2020-08/index.md",
      { ...BARE, path: "{year}-{month}/index" },
      [
        /updated: is missing: notes\.path "\{year\}-\{month\}\/index" gives no whole date\n {4}Write it in the front matter, `updated: 2026-03-31`; or change notes\.path\./,
      ],
    ],
    [
      "the path has neither group nor date",
      "minutes/board.markdown",
      { ...BARE, path: "{group}/{year}-{month}-{day}" },
      [
        /updated: is missing: the path "minutes\/board\.markdown" does not fit .*\n {4}Write it in the file's name, such as group\/2026-03-31\.markdown, or in the front matter/,
      ],
    ],
    [
      "the head calls the day otherwise",
      "x.md",
      { ...BARE, path: undefined, lines: ["Date: {date}"], fields: { updated: "held" } },
      [
        /held: is missing: no line .*\n {4}Write it in a line near the top, such as "Date: 2026-03-31", or in the front matter, `held: 2026-03-31`; or change notes\.lines\./,
      ],
    ],
    [
      "no line fits",
      "x.md",
      { ...BARE, path: undefined, lines: ["Date: {date}"] },
      [/is missing: no line near the top fits notes\.lines "Date: \{date\}"/],
    ],
    [
      "a permalink is made of nothing that can stand in one",
      "2026-03-03.md",
      { ...BARE, defaults: { ...BARE.defaults, permalink: "{heading}" } },
      [/permalink-form|field-missing/],
    ],
    [
      "no author is set",
      "2026-03-03.md",
      { ...BARE, defaults: { ...BARE.defaults, author: undefined } },
      [/author: is missing/],
    ],
  ])("is told where %s", (_, path, form, problems) => {
    const said = told("# Ö\n\nWords.\n", form, path);
    for (const problem of problems) expect(said).toContainEqual(expect.stringMatching(problem));
    expect(read("# Ö\n\nWords.\n", form, path).meeting).toBeUndefined();
  });
  test("a note without a heading is told where the subject wants one", () => {
    expect(told("Words.\n", BARE)).toEqual([
      expect.stringMatching(/subject: is missing: the note has no heading\n.*notes\.defaults\.subject/),
    ]);
  });
  test("an empty note is empty, whatever the settings", () => {
    expect(told(" \n\n", BARE)).toEqual([expect.stringContaining("note-empty")]);
  });
});

describe("patterns", () => {
  test.each([
    ["{a}-{b}", "x-y-z", { a: "x", b: "y-z" }],
    ["{a} meeting {date}", "The crew meeting 3 March 2026", { a: "The crew", date: "3 March 2026" }],
    ["{a} {date}", "Releases WG 2019-08-14", { a: "Releases WG", date: "2019-08-14" }],
    ["{date}", "12019-08-14", undefined],
    ["{date}", "2019-08_14", undefined],
    ["{date}", "3/4/2019", undefined],
    ["{a}", "x/y", undefined],
  ])("%s takes of %s what it says", (pattern, text, taken) => {
    const found = match(pattern, text);
    expect(found === undefined ? undefined : Object.fromEntries(found)).toEqual(taken);
  });
  test.each([
    "3 March 2026",
    "March 3rd, 2026",
    "Tuesday, 3 March 2026",
    "2026-3-3",
    "2026.03.03",
    "3 Mar. 2026",
  ])("reads %s as one day", (text) => {
    expect(writtenDay(text)).toBe("2026-03-03");
  });
  test.each(["{a", "words", "{a}{b}", "{a}-{a}", "{A}"])("%s is none", (pattern) => {
    expect(patternFault(pattern)).toBeDefined();
  });
  test("cost no more than the square of a line's length, however many holes try it", async () => {
    for (const pattern of ["{a}-{b}!", "{a}-{b}-{c}-{d}-{e}!"])
      await expectGrowth(
        100,
        (size) => () => expect(match(pattern, "-x".repeat(size))).toBeUndefined(),
        SQUARE,
      );
  });
});

test.each([
  ["---\na: 1\n---\n", "yaml"],
  ["+++\n+++\n", "toml"],
  ["Subject: x\n", "colon"],
  ["# x\n", "none"],
])("the head of %j is %s", (text, style) => {
  expect(headStyle(text, ["subject"])).toBe(style);
});

test("any head, whole or broken, gives a meeting or placed problems", () => {
  const forms: readonly NoteForm[] = [
    BARE,
    { fields: { updated: "date", authors: ["extra.authors", "by"], subject: "title" } },
    {
      lines: ["{a} {date}", "# {b}-{c}"],
      defaults: { subject: "{a}{b}", updated: "{c}", permalink: "{path}" },
    },
  ];
  const heads = [
    '+++\ntitle = "Crew"\ndate = 2026-03-03\npermalink = \'x\'\n[extra]\nauthors = ["Ada", """B\nen"""]\n+++\n# Lamp\n',
    "Title: Crew\nDate: 3 March 2026\nBy: Ada <ada@lighthouse.example>\nPermalink: x\n\n# Lamp\n",
    "---\ntitle: Crew\ndate: 2026-03-03\nextra: { authors: [Ada, { name: Ben }] }\npermalink: x\n---\n# Lamp\n",
    "# Crew-lamp\n\nOn 3 March 2026\n\nOn 2026-03-03\n",
  ];
  const note = fc.tuple(fc.constantFrom(...heads).chain(mutated), fc.constantFrom(...forms), fc.string());
  fc.assert(
    fc.property(note, ([text, form, path]) => {
      const { meeting, problems } = read(text, form, path);
      if (meeting === undefined) expect(problems.some(({ severity }) => severity === "error")).toBe(true);
      else expect(meeting.subject.length * meeting.permalink.length).toBeGreaterThan(0);
      for (const { place } of problems)
        expect([place?.line, place?.column].every((at) => at !== undefined && at > 0)).toBe(true);
    }),
    { numRuns: runs(300, 15_000), seed: SEED },
  );
});

describe("a folder of them", () => {
  const site =
    'site:\n  title: T\n  url: https://lighthouse.example\n  minutes: https://lighthouse.example/m/\n  id: "tag:x,2026:"\n';
  test("two notes that come to one permalink are both told, and neither is built", async () => {
    const project = new Project();
    project.write(
      "minutewire.yaml",
      `${site}notes:\n  files: ["*/*.md"]\n  path: "{date}"\n  defaults: { subject: "{heading}", permalink: "{date}", author: K }\n`,
    );
    project.write("a/2026-03-03.md", "# A\n\nWords.\n");
    project.write("b/2026-03-03.md", "+++\npermalink = '2026-03-03'\n+++\n# B\n\nWords.\n");
    const { code, err } = await project.run("build");
    project.remove();
    expect(code).toBe(65);
    expect(err).toMatch(/a\/2026-03-03\.md:1:1 {2}error {2}permalink-twice .*b\/2026-03-03\.md/);
    expect(err).toMatch(/b\/2026-03-03\.md:2:13 {2}error {2}permalink-twice .*a\/2026-03-03\.md/);
  });
  test("settings that fit nothing are told, each in its place", async () => {
    const project = new Project();
    project.write(
      "minutewire.yaml",
      `${site}notes:\n  files: ["*.md"]\n  path: "{date"\n  lines: ["no hole"]\n  defaults: { subject: "{group}", author: { nam: K } }\n`,
    );
    const { code, err } = await project.run("check");
    project.remove();
    expect(code).toBe(78);
    expect(err).toContain("minutewire.yaml:8:9  error  config  notes.path: must have its holes as {name}");
    expect(err).toContain(
      "minutewire.yaml:9:11  error  config  notes.lines.0: must have a hole such as {date}",
    );
  });
  test("a template's hole that no pattern has is told", async () => {
    const project = new Project();
    project.write(
      "minutewire.yaml",
      `${site}notes:\n  files: ["*.md"]\n  path: "{date}"\n  defaults: { subject: "{group}" }\n`,
    );
    const { code, err } = await project.run("check");
    project.remove();
    expect(code).toBe(78);
    expect(err).toMatch(
      /minutewire\.yaml:9:24 {2}error {2}config {2}notes\.defaults\.subject: \{group\} is in neither/,
    );
  });
});

/** Settings of a whole project in ten lines at most, and the notes of the corpus that they fit. */
const FOREIGN = [
  {
    folder: "foreign/electron-governance",
    notes: 4,
    yaml: `site:
  title: Electron governance
  url: https://www.electronjs.org
  minutes: https://minutes.example.org/electron/
  id: "tag:example.org,2026:electron/"
notes:
  files: ["**/meeting-notes/*.md"]
  path: "{group}/meeting-notes/{date}"
  defaults: { subject: "{heading}, {date}", permalink: "{group}-{date}", author: Electron governance }
`,
    subjects: [
      "Outreach WG, 2019-12-09",
      "QA Working Group, 2019-10-23",
      "Releases WG, 2019-08-14",
      "Website Working Group, 2019-05-30",
    ],
  },
  {
    folder: "foreign/rust-osdev",
    notes: 3,
    yaml: `site:
  title: This Month in Rust OSDev
  url: https://rust-osdev.com
  minutes: https://rust-osdev.com/this-month/
  id: "tag:rust-osdev.com,2026:"
notes:
  files: ["content/this-month/*/index.md"]
  fields: { subject: title, updated: date, authors: [extra.authors, extra.editors] }
  path: "{issue}/index"
  defaults: { permalink: "{issue}" }
`,
    subjects: [
      "This Month in Rust OSDev (August 2020)",
      "This Month in Rust OSDev: February 2026",
      "This Month in Rust OSDev: June 2023",
    ],
  },
];

describe.skipIf(!corpusHere("the foreign notes"))("the foreign notes", () => {
  test.each(FOREIGN)("$notes of $folder are read, built and previewed by ten lines", async (foreign) => {
    expect(foreign.yaml.trim().split("\n").length).toBeLessThanOrEqual(10);
    const project = new Project();
    const from = join(CORPUS, foreign.folder);
    for (const file of globSync("**/*.md", { cwd: from }))
      project.write(file, readFileSync(join(from, file)));
    project.write("minutewire.yaml", foreign.yaml);
    const built = await project.run("build");
    expect(built.err).not.toMatch(/ {2}error {2}/);
    expect(built.out).toMatch(new RegExp(`^${foreign.notes} meetings:`, "m"));
    const posts = globSync("public/*/post.txt", { cwd: project.folder });
    expect(posts).toHaveLength(foreign.notes);
    const subjects: string[] = [];
    for (const post of posts) {
      const permalink = post.split("/")[1] ?? "";
      const { code, out } = await project.run("preview", permalink, "--as", "model");
      expect(code).toBe(0);
      subjects.push(JSON.parse(out).subject);
      const shown = await project.run("preview", permalink, "--as", "post");
      // Its head says the day once, in words.
      expect(shown.out.replace(/\s+/g, " ")).toContain(
        JSON.parse(out).subject.replace(/[,:]? \d{4}-\d\d-\d\d$/, ""),
      );
      expect(existsSync(join(project.folder, "public", permalink, "newsletter.html"))).toBe(true);
    }
    project.remove();
    expect(subjects.sort()).toEqual(foreign.subjects);
  });
  test("their topics, attendees and actions are those of the notes", () => {
    const file = "foreign/electron-governance/archived/2021-02-22/wg-qa/meeting-notes/2019-10-23.md";
    const { meeting } = readNote(file, readFileSync(join(CORPUS, file)), lighthouse, {
      path: "{group}/meeting-notes/{date}",
      defaults: { subject: "{heading}", permalink: "x", author: "K" },
    });
    if (meeting === undefined) throw new Error("no meeting");
    expect(outline(meeting).topics.map(({ title }) => plain(title))).toEqual([
      "Follow-up Discussion:",
      "Action Items:",
    ]);
    expect(meeting.minutes.attendees).toHaveLength(6);
    expect(meeting.minutes.actions.map(({ quote }) => quote)).toEqual([
      "TODO: Sofia to add to #wg-qa",
      "Add GitHub team in Electron org for QA WG (Jacob)",
    ]);
  });
});
