/** A store of the first version of the schema: what of it is there after this program has opened it. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { Store } from "../../../src/outbox/contract.ts";
import { deliveryKey } from "../../../src/outbox/delivery.ts";
import { storeFile } from "../../../src/outbox/sqlite/folder.ts";
import { VERSION, VERSIONS } from "../../../src/outbox/sqlite/schema.ts";
import { attempt } from "../../support/attempts.ts";
import { everyState } from "../../support/every-state.ts";
import { oneOfMany } from "../../support/forms.ts";
import {
  at,
  digestSample,
  newFolder,
  REJECTED,
  removeFolders,
  sample,
  T0,
} from "../../support/outbox-sample.ts";
import { createStore, openStore } from "../../support/store.ts";
import { rowsOf, toVersion } from "../../support/version-1.ts";

const HOUR = 3_600_000;
const MARCH = { since: "2026-03-01", until: "2026-03-31" };
const DAY = { since: "2026-03-03", until: "2026-03-03" };
let folder: string;
let file: string;
afterAll(removeFolders);
beforeEach(async () => {
  folder = newFolder();
  file = storeFile(folder);
  const store = await createStore(folder, [{ permalink: "weekly-0", words: "w" }], T0);
  await everyState(store);
  // One that was tried and one that was not: what was tried once stays as it was.
  const { key } = (await store.enqueue(digestSample(MARCH))).delivery;
  await store.claim(key, "elsewhere/1/2/3", T0);
  await store.enqueue(digestSample(DAY));
  await store.close();
  toVersion(1, folder);
});

async function using<T>(work: (store: Store) => T | Promise<T>): Promise<T> {
  const store = await openStore(folder, { create: false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A program that opens the store in a folder. */
const OPEN = `import { openStore } from ${JSON.stringify(new URL("../../support/store.ts", import.meta.url).href)};
  await openStore(process.argv[1], { create: false });`;
const CHILD = new URL("../../support/crash-child.ts", import.meta.url).href;

/** Puts a copy that SQLite made in the store's place. */
function putBackup(): void {
  const raw = new DatabaseSync(file);
  raw.prepare("vacuum into ?").run(`${file}.backup`);
  raw.close();
  for (const end of ["-wal", "-shm"]) rmSync(file + end, { force: true });
  copyFileSync(`${file}.backup`, file);
}

const copies = () => readdirSync(folder).filter((name) => name.startsWith("outbox.db.v"));

test("is migrated with every row in its state, its mark as it was, and a private copy beside it", async () => {
  const [before, mark] = [rowsOf(file), readFileSync(`${file}.mark`)];
  expect(before.version).toBe(1);
  await using(async (store) => {
    expect(await store.distrust(T0)).toBeUndefined();
    expect(await store.verify()).toEqual([]);
    expect((await store.list()).map(({ state }) => state)).toEqual(
      "accepted deferred rejected uncertain sending cancelled sending queued queued sending queued".split(
        " ",
      ),
    );
    expect((await store.list()).flatMap(({ span }) => span ?? [])).toEqual([MARCH, DAY]);
    expect(await store.isKnown("weekly-0")).toBe(true);
  });
  expect(rowsOf(file)).toEqual({ version: VERSION, rows: before.rows });
  expect(readFileSync(`${file}.mark`)).toEqual(mark);
  const [copy = "", ...more] = copies();
  expect(more).toEqual([]);
  expect(rowsOf(join(folder, copy))).toEqual(before);
  expect(statSync(join(folder, copy)).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual([".outbox-making", "outbox.db", "outbox.db.mark", copy]);
});

test("has its digests' days in their rows, as a new store has, and keeps them", async () => {
  await using(async (store) => await store.list());
  const [migrated, made] = [new DatabaseSync(file), newFolder()];
  await (await createStore(made, [], T0)).close();
  const fresh = new DatabaseSync(storeFile(made));
  const schema = "select type, name, sql from sqlite_schema order by type, name";
  expect(migrated.prepare(schema).all()).toEqual(fresh.prepare(schema).all());
  const change = `update deliveries set since = '2026-03-02', until = '2026-03-02' where since = '${DAY.since}'`;
  expect(() => migrated.exec(change)).toThrow("CHECK constraint failed");
  const tried = `update deliveries set until = until where since = '${MARCH.since}'`;
  expect(() => migrated.exec(tried)).toThrow("stays as it was");
  migrated.close();
  fresh.close();
});

test("is migrated once, and goes on in the new version's ways", async () => {
  for (let n = 0; n < 3; n++) await using(async (store) => await store.list());
  expect(copies()).toHaveLength(1);
  await using(async (store) => {
    const cancelled = (await store.list(["cancelled"]))[0]?.key ?? "";
    await store.recover(at(HOUR), () => false);
    expect(await store.counts()).toMatchObject({ all: 11, sending: 0 });
    expect((await store.find(cancelled))?.state).toBe("cancelled");
    expect(await store.verify()).toEqual([]);
  });
  expect(await using(async (store) => await store.distrust(at(HOUR)))).toBeUndefined();
});

test("that is not trusted is migrated and trusted no more than before", async () => {
  const old = readFileSync(file);
  await using(async (store) => await store.recover(at(HOUR), () => false));
  for (const end of ["-wal", "-shm"]) rmSync(file + end, { force: true });
  writeFileSync(file, old);
  const mark = readFileSync(`${file}.mark`);
  expect(
    await using(async (store) => [(await store.distrust(T0))?.reason, (await store.list()).length]),
  ).toEqual(["restored", 11]);
  expect(rowsOf(file).version).toBe(VERSION);
  expect(readFileSync(`${file}.mark`)).toEqual(mark);
  expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("restored");
});

test.each([true, false])(
  "that VACUUM INTO made is migrated, known as a copy, and taken into use, its mark kept: %s",
  async (hasMark) => {
    const before = rowsOf(file);
    putBackup();
    if (!hasMark) rmSync(`${file}.mark`);
    // Killed at its last statement it is what it was, and no rollback journal is left.
    const CRASH = JSON.stringify([["before migration", VERSIONS[1]?.length ?? 0, "SIGKILL"]]);
    const words = ["--import", CHILD, "--input-type=module", "-e", OPEN, folder];
    expect(spawnSync(process.execPath, words, { env: { ...process.env, CRASH } }).signal).toBe("SIGKILL");
    expect(rowsOf(file)).toEqual(before);
    for (let n = 0; n < 2; n++)
      expect(
        await using(async (store) => [(await store.distrust(T0))?.reason, await store.verify()]),
      ).toEqual(["restored", []]);
    expect(rowsOf(file)).toEqual({ version: VERSION, rows: before.rows });
    expect(copies()).toHaveLength(1);
    await using(async (store) => await store.adopt(at(HOUR)));
    expect(await using(async (store) => await store.distrust(at(HOUR)))).toBeUndefined();
  },
);

test("stays as it is where the disk is full, and is told", async () => {
  const before = rowsOf(file);
  const size = statSync(file).size;
  // A file may not grow beyond half of what the copy takes; in blocks of 512 octets.
  const words = `ulimit -f ${Math.floor(size / 1024)}; exec "$0" --input-type=module -e "$1" "$2"`;
  const { stderr, status } = spawnSync("sh", ["-c", words, process.execPath, OPEN, folder], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("cannot be written");
  expect(rowsOf(file)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual([".outbox-making", "outbox.db", "outbox.db.mark"]);
  await using(async (store) => expect(await store.distrust(T0)).toBeUndefined());
});

test("is refused where its tables are not those of its version", async () => {
  const raw = new DatabaseSync(file);
  raw.exec("create table successions (x)");
  raw.close();
  await expect(async () => await using(() => undefined)).rejects.toThrow(
    "its tables are not those it was made with",
  );
  expect(copies()).toEqual([]);
});

test("of the second version keeps its messages whole, with what was let go, and takes those of a form beside them", async () => {
  const lit = sample(20, { source: "1".repeat(64) });
  const key = deliveryKey(lit);
  await using(async (store) => {
    await store.enqueue(lit);
    await store.record(await attempt(store, key), REJECTED, T0, 0);
    await store.retry(key, T0, sample(20, { source: "2".repeat(64), subject: "Lit again" }));
  });
  toVersion(2, folder);
  const before = rowsOf(file);
  expect(before.version).toBe(2);
  await using(async (store) => {
    expect(Buffer.from((await store.frozenBytes(key)) ?? []).equals(lit.bytes)).toBe(true);
    expect((await store.find(key))?.subject).toBe("Lit again");
    expect(await store.verify()).toEqual([]);
    expect(rowsOf(file)).toEqual({ version: VERSION, rows: before.rows });
    expect(await store.enqueueAll([1, 2, 3].map((n) => oneOfMany(n)))).toBe(3);
    const made = await store.frozenBytes(deliveryKey(oneOfMany(2)));
    expect(Buffer.from(made ?? []).equals(oneOfMany(2).bytes)).toBe(true);
    expect(await store.verify()).toEqual([]);
  });
  expect(copies().filter((name) => name.startsWith("outbox.db.v2-"))).toHaveLength(1);
});

test("put back from the copy beside it is known as a copy", async () => {
  await using(async (store) => await store.list());
  for (const end of ["-wal", "-shm"]) rmSync(file + end, { force: true });
  renameSync(join(folder, copies()[0] ?? ""), file);
  expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("restored");
});
