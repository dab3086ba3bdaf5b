/** Said once, before all tests (`vitest.config.ts`). */
export function setup(): void {
  console.info(`SEED=${process.env.SEED} draws the same again`);
}
