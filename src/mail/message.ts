import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { subjectField } from "./encoded-word.ts";
import type { Letter, LetterPart } from "./letter.ts";

/**
 * A letter as the bytes of one message (RFC 5322, MIME of RFC 2045 to 2047), all CRLF, ASCII, text in
 * quoted-printable. The same letter gives the same bytes: no clock, no chance. Sets no List-* field (RFC 2369, 5).
 */
export async function composeMessage(letter: Letter): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: { ...letter.from },
    to: { ...letter.to },
    ...(letter.replyTo === undefined ? {} : { replyTo: { ...letter.replyTo } }),
    date: letter.date,
    messageId: `<${letter.messageId}>`,
    ...(letter.inReplyTo === undefined
      ? {}
      : { inReplyTo: `<${letter.inReplyTo}>`, references: `<${letter.inReplyTo}>` }),
    headers: {
      // Encoded here: nodemailer leaves a long word whole (RFC 5322, 2.1.1) and may part a grapheme.
      Subject: { prepared: true, value: subjectField(letter.subject) },
      ...(letter.autoSubmitted ? { "Auto-Submitted": "auto-generated" } : {}),
    },
    // Not `text` and `html`: those fix the media type and would drop format=flowed (RFC 3676).
    alternatives: letter.parts.map(alternative),
    // "=_" occurs in no quoted-printable line (RFC 2045, 6.7); the hash keeps two messages apart.
    boundaryPrefix: "=_",
    baseBoundary: contentHash(letter),
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return fromLinesEncoded(await composer.compile().build());
}

function alternative(part: LetterPart) {
  return {
    contentType: part.type,
    content: cleanText(part.body),
    contentTransferEncoding: "quoted-printable",
  };
}

/** Line feeds only, ending in one; without the C0 controls a text part must not hold (RFC 2046, 4.1). */
function cleanText(body: string): string {
  const text = body
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
  return text.endsWith("\n") ? text : `${text}\n`;
}

function contentHash(letter: Letter): string {
  // Not the date: a preview shows the bytes that would be frozen now, equal to what is sent but for `Date`.
  const { messageId, subject, parts } = letter;
  return createHash("sha256")
    .update(JSON.stringify([messageId, subject, parts]))
    .digest("hex")
    .slice(0, 24);
}

/**
 * A line that begins with "From " is changed by mbox files and by list software even within quoted-printable, so
 * its F is encoded (RFC 2045, 6.7 rule 1). All text is quoted-printable here and a header line has no such start.
 */
function fromLinesEncoded(message: Buffer): Uint8Array {
  const text = message.toString("latin1").replace(/(?<=\r\n)From (.*)/g, (line, rest: string) => {
    return line.length + 2 <= 76 ? `=46rom ${rest}` : `=46rom =\r\n${rest}`;
  });
  return new Uint8Array(Buffer.from(text, "latin1"));
}
