/** A letter to many as a form: each message says what the letter to that one person alone says. */
import { expect, test } from "vitest";
import { checkMessage, checkOneOfMany } from "../../src/mail/check.ts";
import { merge, withMerged } from "../../src/mail/form.ts";
import type { Letter, LetterPart } from "../../src/mail/letter.ts";
import { composeMany } from "../../src/mail/many.ts";
import { composeMessage } from "../../src/mail/message.ts";
import { decodedBody, entities, readEntity } from "../../src/mail/mime.ts";
import { unsubscribeLink, unsubscribeToken } from "../../src/mail/unsubscribe.ts";

const MARK = `token-${"0123456789abcdef".repeat(4)}`;
const LINK = "https://l.example/leave?who={token}&from=crew";
const KEY = "a key that nobody guesses";
const PEOPLE = [
  ["", "ada@keepers.example"],
  ["Bo Ek", "bo@keepers.example"],
  ['Ek, Bo "the lamp"', "bo.ek@keepers.example"],
  ["Zoë Ångström 灯台守", "zoe@keepers.example"],
  ["A name of many words that is folded where a line of the header is full", "a@keepers.example"],
  ["", `${"l".repeat(64)}@${"d".repeat(60)}.keepers.example`],
].map(([name = "", address = ""]) => ({ name, address }));

const link = unsubscribeLink(LINK, MARK);
const PLAIN = `Words of the crew.\n\n-- \nLeave    ${link}\n`;
const QUOTED = `Wörter. Wer geht, folgt diesem: ${link}, oder ${link}\n${link}\n\nFrom here ${"long ".repeat(40)}\n`;
const HTML = `<p>Wörter</p><p><a href="${link.replace("&", "&amp;")}">${link.replace("&", "&amp;")}</a></p>\n`;
const text = (body: string, more: Partial<LetterPart> = {}): LetterPart => ({
  type: "text/plain; charset=utf-8",
  body,
  ...more,
});
const html = (body: string, more: Partial<LetterPart> = {}) =>
  text(body, { type: "text/html; charset=utf-8", ...more });
const pictures = [
  {
    id: "p@l.example",
    file: "p.png",
    type: "image/png",
    bytes: Buffer.from("a picture of the lamp ".repeat(20)),
  },
];
/** Words that speak of the encoding of a part, as those of a crew that writes about mail may. */
const ABOUT = `Content-Transfer-Encoding: quoted-printable\n\n--=_x\nContent-Transfer-Encoding: quoted-printable\n\n${link}\n`;

test.each<[string, readonly [LetterPart, ...LetterPart[]]]>([
  ["plain", [text(PLAIN)]],
  ["quoted", [text(QUOTED)]],
  ["about mail", [text(ABOUT), html(HTML)]],
  ["of two parts, one quoted", [text(PLAIN), html(HTML)]],
  ["of two quoted parts", [text(QUOTED), html(HTML)]],
  ["of parts with pictures", [text(QUOTED), html(HTML, { pictures })]],
  ["of one part with pictures", [html(HTML, { pictures })]],
])("a letter that is %s", async (_, parts) => {
  const common = {
    messageId: "a.news.0@l.example",
    from: { name: "Crew", address: "m@l.example" },
    subject: "Stürme und token-less words",
    date: new Date("2026-03-10T12:00:00Z"),
    autoSubmitted: false,
  };
  const many = await composeMany({ ...common, parts, unsubscribe: link }, MARK);
  for (const to of PEOPLE) {
    const token = unsubscribeToken({ mailing: "news", recipient: to.address }, KEY);
    const own = (body: string) => body.replaceAll(MARK, token);
    const [first, ...others] = parts.map((part) => ({ ...part, body: own(part.body) }));
    const letter: Letter = { ...common, to, parts: [first ?? text(""), ...others], unsubscribe: own(link) };
    const message = { form: many.form, values: many.valuesOf(to, token) };
    const bytes = merge(message);
    expect(withMerged(message, (octets) => Buffer.from(octets).equals(bytes))).toBe(true);
    expect(checkMessage(bytes, own(link))).toEqual([]);
    expect(checkOneOfMany(bytes, own(link))).toEqual([]);
    expect(said(bytes)).toEqual(said(await composeMessage(letter)));
    expect(Buffer.from(bytes).includes(MARK)).toBe(false);
  }
});

/** All fields but the delimiter of the parts, which is made of what they hold; and what each part decodes to. */
function said(bytes: Uint8Array) {
  const root = readEntity(Buffer.from(bytes).toString("latin1"));
  const isOwn = (name: string) => name.toLowerCase() !== "content-type";
  return {
    fields: root.fields.filter(({ name }) => isOwn(name)).map(({ name, lines }) => [name, lines]),
    parts: entities(root).map((one) => [
      one.type,
      one.encoding,
      one.parts.length > 0 ? "" : Buffer.from(decodedBody(one)).toString("utf8"),
    ]),
  };
}

test("a message to one of many is told of what is wrong with its own header, and of a line that is too long", () => {
  const sound =
    "From: m@l.example\r\nTo: a@l.example\r\nDate: Tue, 10 Mar 2026 12:00:00 +0000\r\nMessage-ID: <a@l.example>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
  const check = (message: string) => checkOneOfMany(Buffer.from(message, "latin1"));
  expect(check(`${sound}x\r\n`)).toEqual([]);
  expect(check(`${sound}${"x".repeat(999)}\r\n`)).toEqual([
    "M01 a line is 999 octets long, 998 is the limit",
  ]);
  expect(check(`${sound}${"x".repeat(998)}\r\n`)).toEqual([]);
  for (const [was, is] of [
    ["To: a@l.example", "To: a@l.example, b@l.example"],
    ["Subject: x", "Subject: x\r\nBcc: b@l.example"],
  ] as const)
    expect(check(`${sound.replace(was, is)}x\r\n`)).toEqual(
      checkMessage(Buffer.from(`${sound.replace(was, is)}x\r\n`)),
    );
});
