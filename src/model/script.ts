import { ORDINALS } from "./day.ts";
import type { Inline, Script } from "./document.ts";

/** What an ordinal number ends in: it stands higher and says nothing else so. */
const ORDINAL = new RegExp(`^(?:${ORDINALS.join("|")}|er|re|ère|e|ème|os?|as?|º|ª)$`, "i");

/**
 * Raised and lowered words where all words stand on one line: `10^3`, `x_1`, `2^(n+1)`; `1st` needs no sign, and what
 * stands in brackets has one. `before` and `after` are the words at their sides.
 */
export function scripted(kind: Script["kind"], words: string, before: string, after: string): string {
  if (words.trim() === "" || (ORDINAL.test(words) && /\d$/.test(before)) || /^[([].*[)\]]$/s.test(words))
    return words;
  const sign = kind === "superscript" ? "^" : "_";
  // A number ends where its digits end: H_2O.
  const isOne = /^[+\u2212-]?\p{N}+$/u.test(words)
    ? !/^\p{N}/u.test(after)
    : /^[+\u2212-]?[\p{L}\p{N}]+$/u.test(words) && !/^[\p{L}\p{N}]/u.test(after);
  return isOne ? sign + words : `${sign}(${words})`;
}

/** The words of inlines one after the other, those raised or lowered with their signs; `said` words one of them. */
export function inLine(inlines: readonly Inline[], said: (inline: Inline) => string): string {
  const words = inlines.map(said);
  return words
    .map((one, i) => {
      const kind = inlines[i]?.kind;
      return kind === "superscript" || kind === "subscript"
        ? scripted(kind, one, words[i - 1] ?? "", words[i + 1] ?? "")
        : one;
    })
    .join("");
}
