/** What the notes of a folder tell together shows in what is built, and never makes something sent count as edited. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Project } from "../support/project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
});
afterEach(() => project.remove());

const BODY = "Attendees: @adab, Ben\n\n## Reports\n\n### Lamp\n\n@adab will oil it.\n\n## Gate\n\nRed.\n";

/** Writes a note a week. */
function weeks(from: number, to: number, body = BODY): void {
  for (let week = from; week <= to; week++)
    project.note(`week-${week}`, body, { updated: `2026-01-${String(week).padStart(2, "0")}` });
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
