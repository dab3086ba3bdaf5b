/** Standing still and being still: what an attempt has to know before it releases the last piece. */
import type { Socket } from "node:net";
import { setTimeout as delay, setImmediate as turn } from "node:timers/promises";

/** What is watched: the socket under the conversation, and whether there is nothing left to wait for. */
export interface Watched {
  readonly socket: () => Socket | undefined;
  readonly isOver: () => boolean;
}

/**
 * Waits until the socket's queue is empty and then about one round trip (ms): a small message is in the kernel at
 * once, and a refusal or a close on its way could not be seen yet.
 */
export async function untilQuiet({ socket, isOver }: Watched, roundTrip: number): Promise<void> {
  for (let empty = 0; empty < 2 && !isOver(); ) {
    await turn();
    empty = (socket()?.writableLength ?? 0) > 0 ? 0 : empty + 1;
    if (empty === 0) await delay(5);
  }
  if (!isOver()) await delay(roundTrip);
}

/** The ms since now. A process that stands still is seen by the monotonic clock, a machine that sleeps by the other. */
export function stopwatch(): () => number {
  const [steady, wall] = [performance.now(), Date.now()];
  return () => Math.max(performance.now() - steady, Date.now() - wall);
}
