/**
 * What is known to cost parsers dear, as large as a note may be, through the reader, every output and every rule: it
 * costs no more than twice what its half does, and the program no more than half a gigabyte.
 */
import { expect, test } from "vitest";
import { COSTLY, wholeWay } from "../support/costly.ts";
import { largest } from "../support/costly-by-kind.ts";
import { shippedTemplate } from "../support/emails.ts";
import { growth, LINEAR } from "../support/growth.ts";
import { measured } from "../support/hostile.ts";
import { noteText, reading } from "../support/notes.ts";
import { Project } from "../support/project.ts";
import { drawn } from "../support/runs.ts";
import { faults } from "../support/sound.ts";

/** As much as a note may hold, and as much as a paragraph may. */
const NOTE = 126_000;
const TEXT = 9_900;

const filled = (unit: string, size: number) => unit.repeat(Math.floor(size / Buffer.byteLength(unit)));
/** One within the other, as deep as a paragraph allows, in a deep quotation. */
function nested(open: string): string {
  if (open === "> ") return `${open.repeat(50)}x`;
  const depth = Math.floor(TEXT / 2 / open.length) - 60;
  return `${"> ".repeat(30)}${open.repeat(depth)}x${[...open].reverse().join("").replaceAll("(", ")").repeat(depth)}`;
}
/** As many paragraphs of it as go into a note: what one costs is bounded by its length. */
const paragraphs = (text: string) => (size: number) =>
  Array(Math.max(Math.floor(size / (Buffer.byteLength(text) + 2)), 1))
    .fill(text)
    .join("\n\n");
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
  "> a\n>\n> b\nc\n",
  "> - a\nb\n",
  "> 1. a\n   b\nc\n",
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

const CASES = [
  ...TEXTS.map((unit) => [JSON.stringify(unit), paragraphs(filled(unit, TEXT))] as const),
  ...TEXTS.map(
    (unit) =>
      [`Attendees: ${JSON.stringify(unit)}`, paragraphs(`Attendees: ${filled(unit, TEXT - 20)}`)] as const,
  ),
  ...BLOCKS.map((unit) => [JSON.stringify(unit), (size: number) => filled(unit, size)] as const),
  ...["> ", "*(", "**(", "*a **b ", "_a *b ", "~~a *b "].map(
    (open) => [`${JSON.stringify(open)} nested`, paragraphs(nested(open))] as const,
  ),
];
const template = await shippedTemplate();

test.each(drawn(CASES, 14))("%s over and over", async (_, body) => {
  const { meeting, problems } = reading(noteText(body(NOTE)));
  if (meeting === undefined) expect(problems[0]?.severity).toBe("error");
  else expect(await faults(meeting, template)).toEqual([]);
  expect(await growth((size) => wholeWay(noteText(body(size)), template), NOTE)).toBeLessThanOrEqual(LINEAR);
});

test.each(drawn(COSTLY, 8))("$name", async (kind) => {
  let isAccepted = false;
  const run = async (size: number) => {
    isAccepted = await wholeWay(kind.note(size), template);
  };
  expect(await growth(run, largest(kind))).toBeLessThanOrEqual(LINEAR);
  expect(isAccepted).toBe(true);
});

test.each(drawn(COSTLY, 4))("$name: its memory", async (kind) => {
  const project = new Project();
  try {
    project.config("{ kind: file, path: sent }");
    project.write("notes/costly.md", kind.note(largest(kind)));
    const { megabytes, code } = await measured(project, "check");
    expect(code).toBe(0);
    expect(megabytes).toBeLessThanOrEqual(512);
  } finally {
    project.remove();
  }
});
