/** What a fault of the store in the midst of an attempt means for its message, in words for the person who reads them. */
import { EXIT, type Exit, error, type Problem, Problems } from "../problem.ts";
import type { Outcome } from "../transports/transport.ts";
import { type Delivery, EXIT_OF } from "./delivery.ts";

/** The fault with what became of the message; a mistake of ours stays as it is. */
export function brokenOff(
  cause: unknown,
  delivery: Delivery,
  outcome: Outcome | undefined,
  isKnown: boolean,
): unknown {
  if (!(cause instanceof Problems)) return cause;
  return new Problems(...cause.problems, fate(delivery, outcome, isKnown));
}

/** `delivery` as it stands now; `isKnown` whether the next run will know that nothing was sent, where that is so. */
function fate(delivery: Delivery, outcome: Outcome | undefined, isKnown: boolean): Problem {
  switch (outcome?.kind) {
    case "accepted":
      return accepted(delivery, spoken(outcome));
    case "uncertain":
      return inDoubt(delivery, spoken(outcome));
    case "deferred":
    case "rejected":
    case undefined:
      return unsent(delivery, isKnown);
    default:
      return outcome satisfies never;
  }
}

function spoken({ reply: { code, text } }: Outcome): string {
  return [code, text].filter((part) => part !== undefined).join(" ");
}

/** The one moment in which we know more than the outbox: whoever reads this can settle what it will call uncertain. */
function accepted({ key, messageId, state }: Delivery, said: string): Problem {
  if (state === "accepted") {
    const message = `<${messageId}> was accepted ("${said}"), and that is written down: it is not sent again.`;
    return error("accepted-written", EXIT.again, message);
  }
  const message = `<${messageId}> was accepted ("${said}"), and that could not be written down: the next run calls it uncertain.`;
  const hint = `When the outbox can be written again: minutewire outbox resolve ${key} --sent`;
  return error("accepted-unwritten", EXIT.person, message, undefined, hint);
}

function inDoubt({ key, messageId }: Delivery, said: string): Problem {
  const message = `<${messageId}> may or may not have arrived ("${said}"): it is uncertain, and not sent again by itself.`;
  const hint = `Look for it in the list's archive. There: minutewire outbox resolve ${key} --sent. Not there: minutewire outbox resolve ${key} --again`;
  return error("left-in-doubt", EXIT.person, message, undefined, hint);
}

function unsent({ key, messageId, state, phase }: Delivery, isKnown: boolean): Problem {
  const nothing = `Nothing of <${messageId}> was sent`;
  const told = (rest: string, exit: Exit, hint?: string) =>
    error("not-sent", exit, nothing + rest, undefined, hint);
  const again = `When the outbox can be written again: minutewire outbox resolve ${key} --again`;
  if (state === "uncertain") return told(": it is uncertain.", EXIT_OF[state], again);
  if (state !== "sending") return told(`: it is ${state}.`, EXIT_OF[state]);
  if (isKnown || phase === "claimed")
    return told(": when the outbox can be written again, the next run goes on with it.", EXIT.again);
  const unwritten = ", and that could not be written down: the next run";
  if (phase === "in_data") return told(`${unwritten} takes it for a crash.`, EXIT.again);
  return told(`${unwritten} calls it uncertain.`, EXIT.person, again);
}
