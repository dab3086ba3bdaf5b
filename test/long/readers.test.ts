/** What a feed reader makes of the feeds when notes are edited and the site is built again. */
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { corpusHere, corpusMeeting, mirage, weekly } from "../support/corpus.ts";
import { editCases, feedsOf, NOTATIONS, type Seen, seen } from "../support/feed-edits.ts";
import { Project } from "../support/project.ts";
import { runs } from "../support/runs.ts";

test("F01 no id changes in random sequences of edits to title, body, path, host, order, and of notes that go and come back", async () => {
  await editCases(runs(200, 10_000));
});

/** How readers tell an entry from those they have. */
const RULES: Readonly<Record<string, (entry: Seen) => string>> = {
  "its id": ({ id }) => id,
  "its link": ({ link }) => link,
  "its title and date": ({ title, date }) => `${title} ${date}`,
};

describe("to a reader", () => {
  let project: Project;
  beforeEach(() => {
    project = new Project();
    project.config("{ kind: file, path: mail }");
    const day = (n: number) => new Date(Date.UTC(2020, 0, n)).toISOString().slice(0, 10);
    for (let n = 1; n <= 75; n++)
      project.note(`n${n}`, `Words ${n} [x](/${n})\n`, {
        updated: day(n),
        subject: `'Crew ${n}'`,
        description: "x",
      });
  });
  afterEach(() => project.remove());

  const entries = (notation: string) =>
    Object.entries(project.files("public"))
      .filter(([file]) => /^feeds[/\\]/.test(file) && file.endsWith(`.${notation}`))
      .map(([file, body]) => ({ file, entries: seen({ file, body }) }));
  const known = (notation: string, rule: (entry: Seen) => string) =>
    new Set(entries(notation).flatMap(({ entries }) => entries.map(rule)));

  test("no entry is new after builds without new meetings, whatever the reader tells them by", async () => {
    await project.run("build");
    const before = NOTATIONS.map((n) => Object.values(RULES).map((rule) => known(n, rule)));
    expect(before[0]?.[0]?.size).toBe(150);
    project.note("n7", "Other words [x](/7)\n", {
      updated: "2020-01-07",
      subject: "'Crew 7'",
      modified: "2026-02-02",
    });
    renameSync(join(project.folder, "notes/n9.md"), join(project.folder, "notes/a.md"));
    await project.run("build", "--json");
    rmSync(join(project.folder, "public"), { recursive: true });
    await project.run("build");
    const fresh = NOTATIONS.flatMap((n, i) =>
      Object.entries(RULES).flatMap(([name, rule], k) =>
        [...known(n, rule).difference(before[i]?.[k] ?? new Set())].map((one) => `${n}, by ${name}: ${one}`),
      ),
    );
    expect(fresh).toEqual([]);
  });

  test("one note that is edited changes its own entries, and no byte of another's", async () => {
    await project.run("build");
    const before = NOTATIONS.flatMap(entries);
    project.note("n60", "Other words [x](/60)\n", {
      updated: "2020-02-29",
      subject: "'Another title'",
      description: "y",
      modified: "2026-02-02",
    });
    await project.run("build");
    const after = NOTATIONS.flatMap(entries);
    const changed = after.flatMap(({ file, entries }, i) =>
      entries
        .filter(({ bytes }, k) => bytes !== before[i]?.entries[k]?.bytes)
        .map(({ id }) => [file, id] as const),
    );
    const own = /^tag:lighthouse\.example,2026:(?:links\/)?n60(?:\/|$)/;
    expect(changed.filter(([, id]) => !own.test(id))).toEqual([]);
    expect(new Set(changed.map(([file]) => file.replace(/\.\w+$/, "")))).toEqual(
      new Set(["feeds/all", "feeds/by/scribe", "feeds/links"]),
    );
  });
});

describe.runIf(corpusHere("feeds of the real notes by size"))("the feeds of the real notes", () => {
  test("F23 are below 250 K each in JSON, which is fine for every reader", async () => {
    const parts = await feedsOf(weekly().map(corpusMeeting), mirage);
    const sizes = parts
      .filter(({ file }) => file.endsWith(".json"))
      .map(({ body }) => Buffer.byteLength(body));
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(250_000);
  });

  test("hold all 30, each once, in each notation", async () => {
    const parts = await feedsOf(weekly().map(corpusMeeting), mirage);
    for (const notation of NOTATIONS) {
      const all = parts
        .filter(({ file }) => new RegExp(`^feeds/all(?:/\\d+)?\\.${notation}$`).test(file))
        .flatMap(seen);
      expect(new Set(all.map(({ id }) => id)).size).toBe(30);
    }
  });
});
