import { afterAll, describe, expect, test } from "vitest";
import { dispatch } from "../src/outbox/dispatch.ts";
import { POLICY } from "../src/outbox/settlement.ts";
import { openStore } from "../src/outbox/store.ts";
import { JUMPS, manyJumps } from "./support/jumps.ts";
import {
  at,
  DEFERRED,
  newFolder,
  removeFolders,
  ScriptedTransport,
  sample,
  T0,
} from "./support/outbox-sample.ts";
import { SEED } from "./support/seed.ts";

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

test(`twenty random jumps through runs that overtake each other, SEED=${SEED}: nothing twice, nothing lost`, () =>
  manyJumps(20, SEED));
