import { createHash } from "node:crypto";
import type { FirstEdition } from "./edition.ts";
import type { Site } from "./site.ts";
import { links, plainBlock } from "./walk.ts";

/**
 * What an edition says, a line each: subject, description, its day or days, who wrote it, the texts of its blocks, and
 * in angle brackets the URL of each link, of one within the site without scheme and host; NFC, white space collapsed.
 * Markup, templates and a site that moves to another host change nothing of it.
 */
export function wordsOf(edition: FirstEdition, site: Site): readonly string[] {
  const { subject, description = "", authors, document } = edition.article;
  const own = new Set([site.url, site.minutes].map((url) => new URL(url).origin));
  return squashed([
    ...[subject, description],
    ...[`${FACTS.date}${daysOf(edition)}`, `${FACTS.authors}${authors.map(({ name }) => name).join("; ")}`],
    ...document.map(plainBlock),
    ...links(document).map(({ url }) => `<${own.has(new URL(url).origin) ? local(url) : url}>`),
  ]);
}

/** How the lines begin that are no words of the text: no text of a note does. */
export const FACTS = { date: "\u2060date: ", authors: "\u2060authors: " } as const;

/** The SHA-256 (hex) of an edition's words. */
export function wordsHash(edition: FirstEdition, site: Site): string {
  return hashOfWords(wordsOf(edition, site));
}

/** The same of words already taken. */
export function hashOfWords(words: readonly string[]): string {
  return createHash("sha256").update(words.join("\n")).digest("hex");
}

/**
 * The words as they were taken before they told days, authors and foreign hosts: what was frozen then is held against
 * these.
 */
export function formerWordsOf({ article }: FirstEdition): readonly string[] {
  const { subject, description = "", document } = article;
  return squashed([
    ...[subject, description],
    ...document.map(plainBlock),
    ...links(document).map(({ url }) => `<${local(url)}>`),
  ]);
}

/** Whether words were taken so. */
export function areFormer(words: readonly string[]): boolean {
  return !words.some((line) => line.startsWith(FACTS.date));
}

/** The hashes of an edition's words, as they are taken now and were before. */
export function hashesOf(edition: FirstEdition, site: Site): ReadonlySet<string> {
  return new Set([wordsHash(edition, site), hashOfWords(formerWordsOf(edition))]);
}

function daysOf(edition: FirstEdition): string {
  return edition.kind === "digest" ? `${edition.span.since}..${edition.span.until}` : edition.article.date;
}

function squashed(lines: readonly string[]): string[] {
  return lines.map((one) => one.normalize("NFC").replace(/\s+/g, " ").trim());
}

function local(url: string): string {
  const { protocol, pathname, search, hash } = new URL(url);
  return (protocol === "mailto:" ? "mailto:" : "") + pathname + search + hash;
}
