/**
 * What follows from the end of an attempt: accepted, deferred until when, rejected, uncertain. Pure: the clock
 * and chance come in as parameters, the waits are data (RFC 5321, 4.5.4.1).
 */
import type { Outcome, Stop } from "../transports/transport.ts";
import type { Delivery, Phase } from "./delivery.ts";
import { POLICY, type Policy, wait } from "./retry.ts";

/** What settling needs to know of the attempt and of those before it. */
export type TriesSoFar = Pick<Delivery, "refusals" | "refusedSince" | "crashes"> & {
  readonly phase: Phase;
  /** What it was when this attempt began, and when that was. */
  readonly before: "queued" | "deferred";
  readonly started: Date;
};

/** The next state with what goes with it; `remark` is for the history. */
export type Settlement =
  | { readonly state: "accepted" | "rejected" | "uncertain" | "queued"; readonly remark: string }
  | {
      readonly state: "deferred";
      readonly nextAt: Date;
      readonly refusals: number;
      readonly refusedSince: Date | undefined;
      readonly crashes: number;
      readonly remark: string;
    };

/** What the history says of a deferral that would have met every message on that way out (`busy-transports.ts` looks for it). */
export const BUSY = "deferred: the way out is busy";

/** The next state after an outcome; jitter is a number from 0 to 1. */
export function settle(
  outcome: Outcome,
  standing: TriesSoFar,
  now: Date,
  jitter: number,
  policy: Policy = POLICY,
): Settlement {
  switch (outcome.kind) {
    case "accepted":
      // A transport that says so without having asked first may be right or not: nobody but the other side knows.
      return standing.phase === "terminator_due"
        ? { state: "accepted", remark: "accepted" }
        : { state: "uncertain", remark: "said to be accepted before the last piece was released" };
    case "uncertain":
      return { state: "uncertain", remark: `in doubt: ${outcome.phase}` };
    case "rejected":
      return outcome.stop === undefined
        ? { state: "rejected", remark: "rejected" }
        : stopped(outcome.stop, standing, now);
    case "deferred":
      if (outcome.stop === undefined) return refused(standing, now, jitter, policy, "deferred");
      if (outcome.stop === "busy") return refused(standing, now, jitter, policy, BUSY);
      return stopped(outcome.stop, standing, now);
    default:
      return outcome satisfies never;
  }
}

/**
 * The way out is at fault, or the run ended before it, not the message: due at once, and no step nearer to giving
 * up. The signal says nothing of what the message does to its sender, so that the crashes before it still count.
 */
function stopped(stop: Exclude<Stop, "busy">, standing: TriesSoFar, now: Date): Settlement {
  const { refusals, refusedSince } = standing;
  const crashes = stop === "signal" ? standing.crashes : 0;
  const remark = stop === "signal" ? "the run ended before it" : "the way out is shut";
  return { state: "deferred", nextAt: now, refusals, refusedSince, crashes, remark };
}

function refused(
  standing: TriesSoFar,
  now: Date,
  jitter: number,
  policy: Policy,
  remark: string,
): Settlement {
  const refusals = standing.refusals + 1;
  const refusedSince = standing.refusedSince ?? standing.started;
  const isLong = now.getTime() - refusedSince.getTime() >= policy.giveUpAfter;
  if (isLong && refusals >= policy.leastRefusals) {
    return { state: "rejected", remark: `given up after ${refusals} refusals` };
  }
  const nextAt = new Date(now.getTime() + wait(refusals, jitter, policy));
  return { state: "deferred", nextAt, refusals, refusedSince, crashes: 0, remark };
}

/**
 * The delivery as it was before the attempt, due at once: nothing of it was released, and neither the message nor the
 * other side is to blame.
 */
export function asBefore(standing: TriesSoFar, now: Date, remark: string): Settlement {
  const { before, refusals, refusedSince, crashes } = standing;
  if (before === "queued") return { state: before, remark };
  return { state: before, nextAt: now, refusals, refusedSince, crashes, remark };
}

/**
 * The next state of an attempt whose sender is gone. Claimed: the message was never in its hands, and is as it was.
 * Before `terminator_due` the other side certainly does not own the message and it is due at once, unless it has now
 * taken the sender down too often; after it, nobody knows.
 */
export function settleLost(standing: TriesSoFar, now: Date, policy: Policy = POLICY): Settlement {
  const { phase } = standing;
  switch (phase) {
    case "claimed":
      return asBefore(standing, now, "the sender was gone before it began to send");
    case "in_data":
      return crashed(standing, now, policy);
    case "terminator_due":
      return { state: "uncertain", remark: "the sender was gone after the last piece was due" };
    default:
      return phase satisfies never;
  }
}

function crashed(standing: TriesSoFar, now: Date, policy: Policy): Settlement {
  const crashes = standing.crashes + 1;
  if (crashes >= policy.crashes) return { state: "rejected", remark: `set aside after ${crashes} crashes` };
  const { refusals, refusedSince } = standing;
  const remark = "the sender was gone before the last piece was due";
  return { state: "deferred", nextAt: now, refusals, refusedSince, crashes, remark };
}
