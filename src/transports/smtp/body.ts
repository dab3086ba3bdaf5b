import { Readable, Transform } from "node:stream";

/** Who decides about a body: both are asked at most once, in this order. */
export interface BodyGate {
  /** The body is wanted for the first time; false where the server has not said 354. */
  begin(): boolean;
  /** A piece is wanted: what went before has moved on. */
  advance(): void;
  /** All but the last piece has been handed over; true releases it, and with it the terminator. */
  release(): Promise<boolean>;
}

const BLOCK = 16 * 1024;
const DOT = Buffer.from(".");
const LINE_WITH_DOT = Buffer.from("\n.");
/** The final CRLF: the shortest piece without which RFC 5321, 4.1.1.4 has no end of data. */
const HELD = 2;

/**
 * Frozen bytes as a stream whose last piece is held back until the keeper releases it. It never ends otherwise: an
 * end makes the connection send the dot, and a message cut short would be accepted. Only `destroy` stops it. Where a line
 * begins with a dot it has two (RFC 5321, 4.5.2).
 */
export class HeldBody extends Readable {
  readonly #bytes: Uint8Array;
  readonly #keeper: BodyGate;
  #at = 0;
  #begun = false;

  constructor(bytes: Uint8Array, keeper: BodyGate) {
    super({ highWaterMark: 1 });
    this.#bytes = stuffed(bytes);
    this.#keeper = keeper;
  }

  /**
   * What nodemailer would do to it octet by octet, which is a tenth of what a message costs, is done: it passes the pieces
   * on as they are, and ends them.
   */
  override pipe<T extends NodeJS.WritableStream>(data: T): T {
    if (!(data instanceof Transform))
      throw new Error("nodemailer has changed: a body goes into no Transform");
    data._transform = (piece, _, done) => done(null, piece);
    data._flush = (done) => done(null, Buffer.from(".\r\n"));
    return super.pipe(data);
  }

  override _read(): void {
    if (!this.#begun) {
      this.#begun = true;
      if (!this.#keeper.begin()) return;
    }
    this.#keeper.advance();
    const end = this.#bytes.length - HELD;
    if (this.#at >= end) {
      this.#last();
      return;
    }
    const block = this.#bytes.subarray(this.#at, Math.min(this.#at + BLOCK, end));
    this.#at += block.length;
    this.push(block);
  }

  #last(): void {
    this.#keeper.release().then(
      (released) => {
        if (!released || this.destroyed) return;
        this.push(this.#bytes.subarray(this.#bytes.length - HELD));
        this.push(null);
      },
      (cause: unknown) => this.destroy(cause instanceof Error ? cause : new Error(String(cause))),
    );
  }
}

/** Frozen bytes with a second dot where a line begins with one; the same where none does. */
function stuffed(bytes: Uint8Array): Uint8Array {
  const octets = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dots = octets[0] === DOT[0] ? [0] : [];
  for (let at = octets.indexOf(LINE_WITH_DOT); at !== -1; at = octets.indexOf(LINE_WITH_DOT, at + 1))
    dots.push(at + 1);
  if (dots.length === 0) return bytes;
  const pieces = [0, ...dots].map((from, n) => octets.subarray(from, dots[n]));
  return Buffer.concat(pieces.flatMap((piece, n) => (n === 0 ? [piece] : [DOT, piece])));
}

/** Whether bytes may be sent as they are (RFC 5321, 2.3.8). */
export function isFrozenForm(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.length > HELD && text.endsWith("\r\n") && !/\r(?!\n)|(?<!\r)\n|\0/.test(text);
}
