/**
 * RFC 5322 and its kin. This room refuses to know meetings: a letter is what a person would put in an envelope.
 */
import type { Mailbox } from "./address.ts";

export interface Letter {
  /** Without angle brackets; one id names one version of a text for ever (RFC 5322, 3.6.4). */
  readonly messageId: string;
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly replyTo?: Mailbox | undefined;
  readonly subject: string;
  /** When the message was made ready, the same on every retry (RFC 5322, 3.6.1). */
  readonly date: Date;
  /** Plainest first (RFC 2046, 5.1.4); bodies with line feeds. Two or more make multipart/alternative. */
  readonly parts: readonly [LetterPart, ...LetterPart[]];
  /** The message id this one answers, without angle brackets. */
  readonly inReplyTo?: string | undefined;
  /** Where its recipient leaves, of a message that goes to no list (RFC 2369, 3.2). */
  readonly unsubscribe?: string | undefined;
  /** RFC 3834, 5.2: only where the mailing asks for it. */
  readonly autoSubmitted: boolean;
}

export interface LetterPart {
  /** A media type with its parameters, such as `text/plain; charset=utf-8`. */
  readonly type: string;
  readonly body: string;
  /** What it names by its id (`cid:`, RFC 2392): they travel in one multipart/related (RFC 2387). */
  readonly pictures?: readonly RelatedPicture[] | undefined;
}

/** A picture that a part shows. */
export interface RelatedPicture {
  /** Without angle brackets. */
  readonly id: string;
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** RFC 5321's envelope, with exactly one recipient: a half-accepted envelope cannot happen. Bare addresses. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
}
