import { parseDomain } from "./domain.ts";
import { token } from "./token.ts";

/** public-inbox drops a message whose id is longer, after it has said that it took it; others bear 250 and more. */
const OCTETS = 242;

/**
 * The id of one version of one mailing's text, `permalink.mailing.revision@domain`, without angle brackets: a
 * lower-case dot-atom of at most 242 octets (RFC 5322, 3.6.4). The recipients of a mailing share it.
 */
export function messageId(permalink: string, mailing: string, revision: number, domain: string): string {
  const parsed = parseDomain(domain);
  if (!parsed.ok) throw new Error(`no domain for a Message-ID: ${domain}`);
  const left = [permalink, mailing, String(revision)] as const;
  return `${token(left, OCTETS - parsed.value.length - 1)}@${parsed.value}`;
}
