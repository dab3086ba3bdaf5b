/**
 * What the machines that deliver from one store share of each way out, so that its limits are those of all of them, and
 * how a machine that has nothing to do learns that there is something. It refuses to know what goes that way.
 */
export interface Shares {
  /**
   * Takes places on a way out that so many messages may be on at once, whoever sends them; how many this store has then,
   * with those it had. They are free again when it is closed, or its machine is gone.
   */
  seats(way: string, wanted: number, most: number): Promise<number>;
  /** Gives all places back. */
  leave(): Promise<void>;
  /** Nobody sends anything that way for so long, in milliseconds. */
  rest(way: string, time: number): Promise<void>;
  /** The ways that rest. */
  resting(): Promise<ReadonlySet<string>>;
  /** Resolves when something was queued, after so many milliseconds, or when the signal is aborted. */
  nudged(time: number, signal: AbortSignal): Promise<void>;
}
