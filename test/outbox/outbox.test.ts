/** What is the SQLite file's own of the store (the rest is in contract.test.ts), exit codes, and who is alive. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { isLegal, STATES, type State } from "../../src/outbox/delivery.ts";
import { exitOfRun } from "../../src/outbox/dispatch.ts";
import { isAlive, thisProcess } from "../../src/outbox/process-identity.ts";
import { storeExists, storeFile } from "../../src/outbox/sqlite/folder.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import { bring, KEY } from "../support/attempts.ts";
import { newFolder, removeFolders, STOPPED, sample, T0, TOLD_TO_STOP } from "../support/outbox-sample.ts";
import { createStore, openStore } from "../support/store.ts";

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = newFolder();
  store = await openStore(folder, { create: true });
});
afterEach(async () => await store.close());
afterAll(removeFolders);

describe("the store", () => {
  test("is made only when asked for, private, and found again", async () => {
    const other = newFolder();
    expect(storeExists(other)).toBe(false);
    await expect(async () => await openStore(other, { create: false })).rejects.toThrow("There is no outbox");
    expect(storeExists(other)).toBe(false);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const end of ["", "-wal"]) expect(statSync(storeFile(folder) + end).mode & 0o777).toBe(0o600);
    await store.enqueue(sample());
    await store.close();
    store = await openStore(folder, { create: true });
    expect(await store.list()).toHaveLength(1);
  });

  test("leaves a folder that was there as open as it is, and is private in it all the same", async () => {
    for (const mode of [0o755, 0o700, 0o1777]) {
      const there = newFolder();
      mkdirSync(there);
      chmodSync(there, mode);
      for (const create of [true, false]) {
        const opened = await openStore(there, { create });
        await opened.enqueue(sample());
        expect(statSync(there).mode & 0o7777).toBe(mode);
        for (const end of ["", "-wal", "-shm"])
          expect(statSync(storeFile(there) + end).mode & 0o777).toBe(0o600);
        await opened.close();
      }
    }
    const deep = join(newFolder(), "deeper");
    await (await openStore(deep, { create: true })).close();
    for (const made of [deep, dirname(deep)]) expect(statSync(made).mode & 0o777).toBe(0o700);
  });

  test("is made with what is known, or not at all", async () => {
    const other = newFolder();
    const made = await createStore(other, [{ permalink: "weekly-1", words: "w" }], T0);
    expect(await made.isKnown("weekly-1")).toBe(true);
    await made.close();
    expect(readdirSync(other)).toEqual([".outbox-making", "outbox.db", "outbox.db.mark"]);
    const again = await createStore(other, [{ permalink: "weekly-2", words: "w" }], T0);
    expect(await again.isKnown("weekly-2")).toBe(false);
    await again.close();
    const broken = newFolder();
    const bad = [
      {
        permalink: "weekly-1",
        get words(): string {
          throw new Error("cut short");
        },
      },
    ];
    await expect(async () => await createStore(broken, bad, T0)).rejects.toThrow("cut short");
    expect(readdirSync(broken)).toEqual([".outbox-making"]);
    expect(storeExists(broken)).toBe(false);
  });
});

describe("the law in the file", () => {
  const pairs = STATES.flatMap((from) => STATES.map((to) => [from, to] as const));
  test.each(pairs)("the file itself holds to the law: %s to %s", async (from, to) => {
    await bring(store, from);
    const raw = new DatabaseSync(storeFile(folder));
    const isSending = to === "sending";
    const update = raw.prepare(
      "update deliveries set state = ?, phase = ?, owner = ?, lease_until = ?, lease = ?, next_at = ?",
    );
    const owned = isSending ? ["claimed", "x", 1, 1] : [null, null, null, null];
    const next = to === "queued" || to === "deferred" ? 1 : null;
    const ask = () => update.run(to, ...owned, next);
    if (from === to || isLegal(from, to)) ask();
    else expect(ask).toThrow("not a legal move");
    raw.close();
  });

  test("the file refuses to lose or change what was promised", async () => {
    await bring(store, "deferred");
    const raw = new DatabaseSync(storeFile(folder));
    for (const sql of [
      "delete from deliveries",
      "delete from frozen",
      "delete from history",
      "update history set remark = 'x'",
      "update frozen set bytes = x'00'",
      "update deliveries set envelope_to = 'x'",
      "update deliveries set former_attempts = 0 where former_attempts <> 0 or attempts = 1",
      "update deliveries set phase = 'in_data'",
      "update deliveries set next_at = null",
    ]) {
      expect(() => raw.exec(sql), sql).toThrow();
    }
    raw.close();
    expect(await store.verify()).toEqual([]);
  });
});

test("what was tried is kept beside when it is frozen anew, and nobody can change or delete it", async () => {
  await bring(store, "rejected");
  await store.retry(KEY, T0, sample(1, { subject: "Mended", bytes: Buffer.from("x\r\n") }));
  const raw = new DatabaseSync(storeFile(folder));
  expect(raw.prepare("select attempts, bytes, sha256 from former").all()).toMatchObject([
    { attempts: 1, bytes: Uint8Array.from(sample().bytes) },
  ]);
  for (const sql of ["delete from former", "update former set bytes = x'00'"])
    expect(() => raw.exec(sql), sql).toThrow();
  expect(() => raw.exec("update deliveries set former_attempts = attempts")).toThrow("what may have arrived");
  raw.close();
  expect(await store.verify()).toEqual([]);
});

test("the exit code names the worst", async () => {
  await bring(store, "queued");
  const of = async (state: State, outcome: Outcome | "held" = "held") => {
    const delivery = await store.find(KEY);
    if (delivery === undefined) throw new Error("gone");
    return { delivery: { ...delivery, state }, outcome };
  };
  expect(exitOfRun([])).toBe(0);
  expect(exitOfRun([await of("accepted"), await of("cancelled")])).toBe(0);
  expect(exitOfRun([await of("accepted"), await of("sending")])).toBe(75);
  expect(exitOfRun([await of("accepted"), await of("deferred")])).toBe(75);
  expect(exitOfRun([await of("queued")])).toBe(75);
  expect(exitOfRun([await of("uncertain")])).toBe(76);
  expect(exitOfRun([await of("rejected"), await of("uncertain"), await of("deferred")])).toBe(76);
  expect(exitOfRun([await of("accepted"), await of("deferred", TOLD_TO_STOP)])).toBe(75);
  expect(exitOfRun([await of("deferred", STOPPED), await of("deferred", TOLD_TO_STOP)])).toBe(78);
  expect(exitOfRun([await of("deferred"), await of("rejected")])).toBe(69);
  expect(exitOfRun([await of("rejected"), await of("deferred", STOPPED)])).toBe(78);
});

test("this process is alive, one that has ended is not, one that cannot be seen may be", () => {
  const own = thisProcess();
  expect(isAlive(own)).toBe(true);
  const [boot, namespace, , start] = own.split("/");
  expect(isAlive([boot, namespace, 2 ** 30, start].join("/"))).toBe(false);
  expect(isAlive(["another", namespace, 2 ** 30, start].join("/"))).toBe(true);
  expect(isAlive("")).toBe(true);
  // Another process under a pid that was used before.
  if (process.platform === "linux")
    expect(isAlive([boot, namespace, process.pid, "1"].join("/"))).toBe(false);
});

test.skipIf(process.platform !== "linux")("a sender that is dead and not reaped is gone", async () => {
  const parent = spawn("/bin/sh", ["-c", "sleep 0.5 & echo $!; exec sleep 20"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [said] = await once(parent.stdout, "data");
  const pid = Number(String(said));
  const stat = () =>
    readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
  await vi.waitFor(() => expect(stat()[0]).toBe("Z"), { timeout: 10_000 });
  const [boot, namespace] = thisProcess().split("/");
  expect(isAlive([boot, namespace, pid, stat()[19]].join("/"))).toBe(false);
  parent.kill("SIGKILL");
});

test("the text of schema version 1 never changes", async () => {
  const { createHash } = await import("node:crypto");
  const { VERSIONS } = await import("../../src/outbox/sqlite/schema.ts");
  expect(
    createHash("sha256")
      .update(VERSIONS[0]?.join("") ?? "")
      .digest("hex"),
  ).toMatchInlineSnapshot(`"eebbe51e0687b90d1fcb116b0cf4c125ee9f1d4513b7bf9ba96fdfd4e6afdfcb"`);
  expect(readFileSync(storeFile(folder)).readUInt32BE(68)).toBe(0x6d776f62);
});
