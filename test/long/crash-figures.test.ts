/** How long a message can be in doubt, and how long a run takes to know again where everything stands. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { thisProcess } from "../../src/outbox/process-identity.ts";
import { POLICY } from "../../src/outbox/retry.ts";
import { claim, inData, terminatorDue } from "../../src/outbox/sqlite/claims.ts";
import { Database } from "../../src/outbox/sqlite/database.ts";
import { record } from "../../src/outbox/sqlite/endings.ts";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { enqueue } from "../../src/outbox/sqlite/intake.ts";
import { CrashProject } from "../support/crash-project.ts";
import { clock, LINEAR } from "../support/growth.ts";
import { ACCEPTED, sample } from "../support/outbox-sample.ts";
import { peer } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";

test("from the record of the last piece to the result there is nothing but its mark, the dot and its answer", async () => {
  const relay = await peer();
  const project = await CrashProject.begun();
  try {
    project.to(relay);
    for (let n = 1; n <= 150; n++) project.newNote(n, 20);
    project.write("minutewire.yaml", project.read("minutewire.yaml").replace("count: 50", "count: 200"));
    const log = join(project.folder, "events");
    const { code, err } = await project.ended({ crash: [], env: { CRASH_LOG: log } }, "publish");
    expect(code, err).toBe(0);
    const windows: number[] = [];
    const between = new Set<string>();
    let [due, events]: [number, string[]] = [0, []];
    for (const line of readFileSync(log, "utf8").split("\n")) {
      const [time = "", ...words] = line.split(" ");
      const event = words.join(" ");
      if (event === "after commit result") {
        windows.push(Number(time) - due);
        between.add(events.join(", "));
      }
      [due, events] =
        event === "after commit terminator_due" ? [Number(time), []] : [due, [...events, event]];
    }
    windows.sort((a, b) => a - b);
    const at = (share: number) => windows[Math.floor(windows.length * share)] ?? Number.NaN;
    const shown = [0.5, 0.99, 1 - 1e-9].map((share) => at(share).toFixed(1)).join(" / ");
    console.info(`in doubt for p50 / p99 / most: ${shown} ms of ${windows.length}`);
    expect(windows).toHaveLength(150);
    expect([...between]).toEqual([
      "before mark terminator_due, before rename mark, after rename mark, before body, before dot, after body, after dot, begin after dot, before commit result",
    ]);
  } finally {
    project.remove();
    await relay.close();
  }
});

test("a run after a crash knows where all deliveries stand, in time that grows as they do", async () => {
  const [half, whole] = [await knowing(2_500), await knowing(5_000)];
  console.info(
    `where 2,500 deliveries stand is known in ${half.toFixed(0)} ms, where 5,000 do in ${whole.toFixed(0)} ms`,
  );
  expect(whole / half).toBeLessThanOrEqual(LINEAR);
});

/** What it costs to know where so many deliveries stand, by the best of three, in ms. */
async function knowing(rows: number): Promise<number> {
  const begun = await CrashProject.begun();
  const projects = [begun, await begun.copy(), await begun.copy()];
  for (const project of projects) await fill(storeFile(project.state), rows);
  try {
    const costs = await Promise.all(projects.map(async (project) => await recovering(project, rows)));
    expect((await begun.ended({}, "publish")).code).toBe(76);
    return Math.min(...costs);
  } finally {
    for (const project of projects) project.remove();
  }
}

/** What it costs to open a store and to settle what was cut off, in ms. */
async function recovering(project: CrashProject, rows: number): Promise<number> {
  const begun = clock();
  const store = await openStore(project.state, { create: false });
  const recovered = await store.recover(new Date(), () => false);
  const due = await store.due(new Date());
  const cost = clock() - begun;
  expect(recovered.map(({ state }) => state)).toEqual(["deferred", "deferred", "uncertain"]);
  expect(due.map(({ key }) => key)).toEqual(recovered.slice(0, 2).map(({ key }) => key));
  expect(await store.counts()).toMatchObject({ all: rows, accepted: rows - 3, deferred: 2, uncertain: 1 });
  await store.close();
  return cost;
}

/** A store as so many deliveries leave it, the last three cut off in each phase. Not synced: it is a fixture. */
async function fill(file: string, rows: number): Promise<void> {
  const sqlite = new DatabaseSync(file);
  sqlite.exec("pragma synchronous = off");
  const database = new Database(sqlite, file);
  const now = new Date();
  const left = async (key: string, n: number) => {
    const held = await claim(database, "", key, thisProcess(), now, 60_000, POLICY);
    if (held === undefined) throw new Error(`${key} is not due`);
    if (n > rows - 3 && n <= rows) await database.grouped(() => inData(database, held, now));
    if (n === rows || n <= rows - 3) await database.grouped(() => terminatorDue(database, held, now));
    if (n <= rows - 3) await database.grouped(() => record(database, held, ACCEPTED, now, 0, POLICY));
  };
  const keys = Array.from({ length: rows }, (_, at) => enqueue(database, sample(at + 1)).delivery.key);
  await Promise.all(keys.map((key, at) => left(key, at + 1)));
  database.close();
}
