/** What is known to cost parsers dear, as large as a note may be, through the reader and every output: under 10 s each. */
import { expect, test } from "vitest";
import { shippedTemplate } from "../support/emails.ts";
import { noteText, reading } from "../support/notes.ts";
import { faults } from "../support/sound.ts";

/** As much as a note may hold, and as much as a paragraph may. */
const NOTE = 126_000;
const TEXT = 9_900;

const filled = (unit: string, size: number) => unit.repeat(Math.floor(size / Buffer.byteLength(unit)));
/** One within the other, as deep as a paragraph allows, in a deep quotation. */
function nested(open: string): string {
  const depth = open === "> " ? 50 : Math.floor(TEXT / 2 / open.length) - 60;
  const close = open === "> " ? "" : [...open].reverse().join("").replaceAll("(", ")");
  return `${"> ".repeat(30).slice(open === "> " ? 60 : 0)}${open.repeat(depth)}x${close.repeat(depth)}`;
}
const TEXTS = [
  "*a ",
  "*a_ ",
  "a**b",
  "**a *a ",
  "_a ",
  "*_**__",
  "~a ",
  "~~a ",
  "~a~~ ",
  "**a *b c* d** ",
  "[a](",
  "[a](b",
  "[a](<b",
  "[a][b]",
  "![a](",
  "![",
  "[",
  "]",
  "[]",
  '[a](b "',
  "[1]",
  "<",
  "<a ",
  "<a b=",
  "<b>",
  "<!--",
  "<?",
  "<![CDATA[",
  "<script>",
  "<http:",
  "http://a ",
  "http://a.b/(",
  "http://a.b/&amp;",
  "www.",
  "a@",
  "a.",
  "a_",
  "a-",
  "&",
  "&amp",
  "&#x1;",
  "\\",
  "\\[",
  "`",
  "`a``",
  " ",
  "\t",
  "a  \n",
  "x",
  "日",
  "👩‍👩‍👧‍👦",
  "e\u0301",
  "🇬",
  "א ב ",
  "1",
  "-",
  "=",
  "a\\\n",
  "(a) ",
  "a and ",
  "The next call is on the 22nd. ",
  "Next call 1 ",
  "A. ",
];
const BLOCKS = [
  "```\n",
  "~~~a\n",
  "---\n",
  "- - - - ",
  "* ",
  "a\n=\n",
  "# a\n",
  "# a #\n",
  "> a\n",
  ">\n",
  "> a\nb\n",
  "> - a\n",
  "- a\n",
  "-\n",
  "- a\n\n",
  "1. a\n",
  "- a\n  b\n\n  c\n",
  "- - - - - - - - - - a\n",
  "- [ ] a\n",
  "- > - > - > a\n",
  "| a | b |\n|---|---|\n\n",
  "[a]: b\n",
  "[a]:\n",
  "\n",
  "<div>a</div>\n",
  "<div\n",
  "<div>\n\n",
  "## a\n\nb\n\n",
  "[a](https://e.example/)\n\n",
  "    a\n",
  "a\n\n",
  `${"> ".repeat(40)}a\n\n`,
];

test.each([
  ...TEXTS.map(
    (unit) =>
      [
        JSON.stringify(unit),
        Array(Math.floor(NOTE / TEXT))
          .fill(filled(unit, TEXT))
          .join("\n\n"),
      ] as const,
  ),
  ...TEXTS.map(
    (unit) => [`Attendees: ${JSON.stringify(unit)}`, `Attendees: ${filled(unit, TEXT - 20)}`] as const,
  ),
  ...BLOCKS.map((unit) => [JSON.stringify(unit), filled(unit, NOTE)] as const),
  ...["> ", "*(", "**(", "*a **b ", "_a *b ", "~~a *b "].map(
    (open) => [`${JSON.stringify(open)} nested`, nested(open)] as const,
  ),
  [
    "numbered links",
    Array.from({ length: 3000 }, (_, i) => `[a](https://e.example/${i})\n\n`).join(""),
  ] as const,
  [
    "headings of every level",
    Array.from({ length: 9000 }, (_, i) => `${"#".repeat(1 + (i % 6))} a${i}\n`).join(""),
  ] as const,
  ["definitions", Array.from({ length: 9000 }, (_, i) => `[a${i}]: b`).join("\n")] as const,
])("%s over and over", async (_, body) => {
  const begun = performance.now();
  const { meeting, problems } = reading(noteText(body));
  if (meeting === undefined) expect(problems[0]?.severity).toBe("error");
  else expect(await faults(meeting, await shippedTemplate())).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
