import { createHash } from "node:crypto";

/** Not among the characters kept, so that a hash added by us is never a part somebody wrote. */
const MARK = "~";
const HASH_DIGITS = 12;

/**
 * Parts joined by dots into a lower-case dot-atom (RFC 5322, 3.2.3) that is also a safe file name, at most `octets`
 * long. Where joining would lose anything (odd or upper-case characters, a dot in any part but the first, length),
 * `~` and twelve hex digits of a hash over the parts are added: two lists of parts never share a token.
 */
export function token(parts: readonly string[], octets: number): string {
  const plain = parts.join(".");
  if (safe(plain) === plain && plain.length <= octets && !parts.slice(1).some((part) => part.includes(".")))
    return plain;
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, HASH_DIGITS);
  const kept = safe(plain).slice(0, Math.max(octets - HASH_DIGITS - 1, 0));
  return `${kept.replace(/(?<!\.)\.+$/, "")}${MARK}${hash}`;
}

function safe(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/\.{2,}/g, ".")
    .replace(/^\.+|(?<!\.)\.+$/g, "");
}
