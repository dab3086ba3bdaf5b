import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Store } from "../../../src/outbox/contract.ts";
import { dispatch } from "../../../src/outbox/dispatch.ts";
import { storeExists, storeFile } from "../../../src/outbox/sqlite/folder.ts";
import { VERSION } from "../../../src/outbox/sqlite/schema.ts";
import { type Exit, exitOf, Problems } from "../../../src/problem.ts";
import { at, newFolder, removeFolders, ScriptedTransport, sample, T0 } from "../../support/outbox-sample.ts";
import { Kept } from "../../support/put-back.ts";
import { runs } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";
import { createStore, openStore } from "../../support/store.ts";

const PAGE = 4096;
const HOUR = 3_600_000;
const kept = await wholeStore();
const whole = kept.bytes;
afterAll(removeFolders);

/** A closed store: one accepted delivery and one that is queued. */
async function wholeStore(): Promise<Kept> {
  const folder = newFolder();
  const store = await createStore(folder, [{ permalink: "weekly-0", words: "w" }], T0);
  await store.enqueue(sample(1));
  const claim = await store.claim((await store.list())[0]?.key ?? "", "x", T0);
  if (claim !== undefined && (await store.terminatorDue(claim, T0))) {
    await store.record(claim, { kind: "accepted", reply: { text: "ok" } }, T0, 0);
  }
  await store.enqueue(sample(2));
  await store.close();
  return new Kept(folder);
}

/** The same octets elsewhere: a store that is not trusted. */
function folderWith(bytes: Uint8Array): string {
  const folder = newFolder();
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(storeFile(folder), bytes, { mode: 0o600 });
  return folder;
}

function edited(sql: string): Buffer {
  const folder = folderWith(whole);
  const raw = new DatabaseSync(storeFile(folder));
  raw.exec(sql);
  raw.close();
  return readFileSync(storeFile(folder));
}

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");
}

async function refusal(folder: string): Promise<{ exit: Exit; code: string | undefined } | undefined> {
  try {
    await (await openStore(folder, { create: true })).close();
    return undefined;
  } catch (fault) {
    if (!(fault instanceof Problems)) throw fault;
    for (const { hint } of fault.problems) expect(hint).toMatch(/^[A-Z].*\.$/);
    return { exit: exitOf(fault.problems), code: fault.problems[0].code };
  }
}

/** As `sqlite3 old .dump | sqlite3 new` makes it: tables, rows, indexes and triggers, and no word of whose they are. */
function dumped(without?: string): Uint8Array {
  const file = storeFile(folderWith(whole));
  const raw = new DatabaseSync(`${file}.new`);
  // What .dump writes begins so: a table may be named by one that comes before it.
  raw.exec(`pragma foreign_keys = off; attach '${file}' as old`);
  const all = raw
    .prepare("select type, name, sql from old.sqlite_schema where name not like 'sqlite_%'")
    .all();
  const chosen = all.filter(({ name }) => name !== without);
  for (const { name, sql } of chosen.filter((one) => one.type === "table")) {
    raw.exec(String(sql));
    raw.exec(`insert into main.${name} select * from old.${name}`);
  }
  for (const { sql } of chosen.filter((one) => one.type !== "table")) raw.exec(String(sql));
  raw.close();
  return readFileSync(`${file}.new`);
}

/** What a run sends where these octets lie in the store's own place; where it refuses, the file must be as it was. */
async function sentFrom(
  bytes: Uint8Array,
): Promise<{ sent: ScriptedTransport["handed"]; isRefused: boolean }> {
  kept.putBack(bytes);
  const wire = new ScriptedTransport();
  let isOpen = false;
  try {
    const store = await openStore(kept.folder, { create: true });
    isOpen = true;
    try {
      await dispatch({ store, transportOf: () => wire, now: () => T0, jitter: () => 0 });
    } finally {
      await store.close();
    }
    return { sent: wire.handed, isRefused: false };
  } catch (fault) {
    expect(fault).toBeInstanceOf(Problems);
    if (!isOpen) expect(readFileSync(storeFile(kept.folder)).equals(bytes)).toBe(true);
    return { sent: wire.handed, isRefused: true };
  }
}

describe("a store that is not whole is refused, whatever create says, and stays as it is", () => {
  const truncated = [1, 100, PAGE - 1, PAGE, PAGE + 1, whole.length - PAGE, whole.length - 1];
  const cases: [string, Uint8Array, Exit, string][] = [
    ["empty", Buffer.alloc(0), 73, "outbox-damaged"],
    ["random text", Buffer.from("minutes of the meeting\n".repeat(900)), 73, "outbox-damaged"],
    ["zeros", Buffer.alloc(whole.length), 73, "outbox-damaged"],
    ["a newer schema", edited(`pragma user_version = ${VERSION + 1}`), 78, "outbox-newer"],
    ["no schema", edited("pragma user_version = 0"), 73, "outbox-damaged"],
    [
      "a changed letter in its schema",
      replaced(whole, "collate nocase", "collate oocase"),
      73,
      "outbox-damaged",
    ],
    ["a table too many", edited("create table more (x)"), 73, "outbox-damaged"],
    ["a law taken out", edited("drop trigger never_deleted"), 73, "outbox-damaged"],
    ["another program's", edited("pragma application_id = 7"), 78, "outbox-foreign"],
    ["read back from a dump of its SQL", dumped(), 78, "outbox-dumped"],
    ["nobody's in particular", dumped("known"), 78, "outbox-foreign"],
    ...truncated.map((n): [string, Uint8Array, Exit, string] => {
      return [`cut to ${n} bytes`, whole.subarray(0, n), 73, "outbox-damaged"];
    }),
  ];

  test.each(cases)("%s", async (_name, bytes, exit, code) => {
    const folder = folderWith(bytes);
    expect(await refusal(folder)).toEqual({ exit, code });
    expect(readFileSync(storeFile(folder)).equals(bytes)).toBe(true);
  });

  test("a write-ahead log without its database", async () => {
    const folder = newFolder();
    mkdirSync(folder);
    writeFileSync(`${storeFile(folder)}-wal`, "x");
    expect(storeExists(folder)).toBe(true);
    expect(await refusal(folder)).toEqual({ exit: 73, code: "outbox-damaged" });
    expect(() => statSync(storeFile(folder))).toThrow();
  });

  test("a rollback journal beside it", async () => {
    const folder = folderWith(whole);
    writeFileSync(`${storeFile(folder)}-journal`, "x");
    expect(await refusal(folder)).toEqual({ exit: 73, code: "outbox-damaged" });
  });

  test("a folder in a file's place", async () => {
    const folder = newFolder();
    mkdirSync(storeFile(folder), { recursive: true });
    expect((await refusal(folder))?.exit).toBe(73);
  });
});

test("from a store with any page zeroed nothing wrong is sent", async () => {
  for (let page = 0; page < whole.length / PAGE; page++) {
    const bytes = Buffer.from(whole);
    bytes.fill(0, page * PAGE, (page + 1) * PAGE);
    if (bytes.equals(whole)) continue;
    const { sent, isRefused } = await sentFrom(bytes);
    // A page of what was sent long ago: found by verify, and no reason to hold what is owed.
    if (!isRefused) expect(await faults(bytes), `page ${page}`).toBeGreaterThan(0);
    expect(sent.filter(({ key }) => !key.startsWith("weekly-2/"))).toEqual([]);
    for (const { bytes: message } of sent)
      expect(message).toBe(Buffer.from(sample(2).bytes).toString("latin1"));
  }
});

async function faults(bytes: Uint8Array): Promise<number> {
  const store = await openStore(folderWith(bytes), { create: false });
  try {
    return (await store.verify()).length;
  } finally {
    await store.close();
  }
}

test("from a store with one byte changed nothing is sent that was not frozen, nor twice", async () => {
  const { recipient, bytes } = sample(2);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ change;
        const { sent } = await sentFrom(flipped);
        expect(sent.length).toBeLessThanOrEqual(1);
        for (const handed of sent) {
          expect(handed).toMatchObject({ to: recipient, bytes: Buffer.from(bytes).toString("latin1") });
        }
      },
    ),
    { numRuns: runs(50, 1_500), seed: SEED },
  );
});

test("a store others may read is made private again", async () => {
  const folder = folderWith(whole);
  chmodSync(folder, 0o755);
  chmodSync(storeFile(folder), 0o666);
  await (await openStore(folder, { create: false })).close();
  expect(statSync(folder).mode & 0o777).toBe(0o755);
  expect(statSync(storeFile(folder)).mode & 0o777).toBe(0o600);
});

test("a store restored without the end of its write-ahead log is whole", async () => {
  const folder = newFolder();
  const store = await createStore(folder, [{ permalink: "weekly-0", words: "w" }], T0);
  await store.enqueue(sample(1));
  const copy = newFolder();
  mkdirSync(copy, { mode: 0o700 });
  for (const end of ["", "-wal"]) copyFileSync(storeFile(folder) + end, storeFile(copy) + end);
  await store.close();
  const restored = await openStore(copy, { create: false });
  expect(await restored.verify()).toEqual([]);
  expect(await restored.list()).toHaveLength(1);
  await restored.close();
});

describe("a row that was changed behind our back", () => {
  const COLUMNS = [
    ...[
      "permalink",
      "mailing",
      "recipient",
      "subject",
      "message_id",
      "envelope_from",
      "envelope_to",
      "words",
    ],
    ...["key", "revision", "frozen_at", "sha256", "seal"],
  ];

  test.each(COLUMNS)("is not sent: %s", async (column) => {
    const number = column === "revision" || column === "frozen_at";
    const other = number ? "7" : `replace(${column}, substr(${column}, 1, 1), 'z')`;
    const { sent, isRefused } = await sentFrom(
      edited(`update deliveries set ${column} = ${other} where state = 'queued'`),
    );
    expect([sent, isRefused]).toEqual([[], true]);
  });

  test("is not sent where its state and its phase contradict each other", async () => {
    const { sent, isRefused } = await sentFrom(
      edited(`pragma ignore_check_constraints = on;
        update deliveries set phase = 'claimed' where state = 'queued'`),
    );
    expect([sent, isRefused]).toEqual([[], true]);
  });

  test("is told, not taken for one that is being sent, where no attempt belongs to its claim", async () => {
    kept.putBack();
    const { folder } = kept;
    const store = await openStore(folder, { create: false });
    expect(await store.claim((await store.due(T0))[0]?.key ?? "", "x", T0)).toBeDefined();
    await store.close();
    const raw = new DatabaseSync(storeFile(folder));
    raw.exec("update deliveries set fence = fence + 1 where state = 'sending'");
    raw.close();
    const opened = await openStore(folder, { create: false });
    await expect(async () => await opened.recover(at(HOUR), () => true)).rejects.toThrow(
      "a row has no readable started",
    );
    await opened.close();
  });

  const law = "pragma ignore_check_constraints = on; pragma foreign_keys = off;";
  test.each([
    ["lost bytes", "drop trigger frozen_stays; delete from frozen where delivery = 1"],
    [
      "a state that no history leads to",
      "update deliveries set state = 'sending', phase = 'in_data', owner = 'x', lease_until = 1, lease = 1, next_at = null where state = 'queued'",
    ],
    [
      "a leap in its history",
      "drop trigger history_stands; update history set hand = 'archive' where to_state = 'sending'",
    ],
    ["a gap in its history", "drop trigger history_stays; delete from history where to_state = 'sending'"],
    [
      "a history that begins elsewhere",
      "drop trigger history_stands; update history set to_state = 'accepted' where from_state is null",
    ],
    ["a lost attempt", "delete from attempts"],
    ["lost bytes", "drop trigger frozen_stays; delete from frozen"],
    ["other bytes", "drop trigger frozen_is_frozen; update frozen set bytes = x'0d0a'"],
    ["a delivery too few", "update outbox set enqueued = enqueued + 1"],
    [
      "an attempt at nothing",
      "insert into attempts (delivery, number, fence, started, phase) values (99, 1, 99, 0, 'claimed')",
    ],
  ])("is seen by verify: %s", async (_, sql) => {
    const folder = folderWith(whole);
    const store = await openStore(folder, { create: false });
    const raw = new DatabaseSync(storeFile(folder));
    raw.exec(`${law} ${sql}`);
    raw.close();
    expect((await store.verify()).length).toBeGreaterThan(0);
    await store.close();
  });
});

describe("the write-ahead log of a program that was killed", async () => {
  const folder = newFolder();
  /** A store that was never closed, and its mark: two deliveries accepted, one queued, all of it in the log alone. */
  const [left, log] = await unclosed();

  async function unclosed(): Promise<readonly [Kept, Buffer]> {
    const store = await openStore(folder, { create: true });
    for (const n of [1, 2, 3]) await store.enqueue(sample(n));
    for (const { key } of (await store.list()).slice(0, 2)) {
      const claim = await store.claim(key, "x", T0);
      if (claim === undefined || !(await store.terminatorDue(claim, T0))) throw new Error("it was not due");
      await store.record(claim, { kind: "accepted", reply: { text: "ok" } }, T0, 0);
    }
    const files = [new Kept(folder), readFileSync(`${storeFile(folder)}-wal`)] as const;
    await store.close();
    return files;
  }

  /** What a run sends that finds this log; the file itself is the one it was. */
  async function sentWith(wal: Uint8Array): Promise<string[]> {
    left.putBack(left.bytes, wal);
    const wire = new ScriptedTransport();
    let store: Store | undefined;
    try {
      store = await openStore(folder, { create: false });
      const why = await store.distrust(T0);
      if (why !== undefined) return [why.reason];
      await dispatch({ store, transportOf: () => wire, now: () => T0, jitter: () => 0 });
    } catch (fault) {
      if (!(fault instanceof Problems)) throw fault;
      expect(wire.handed).toEqual([]);
      return ["refused"];
    } finally {
      await store?.close();
    }
    return wire.handed.map(({ key }) => key.slice(0, 8));
  }

  test("is played back, also where its end was never committed", async () => {
    expect(await sentWith(log)).toEqual(["weekly-3"]);
    const unfinished = Buffer.concat([log, log.subarray(-4120)]);
    unfinished.writeUInt32BE(0, log.length + 4);
    expect(await sentWith(unfinished)).toEqual(["weekly-3"]);
  });

  test("sends nothing a second time, whichever bit of it is damaged", async () => {
    const told = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: log.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const flipped = Buffer.from(log);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const sent = await sentWith(flipped);
        expect([["weekly-3"], ["restored"], ["refused"]], `octet ${at}, bit ${bit}`).toContainEqual(sent);
        told.add(sent[0] ?? "");
      }),
      { numRuns: runs(50, 1_000), seed: SEED },
    );
    expect(told).toContain("restored");
  });

  test.each([0, 4120, 8240])("is known to lack its end where %i octets of it are lost", async (octets) => {
    const [sent] = await sentWith(log.subarray(0, log.length - octets));
    expect(sent).toBe(octets === 0 ? "weekly-3" : "restored");
  });
});

test.each([1, 30])(
  "an older copy under a newer log, %i deliveries apart, is damage and no store of either",
  async (apart) => {
    const folder = newFolder();
    const accept = async (store: Store, n: number) => {
      const claim = await store.claim((await store.list())[n]?.key ?? "", "x", T0);
      if (claim === undefined || !(await store.terminatorDue(claim, T0))) throw new Error("it was not due");
      await store.record(claim, { kind: "accepted", reply: { text: "ok" } }, T0, 0);
    };
    const first = await openStore(folder, { create: true });
    for (let n = 1; n <= 40; n++) await first.enqueue(sample(n));
    await first.close();
    const old = readFileSync(storeFile(folder));
    const second = await openStore(folder, { create: false });
    for (let n = 0; n < apart; n++) await accept(second, n);
    await second.close();
    const third = await openStore(folder, { create: false });
    await accept(third, 39);
    const log = readFileSync(`${storeFile(folder)}-wal`);
    const last = new Kept(folder);
    await third.close();
    last.putBack(old, log);
    await expect(async () => await openStore(folder, { create: false })).rejects.toThrow("is damaged");
  },
);

test("a state or a phase that is none is seen before anything is sent", async () => {
  const flipped = (pattern: RegExp) => {
    const bytes = Buffer.from(whole);
    const at = bytes.toString("latin1").search(pattern) + 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  const phase = "pragma ignore_check_constraints = on; update deliveries set phase = 'claimed'";
  for (const bytes of [flipped(/[0-9a-f]queued/), flipped(/[0-9a-f]accepted/), edited(phase)])
    expect(await refusal(folderWith(bytes))).toEqual({ exit: 73, code: "outbox-damaged" });
});
