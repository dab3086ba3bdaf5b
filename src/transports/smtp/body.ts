import { Readable } from "node:stream";

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
/** The final CRLF: the shortest piece without which RFC 5321, 4.1.1.4 has no end of data. */
const HELD = 2;

/**
 * Frozen bytes as a stream whose last piece is held back until the keeper releases it. It never ends otherwise: an
 * end makes the connection send the dot, and a message cut short would be accepted. Only `destroy` stops it.
 */
export class HeldBody extends Readable {
  readonly #bytes: Uint8Array;
  readonly #keeper: BodyGate;
  #at = 0;
  #begun = false;

  constructor(bytes: Uint8Array, keeper: BodyGate) {
    super({ highWaterMark: 1 });
    this.#bytes = bytes;
    this.#keeper = keeper;
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

/** Whether bytes pass through nodemailer unchanged but for stuffed dots (RFC 5321, 2.3.8 and 4.5.2). */
export function isFrozenForm(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.length > HELD && text.endsWith("\r\n") && !/\r(?!\n)|(?<!\r)\n|\0/.test(text);
}
