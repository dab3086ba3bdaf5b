/** Runs over every store: what is due is delivered, in order, once, and what became of it is said. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { deliveryKey } from "../../src/outbox/delivery.ts";
import { dispatch, exitOfRun, type Run } from "../../src/outbox/dispatch.ts";
import { EXIT } from "../../src/problem.ts";
import type { Transport } from "../../src/transports/transport.ts";
import { attempt, GONE, KEY, take } from "../support/attempts.ts";
import { onStore } from "../support/on-store.ts";
import {
  ACCEPTED,
  at,
  DEFERRED,
  ScriptedTransport,
  STOPPED,
  sample,
  T0,
  TOLD_TO_STOP,
  UNCERTAIN,
} from "../support/outbox-sample.ts";
import { STORES } from "../support/stores.ts";

const HOUR = 3_600_000;

describe.each(STORES)("a run over a store $name", ({ newPlace, pace }) => {
  const ground = onStore(newPlace);
  let store: Store;
  beforeEach(() => {
    store = ground.store;
  });

  function run(transport: Transport, change: Partial<Run> = {}) {
    return dispatch({ store, transportOf: () => transport, now: () => T0, jitter: () => 0, ...change });
  }

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
    await take(store, T0, first, GONE);
    await attempt(store, second, at(-24 * HOUR));
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
    await attempt(store, second, at(-24 * HOUR));
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
          await new Promise((go) => setTimeout(go, 50 * pace));
          expect(await store.recover(new Date(), () => true)).toEqual([]);
        }
        return (await beforeTerminator()) ? ACCEPTED : DEFERRED;
      },
    };
    const results = await run(slow, { now: () => new Date(), lease: 240 * pace });
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
});
