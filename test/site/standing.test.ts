/** The build that stands: nothing is looked into, and what is told is what a build from nothing tells. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { build as buildProject, read } from "../../src/library/steps.ts";
import { hearingProgress } from "../../src/workspace/progress.ts";
import { Project } from "../support/project.ts";

const HOUR = 3_600_000;
/** Noon in UTC, long after the files of this test were written. */
const NOON = Date.parse("2040-05-10T12:00:00Z");
const DOT = Buffer.from("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "base64");

let project: Project;
const at = (file: string) => join(project.folder, file);

beforeEach(async () => {
  project = new Project();
  project.write("feeds/all.yaml", "select: all\n");
  project.config("{ kind: file, path: mail }", "feeds: feeds\n");
  const config = project.read("minutewire.yaml").replace("notes:\n", "notes:\n  links: links.yml\n");
  project.write("minutewire.yaml", config);
  project.write(
    "links.yml",
    "- { id: a, uri: 'https://a.example/', title: A, date: 2012-01-03, stream: press }\n",
  );
  project.note("a", "## Rope\n\n![A dot](dot.gif) ![None](none.gif) ![Odd](b.md/dot.gif)\n", {
    updated: "2040-05-01",
  });
  project.write("notes/dot.gif", DOT);
  project.note("b", "## Tide\n\nThe next meeting is on 12 May 2040.\n", { updated: "2040-05-08" });
  project.note("c", "## Crane\n\nHigh.\n", { updated: "2040-05-09", publishAfter: "2040-05-10T18:00:00Z" });
  project.note("d", "## Chart\n\nDeep.\n", { updated: "2040-05-14" });
  await build(NOON - 2 * HOUR);
  await build(NOON - HOUR);
});
afterEach(() => {
  vi.useRealTimers();
  project.remove();
});

/** What a build at an instant tells, and whether it went through notes or files. */
const build = (instant: number, ...words: string[]) => buildFrom(".", instant, ...words);
async function buildFrom(folder: string, instant: number, ...words: string[]) {
  vi.useFakeTimers({ toFake: ["Date"], now: instant });
  let steps = 0;
  const hear = () => {
    steps += 1;
  };
  const ran = await hearingProgress(hear, () => project.runFrom(folder, "build", "--json", ...words));
  return { ...ran, stood: steps === 0 };
}

/** What a build from nothing at that instant tells and writes. */
async function fromNothing(instant: number, folder = ".", start = project.folder) {
  const elsewhere = new Project();
  try {
    for (const name of readdirSync(start))
      if (name !== "public" && name !== ".minutewire")
        cpSync(join(start, name), join(elsewhere.folder, name), { recursive: true, verbatimSymlinks: true });
    vi.useFakeTimers({ toFake: ["Date"], now: instant });
    const { out, err } = await elsewhere.runFrom(folder, "build", "--json");
    return { ...JSON.parse(out), changed: [], err, pages: pagesIn(join(elsewhere.folder, "public")) };
  } finally {
    elsewhere.remove();
  }
}

function pagesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

const sorted = ({ err: _, ...told }: { readonly files: string[]; readonly err?: string }) => ({
  ...told,
  files: told.files.toSorted(),
});

test("where nothing was touched all stands, and the same is told as by a build from nothing", async () => {
  const { stood, out, code } = await build(NOON);
  expect([stood, code]).toEqual([true, 0]);
  const told = { ...JSON.parse(out), pages: pagesIn(at("public")) };
  expect(sorted(told)).toEqual(sorted(await fromNothing(NOON)));
  expect(told.problems.map((one: { readonly code: string }) => one.code)).toContain("date-future");
});

test.each<readonly [what: string, instant: number, stands: boolean]>([
  ["a minute before a note is published", Date.parse("2040-05-10T17:59:00Z"), true],
  ["when it is", Date.parse("2040-05-10T18:00:00Z"), false],
  ["a minute after that", Date.parse("2040-05-10T18:01:00Z"), false],
  ["while the day that is announced goes on", Date.parse("2040-05-12T23:59:00Z"), false],
  ["when it is over", Date.parse("2040-05-13T00:00:00Z"), false],
  ["when a day that lay ahead has begun somewhere", Date.parse("2040-05-13T10:00:00Z"), false],
  ["after the clock was set back", NOON - 3 * HOUR, false],
])("%s", async (_, instant, stands) => {
  const { stood, out } = await build(instant);
  expect(stood).toBe(stands);
  const told = { ...JSON.parse(out), changed: [], pages: pagesIn(at("public")) };
  expect(sorted(told)).toEqual(sorted(await fromNothing(instant)));
});

test("what was written a moment ago is read, and once it is old enough, no more", async () => {
  const page = at("public/a/index.html");
  utimesSync(page, NOON / 1000, NOON / 1000);
  expect(await build(NOON)).toMatchObject({ stood: false });
  const cache = at(
    `.minutewire/cache/${readdirSync(at(".minutewire/cache")).find((name) => name.startsWith("built-"))}`,
  );
  const kept = readFileSync(cache, "utf8");
  expect(await build(NOON + 1000)).toMatchObject({ stood: true });
  expect(readFileSync(cache, "utf8")).toBe(kept);
  expect(await build(NOON + 3000)).toMatchObject({ stood: true });
  const seen = readFileSync(cache, "utf8");
  expect(seen).not.toBe(kept);
  expect(await build(NOON + 4000)).toMatchObject({ stood: true });
  expect(readFileSync(cache, "utf8")).toBe(seen);
});

test("where the note that is published later is none any more, an announced day holds to its end", async () => {
  rmSync(at("notes/c.md"));
  rmSync(at("notes/d.md"));
  const [before, end] = ["2040-05-12T23:59:59Z", "2040-05-13T00:00:00Z"].map((one) => Date.parse(one));
  for (const instant of [NOON, NOON + HOUR]) await build(instant);
  expect((await build(before ?? 0)).stood).toBe(true);
  const { stood } = await build(end ?? 0);
  expect(stood).toBe(false);
  expect(pagesIn(at("public"))).toEqual((await fromNothing(end ?? 0)).pages);
});

test.each<readonly [what: string, deed: () => unknown]>([
  ["a note was changed", () => project.note("b", "## Tide\n\nLow.\n", { updated: "2040-05-08" })],
  ["a note came", () => project.note("e", "## Beacon\n\nLit.\n", { updated: "2040-05-02" })],
  ["a note went", () => rmSync(at("notes/a.md"))],
  ["a note has another file", () => renameSync(at("notes/a.md"), at("notes/z.md"))],
  ["a picture was changed", () => project.write("notes/dot.gif", Buffer.concat([DOT, DOT]))],
  ["a picture came", () => project.write("notes/none.gif", DOT)],
  ["a picture became a link", () => linked("notes/dot.gif")],
  ["the links were changed", () => project.write("links.yml", "[]\n")],
  ["a feed was", () => project.write("feeds/all.yaml", "select: all\nlimit: 1\n")],
  ["a feed came", () => project.write("feeds/rope.yaml", "select: { topic: Rope }\n")],
  ["the settings were", () => edit("minutewire.yaml", /title: .*/, "title: Another")],
  ["a warning is ignored", () => edit("minutewire.yaml", /^/, "checks: { ignore: [date-future] }\n")],
  ["a page was written over", () => project.write("public/b/index.html", "spoilt")],
  ["a page went", () => rmSync(at("public/b/index.html"))],
  ["a folder of pages became a link", () => linked("public/b")],
  ["what is known of the notes went", () => rmSync(at(".minutewire/cache/texts"))],
  ["the record went", () => empty(".minutewire/built")],
])("nothing stands where %s", async (what, deed) => {
  deed();
  const { stood } = await build(NOON);
  expect(stood).toBe(false);
  // A page that nobody knows is somebody else's, and so is what lies behind a link.
  if (/record|folder of pages/.test(what)) return;
  const wanted = (await fromNothing(NOON)).pages;
  const there = pagesIn(at("public"));
  expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, there[name]]))).toEqual(wanted);
});

test.each([
  ["notes", "file-outside"],
  ["notes/more", "picture-uncopied"],
])(
  "%s, which was moved away and is led to by a link, is read as one from nothing reads it",
  async (folder, code) => {
    project.note("b", "## Tide\n\n![A dot](more/dot.gif)\n", { updated: "2040-05-08" });
    project.write("notes/more/dot.gif", DOT);
    for (const instant of [NOON, NOON + HOUR]) await build(instant);
    const away = mkdtempSync(join(tmpdir(), "minutewire-away-"));
    try {
      renameSync(at(folder), join(away, "there"));
      symlinkSync(join(away, "there"), at(folder));
      const { out, stood } = await build(NOON + 2 * HOUR);
      const { problems } = await fromNothing(NOON + 2 * HOUR);
      expect([stood, JSON.parse(out).problems]).toEqual([false, problems]);
      expect(problems.map((one: { readonly code: string }) => one.code)).toContain(code);
    } finally {
      rmSync(away, { recursive: true });
    }
  },
);

test("from another folder files are named as from there", async () => {
  project.write("docs/x.txt", "");
  edit("minutewire.yaml", /feeds: feeds\n/, "");
  project.note("a", "Words.\n", { updated: "2040-05-01" });
  for (const instant of [NOON, NOON + HOUR]) await buildFrom("notes", instant);
  const { out } = await buildFrom("docs", NOON + HOUR);
  expect(JSON.parse(out).problems).toEqual((await fromNothing(NOON + HOUR, "docs")).problems);
});

test("a project that was moved looks for its pictures where it is", async () => {
  const moved = `${project.folder}-moved`;
  renameSync(project.folder, moved);
  try {
    writeFileSync(join(moved, "none.gif"), DOT);
    await buildFrom(join("..", basename(moved)), NOON);
    expect(pagesIn(join(moved, "public"))).toEqual((await fromNothing(NOON, ".", moved)).pages);
  } finally {
    renameSync(moved, project.folder);
  }
});

test("what is wrong with a template is told after what is wrong with the notes", async () => {
  mkdirSync(at("emails"));
  edit("minutewire.yaml", /^/, "emails: emails\n");
  for (const instant of [NOON, NOON + HOUR]) await build(instant);
  project.write("emails/newsletter.mjml", "<mjml>");
  const { err } = await build(NOON + HOUR);
  expect(err).toBe((await fromNothing(NOON + HOUR)).err);
  expect(err).toMatch(/date-future[\s\S]*template-fragment/);
});

test("of a folder without notes is told what is nearly called so", async () => {
  rmSync(at("notes"), { recursive: true });
  for (const name of ["public", ".minutewire"]) rmSync(at(name), { recursive: true });
  for (const instant of [NOON, NOON + HOUR]) await build(instant);
  project.write("note/a.md", "Words.\n");
  const { out } = await build(NOON + HOUR);
  expect(JSON.parse(out).problems).toEqual((await fromNothing(NOON + HOUR)).problems);
});

test("what a hub was not told is no news once nobody knows of it any more", async () => {
  edit("minutewire.yaml", /title: .*/, "$&\n  hub: http://127.0.0.1:9/");
  expect((await build(NOON)).out).toContain("hub-untold");
  await build(NOON + HOUR);
  rmSync(at(".minutewire/hub.txt"));
  expect((await build(NOON + HOUR)).out).not.toContain("hub-untold");
});

test("what a program built of some meetings is not what a build comes to", async () => {
  const home = process.cwd();
  process.chdir(project.folder);
  try {
    for (const instant of [NOON, NOON + HOUR]) {
      vi.useFakeTimers({ toFake: ["Date"], now: instant });
      const { notes, ...rest } = await read();
      await buildProject({ ...rest, notes: { ...notes, meetings: notes.meetings.slice(-1) } });
    }
  } finally {
    process.chdir(home);
  }
  const { out } = await build(NOON + HOUR);
  expect(JSON.parse(out).files.toSorted()).toEqual(sorted(await fromNothing(NOON + HOUR)).files);
});

test.each(["--verify", "--adopt", "--local"])("nothing stands before %s", async (option) => {
  expect((await build(NOON, option)).stood).toBe(false);
});

function edit(file: string, from: RegExp, to: string): void {
  project.write(file, project.read(file).replace(from, to));
}

function linked(file: string): void {
  renameSync(at(file), at("elsewhere"));
  symlinkSync(at("elsewhere"), at(file));
}

function empty(folder: string): void {
  if (existsSync(at(folder))) rmSync(at(folder), { recursive: true });
}
