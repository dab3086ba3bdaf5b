/** Links and pictures in the notation of other programs: wikis, Org, HackMD, Obsidian. */
import { labelKey } from "../references.ts";
import type { Find } from "./tokens.ts";

/** `[[address]]`, `[[address|words]]`, and Org's `[[address][words]]`. */
export const bracketed: Find = (lexer, src) => {
  const [raw, href = "", piped = "", org] =
    /^!?\[\[((?:https?:\/\/|mailto:)[^[\]\s|]{1,2000})(?:\|([^[\]\n]{0,300})|\]\[([^[\]\n]{1,300}))?\]\](?![([])/i.exec(
      src,
    ) ?? [];
  // A label that the note defines makes another link of it.
  if (raw === undefined || Object.hasOwn(lexer.tokens.links, labelKey(org ?? href))) return undefined;
  const words = (org ?? piped).trim();
  if (words !== "") return { type: "link", raw, href, text: words, tokens: lexer.inlineTokens(words) };
  const tokens = [{ type: "text", raw: href, text: href }];
  // As an autolink, whose words are its address.
  return Object.assign({ type: "link", raw, href, text: href, tokens } as const, { autolink: true });
};

/** HackMD's `![words](address =300x200)`. */
export const sizedPicture: Find = (lexer, src) => {
  const [raw, text = "", enclosed, bare = ""] =
    /^!\[([^[\]\n]{0,300})\]\([ \t]*(?:<([^<>\n]{1,2000})>|([^\s()<>]{1,2000}))(?:[ \t]+"[^"\n]{0,300}")?[ \t]+=(?:\d{1,5}%?(?:x(?:\d{1,5}%?)?)?|x\d{1,5}%?)[ \t]*\)/.exec(
      src,
    ) ?? [];
  if (raw === undefined) return undefined;
  return { type: "image", raw, href: enclosed ?? bare, title: null, text, tokens: lexer.inlineTokens(text) };
};

/** The words for a picture without the size that Obsidian writes behind them: `Lamp|300x200`. */
export function withoutSize(words: string): string {
  return words.replace(/\|\d{2,4}$|(?:^|\|)\d{1,4}x\d{1,4}$/, "").trim();
}
