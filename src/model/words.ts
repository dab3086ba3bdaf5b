import { createHash } from "node:crypto";
import type { Meeting } from "./meeting.ts";
import { links, plainBlock } from "./walk.ts";

/**
 * What a meeting says, a line each: subject, description, the texts of its blocks, and in angle brackets the path,
 * query and fragment of each link; NFC, white space collapsed. Markup, templates and a site that moves to another
 * host change nothing of it.
 */
export function wordsOf(meeting: Meeting): readonly string[] {
  const said = [
    meeting.subject,
    meeting.description ?? "",
    ...meeting.document.map(plainBlock),
    ...links(meeting.document).map(({ url }) => `<${local(url)}>`),
  ];
  return said.map((one) => one.normalize("NFC").replace(/\s+/g, " ").trim());
}

/** The SHA-256 (hex) of a meeting's words. "Edited" always means another words hash. */
export function wordsHash(meeting: Meeting): string {
  return hashOfWords(wordsOf(meeting));
}

/** The same of words already taken. */
export function hashOfWords(words: readonly string[]): string {
  return createHash("sha256").update(words.join("\n")).digest("hex");
}

function local(url: string): string {
  const { protocol, pathname, search, hash } = new URL(url);
  return (protocol === "mailto:" ? "mailto:" : "") + pathname + search + hash;
}
