/** Reports of non-delivery (RFC 3461), asked for where the server offers them; nobody reads them but a person. */
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import { token } from "../../mail/token.ts";

/** RFC 3461, 4.4: of an ENVID as it is written on the wire. */
const ENVID_OCTETS = 100;

/**
 * What is asked of a server whose answer to EHLO offers DSN; undefined where it does not. The envelope's id is the
 * delivery's key, or a token of it where the key is too long or not ASCII, so that a person can match the two.
 */
export function dsnOf(ehlo: string, key: string, to: string): SMTPConnection.DSNOptions | undefined {
  if (!keywordsOf(ehlo).includes("DSN")) return undefined;
  return { ret: "HDRS", envid: envidOf(key), notify: ["FAILURE", "DELAY"], recipient: `rfc822;${to}` };
}

/** RFC 5321, 4.1.1.1: the first word of each line but the first, which is the server's name. */
function keywordsOf(ehlo: string): readonly (string | undefined)[] {
  const lines = ehlo.split(/\r?\n/).slice(1);
  return lines.map((line) => line.slice(4).trim().split(/\s/)[0]?.toUpperCase());
}

function envidOf(key: string): string {
  const written = key.replace(/[ +=]/g, "+HH").length;
  return /^[ -~]+$/.test(key) && written <= ENVID_OCTETS ? key : token([key], ENVID_OCTETS);
}
