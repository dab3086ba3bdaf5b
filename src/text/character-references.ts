import { decodeHTML, decodeHTMLStrict } from "entities";
import { clean } from "./clean.ts";

// CommonMark, 2.5: closed by a semicolon and no longer than this; an address like `?a=1&copy=2` holds none.
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;

/**
 * Character references of Markdown turned into the characters they name, and these cleaned. marked resolves numbers
 * itself (but those of `&`, so that nothing is resolved twice), and lets any character through.
 */
export function decode(text: string): string {
  return clean(text.replace(REFERENCE, (reference) => decodeHTMLStrict(reference)));
}

/** Character references of HTML, as browsers read them also without a semicolon, turned into characters and cleaned. */
export function decodeRaw(html: string): string {
  return clean(decodeHTML(html));
}
