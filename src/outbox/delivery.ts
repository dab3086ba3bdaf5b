/**
 * The outbox keeps promises: what is owed, tried, done, in doubt. SMTP cannot promise one copy (RFC 1047;
 * RFC 5321, 4.5.3.2.6): after the final dot and before the reply both sides own the message. So the promise is:
 * never lost, never sent twice by us without a person saying so; the one doubtful case is called `uncertain`, is
 * held, and is settled by its Message-ID. This file is the law as data and pure functions: the states, the only
 * legal moves, what follows from an outcome. It refuses to know the disk, the clock, chance and the wire.
 */
import type { Merged } from "../mail/form.ts";
import type { Envelope } from "../mail/letter.ts";
import { EXIT, type Exit } from "../problem.ts";
import type { Outcome, Reply } from "../transports/transport.ts";

/** Everything a delivery can be; the first two and `deferred` still lead somewhere by themselves. */
export const STATES = [
  "queued",
  "sending",
  "accepted",
  "deferred",
  "rejected",
  "uncertain",
  "cancelled",
] as const;
export type State = (typeof STATES)[number];

/** The exit code of a run that leaves a delivery so. */
export const EXIT_OF: Readonly<Record<State, Exit>> = {
  queued: EXIT.again,
  sending: EXIT.again,
  accepted: EXIT.ok,
  deferred: EXIT.again,
  rejected: EXIT.rejected,
  uncertain: EXIT.person,
  cancelled: EXIT.ok,
};

/** How far an attempt is, in the order they are committed; only `sending` has a phase. */
export const PHASES = ["claimed", "in_data", "terminator_due"] as const;
export type Phase = (typeof PHASES)[number];

/** Who moves a delivery: a run that sends, a run that finds another's remains, a person, the list's archive, a mailing's own setting. */
export const HANDS = ["sender", "recovery", "person", "archive", "setting"] as const;
export type Hand = (typeof HANDS)[number];

export interface Move {
  readonly from: State;
  readonly to: State;
  readonly by: readonly Hand[];
}

/**
 * The only legal moves. `accepted` is the end; from `rejected` and `cancelled` only a person leads on. A delivery is
 * given up at the end of a refused attempt (sending to rejected), never without a try.
 */
export const MOVES: readonly Move[] = [
  { from: "queued", to: "sending", by: ["sender"] },
  { from: "deferred", to: "sending", by: ["sender"] },
  { from: "sending", to: "accepted", by: ["sender"] },
  { from: "sending", to: "deferred", by: ["sender", "recovery"] },
  // A fault of our own broke the attempt off, and nothing left: it is as it was.
  { from: "sending", to: "queued", by: ["sender", "recovery"] },
  { from: "sending", to: "rejected", by: ["sender", "recovery"] },
  { from: "sending", to: "uncertain", by: ["sender", "recovery"] },
  { from: "uncertain", to: "accepted", by: ["person", "archive"] },
  { from: "uncertain", to: "queued", by: ["person", "setting"] },
  { from: "rejected", to: "queued", by: ["person"] },
  { from: "cancelled", to: "queued", by: ["person"] },
  { from: "queued", to: "cancelled", by: ["person"] },
  { from: "deferred", to: "cancelled", by: ["person"] },
  { from: "rejected", to: "cancelled", by: ["person"] },
  // In a store that was restored or moved: whether it was sent since, only the other side knows.
  { from: "queued", to: "uncertain", by: ["recovery"] },
  { from: "deferred", to: "uncertain", by: ["recovery"] },
];

/** Whether a hand may move a delivery so; without a hand, whether anybody may. */
export function isLegal(from: State, to: State, by?: Hand): boolean {
  return MOVES.some((m) => m.from === from && m.to === to && (by === undefined || m.by.includes(by)));
}

/** Whether a state and a phase may stand together: `sending` has a phase, nothing else has. */
export function isCoherent(state: State, phase: Phase | undefined): boolean {
  return (state === "sending") === (phase !== undefined);
}

/** Days, both inclusive, as `YYYY-MM-DD`. */
export interface Days {
  readonly since: string;
  readonly until: string;
}

/** What is frozen before the first attempt: a retry sends these bytes under this id, whatever became of the note. */
export interface Frozen {
  readonly permalink: string;
  readonly mailing: string;
  readonly recipient: string;
  /** 0, 1, 2 …: only a correction raises it. */
  readonly revision: number;
  /** The days of a digest; nothing else has any. */
  readonly span?: Days | undefined;
  readonly subject: string;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly envelope: Envelope;
  /** The whole message, all CRLF. */
  readonly bytes: Uint8Array;
  /** The same as one of many of a form, where a store may keep that once; absent where it is like no other. */
  readonly merged?: Merged | undefined;
  /** The SHA-256 (hex) of what it was made of, as it lay there; absent in a row of an earlier version. */
  readonly source?: string | undefined;
  /** The meeting's words as they were, a line each, and their SHA-256, hexadecimal. */
  readonly said: readonly string[];
  readonly words: string;
  readonly frozenAt: Date;
}

export interface Delivery extends Omit<Frozen, "bytes" | "merged" | "said"> {
  readonly key: string;
  /** The order of enqueueing, from 1. */
  readonly sequence: number;
  /** Of the frozen bytes, hexadecimal. */
  readonly sha256: string;
  readonly state: State;
  readonly phase: Phase | undefined;
  /** All attempts ever begun. */
  readonly attempts: number;
  /** How many of them sent bytes that were frozen before these: a person has let go of those. */
  readonly formerAttempts: number;
  /** Whether it was ever in doubt, or in a store that may not have known all: it may have arrived, and never changes any more. */
  readonly isPinned: boolean;
  /** Attempts in a row that ended without an outcome and certainly without an acceptance; a run told to stop counts neither way. */
  readonly crashes: number;
  /** Deferrals by the other side since the delivery was queued; the back-off counts them. */
  readonly refusals: number;
  /** When the first of those attempts began: giving up is reckoned from here. */
  readonly refusedSince: Date | undefined;
  /** When it may be tried next; only `deferred` has one. */
  readonly nextAt: Date | undefined;
  /** Until when its sender holds it without a sign of life; only `sending` has one. */
  readonly leaseUntil: Date | undefined;
  /** What was last said about it, by the other side or by us. */
  readonly reply: Reply | undefined;
}

/** A line of a delivery's history; `from` is absent on the first, and equal to `to` where nothing moved. */
export interface HistoryLine {
  readonly at: Date;
  readonly by: Hand;
  readonly from: State | undefined;
  readonly to: State;
  readonly remark: string;
}

/** One attempt, as far as it came; `ended` and `kind` are absent while it runs. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  readonly started: Date;
  readonly ended: Date | undefined;
  /** `lost`: it ended without an outcome; another run found its remains, or a fault of the outbox broke it off. */
  readonly kind: Outcome["kind"] | "lost" | undefined;
  /** The last committed phase, or the transport's own word for where it was in doubt. */
  readonly phase: string;
  readonly reply: Reply | undefined;
}

/**
 * `permalink/mailing/recipient/revision`, the first and third in lower case: addresses and permalinks that differ
 * by case alone are one, or a spelling mended in the configuration would post everything again.
 */
export function deliveryKey(of: Pick<Frozen, "permalink" | "mailing" | "recipient" | "revision">): string {
  const { permalink, mailing, recipient, revision } = of;
  if (permalink === "" || recipient === "" || mailing === "" || mailing.includes("/")) {
    throw new Error(`not a delivery: ${JSON.stringify([permalink, mailing, recipient])}`);
  }
  if (!Number.isSafeInteger(revision) || revision < 0) throw new Error(`not a revision: ${revision}`);
  return `${permalink.toLowerCase()}/${mailing}/${recipient.toLowerCase()}/${revision}`;
}

/** How many deliveries there are in each state, and how many were ever made. */
export type Counts = Readonly<Record<State | "all", number>>;

/** The conservation law: all that was ever enqueued is in one of the states; nothing vanishes, nothing is added. */
export function isConserved(counts: Counts): boolean {
  return counts.all === STATES.reduce((sum, state) => sum + counts[state], 0);
}
