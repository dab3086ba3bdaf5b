/** Keeps a login out of what is stored and shown: servers echo what they were told, whole or cut. */
import type { Login } from "./url.ts";

/** Shorter beginnings of a secret are words like any other. */
const LEAST = 4;
/** More of a text is never shown, whatever is hidden in it; a reply may be a megabyte. */
const MOST = 16 * 1024;

/**
 * What must not be seen, longest first: every form in which a login travels (RFC 4616, and AUTH LOGIN), stands in a
 * URL or is quoted, and of each every beginning of at least half its length, for an echo that was cut short.
 */
export function secretsOf({ user, password }: Login): readonly string[] {
  const forms = [
    ...[`\0${user}\0${password}`, password].flatMap(hexadecimal),
    ...[`\0${user}\0${password}`, `${user}\0${user}\0${password}`, user, password].map(base64),
    encodeURIComponent(password),
    JSON.stringify(password).slice(1, -1),
    // UTF-8 within a reply that is none is read an octet a character.
    Buffer.from(password).toString("latin1"),
    password,
  ];
  return [...new Set(forms.flatMap(beginnings))].sort((a, b) => b.length - a.length);
}

/** A text with three asterisks for each secret, at most 16 Ki characters of it. Hide first; cut, clean and quote after. */
export function hidden(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text.slice(0, MOST));
}

/** Octets as logs write them: in letters of either case, alone, or apart by a space or a colon. */
function hexadecimal(text: string): string[] {
  const octets = Buffer.from(text).toString("hex").match(/../g) ?? [];
  const written = ["", " ", ":"].map((between) => octets.join(between));
  return written.flatMap((form) => [form, form.toUpperCase()]);
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

function beginnings(form: string): string[] {
  const least = Math.min(form.length, Math.max(LEAST, Math.ceil(form.length / 2)));
  return Array.from({ length: form.length - least + 1 }, (_, more) => form.slice(0, least + more));
}
