import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { wording } from "../../src/problem.ts";
import { proposal, standingAnswers, survey } from "../../src/setup/begin.ts";
import { readMeetings } from "../../src/workspace/notes.ts";
import { loadWorkspace } from "../../src/workspace/workspace.ts";
import { FOLDERS } from "../support/folders.ts";

const NOW = new Date("2026-03-10T12:00:00Z");
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-harbour-"));
  made.push(folder);
  for (const [file, text] of Object.entries(files)) write(folder, file, text);
  return folder;
}

/** The configuration that is proposed for a folder, in it, and how the program reads the notes by it. */
async function begun(folder: string) {
  const seen = survey(folder);
  const { form, text } = proposal(seen, standingAnswers(seen), { now: NOW, isOnBranch: false });
  write(folder, "minutewire.yaml", text);
  return { form, text, notes: await notesIn(folder) };
}

async function notesIn(folder: string) {
  const workspace = await loadWorkspace({ config: join(folder, "minutewire.yaml") });
  const { meetings, readings, problems } = await readMeetings(workspace, NOW);
  const told = problems.filter(
    ({ code }) => !["description-missing", "date-time-ignored", "date-future"].includes(code),
  );
  return { meetings, readings, told: told.map(wording) };
}

describe("a folder as another program has it", () => {
  test.each(FOLDERS)("is read whole: $name", async ({ files, others, permalinks, next: [file, text] }) => {
    const folder = folderOf(files);
    const { form, text: configuration, notes } = await begun(folder);
    expect(form.others.map(({ path }) => path).sort(), configuration).toEqual(others);
    expect(
      notes.told.filter((line) => !line.includes("is not a field of an author")),
      configuration,
    ).toEqual([]);
    expect(notes.meetings.map(({ permalink }) => permalink).sort(), configuration).toEqual(permalinks);
    write(folder, file, text);
    const later = await notesIn(folder);
    expect(later.meetings.length, configuration).toBe(permalinks.length + 1);
    expect(later.meetings[0]?.date).toMatch(/^202[67]-03-03$/);
  });
});

test("files that all end in one word leave room for another", async () => {
  const note = "# Board\n\nPresent: Ada Example, Ben Sample\n\n## Ropes\n\nTaut.\n";
  const names = ["2026-01-13-board", "2026-02-10-board", "2026-03-03-board"];
  const folder = folderOf(Object.fromEntries(names.map((name) => [`notes/${name}.md`, note])));
  const { form } = await begun(folder);
  expect(form.trial.form).toMatchObject({ path: "{date}-{slug}", defaults: { permalink: "{date}-{slug}" } });
  write(folder, "notes/2026-11-20-assembly.md", note);
  const { meetings, told } = await notesIn(folder);
  expect(told).toEqual([]);
  expect(meetings.map(({ permalink }) => permalink)).toEqual(["2026-11-20-assembly", ...names.toReversed()]);
});

test.each([
  [1, 3, false],
  [3, 1, true],
])(
  "with %i notes of HackMD's and %i others a line breaks where it ends: %j",
  async (hackmd, others, breaks) => {
    const call = (n: number, tags: string) => [
      `Crew call 2026-02-0${n}.md`,
      `# Crew call 2026-02-0${n}\n\n${tags}Present: Ada Example, Ben Sample\n\n## Ropes\n\nTaut.\n`,
    ];
    const notes = Array.from({ length: hackmd + others }, (_, n) =>
      call(n + 1, n < hackmd ? "###### tags: `crew`\n\n" : ""),
    );
    const { text } = await begun(folderOf(Object.fromEntries(notes)));
    expect(text.includes("breaks: true")).toBe(breaks);
  },
);

const FOREIGN = "../shared/corpus/foreign";
describe.skipIf(!existsSync(FOREIGN))(
  "the folders of other projects, where they lie beside the checkout",
  () => {
    test.each(existsSync(FOREIGN) ? readdirSync(FOREIGN) : [])("%s is read whole", async (name) => {
      const seen = survey(join(FOREIGN, name));
      const { form } = proposal(seen, standingAnswers(seen), { now: NOW, isOnBranch: false });
      expect(form.trial.faults.map(wording)).toEqual([]);
      expect(form.trial.whole.size).toBe(seen.sheets.length);
    });
  },
);
