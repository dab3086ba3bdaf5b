/** Random sequences of operations on every store, each held against the outbox in memory; random races of two senders. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breaches, dump } from "../support/outbox-law.ts";
import { operations, Played } from "../support/outbox-operations.ts";
import { T0 } from "../support/outbox-sample.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { MEMORY, STORES } from "../support/stores.ts";
import { race } from "../support/two-senders.ts";

/** Over a branch each operation is a push: fewer of them. */
const SLICE = process.env.STORES === "branch" ? 8 : 25;

describe.each(STORES)("a store $name", ({ newPlace }) => {
  test("does under any sequence of operations what the one in memory does, and keeps the law", async () => {
    const property = fc.asyncProperty(operations, async (sequence) => {
      const places = [newPlace(), MEMORY.newPlace()] as const;
      const [tried, model] = [
        new Played(await places[0].outbox().create([], T0)),
        new Played(await places[1].outbox().create([], T0)),
      ];
      for (const operation of sequence) {
        expect(await tried.play(operation)).toEqual(await model.play(operation));
        const all = await dump(tried.store);
        expect(all).toEqual(await dump(model.store));
        expect(breaches(all.deliveries, all.counts)).toEqual([]);
        expect(await tried.store.verify()).toEqual([]);
      }
      expect(new Set(tried.fences).size).toBe(tried.fences.length);
      await heldBack(tried);
      await tried.store.close();
      places[0].remove();
    });
    await fc.assert(property, { numRuns: runs(SLICE, 800), seed: SEED });
  });

  test("gives two senders whose steps overtake each other nothing at once and nothing twice", async () => {
    const property = fc.asyncProperty(fc.integer(), async (seed) => {
      const place = newPlace();
      await race(place.outbox(), seed);
      place.remove();
    });
    await fc.assert(property, { numRuns: runs(SLICE, 1000), seed: SEED });
  });
});

/** What may have reached the other side is at rest there or in doubt, unless it was refused or somebody spoke. */
async function heldBack({ store, released }: Played): Promise<void> {
  for (const key of released) {
    const told = (await store.history(key)).some(({ by }) => by === "person" || by === "setting");
    const refused = (await store.attempts(key)).some(
      ({ kind }) => kind === "deferred" || kind === "rejected",
    );
    const state = (await store.find(key))?.state;
    if (!told && !refused) expect(["sending", "accepted", "uncertain"]).toContain(state);
  }
}
