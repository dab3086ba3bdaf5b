/**
 * What is known of list software by its name in a mailing's `list`, as it is set up when nobody changed anything. Seen
 * on Mailman 3.3.8, mlmmj 1.3 and public-inbox 1.9; test/real/lists.test.ts holds Mailman and public-inbox to it.
 */
import { createHash } from "node:crypto";

const KIB = 1024;

export interface ListProfile {
  /**
   * A message of more octets than this, as it reaches the list (CRLF, with the relays' own header fields), is set
   * aside although SMTP said 250. Undefined: no such limit.
   */
  readonly setAsideAbove: number | undefined;
  /**
   * Whose address must be a member's where the list takes members' posts only: `sender`, the author (From) or the
   * envelope's sender, one is enough; `author`, From alone; `nobody`.
   */
  readonly member: "sender" | "author" | "nobody";
  /** Whether the list's address must stand in To or Cc. */
  readonly named: boolean;
  /** Whether a message with an HTML part is taken; else it bounces. */
  readonly html: boolean;
  /** What follows the address of the list's archive in the address of a message, for `archiveUrl`. */
  readonly archivePath: string | undefined;
  /** Whether it drops a mail from a line on that is made of dashes, equals signs and their like alone, as a rule is. */
  readonly cutsAtRules: boolean;
  /** What stands behind the list's name in the address that a mail from who wants to be on it goes to. Undefined: none is known. */
  readonly join: string | undefined;
}

const REPLIES = {
  setAsideAbove: undefined,
  member: "author",
  named: true,
  html: true,
  archivePath: undefined,
  cutsAtRules: true,
  join: undefined,
} as const satisfies ListProfile;

/** What is known of each list software; `plain` is an address of which nothing is known. */
export const LIST_PROFILES = {
  /** The archive is HyperKitty's page of the list. */
  mailman3: {
    setAsideAbove: 40 * KIB,
    member: "sender",
    named: true,
    html: true,
    archivePath: "message/{message-id-hash}/",
    cutsAtRules: false,
    join: "-join",
  },
  mlmmj: {
    setAsideAbove: undefined,
    member: "author",
    named: true,
    html: true,
    archivePath: undefined,
    cutsAtRules: false,
    join: "+subscribe",
  },
  "public-inbox": {
    setAsideAbove: 500 * KIB,
    member: "nobody",
    named: true,
    html: false,
    archivePath: "{message-id}/",
    cutsAtRules: false,
    join: undefined,
  },
  /** Both read mails as replies, and take a line that looks like a rule for the beginning of what was replied to. */
  discourse: REPLIES,
  gitlab: REPLIES,
  plain: {
    setAsideAbove: undefined,
    member: "nobody",
    named: false,
    html: true,
    archivePath: undefined,
    cutsAtRules: false,
    join: undefined,
  },
} as const satisfies Readonly<Record<string, ListProfile>>;

/** One message on one list. */
export interface Posted {
  /** The list's address. */
  readonly list: string;
  /** Without angle brackets. */
  readonly messageId: string;
}

/**
 * The address of a message in an archive: fills `{list}` and `{message-id}`, both percent-encoded but for the `@`, and
 * `{message-id-hash}`. Anything else in the template stays as it stands.
 */
export function archiveUrl(template: string, { list, messageId }: Posted): string {
  return template.replace(/\{(list|message-id-hash|message-id)\}/g, (_, name: string) => {
    if (name === "list") return encoded(list);
    return name === "message-id" ? encoded(messageId) : messageIdHash(messageId);
  });
}

/** The template for one message's address by what a mailing says of its archive; undefined where it leads to no message. */
export function archiveTemplate(archive: string, list: keyof typeof LIST_PROFILES): string | undefined {
  if (/\{(?!(?:list|message-id|message-id-hash)\})/.test(archive)) return undefined;
  const path = LIST_PROFILES[list].archivePath;
  if (namesMessage(archive)) return archive;
  return path === undefined ? undefined : (archive.endsWith("/") ? archive : `${archive}/`) + path;
}

/** Where a mail from who wants to be on a list goes; undefined where that is not known of its software. */
export function joinAddress(address: string, list: keyof typeof LIST_PROFILES): string | undefined {
  const { join } = LIST_PROFILES[list];
  return join === undefined ? undefined : address.replace(/@(?=[^@]*$)/, () => `${join}@`);
}

/** Whether a template names the message, so that an address made of it leads to that one alone. */
export function namesMessage(template: string): boolean {
  return /\{message-id(?:-hash)?\}/.test(template);
}

/** Mailman's Message-ID-Hash: base32 (RFC 4648, 6) of the SHA-1 of the id without its angle brackets, 32 characters. */
export function messageIdHash(messageId: string): string {
  const bits = [...createHash("sha1").update(messageId).digest()]
    .map((octet) => octet.toString(2).padStart(8, "0"))
    .join("");
  return bits.replace(/.{5}/g, (five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Number.parseInt(five, 2)));
}

/** A path's segment may hold an `@` as it is (RFC 3986, 3.3), and archives' own links do. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("%40", "@");
}
