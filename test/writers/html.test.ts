import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Inline } from "../../src/model/document.ts";
import { blocksToHtml } from "../../src/writers/html/blocks.ts";
import { inlinesToHtml } from "../../src/writers/html/inlines.ts";
import { escapeHtml, html } from "../../src/writers/html/markup.ts";
import { everyPart } from "../support/emails.ts";
import { meetingOf } from "../support/notes.ts";

const place = { file: "notes/test.md", line: 1, column: 1 };
const text = (words: string): Inline => ({ kind: "text", text: words });
const of = (markdown: string) => blocksToHtml(meetingOf(markdown).document);

/** XML's rule for tags: each one closed in turn, every attribute quoted. */
function wellFormed(markup: string): boolean {
  const open: string[] = [];
  const rest = markup.replace(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<]*")*)( \/)?>/g,
    (_, end, name, _a, empty) => {
      if (end === "/") return open.pop() === name ? "" : "<";
      if (empty === undefined) open.push(name);
      return "";
    },
  );
  return open.length === 0 && !/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/.test(rest);
}

describe("blocks", () => {
  test.each([
    ["a paragraph", "One\ntwo", "<p>One\ntwo</p>"],
    ["a hard line break", "One  \ntwo", "<p>One<br />two</p>"],
    ["a rule", "a\n\n---\n\nb", "<p>a</p>\n<hr />\n<p>b</p>"],
    ["bullets", "- a\n- b", "<ul><li>a</li>\n<li>b</li></ul>"],
    ["numbers from one", "1. a", "<ol><li>a</li></ol>"],
    ["numbers from elsewhere", "7. a", '<ol start="7"><li>a</li></ol>'],
    ["a list within a list", "- a\n  - b", "<ul><li>a\n<ul><li>b</li></ul></li></ul>"],
    ["an item of two paragraphs", "- a\n\n  b", "<ul><li><p>a</p>\n<p>b</p></li></ul>"],
    ["tasks", "- [x] a\n- [ ] b", "<ul><li>☑ a</li>\n<li>☐ b</li></ul>"],
    ["a quotation", "> a", "<blockquote><p>a</p></blockquote>"],
    ["code", "```\n<a> &\n  b\n```", "<pre><code>&lt;a&gt; &amp;\n  b</code></pre>"],
    [
      "a table with its columns' sides",
      "| a | b |\n| - | -: |\n| c | d |",
      '<table>\n<thead><tr><th scope="col">a</th><th scope="col" style="text-align:right">b</th></tr></thead>\n' +
        '<tbody><tr><td>c</td><td style="text-align:right">d</td></tr></tbody>\n</table>',
    ],
  ])("writes %s", (_, markdown, expected) => {
    expect(of(markdown)).toBe(expected);
  });

  test("skips no level of heading, whatever the note did", () => {
    const levels = (markup: string) => [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels(of("#### a\n\n###### b\n\n#### c\n\n##### d\n\n###### e"))).toEqual([2, 3, 2, 3, 4]);
    const heading = (level: number): Block => ({ kind: "heading", level, children: [text("x")], place });
    expect(levels(blocksToHtml([heading(5), heading(6)], { level: 3 }))).toEqual([3, 4]);
    expect(levels(blocksToHtml([heading(1), heading(2)], { level: 6 }))).toEqual([6, 6]);
  });

  test("puts a heading of a quotation below the heading it stands under", () => {
    expect(of("## a\n\n> # b")).toBe("<h2>a</h2>\n<blockquote><h3>b</h3></blockquote>");
  });

  test("turns a table too wide for the output into a paragraph a row", () => {
    const wide = meetingOf("| a | b |\n| - | - |\n| c | d |").document;
    expect(blocksToHtml(wide, { room: 3 })).toBe("<p><strong>a:</strong> c<br />\n<strong>b:</strong> d</p>");
    expect(blocksToHtml(wide, { room: 4 })).toContain("<table>");
  });

  test("parts the records of such a table by rules, and sets no second colon", () => {
    const wide = meetingOf("| a: | ok? | |\n| - | - | - |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |").document;
    expect(blocksToHtml(wide, { room: 3 })).toBe(
      "<p><strong>a:</strong> 1<br />\n<strong>ok?</strong> 2<br />\n3</p>\n<hr />\n" +
        "<p><strong>a:</strong> 4<br />\n<strong>ok?</strong> 5<br />\n6</p>",
    );
  });

  test("gives whom a quotation names a line and a dash", () => {
    expect(of("> It shines.\n> -- Ada Example")).toBe(
      "<blockquote><p>It shines.</p>\n<p>— Ada Example</p></blockquote>",
    );
    expect(of("> It shines.\n>\n> -- the handbook, page 12")).toBe(
      "<blockquote><p>It shines.</p>\n<p>— the handbook, page 12</p></blockquote>",
    );
    expect(of("> It shines\n> -- for all of us")).toBe(
      "<blockquote><p>It shines\n-- for all of us</p></blockquote>",
    );
    expect(of("> It shines -- Ada knew.")).toBe("<blockquote><p>It shines -- Ada knew.</p></blockquote>");
  });

  test("dresses a task that has a bullet as one, and leaves a number its place", () => {
    const style = { task: { class: "task" } };
    const dressed = (body: string) => blocksToHtml(meetingOf(body).document, { style });
    expect(dressed("- [x] a\n- b")).toBe('<ul><li class="task">☑ a</li>\n<li>b</li></ul>');
    expect(dressed("1. [ ] a")).toBe("<ol><li>☐ a</li></ol>");
  });

  test("dresses elements as it is told and joins what meets in one", () => {
    const table = meetingOf("| a |\n| -: |\n| b |").document;
    const style = { td: { style: "padding:0", class: "cell" }, right: { style: "text-align:right" } };
    expect(blocksToHtml(table, { style })).toContain(
      '<td class="cell" style="padding:0;text-align:right">b</td>',
    );
  });

  test("is well-formed XML for every element there is", () => {
    const { document } = everyPart();
    expect(wellFormed(blocksToHtml(document))).toBe(true);
    expect(wellFormed(blocksToHtml(document, { room: 9 }))).toBe(true);
  });
});

describe("inlines", () => {
  const link = (children: readonly Inline[], url = "https://lighthouse.example/?a=1&b='2'"): Inline => ({
    kind: "link",
    url,
    children,
    bare: false,
    place,
  });
  const image = (alt: string): Inline => ({ kind: "image", url: "https://lighthouse.example/i", alt, place });

  test("writes marks of every kind", () => {
    expect(of("**a** *b* ~~c~~ `d`")).toBe(
      "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>",
    );
  });

  test("makes a picture a link with its words, never a picture", () => {
    expect(inlinesToHtml([image("A gate"), image("")])).toBe(
      '<a href="https://lighthouse.example/i">[image: A gate]</a><a href="https://lighthouse.example/i">[image]</a>',
    );
  });

  test("puts no link within a link", () => {
    const markup = inlinesToHtml([link([text("a"), link([text("b")]), image("c")])]);
    expect(markup.match(/<a /g)).toHaveLength(1);
    expect(markup).toContain(">ab[image: c]</a>");
  });

  test("shows the address of a link without words", () => {
    expect(inlinesToHtml([link([], "https://lighthouse.example/x")])).toBe(
      '<a href="https://lighthouse.example/x">https://lighthouse.example/x</a>',
    );
  });

  test("escapes addresses within their attribute", () => {
    expect(inlinesToHtml([link([text("a")], 'https://x.example/"><b>')])).toBe(
      '<a href="https://x.example/&quot;&gt;&lt;b&gt;">a</a>',
    );
  });

  test("lets no text become markup, whatever it is", () => {
    const words = fc.string({
      unit: fc.constantFrom("<", ">", "&", '"', "'", "/", "a", "-", "!", "{", "}", " "),
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const blocks: Block[] = [
          {
            kind: "paragraph",
            place,
            children: [text(a), { kind: "code", text: b }, link([text(b)], a), image(a)],
          },
          { kind: "code", text: a, place },
          { kind: "table", align: [undefined], header: [[text(a)]], rows: [[[text(b)]]], place },
        ];
        return wellFormed(blocksToHtml(blocks));
      }),
    );
  });
});

test("a template's holes take markup, and text only once it is escaped", () => {
  expect(html`<b>${escapeHtml("<&>\"'")}</b>`).toBe("<b>&lt;&amp;&gt;&quot;&#39;</b>");
  // @ts-expect-error a bare string never crosses into markup
  html`<b>${"<i>"}</b>`;
});
