/** What a note may not be, what it is warned of, and what no note can make the program do for long. */
import { parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { feedOf, pick } from "../../src/model/edition.ts";
import { links, plain, plainBlock } from "../../src/model/walk.ts";
import { wording } from "../../src/problem.ts";
import { rss } from "../../src/writers/feeds/rss.ts";
import { blocksToHtml } from "../../src/writers/html/blocks.ts";
import { post } from "../../src/writers/text/post.ts";
import { growth, LINEAR } from "../support/growth.ts";
import { lighthouse, meetingOf, noteText, reading } from "../support/notes.ts";
import { xmlFaults } from "../support/xml.ts";

const told = (body: string, fields = {}) => reading(noteText(body, fields)).problems.map(wording);
const FIXED = { body: "fixed", footnotes: "post" } as const;
const posted = (body: string) => post.write(pick(meetingOf(body)), { site: lighthouse, post: FIXED }).body;

describe("warnings", () => {
  test("of references that are defined twice, not defined or not used, each at its place", () => {
    const body =
      "[a][one] [b][nope] and\n*c*[][x] [ẞ][] `[d][e]` \\[f\\]\\[g\\] [h][^1]\n\n> [One]: /1\n\n[one]: /2\n[ss]: /3\n[left]: /4\n";
    expect(told(body).map((line) => line.replace(/^notes\/test\.md:|\n.*$/gs, ""))).toEqual([
      "8:13  warning  reference-undefined  the link reference [nope] is defined nowhere",
      "9:6  warning  reference-undefined  the link reference [x] is defined nowhere",
      "9:39  warning  footnote-undefined  the footnote [^1] is defined nowhere",
      "13:1  warning  reference-twice  the link reference [one] is defined on line 11 already",
      "15:1  warning  reference-unused  the link reference [left] is not used",
    ]);
  });
  test("of a comment that nothing closes, in HTML and in words", () => {
    expect(told("<!-- fine -->\n\na <!-- b\n\n`<!-- code`\n\n<div>\n<!-- c\n\nd\n")).toEqual([
      expect.stringMatching(/:10:3 {2}warning {2}comment-open /),
      expect.stringMatching(/:15:1 {2}warning {2}comment-open /),
    ]);
  });
  test("of characters that override the direction, which are left out; isolates and marks stay", () => {
    const { meeting, problems } = reading(noteText("a \u202eb\u202c \u2067c\u2069 \u200fd &#x202e;e\n"));
    expect(problems.map(wording)).toEqual([
      expect.stringMatching(/:8:3 {2}warning {2}text-direction .*\(U\+202E\)/),
    ]);
    const [first] = meeting?.document ?? [];
    expect(first?.kind === "paragraph" && plain(first.children)).toBe("a b \u2067c\u2069 \u200fd e");
  });
  test.each([
    ["8th July 2014: oil", "2014-07-08", false],
    ["Tuesday, 8 Jul: oil", "2014-07-08", false],
    ["2014-07-08 oil", "2014-07-08", false],
    ["The lamp of 8 July 2013", "2014-07-08", false],
    ["3 lamps on 4 March", "2014-07-08", false],
    ["8th July 2013: oil", "2014-07-08", true],
    ["Jul 9, 2014: oil", "2014-07-08", true],
    ["9 July: oil", "2014-07-08", true],
  ])("of “%s” under the date %s: %s", (description, updated, warned) => {
    const codes = reading(noteText("x", { description: `'${description}'`, updated })).problems.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(warned ? ["date-disagrees"] : []);
  });
});

/** So many people, each with letters of their own. */
function crowd(people: number): string {
  const letters = (n: number) => [...n.toString(10)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  return `Attendees:\n\n${Array.from({ length: people }, (_, i) => `- Ada X${letters(i)}\n`).join("")}`;
}

describe("refused", () => {
  test.each([
    ["a paragraph that no one reads", "x ".repeat(5001), "8:1  error  text-too-long"],
    ["an item that goes on and on", `- a\n${"b\n".repeat(5001)}`, "9:1  error  text-too-long"],
    [
      "a table of a million cells",
      `w\n\n|${" a |".repeat(1000)}\n|${"-|".repeat(1000)}\n${"|\n".repeat(1000)}`,
      "10:1  error  table-too-large",
    ],
    [
      "quotations that double the work",
      Array.from({ length: 40 }, (_, i) => `${"> ".repeat(40 - i)}a`).join("\n"),
      "nested-too-deep",
    ],
    [
      "a block of HTML that is a book",
      `a\n\n<div>\n${".".repeat(10_001)}x\n</div>\n`,
      "11:1  error  text-too-long",
    ],
    [
      "a quotation that loses its mark and takes it up again",
      `a\n\n${"> - a\nb\n".repeat(1002)}`,
      "10:1  error  quotation-too-ragged",
    ],
    [
      "emphasis in emphasis",
      `${"~~a *b ".repeat(110)}x${" b* a~~".repeat(110)}`,
      "8:1  error  nested-too-deep  emphasis and links nested more than 200 deep",
    ],
    ["headings without end", "# a\n".repeat(1001), "1008:1  error  note-too-large"],
    ["items without end", "- a\n".repeat(10_001), "note-too-large"],
    ["a crowd", crowd(501), "attendees"],
  ])("%s", (_, body, problem) => {
    expect(told(body).join("\n")).toContain(problem);
  });
  test.each([
    ["authors", "{ name: A }", 20, "6:10  error  field-too-long  authors: has 21 entries; 20 is the limit"],
    ["tags", "a", 50, "7:7  error  field-too-long  tags: has 51 entries; 50 is the limit"],
  ])("more %s than anybody has", (field, one, most, problem) => {
    const fields = (length: number) => ({
      ...(field === "authors" ? { author: "" } : {}),
      [field]: `[${Array(length).fill(one).join(", ")}]`,
    });
    expect(told("x", fields(most))).toEqual([]);
    expect(told("x", fields(most + 1)).join("\n")).toContain(problem);
  });
  test.each(["\\ud800", "\\ufffe", "\\u0085", "\\x1b"])("a field with %s in it", (character) => {
    expect(told("x", { subject: `"a${character}b"` })[0]).toContain("field-control");
  });
  test("front matter that is a book", () => {
    expect(told("x", { mood: "x".repeat(48 * 1024) })[0]).toContain("front-matter-too-long");
  });
  test("a field of nothing but direction", () => {
    expect(told("x", { subject: '"\\u202e"' })[0]).toContain("subject: is empty");
  });
});

test("a quotation in a quotation, fifty times, is posted for what one is", async () => {
  expect(posted(`${"> ".repeat(50)}deep\n`)).toContain("deep");
  const nested = (depth: number) => posted(`${`${"> ".repeat(depth)}deep\n\n`.repeat(20)}`);
  expect(await growth(nested, 50)).toBeLessThanOrEqual(LINEAR);
});

test.each(["\u0085", "\u2028", "\u2029", "&#8232;", "&#8233;"])(
  "a line end of another system, %j, is a space in words, code and links",
  (end) => {
    const { document } = meetingOf(`a${end}b\n\n    c${end}d\n\n<p>e${end}f</p>\n`);
    const said = document.map(plainBlock).join("|");
    // In code a reference is what it looks like.
    expect(said).toBe(`a b|c${end.startsWith("&") ? end : " "}d|e f`);
  },
);

describe("nothing is lost", () => {
  test("of a link in a link: the outer one leads, the inner one's words stay", () => {
    const found = links(meetingOf("[a <https://b.example/> c](https://d.example/)").document);
    expect(found.map(({ url, children }) => [url, plain(children)])).toEqual([
      ["https://d.example/", "a https://b.example/ c"],
    ]);
  });
  test("of a header without values, in a table too wide for columns", () => {
    const wide = `| ${"label ".repeat(16)}| [void](/v) |\n|---|---|\n| ${"value ".repeat(16)}| |\n| second | |\n`;
    expect(posted(wide).match(/void \[1\]:/g)).toHaveLength(1);
    const { document } = meetingOf("| [a](/a) | b | c | d |\n|---|---|---|---|\n");
    expect(blocksToHtml(document, { room: 3 })).toContain('href="https://lighthouse.example/a"');
  });
  test("of a name that looks like RSS, whose feed keeps its own title and date", () => {
    const name = "<lastBuildDate>x</lastBuildDate><title><![CDATA[a]]></title>]]>";
    const meeting = { ...meetingOf("x"), authors: [{ name }] as const, tags: [name], subject: name };
    const edition = { ...feedOf(pick(meeting)), subtitle: name };
    const { body } = rss.write(edition, { site: lighthouse, post: FIXED });
    expect(xmlFaults(body)).toEqual([]);
    const { title, description, lastBuildDate, items } = parseRssFeed(body);
    expect([title, description, lastBuildDate]).toEqual([name, name, "Tue, 03 Mar 2026 00:00:00 GMT"]);
    expect([items?.[0]?.title, items?.[0]?.dc?.creators?.[0], items?.[0]?.categories?.[0]?.name]).toEqual([
      name,
      name,
      name,
    ]);
  });
  test("and nothing added: a description is no markup in RSS", () => {
    const meeting = meetingOf("x", { description: "'<script>alert(1)</script> & more'" });
    const { body } = rss.write(feedOf(pick(meeting)), { site: lighthouse, post: FIXED });
    expect(parseRssFeed(body).items?.[0]?.description).toBe(
      "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more",
    );
  });
});
