/** A reader that polls the feeds while they are built, again and again. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import { build } from "../../src/site/build.ts";
import { readMeetings } from "../../src/workspace/notes.ts";
import { loadWorkspace } from "../../src/workspace/workspace.ts";
import type { Polled, Reading } from "../support/feed-reader.ts";
import { Project } from "../support/project.ts";
import { runs } from "../support/runs.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

test("a reader that polls through builds by the hundred sees no file torn or missing, and every entry at every moment", async () => {
  const BUILDS = runs(200, 1000);
  project.config("{ kind: file, path: mail }");
  const day = (n: number) => new Date(Date.UTC(2020, 0, n)).toISOString().slice(0, 10);
  const note = (n: number, round: number) =>
    project.note(`n${n}`, `Words ${round} [x](/${n})\n`, { updated: day(n), description: "x" });
  let notes = 60;
  for (let n = 1; n <= notes; n++) note(n, 0);
  const workspace = await loadWorkspace({ config: join(project.folder, "minutewire.yaml") });
  const now = new Date();
  const again = async () => build(workspace, await readMeetings(workspace, now), [], now);
  await again();
  const given: Reading = {
    folder: join(project.folder, "public/feeds"),
    feeds: ["all", "links", "by/scribe"],
    archived: "all",
  };
  const reader = new Worker(new URL("../support/feed-reader.ts", import.meta.url), { workerData: given });
  const polled = new Promise<Polled>((resolve, reject) =>
    reader.once("message", resolve).once("error", reject),
  );
  let changed = 0;
  try {
    for (let round = 1; round <= BUILDS; round++) {
      // A new one now and then, so that archives fill; else an edit, also of what is archived.
      if (round % 12 === 0) note(++notes, round);
      else note(1 + ((round * 7) % notes), round);
      changed += (await again()).changed.length;
    }
    reader.postMessage("stop");
    const { polls, faults } = await polled;
    console.info(`${BUILDS} builds changed ${changed} files of ${notes} notes; ${polls} polls`);
    expect(faults).toEqual([]);
    expect(polls).toBeGreaterThan(BUILDS / 2);
    expect(changed).toBeGreaterThan(BUILDS);
  } finally {
    await reader.terminate();
  }
});
