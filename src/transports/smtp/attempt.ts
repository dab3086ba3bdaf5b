import type { Socket } from "node:net";
import { STOPPED } from "../hold-back.ts";
import type { Outcome } from "../transport.ts";
import { converse } from "./conversation.ts";
import { wireFault } from "./faults.ts";
import { outcomeHeld, outcomeStopped } from "./outcome.ts";
import { Session } from "./session.ts";
import type { Sessions } from "./sessions.ts";
import { openSocket } from "./socket.ts";
import type { Transaction } from "./transaction.ts";

/** What became of an attempt and of the session it used last, if it came to one. */
interface Exchange {
  readonly outcome: Outcome;
  readonly session?: Session | undefined;
}

/** Makes one attempt and says what became of it; never rejects for what the world did. */
export async function attempt(errand: Transaction, sessions: Sessions): Promise<Outcome> {
  if (isStopped(errand)) return STOPPED;
  const place = await sessions.take();
  let last: Exchange | undefined;
  try {
    last = await overAny(sessions.areSeveral ? impatient(errand) : errand, place);
    if (last.session?.isReady !== true && !isStopped(errand)) {
      // Of several connections a server may not want one more: the message goes over one that it took.
      const other = await sessions.narrow();
      if (other !== undefined) last = await overAny(errand, other);
    }
    return last.outcome;
  } finally {
    sessions.leave(last?.session);
  }
}

/**
 * What a session that was used before says ere a recipient is named is about the session: its server ended it
 * meanwhile, or takes only so many messages over one. Nothing of this message was said but its sender, and it goes
 * over a new one, once.
 */
async function overAny(errand: Transaction, used: Session | undefined): Promise<Exchange> {
  if (isStopped(errand)) return { outcome: STOPPED, session: used };
  const outcome = used && (await converse(errand, used));
  return outcome === undefined ? await overNew(errand) : { outcome, session: used };
}

/** A server may take a further connection and say nothing on it for as long as it has the others. */
function impatient(errand: Transaction): Transaction {
  const { greeting, further } = errand.timers;
  return { ...errand, timers: { ...errand.timers, greeting: Math.min(greeting, further) } };
}

async function overNew(errand: Transaction): Promise<Exchange> {
  const { endpoint, timers, trust, signal } = errand;
  let socket: Socket;
  try {
    socket = await openSocket(endpoint, timers.connect, trust, signal);
  } catch (cause) {
    if (isStopped(errand)) return { outcome: STOPPED };
    const { sentence, isConfig } = wireFault(cause, endpoint);
    return { outcome: isConfig ? outcomeStopped(sentence) : outcomeHeld("connect", undefined, sentence) };
  }
  const session = new Session(socket, endpoint, trust);
  const outcome = await converse(errand, session);
  if (outcome === undefined) throw new Error("nothing was said over a new session before");
  return { outcome, session };
}

function isStopped({ signal }: Transaction): boolean {
  return signal?.aborted === true;
}
