/** What the notes of a folder tell together shows in what is built, and never makes something sent count as edited. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Project } from "../support/project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
});
afterEach(() => project.remove());

const BODY = "Attendees: @adab, Ben\n\n## Reports\n\n### Lamp\n\n@adab will oil it.\n\n## Gate\n\nRed.\n";

/** Writes a note a week. */
function weeks(from: number, to: number, body = BODY, fields: Readonly<Record<string, string>> = {}): void {
  for (let week = from; week <= to; week++)
    project.note(`week-${week}`, body, { updated: `2026-01-${String(week).padStart(2, "0")}`, ...fields });
}

const index = async () => JSON.parse((await project.runFrom(".", "index", "--json")).out);
const titles = (found: { topics: { title: string }[] }) => new Set(found.topics.map(({ title }) => title));

test("a bare heading that stands in most notes opens no topic, once enough of them have it", async () => {
  weeks(1, 4);
  expect(titles(await index())).toEqual(new Set(["Reports", "Gate"]));
  weeks(5, 5);
  const found = await index();
  expect(titles(found)).toEqual(new Set(["Lamp", "Gate"]));
  expect(found.folder.brackets).toEqual(["reports"]);
});

test("a heading with a text of its own stays a topic", async () => {
  weeks(1, 6);
  weeks(7, 7, BODY.replace("## Reports\n", "## Reports\n\nNone but this.\n"));
  expect(titles(await index())).toEqual(new Set(["Lamp", "Gate", "Reports"]));
});

test("one note that writes a full name beside a handle explains it to the others, two that differ explain nothing", async () => {
  weeks(1, 2);
  weeks(3, 3, BODY.replace("@adab, Ben", "Ada Example (@adab), Ben"));
  const { actions, people, folder } = await index();
  expect(new Set(actions.flatMap(({ who }: { who: string[] }) => who))).toEqual(new Set(["Ada Example"]));
  expect(people.map(({ name, meetings }: { name: string; meetings: number }) => [name, meetings])).toEqual([
    ["Ada Example", 3],
    ["Ben", 3],
  ]);
  expect(folder.names).toEqual([{ short: "adab", name: "Ada Example" }]);
  weeks(4, 4, BODY.replace("@adab, Ben", "Adele Sample (@adab), Ben"));
  expect((await index()).folder.names).toEqual([]);
});

test("a line of usual attendees explains initials, and says of nobody that they were there", async () => {
  weeks(1, 1, "Usual attendees: Ada Example (AE), Benno (BEN)\n\nAttendees: AE, Cleo\n");
  weeks(2, 2, "Attendees: BEN, Cleo\n");
  const { people, folder } = await index();
  expect(people.map(({ name }: { name: string }) => name).sort()).toEqual(["Ada Example", "Benno", "Cleo"]);
  expect(folder.names).toHaveLength(2);
});

test("words that stand unchanged in most notes are a template's, unless they are somebody's", async () => {
  weeks(1, 8, `${BODY}\nDECISION: what we agreed\n\nACTION: what is to do\n`);
  const { actions, decisions, folder } = await index();
  expect(decisions).toEqual([]);
  expect(new Set(actions.map(({ quote }: { quote: string }) => quote))).toEqual(
    new Set(["@adab will oil it."]),
  );
  expect(folder.template).toEqual(["ACTION: what is to do", "DECISION: what we agreed"]);
});

describe("what most notes begin with", () => {
  const BEGIN = "These are the notes of our weekly call. Add yourself below.\n\n";
  const own = (n: number) => `We met for the ${n}th time.\n\n`;
  const summaries = () =>
    [...project.read("public/feeds/all.atom").matchAll(/<summary type="text">([^<]*)</g)].map(
      ([, one]) => one,
    );
  const built = async (...bodies: readonly string[]) => {
    for (const [i, body] of bodies.entries()) weeks(i + 1, i + 1, body, { description: "" });
    await project.runFrom(".", "build");
    return summaries();
  };

  test("is no summary: the next paragraph is, also of notes that were built before", async () => {
    const notes = [1, 2, 3, 4, 5].map((n) => `${BEGIN}${own(n)}${BODY}`);
    expect(new Set(await built(...notes.slice(0, 4)))).toEqual(new Set([BEGIN.trim()]));
    expect(await built(...notes)).toEqual([5, 4, 3, 2, 1].map((n) => own(n).trim()));
    expect((await index()).folder.openings).toEqual([BEGIN.trim()]);
  });
  test("may be two paragraphs, with marks and links, or all there is", async () => {
    const both = `${BEGIN}*Notes* by [all](https://pad.example/) of us.\n\n`;
    const notes = [1, 2, 3, 4, 5].map((n) => both + own(n) + BODY);
    expect((await built(...notes, `${both}## Oil\n`))[0]).not.toMatch(/These are|by all/);
    expect(summaries().slice(-1)).toEqual([own(1).trim()]);
  });
  test("counts where others have a description, which stays", async () => {
    weeks(1, 5, `${BEGIN}${own(1)}${BODY}`);
    weeks(6, 6, `${BEGIN}${own(6)}${BODY}`, { description: "" });
    await project.runFrom(".", "build");
    expect(summaries()[0]).toBe(own(6).trim());
    expect(summaries()[1]).not.toBe(own(1).trim());
  });
  test("is one in fewer notes, or where it is long or differs", async () => {
    const notes = [1, 2, 3, 4, 5].map((n) => `Call number ${n} of our crew.\n\n${BODY}`);
    expect((await built(...notes))[0]).toBe("Call number 5 of our crew.");
    const long = `${"A long word of welcome. ".repeat(10).trim()}\n\n`;
    expect((await built(...notes.map((body) => long + body)))[0]).toBe(long.trim());
  });
});

test("nothing that was sent counts as edited for it", async () => {
  weeks(1, 3);
  await project.runFrom(".", "publish", "--first-run");
  weeks(4, 4);
  expect((await project.runFrom(".", "send", "week-4")).code).toBe(0);
  weeks(5, 5);
  expect((await index()).folder.brackets).toEqual(["reports"]);
  const { out, code } = await project.runFrom(".", "publish");
  expect([code, out]).toEqual([0, expect.not.stringContaining("edited")]);
  // It would be told: the same with other words in it is.
  weeks(4, 4, BODY.replace("Red.", "Green."));
  expect((await project.runFrom(".", "publish")).out).toMatch(/^edited {8}week-4 /m);
});

test("what depends on it is made anew, though no note was touched but one", async () => {
  weeks(1, 4);
  await project.runFrom(".", "build");
  const page = () => readFileSync(join(project.folder, "public/week-1/index.html"), "utf8");
  const before = page();
  weeks(5, 5);
  await project.runFrom(".", "build");
  expect(page()).not.toBe(before);
});
