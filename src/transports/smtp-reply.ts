import { visible } from "../problem.ts";
import type { Reply } from "./transport.ts";

/** A reply whose every line we understood. */
export interface StrictReply extends Reply {
  readonly code: number;
}

/** How much of a reply's text is kept: one may be a megabyte. */
const TEXT = 1000;

/**
 * Reads a whole reply (RFC 5321, 4.2): on each line the same three digits, the first from 2 to 5, then a space, a
 * hyphen on all lines but the last, or the line's end. Anything else is undefined: we do not guess what was meant.
 */
export function parseReply(raw: string): StrictReply | undefined {
  const lines = raw.replace(/\r?\n$/, "").split(/\r?\n/);
  const code = lines[0]?.slice(0, 3) ?? "";
  const whole = lines.every((line, at) => {
    const mark = at === lines.length - 1 ? /^[2-5]\d\d( |$)/ : /^[2-5]\d\d-/;
    return mark.test(line) && line.startsWith(code);
  });
  if (!whole) return undefined;
  const text = lines.map((line) => line.slice(4)).join(" ");
  // RFC 2034, 3: the class repeats the reply's first digit, else it is only text.
  const enhanced = /^([245]\.\d{1,3}\.\d{1,3})(?= |$)/.exec(text)?.[1];
  return {
    code: Number(code),
    ...(enhanced !== undefined && enhanced[0] === code[0] ? { enhanced } : {}),
    text,
  };
}

/** Text from the other side fit to be stored and shown: no form of a password in it (servers echo), bounded, no control characters. */
export function shownText(text: string, secrets: readonly string[]): string {
  const hidden = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  return visible(hidden.slice(0, TEXT));
}

/** The forms in which a login travels (RFC 4616, and AUTH LOGIN) or stands in a URL, longest first. */
export function secretsOf(user: string, password: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  return [base64(`\0${user}\0${password}`), base64(password), encodeURIComponent(password), password].sort(
    (a, b) => b.length - a.length,
  );
}
