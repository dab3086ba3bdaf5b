/**
 * What is known to cost parsers dear, as large as a note may be, through the reader, every output and every rule: it
 * costs no more than twice what its half does, and the program no more than half a gigabyte.
 */
import { expect, test } from "vitest";
import { COSTLY, wholeWay } from "../support/costly.ts";
import { shippedTemplate } from "../support/emails.ts";
import { growth, LINEAR } from "../support/growth.ts";
import { measured } from "../support/hostile.ts";
import { noteText, reading } from "../support/notes.ts";
import { Project } from "../support/project.ts";
import { faults } from "../support/sound.ts";

/** As much as a note may hold, and as much as a paragraph may. */
const NOTE = 126_000;
const TEXT = 9_900;

const filled = (unit: string, size: number) => unit.repeat(Math.floor(size / Buffer.byteLength(unit)));
/** One within the other, in a deep quotation: as deep as the size asks for. */
function nested(open: string, size: number): string {
  if (open === "> ") return `${open.repeat((50 * size) / TEXT)}x`;
  const depth = Math.max(Math.floor(size / 2 / open.length) - 60, 1);
  return `${"> ".repeat(30)}${open.repeat(depth)}x${[...open].reverse().join("").replaceAll("(", ")").repeat(depth)}`;
}
const paragraphs = (unit: string) => (size: number) =>
  Array(Math.ceil(size / TEXT))
    .fill(filled(unit, Math.min(size, TEXT)))
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

const CASES: readonly (readonly [name: string, body: (size: number) => string, most: number])[] = [
  ...TEXTS.map((unit) => [JSON.stringify(unit), paragraphs(unit), NOTE] as const),
  ...TEXTS.map(
    (unit) =>
      [
        `Attendees: ${JSON.stringify(unit)}`,
        (size: number) => `Attendees: ${filled(unit, size - 20)}`,
        TEXT,
      ] as const,
  ),
  ...BLOCKS.map((unit) => [JSON.stringify(unit), (size: number) => filled(unit, size), NOTE] as const),
  ...["> ", "*(", "**(", "*a **b ", "_a *b ", "~~a *b "].map(
    (open) => [`${JSON.stringify(open)} nested`, (size: number) => nested(open, size), TEXT] as const,
  ),
];
const template = await shippedTemplate();

test.each(CASES)("%s over and over", async (_, body, most) => {
  const { meeting, problems } = reading(noteText(body(most)));
  if (meeting === undefined) expect(problems[0]?.severity).toBe("error");
  else expect(await faults(meeting, template)).toEqual([]);
  expect(await growth((size) => wholeWay(noteText(body(size)), template), most)).toBeLessThanOrEqual(LINEAR);
});

test.each(COSTLY)("$name", async ({ note, most }) => {
  let isAccepted = false;
  const run = async (size: number) => {
    isAccepted = await wholeWay(note(size), template);
  };
  expect(await growth(run, most)).toBeLessThanOrEqual(LINEAR);
  expect(isAccepted).toBe(true);
});

test.each(COSTLY)("$name: its memory", async ({ note, most }) => {
  const project = new Project();
  try {
    project.config("{ kind: file, path: sent }");
    project.write("notes/costly.md", note(most));
    const { megabytes, code } = await measured(project, "check");
    expect(code).toBe(0);
    expect(megabytes).toBeLessThanOrEqual(512);
  } finally {
    project.remove();
  }
});
