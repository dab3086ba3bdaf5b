/** What is read out of HTML to be shown as plain words: nothing of it is markup any more. */
import { decodeRaw } from "../text/clean.ts";

/** As many characters the longest inbox shows. */
const SHOWN = 150;

/** The words that an inbox shows beside the subject: the first of the body, whoever can see them there. */
export function preheaderOf(html: string): string {
  const words = decodeRaw(
    html
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/<(head|style|script)\b[\s\S]*?<\/\1>/gi, "")
      .replace(/<[^>]*>/g, " "),
  );
  // What fills the line, so that nothing of the body follows, is not seen.
  const [own = ""] = words.replace(/^\s+/, "").split(/\s*(?:\u034f\s*){3,}/);
  return [...own.replace(/\s+/g, " ").trim()].slice(0, SHOWN).join("");
}

/** Octets as KB, rounded up: what is over a limit must not read as the limit. */
export function kilobytes(octets: number): string {
  return (Math.ceil((octets / 1024) * 10) / 10).toString();
}
