import type { Socket } from "node:net";
import { STOPPED } from "../hold-back.ts";
import type { Outcome } from "../transport.ts";
import { converse } from "./conversation.ts";
import { wireFault } from "./faults.ts";
import { outcomeHeld, outcomeStopped } from "./outcome.ts";
import { openSocket } from "./socket.ts";
import type { Transaction } from "./transaction.ts";

/** Makes one attempt over a connection of its own and says what became of it; never rejects for what the world did. */
export async function attempt(errand: Transaction): Promise<Outcome> {
  const { endpoint, timers, trust, signal } = errand;
  if (signal?.aborted === true) return STOPPED;
  let socket: Socket;
  try {
    socket = await openSocket(endpoint, timers.connect, trust, signal);
  } catch (cause) {
    if (signal?.aborted) return STOPPED;
    const { sentence, isConfig } = wireFault(cause, endpoint);
    return isConfig ? outcomeStopped(sentence) : outcomeHeld("connect", undefined, sentence);
  }
  return converse(errand, socket);
}
