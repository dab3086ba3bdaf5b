/** Notes that were dear to read, to write or to check, each in the size that is asked for. */
import { check } from "../../src/checks/index.ts";
import type { Template } from "../../src/writers/writer.ts";
import { lighthouse, noteText, reading } from "./notes.ts";
import { written } from "./subject.ts";

export interface Costly {
  readonly name: string;
  /** The text of a note of about so many characters. */
  readonly note: (size: number) => string;
  /** The largest that is accepted, about. */
  readonly most: number;
}

/** As much as a note may hold, and as much as a paragraph may. */
export const NOTE = 120_000;
export const TEXT = 9_900;
/** As much as a head may hold, and headings and blocks as a note may have. */
export const HEAD = 45_000;
const HEADINGS = 990;
const BLOCKS = 9_900;

export const over = (unit: string) => (size: number) =>
  unit.repeat(Math.floor(size / Buffer.byteLength(unit)));
export const numbered = (line: (i: number) => string) => (size: number) => {
  const length = line(10_000).length;
  return Array.from({ length: Math.floor(size / length) }, (_, i) => line(i)).join("");
};
/** Paragraphs of it, each as long as one may be. */
export const paragraphs = (unit: string, before = "", after = "") => {
  return (size: number) =>
    Array.from({ length: Math.ceil(size / TEXT) }, (_, i) => {
      const room = Math.min(TEXT, size - i * TEXT);
      return before + over(unit)(room) + after;
    }).join("\n\n");
};
const code = (text: (size: number) => string) => (size: number) => `\`\`\`\n${text(size)}x\n\`\`\`\n`;
const html = (unit: string) => paragraphs(unit, "<div>\n", "x\n</div>");
export const body = (name: string, text: (size: number) => string, most = NOTE): Costly => ({
  name,
  note: (size) => noteText(text(size)),
  most,
});
export const head = (name: string, note: (size: number) => string, most = HEAD): Costly => ({
  name,
  note,
  most,
});
const toml = (value: string) =>
  `+++\nupdated = "2026-03-03"\nsubject = "a"\npermalink = "b"\nauthor = "c"\n${value}\n+++\nx\n`;

export const COSTLY: readonly Costly[] = [
  head("a TOML list with spaces", (size) => toml(`x = [\n[${" ".repeat(size)}\n]]`)),
  head("a TOML key with spaces", (size) => toml(`x${" ".repeat(size)}.y = 1`)),
  head("TOML keys", (size) => toml(numbered((i) => `k${i} = 1\n`)(size))),
  head("YAML keys that nobody reads", (size) =>
    noteText("x", { z: `a\n${numbered((i) => `k${i}: a\n`)(size)}` }),
  ),
  head("a YAML list with spaces", (size) => noteText("x", { tags: `[${" ".repeat(size)}\n a]` })),
  body("boxes whose fences end nowhere", over(":::a\n\n    ~~~ x\n\n"), 60_000),
  body("abbreviations between lines", over("x\n*[a]: b\n"), 90_000),
  body("Markdown in blocks of HTML", over("<div>**a** [b](/c)</div>\n\n")),
  body("addresses with dashes", paragraphs("https://a.example/b—— ")),
  head("a date with spaces", (size) => noteText("x", { updated: `2026-03-03 ${" ".repeat(size)}x` })),
  head("a description with spaces", (size) => noteText("x", { description: `'a${" ".repeat(size)}b'` }), 480),
  body("code of line feeds", code(over("\n"))),
  body("code of 30,000 lines", code(over("abc\n"))),
  body("code of one line", code(over("aGVsbG8g"))),
  body("code of one line of words", code(over("aGV bG8 "))),
  body("code of tabs", code(over("a\t"))),
  body("code of spaces", code(over(" "))),
  body("code of wide letters", code(over("日"))),
  body("indented code", over("    a\n")),
  body("code in words", paragraphs("`a` ")),
  body("HTML of dots", html(".")),
  body("HTML of line feeds", html("&#10;")),
  body("HTML of white space", html("&#9;&#32;")),
  body("HTML of breaks", html("a<br>")),
  body("HTML of names", html("Ada Example, ")),
  body("HTML of parentheses", html("(")),
  body("HTML of separators", html(", and ")),
  body("HTML that is never closed", html("<b><!--")),
  body(
    "HTML that is nested",
    (size) => `${over("<div><p><em>x")(size / 2)}${over("</em></p></div>")(size / 2)}`,
  ),
  body("HTML that crosses", paragraphs("<b>x<i>y</b>z</i>", "<div>\n", "\n</div>")),
  body("tables in tables", over("<table><tr><td>x<ul><li>")),
  body("tables that are too wide in one another", (size) => {
    const rest = `${"<td colspan=50>".repeat(101)}<tr><td>y</table>`;
    const levels = Math.floor(size / (rest.length + 15));
    return `${"<table><tr><td>".repeat(levels)}x${rest.repeat(levels)}\n`;
  }),
  body("terms without an end", html("<dl><dt>x<dd>")),
  body("code with paragraphs", (size) => `<pre>${over("<p>x")(size)}</pre>\n`),
  body("objects in objects", over("<object>x")),
  body("what a picture leads to", paragraphs("<area href=/x alt=x>")),
  body(
    "rows with more cells than columns",
    (size) => `| a |\n|--|\n${over("| b | c |\n")(size)}`,
    4 * BLOCKS,
  ),
  body("a row of more cells", (size) => `| a |\n|--|\n${over("| b ")(size)}\n`, TEXT),
  body(
    "footnotes that are addresses",
    numbered((i) => `[a][^${i}]\n\n[^${i}]: /b\n\n`),
  ),
  body(
    "footnotes that lead to the next",
    numbered((i) => `[^${i}]: a[^${i + 1}]\n\n`),
  ),
  body("footnotes of one label", over("[^a]: b\n\n")),
  body("marks of footnotes that lead nowhere", paragraphs("a[^b] ")),
  body("short names side by side", paragraphs(":tada:")),
  body("links with what goes on behind them", paragraphs("[a](/b)c ")),
  body("a table's line of dashes", (size) => `| a |\n|${"-".repeat(size)}|\n`),
  body("tables", over("| a | b |\n|---|---|\n\n"), 6 * BLOCKS),
  body("headings of one name", over("# a\n"), 4 * HEADINGS),
  body(
    "headings of many names",
    numbered((i) => `# a${i}\n`),
    9 * HEADINGS,
  ),
  body(
    "topics",
    numbered((i) => `## a${i}\n\nb\n\n`),
    12 * HEADINGS,
  ),
  body("paragraphs", over("a\n\n"), 3 * BLOCKS),
  body("items", over("- a\n"), 2 * BLOCKS),
  body("quotations", over("> a\n\n"), 2 * BLOCKS),
  body("rules", over("---\n"), 4 * BLOCKS),
  body("hard breaks", paragraphs("a  \n")),
  body("tasks", over("- [ ] Ada will oil the gate.\n")),
  body(
    "links",
    numbered((i) => `[a](https://e.example/${i})\n\n`),
  ),
  body(
    "links to files of notes",
    numbered((i) => `[a](/b${i}.md)\n\n`),
  ),
  body("a path of dots", (size) => `[a](/x.md)\n\n\`<${over("../")(Math.min(size, TEXT))}\`\n`, TEXT),
  body(
    "definitions",
    numbered((i) => `[a${i}]: b\n`),
  ),
  body("brackets that lead nowhere", paragraphs("[a][b] ")),
  body("brackets that open", paragraphs("[TODO: ")),
  body("footnotes in place that never end", paragraphs("[]() ", "^[[] ")),
  body(
    "what a generator leaves alone, without an end",
    (size) => `{% raw %}\n${over("\t ")(Math.min(size, TEXT))}x\n`,
  ),
  body("decisions", over("AGREED: a\n\n"), 11 * BLOCKS),
  body("actions", over("ACTION: Ada to a\n\n")),
  body("attendees in a line", paragraphs("Attendees: Ada Example, Ben Sample\n")),
];

/** A head of header lines, with a line of so many spaces. */
export function colonHead(size: number): string {
  return `Subject: a${" ".repeat(size)}b\nDate: 2026-03-03\n\nx\n`;
}

/** Reads a note, writes everything that is made of it and holds all rules against it; whether it was accepted. */
export async function wholeWay(text: string, template: Template): Promise<boolean> {
  const { meeting } = reading(text);
  if (meeting === undefined) return false;
  const { permalink } = meeting;
  const subject = { meeting, lines: text.split("\n"), site: lighthouse, meetings: [meeting] };
  check(await written({ ...subject, permalinks: [permalink], parts: [], messages: [] }, template));
  return true;
}
