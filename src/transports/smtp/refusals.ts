/** Refusals that are about the way out and not about a message: what the server means, and what a person can do. */
import type { Reply } from "../transport.ts";
import type { Step } from "./step.ts";
import type { SmtpEndpoint } from "./url.ts";

/** A mail address holds any words; what stands in it says nothing about us. */
const ADDRESS = /(?<!\S)[^\s@]*@\S*/g;
/** The host's own trouble (RFC 3463, X.3.Y), or too much of something: not the name. */
const PASSING = /^4\.(?:3\.\d+|7\.(?:0|2[3-8]))$/;
const BUSY_WORDS = /\btoo (?:many|much)\b|\brate\b|\bbusy\b/i;

/**
 * Whether a refusal is about the name that we say in EHLO. Postfix tells it only when a recipient is named
 * (smtpd_delay_reject), with 450 where it could not look the name up. A 421 closes the connection for other reasons,
 * and 503 is about the order of commands.
 */
export function isNameRefused(phase: Step, { code = 0, enhanced = "", text }: Reply): boolean {
  if (code < 400 || code === 421 || code === 503) return false;
  if (phase === "EHLO" && code < 500) return !PASSING.test(enhanced) && !BUSY_WORDS.test(text);
  if (phase === "EHLO") return code !== 500 && code !== 502;
  return /\b(?:HELO|EHLO)\b/i.test(text.replace(ADDRESS, ""));
}

/** What a person can do where a server has shut the way out, as a sentence; `name` is what we said in EHLO. */
export function adviceOn(phase: Step, reply: Reply, endpoint: SmtpEndpoint, name: string): string {
  if (isNameRefused(phase, reply))
    return `The server does not take the name "${name}" that EHLO says: put this machine's full name into the transport's URL, as ?name=notes.example.org.`;
  if (phase === "greeting")
    return "The server takes no mail from this machine: ask whoever runs it, or mend host and port.";
  if (phase === "AUTH") return loginAdvice(reply);
  if (reply.code !== 530) return tlsAdvice(endpoint);
  if (endpoint.tls === "none" && /TLS|\bSSL\b/i.test(reply.text))
    return "The server wants TLS first: write ?tls=required in the transport's URL.";
  return endpoint.login === undefined
    ? "The server wants a login: write user:password@ before the host in the transport's URL."
    : "The server wants another login: ask whoever runs it which port and which login are for sending.";
}

function loginAdvice({ code }: Reply): string {
  if (code === 534 || code === 538)
    return "The server wants another kind of login: ask whoever runs it, an app password may be needed.";
  return "The login was refused: mend user and password in the transport's URL, their signs as %2F for / and so on.";
}

function tlsAdvice({ login }: SmtpEndpoint): string {
  const offers = "The server offers no TLS at this port: mend host and port";
  return login === undefined
    ? `${offers}, or write ?tls=none in the transport's URL if all between here and there is your own.`
    : `${offers}; a password is never sent without TLS.`;
}

/** Why there is no login, by what the server's answer to EHLO offers. */
export function noLogin(ehlo: string, { tls }: SmtpEndpoint): string {
  const lines = [...ehlo.matchAll(/^250[- ]AUTH[ =](.*)$/gim)].map(([, offered = ""]) => offered);
  const offered = [...new Set(lines.join(" ").match(/[A-Z][A-Z0-9_-]{0,19}/g) ?? [])].slice(0, 8);
  if (offered.length > 0)
    return `the server offers only ${offered.join(", ")} to log in with, and minutewire knows PLAIN, LOGIN and CRAM-MD5: ask whoever runs it for one of these`;
  const perhaps = tls === "none" ? "write ?tls=required if it offers one with TLS, else " : "";
  return `the server offers no login: ${perhaps}take user and password out of the transport's URL, or mend host and port`;
}
