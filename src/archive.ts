/**
 * Whether a message is in a list's archive, by its Message-ID. The answer may settle what nobody else can tell, so
 * nothing is taken for a yes that an archive might say to any question.
 */
import { randomUUID } from "node:crypto";
import { archiveTemplate, archiveUrl, messageIdHash, type Posted } from "./mail/list.ts";
import type { Mailing } from "./workspace.ts";

/** What an archive says of a message; `url` is where it was looked for. */
export type Sighting =
  | { readonly kind: "found" | "absent"; readonly url: string }
  | { readonly kind: "unknown"; readonly url: string; readonly why: string };

/** In milliseconds, for one page; and the octets of it that are read. */
const PATIENCE = 15_000;
const MOST = 2 * 1024 * 1024;

/** The address template of a mailing's archive; undefined where it has none. */
export function archiveOf({ archive, list }: Pick<Mailing, "archive" | "list">): string | undefined {
  return archive === undefined ? undefined : archiveTemplate(archive, list);
}

/** Looks a message up. An archive that shows a page for an id that nobody ever gave out is not believed. */
export async function askArchive(template: string, posted: Posted, signal?: AbortSignal): Promise<Sighting> {
  const sighting = await look(template, posted, signal);
  if (sighting.kind !== "found") return sighting;
  const nobodys = { ...posted, messageId: `${randomUUID().slice(0, 8)}${posted.messageId}` };
  const control = await look(template, nobodys, signal);
  if (control.kind === "absent") return sighting;
  return { kind: "unknown", url: sighting.url, why: "the archive shows a page for any Message-ID" };
}

async function look(template: string, posted: Posted, signal?: AbortSignal): Promise<Sighting> {
  const url = archiveUrl(template, posted);
  try {
    const time = AbortSignal.timeout(PATIENCE);
    const response = await fetch(url, {
      signal: signal === undefined ? time : AbortSignal.any([time, signal]),
    });
    // public-inbox answers 300 where it has something like it, but not this.
    if ([300, 404, 410].includes(response.status)) {
      await response.body?.cancel();
      return { kind: "absent", url };
    }
    const page = await start(response);
    if (response.status !== 200) return { kind: "unknown", url, why: `it answers ${response.status}` };
    if (!isNamed(response.url, posted.messageId)) return { kind: "unknown", url, why: "it leads elsewhere" };
    if (isNamed(page, posted.messageId)) return { kind: "found", url };
    return { kind: "unknown", url, why: "its page does not name the message" };
  } catch (cause) {
    return { kind: "unknown", url, why: reasonOf(cause) };
  }
}

async function start(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let octets = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    octets += piece.length;
    if (octets >= MOST) break;
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** As it is, as HTML or an address escapes it, or by Mailman's hash of it. */
function isNamed(page: string, messageId: string): boolean {
  const escaped = messageId.replaceAll("&", "&amp;");
  const encoded = encodeURIComponent(messageId);
  const forms = [messageId, escaped, encoded, encoded.replaceAll("%40", "@"), messageIdHash(messageId)];
  // Another's id may end in ours.
  return forms.some((form) => new RegExp(`(?<![\\w.+-])${RegExp.escape(form)}(?![\\w-])`).test(page));
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (inner instanceof Error && inner.name === "TimeoutError")
    return `it did not answer within ${PATIENCE / 1000} s`;
  return inner instanceof Error ? inner.message || inner.name : String(inner);
}
