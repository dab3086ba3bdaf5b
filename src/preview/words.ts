/** What is read out of HTML to be shown as plain words: nothing of it is markup any more. */
import { between } from "../model/between.ts";
import { decodeRaw } from "../text/character-references.ts";

/** As many characters the longest inbox shows. */
const SHOWN = 150;

/** The words that an inbox shows beside the subject: the first of the body, whoever can see them there. */
export function preheaderOf(html: string): string {
  const unseen = [
    ["<!--", "-->"],
    ["<style", "</style>"],
    ["<title", "</title>"],
  ] as const;
  const said = unseen.reduce((rest, [open, close]) => between(rest, open, close, () => ""), html);
  const words = decodeRaw(between(said, "<", ">", () => " "));
  // What fills the line, so that nothing of the body follows, is not seen.
  const end = words.search(/\u034f\s{0,9}\u034f\s{0,9}\u034f/);
  const own = end < 0 ? words : words.slice(0, end);
  return [...own.replace(/\s+/g, " ").trim()].slice(0, SHOWN).join("");
}

/** Octets as KB, rounded up: what is over a limit must not read as the limit. */
export function kilobytes(octets: number): string {
  return (Math.ceil((octets / 1024) * 10) / 10).toString();
}
