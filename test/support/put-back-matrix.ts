/** A backup of the outbox that is put back, and every command upon it: nothing is sent that was sent since. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import type { State } from "../../src/outbox/delivery.ts";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { Backups, marksOf, WAYS, type Way } from "./backups.ts";
import { ACCEPTED, REJECTED, UNCERTAIN } from "./outbox-sample.ts";
import { Project } from "./project.ts";
import { randomOf } from "./random-of.ts";
import { runHere } from "./run-here.ts";
import { openStore } from "./store.ts";
import { rowsOf } from "./version-1.ts";

const KEY = "monday/post/crew@lists.lighthouse.example/0";
/** Commands upon the outbox; a reading one ends with 0, the others with 76. */
const COMMANDS: readonly (readonly [exit: number, ...words: string[]])[] = [
  [0, "list"],
  [0, "show", KEY],
  [0, "verify"],
  [76, "cancel", KEY],
  [76, "retry", KEY],
  [76, "resolve", KEY, "--sent"],
  [76, "resolve", KEY, "--again"],
  [76, "reconcile"],
];

/** Tries so many of the commands, taken by chance, for each backup of a delivery in that state: how many were tried. */
export async function putBackMatrix(
  state: State,
  commands: number,
  seed: number,
  ways: readonly Way[] = WAYS,
): Promise<number> {
  const random = randomOf(seed);
  const project = new Project();
  const folder = join(project.folder, ".minutewire");
  const run = (...words: string[]) => runHere(project.folder, ...words);
  const today = new Date().toISOString().slice(0, 10);
  let tried = 0;
  try {
    project.config("{ kind: smtp, url: 'smtp://127.0.0.1:1' }", "guards: { count: 9 }\n");
    project.note("old", "An old note.\n", { updated: "2026-01-05" });
    await run("publish", "--first-run");
    project.note("monday", "News of Monday.\n", { updated: today });
    expect((await run("publish")).code).toBe(75);
    await using(folder, async (store) => await bring(store, state));
    const backups = await Backups.of(folder);
    // Since then it was accepted, as far as its state allows, and so was another.
    await using(folder, accept);
    project.config("{ kind: file, path: out }", "guards: { count: 9 }\n");
    project.note("tuesday", "News of Tuesday.\n", { updated: today });
    await run("publish");
    // Whoever sends anything sends this.
    project.note("wednesday", "News of Wednesday.\n", { updated: today });
    const wire = () => sent(project);
    const before = wire();
    expect(before.length).toBeGreaterThan(0);
    backups.keep();
    for (const way of ways)
      for (const mark of marksOf(way)) {
        const label = `SEED=${seed}, ${state}, ${way}, mark: ${mark}`;
        await backups.putBack(way, mark);
        const is = () => [rowsOf(storeFile(folder)), markOf(folder)];
        const found = is();
        const chosen = [...COMMANDS].sort(() => random() - 0.5).slice(0, commands);
        for (const [exit, ...words] of chosen) {
          const { code, err } = await run("outbox", ...words);
          expect([code, err], `${label}, ${words[0]}`).toEqual([
            exit,
            expect.stringContaining("Nothing was sent"),
          ]);
          const next = await run(...(random() < 0.7 ? ["publish"] : ["send", "--yes"]));
          expect(next.code, `${label}, ${words[0]}, publish`).toBe(76);
          expect(wire(), `${label}, ${words[0]}, publish`).toEqual(before);
          expect(is(), `${label}, ${words[0]}`).toEqual(found);
          tried += 1;
        }
      }
    return tried;
  } finally {
    project.remove();
  }
}

async function using<T>(folder: string, work: (store: Store) => T | Promise<T>): Promise<T> {
  const store = await openStore(folder, { create: false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function markOf(folder: string): string | undefined {
  const file = `${storeFile(folder)}.mark`;
  return existsSync(file) ? readFileSync(file, "latin1") : undefined;
}

function sent(project: Project): string[] {
  const out = join(project.folder, "out");
  return existsSync(out) ? readdirSync(out, { recursive: true, encoding: "utf8" }).sort() : [];
}

/** From deferred into a state. */
async function bring(store: Store, state: State): Promise<void> {
  const now = new Date();
  if (state === "deferred") return;
  if (state === "cancelled") return void store.cancel(KEY, now);
  await store.retry(KEY, now);
  const claim = await store.claim(KEY, "elsewhere/1/2/3", now);
  if (claim === undefined || !(await store.terminatorDue(claim, now))) throw new Error("it was not due");
  if (state === "sending") return;
  const outcome = { accepted: ACCEPTED, rejected: REJECTED, uncertain: UNCERTAIN, queued: UNCERTAIN }[state];
  await store.record(claim, outcome, now, 0);
  if (state === "queued") await store.resolve(KEY, "again", now);
}

/** What becomes of it meanwhile, from any state. */
async function accept(store: Store): Promise<void> {
  const now = new Date(Date.now() + 3_600_000);
  await store.recover(now, () => false);
  if ((await store.find(KEY))?.state === "uncertain") await store.resolve(KEY, "sent", now);
  await store.retry(KEY, now);
  const claim = await store.claim(KEY, "elsewhere/1/2/3", now);
  if (claim !== undefined && (await store.terminatorDue(claim, now)))
    await store.record(claim, ACCEPTED, now, 0);
}
