/** The outbox on a branch in a few steps; the contract, and what is the branch's own, are held in the run `branch`. */
import { tmpdir } from "node:os";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KEY } from "../support/attempts.ts";
import { BranchPlace } from "../support/branch-place.ts";
import { sample, T0 } from "../support/outbox-sample.ts";

let place: BranchPlace;
beforeEach(() => {
  place = new BranchPlace(tmpdir());
});
afterEach(() => place.remove());

test("a claim that two runners ask for at once from two clones is given to one, and both see whose it is", async () => {
  const first = await place.outbox("first").create([], T0);
  await first.enqueue(sample());
  const second = await place.outbox("second").open();
  const claims = await Promise.all([first, second].map((store) => store.claim(KEY, "x", T0)));
  expect(claims.filter((claim) => claim !== undefined).length).toBe(1);
  for (const store of [first, second]) {
    expect(await store.find(KEY)).toMatchObject({ state: "sending", attempts: 1 });
    await store.close();
  }
  expect(place.log().length).toBe(3);
});

test("a branch that was rewritten is not believed by who has seen it", async () => {
  const store = await place.outbox().create([], T0);
  place.rewrite();
  expect(await store.distrust(T0)).toMatchObject({ reason: "restored", isClock: false });
  await expect(() => store.enqueue(sample())).rejects.toThrow("may not know all that was sent");
  await store.close();
});
