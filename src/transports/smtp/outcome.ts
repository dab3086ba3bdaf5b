import type { Outcome, Reply } from "../transport.ts";
import { isNameRefused } from "./refusals.ts";
import type { StrictReply } from "./reply.ts";
import type { Step } from "./step.ts";

/** Once octets of the message have gone out, a person would ask. */
const STILL_OURS: { readonly [P in Step]?: string } = {
  DATA: "; the message was not handed over",
  body: "; the message was not handed over",
};

/**
 * What a reply means while the last piece is held back: the message is certainly not accepted. `sentence` tells
 * what happened where no reply came, or none that we understood.
 */
export function outcomeHeld(phase: Step, reply: StrictReply | undefined, sentence: string): Outcome {
  if (reply === undefined) return deferred(phase, { text: `${sentence}${STILL_OURS[phase] ?? ""}` });
  if (reply.code < 400) return deferred(phase, told(reply, sentence));
  if (isNameRefused(phase, reply)) return { kind: "deferred", reply, stop: "config" };
  if (reply.code < 500) return deferred(phase, reply);
  if (phase === "greeting") return { kind: "rejected", reply, stop: "config" };
  // 530 asks for a login or for TLS, whatever it answers (RFC 4954, 6; RFC 3207, 4).
  if (phase === "EHLO" || phase === "STARTTLS" || phase === "AUTH" || reply.code === 530)
    return { kind: "deferred", reply, stop: "config" };
  if (isTemporary(phase, reply)) return deferred(phase, reply);
  return { kind: "rejected", reply };
}

/** What a reply means once the last piece was released (RFC 5321, 4.2.5): anything unclear is uncertain. */
export function outcomeReleased(reply: StrictReply | undefined, sentence: string): Outcome {
  const first = reply === undefined ? 0 : Math.floor(reply.code / 100);
  if (reply !== undefined && first === 2) return { kind: "accepted", reply };
  if (reply !== undefined && isNameRefused("terminator", reply))
    return { kind: "deferred", reply, stop: "config" };
  if (reply !== undefined && first === 4) return deferred("terminator", reply);
  if (reply !== undefined && first === 5) return { kind: "rejected", reply };
  return { kind: "uncertain", phase: "terminator", reply: reply ?? { text: sentence } };
}

function deferred(phase: Step, reply: Reply): Outcome {
  return { kind: "deferred", reply, ...(isBusy(phase, reply) ? { stop: "busy" as const } : {}) };
}

/**
 * RFC 3463 and its registry: the sender's address is not believed, the host takes nothing now, the connection is
 * refused for policy, our host or our domain is not believed, too much mail from us; and a vendor's range for the same.
 */
const ABOUT_US = /^4\.(?:1\.[78]|3\.2|7\.(?:0|2[3-8]|[56]\d\d))$/;
/** How hosts say that they have had too much mail from us. */
const RATE =
  /\btoo (?:many|much|fast)\b|\brate[ -]?limit|\bthrottl|\bslow down\b|\b(?:sending|message|mail|connection) (?:rate|limit|quota)\b/i;
/** A greylist defers each new sender and recipient for themselves, and may well say "too fast". */
const GREYLIST = /gr[ea]y-?list/i;

/**
 * Whether a deferral is about us or about the host, and would meet every other message too: all that goes wrong
 * before a recipient is named, unless it is the size of this message; a 421 (RFC 5321, 3.8); no answer at all before
 * the body begins; and later a reply that speaks of too much mail.
 */
function isBusy(phase: Step, reply: Reply): boolean {
  const { code, enhanced = "" } = reply;
  if (code === 421 || ABOUT_US.test(enhanced)) return true;
  if (phase === "MAIL") return !isAboutSize(reply);
  if (phase === "body" || phase === "terminator") return isRateLimit(reply);
  return code === undefined || !(phase === "RCPT" || phase === "DATA") || isRateLimit(reply);
}

/** RFC 1870, 6.1: MAIL names the size, and another message may be smaller. A full disk is not the message's. */
function isAboutSize({ code, enhanced, text }: Reply): boolean {
  if (enhanced === "4.3.4" || enhanced === "4.2.3") return true;
  return code === 452 && enhanced === undefined && /\bsize\b|\btoo (?:large|big|long)\b/i.test(text);
}

/** Not a recipient's full or crowded mailbox (x.2.y, 452), nor too many recipients of one message (452, 552, x.5.3). */
function isRateLimit({ code = 0, enhanced = "", text }: Reply): boolean {
  if (code < 400 || code > 499 || code === 452 || /^4\.(?:2\.\d+|5\.3)$/.test(enhanced)) return false;
  return RATE.test(text) && !GREYLIST.test(text);
}

/** A fault of the way out, not of the message: the run must stop. */
export function outcomeStopped(sentence: string): Outcome {
  return { kind: "deferred", reply: { text: sentence }, stop: "config" };
}

/** RFC 5321, 4.5.3.1.10: old servers say 552 for too many recipients; and 503 at DATA is a muddled conversation. */
function isTemporary(phase: Step, { code, enhanced }: StrictReply): boolean {
  if (phase === "RCPT") return code === 552 && (enhanced === undefined || enhanced === "5.5.3");
  return phase === "DATA" && code === 503;
}

function told(reply: StrictReply, sentence: string): Reply {
  return { ...reply, text: `${sentence}: ${reply.code} ${reply.text}` };
}
