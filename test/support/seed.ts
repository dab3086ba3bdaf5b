/** One seed a run: vitest.config.ts draws it, once.ts says it, SEED= sets it to run the same again. */
export const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
