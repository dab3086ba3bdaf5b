/** Boxes: what stands apart under a title, as HackMD, Docusaurus, Quarto, Pandoc, MyST, Zulip and GitHub write it. */
import { describe, expect, test } from "vitest";
import { links } from "../../../src/model/walk.ts";
import { blocksToHtml } from "../../../src/writers/html/blocks.ts";
import { meetingOf, noteText, reading } from "../../support/notes.ts";

const html = (body: string) => blocksToHtml(meetingOf(body).document).replaceAll("\n", "");
const codes = (body: string) =>
  reading(noteText(body)).problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
const boxed = (label: string, inside: string) =>
  `<blockquote><p><strong>${label}</strong></p>${inside}</blockquote>`;

describe("the title of a box", () => {
  test.each([
    [
      ":::info Tides: [the table](https://tides.example/t)\nLow at six.\n:::\n",
      "Info",
      "Tides: ",
      "Low at six.",
    ],
    [":::warning [The table](https://tides.example/t)\nLow at six.\n:::\n", "Warning", "", "Low at six."],
    [
      "> [!tip] Tides: [the table](https://tides.example/t)\n> Low at six.\n",
      "Tip",
      "Tides: ",
      "Low at six.",
    ],
    ["> [!NOTE]+ [The table](https://tides.example/t)  \n> Low at six.\n", "Note", "", "Low at six."],
  ])("with a link in it is a paragraph of its own: %j", (body, label, before, below) => {
    expect(html(body).replace("The table", "the table")).toBe(
      boxed(label, `<p>${before}<a href="https://tides.example/t">the table</a></p><p>${below}</p>`),
    );
    expect(codes(body)).toEqual([]);
  });
  test.each([
    [
      ":::spoiler How **we** voted\n4 to 1\n:::\n",
      boxed("Spoiler", "<p>How <strong>we</strong> voted</p><p>4 to 1</p>"),
    ],
    [':::spoiler {state="open"} How we voted\n4 to 1\n:::\n', boxed("How we voted", "<p>4 to 1</p>")],
    [":::danger[Wet paint]\nKeep off.\n:::\n", boxed("Wet paint", "<p>Keep off.</p>")],
    [
      ":::danger[Wet *paint*]{.big}\nKeep off.\n:::\n",
      boxed("Danger", "<p>Wet <em>paint</em></p><p>Keep off.</p>"),
    ],
    [":::danger Wet paint {#paint}\nKeep off.\n:::\n", boxed("Wet paint", "<p>Keep off.</p>")],
    [':::danger{title="Wet paint"}\nKeep off.\n:::\n', boxed("Wet paint", "<p>Keep off.</p>")],
    ["::: {.callout-tip title='Dry paint' collapse=true}\nSit.\n:::\n", boxed("Dry paint", "<p>Sit.</p>")],
    ["::: {#paint .callout-tip}\nSit.\n:::\n", boxed("Tip", "<p>Sit.</p>")],
    [":::{note} Dry paint\nSit.\n:::\n", boxed("Dry paint", "<p>Sit.</p>")],
  ])("is found wherever it is written: %j", (body, markup) => {
    expect(html(body)).toBe(markup);
    expect(codes(body)).toEqual([]);
  });
  test("has the links of the note, and its emoji", () => {
    const body = ":::info See [the rota][r] :anchor:\nx\n:::\n\n[r]: https://rota.example/\n";
    expect(links(meetingOf(body).document).map(({ url }) => url)).toEqual(["https://rota.example/"]);
    expect(html(body)).toContain("⚓");
    expect(codes(body)).toEqual([]);
  });
  test("of an alert that is words alone labels it, and marks in it stay", () => {
    expect(html("> [!bug] Leak\n> Port side.\n")).toBe(boxed("Leak", "<p>Port side.</p>"));
    expect(html("> [!bug] *Leak*\n")).toBe(boxed("Bug", "<p><em>Leak</em></p>"));
  });
});

describe("what is laid out and is no box", () => {
  test.each([
    ":::: {.columns}\n::: {.column width=50%}\nPort\n:::\n::: {.column}\nStarboard\n:::\n::::\n",
    ":::\nPort\n\nStarboard\n:::\n",
    "::: {lang=fr}\nPort\n\nStarboard\n:::\n",
    "::: div\nPort\n\nStarboard\n:::\n",
  ])("is what it holds: %j", (body) => {
    expect(html(body)).toBe("<p>Port</p><p>Starboard</p>");
    expect(codes(body)).toEqual([]);
  });
  test.each([
    ["Port\n\n:::info\nStarboard\n", "box-open 10:1", ":::info"],
    ["Port\n:::\n\nStarboard\n", "box-open 9:1", ":::"],
    ["- Port\n  :::\n\n:::\n", "box-open 9:3", ":::"],
  ])("a line that opens or closes none is told once: %j", (body, told, raw) => {
    expect(codes(body)).toEqual([told]);
    expect(html(body)).toContain(raw);
  });
});

describe("code in a box", () => {
  test.each([
    ["```", "```"],
    ["~~~ text", "~~~~"],
    ["  ````md", "   `````"],
  ])("may show boxes: %j", (fence, end) => {
    const body = `:::info\n${fence}\n:::warning\nx\n${end}\n:::\n\nAfter.\n`;
    expect(html(body)).toMatch(/:::warning\nx|:::warningx/);
    expect(html(body)).toMatch(/<\/blockquote><p>After\.<\/p>$/);
    expect(codes(body)).toEqual([]);
  });
  test("that is not closed in it ends with it", () => {
    expect(html(":::info\n```\nx\n:::\n\nAfter.\n")).toBe(
      `${boxed("Info", "<pre><code>x</code></pre>")}<p>After.</p>`,
    );
  });
});

describe("a fence that holds Markdown", () => {
  test.each([
    ["```spoiler How we voted\n**4** to 1\n```\n", boxed("How we voted", "<p><strong>4</strong> to 1</p>")],
    ["~~~~spoiler\n4 to 1\n~~~~\n", boxed("Spoiler", "<p>4 to 1</p>")],
    ["```{warning} Wet paint\n:class: wide\n\nKeep off.\n```\n", boxed("Wet paint", "<p>Keep off.</p>")],
    ["````{admonition} Wet paint\n```\nx\n```\n````\n", boxed("Wet paint", "<pre><code>x</code></pre>")],
  ])("is a box: %j", (body, markup) => {
    expect(html(body)).toBe(markup);
    expect(codes(body)).toEqual([]);
  });
  test("is told in its place", () => {
    expect(codes("```{note} Paint\n:class: a\n:name: b\nSee [x][y].\n```\n")).toEqual([
      "reference-undefined 11:8",
    ]);
  });
  test.each([
    "```js title\nx\n```\n",
    "```{python} x\nx\n```\n",
    "```spoilers\nx\n```\n",
    "```spoiler a\nx\n",
  ])("of another kind, or that is not closed, is code: %j", (body) => {
    expect(html(body)).toBe("<pre><code>x</code></pre>");
  });
});
