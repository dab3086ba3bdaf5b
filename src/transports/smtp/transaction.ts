import type { Envelope } from "../../mail/letter.ts";
import type { Secret } from "./secrets.ts";
import type { Believed } from "./socket.ts";
import type { SmtpEndpoint } from "./url.ts";

/** How long each step may take, in ms (RFC 5321, 4.5.3.2). */
export interface SmtpTimers {
  readonly connect: number;
  readonly greeting: number;
  /** For the greeting of a connection beside others: its message can go over one of those. */
  readonly further: number;
  /** For each command up to DATA, and for the TLS handshake. */
  readonly command: number;
  /** For each block of the body. */
  readonly block: number;
  /** From asking for the record to the final dot: a process that stood still for longer may have lost its claim. */
  readonly release: number;
  /** For the answer to the final dot. */
  readonly final: number;
  /** For that answer once the run was told to stop: a service manager kills what takes longer than about 30 s. */
  readonly stop: number;
}

/** RFC 5321, 4.5.3.2 where it speaks; connecting, what is beside it, the record and stopping are left to us there. */
export const SMTP_TIMERS: SmtpTimers = {
  connect: 30_000,
  greeting: 300_000,
  further: 30_000,
  command: 300_000,
  block: 180_000,
  release: 5_000,
  final: 600_000,
  stop: 25_000,
};

/** One conversation about one message. */
export interface Transaction {
  readonly endpoint: SmtpEndpoint;
  readonly timers: SmtpTimers;
  readonly trust: Believed;
  /** This machine's clock, held against the one that the greeting tells. */
  readonly now: () => Date;
  /** What the server may echo and nobody may read (`secrets.ts`). */
  readonly secrets: readonly Secret[];
  readonly envelope: Envelope;
  readonly bytes: Uint8Array;
  /** The delivery's key, by which a report of non-delivery names it (RFC 3461, 4.4). */
  readonly key: string;
  readonly beforeTerminator: () => Promise<boolean>;
  readonly signal?: AbortSignal | undefined;
}
