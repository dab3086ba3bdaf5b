/** When a delivery that was deferred is tried again, and when it is given up: waits as data (RFC 5321, 4.5.4.1). */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Waits in milliseconds. */
export interface Policy {
  /** The first wait lies between these two, by jitter, so that many that were refused at once do not come back at once. */
  readonly firstWait: readonly [least: number, most: number];
  /** Each wait is the one before times this … */
  readonly factor: number;
  /** … and never longer than this. */
  readonly longestWait: number;
  /** After the first refused attempt; the attempt that is refused later than this is the last … */
  readonly giveUpAfter: number;
  /** … unless it was refused less often: a run once a week has not tried long by its second try. */
  readonly leastRefusals: number;
  /** So many crashes in a row set a delivery aside: it may be what brings the sender down. */
  readonly crashes: number;
}

/** First retry after 5 to 15 minutes (what greylisting asks for), then twice as long up to 4 hours, for 4 days and 5 tries. */
export const POLICY: Policy = {
  firstWait: [5 * MINUTE, 15 * MINUTE],
  factor: 2,
  longestWait: 4 * HOUR,
  giveUpAfter: 96 * HOUR,
  leastRefusals: 5,
  crashes: 3,
};

/** How long to wait after the nth refusal (from 1), in milliseconds; jitter is a number from 0 to 1. */
export function wait(refusals: number, jitter: number, policy: Policy): number {
  const [least, most] = policy.firstWait;
  const spread = Math.min(1, Math.max(0, jitter || 0));
  const full = (least + spread * (most - least)) * policy.factor ** Math.min(refusals - 1, 60);
  return Math.round(Math.min(full, policy.longestWait));
}
