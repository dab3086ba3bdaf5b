import type { Reply } from "../transport.ts";
import { hidden, type Secret } from "./secrets.ts";

/** A reply whose every line we understood. */
export interface StrictReply extends Reply {
  readonly code: number;
}

/** How much of a reply's text is kept. */
const TEXT = 1000;

/**
 * Reads a whole reply (RFC 5321, 4.2): on each line the same three digits, the first from 2 to 5, then a space, a
 * hyphen on all lines but the last, or the line's end. Anything else is undefined: we do not guess what was meant.
 * The text is fit to be shown and does not repeat the enhanced code, which stands on every line (RFC 2034, 4).
 */
export function parseReply(raw: string, secrets: readonly Secret[] = []): StrictReply | undefined {
  const lines = raw.replace(/\r?\n$/, "").split(/\r?\n/);
  const code = lines[0]?.slice(0, 3) ?? "";
  const whole = lines.every((line, at) => {
    const mark = at === lines.length - 1 ? /^[2-5]\d\d( |$)/ : /^[2-5]\d\d-/;
    return mark.test(line) && line.startsWith(code);
  });
  if (!whole) return undefined;
  const texts = lines.map((line) => line.slice(4));
  const found = /^([245]\.\d{1,3}\.\d{1,3})(?= |$)/.exec(texts[0] ?? "")?.[1];
  // RFC 2034, 3: the class repeats the reply's first digit, else it is only text.
  const enhanced = found?.[0] === code[0] ? found : undefined;
  const text = texts.map((line) => withoutCode(line, enhanced)).join(" ");
  return {
    code: Number(code),
    ...(enhanced === undefined ? {} : { enhanced }),
    text: shownText(text, secrets),
  };
}

function withoutCode(line: string, enhanced: string | undefined): string {
  if (enhanced === undefined) return line;
  return line === enhanced ? "" : line.startsWith(`${enhanced} `) ? line.slice(enhanced.length + 1) : line;
}

/** Text from the other side fit to be stored and shown: no form of a password in it, one line, bounded. */
export function shownText(text: string, secrets: readonly Secret[]): string {
  return oneLine(hidden(text, secrets)).slice(0, TEXT);
}

/** Without characters that end a line, move a cursor or turn the reading direction: C0, C1, U+2028, U+2029, bidi controls. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, " ").trim();
}
