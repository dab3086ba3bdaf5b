import type { Socket } from "node:net";
import { STOPPED } from "./record.ts";
import { converse } from "./smtp-conversation.ts";
import type { Errand } from "./smtp-errand.ts";
import { outcomeHeld, outcomeStopped } from "./smtp-outcome.ts";
import { because, isConfigFault, openSocket } from "./smtp-socket.ts";
import type { Outcome } from "./transport.ts";

/** Makes one attempt over a connection of its own and says what became of it; never rejects for what the world did. */
export async function attempt(errand: Errand): Promise<Outcome> {
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
