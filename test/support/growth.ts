/** How work grows with the size of what is given: measured against itself, so that it says the same on a busy machine. */

import { expect } from "vitest";

/** Less than this is lost in what the machine does beside it, in milliseconds of this thread's own work. */
const FLOOR = 20;
const TRIES = 8;

/**
 * How many times as much work twice as much is, at best: about 2 where it is linear, 4 where it is quadratic. The mean of
 * two doublings: a collection of garbage falls into one of them.
 */
export async function growth(run: (size: number) => unknown, size: number): Promise<number> {
  const [quarter, whole] = [Math.floor(size / 4), size];
  const least = { quarter: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
  for (let n = 0; n < TRIES; n++) {
    least.quarter = Math.min(least.quarter, await worked(() => run(quarter)));
    least.whole = Math.min(least.whole, await worked(() => run(whole)));
    // What costs next to nothing at its largest is bounded, however it grows.
    if (least.whole <= FLOOR || ratio(least) <= LINEAR) break;
  }
  return ratio(least);
}

/** The most that twice as much may be to pass for linear: 1.3 times twice. */
export const LINEAR = 2.6;

function ratio({ quarter, whole }: { readonly quarter: number; readonly whole: number }): number {
  return Math.sqrt(Math.max(whole, FLOOR) / Math.max(quarter, FLOOR));
}

async function worked(run: () => unknown): Promise<number> {
  const begun = clock();
  await run();
  return clock() - begun;
}

/** What it may take where the work is by its nature the square of its size, within a bound of ours. */
export const SQUARE = 5.2;

/** In ms; what is shorter is done several times over, what is longer is often interrupted. */
const SHORTEST = 1;
const FEWEST = 3;
const MOST_TRIES = 20;

type Work = () => unknown;

/** Fails where the work for twice the size takes more than `most` times as long, by the best of several tries of both. */
export async function expectGrowth(
  size: number,
  workFor: (size: number) => Work,
  most: number = LINEAR,
): Promise<void> {
  const [small, large] = [workFor(size), workFor(2 * size)];
  // The first time is the dearest.
  await time(large, 1);
  const times = Math.min(100, Math.ceil(SHORTEST / (await time(small, 1))));
  let [least, leastOfTwice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    least = Math.min(least, await time(small, times));
    leastOfTwice = Math.min(leastOfTwice, await time(large, times));
    if (tries >= FEWEST && leastOfTwice <= most * least) return;
  }
  expect(leastOfTwice / least, "how many times longer twice as much takes").toBeLessThanOrEqual(most);
}

/** In ms. */
async function time(work: Work, times: number): Promise<number> {
  const begun = clock();
  for (let n = 0; n < times; n++) await work();
  return clock() - begun;
}

/** The time this thread has had of a processor, in ms: others may have it in between. */
export function clock(): number {
  // Linux reckons a thread's time anew when it is asked for the process's, else at each tick.
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
