/**
 * Random blocks, HTML, links, heads, configurations and link logs through all that is made of them: ten seconds in the
 * gate, ten minutes under soak; `FUZZ_SECONDS=` says how long.
 */
import { expect, test } from "vitest";
import { shippedTemplate } from "../support/emails.ts";
import { fuzz } from "../support/fuzz.ts";
import { SOAK } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const SECONDS = Number(process.env.FUZZ_SECONDS ?? (SOAK ? 600 : 10));

test(`for ${SECONDS} seconds nothing is thrown but Problems, and nothing is dear`, async () => {
  const { tried, crashes, dear } = await fuzz(SECONDS, SEED, await shippedTemplate());
  console.info(`${tried} inputs`);
  expect({ crashes, dear }).toEqual({ crashes: [], dear: [] });
  expect(tried).toBeGreaterThan(SECONDS);
});
