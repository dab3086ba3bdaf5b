import { afterAll, expect, test } from "vitest";
import { removeFolders } from "./support/outbox-sample.ts";
import { races } from "./support/races.ts";
import { SEED } from "./support/seed.ts";

afterAll(removeFolders);

test(`twenty races of two senders, SEED=${SEED}: each delivery on the wire once`, async () => {
  const losers = await races(20, SEED);
  expect(Object.values(losers).reduce((sum, one) => sum + one)).toBeGreaterThanOrEqual(20);
});
