/** How work grows with the size of what is given: measured against itself, so that it says the same on a busy machine. */

/** Less than this is lost in what the machine does beside it, in milliseconds of this thread's own work. */
const FLOOR = 20;
const TRIES = 3;

/** How many times as much work twice as much is, at best: about 2 where it is linear, 4 where it is quadratic. */
export async function growth(run: (size: number) => unknown, size: number): Promise<number> {
  const [half, whole] = [Math.floor(size / 2), size];
  const least = { half: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
  for (let n = 0; n < TRIES; n++) {
    least.half = Math.min(least.half, await work(() => run(half)));
    least.whole = Math.min(least.whole, await work(() => run(whole)));
    // What costs next to nothing at its largest is bounded, however it grows.
    if (least.whole <= FLOOR || ratio(least) <= LINEAR) break;
  }
  return ratio(least);
}

/** The most that twice as much may be to pass for linear: 1.3 times twice. */
export const LINEAR = 2.6;

function ratio({ half, whole }: { readonly half: number; readonly whole: number }): number {
  return Math.max(whole, FLOOR) / Math.max(half, FLOOR);
}

/** The time that this thread worked, in milliseconds: what others do meanwhile does not count. */
async function work(run: () => unknown): Promise<number> {
  const begun = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000;
}
