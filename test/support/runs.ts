/** How much a run of the tests tries: a slice that the seed draws, or all of it under `npm run test:soak`. */
import { randomOf } from "./random-of.ts";
import { SEED } from "./seed.ts";

/** Nothing is left to the seed: every count is whole. */
export const SOAK = process.env.SOAK === "1";

/** How often a test of random input runs here; MINUTEWIRE_RUNS= says another number. */
export function runs(slice: number, whole: number): number {
  return Number(process.env.MINUTEWIRE_RUNS ?? (SOAK ? whole : slice));
}

/** So many of these, drawn by the seed, in their order; all of them under soak. */
export function drawn<T>(all: readonly T[], slice: number): T[] {
  if (SOAK) return [...all];
  const random = randomOf(SEED);
  const places = all.map((_, place) => ({ place, lot: random() })).sort((a, b) => a.lot - b.lot);
  const taken = new Set(places.slice(0, slice).map(({ place }) => place));
  return all.filter((_, place) => taken.has(place));
}
