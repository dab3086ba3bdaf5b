import { decodeHTML } from "entities";

// XML 1.0, 2.2: what is not Char. Feeds, pages and mail all refuse it, so it is dropped once, here.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Drops the characters that XML 1.0 forbids; lone surrogates become U+FFFD. */
export function clean(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "");
}

/** Character references of HTML turned into the characters they name, and these cleaned. */
export function decode(text: string): string {
  return text.includes("&") ? clean(decodeHTML(text)) : text;
}
