/** What a note may not be, what it is warned of, and what no note can make the program do for long. */
import { parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import { links, plain } from "../../src/model/walk.ts";
import { wording } from "../../src/problem.ts";
import { rss } from "../../src/writers/feeds/rss.ts";
import { blocksToHtml } from "../../src/writers/html.ts";
import { post } from "../../src/writers/text/post.ts";
import { lighthouse, meetingOf, noteText, reading } from "../support/notes.ts";

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
  ])("%s, at once", (_, body, problem) => {
    const begun = performance.now();
    expect(told(body)[0]).toContain(problem);
    expect(performance.now() - begun).toBeLessThan(3000);
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

test("a quotation in a quotation, fifty times, is posted at once", () => {
  const begun = performance.now();
  expect(posted(`${"> ".repeat(50)}deep\n`)).toContain("deep");
  expect(performance.now() - begun).toBeLessThan(1000);
});

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
    expect(blocksToHtml(document, { columns: 3 })).toContain('href="https://lighthouse.example/a"');
  });
  test("and nothing added: a description is no markup in RSS", () => {
    const meeting = meetingOf("x", { description: "'<script>alert(1)</script> & more'" });
    const { body } = rss.write(pick(meeting), { site: lighthouse, post: FIXED });
    expect(parseRssFeed(body).items?.[0]?.description).toBe(
      "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more",
    );
  });
});
