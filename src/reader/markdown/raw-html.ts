import { decodeRaw } from "../../text/clean.ts";

// Each pattern scans on from where it stands and never back, so that hostile input costs linear time.
const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[?!][\s\S]*?(?:>|$)/gi;
const TAG = /<\/?[A-Za-z][^<>]*>/g;

/** The text of raw HTML: tags dropped, comments, scripts and styles dropped with what they hold. */
export function textOfHtml(html: string): string {
  return decodeRaw(html.replace(HIDDEN, "").replace(TAG, ""));
}

/** Where a comment is opened that the same HTML or text does not close, or -1. */
export function openComment(html: string): number {
  const at = html.lastIndexOf("<!--");
  return at < 0 || html.indexOf("-->", at) >= 0 ? -1 : at;
}

/** The name of an element that hides its content, where an inline tag opens or closes one. */
export function hidingTag(tag: string): { name: string; opens: boolean } | undefined {
  const match = /^<(\/?)(script|style)\b/i.exec(tag);
  return match?.[2] === undefined ? undefined : { name: match[2].toLowerCase(), opens: match[1] === "" };
}

/** Whether an inline tag is a line break. */
export function isBreak(tag: string): boolean {
  return /^<br\s*\/?>$/i.test(tag);
}
