import { afterAll, expect, test } from "vitest";
import { opensBesideWriters } from "../support/opens.ts";
import { removeFolders } from "../support/outbox-sample.ts";
import { races } from "../support/races.ts";
import { SEED } from "../support/seed.ts";

afterAll(removeFolders);

test("twenty races of two senders: each delivery on the wire once", async () => {
  const losers = await races(20, SEED);
  expect(Object.values(losers).reduce((sum, one) => sum + one)).toBeGreaterThanOrEqual(20);
});

test("sixty opens beside two writers: none is called restored or moved, and the mark is the last commit's", async () => {
  expect((await opensBesideWriters(60)).said).toEqual({ itself: 60 });
});
