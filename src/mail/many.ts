/**
 * One letter to many people as a form: each message differs by its To field and by the token with which its recipient
 * leaves, and in nothing else. Where a text is in quoted-printable the token stands on lines of its own (RFC 2045, 6.7),
 * so that what is around it is the same for everybody.
 */
import type { Mailbox } from "./address.ts";
import type { FormLetter } from "./form.ts";
import type { Letter } from "./letter.ts";
import { addressField, composeMessage, delimiterOf, fromLinesEncoded } from "./message.ts";

/** A letter as a form. */
export interface ManyLetters {
  readonly form: FormLetter;
  /** What fills it for one recipient. */
  readonly valuesOf: (to: Mailbox, token: string) => readonly string[];
}

/** Stands for the recipient; nobody can have that address (RFC 6761, 6.4). */
const NOBODY: Mailbox = { name: "", address: "to@recipient.invalid" };
/** The gaps, in the order of their values: C0 controls, which no message holds otherwise. */
const [TO, TOKEN, QUOTED] = ["\u0000", "\u0001", "\u0002"] as const;
const GAPS = [TO, TOKEN, QUOTED];
/** A line of quoted-printable has 76 characters at most, with the sign that it goes on. */
const LINE = 75;

/** `mark` stands where a token will, and nowhere else: of letters, digits and hyphens. */
export async function composeMany(letter: Omit<Letter, "to">, mark: string): Promise<ManyLetters> {
  const whole = { ...letter, to: NOBODY };
  const text = Buffer.from(await composeMessage(whole)).toString("latin1");
  const field = await addressField();
  const form = formOf(gapped(text, delimiterOf(whole), mark));
  const fills = [
    (to: Mailbox) => field("To", to),
    (_: Mailbox, token: string) => token,
    (_: Mailbox, token: string) => quotedLines(token),
  ].slice(0, 1 + Math.max(...form.gaps.map(([, value]) => value)));
  return { form, valuesOf: (to, token) => fills.map((fill) => fill(to, token)) };
}

/** The message with its gaps. */
function gapped(text: string, delimiter: RegExp, mark: string): string {
  const addressed = text.replace(`\r\nTo: ${NOBODY.address}\r\n`, () => `\r\n${TO}\r\n`);
  if (mark === "") return addressed;
  return addressed
    .split(new RegExp(`(?<=\\r\\n${delimiter.source})`))
    .map((part) => {
      const end = part.indexOf("\r\n\r\n");
      const [head, body] = [part.slice(0, end), part.slice(end)];
      const isQuoted = /^Content-Transfer-Encoding: quoted-printable\r?$/im.test(head);
      return (
        head.replaceAll(mark, TOKEN) +
        (isQuoted ? onOwnLines(quotedGaps(body, mark)) : body.replaceAll(mark, TOKEN))
      );
    })
    .join("");
}

/** A text in quoted-printable with a gap for each mark, which may be broken over lines. */
function quotedGaps(body: string, mark: string): string {
  const lines = body.split("=\r\n");
  const breaks: number[] = [];
  for (const { length } of lines.slice(0, -1)) breaks.push((breaks.at(-1) ?? 0) + length);
  let [text, from] = ["", 0];
  for (const part of lines.join("").split(mark)) {
    const to = from + part.length;
    // Broken where it was; a break within a mark, or beside it, goes with the mark.
    let at = from;
    while (breaks[0] !== undefined && breaks[0] < to) {
      const end = breaks.shift() ?? to;
      if (end > from) text += `${part.slice(at - from, end - from)}=\r\n`;
      at = Math.max(end, from);
    }
    text += `${part.slice(at - from)}${QUOTED}`;
    from = to + mark.length;
  }
  return text.slice(0, -QUOTED.length);
}

function onOwnLines(body: string): string {
  const apart = body
    .replaceAll(new RegExp(`(?<!\\r\\n)${QUOTED}`, "g"), () => `=\r\n${QUOTED}`)
    .replaceAll(new RegExp(`${QUOTED}(?!=?\\r\\n)`, "g"), () => `${QUOTED}=\r\n`);
  return Buffer.from(fromLinesEncoded(Buffer.from(apart, "latin1"))).toString("latin1");
}

function formOf(text: string): FormLetter {
  const gaps: [number, number][] = [];
  const octets = text.replace(new RegExp(`[${GAPS.join("")}]`, "g"), (gap, at: number) => {
    gaps.push([at - gaps.length, GAPS.indexOf(gap as typeof TO)]);
    return "";
  });
  return { octets: new Uint8Array(Buffer.from(octets, "latin1")), gaps };
}

/** A token has no character that would be encoded. */
function quotedLines(token: string): string {
  return token.replace(new RegExp(`.{${LINE}}(?=.)`, "g"), "$&=\r\n");
}
