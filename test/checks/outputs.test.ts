/** The rules that compare what was made with the note: silent on sound outputs, loud on any that was tampered with. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/checks/index.ts";
import type { Candidate, Message } from "../../src/checks/rule.ts";
import { messageLarge } from "../../src/checks/rules/message-large.ts";
import type { Document, Inline } from "../../src/model/document.ts";
import { body } from "../support/arbitrary.ts";
import { shippedTemplate } from "../support/emails.ts";
import { reading } from "../support/notes.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { subjectOf, written } from "../support/subject.ts";

const template = await shippedTemplate();

const NOTE = `Attendees: Keeper (chair), Scribe

#### Lamp & oil

The *new* lamp is [in the store][s], see <https://lighthouse.example/a?b=1&c=2> or [Keeper's
post](mailto:keeper@lighthouse.example). It has \`wick[3]\` and [3] wicks, **[all](https://lighthouse.example/all)**.

- [x] one
- two ![A lamp](/lamp.png) and [![Oil](/oil.png)](/oil)

    code[1] of <two> lines
    and "more"

#### Tables

| a | b | c | d | e |
| --- | --- | --- | --- | --- |
| one [x](/x) | two | three which is long enough to break the columns of a post | four | five and six |
| 1 | 2 | 3 | 4 | 5 |

> Said by \`one\`.

#### Last

Next call is on 17th March.

[s]: https://lighthouse.example/store_(old)
`;

const sound = await written(subjectOf(NOTE), template);

/** The codes of what is found once `from` has become `to` in the parts of a name; it must be there. */
function tampered(file: RegExp, from: string, to: string): string[] {
  const parts = sound.parts.map((part) => {
    if (!file.test(part.file)) return part;
    expect(part.body, part.file).toContain(from);
    return { ...part, body: part.body.replaceAll(from, () => to) };
  });
  return check({ ...sound, parts }).map(({ code, severity, message }) => {
    expect(severity).toBe("error");
    return `${code} ${message.replace(/ (?:lacks|has) .*/s, "")}`;
  });
}

describe("sound outputs", () => {
  test("of running notes have the other days, behind the topics of their own", async () => {
    const running =
      "## 3 March 2026\n\n### Rope\n\na\n\n### Oil\n\nb\n\n## 24 February 2026\n\n### Tar\n\nThe [barrel](https://tar.example) is full.\n";
    const made = await written(subjectOf(running), template);
    expect(check(made)).toEqual([]);
    const lacking = made.parts.filter(({ body }) => !/Oil.*24\s(?:February|Feb).*Tar.*barrel/s.test(body));
    expect(lacking.map(({ file }) => file)).toEqual([]);
  });
  test("of a note with everything in it are left alone", () => {
    expect(sound.parts.map(({ file }) => file)).toEqual([
      "post.txt",
      "newsletter.html",
      "index.html",
      "all.atom",
      "all.rss",
      "all.json",
    ]);
    expect(check(sound)).toEqual([]);
  });

  test.each(readdirSync("test/cases"))("of the case %s are left alone", async (name) => {
    for (const file of readdirSync(`test/cases/${name}/notes`)) {
      const bytes = readFileSync(`test/cases/${name}/notes/${file}`);
      const { meeting } = reading(bytes);
      if (meeting === undefined) throw new Error(file);
      const lines = bytes.toString("utf8").split("\n");
      const subject = await written({ ...subjectOf(""), meeting, lines }, template);
      expect(check(subject).filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  test("of random notes are left alone", async () => {
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const subject = await writtenOrNone(text);
        if (subject === undefined) return;
        expect(check(subject).filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      { numRuns: runs(20, 600), seed: SEED },
    );
  });
});

describe("sound outputs of what a check compares line by line", () => {
  test.each([
    "| Item | State |\n|-|-|\n| <ul><li>ordered</li><li>not paid</li></ul> | Rope |\n",
    "<table><tr><td>one<br>two<td>three<p>four</p><td>five</table>\n",
    "See <a href=/a>the plan</a>B2 and [the roof](/b)House, [ver](/c)2x.\n",
    "<div hidden><div>one</div>two words</div>\n",
    "<div style='display: none'><div>one</div>two words</div>\n",
    "A [plan][^1] and [roof][^2].\n\n[^1]: /plans/harbour\n[^2]: <https://a.example/roofing>\n",
    "| Item |\n|-|\n| Rope | beyond | the table |\n",
  ])("%j are left alone", async (text) => {
    const errors = check(await written(subjectOf(text), template)).filter(
      ({ severity }) => severity === "error",
    );
    expect(errors).toEqual([]);
  });
});

describe("words that a topic's title is without, and topics that are no headings,", () => {
  test.each([
    "## TOP 1: Mill\n\nWords.\n\n## TOP 2: Quay\n\nWords.\n",
    "## Item 4: Mill\n\nWords.\n\n## Item 6: Quay\n\nWords.\n",
    "Scribe: Ada\n\nTopic: Mill\n\nWords.\n\nTopic: Quay\n\nWords.\n",
    "Scribe: Ada\n\n<Ada> Topic: Mill\n\n<Ada> Topic: Quay\n",
    "Present: Ada\n\n```\n17:00 <ada> #topic Mill\n17:01 <ada> words\n17:02 <ada> #topic Quay\n```\n",
    "Present: Ada\n\n**Mill.** Words [of it](/mill) are many here.\n\n**Quay.** Words of it are few here.\n\n**Pier.** Words of it are none here.\n",
    "## Notes\n\n1. **Mill** (Ada, 17:00)\n   - words\n2. **[Quay](/quay)** (Ben)\n   - words\n",
    "## 3 March 2026\n\n- Mill\n  - words\n- Quay\n  - words\n\n## 24 February 2026\n\n- Pier\n  - words\n",
  ])("are no fault: %j", async (text) => {
    const found = check(await written(subjectOf(text), template));
    expect(found.filter(({ code }) => code === "words-differ" || code === "links-differ")).toEqual([]);
  });
});

describe("a reader that loses something", () => {
  const LOST: readonly (readonly [what: string, body: string, lost: (document: Document) => Document])[] = [
    ["a quotation", "One.\n\n- two\n\n> Said loudly.\n", (all) => all.filter(({ kind }) => kind !== "quote")],
    [
      "a row",
      "| Item | Price |\n|-|-|\n| Rope | forty |\n| Oil | seven |\n",
      (all) => all.map((one) => (one.kind === "table" ? { ...one, rows: one.rows.slice(1) } : one)),
    ],
    [
      "words of HTML below a table",
      "| a |\n|-|\n| b |\n\n<p>Visitors waited</p>\n",
      (all) => all.slice(0, 1),
    ],
    [
      "an item",
      "- first\n- second\n",
      (all) => all.map((one) => (one.kind === "list" ? { ...one, items: one.items.slice(1) } : one)),
    ],
    [
      "footnotes",
      "Noted[^1] it.\n\n[^1]: Footnotes matter.\n",
      (all) => all.filter(({ kind }) => kind !== "footnotes"),
    ],
  ];
  test.each(LOST)("%s is told against the note as it is written", async (_, body, lost) => {
    const { meeting, ...subject } = subjectOf(body);
    const broken = await written(
      { ...subject, meeting: { ...meeting, document: lost(meeting.document) } },
      template,
    );
    expect(new Set(check(broken).map(({ code }) => code))).toContain("words-differ");
    expect(check(await written({ ...subject, meeting }, template))).toEqual([]);
  });
});

async function writtenOrNone(text: string): Promise<Candidate | undefined> {
  try {
    return await written(subjectOf(text), template);
  } catch {
    return undefined;
  }
}

describe("words-differ", () => {
  test.each([
    [/post/, "lamp is in", "lamp in"],
    [/post/, "five and six", "five and seven"],
    [/post/, "[ 3 ] wicks", "wicks"],
    [/newsletter/, "wick[3]", "wick"],
    [/newsletter/, "Said by", "Said"],
    [/index/, "Lamp &amp; oil", "Lamp"],
    [/atom/, "Next call is", "The next call is not"],
    [/rss/, "code[1]", "code[2]"],
    [/json/, "17th March", "18th March"],
  ] as const)("finds in %s that %j has become %j", (file, from, to) => {
    expect(tampered(file, from, to)).toEqual([expect.stringMatching(`^words-differ .*${file.source}`)]);
  });
  test("finds words out of order", () => {
    const parts = sound.parts.map((part) =>
      part.file === "all.json"
        ? { ...part, body: part.body.replace(/(<h2>Tables.*)(<h2>Last.*?<\/p>)/s, "$2$1") }
        : part,
    );
    expect(check({ ...sound, parts }).map(({ code }) => code)).toEqual(["words-differ"]);
  });
  test("finds what a message lost on its way into quoted-printable", () => {
    const messages = sound.messages.map(
      (one, i): Message => (i > 0 ? one : { ...one, bytes: edited(one.bytes, "Said by", "Said") }),
    );
    const found = check({ ...sound, messages });
    expect(found.map(({ code, message }) => `${code} ${message.slice(0, 30)}`)).toEqual([
      "words-differ the message for fixed lacks wo",
      "words-differ the message for fixed lacks wo",
    ]);
    expect(found[0]?.place?.line).toBeGreaterThan(20);
  });
});

describe("what the reader lost", () => {
  // As a reader would that loses a block, or the targets of its links.
  const lossy = async (body: string, change: (document: Document) => Document) => {
    const subject = subjectOf(body);
    const meeting = { ...subject.meeting, document: change(subject.meeting.document) };
    const made = await written({ ...subject, meeting }, template);
    return check(made)
      .filter(({ code }) => code.endsWith("-differ"))
      .map(({ code, severity, place }) => `${severity} ${code} ${(place?.line ?? 0) - 7}`);
  };
  const BODY =
    "## Lamp\n\nThe lens was cleaned.\n\n<p>Some <b>vinegar</b> is left, see it.</p>\n\n## Rope\n\nWorn.\n";
  test("is found by its words, though every output agrees with what was read", async () => {
    expect(await lossy(BODY, (document) => document)).toEqual([]);
    const found = await lossy(BODY, (document) => document.filter((_, i) => i !== 2));
    expect(new Set(found)).toEqual(new Set(["warning words-differ 3"]));
  });
  test("is found by its links", async () => {
    const body = "See [the plan](https://x.example/plan) and <a href='https://x.example/b'>that</a>.\n";
    const unlinked = (inlines: readonly Inline[]): Inline[] =>
      inlines.flatMap((one) => (one.kind === "link" ? one.children : [one]));
    const found = await lossy(body, (document) =>
      document.map((block) =>
        block.kind === "paragraph" ? { ...block, children: unlinked(block.children) } : block,
      ),
    );
    expect(new Set(found)).toEqual(new Set(["warning links-differ 1"]));
  });
});

describe("links-differ", () => {
  test.each([
    [/post/, "store_(old)", "store"],
    [/newsletter/, 'href="https://lighthouse.example/x"', 'href="https://lighthouse.example/y"'],
    [/index/, 'href="https://lighthouse.example/all"', 'name="all"'],
    [/atom/, "/a?b=1", "/a?b=2"],
    [/rss/, "mailto:", "mail:"],
    [/json/, "lighthouse.example/oil", "lighthouse.example/water"],
  ] as const)("finds in %s that %j has become %j", (file, from, to) => {
    const found = tampered(file, from, to).filter((one) => one.startsWith("links-differ"));
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(file);
  });
  test("finds a link that the note does not have in a post and in a feed, and lets a page navigate", () => {
    const added = (part: (typeof sound.parts)[number]) =>
      part.file === "post.txt"
        ? { ...part, body: `${part.body}  [9] https://elsewhere.example/\n` }
        : {
            ...part,
            body: part.body.replace(/<h2[^>]*>/, (tag) =>
              part.file === "all.json"
                ? `<a href=\\"https://elsewhere.example/\\"></a>${tag}`
                : `<a href="https://elsewhere.example/"></a>${tag}`,
            ),
          };
    const found = check({ ...sound, parts: sound.parts.map(added) });
    expect(found.map(({ code, message }) => `${code} ${message.split(" ")[0]}`)).toEqual([
      "links-differ post.txt",
      "links-differ all.atom",
      "links-differ all.rss",
      "links-differ all.json",
    ]);
  });
});

describe("sizes", () => {
  const KB = 1024;
  const sized = (list: Message["list"], octets: number): Message => {
    const [first] = sound.messages;
    if (first === undefined) throw new Error("no message");
    return {
      ...first,
      list,
      bytes: Buffer.concat([first.bytes, Buffer.alloc(octets - first.bytes.length, "x")]),
    };
  };
  const html = (octets: number): Message => ({
    mailing: "announce",
    list: "plain",
    bytes: Buffer.from(`Content-Type: text/html\r\n\r\n${"x".repeat(octets)}`),
  });
  const found = (message: Message) =>
    check({ ...subjectOf("x\n"), messages: [message] })
      .filter(({ severity }) => severity === "warning")
      .map(({ code, message }) => `${code} ${message}`);

  test("message-large finds what a Mailman list holds back, by one octet", () => {
    expect(found(sized("mailman3", 40 * KB - 300))).toEqual([]);
    expect(found(sized("mailman3", 40 * KB + 1))).toEqual([
      "message-large the message for fixed has 40.1 KB; a mailman3 list holds back what reaches it with more than 40, after the server has said that it took it",
    ]);
  });
  test("message-large leaves lists alone that set no limit", () => {
    for (const list of ["mlmmj", "plain"] as const) expect(found(sized(list, 200 * KB))).toEqual([]);
  });
  test("message-large finds what no large host takes", () => {
    const large = (octets: number) =>
      messageLarge
        .find({ ...subjectOf("x\n"), messages: [sized("plain", octets)] })
        .map(({ message }) => message);
    expect(large(25 * KB * KB - 300)).toEqual([]);
    expect(large(25 * KB * KB + 1)).toEqual([
      "the message for fixed has 25600.1 KB; large hosts refuse what has more than 25600",
    ]);
  });
  test("message-html finds a newsletter for a list that sends HTML back, and no post alone", () => {
    const announce = html(KB);
    expect(found({ ...announce, list: "public-inbox" })).toEqual([
      "message-html the message for announce has an HTML part, and a public-inbox list sends the whole of it back",
    ]);
    expect(found({ ...announce, list: "mailman3" })).toEqual([]);
    const plain = Buffer.from("Content-Type: text/plain\r\n\r\nContent-Type: text/plainer\r\n");
    expect(found({ ...announce, list: "public-inbox", bytes: plain })).toEqual([]);
  });
  test("newsletter-large begins at 80 KB of HTML, and is sure from 95 KB on", () => {
    expect(found(html(80 * KB - 1))).toEqual([]);
    expect(found(html(80 * KB))).toEqual([
      "newsletter-large the newsletter of announce has 80 KB of HTML, and Gmail clips what has more than 102",
    ]);
    expect(found(html(95 * KB))).toEqual([
      "newsletter-large the newsletter of announce has 95 KB of HTML: Gmail clips it, and its readers do not see the end",
    ]);
  });
  test("newsletter-large counts the HTML as it is read, not as it is encoded, and no plain text", () => {
    const encoded = Buffer.from(
      `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${"=C3=A9=\r\n".repeat(20 * KB)}`,
    );
    expect(found({ mailing: "a", list: "plain", bytes: encoded })).toEqual([]);
    const plain = Buffer.from(`Content-Type: text/plain\r\n\r\n${"x".repeat(200 * KB)}`);
    expect(found({ mailing: "a", list: "plain", bytes: plain })).toEqual([]);
  });
});

/** A message with a piece of its text changed. */
function edited(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  expect(text).toContain(from);
  return Buffer.from(text.replaceAll(from, to), "latin1");
}
