/**
 * Leaving a mailing that goes to people: the two fields of RFC 2369, 3.2 and RFC 8058, 3.1, and the token by which a link
 * names its recipient. It refuses to know who is on which list: whoever serves the link takes the recipient off it.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

/** Who wants to leave what. */
export interface Leaving {
  /** The mailing's name in the configuration. */
  readonly mailing: string;
  /** A bare address, in lower case. */
  readonly recipient: string;
}

/** Keys shorter than this, in UTF-16 units, are refused: they could be guessed. */
export const KEY_AT_LEAST = 16;

/**
 * The token of a recipient: who it is in base64url, a point, and the HMAC-SHA-256 of that under the key (RFC 2104). Nobody
 * makes one without the key; whoever has it can read the address in it, which is the recipient's own.
 */
export function unsubscribeToken({ mailing, recipient }: Leaving, key: string): string {
  const who = Buffer.from(JSON.stringify([mailing, recipient.toLowerCase()])).toString("base64url");
  return `${who}.${signature(who, key)}`;
}

/** Whom a token names; undefined where it was not made with that key. Takes as long for each wrong one of a length. */
export function checkUnsubscribeToken(token: string, key: string): Leaving | undefined {
  if (key.length < KEY_AT_LEAST) throw new Error(`a key has ${KEY_AT_LEAST} characters at least`);
  const [, who = "", said = ""] = /^([\w-]+)\.([\w-]{43})$/.exec(token) ?? [];
  if (who === "" || !timingSafeEqual(Buffer.from(said), Buffer.from(signature(who, key)))) return undefined;
  const [mailing, recipient] = JSON.parse(Buffer.from(who, "base64url").toString("utf8")) as [string, string];
  return { mailing, recipient };
}

function signature(who: string, key: string): string {
  return createHmac("sha256", key).update(`minutewire unsubscribe ${who}`).digest("base64url");
}

/** Why a template for the link does not do, or undefined where it does: https with `{token}`, or mailto. */
export function unsubscribeFault(template: string): string | undefined {
  const filled = unsubscribeLink(template, "token");
  if (/[^\x21-\x7e]|[<>"\\^`{}|]/.test(filled))
    return "must be an address in ASCII whose only hole is {token}";
  if (/^mailto:[^@?\s]+@[^@?\s,.]+(?:\.[^@?\s,.]+)+(?:\?\S*)?$/i.test(template)) return undefined;
  if (!/^https:/i.test(template) || !URL.canParse(filled)) return "must begin with https: or mailto:";
  const { username, password, host, hash } = new URL(filled);
  if (username + password + hash !== "") return "must have no login and no #";
  if (host !== new URL(unsubscribeLink(template, "other")).host) return "must not have {token} in its host";
  return template.includes("{token}")
    ? undefined
    : "must hold {token}: who follows the link is known by it alone";
}

/** The link of one recipient. */
export function unsubscribeLink(template: string, token: string): string {
  return template.replaceAll("{token}", () => token);
}

/** The fields of a message that lead to the link; a POST is asked for where the web answers it. */
export function unsubscribeFields(link: string): Readonly<Record<string, string>> {
  return {
    "List-Unsubscribe": `<${link}>`,
    ...(/^https:/i.test(link) ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
  };
}
