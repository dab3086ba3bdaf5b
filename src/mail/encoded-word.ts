/** `=?utf-8?Q?` and `?=` around the text; with `Subject: ` before the first word its line stays within 76 (RFC 2047, 2). */
const PAYLOAD = 66 - "=?utf-8?Q??=".length;
const LINE = 76;

/**
 * The value of a Subject field, folded (RFC 5322, 2.2.3): as it is where it is ASCII and folds at its own spaces,
 * else in encoded words of whole graphemes, each of which decodes alone (RFC 2047, 5). White space is collapsed.
 */
export function subjectField(text: string): string {
  const subject = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  const lines = foldPlain(subject);
  // What looks like an encoded word would be decoded by the reader: it is encoded in its turn.
  if (/^[\u0020-\u007e]*$/.test(subject) && !subject.includes("=?") && lines !== undefined) return lines;
  return encodedWords(subject).join("\r\n ");
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
  for (const piece of graphemes(text, encode.size)) {
    if (word !== "" && encode.size(word + piece) > PAYLOAD) {
      words.push(encode.word(word));
      word = "";
    }
    word += piece;
  }
  return [...words, encode.word(word)];
}

/** Whole graphemes; one that fits no word at all falls apart into characters, which RFC 2047 allows. */
function* graphemes(text: string, size: (text: string) => number): Iterable<string> {
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
    if (size(segment) <= PAYLOAD) yield segment;
    else yield* segment;
  }
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
