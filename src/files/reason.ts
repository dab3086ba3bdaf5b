/** What the system, a connection or TLS said, in words for a person: no code of theirs is ever read out. */
import { getSystemErrorMessage } from "node:util";

const GONE = "the other side broke the connection off";
const SILENT = "there was no answer";
const NO_WAY = "no network leads there from this machine";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  EISDIR: "it is a folder",
  ENOTDIR: "a file stands where a folder is needed",
  EEXIST: "a file stands where a folder is needed",
  EACCES: "that is not allowed",
  EPERM: "that is not allowed",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: GONE,
  ECONNABORTED: GONE,
  EPIPE: GONE,
  UND_ERR_SOCKET: GONE,
  ETIMEDOUT: SILENT,
  UND_ERR_CONNECT_TIMEOUT: SILENT,
  UND_ERR_HEADERS_TIMEOUT: SILENT,
  UND_ERR_BODY_TIMEOUT: SILENT,
  ENETUNREACH: NO_WAY,
  EHOSTUNREACH: NO_WAY,
  ENETDOWN: NO_WAY,
  EHOSTDOWN: NO_WAY,
  EADDRNOTAVAIL: NO_WAY,
  ENOTFOUND: "there is no host of that name",
  EAI_AGAIN: "no name server answered",
  CERT_HAS_EXPIRED: "its certificate has expired",
  CERT_NOT_YET_VALID: "its certificate is not valid yet",
  CERT_REVOKED: "its certificate was withdrawn",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself",
};

/** The same for whole families of codes; the first that fits. */
const FAMILIES: readonly (readonly [codes: RegExp, reason: string])[] = [
  [/^EAI_/, "its name could not be looked up"],
  [/ALTNAME|HOSTNAME_MISMATCH/, "its certificate is for another name"],
  [/^UNABLE_TO_|SELF_SIGNED|CERT_UNTRUSTED/, "its certificate is of an authority that is not known here"],
  [/CERT|^INVALID_/, "its certificate is not valid"],
  [
    /^ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL|HTTP)/,
    "what it speaks is no TLS",
  ],
  [/^ERR_SSL_.*(?:PROTOCOL|VERSION)/, "it speaks only versions older than TLS 1.2"],
  [/^ERR_SSL_|^EPROTO$/, "the TLS handshake failed"],
  [/^HPE_/, "what answers is no web server"],
];

/** The code of an error, such as ECONNREFUSED: that below the one a library puts over it; empty where there is none. */
export function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "";
  const code = ("originalCode" in cause && cause.originalCode) || ("code" in cause && cause.code);
  return typeof code === "string" ? tlsCodeOf(code, cause) : codeOf(cause.cause);
}

/** Whether a disk, or a quota of it, had no room for what was to be written. */
export function isFull(cause: unknown): boolean {
  return /^(?:ENOSPC|EDQUOT)$/.test(codeOf(cause));
}

/** While it writes, a handshake that fails is an EPROTO, and only the words tell which. */
function tlsCodeOf(code: string, { message }: Error): string {
  const [, reason] = (code === "EPROTO" && /:SSL routines:[^:]*:([^:]+):/.exec(message)) || [];
  return reason === undefined ? code : `ERR_SSL_${reason.toUpperCase().replaceAll(" ", "_")}`;
}

/** What went wrong, as a clause: "the disk is full". */
export function reasonOf(cause: unknown): string {
  const code = codeOf(cause);
  const known = REASONS[code] ?? FAMILIES.find(([codes]) => codes.test(code))?.[1];
  if (known !== undefined) return known;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return String(inner);
  if ("errno" in inner && typeof inner.errno === "number" && inner.errno < 0)
    return getSystemErrorMessage(inner.errno) ?? "the system refused it";
  return /\b(?:E[A-Z\d]{3,}|[A-Z]+_[A-Z_]+)\b|:error:/.test(inner.message)
    ? "for a reason that the system does not put into words"
    : inner.message || inner.name;
}
