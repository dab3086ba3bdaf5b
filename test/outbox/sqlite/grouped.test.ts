/** Several transactions as one: one sync for all, and each stands or falls for itself. */
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "../../../src/outbox/sqlite/database.ts";
import { storeFile } from "../../../src/outbox/sqlite/folder.ts";
import { newFolder, removeFolders, sample } from "../../support/outbox-sample.ts";
import { openStore } from "../../support/store.ts";

let database: Database;
let commits = 0;
beforeEach(async () => {
  const folder = newFolder();
  const store = await openStore(folder, { create: true });
  for (const n of [1, 2, 3]) await store.enqueue(sample(n));
  await store.close();
  database = openDatabase(storeFile(folder));
  commits = 0;
  database.onCommit = () => {
    commits += 1;
  };
});
afterAll(removeFolders);

const counted = () => database.get("select commits from outbox")?.number("commits") ?? 0;
const crashes = () =>
  database.all("select crashes from deliveries order by sequence").map((row) => row.number("crashes"));
const crash = (n: number) =>
  database.run("update deliveries set crashes = crashes + 1 where sequence = :n", { n });

/** What each of several came to. */
async function outcomes(...works: readonly (() => unknown)[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(works.map((work) => database.grouped(work)));
  return settled.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)));
}

test("is one commit, and counts as many as there are, so that each may have given out a fence", async () => {
  const before = counted();
  expect(
    await outcomes(
      () => crash(1),
      () => crash(2),
      () => crash(3),
    ),
  ).toEqual([1, 1, 1]);
  expect([crashes(), commits, counted() - before]).toEqual([[1, 1, 1], 1, 3]);
});

test("a mistake in one takes back all of that one and nothing else", async () => {
  const fails = () => {
    crash(1);
    crash(2);
    throw new Error("no");
  };
  expect(
    await outcomes(
      () => crash(1),
      fails,
      () => database.transaction(() => crash(3)),
    ),
  ).toEqual([1, "Error: no", 1]);
  expect([crashes(), commits]).toEqual([[1, 0, 1], 1]);
});

test("where none may be written, none is, and all hear of it", async () => {
  database.beforeWrite = () => {
    throw new Error("moved");
  };
  expect(
    await outcomes(
      () => crash(1),
      () => crash(2),
    ),
  ).toEqual(["Error: moved", "Error: moved"]);
  expect([crashes(), commits]).toEqual([[0, 0, 0], 0]);
});

test("where the mark behind the commit fails, all hear of it, and all stands", async () => {
  database.onCommit = () => {
    throw new Error("no mark");
  };
  expect(
    await outcomes(
      () => crash(1),
      () => crash(2),
    ),
  ).toEqual(["Error: no mark", "Error: no mark"]);
  expect(crashes()).toEqual([1, 1, 0]);
});

test("where the commit fails, nothing stands, nothing is tried again, and all hear of it", async () => {
  database.run(
    "create table other (n integer references deliveries (sequence) deferrable initially deferred)",
  );
  let worked = 0;
  const orphan = () => {
    worked += 1;
    return database.run("insert into other values (99)");
  };
  const told = await outcomes(() => crash(1), orphan);
  expect(told).toEqual([expect.stringContaining("FOREIGN KEY"), expect.stringContaining("FOREIGN KEY")]);
  expect([crashes(), commits, worked]).toEqual([[0, 0, 0], 0, 1]);
  expect(await outcomes(() => crash(1))).toEqual([1]);
});

test("what is asked for later is committed later", async () => {
  const first = database.grouped(() => crash(1));
  await turn();
  await first;
  await database.grouped(() => crash(1));
  expect([crashes(), commits]).toEqual([[2, 0, 0], 2]);
});
