/**
 * Addresses as we are ready to use them: a strict part of RFC 5322, 3.4 that leaves nothing for another reader to
 * read otherwise. One mailbox, ASCII address (RFC 6531 is not asked for), a real domain. No groups, no lists, no
 * comments, no quoted local parts, no address literals.
 */
import { type Result, refusal } from "../problem.ts";
import { parseDomain } from "./domain.ts";

/** One mailbox of RFC 5322, 3.4: a display name or none, and an address. */
export interface Mailbox {
  readonly name: string;
  /** `local@domain`, ASCII, without brackets, white space or control characters. */
  readonly address: string;
}

/** Control characters, and the invisible ones that turn the direction of text or hide it. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** RFC 5322, 3.2.3, dot-atom; RFC 5321, 4.5.3.1.1 gives the local part 64 octets. */
const LOCAL = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(\.[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*$/;
const QUOTED = /^"((?:[^"\\]|\\["\\])*)"$/;
const NAME_OCTETS = 200;

/** Reads `local@domain`, `Name <local@domain>` or `"Name" <local@domain>` (RFC 5322, 3.4); nothing looser. */
export function parseMailbox(text: string): Result<Mailbox> {
  if (UNSEEN.test(text)) return refusal("it holds a line break or another character that cannot be seen");
  const whole = text.trim();
  const open = /<[^<>]*>$/u.exec(whole)?.index;
  const name = parseName(open === undefined ? "" : whole.slice(0, open).trimEnd());
  if (!name.ok) return name;
  const address = parseAddress(open === undefined ? whole : whole.slice(open + 1, -1));
  if (!address.ok) return refusal(address.reason.why);
  return { ok: true, value: { name: name.value, address: address.value } };
}

/** Why a bare address must not reach a MAIL or RCPT command (RFC 5321, 4.1.2), or undefined where it may. */
export function addressFault(address: string): string | undefined {
  const read = parseAddress(address);
  if (!read.ok) return read.reason.why;
  return read.value.toLowerCase() === address.toLowerCase() ? undefined : "its domain is not in ASCII form";
}

/** What stands after the last `@` of an address, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

function parseName(text: string): Result<string> {
  const quoted = QUOTED.exec(text);
  const name = (quoted?.[1]?.replace(/\\(["\\])/g, "$1") ?? text).normalize("NFC").trim();
  if (quoted === null && /[,;:]/.test(text))
    return refusal("it holds several addresses, a group, or a name that needs quotes");
  if (quoted === null && /["<>()[\]@\\]/.test(text))
    return refusal("its name holds a special character outside quotes");
  // A reader that decodes RFC 2047 within quotes would show another name than the one written.
  if (name.includes("=?")) return refusal("its name looks like an encoded word");
  if (!name.isWellFormed()) return refusal("its name is not valid Unicode");
  if (Buffer.byteLength(name) > NAME_OCTETS) return refusal(`its name is longer than ${NAME_OCTETS} octets`);
  return { ok: true, value: name };
}

/** Why a text is not an address that we use. */
export interface BadAddress {
  /** `unusable` is one address to people, to which we can send nothing. */
  readonly kind: "malformed" | "unusable";
  /** In one clause. */
  readonly why: string;
}

/** Reads `local@domain` without a name; a domain beyond ASCII is turned into its A-labels. */
export function parseAddress(text: string): Result<string, BadAddress> {
  const malformed = (why: string) => refusal({ kind: "malformed", why } as const);
  const unusable = (why: string) => refusal({ kind: "unusable", why } as const);
  if (/[\s\p{Cc}]/u.test(text) || UNSEEN.test(text))
    return malformed("its address holds white space or a character that cannot be seen");
  if (/[,;:]/.test(text)) return malformed("it holds several addresses or a group");
  if (/[<>()[\]"\\]/.test(text)) return malformed("its address holds brackets, quotes or a comment");
  const [local = "", domain = "", ...more] = text.split("@");
  if (local === "" || domain === "" || more.length > 0)
    return malformed("it is not of the form local@domain");
  if (/[^\u0021-\u007e]/.test(local))
    return unusable("the part before the @ is not ASCII, which needs SMTPUTF8 (RFC 6531)");
  if (!LOCAL.test(local) || local.length > 64) return unusable("the part before the @ is not a dot-atom");
  const parsed = parseDomain(domain);
  return parsed.ok ? { ok: true, value: `${local}@${parsed.value}` } : unusable(parsed.reason);
}
