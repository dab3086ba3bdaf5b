/**
 * The crash points by the numbers of the fault list, each an event that crash-child.ts sees from outside, and what
 * must be so when the process was killed there. C29 (a hub) is in hub.test.ts.
 */

import { VERSIONS } from "../../src/outbox/sqlite/schema.ts";

/**
 * How a process ends; `throw` is an exception that nobody catches. An error's code makes the call fail with it instead
 * (and with CRASH_LASTS every later one too), `fill` fills the disk that the file CRASH_FILL is on.
 */
export type Way = NodeJS.Signals | "abort" | "throw" | "SIGINT twice" | "fill" | Errno;
export const ERRORS = ["ENOSPC", "EIO", "EROFS", "EDQUOT"] as const;
export type Errno = (typeof ERRORS)[number];

/** At the nth such event, so. */
export type Crash = readonly [event: string, n: number, way: Way];

/**
 * What the next run finds and does. again: the message was certainly not accepted and goes out once; held: it is
 * uncertain and nothing more goes out; done: it was accepted and nothing more goes out.
 */
export type Wanted = "again" | "held" | "done";

export interface CrashPoint {
  readonly name: string;
  readonly at: readonly Crash[];
  readonly wanted: Wanted;
  /** How many messages the other side had accepted when the process was gone. */
  readonly accepted: 0 | 1;
  /** The relay wants TLS and a login. */
  readonly secure?: boolean;
}

function killed(
  name: string,
  event: string,
  wanted: Wanted = "again",
  accepted: 0 | 1 = 0,
  n = 1,
): CrashPoint {
  return { name, at: [[event, n, "SIGKILL"]], wanted, accepted };
}

/** `publish` of one new note. A name may stand for several events that it does not tell apart. */
export const POINTS: readonly CrashPoint[] = [
  killed("C01 the store is opened", "open"),
  killed("C03 the notes are read", "scan"),
  killed("C04 within the transaction that freezes", "within freeze"),
  killed("C05 the plan is made", "plan"),
  killed("C06 the message is rendered", "render"),
  killed("C07 before the commit that freezes", "before commit freeze"),
  killed("C08 after it", "after commit freeze"),
  killed("C09 before the commit of the claim", "before commit claim"),
  killed("C09 after it", "after commit claim"),
  killed("C09 before the commit that says the message is in the transport", "before commit in_data"),
  killed("C09 after it", "after commit in_data"),
  killed("C10 the connection is open", "connected"),
  { ...killed("C11 within the TLS handshake", "handshake"), secure: true },
  { ...killed("C12 after EHLO, in the clear", "before STARTTLS"), secure: true },
  { ...killed("C12 after EHLO, under TLS", "before AUTH"), secure: true },
  { ...killed("C13 after AUTH", "before MAIL"), secure: true },
  killed("C14 after MAIL", "before RCPT"),
  killed("C15 after RCPT", "before DATA"),
  killed("C16 DATA is sent, no 354 yet", "after DATA"),
  killed("C17 the first of the body", "after body"),
  killed("C18 half of the body", "after body", "again", 0, 3),
  killed("C19 before the commit of terminator_due", "before commit terminator_due"),
  killed("C20 after it, before the last piece", "after commit terminator_due", "held"),
  killed("C20 the last piece is about to go out with its dot", "before dot", "held"),
  killed("C21 the dot is out, no answer yet", "after dot", "held", 1),
  killed("C22 the answer is read, not committed", "begin after dot", "held", 1),
  killed("C23 within the commit of the result", "before commit result", "held", 1),
  killed("C24 after it", "after commit result", "done", 1),
  killed("C25 before a feed is written", "before write feeds"),
  killed("C26 half of a feed is written, beside", "half write feeds", "again", 0, 2),
  killed("C27 it is whole, not renamed", "before rename feeds"),
  killed("C28 it is renamed", "after rename feeds", "again", 0, 2),
  killed("C30 before a lease is renewed", "before commit renew"),
  killed("C30 after it", "after commit renew"),
  {
    ...killed("C31 in an orderly end, before its commit", ""),
    at: [
      ["before RCPT", 1, "SIGTERM"],
      ["before commit result", 1, "SIGKILL"],
    ],
  },
  {
    ...killed("C31 in an orderly end, after its commit", ""),
    at: [
      ["before RCPT", 1, "SIGTERM"],
      ["after commit result", 1, "SIGKILL"],
    ],
  },
];

/** C02: a store of an older version is copied, then migrated statement by statement, in the midst of any command. */
export const MIGRATION: readonly (readonly [event: string, n: number])[] = [
  ["before copy", 1],
  ["after copy", 1],
  ["before rename copy", 1],
  ["after rename copy", 1],
  ...(VERSIONS[1] ?? []).map((_, at) => ["before migration", at + 1] as const),
  ["before commit migration", 1],
  ["after commit migration", 1],
];
