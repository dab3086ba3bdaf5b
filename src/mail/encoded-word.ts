import type { Mailbox } from "./address.ts";

const AROUND = "=?utf-8?Q??=".length;
/** The text of a word; with `Reply-To: ` before the first its line stays within 76 (RFC 2047, 2). */
const PAYLOAD = 66 - AROUND;
/** The most that RFC 2047, 2 allows, for a word that begins a line of its own. */
const MOST = 75 - AROUND;
const LINE = 76;

/**
 * The value of a Subject field, folded (RFC 5322, 2.2.3): as it is where it is ASCII and folds at its own spaces,
 * else in encoded words of whole graphemes, each of which decodes alone (RFC 2047, 5); one that fits no word at all,
 * having more than 45 octets (39 where it is the first), falls apart into characters. White space is collapsed.
 */
export function subjectField(text: string): string {
  const subject = onOneLine(text);
  const lines = foldPlain(subject);
  // What looks like an encoded word would be decoded by the reader: it is encoded in its turn.
  if (/^[\u0020-\u007e]*$/.test(subject) && !subject.includes("=?") && lines !== undefined) return lines;
  return encodedWords(subject).join("\r\n ");
}

/**
 * The value of an address field of one mailbox whose name is not ASCII, folded: encoded words, as for a subject, then
 * the address (RFC 2047, 5 (3): words stand for the phrase, never within quotes).
 */
export function mailboxField({ name, address }: Mailbox): string {
  const words = onOneLine(name);
  if (words === "") return address;
  const lines = encodedWords(words);
  const last = lines.pop() ?? "";
  const end = `<${address}>`;
  // A continuation line begins with a space; the first has the field's name before it.
  const fits = (lines.length === 0 ? "Reply-To:" : "").length + 1 + last.length + 1 + end.length <= LINE;
  return [...lines, ...(fits ? [`${last} ${end}`] : [last, end])].join("\r\n ");
}

function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Breaks before single spaces so that `Subject: ` and each line stay within 76; undefined where a word is too long. */
function foldPlain(subject: string): string | undefined {
  const lines: string[] = [];
  let line = "Subject:";
  for (const word of subject.split(" ")) {
    if (word.length >= LINE) return undefined;
    if (line.length + 1 + word.length > LINE) {
      lines.push(line);
      line = "";
    }
    line += ` ${word}`;
  }
  // A long first word would leave the field's name alone on its line, and "Subject: " with nothing behind it is a trap.
  if (lines[0] === "Subject:") return undefined;
  return [...lines, line].join("\r\n").slice("Subject: ".length);
}

function encodedWords(text: string): string[] {
  const encode = mostlyLatin(text) ? quoted : base64;
  const words: string[] = [];
  let word = "";
  const end = () => {
    if (word !== "") words.push(encode.word(word));
    word = "";
  };
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
    const isFirst = words.length === 0 && word === "";
    if (encode.size(segment) > PAYLOAD && base64.size(segment) <= (isFirst ? PAYLOAD : MOST)) {
      end();
      words.push(base64.word(segment));
      continue;
    }
    for (const piece of encode.size(segment) <= PAYLOAD ? [segment] : segment) {
      if (encode.size(word + piece) > PAYLOAD) end();
      word += piece;
    }
  }
  end();
  return words.length === 0 ? [encode.word("")] : words;
}

function mostlyLatin(text: string): boolean {
  return text.replace(/[^\u0020-\u007e]/g, "").length * 2 > text.length;
}

const base64 = {
  size: (text: string) => 4 * Math.ceil(Buffer.byteLength(text) / 3),
  word: (text: string) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`,
};

/** RFC 2047, 4.2 with the narrow alphabet of section 5 (3), which is right wherever a word may stand. */
const quoted = {
  size: (text: string) => quotedText(text).length,
  word: (text: string) => `=?utf-8?Q?${quotedText(text)}?=`,
};

function quotedText(text: string): string {
  return Array.from(Buffer.from(text), (byte) => {
    const char = String.fromCharCode(byte);
    if (char === " ") return "_";
    return /[A-Za-z0-9!*+/-]/.test(char) ? char : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}
