import { createHash } from "node:crypto";
import type { Meeting } from "./meeting.ts";
import { links, plainBlock } from "./walk.ts";

/**
 * The SHA-256 (hex) of what a meeting says: subject, description, the texts of its blocks and of each link path,
 * query and fragment; NFC, white space collapsed. "Edited" always means another words hash: markup, templates and
 * a site that moves to another host change nothing.
 */
export function wordsHash(meeting: Meeting): string {
  const said = [
    meeting.subject,
    meeting.description ?? "",
    ...meeting.document.map(plainBlock),
    ...links(meeting.document).map(({ url }) => local(url)),
  ];
  const text = said.map((one) => one.normalize("NFC").replace(/\s+/g, " ").trim()).join("\n");
  return createHash("sha256").update(text).digest("hex");
}

function local(url: string): string {
  const { protocol, pathname, search, hash } = new URL(url);
  return (protocol === "mailto:" ? "mailto:" : "") + pathname + search + hash;
}
