/** Notes that are looked at over and over: each time what a first look would find, and only what changed is read. */
import { renameSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Notes, NotesReader, readMeetings } from "../../src/workspace/notes.ts";
import { loadWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { Project } from "../support/project.ts";

const NOW = new Date("2026-03-10T12:00:00Z");
let project: Project;
beforeEach(() => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
  for (const name of ["a", "b", "c"]) project.note(name, `Words of ${name}.\n`);
  age("a", "b", "c");
});
afterEach(() => project.remove());

/** Makes notes old enough for their stamps to be believed. */
function age(...names: readonly string[]): void {
  for (const name of names) utimesSync(join(project.folder, `notes/${name}.md`), 1, 1);
}

const workspace = (): Promise<Workspace> =>
  loadWorkspace({ config: join(project.folder, "minutewire.yaml") });
const plain = ({ meetings, permalinks, problems }: Notes) =>
  JSON.parse(JSON.stringify({ meetings, permalinks, problems }));

/** Looks again, and holds what is found against a look from nothing. */
async function look(reader: NotesReader): Promise<Notes> {
  const found = await reader.read(await workspace(), NOW);
  expect(plain(found)).toEqual(plain(await readMeetings(await workspace(), NOW)));
  return found;
}

test("finds what is edited, added, removed, renamed, broken and mended", async () => {
  const reader = new NotesReader();
  expect((await look(reader)).meetings).toHaveLength(3);
  project.note("a", "Other words.\n");
  project.note("d", "Words of d.\n");
  expect((await look(reader)).meetings).toHaveLength(4);
  rmSync(join(project.folder, "notes/b.md"));
  renameSync(join(project.folder, "notes/c.md"), join(project.folder, "notes/e.md"));
  expect((await look(reader)).readings.map(({ file }) => file.replace(/.*\//, ""))).toEqual([
    ...["a.md", "d.md", "e.md"],
  ]);
  project.write("notes/d.md", "---\nupdated: 2026-5-3\n---\nx\n");
  expect((await look(reader)).problems.map(({ code }) => code)).toContain("date-form");
  project.note("d", "Mended.\n");
  expect((await look(reader)).meetings).toHaveLength(3);
});

test("follows a setting that reads the notes otherwise", async () => {
  const reader = new NotesReader();
  await look(reader);
  const text = project.read("minutewire.yaml");
  project.write(
    "minutewire.yaml",
    text.replaceAll("lighthouse.example/minutes/", "lighthouse.example/notes/"),
  );
  const { meetings } = await look(reader);
  expect(meetings[0]?.url).toMatch(/^https:\/\/lighthouse\.example\/notes\//);
});

test("keeps the meetings of notes that nobody touched, and writes nothing", async () => {
  project.write(".minutewire/here", "");
  const reader = new NotesReader();
  const before = project.files(".");
  const first = await reader.read(await workspace(), NOW);
  project.note("b", "Edited.\n");
  const second = await reader.read(await workspace(), NOW);
  const same = second.meetings.filter((meeting) => first.meetings.includes(meeting));
  expect(same.map(({ permalink }) => permalink).sort()).toEqual(["a", "c"]);
  project.note("b", "Words of b.\n");
  expect(project.files(".")).toEqual(before);
});
