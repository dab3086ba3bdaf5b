import type { Envelope } from "../mail/letter.ts";
import { heldBack } from "./hold-back.ts";
import type { Opened, Transport } from "./transport.ts";

/** Keeps what it is given, for tests and for programs that embed us. */
export interface MemorySettings {
  readonly kind: "memory";
  readonly name: string;
}

/** One message as it was delivered; the bytes are a copy. */
export interface Kept {
  readonly envelope: Envelope;
  readonly bytes: Uint8Array;
  readonly key: string;
}

/** A transport with the messages it has accepted so far, oldest first. */
export interface MemoryTransport extends Transport {
  readonly kept: readonly Kept[];
}

/** Accepts every message for which the record stands; a key asked for twice is kept twice, as a list would. */
export function openMemory({ name }: MemorySettings): Opened & { readonly transport: MemoryTransport } {
  const kept: Kept[] = [];
  const transport: MemoryTransport = {
    name,
    kept,
    async deliver(envelope, bytes, key, beforeTerminator, signal) {
      const held = await heldBack(beforeTerminator, signal);
      if (held !== undefined) return held;
      kept.push({ envelope: { ...envelope }, bytes: bytes.slice(), key });
      return { kind: "accepted", reply: { code: 250, text: `kept as number ${kept.length}` } };
    },
  };
  return { transport, warnings: [] };
}
