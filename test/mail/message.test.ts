import fc from "fast-check";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { checkMessage } from "../../src/mail/check.ts";
import { subjectField } from "../../src/mail/encoded-word.ts";
import type { Letter } from "../../src/mail/letter.ts";
import { composeMessage } from "../../src/mail/message.ts";
import { mboxEntry } from "../../src/transports/file/mbox.ts";

import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const FLOWED = "text/plain; charset=utf-8; format=flowed; delsp=no";
const FAMILY = "👩‍👩‍👧‍👦";

const LETTER: Letter = {
  messageId: "weekly-2014-07-08.discuss.0@lists.example.org",
  from: { name: "The Minutes", address: "minutes@lists.example.org" },
  to: { name: "", address: "discuss@lists.example.org" },
  subject: "Minutes of 2014-07-08",
  date: new Date("2014-07-08T10:00:00Z"),
  parts: [{ type: "text/plain; charset=utf-8", body: "Agreed.\n" }],
  autoSubmitted: false,
};
const BOTH: Letter = {
  ...LETTER,
  parts: [
    { type: "text/plain; charset=utf-8", body: "Grüße.\n" },
    { type: "text/html; charset=utf-8", body: "<p>Grüße.</p>\n" },
  ],
};

async function composed(changes: Partial<Letter> = {}): Promise<string> {
  return Buffer.from(await composeMessage({ ...LETTER, ...changes })).toString("latin1");
}

/** Both parsers' reading of a letter, after our own check found nothing. */
async function read(letter: Letter) {
  const bytes = await composeMessage(letter);
  expect(checkMessage(bytes)).toEqual([]);
  return { postal: await PostalMime.parse(bytes), parsed: await simpleParser(Buffer.from(bytes)) };
}

describe("composeMessage", () => {
  it("writes one text part, byte for byte", async () => {
    expect(await composed()).toBe(
      [
        "Content-Transfer-Encoding: quoted-printable",
        "Subject: Minutes of 2014-07-08",
        "From: The Minutes <minutes@lists.example.org>",
        "To: discuss@lists.example.org",
        "Message-ID: <weekly-2014-07-08.discuss.0@lists.example.org>",
        "Date: Tue, 08 Jul 2014 10:00:00 +0000",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Agreed.",
        "",
      ].join("\r\n"),
    );
  });

  it.each([
    ["plain words", "7bit"],
    ["x".repeat(998), "7bit"],
    ["x".repeat(999), "quoted-printable"],
    ["Grüße", "quoted-printable"],
    ["a soft line \nends", "quoted-printable"],
    ["a tab\t\nends", "quoted-printable"],
    ["one\nFrom two", "quoted-printable"],
    ["> From one", "7bit"],
    [".", "7bit"],
    ["--=_", "7bit"],
  ])("encodes only what something on the way could change: %j", async (text, encoding) => {
    const html = { type: "text/html; charset=utf-8", body: text };
    const letter: Letter = { ...LETTER, parts: [LETTER.parts[0], html] };
    const { postal } = await read(letter);
    const [, , part] = (await composed(letter)).split(/^--=_.*$/m);
    expect(part).toContain(`Content-Transfer-Encoding: ${encoding}\r\n`);
    expect(postal.html?.trimEnd()).toBe(text);
  });

  it("breaks no line of 74 signs or fewer, whatever stands above it", async () => {
    const word = fc.constantFrom(
      "Öl",
      "wir",
      "reden",
      "am",
      "Hafen,",
      "und",
      "Großschifffahrtsweg",
      "a".repeat(40),
    );
    const line = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));
    const property = fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      const body = `Grüße\n${lines.join("\n")}\n`;
      for (const parts of [
        [{ type: "text/plain; charset=utf-8", body }],
        [
          { type: "text/plain; charset=utf-8", body },
          { type: "text/html; charset=utf-8", body },
        ],
      ] as const) {
        const letter: Letter = { ...LETTER, parts };
        const [, ...encoded] = (await composed(letter)).split(/quoted-printable[\s\S]*?\r\n\r\n/);
        const [first = ""] = encoded;
        const hard = (
          parts.length === 1 ? (await composed(letter)).split("\r\n\r\n").slice(1).join("\r\n\r\n") : first
        )
          .split(/(?<!=)\r\n/)
          .map((one) => one.split("=\r\n"));
        for (const pieces of hard.filter(({ length }) => length > 1))
          expect(pieces.join("").length).toBeGreaterThan(74);
        for (const piece of hard.flat()) expect(piece.length).toBeLessThanOrEqual(76);
        const { postal } = await read(letter);
        expect(postal.text?.trimEnd()).toBe(body.trimEnd());
      }
    });
    await fc.assert(property, { seed: SEED, numRuns: runs(20, 500) });
  });

  it("gives the same bytes for the same letter, and other bytes for another", async () => {
    const first = await composeMessage(BOTH);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await composeMessage(structuredClone(BOTH))).toEqual(first);
    expect(await composeMessage({ ...BOTH, subject: "Other" })).not.toEqual(first);
  });

  it("puts text first and HTML second, which two parsers read alike", async () => {
    const { postal, parsed } = await read(BOTH);
    // postal-mime ends every part of a multipart with a line feed of its own.
    expect([postal.text, postal.html]).toEqual(["Grüße.\n\n", "<p>Grüße.</p>\n\n"]);
    expect([parsed.text, parsed.html]).toEqual(["Grüße.\n", "<p>Grüße.</p>\n"]);
    expect(postal.attachments).toEqual([]);
  });

  it("names sender, recipient, reply address and what it answers", async () => {
    const { postal, parsed } = await read({
      ...BOTH,
      from: { name: "Protokoll, die Grüße", address: "minutes@lists.example.org" },
      to: { name: 'The "List"', address: "discuss@lists.example.org" },
      replyTo: { name: "", address: "editor@lists.example.org" },
      inReplyTo: "weekly-2014-07-01.discuss.0@lists.example.org",
    });
    expect(postal.from).toMatchObject({ name: "Protokoll, die Grüße", address: "minutes@lists.example.org" });
    expect(postal.to).toMatchObject([{ name: 'The "List"', address: "discuss@lists.example.org" }]);
    expect(parsed.replyTo?.value).toMatchObject([{ address: "editor@lists.example.org" }]);
    expect(parsed.inReplyTo).toBe("<weekly-2014-07-01.discuss.0@lists.example.org>");
    expect(parsed.references).toBe("<weekly-2014-07-01.discuss.0@lists.example.org>");
    expect(postal.messageId).toBe(`<${LETTER.messageId}>`);
    expect(parsed.date).toEqual(LETTER.date);
  });

  it("carries format=flowed as it stands, with the trailing space encoded (RFC 3676)", async () => {
    const body = "Agreed that \nwe flow.\n\n-- \nThe Minutes\n";
    const text = await composed({ parts: [{ type: FLOWED, body }] });
    expect(text).toContain(`\r\nContent-Type: ${FLOWED}\r\n`);
    expect(text).toContain("\r\nAgreed that=20\r\nwe flow.\r\n\r\n--=20\r\nThe Minutes\r\n");
    const { postal } = await read({ ...LETTER, parts: [{ type: FLOWED, body }] });
    expect(postal.text).toContain("Agreed that we flow.");
    const two = await composed({ parts: [{ type: FLOWED, body }, ...BOTH.parts.slice(1)] });
    expect(two).toContain(`\r\nContent-Type: ${FLOWED}\r\n`);
  });

  it("leaves no line that begins with From, so that an mbox quotes nothing", async () => {
    const body = `From here\nFrom ${"y".repeat(90)}\nFrom ${"z".repeat(71)}\n>From there\n\nFrom\n`;
    const bytes = await composeMessage({ ...LETTER, parts: [{ type: "text/plain; charset=utf-8", body }] });
    expect(checkMessage(bytes)).toEqual([]);
    expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/^From /m);
    expect((await simpleParser(Buffer.from(bytes))).text).toBe(body);
    const entry = mboxEntry({ from: LETTER.from.address, to: LETTER.to.address }, bytes).toString("latin1");
    expect(entry.match(/^>*From /gm)).toEqual(["From ", ">>From "]);
  });

  it("keeps every character of a hostile body but the controls", async () => {
    const lines = [
      ".",
      "..",
      "=",
      "=3D",
      "trailing \t",
      "tab\tin",
      "x".repeat(2000),
      FAMILY.repeat(40),
      "--=_",
      "",
    ];
    const { parsed } = await read({
      ...LETTER,
      parts: [{ type: "text/plain; charset=utf-8", body: `${lines.join("\n")}\0\u0007\u001b[31m\r\nend\r` }],
    });
    expect(parsed.text).toBe(`${lines.join("\n")}[31m\nend\n`);
  });

  it("is sound with an empty body, an empty subject and half a character", async () => {
    await read({ ...LETTER, subject: "", parts: [{ type: "text/plain; charset=utf-8", body: "" }] });
    await read({ ...LETTER, subject: "a \ud83d b", parts: [{ type: FLOWED, body: "a \ud83d b" }] });
  });

  it("says Auto-Submitted where asked for, and never a list's own fields", async () => {
    expect(await composed({ autoSubmitted: true })).toContain("\r\nAuto-Submitted: auto-generated\r\n");
    const text = await composed();
    expect(text).not.toMatch(/^(Auto-Submitted|List-|Precedence|X-|Bcc|Sender)/im);
  });

  it("reads no file and no address, whatever a body looks like", async () => {
    const text = await composed({ parts: [{ type: FLOWED, body: "file:///etc/hostname" }] });
    expect(text).toContain("file:///etc/hostname");
  });

  it("lets nothing be injected by a name that is encoded", async () => {
    const from = { name: "Grüße\r\nBcc: x@y.example\u0085", address: LETTER.from.address };
    const { postal, parsed } = await read({ ...LETTER, from, to: { ...LETTER.to, name: "\u0085" } });
    expect(postal.from?.name).toBe("Grüße Bcc: x@y.example");
    expect(postal.bcc ?? []).toEqual([]);
    expect(parsed.to).toMatchObject({ text: LETTER.to.address });
  });

  it("lets nothing be injected by a subject, a name or an id", async () => {
    for (const evil of ["x\r\nBcc: v@x.example", "x\nList-Id: <x>", "x\r\n\r\nbody"]) {
      const bytes = await composeMessage({
        ...LETTER,
        subject: evil,
        from: { name: evil, address: LETTER.from.address },
        messageId: LETTER.messageId,
      });
      expect(checkMessage(bytes)).toEqual([]);
    }
  });
});

describe("a subject", () => {
  const subjects = [
    "Minutes of 2014-07-08",
    "word ".repeat(60).trim(),
    "x".repeat(1200),
    `${"x".repeat(67)} y`,
    `${"x".repeat(68)} y`,
    "Protokoll der Grüße aus der Übergangszeit, mit vielen Umlauten: äöüÄÖÜß ".repeat(4).trim(),
    "議事録の要約です。".repeat(20),
    FAMILY.repeat(30),
    `a${FAMILY}`.repeat(30),
    `Z${"\u0351".repeat(200)}algo`,
    "=?utf-8?q?plain?=",
    "a =?x?q?y?= b",
    "half =? of one",
    '(comment) "quoted" <angle> a,b;c:d@e',
    "é",
    "",
  ];
  it.each(subjects)("comes back whole: %j", async (subject) => {
    const { postal, parsed } = await read({ ...LETTER, subject });
    expect(postal.subject ?? "").toBe(subject.normalize("NFC"));
    expect(parsed.subject ?? "").toBe(subject.normalize("NFC"));
  });

  it("is never cut within a grapheme that fits a word", () => {
    const words = subjectField(`a${FAMILY}`.repeat(30)).split("\r\n ");
    expect(words.length).toBeGreaterThan(5);
    for (const word of words) {
      const text = Buffer.from(word.slice("=?utf-8?B?".length, -2), "base64").toString();
      expect(text.replaceAll(FAMILY, "").replaceAll("a", "")).toBe("");
    }
  });

  it("puts a grapheme that fits no word of one kind into one of the other", () => {
    // Seven of eight letters are ASCII, so the words are quoted-printable's: this family would take 75 signs there.
    const words = subjectField(`The whole ${FAMILY} of the lighthouse ${FAMILY}`).split("\r\n ");
    expect(words.map(decodedWord)).toEqual(["The whole ", FAMILY, " of the lighthouse ", FAMILY]);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
  });

  it("folds plain words at their spaces, and unfolds to itself", () => {
    const subject = "word ".repeat(60).trim();
    const field = `Subject: ${subjectField(subject)}`;
    expect(field).not.toContain("=?");
    expect(field.split("\r\n").every((line) => line.length <= 76 && line.trim() !== "")).toBe(true);
    expect(field.replaceAll("\r\n", "")).toBe(`Subject: ${subject}`);
  });
});

function decodedWord(word: string): string {
  const [, kind, text = ""] = /^=\?utf-8\?([BQ])\?([^?]*)\?=$/.exec(word) ?? [];
  const decoder = new TextDecoder("utf-8", { fatal: true });
  if (kind === "B") return decoder.decode(Buffer.from(text, "base64"));
  const octets = text
    .replaceAll("_", " ")
    .replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decoder.decode(Buffer.from(octets, "latin1"));
}

describe("a name or a subject of any letters", () => {
  const clusters = [
    ...'abc ,.:;<>@"()',
    "ü",
    "e\u0301",
    "o\u0308\u0323",
    "灯",
    "ش",
    "👍🏽",
    "🇬🇧",
    FAMILY,
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "👩🏽‍❤️‍💋‍👩🏿",
  ];
  const text = fc
    .array(fc.constantFrom(...clusters), { minLength: 1, maxLength: 24 })
    .map((all) => all.join(""));
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  const graphemes = (said: string) => [...segmenter.segment(said)].map(({ segment }) => segment);

  it("is cut between graphemes alone, and each word decodes alone (RFC 2047, 2 and 5)", async () => {
    const sound = text
      .map((said) => said.replace(/\s+/g, " ").trim().normalize("NFC"))
      .filter((said) => /[^ -~]/.test(said));
    await fc.assert(
      fc.asyncProperty(sound, async (said) => {
        const name = { name: said, address: LETTER.from.address };
        const letter = { ...LETTER, subject: said, from: name, to: name, replyTo: name };
        const [head = ""] = (await composed(letter)).split("\r\n\r\n");
        for (const field of ["Subject", "From", "To", "Reply-To"]) {
          const [value = ""] = RegExp(`^${field}: .*(?:\\r\\n .*)*`, "m").exec(head) ?? [];
          for (const line of value.split("\r\n")) expect(line.length).toBeLessThanOrEqual(76);
          const words = value.match(/=\?\S+\?=/g) ?? [];
          expect(words.map(decodedWord).join("")).toBe(said);
          expect(words.flatMap((word) => graphemes(decodedWord(word)))).toEqual(graphemes(said));
          for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
        }
        const { postal, parsed } = await read(letter);
        expect([postal.subject, parsed.subject]).toEqual([said, said]);
        expect([postal.from?.name, parsed.from?.value[0]?.name, postal.replyTo?.[0]?.name]).toEqual([
          said,
          said,
          said,
        ]);
      }),
      { numRuns: runs(100, 3_000), seed: SEED },
    );
  });
});

/** A message with nothing wrong, to be spoilt in one way by each case. */
const GOOD = [
  "Date: Tue, 08 Jul 2014 10:00:00 +0000",
  "From: The Minutes <minutes@lists.example.org>",
  "To: discuss@lists.example.org",
  "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=",
  "Message-ID: <weekly.discuss.0@lists.example.org>",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="=_b-1"',
  "",
  "--=_b-1",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "Gr=C3=BC=C3=9Fe",
  "",
  "--=_b-1",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: base64",
  "",
  "PHA+aGk8L3A+",
  "",
  "--=_b-1--",
  "",
].join("\r\n");
const DATE = "Date: Tue, 08 Jul 2014 10:00:00 +0000\r\n";
const QP = "Gr=C3=BC=C3=9Fe";
const BASE64 = "PHA+aGk8L3A+";
const SUBJECT = "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=";
const ID = "<weekly.discuss.0@lists.example.org>";

describe("checkMessage", () => {
  const check = (text: string) => checkMessage(Buffer.from(text, "latin1"));
  const header = (line: string): [string, string] => [DATE, `${DATE}${line}\r\n`];

  it("finds nothing in a good message", () => {
    expect(check(GOOD)).toEqual([]);
    expect(check(GOOD.replace("The Minutes", '"The, \\"Minutes\\""'))).toEqual([]);
    expect(check(GOOD.replace("The Minutes", "=?utf-8?B?w7w=?=\r\n =?utf-8?B?w7w=?="))).toEqual([]);
  });

  const spoilt: [rule: string, what: string, from: string, to: string][] = [
    ["M01", "a line of 999", ...header(`Archived-At: ${"x".repeat(986)}`)],
    ["M02", "a bare LF", QP, `${QP}\n`],
    ["M02", "a bare CR", QP, `${QP}\r`],
    ["M02", "CR CR LF", QP, `${QP}\r\r\n`],
    ["M02", "a NUL", QP, `${QP}\0`],
    ["M02", "no CRLF at the end", "--=_b-1--\r\n", "--=_b-1--"],
    ["M03", "no date", DATE, ""],
    ["M03", "no From", "From: The Minutes <minutes@lists.example.org>\r\n", ""],
    ["M03", "two dates", ...header(DATE.trim())],
    ["M03", "two recipients' fields", ...header("to: other@lists.example.org")],
    ["M03", "two subjects", ...header("Subject: other")],
    ["M03", "two Message-IDs", ...header("Message-Id: <b.c@lists.example.org>")],
    ["M03", "two Content-Types", ...header("content-type: text/plain; charset=utf-8")],
    ["M05", "a named zone", "+0000", "GMT"],
    ["M05", "a year of two digits", "2014 10", "14 10"],
    ["M05", "another day's name", "Tue,", "Wed,"],
    ["M05", "a day that does not exist", "Tue, 08 Jul", "Sun, 31 Jun"],
    ["M05", "an hour that does not exist", "10:00:00", "25:00:00"],
    ["M07", "no Message-ID", `Message-ID: ${ID}\r\n`, ""],
    ["M07", "no brackets", ID, ID.slice(1, -1)],
    ["M07", "two dots", ID, ID.replace(".", "..")],
    ["M07", "localhost", "discuss.0@lists.example.org", "discuss.0@localhost"],
    ["M07", "upper case", "<weekly", "<Weekly"],
    ["M07", "over 250 octets", "<weekly", `<${"w".repeat(240)}`],
    ["M07", "a space", "<weekly", "<week ly"],
    ["M07", "an odd parent", ...header("In-Reply-To: weekly")],
    ["M07", "an odd reference", ...header("References: <a.b@lists.example.org> <c>")],
    ["M10", "a blank folded line", DATE, `${DATE.trim()}\r\n \r\n`],
    ["M10", "a folded first line", DATE, ` ${DATE}`],
    ["M11", "an unknown field", ...header("X-Mailer: ours")],
    ["M11", "a line without a colon", ...header("Subject")],
    ["M11", "a space in a name", ...header("Reply To: a@x.example")],
    [
      "M11",
      "an unknown field within a part",
      "Content-Type: text/html",
      "X-Odd: 1\r\nContent-Type: text/html",
    ],
    ["M12", "blind copies", ...header("Bcc: a@x.example")],
    ["M12", "blind copies resent", ...header("Resent-Bcc: a@x.example")],
    ["M13", "a group", "To: discuss@lists.example.org", "To: all:discuss@lists.example.org;"],
    ["M13", "two addresses", "To: discuss@", "To: a@x.example, discuss@"],
    ["M13", "an unquoted comma", "The Minutes", "Minutes, The"],
    ["M20", "no MIME-Version", "MIME-Version: 1.0\r\n", ""],
    ["M20", "another MIME-Version", "MIME-Version: 1.0", "MIME-Version: 1.1"],
    ["M20", "no charset", "text/plain; charset=utf-8", "text/plain"],
    ["M20", "another charset", "text/html; charset=utf-8", "text/html; charset=latin1"],
    ["M21", "a long quoted-printable line", QP, "x".repeat(77)],
    ["M21", "white space at a line's end", QP, `${QP} `],
    ["M21", "a bare equals sign", QP, "1=2"],
    ["M21", "a long base64 line", BASE64, "QUJD".repeat(20)],
    ["M21", "an odd base64 character", BASE64, "PHA-aGk8"],
    ["M22", "8bit declared", "quoted-printable", "8bit"],
    ["M22", "8bit sent", QP, "Gr\u00c3\u00bc"],
    ["M23", "a boundary over 70", "=_b-1", "b".repeat(71)],
    ["M23", "no boundary", '; boundary="=_b-1"', ""],
    ["M23", "no end", "--=_b-1--\r\n", ""],
    ["M23", "a boundary within a part", QP, "--=_b-1\r\nmore"],
    ["M23", "a boundary within a line", QP, "see --=3D_b-1 and =_b-1"],
    ["M24", "HTML first", "text/plain", "text/html"],
    ["M25", "a long word", SUBJECT, `=?utf-8?Q?${"x".repeat(64)}?=`],
    ["M25", "a long line", SUBJECT, `${SUBJECT} ${SUBJECT} ${SUBJECT}`],
    ["M25", "half a character", SUBJECT, "=?utf-8?Q?Gr=C3?=\r\n =?utf-8?Q?=BC?="],
    ["M25", "half a character in base64", SUBJECT, "=?utf-8?B?ww==?= =?utf-8?B?vA==?="],
    ["M25", "a word in quotes", "The Minutes", `"${SUBJECT}"`],
    ["M25", "a word in an address", "<minutes@", `<${SUBJECT}@`],
    ["M26", "what looks like a word", SUBJECT, "see =?x?q?y?= there"],
    ["M26", "half a word", SUBJECT, "see =?utf-8?q? there"],
    ["M27", "a control character", QP, "bell=07"],
    ["M27", "no UTF-8", QP, "Gr=FC"],
    ["M50", "List-Id", ...header("List-Id: <discuss.lists.example.org>")],
    ["M50", "List-Unsubscribe-Post", ...header("List-Unsubscribe-Post: List-Unsubscribe=One-Click")],
    ["M50", "Precedence", ...header("Precedence: bulk")],
  ];
  it.each(spoilt)("%s finds %s", (rule, _, from, to) => {
    const bad = GOOD.replaceAll(from, () => to);
    expect(bad).not.toBe(GOOD);
    expect(check(bad).map((fault) => fault.slice(0, 3))).toContain(rule);
  });

  it("says the rule and one fault a line, and survives anything", () => {
    expect(check(GOOD.replace(DATE, ""))).toEqual(["M03 the date field is missing"]);
    for (const odd of [
      "",
      "\r\n",
      "\r\n\r\n",
      ":",
      "a",
      " ",
      "\0",
      "\u00ff".repeat(1000),
      GOOD.slice(0, 300),
    ])
      expect(check(odd).length).toBeGreaterThan(0);
  });
});
