import { createHash } from "node:crypto";
import type { Mailbox } from "./address.ts";
import { mailboxField, subjectField } from "./encoded-word.ts";
import type { Letter, LetterPart, RelatedPicture } from "./letter.ts";
import { unsubscribeFields } from "./unsubscribe.ts";

/**
 * A letter as the bytes of one message (RFC 5322, MIME of RFC 2045 to 2047), all CRLF, ASCII, text as it
 * is where nothing on the way can change it, else in quoted-printable. The same letter gives the same bytes: no clock, no chance. Of the List-* fields it
 * sets those alone by which a recipient leaves, where the letter says how (RFC 2369, 5).
 */
export async function composeMessage(letter: Letter): Promise<Uint8Array> {
  // Only where a message is composed: most runs of the program compose none.
  const { default: MailComposer } = await import("nodemailer/lib/mail-composer");
  const { encode, wrap } = await import("nodemailer/lib/qp");
  const quoted = (text: string) => wrap(encode(asLines(text)), 76);
  const hash = contentHash(letter);
  const [first] = letter.parts;
  // By itself with its pictures it is the message's own root.
  const only = letter.parts.length === 1 && first.pictures !== undefined ? first : undefined;
  const composer = new MailComposer({
    from: unencoded(letter.from),
    to: unencoded(letter.to),
    ...(letter.replyTo === undefined ? {} : { replyTo: unencoded(letter.replyTo) }),
    date: letter.date,
    messageId: `<${letter.messageId}>`,
    ...(letter.inReplyTo === undefined
      ? {}
      : { inReplyTo: `<${letter.inReplyTo}>`, references: `<${letter.inReplyTo}>` }),
    headers: {
      // Encoded here: nodemailer leaves a long word whole (RFC 5322, 2.1.1) and may part a grapheme.
      Subject: { prepared: true, value: subjectField(letter.subject) },
      ...Object.fromEntries(
        Object.entries(letter.unsubscribe === undefined ? {} : unsubscribeFields(letter.unsubscribe)).map(
          // Whole: a link that is folded is none to some readers.
          ([field, value]) => [field, { prepared: true, value }],
        ),
      ),
      ...(letter.autoSubmitted ? { "Auto-Submitted": "auto-generated" } : {}),
    },
    ...(only === undefined
      ? // Not `text` and `html`: those fix the media type and would drop format=flowed (RFC 3676).
        {
          alternatives: letter.parts.map((part, i) =>
            letter.parts.length > 1 ? oneOfSeveral(part, `${hash}${i}`, quoted) : alternative(part),
          ),
        }
      : { html: alternative(only), attachments: (only.pictures ?? []).map(attachment) }),
    // "=_" occurs in no quoted-printable line (RFC 2045, 6.7), and the hash in no text that it is made of.
    boundaryPrefix: "=_",
    baseBoundary: hash,
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return fromLinesEncoded(namesEncoded(await composer.compile().build(), letter));
}

/** What writes a field of one mailbox, folded, with its name, as it stands in a message. */
export async function addressField(): Promise<(field: "To", mailbox: Mailbox) => string> {
  const { default: MimeNode } = await import("nodemailer/lib/mime-node");
  return (field, mailbox) => {
    const { name, address } = mailbox;
    const plain = `${field}: ${address}`;
    if (name === "" && plain.length <= 76) return plain;
    if (!isAscii(name)) return `${field}: ${mailboxField(mailbox)}`;
    const head = new MimeNode("text/plain").setHeader(field, unencoded(mailbox)).buildHeaders();
    return new RegExp(`^${field}:.*(?:\\r\\n[ \\t].*)*`, "m").exec(head)?.[0] ?? plain;
  };
}

/** A mailbox without a name that nodemailer would encode, and might cut within a grapheme. */
function unencoded({ name, address }: Mailbox): Mailbox {
  return { name: isAscii(name) ? name : "", address };
}

/** The message with those names, put in where nodemailer has the address alone. */
function namesEncoded(message: Buffer, { from, to, replyTo }: Letter): Buffer {
  const end = message.indexOf("\r\n\r\n");
  let head = message.subarray(0, end).toString("latin1");
  for (const [field, mailbox] of [
    ["From", from],
    ["To", to],
    ["Reply-To", replyTo],
  ] as const)
    if (mailbox !== undefined && !isAscii(mailbox.name))
      head = head.replace(
        new RegExp(`^${field}: (\\S+)(?=\\r?$)`, "m"),
        (_, address: string) => `${field}: ${mailboxField({ name: mailbox.name, address })}`,
      );
  return Buffer.concat([Buffer.from(head, "latin1"), message.subarray(end)]);
}

function isAscii(text: string): boolean {
  return /^[\u0000-\u007f]*$/.test(text);
}

function alternative(part: LetterPart) {
  return {
    contentType: part.type,
    content: asLines(cleanText(part.body)),
    contentTransferEncoding: "quoted-printable",
  };
}

type Encoder = (text: string) => string;

/** Put together here where it is sent as it is, or with pictures: nodemailer encodes every text with a line over 76. */
function oneOfSeveral(part: LetterPart, boundary: string, quoted: Encoder) {
  const content = cleanText(part.body);
  if (part.pictures !== undefined) return { raw: related(part, content, `=_${boundary}`, quoted) };
  if (!isPlain(content)) return alternative(part);
  return { raw: entity(part.type, "7bit", content) };
}

/** RFC 2387: the text first, then what it shows. */
function related(part: LetterPart, content: string, boundary: string, quoted: Encoder): string {
  const own = isPlain(content)
    ? entity(part.type, "7bit", content)
    : entity(part.type, "quoted-printable", quoted(content));
  const pictures = (part.pictures ?? []).map(({ id, file, type, bytes }) =>
    entity(
      type,
      "base64",
      Buffer.from(bytes)
        .toString("base64")
        .replace(/.{76}(?=.)/g, "$&\n"),
      `Content-ID: <${id}>\nContent-Disposition: inline; filename="${file}"\n`,
    ),
  );
  const parts = [own, ...pictures].map((one) => `--${boundary}\n${one}`);
  const type = part.type.split(";", 1)[0];
  return `Content-Type: multipart/related; type="${type}"; boundary="${boundary}"\n\n${parts.join("\n")}\n--${boundary}--\n`;
}

function entity(type: string, encoding: string, content: string, more = ""): string {
  return `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n${more}\n${content}`;
}

function attachment({ id, file, type, bytes }: RelatedPicture) {
  return {
    cid: id,
    filename: file,
    contentType: type,
    content: Buffer.from(bytes),
    contentDisposition: "inline" as const,
  };
}

/**
 * Whether every relay and list leaves a text as it is without an encoding, which would make it a tenth longer: ASCII,
 * no line over 998 octets (RFC 5322, 2.1.1), at a line's end no space that somebody strips (RFC 3676 needs it), at
 * its start no "From " that an mbox changes.
 */
function isPlain(text: string): boolean {
  return text.split("\n").every((line) => /^(?!From )[\t\u0020-\u007e]{0,998}(?<![\t ])$/.test(line));
}

/** Line feeds only, ending in one; without the C0 controls a text part must not hold (RFC 2046, 4.1). */
function cleanText(body: string): string {
  const text = body
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
  return text.endsWith("\n") ? text : `${text}\n`;
}

/** With the line ends of mail: nodemailer sees others too late, and breaks a short line that follows a shorter one. */
function asLines(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

/** A line that parts a letter's parts: nodemailer's or one of ours, told by the hash in it, which no text holds. */
export function delimiterOf(letter: Letter): RegExp {
  return new RegExp(`--=_-?${contentHash(letter)}[^\\r\\n]{0,80}\\r\\n`);
}

function contentHash({ messageId, subject, parts }: Letter): string {
  // Not the date: a preview shows the bytes that would be frozen now, equal to what is sent but for `Date`.
  const hash = createHash("sha256").update(
    JSON.stringify([messageId, subject, parts.map(({ type, body }) => ({ type, body }))]),
  );
  for (const { pictures = [] } of parts) for (const { id, bytes } of pictures) hash.update(id).update(bytes);
  return hash.digest("hex").slice(0, 24);
}

/**
 * A line that begins with "From " is changed by mbox files and by list software even within quoted-printable, so
 * its F is encoded (RFC 2045, 6.7 rule 1). All text is quoted-printable here and a header line has no such start.
 */
export function fromLinesEncoded(message: Buffer): Uint8Array {
  const text = message.toString("latin1").replace(/(?<=\r\n)From (.*)/g, (line, rest: string) => {
    return line.length + 2 <= 76 ? `=46rom ${rest}` : `=46rom =\r\n${rest}`;
  });
  return new Uint8Array(Buffer.from(text, "latin1"));
}
