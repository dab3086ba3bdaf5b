/**
 * What a run that delivers is given besides its order: its clock, its listener, what stops it, and when
 * what is deferred is tried again.
 */
import type { Delivery } from "../../outbox/delivery.ts";
import type { Dispatched } from "../../outbox/dispatch.ts";
import { POLICY, type Policy } from "../../outbox/retry.ts";
import type { Problem } from "../../problem.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Inquiry } from "../list-archive.ts";
import type { Past } from "../past/past.ts";
import type { Reconciled } from "../reconcile.ts";

/** The clock of a run, whom it tells what it does, and what stops it. */
export interface Progress {
  readonly now: () => Date;
  /** With what it takes to say what can be done next. */
  readonly tell: (result: Dispatched, past: Past) => void;
  readonly warn: (problem: Problem) => void;
  /** Aborted: nothing more is begun, and what is under way ends. */
  readonly signal?: AbortSignal | undefined;
}

/** What was in doubt when a run began. */
export interface Doubt {
  readonly deliveries: readonly Delivery[];
  /** What asks the archives, with the time that is left to this run. */
  readonly inquiry: Inquiry;
  /** Told of all of them once they were asked about. */
  readonly settled: (reconciled: readonly Reconciled[]) => void;
}

/** When what is deferred is tried again, as a configuration says. */
export function policyOf({ retries: { first, firstAtMost, longest, giveUp } }: Workspace): Policy {
  const firstWait = [first, Math.max(first, firstAtMost)] as const;
  return { ...POLICY, firstWait, longestWait: longest, giveUpAfter: giveUp };
}
