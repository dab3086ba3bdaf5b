import type { Socket } from "node:net";
import { STOPPED } from "../hold-back.ts";
import type { Outcome } from "../transport.ts";
import { converse } from "./conversation.ts";
import { wireFault } from "./faults.ts";
import { outcomeHeld, outcomeStopped } from "./outcome.ts";
import { Session, type Sessions } from "./session.ts";
import { openSocket } from "./socket.ts";
import type { Transaction } from "./transaction.ts";

/**
 * Makes one attempt and says what became of it; never rejects for what the world did. What a connection that was used
 * before says ere a recipient is named is about the connection: its server ended it meanwhile, or takes only so many
 * messages over one. Nothing of this message was said but its sender, and it goes over a new one, once.
 */
export async function attempt(errand: Transaction, sessions: Sessions): Promise<Outcome> {
  if (errand.signal?.aborted === true) return STOPPED;
  const used = sessions.take();
  const outcome = used && (await overSession(errand, used, sessions));
  return outcome ?? (await overNew(errand, sessions));
}

async function overSession(
  errand: Transaction,
  session: Session,
  sessions: Sessions,
): Promise<Outcome | undefined> {
  const outcome = await converse(errand, session);
  sessions.keep(session);
  return outcome;
}

async function overNew(errand: Transaction, sessions: Sessions): Promise<Outcome> {
  const { endpoint, timers, trust, signal } = errand;
  let socket: Socket;
  try {
    socket = await openSocket(endpoint, timers.connect, trust, signal);
  } catch (cause) {
    if (signal?.aborted) return STOPPED;
    const { sentence, isConfig } = wireFault(cause, endpoint);
    return isConfig ? outcomeStopped(sentence) : outcomeHeld("connect", undefined, sentence);
  }
  const outcome = await overSession(errand, new Session(socket, endpoint, trust), sessions);
  if (outcome === undefined) throw new Error("a new connection has no use before this one");
  return outcome;
}
