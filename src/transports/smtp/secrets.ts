/** Keeps a login out of what is stored and shown: servers echo what they were told, whole or cut. */
import type { Login } from "./url.ts";

/** More of a text is never shown, whatever is hidden in it; a reply may be a megabyte. */
const MOST = 16 * 1024;

/** How a text is read to find a secret in it: as it stands, or by its digits alone, whatever is written between them. */
type Alphabet = "text" | "hex" | "base64";
/** Shorter beginnings of a secret are words, or numbers, like any other. */
const LEAST: Readonly<Record<Alphabet, number>> = { text: 4, hex: 8, base64: 6 };

/** So short a form stands in many a reply by chance: read by its digits alone it would be found where nobody wrote it. */
const SHORTEST: Readonly<Record<Alphabet, number>> = { text: 1, hex: 6, base64: 4 };

/** A secret in a form in which it may be seen. */
export interface Secret {
  readonly alphabet: Alphabet;
  readonly form: string;
}

/**
 * What must not be seen: every form in which a login travels (RFC 4616, and AUTH LOGIN), stands in a URL or is quoted. An
 * echo that was cut short is found by half of it.
 */
export function secretsOf({ user, password }: Login): readonly Secret[] {
  const plain = [`\0${user}\0${password}`, `${user}\0${user}\0${password}`, password];
  const encoded = plain.map((text) => Buffer.from(text).toString("base64"));
  const texts = [
    encodeURIComponent(password),
    JSON.stringify(password).slice(1, -1),
    // UTF-8 within a reply that is none is read an octet a character.
    Buffer.from(password).toString("latin1"),
    password,
  ];
  return [
    ...of("text", texts),
    ...of(
      "hex",
      [...plain, ...encoded].map((text) => Buffer.from(text).toString("hex")),
    ),
    ...of("base64", [...plain, ...encoded, user].flatMap(base64)),
  ];
}

function of(alphabet: Alphabet, forms: readonly string[]): Secret[] {
  const sought = [...new Set(forms)].filter(({ length }) => length >= SHORTEST[alphabet]);
  return sought.map((form) => ({ alphabet, form }));
}

/** A text in base64, whatever is before and behind it: of its first and last digits those that depend on it alone. */
function base64(text: string): string[] {
  return ["", "\0", "\0\0"].map((before) => {
    const octets = Buffer.from(before + text);
    const whole = Math.floor((octets.length * 8) / 6);
    return octets.toString("base64").slice(Math.ceil((before.length * 8) / 6), whole);
  });
}

/** A text with three asterisks for each secret, at most 16 Ki characters of it. Hide first; cut, clean and quote after. */
export function hidden(text: string, secrets: readonly Secret[]): string {
  const shown = text.slice(0, MOST);
  if (secrets.length === 0) return shown;
  const isSecret = new Uint8Array(shown.length);
  for (const { alphabet, read } of READINGS) {
    const { digits, places } = read(shown);
    for (const secret of secrets)
      if (secret.alphabet === alphabet)
        for (const [from, to] of found(digits, secret))
          isSecret.fill(1, places[from], (places[to - 1] ?? 0) + 1);
  }
  const pieces = shown.split("").map((letter, i) => {
    if (isSecret[i] !== 1) return letter;
    return isSecret[i - 1] === 1 ? "" : "***";
  });
  return pieces.join("");
}

/** Where a form stands, or a beginning of at least half of it, as long as it goes on. */
function* found(digits: string, { form, alphabet }: Secret): Generator<readonly [from: number, to: number]> {
  const least = form.slice(0, Math.max(LEAST[alphabet], Math.ceil(form.length / 2)));
  for (let from = digits.indexOf(least); from >= 0; from = digits.indexOf(least, from + 1)) {
    let to = from + least.length;
    while (to - from < form.length && digits[to] === form[to - from]) to++;
    yield [from, to];
  }
}

/** The digits of a text, and where in it each of them stands. */
interface Digits {
  readonly digits: string;
  readonly places: readonly number[];
}

interface Spelled {
  readonly alphabet: Alphabet;
  readonly read: (text: string) => Digits;
}

const READINGS: readonly Spelled[] = [
  { alphabet: "text", read: (text) => digitsOf(text, /[\s\S]/g, (letter) => letter) },
  // What says that a number is one, `0x` or `\x`, is none of its digits.
  { alphabet: "hex", read: (text) => digitsOf(text, /[\da-f](?!x)/gi, (digit) => digit.toLowerCase()) },
  {
    alphabet: "base64",
    read: (text) => digitsOf(text, /[\w+/-]/g, (digit) => ({ "-": "+", _: "/" })[digit] ?? digit),
  },
];

function digitsOf(text: string, pattern: RegExp, digit: (written: string) => string): Digits {
  const all = [...text.matchAll(pattern)];
  return { digits: all.map(([one]) => digit(one)).join(""), places: all.map(({ index }) => index) };
}
