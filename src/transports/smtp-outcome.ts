import type { StrictReply } from "./smtp-reply.ts";
import type { Outcome, Reply } from "./transport.ts";

/** Where a conversation stands: the step whose answer is awaited. After `terminator` the other side may own the message. */
export type Phase =
  | "connect"
  | "greeting"
  | "EHLO"
  | "STARTTLS"
  | "TLS"
  | "AUTH"
  | "MAIL"
  | "RCPT"
  | "DATA"
  | "body"
  | "terminator";

/** The step a command begins; a line of a login's dialogue begins none. */
export function phaseOf(line: string): Phase | undefined {
  const phases = ["EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA"] as const;
  const verb = /^[A-Z]+/.exec(line)?.[0];
  return verb === "HELO" ? "EHLO" : phases.find((phase) => phase === verb);
}

/**
 * What a reply means while the last piece is held back: the message is certainly not accepted. `sentence` tells
 * what happened where no reply came, or none that we understood.
 */
export function outcomeHeld(phase: Phase, reply: StrictReply | undefined, sentence: string): Outcome {
  if (reply === undefined) return { kind: "deferred", reply: { text: sentence } };
  if (reply.code < 400) return { kind: "deferred", reply: told(reply, sentence) };
  if (reply.code < 500) return { kind: "deferred", reply };
  if (phase === "greeting") return { kind: "rejected", reply, stop: "config" };
  // 530 asks for a login or for TLS, whatever it answers (RFC 4954, 6; RFC 3207, 4).
  if (phase === "EHLO" || phase === "STARTTLS" || phase === "AUTH" || reply.code === 530)
    return { kind: "deferred", reply, stop: "config" };
  if (isTemporary(phase, reply)) return { kind: "deferred", reply };
  return { kind: "rejected", reply };
}

/** What a reply means once the last piece was released (RFC 5321, 4.2.5): anything unclear is uncertain. */
export function outcomeReleased(reply: StrictReply | undefined, sentence: string): Outcome {
  const first = reply === undefined ? 0 : Math.floor(reply.code / 100);
  if (reply !== undefined && first === 2) return { kind: "accepted", reply };
  if (reply !== undefined && first === 4) return { kind: "deferred", reply };
  if (reply !== undefined && first === 5) return { kind: "rejected", reply };
  return { kind: "uncertain", phase: "terminator", reply: reply ?? { text: sentence } };
}

/** A fault of the way out, not of the message: the run must stop. */
export function outcomeStopped(sentence: string): Outcome {
  return { kind: "deferred", reply: { text: sentence }, stop: "config" };
}

/** RFC 5321, 4.5.3.1.10: old servers say 552 for too many recipients; and 503 at DATA is a muddled conversation. */
function isTemporary(phase: Phase, { code, enhanced }: StrictReply): boolean {
  if (phase === "RCPT") return code === 552 && (enhanced === undefined || enhanced === "5.5.3");
  return phase === "DATA" && code === 503;
}

function told(reply: StrictReply, sentence: string): Reply {
  return { ...reply, text: `${sentence}: ${reply.code} ${reply.text}` };
}
