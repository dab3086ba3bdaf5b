/** One seed a run, printed by the tests and set by SEED= to run them again. */
export const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
