import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { deliveryKey } from "../../src/outbox/delivery.ts";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { POLICY } from "../../src/outbox/retry.ts";
import { JUMPS, manyJumps } from "../support/jumps.ts";
import {
  at,
  DEFERRED,
  newFolder,
  removeFolders,
  ScriptedTransport,
  sample,
  T0,
} from "../support/outbox-sample.ts";
import { SEED } from "../support/seed.ts";
import { openStore } from "../support/store.ts";

afterAll(removeFolders);

describe("a retry is not delayed by more than the clock was set back", () => {
  test.each(Object.entries(JUMPS))("%s", async (_, jump) => {
    const store = await openStore(newFolder(), { create: true });
    await store.enqueue(sample());
    await dispatch({
      store,
      transportOf: () => new ScriptedTransport(DEFERRED),
      now: () => T0,
      jitter: () => 1,
    });
    const wait = ((await store.list())[0]?.nextAt?.getTime() ?? 0) - T0.getTime();
    expect(wait).toBe(POLICY.firstWait[1]);
    const isDueAfter = async (passed: number) => (await store.due(at(jump + passed))).length === 1;
    const longest = Math.min(wait + Math.max(0, -jump), POLICY.longestWait);
    const steps = Array.from({ length: Math.ceil(longest / 5000) + 1 }, (_, n) =>
      Math.min(n * 5000, longest),
    );
    const first = steps.find(isDueAfter);
    expect(first).toBeLessThanOrEqual(longest);
    // Once it is due it stays so: nothing but another answer makes it wait again.
    for (const later of [0, 1, POLICY.longestWait])
      expect(await isDueAfter(Math.max(first ?? 0, wait) + longest + later)).toBe(true);
    await store.close();
  });
});

test(`random jumps through runs that overtake each other, SEED=${SEED}: nothing twice, nothing lost`, async () => {
  expect(await manyJumps(20, SEED)).toBeGreaterThan(0);
});

describe("a clock behind the last entry of the outbox", () => {
  const HOUR = 3_600_000;
  const DAY = 24 * HOUR;
  let store: Store;
  const [first, second] = [sample(1), sample(2)].map(deliveryKey);
  const run = (now: Date, wire: ScriptedTransport) =>
    dispatch({ store, transportOf: () => wire, now: () => now, jitter: () => 0 });

  beforeEach(async () => {
    store = await openStore(newFolder(), { create: true });
    await store.enqueue(sample(1));
    await run(T0, new ScriptedTransport());
    await store.enqueue(sample(2));
  });
  afterEach(async () => await store.close());

  test("by a day is believed, by a millisecond more it is not, and nothing is claimed", async () => {
    expect(await store.distrust(at(-DAY))).toBeUndefined();
    const why = await store.distrust(at(-DAY - 1));
    expect(why).toMatchObject({ reason: "ahead", problem: { code: "outbox-ahead", exit: 76 } });
    expect(why?.problem.message).toContain(
      "is of 2026-03-01 12:00:00 UTC, and the clock here says 2026-02-28 11:59:59 UTC",
    );
    const wire = new ScriptedTransport();
    await expect(run(at(-DAY - 1), wire)).rejects.toThrow("the clock here says");
    expect(wire.handed).toEqual([]);
    await run(at(-DAY), wire);
    expect(wire.handed.map(({ key }) => key)).toEqual([second]);
    expect(await store.verify()).toEqual([]);
  });

  test("is right once a person says so, and counts as no other outbox; the next entries count again", async () => {
    await store.adopt(at(-365 * DAY));
    expect([await store.distrust(at(-365 * DAY)), await store.epoch()]).toEqual([undefined, 0]);
    await run(at(-365 * DAY), new ScriptedTransport());
    expect(
      await Promise.all([first, second].map(async (key) => (await store.find(key ?? ""))?.state)),
    ).toEqual(["accepted", "accepted"]);
    expect((await store.distrust(at(-367 * DAY)))?.reason).toBe("ahead");
    expect(await store.distrust(T0)).toBeUndefined();
  });

  test("does not begin anew", async () => {
    await expect(
      async () => await store.beginAnew([{ permalink: "weekly-9", words: "w" }], at(-2 * DAY)),
    ).rejects.toThrow("the clock here says");
    expect([await store.isKnown("weekly-9"), (await store.find(second ?? ""))?.state]).toEqual([
      false,
      "queued",
    ]);
  });
});
