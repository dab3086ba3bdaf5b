import type { Socket } from "node:net";
import { STOPPED } from "../hold-back.ts";
import type { Outcome } from "../transport.ts";
import { converse } from "./conversation.ts";
import { outcomeHeld, outcomeStopped } from "./outcome.ts";
import { because, isConfigFault, openSocket } from "./socket.ts";
import type { Transaction } from "./transaction.ts";

/** Makes one attempt over a connection of its own and says what became of it; never rejects for what the world did. */
export async function attempt(errand: Transaction): Promise<Outcome> {
  const { endpoint, timers, ca, signal } = errand;
  if (signal?.aborted === true) return STOPPED;
  let socket: Socket;
  try {
    socket = await openSocket(endpoint, timers.connect, ca, signal);
  } catch (cause) {
    if (signal?.aborted) return STOPPED;
    const sentence = `no connection to ${endpoint.host}:${endpoint.port}${because(cause)}`;
    return isConfigFault(cause) ? outcomeStopped(sentence) : outcomeHeld("connect", undefined, sentence);
  }
  return converse(errand, socket);
}
