import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Claim, Store } from "../../src/outbox/contract.ts";
import { deliveryKey, isConserved, isLegal, STATES, type State } from "../../src/outbox/delivery.ts";
import { dispatch, exitOfRun, type Run } from "../../src/outbox/dispatch.ts";
import { isAlive, thisProcess } from "../../src/outbox/process-identity.ts";
import { storeExists, storeFile } from "../../src/outbox/sqlite/folder.ts";
import { EXIT } from "../../src/problem.ts";
import type { Outcome, Transport } from "../../src/transports/transport.ts";
import {
  ACCEPTED,
  at,
  DEFERRED,
  newFolder,
  REJECTED,
  removeFolders,
  ScriptedTransport,
  STOPPED,
  sample,
  T0,
  TOLD_TO_STOP,
  UNCERTAIN,
} from "../support/outbox-sample.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { createStore, openStore } from "../support/store.ts";

const HOUR = 3_600_000;
const KEY = deliveryKey(sample());
let folder: string;
let store: Store;

beforeEach(async () => {
  folder = newFolder();
  store = await openStore(folder, { create: true });
});
afterEach(async () => await store.close());
afterAll(removeFolders);

/** Claims a due delivery and hands it over. */
async function begin(now: Date, key = KEY) {
  const claim = await store.claim(key, thisProcess(), now);
  if (claim === undefined) throw new Error(`${key} cannot be claimed`);
  expect(await store.inData(claim, now)).toBe(true);
  return claim;
}

/** Claims a due delivery and brings it before the end of its attempt. */
async function attempt(key = KEY, now = T0) {
  const claim = await begin(now, key);
  expect(await store.terminatorDue(claim, now)).toBe(true);
  return claim;
}

/** Brings the sample delivery into a state, by the moves that lead there. */
async function bring(state: State): Promise<void> {
  await store.enqueue(sample());
  if (state === "queued") return;
  if (state === "cancelled") await store.cancel(KEY, T0);
  else if (state === "sending") await attempt();
  else {
    const outcome = { accepted: ACCEPTED, deferred: DEFERRED, rejected: REJECTED, uncertain: UNCERTAIN }[
      state
    ];
    await store.record(await attempt(), outcome, T0, 0);
  }
  expect((await store.find(KEY))?.state).toBe(state);
}

function run(transport: Transport, change: Partial<Run> = {}) {
  return dispatch({ store, transportOf: () => transport, now: () => T0, jitter: () => 0, ...change });
}

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

  test("freezes a delivery and reads it back as it was", async () => {
    const { delivery, made } = await store.enqueue(sample());
    const { bytes, said, ...rest } = sample();
    expect(made).toBe(true);
    expect(delivery).toMatchObject({ ...rest, key: KEY, state: "queued", attempts: 0, sequence: 1 });
    expect(Buffer.from((await store.frozenBytes(KEY)) ?? []).equals(bytes)).toBe(true);
    expect(await store.frozenWords(KEY)).toEqual(said);
    expect(await store.frozenBytes("another")).toBeUndefined();
  });

  test.each(STATES)("finds the same key twice when it is %s and changes nothing", async (state) => {
    await bring(state);
    const before = await store.find(KEY);
    const again = await store.enqueue(sample(1, { subject: "Another", bytes: Buffer.from("x\r\n") }));
    expect(again).toEqual({ delivery: before, made: false });
    expect((await store.counts()).all).toBe(1);
  });

  test.each(STATES)("freezes anew only what is queued: %s", async (state) => {
    await bring(state);
    const changed = sample(1, { subject: "Another", bytes: Buffer.from("x\r\n") });
    expect(await store.refreeze(KEY, changed)).toBe(state === "queued");
    expect((await store.find(KEY))?.subject).toBe(state === "queued" ? "Another" : "Weekly 1");
    expect(await store.verify()).toEqual([]);
  });

  test("keeps the bytes of what was tried once, also when it is queued again", async () => {
    await bring("rejected");
    expect(await store.retry(KEY, T0)).toBe(true);
    expect((await store.find(KEY))?.state).toBe("queued");
    expect(await store.refreeze(KEY, sample(1, { subject: "Another" }))).toBe(false);
  });

  test("refuses to freeze one delivery as another", async () => {
    await store.enqueue(sample());
    await expect(async () => await store.refreeze(KEY, sample(2))).rejects.toThrow("cannot become");
    expect(await store.refreeze(deliveryKey(sample(2)), sample(2))).toBe(false);
  });

  test("knows what was there before it, whatever the case", async () => {
    const known = [
      { permalink: "Weekly-1", words: "w" },
      { permalink: "weekly-1", words: "v" },
    ];
    const begun = await createStore(newFolder(), known, T0);
    expect(await begun.isKnown("weekly-1")).toBe(true);
    expect(await begun.isKnown("weekly-2")).toBe(false);
    await begun.close();
  });

  test("says who did what and when", async () => {
    await bring("uncertain");
    await store.resolve(KEY, "again", at(1));
    await store.cancel(KEY, at(2));
    const lines = (await store.history(KEY)).map(({ by, from, to }) => `${by}: ${from} ${to}`);
    expect(lines).toEqual([
      "sender: undefined queued",
      "sender: queued sending",
      "sender: sending uncertain",
      "person: uncertain queued",
      "person: queued cancelled",
    ]);
    expect((await store.history(KEY)).at(-1)?.at).toEqual(at(2));
    expect(await store.attempts(KEY)).toEqual([
      {
        number: 1,
        started: T0,
        ended: T0,
        kind: "uncertain",
        phase: "after the dot",
        reply: { text: "silence" },
      },
    ]);
  });
});

describe("moves in the store", () => {
  /** Everything that can be asked for, and the state it leads to if it is granted. */
  const asked: Record<
    string,
    [to: (from: State) => State, ask: (held: Claim | undefined) => Promise<boolean>]
  > = {
    claim: [
      () => "sending",
      async () => (await store.claim(KEY, thisProcess(), at(24 * HOUR))) !== undefined,
    ],
    cancel: [() => "cancelled", async () => await store.cancel(KEY, T0)],
    retry: [(from) => (from === "deferred" ? "deferred" : "queued"), async () => await store.retry(KEY, T0)],
    sent: [() => "accepted", async () => await store.resolve(KEY, "sent", T0)],
    again: [() => "queued", async () => await store.resolve(KEY, "again", T0)],
    accepted: [
      () => "accepted",
      async (held) => held !== undefined && (await store.record(held, ACCEPTED, T0, 0)),
    ],
    deferred: [
      () => "deferred",
      async (held) => held !== undefined && (await store.record(held, DEFERRED, T0, 0)),
    ],
    rejected: [
      () => "rejected",
      async (held) => held !== undefined && (await store.record(held, REJECTED, T0, 0)),
    ],
    uncertain: [
      () => "uncertain",
      async (held) => held !== undefined && (await store.record(held, UNCERTAIN, T0, 0)),
    ],
    recover: [() => "uncertain", async () => (await store.recover(T0, () => false)).length > 0],
  };
  const granted: Record<State, string[]> = {
    queued: ["claim", "cancel"],
    sending: ["accepted", "deferred", "rejected", "uncertain", "recover"],
    accepted: [],
    deferred: ["claim", "cancel", "retry"],
    rejected: ["cancel", "retry"],
    uncertain: ["sent", "again"],
    cancelled: ["retry"],
  };
  const table = STATES.flatMap((state) => Object.keys(asked).map((name) => [name, state] as const));

  test.each(table)("%s while %s", async (name, from) => {
    await store.enqueue(sample());
    let held: Claim | undefined;
    if (from === "sending") held = await attempt();
    else await bring(from);
    const [to, ask] = asked[name] ?? [];
    const isGranted = granted[from].includes(name);
    expect(await ask?.(held)).toBe(isGranted);
    expect((await store.find(KEY))?.state).toBe(isGranted ? to?.(from) : from);
    expect(await store.verify()).toEqual([]);
    expect(isConserved(await store.counts())).toBe(true);
  });

  const pairs = STATES.flatMap((from) => STATES.map((to) => [from, to] as const));
  test.each(pairs)("the file itself holds to the law: %s to %s", async (from, to) => {
    await bring(from);
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
    await bring("deferred");
    const raw = new DatabaseSync(storeFile(folder));
    for (const sql of [
      "delete from deliveries",
      "delete from frozen",
      "delete from history",
      "update history set remark = 'x'",
      "update frozen set bytes = x'00'",
      "update deliveries set envelope_to = 'x'",
      "update deliveries set phase = 'in_data'",
      "update deliveries set next_at = null",
    ]) {
      expect(() => raw.exec(sql), sql).toThrow();
    }
    raw.close();
    expect(await store.verify()).toEqual([]);
  });

  test("an archive can say that it was sent, a setting that it may go again, and not the other way", async () => {
    await bring("uncertain");
    await expect(async () => await store.resolve(KEY, "again", T0, "archive")).rejects.toThrow(
      "not a legal move",
    );
    await expect(async () => await store.resolve(KEY, "sent", T0, "setting")).rejects.toThrow(
      "not a legal move",
    );
    expect(await store.resolve(KEY, "sent", T0, "archive")).toBe(true);
  });
});

describe("claims", () => {
  beforeEach(async () => {
    await store.enqueue(sample());
  });

  test("one at a time, and not before it is due", async () => {
    const claim = await attempt();
    expect(await store.claim(KEY, thisProcess(), T0)).toBeUndefined();
    await store.record(claim, DEFERRED, T0, 0);
    expect(await store.claim(KEY, thisProcess(), at(5 * 60_000 - 1))).toBeUndefined();
    expect((await store.claim(KEY, thisProcess(), at(5 * 60_000)))?.attempt).toBe(2);
  });

  test("a claim whose lease was taken over writes nothing more", async () => {
    const stale = await store.claim(KEY, thisProcess(), T0);
    if (stale === undefined) throw new Error("no claim");
    await store.inData(stale, T0);
    expect(await store.recover(at(59_999), () => true)).toEqual([]);
    expect(await store.recover(at(60_000), () => true)).toMatchObject([{ state: "deferred", crashes: 1 }]);
    const fresh = await store.claim(KEY, thisProcess(), at(60_000));
    if (fresh === undefined) throw new Error("no claim");
    for (const ask of [store.inData, store.terminatorDue, store.renew]) {
      expect(await ask(stale, at(60_000))).toBe(false);
      expect(await store.find(KEY)).toMatchObject({ state: "sending", phase: "claimed", attempts: 2 });
    }
    expect(await store.record(stale, ACCEPTED, at(60_001), 0)).toBe(false);
    expect(await store.find(KEY)).toMatchObject({ state: "sending", phase: "claimed", attempts: 2 });
    expect(await store.terminatorDue(fresh, at(60_001))).toBe(true);
    expect(await store.record(fresh, ACCEPTED, at(60_002), 0)).toBe(true);
    expect(
      (await store.history(KEY)).some(({ remark }) => remark.includes("its answer: accepted, 250 ok")),
    ).toBe(true);
    expect(await store.verify()).toEqual([]);
  });

  test("goes through its phases once, in their order", async () => {
    const claim = await store.claim(KEY, thisProcess(), T0);
    if (claim === undefined) throw new Error("no claim");
    const { inData, terminatorDue } = store;
    const said: boolean[] = [];
    for (const ask of [inData, inData, terminatorDue, terminatorDue, inData]) said.push(await ask(claim, T0));
    expect(said).toEqual([true, false, true, false, false]);
    expect((await store.find(KEY))?.phase).toBe("terminator_due");
  });

  test("is given up after five refusals in four days, and begins afresh when a person says so", async () => {
    const refuse = async (day: number) =>
      await store.record(await attempt(KEY, at(day * 24 * HOUR)), DEFERRED, at(day * 24 * HOUR), 0);
    const minutes = async () => (((await store.find(KEY))?.nextAt?.getTime() ?? 0) - T0.getTime()) / 60_000;
    for (const [day, wait] of [5, 10, 20, 40].entries()) {
      await refuse(day);
      expect(await minutes()).toBe(day * 24 * 60 + wait);
    }
    expect(await store.find(KEY)).toMatchObject({ state: "deferred", refusals: 4, refusedSince: T0 });
    await refuse(4);
    expect((await store.find(KEY))?.state).toBe("rejected");
    await store.retry(KEY, at(0));
    expect(await store.find(KEY)).toMatchObject({ crashes: 0, refusals: 0, refusedSince: undefined });
    await refuse(0);
    expect(await minutes()).toBe(5);
    await store.retry(KEY, at(7));
    expect((await store.find(KEY))?.nextAt).toEqual(at(7));
  });

  test("a mended message that was set aside may crash its sender three times anew", async () => {
    const crash = async () => {
      await begin(T0);
      return (await store.recover(T0, () => false))[0]?.state;
    };
    for (let round = 0; round < 2; round++) {
      expect([await crash(), await crash(), await crash()]).toEqual(["deferred", "deferred", "rejected"]);
      await store.retry(KEY, T0);
    }
  });

  test("a lease that has run out releases nothing, even where nobody took it over", async () => {
    const claim = await store.claim(KEY, thisProcess(), T0);
    if (claim === undefined) throw new Error("no claim");
    expect(await store.terminatorDue(claim, at(60_000))).toBe(false);
    expect(await store.renew(claim, at(60_000))).toBe(true);
    expect(await store.terminatorDue(claim, at(60_001))).toBe(true);
  });

  test("a late answer to an uncertain delivery is noted and decides nothing", async () => {
    const claim = await attempt();
    expect(await store.recover(at(60_000), () => true)).toMatchObject([{ state: "uncertain" }]);
    expect(await store.record(claim, ACCEPTED, at(60_001), 0)).toBe(false);
    expect((await store.find(KEY))?.state).toBe("uncertain");
    expect((await store.history(KEY)).at(-1)?.remark).toContain("accepted");
  });

  test("the third crash in a row sets it aside; an outcome between begins the count anew", async () => {
    const crash = async () => {
      await begin(at(10 * HOUR));
      return (await store.recover(at(10 * HOUR), () => false))[0]?.state;
    };
    expect([await crash(), await crash()]).toEqual(["deferred", "deferred"]);
    await store.record(await attempt(KEY, at(10 * HOUR)), DEFERRED, T0, 0);
    expect([await crash(), await crash(), await crash()]).toEqual(["deferred", "deferred", "rejected"]);
  });

  test("a clock that was set back holds nothing for ever and makes no second owner", async () => {
    const claim = await attempt(KEY, at(8760 * HOUR));
    expect(await store.recover(T0, () => true)).toMatchObject([{ state: "uncertain" }]);
    expect(await store.record(claim, ACCEPTED, T0, 0)).toBe(false);
    await store.resolve(KEY, "again", T0);
    await store.record(await attempt(KEY, at(8760 * HOUR)), DEFERRED, at(8760 * HOUR), 0);
    expect(await store.due(T0)).toHaveLength(1);
  });
});

describe("a run", () => {
  test("delivers what is due, in order, and says so", async () => {
    for (const n of [3, 1, 2]) await store.enqueue(sample(n));
    const wire = new ScriptedTransport();
    const told: string[] = [];
    expect((await store.due(T0)).map(({ permalink }) => permalink)).toEqual([
      "weekly-3",
      "weekly-1",
      "weekly-2",
    ]);
    const results = await run(wire, { onProgress: ({ delivery }) => told.push(delivery.permalink) });
    expect(told).toEqual(["weekly-3", "weekly-1", "weekly-2"]);
    expect(wire.handed.map(({ key }) => key)).toEqual(results.map(({ delivery }) => delivery.key));
    expect(wire.handed[0]?.bytes).toBe(Buffer.from(sample(3).bytes).toString("latin1"));
    expect(results.every(({ delivery }) => delivery.state === "accepted")).toBe(true);
    expect(exitOfRun(results)).toBe(EXIT.ok);
    expect(await run(wire)).toEqual([]);
    expect(wire.handed).toHaveLength(3);
  });

  test("sends the same bytes again when the time has come, not before", async () => {
    await store.enqueue(sample());
    const wire = new ScriptedTransport(DEFERRED, DEFERRED);
    expect(exitOfRun(await run(wire))).toBe(EXIT.again);
    const early = await run(wire, { now: () => at(HOUR / 12 - 1) });
    expect(early).toMatchObject([{ outcome: "held", delivery: { state: "deferred" } }]);
    await run(wire, { now: () => at(HOUR / 12) });
    expect((await store.find(KEY))?.nextAt).toEqual(at(HOUR / 12 + HOUR / 6));
    expect(exitOfRun(await run(wire, { now: () => at(HOUR) }))).toBe(EXIT.ok);
    expect(new Set(wire.handed.map(({ bytes }) => bytes)).size).toBe(1);
    expect(wire.handed).toHaveLength(3);
  });

  test("never sends an uncertain delivery again by itself", async () => {
    await store.enqueue(sample());
    await run(new ScriptedTransport(UNCERTAIN));
    const wire = new ScriptedTransport();
    for (const n of [1, 2, 3, 4, 5]) {
      const results = await run(wire, { now: () => at(n * 1000 * HOUR) });
      expect(results).toMatchObject([{ outcome: "held" }]);
      expect(exitOfRun(results)).toBe(EXIT.person);
    }
    expect(exitOfRun(await run(wire, { keys: [KEY] }))).toBe(EXIT.person);
    expect(wire.handed).toEqual([]);
    expect(await store.resolve(KEY, "again", T0)).toBe(true);
    await run(wire);
    expect(wire.handed).toHaveLength(1);
  });

  test("ends where the way out is shut, leaves the others alone, and goes on when it is mended", async () => {
    for (const n of [1, 2, 3]) await store.enqueue(sample(n));
    const shut = new ScriptedTransport(STOPPED);
    const results = await run(shut);
    expect(results.map(({ delivery }) => delivery.state)).toEqual(["deferred", "queued", "queued"]);
    expect(exitOfRun(results)).toBe(EXIT.config);
    expect(shut.handed).toHaveLength(1);
    expect(exitOfRun(await run(new ScriptedTransport()))).toBe(EXIT.ok);
  });

  test("sends only what was named", async () => {
    for (const n of [1, 2]) await store.enqueue(sample(n));
    const wire = new ScriptedTransport();
    await run(wire, { keys: [deliveryKey(sample(2))] });
    expect(wire.handed.map(({ key }) => key)).toEqual([deliveryKey(sample(2))]);
    const again = await run(wire, { keys: [deliveryKey(sample(2))] });
    expect(again).toMatchObject([{ outcome: "already sent" }]);
    expect(exitOfRun(again)).toBe(EXIT.ok);
    await expect(run(wire, { keys: ["nothing"] })).rejects.toThrow("never enqueued");
  });

  test("tells what a killed run left behind, and tries only what was named", async () => {
    for (const n of [1, 2, 3]) await store.enqueue(sample(n));
    const [first, second, third] = [1, 2, 3].map((n) => deliveryKey(sample(n)));
    if (first === undefined || third === undefined) throw new Error("no keys");
    await store.claim(first, thisProcess().replace(/[^/]*$/, "another start"), T0);
    await attempt(second, at(-24 * HOUR));
    const wire = new ScriptedTransport();
    const results = await run(wire, { keys: [third] });
    expect(results.map(({ delivery, outcome }) => [delivery.key, delivery.state, outcome])).toEqual([
      [first, "queued", "held"],
      [second, "uncertain", "held"],
      [third, "accepted", ACCEPTED],
    ]);
    expect(wire.handed.map(({ key }) => key)).toEqual([third]);
    expect(exitOfRun(results)).toBe(EXIT.person);
  });

  test("keeps the order of enqueueing where a later delivery is recovered and an earlier one named", async () => {
    for (const n of [1, 2]) await store.enqueue(sample(n));
    const [first = "", second = ""] = [1, 2].map((n) => deliveryKey(sample(n)));
    await attempt(second, at(-24 * HOUR));
    const results = await run(new ScriptedTransport(), { keys: [first] });
    expect(results.map(({ delivery }) => delivery.key)).toEqual([first, second]);
  });

  test("holds what has no way out any more", async () => {
    await store.enqueue(sample());
    const results = await run(new ScriptedTransport(), { transportOf: () => undefined });
    expect(results).toMatchObject([{ outcome: "held", delivery: { state: "queued" } }]);
    expect(exitOfRun(results)).toBe(EXIT.again);
  });

  test("claims nothing after it was told to end, and lets what is in flight finish", async () => {
    for (const n of [1, 2]) await store.enqueue(sample(n));
    const ending = new AbortController();
    const wire: Transport = {
      name: "slow",
      async deliver(_envelope, _bytes, _key, beforeTerminator) {
        ending.abort();
        await beforeTerminator();
        return ACCEPTED;
      },
    };
    const results = await run(wire, { signal: ending.signal });
    expect(results.map(({ delivery }) => delivery.state)).toEqual(["accepted", "queued"]);
  });

  test("tells the attempt in flight, and what it stopped is due at once", async () => {
    for (const n of [1, 2]) await store.enqueue(sample(n));
    const ending = new AbortController();
    const told: (AbortSignal | undefined)[] = [];
    const wire: Transport = {
      name: "told",
      async deliver(...[, , , , signal]) {
        told.push(signal);
        ending.abort();
        return TOLD_TO_STOP;
      },
    };
    const results = await run(wire, { signal: ending.signal });
    expect(told).toEqual([ending.signal]);
    expect(results.map(({ delivery }) => delivery.state)).toEqual(["deferred", "queued"]);
    expect(await store.find(KEY)).toMatchObject({
      nextAt: T0,
      refusals: 0,
      crashes: 0,
      refusedSince: undefined,
    });
    expect((await store.history(KEY)).at(-1)?.remark).toBe("the run ended before it");
    expect(exitOfRun(results)).toBe(EXIT.again);
    expect(await store.verify()).toEqual([]);
    expect(exitOfRun(await run(new ScriptedTransport()))).toBe(EXIT.ok);
  });

  test("an attempt that came too late to its end is only a line of history where another found its remains", async () => {
    await store.enqueue(sample());
    const late: Transport = {
      name: "late",
      async deliver(_envelope, _bytes, _key, beforeTerminator) {
        await beforeTerminator();
        expect(await store.recover(at(HOUR), () => true)).toMatchObject([{ state: "uncertain" }]);
        return { kind: "deferred", reply: { text: "stopped too long before the end" } };
      },
    };
    expect(await run(late)).toMatchObject([{ delivery: { state: "uncertain" } }]);
    expect((await store.history(KEY)).at(-1)?.remark).toContain("stopped too long before the end");
    expect(await store.verify()).toEqual([]);
  });

  test("renews the lease while an attempt runs", async () => {
    await store.enqueue(sample());
    const slow: Transport = {
      name: "slow",
      async deliver(_envelope, _bytes, _key, beforeTerminator) {
        for (let n = 0; n < 12; n++) {
          await new Promise((go) => setTimeout(go, 50));
          expect(await store.recover(new Date(), () => true)).toEqual([]);
        }
        return (await beforeTerminator()) ? ACCEPTED : DEFERRED;
      },
    };
    const results = await run(slow, { now: () => new Date(), lease: 240 });
    expect(results).toMatchObject([{ delivery: { state: "accepted" } }]);
  });

  test("an exception out of a transport is told and no state is lost", async () => {
    for (const n of [1, 2, 3]) await store.enqueue(sample(n));
    const broken: Transport = {
      name: "broken",
      async deliver(_envelope, _bytes, key, beforeTerminator) {
        if (key.startsWith("weekly-1")) throw new Error("before");
        await beforeTerminator();
        if (key.startsWith("weekly-2")) throw new Error("after");
        return ACCEPTED;
      },
    };
    const results = await run(broken);
    expect(results.map(({ delivery }) => delivery.state)).toEqual(["deferred", "uncertain", "accepted"]);
    expect(results.map(({ bug }) => bug)).toEqual([new Error("before"), new Error("after"), undefined]);
    expect(exitOfRun(results)).toBe(EXIT.bug);
  });

  test("a transport that says accepted without having asked is a bug, and its delivery uncertain", async () => {
    await store.enqueue(sample());
    const results = await run({ name: "rash", deliver: async () => ACCEPTED });
    expect(results).toMatchObject([{ delivery: { state: "uncertain" } }]);
    expect(exitOfRun(results)).toBe(EXIT.bug);
  });

  test("where the record cannot be written, nothing is released and the fault is told", async () => {
    await store.enqueue(sample());
    const wire = new ScriptedTransport();
    const full: Store = {
      ...store,
      terminatorDue: async () => {
        throw new Error("disk full");
      },
    };
    await expect(run(wire, { store: full })).rejects.toThrow("disk full");
    expect(wire.handed).toMatchObject([{ isReleased: false }]);
    expect((await store.find(KEY))?.state).toBe("queued");
  });

  test("the exit code names the worst", async () => {
    await bring("queued");
    const of = async (state: State, outcome: Outcome | "held" = "held") => {
      const delivery = await store.find(KEY);
      if (delivery === undefined) throw new Error("gone");
      return { delivery: { ...delivery, state }, outcome };
    };
    expect(exitOfRun([])).toBe(0);
    expect(exitOfRun([await of("accepted"), await of("cancelled")])).toBe(0);
    expect(exitOfRun([await of("accepted"), await of("sending")])).toBe(75);
    expect(exitOfRun([await of("queued")])).toBe(75);
    expect(exitOfRun([await of("accepted"), await of("deferred")])).toBe(75);
    expect(exitOfRun([await of("uncertain")])).toBe(76);
    expect(exitOfRun([await of("rejected"), await of("uncertain"), await of("deferred")])).toBe(76);
    expect(exitOfRun([await of("accepted"), await of("deferred", TOLD_TO_STOP)])).toBe(75);
    expect(exitOfRun([await of("deferred", STOPPED), await of("deferred", TOLD_TO_STOP)])).toBe(78);
    expect(exitOfRun([await of("deferred"), await of("rejected")])).toBe(69);
    expect(exitOfRun([await of("rejected"), await of("deferred", STOPPED)])).toBe(78);
  });
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

test("no sequence of operations breaks the conservation law or makes an illegal state", async () => {
  const operation = fc.record({
    name: fc.constantFrom(
      ...["enqueue", "refreeze", "claim", "due", "record", "recover", "resolve", "cancel", "retry", "wait"],
    ),
    n: fc.integer({ min: 1, max: 3 }),
    pick: fc.nat({ max: 11 }),
  });
  const outcomes = [ACCEPTED, DEFERRED, REJECTED, UNCERTAIN, STOPPED, TOLD_TO_STOP];
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 60, size: "max" }), async (operations) => {
      const tried = await openStore(newFolder(), { create: true });
      const held: Claim[] = [];
      const wire = new Map<number, string>();
      let now = T0;
      for (const { name, n, pick } of operations) {
        const key = deliveryKey(sample(n));
        const claim = held[pick % Math.max(1, held.length)];
        if (name === "enqueue") await tried.enqueue(sample(n));
        else if (name === "refreeze") await tried.refreeze(key, sample(n, { subject: `Changed ${pick}` }));
        else if (name === "claim") {
          const claimed = await tried.claim(key, "x", now);
          if (claimed !== undefined) held.push(claimed);
        } else if (name === "due" && claim && (await tried.terminatorDue(claim, now)))
          wire.set(claim.fence, claim.key);
        else if (name === "record" && claim)
          await tried.record(claim, outcomes[pick % 6] ?? ACCEPTED, now, pick / 11);
        else if (name === "recover") await tried.recover(now, () => pick > 5);
        else if (name === "resolve") await tried.resolve(key, pick > 5 ? "sent" : "again", now);
        else if (name === "cancel") await tried.cancel(key, now);
        else if (name === "retry") await tried.retry(key, now);
        else if (name === "wait") now = new Date(now.getTime() + pick * 20_000);
        expect(await tried.verify()).toEqual([]);
      }
      // What may have reached the other side is at rest there or in doubt, unless it was refused or a person spoke.
      for (const key of wire.values()) {
        const told = (await tried.history(key)).some(({ by }) => by === "person");
        const refused = (await tried.attempts(key)).some(
          ({ kind }) => kind === "deferred" || kind === "rejected",
        );
        const state = (await tried.find(key))?.state ?? "queued";
        if (!told && !refused) expect(["sending", "accepted", "uncertain"]).toContain(state);
      }
      await tried.close();
    }),
    { numRuns: runs(25, 800), seed: SEED },
  );
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
