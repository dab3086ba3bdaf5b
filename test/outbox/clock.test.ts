import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { deliveryKey } from "../../src/outbox/delivery.ts";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { POLICY } from "../../src/outbox/retry.ts";
import { openStore, type Store } from "../../src/outbox/sqlite/store.ts";
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

afterAll(removeFolders);

describe("a retry is not delayed by more than the clock was set back", () => {
  test.each(Object.entries(JUMPS))("%s", async (_, jump) => {
    const store = openStore(newFolder(), { create: true });
    store.enqueue(sample());
    await dispatch({
      store,
      transportOf: () => new ScriptedTransport(DEFERRED),
      now: () => T0,
      jitter: () => 1,
    });
    const wait = (store.list()[0]?.nextAt?.getTime() ?? 0) - T0.getTime();
    expect(wait).toBe(POLICY.firstWait[1]);
    const isDueAfter = (passed: number) => store.due(at(jump + passed)).length === 1;
    const longest = Math.min(wait + Math.max(0, -jump), POLICY.longestWait);
    const steps = Array.from({ length: Math.ceil(longest / 5000) + 1 }, (_, n) =>
      Math.min(n * 5000, longest),
    );
    const first = steps.find(isDueAfter);
    expect(first).toBeLessThanOrEqual(longest);
    // Once it is due it stays so: nothing but another answer makes it wait again.
    for (const later of [0, 1, POLICY.longestWait])
      expect(isDueAfter(Math.max(first ?? 0, wait) + longest + later)).toBe(true);
    store.close();
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
    store = openStore(newFolder(), { create: true });
    store.enqueue(sample(1));
    await run(T0, new ScriptedTransport());
    store.enqueue(sample(2));
  });
  afterEach(() => store.close());

  test("by a day is believed, by a millisecond more it is not, and nothing is claimed", async () => {
    expect(store.displaced(at(-DAY))).toBeUndefined();
    const why = store.displaced(at(-DAY - 1));
    expect(why).toMatchObject({ reason: "ahead", problem: { code: "outbox-ahead", exit: 76 } });
    expect(why?.problem.message).toContain(
      "is of 2026-03-01 12:00:00 UTC, and the clock here says 2026-02-28 11:59:59 UTC",
    );
    const wire = new ScriptedTransport();
    await expect(run(at(-DAY - 1), wire)).rejects.toThrow("the clock here says");
    expect(wire.handed).toEqual([]);
    await run(at(-DAY), wire);
    expect(wire.handed.map(({ key }) => key)).toEqual([second]);
    expect(store.verify()).toEqual([]);
  });

  test("is right once a person says so, and counts as no other outbox; the next entries count again", async () => {
    store.adopt(at(-365 * DAY));
    expect([store.displaced(at(-365 * DAY)), store.epoch()]).toEqual([undefined, 0]);
    await run(at(-365 * DAY), new ScriptedTransport());
    expect([first, second].map((key) => store.find(key ?? "")?.state)).toEqual(["accepted", "accepted"]);
    expect(store.displaced(at(-367 * DAY))?.reason).toBe("ahead");
    expect(store.displaced(T0)).toBeUndefined();
  });

  test("does not begin anew", () => {
    expect(() => store.beginAnew([{ permalink: "weekly-9", words: "w" }], at(-2 * DAY))).toThrow(
      "the clock here says",
    );
    expect([store.isKnown("weekly-9"), store.find(second ?? "")?.state]).toEqual([false, "queued"]);
  });
});
