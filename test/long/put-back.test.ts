/**
 * Each state of a delivery, each way to put a backup of the outbox back, with its mark or without, or the outbox itself
 * after another was in use in its place, each command upon it, and then a run that sends: nothing is sent.
 */
import { expect, test } from "vitest";
import { STATES } from "../../src/outbox/delivery.ts";
import { putBackMatrix } from "../support/put-back-matrix.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const ways = runs(1, 8);
console.info(`backups put back: SEED=${SEED}`);

test.each(STATES)(
  "%s: put back in every way, asked and told in every way: nothing is sent twice",
  async (state) => {
    const tried = await putBackMatrix(state, ways, SEED);
    console.info(`backups put back, ${state}: ${tried} commands`);
    expect(tried).toBe(ways * 21);
  },
);
