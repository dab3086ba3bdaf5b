import { createHash } from "node:crypto";
import type { Article } from "./meeting.ts";
import { links, plainBlock } from "./walk.ts";

/**
 * What an article says, a line each: subject, description, the texts of its blocks, and in angle brackets the path,
 * query and fragment of each link; NFC, white space collapsed. Markup, templates and a site that moves to another
 * host change nothing of it.
 */
export function wordsOf(article: Article): readonly string[] {
  const said = [
    article.subject,
    article.description ?? "",
    ...article.document.map(plainBlock),
    ...links(article.document).map(({ url }) => `<${local(url)}>`),
  ];
  return said.map((one) => one.normalize("NFC").replace(/\s+/g, " ").trim());
}

/** The SHA-256 (hex) of an article's words. "Edited" always means another words hash. */
export function wordsHash(article: Article): string {
  return hashOfWords(wordsOf(article));
}

/** The same of words already taken. */
export function hashOfWords(words: readonly string[]): string {
  return createHash("sha256").update(words.join("\n")).digest("hex");
}

function local(url: string): string {
  const { protocol, pathname, search, hash } = new URL(url);
  return (protocol === "mailto:" ? "mailto:" : "") + pathname + search + hash;
}
