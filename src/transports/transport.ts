/**
 * Ways out. A transport takes frozen bytes and says what happened; it decides nothing, keeps nothing, retries
 * nothing. What the world answered is a value: a transport throws only for a bug.
 */
import type { Envelope } from "../mail/letter.ts";
import type { Problem } from "../problem.ts";

export interface Transport {
  readonly name: string;
  /** How many deliveries may be under way at once; absent for one. */
  readonly connections?: number;
  /**
   * Delivers frozen bytes (all CRLF, ending in CRLF) to the one recipient of the envelope.
   *
   * @param key the delivery's key, for the name of a file or a log line.
   * @param beforeTerminator the durable, fenced record that must stand before the other side can own the message.
   *   It is called at most once on a way out, just before the last piece of the body is released; where it says false or
   *   throws, the transport aborts so that the message is certainly not accepted.
   * @param signal tells the transport to stop. Aborted before the last piece is released: it ends the attempt so
   *   that the message is certainly not accepted, deferred with `stop: "signal"`. Aborted after: it waits for the
   *   answer, at most 25 s, and then says uncertain.
   */
  deliver(
    envelope: Envelope,
    bytes: Uint8Array,
    key: string,
    beforeTerminator: () => Promise<boolean>,
    signal?: AbortSignal,
  ): Promise<Outcome>;
  /** Ends what it keeps open between deliveries; a later delivery opens it anew. */
  close?(): void;
}

/** A transport ready for use, and what its settings make worth saying at each run (mail in the clear). */
export interface Opened {
  readonly transport: Transport;
  readonly warnings: readonly Problem[];
}

/** What became of one attempt. `reply` is what the other side said (RFC 5321, 4.2), or our own sentence where it said nothing. */
export type Outcome =
  /** The other side owns the message. */
  | { readonly kind: "accepted"; readonly reply: Reply }
  /** It certainly does not, and it makes sense to try again. */
  | { readonly kind: "deferred"; readonly reply: Reply; readonly stop?: Stop | undefined }
  /** It certainly does not, and trying the same again is of no use. */
  | { readonly kind: "rejected"; readonly reply: Reply; readonly stop?: "config" | undefined }
  /** The last piece was released and no clear answer came: nobody but the other side can know. */
  | { readonly kind: "uncertain"; readonly phase: string; readonly reply: Reply };

/**
 * Why the run must not try others, through no fault of this message. config: the whole way out is shut (login
 * refused, TLS missing), and the run ends with exit 78. signal: the run was told to stop, and ends with exit 75.
 * busy: the other side takes nothing from us for now (RFC 5321, 3.8) or cannot be reached; this way out is left in
 * peace for a while, the others go on.
 */
export type Stop = "config" | "signal" | "busy";

export interface Reply {
  /** 200 to 599; absent where no reply came. */
  readonly code?: number | undefined;
  /** RFC 3463, such as `4.7.1`. */
  readonly enhanced?: string | undefined;
  readonly text: string;
}

/** What the other side said, its codes before its words. */
export function replyWords({ code, enhanced, text }: Reply): string {
  return [code, enhanced, text]
    .filter((part) => part !== undefined)
    .join(" ")
    .trim();
}
