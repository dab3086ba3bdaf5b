/** Notes of every kind of element, as large as one may be, that might be dear by a rule's or a parser's nature. */
import { body, type Costly, head, numbered, over, paragraphs, TEXT } from "./costly.ts";
import { noteText, reading } from "./notes.ts";

const people = (count: number, words = "A") =>
  Array.from({ length: count }, (_, i) => `${words} ${letters(i)}`);
/** A word for each number, since a name holds no digit. */
const letters = (n: number) => [...`${n}`].map((digit) => "abcdefghij"[Number(digit)]).join("");
const inHead = (name: string, value: (size: number) => string, most?: number) =>
  head(name, (size) => noteText("x\n", { z: value(size) }), most);
const fence = (text: string) => `\`\`\`\`\n${text}\n\`\`\`\`\n`;
/** So many levels, one within the other, and again from the first one. */
const levels = (count: number, line: (depth: number) => string) =>
  over(Array.from({ length: count }, (_, depth) => line(depth)).join(""));

const HEADS: readonly Costly[] = [
  inHead("a flow map of empty keys", (size) => `{${over("? ,")(size)}}`),
  inHead("a text in quotes with an escape each", (size) => `"${over("\\u0041")(size)}"`),
  inHead("a folded text of empty lines", (size) => `>\n${over("  a\n\n")(size)}`),
  inHead("comments", (size) => `a\n${over("# a\n")(size)}`),
  inHead("anchors", (size) => `\n${numbered((i) => `  - &a${i} b\n`)(size)}`),
  inHead("a name that is there over and over", (size) => `a\n${over("y: a\n")(size)}`),
  inHead("lists in one another", (size) => `${"[".repeat(size / 2)}${"]".repeat(size / 2)}`),
  inHead("quotes that never end", (size) => `'${over("''")(size)}`),
  inHead("tags of YAML", (size) => `\n${over("  - !a b\n")(size)}`),
  head("authors", (size) => noteText("x\n", { author: `[${over("a, ")(size)}b]` })),
  head("tags", (size) => noteText("x\n", { tags: over("a, ")(size) })),
  head("a head that nothing closes", (size) => `---\n${over("a: b\n")(size)}`),
  head("header lines", (size) => `${numbered((i) => `K${i}: a\n`)(size)}\nx\n`),
  head("TOML texts over lines", (size) => `+++\nx = """\n${over('a""\n')(size)}"""\n+++\nx\n`),
  head("TOML tables", (size) => `+++\n${numbered((i) => `[a${i}]\n`)(size)}+++\nx\n`),
];

const ELEMENTS: readonly Costly[] = [
  body("fences of each length", (size) =>
    Array.from({ length: 300 }, (_, i) => `${"`".repeat(3 + i)}\n`)
      .join("")
      .slice(0, size),
  ),
  body("fences that nothing closes in items", over("- ```\n")),
  body("code of long white space", (size) => fence(over("a                        \n")(size))),
  body("code of what looks like minutes", (size) => fence(over("ACTION: Ada to go\n")(size))),
  body("code in words of each length", paragraphs("`a`` ```b```` ")),
  body(
    "a table of one row",
    (size) => `|${"a|".repeat(size / 6)}\n|${"-|".repeat(size / 6)}\n|${"b|".repeat(size / 6)}\n`,
  ),
  body("a table of pipes that are escaped", (size) => `| a |\n|---|\n${over("| \\| \\| |\n")(size)}`),
  body(
    "a table of links",
    (size) => `| a | b |\n|---|---|\n${numbered((i) => `| [a](/${i}) | b |\n`)(size)}`,
  ),
  body("a table's head without a table", over("| a | b |\n")),
  body(
    "a table of people and actions",
    (size) => `| Action | Owner |\n|---|---|\n${over("| oil it | Ada |\n")(size)}`,
  ),
  body(
    "lists as deep as may be",
    levels(40, (depth) => `${"  ".repeat(depth)}- a\n`),
  ),
  body("a list whose items are numbered anew", over("9. a\n\n1) b\n\n")),
  body("a list that goes on without its indent", over("- a\nb\n")),
  body("empty items", over("-\n\n")),
  body("items of two blocks", over("- a\n\n  b\n\n")),
  body(
    "quotations in and out",
    levels(20, (depth) => `${"> ".repeat(depth + 1)}a\n`),
  ),
  body("a quotation that goes on without its mark", over("> a\nb\n\n")),
  body("quotations of code", over("> ```\n> a\n> ```\n\n")),
  body("quotations of headings", over("> # a\n\n")),
  body("alerts", over("> [!NOTE]\n> a\n\n")),
  body("boxes", over(":::info\na\n:::\n\n")),
  body("boxes that nothing closes", over(":::info\na\n\n")),
  body("terms and what they are", over("a\n: b\n\n")),
];

const HTML: readonly Costly[] = [
  body(
    "HTML of attributes",
    (size) => `<div${numbered((i) => ` a${i}="b"`)(Math.min(size, TEXT))}>x</div>\n`,
    TEXT,
  ),
  body("HTML that opens and opens", paragraphs("<div>", "", "x")),
  body("HTML of lists", paragraphs("<ul><li>a", "<div>\n", "\n</div>")),
  body("HTML of tables", paragraphs("<table><tr><td>a", "<div>\n", "\n</div>")),
  body("HTML of formatting that is never closed", paragraphs("<b><i>a<p>", "<div>\n", "\n</div>")),
  body("HTML of ends without beginnings", paragraphs("</p></b>a", "<div>\n", "\n</div>")),
  body("HTML of references that nothing ends", paragraphs("&amp&notit", "<div>\n", "\n</div>")),
  body("HTML in words", paragraphs("a <b>b</b> ")),
  body("comments in words", paragraphs("a <!-- b --> ")),
  body("HTML of links", paragraphs('<a href="/a">b</a> ', "<div>\n", "\n</div>")),
];

const LINKS: readonly Costly[] = [
  body(
    "footnotes",
    numbered((i) => `a[^${i}]\n\n[^${i}]: b\n\n`),
  ),
  body("one footnote, marked over and over", (size) => `${paragraphs("a[^1] ")(size)}\n\n[^1]: b\n`),
  body(
    "footnotes that lead to one another",
    numbered((i) => `a[^${i}]\n\n[^${i}]: b[^${i + 1}]\n\n`),
  ),
  body(
    "footnotes that are defined nowhere",
    numbered((i) => `a[^${i}]\n\n`),
  ),
  body("footnotes in place", paragraphs("a^[b] ")),
  body("one footnote, defined over and over", over("[^1]: a\n\n")),
  body("one link over and over", paragraphs("[a](https://e.example/) ")),
  body("pictures", paragraphs("![a](/b.png) ")),
  body("bare links", paragraphs("https://e.example/a_b ")),
  body("addresses", paragraphs("a@e.example ")),
  body(
    "one reference over and over",
    (size) => `${paragraphs("[a][b] ")(size)}\n\n[b]: https://e.example/\n`,
  ),
  body(
    "references that are used",
    numbered((i) => `[a${i}]\n\n[a${i}]: /b${i}\n\n`),
  ),
  body("links to headings", (size) => `# a\n\n${numbered((i) => `[b](#a${i})\n\n`)(size)}`),
  body("numbers of links that disagree", paragraphs("a [1] ")),
  body("wiki links", paragraphs("[[a|b]] ")),
  body("marked words, remarks and mathematics", paragraphs("==a== %%b%% $c$ ")),
  body("emoji", paragraphs(":tada: :a: ")),
  body(
    "ids of headings",
    numbered((i) => `# a {#b${i}}\n\n`),
  ),
];

const MINUTES: readonly Costly[] = [
  body("next meetings", paragraphs("The next meeting is on 10 March. ")),
  body("next meetings without a day", paragraphs("Next call in two weeks. ")),
  body("promises", paragraphs("Ada will oil it, and Ben will paint it. ")),
  body(
    "promises of many people",
    (size) => `Attendees: ${people(400).join(", ")}\n\n${over("A b will oil it.\n\n")(size)}`,
  ),
  body(
    "names that share their first one",
    (size) =>
      `Attendees:\n\n${people(450, "Ada")
        .map((name) => `- ${name}\n`)
        .join("")}\n${over("ACTION: Ada to go\n\n")(size)}`,
  ),
  body("people who are named in capitals", paragraphs("Ada B and Ben C and ")),
  body("votes", paragraphs("Motion to wait. Ada seconded. Carried. ")),
  body("what everybody was fine with", paragraphs("The lamp is red. Nobody objected. ")),
  body("what comes up again", paragraphs("We come back to it in May. ")),
  body("what is put off", over("DEFERRED: a\n\n")),
  body("marks of each kind", over("TODO(ada): a\n\nAP: b\n\n- [x] c\n\n")),
  body("days", paragraphs("Monday 3 March 2026, ")),
  body("doubled words", paragraphs("the the ")),
  body("ordinals", paragraphs("the 2th 1rd ")),
  body("parentheses that open", paragraphs("(a ")),
  body("sentences", paragraphs("A b. ")),
  body("agendas", over("## Agenda\n\n- a\n\n")),
];

/** What refers to what: twice as much of both must not be four times the work. */
const CROSSED: readonly Costly[] = [
  crossed(
    "headings and links to them",
    (i) => `# a${i}\n`,
    (i) => `[b](#a${i})\n\n`,
  ),
  crossed(
    "headings of many letters and links to none of them",
    (i) => `# ${letters(i)}\n`,
    (i) => `[b](#x-${i})\n\n`,
  ),
  crossed(
    "headings with ids and links to them",
    (i) => `# a${i} {#b${i}}\n`,
    (i) => `[b](#b${i})\n\n`,
  ),
  crossed(
    "an agenda and its topics",
    (i) => `- a ${i}\n`,
    (i) => `# a ${i}\n\nb\n\n`,
  ),
  crossed(
    "people and what each is to do",
    (i) => (i < 400 ? `Present: Ada ${letters(i)}\n` : ""),
    (i) => `ACTION: Ada ${letters(i)} to go\n\n`,
  ),
  crossed(
    "people and what each promises",
    (i) => (i < 400 ? `Present: Ada ${letters(i)}\n` : ""),
    (i) => `Ada ${letters(i)} will go.\n\n`,
  ),
  crossed(
    "people and tasks of theirs",
    (i) => (i < 400 ? `- ${letters(i)} Example\n` : ""),
    (i) => `- [ ] ${letters(i)}: go\n`,
    "Attendees:\n\n",
  ),
  crossed(
    "topics and actions in each",
    (i) => `# a${i}\n\nACTION: Ada to go\n\n`,
    (i) => `DECISION: b${i}\n\n`,
  ),
  crossed(
    "references and what defines them",
    (i) => `[a${i}]: /b${i}\n`,
    (i) => `[c][a${i}]\n\n`,
  ),
  crossed(
    "footnotes and their marks",
    (i) => `[^${i}]: a\n\n`,
    (i) => `b[^${i}]\n\n`,
  ),
  crossed(
    "bare links and links of the same address",
    (i) => `https://e.example/${i}\n\n`,
    (i) => `[a](https://e.example/${i})\n\n`,
  ),
  crossed(
    "links and numbers that stand beside them",
    (i) => `[a](https://e.example/${i}) [${i}]\n\n`,
    (i) => `[${i}]\n\n`,
  ),
];

/** So many lines of the one, then so many of the other. */
function crossed(
  name: string,
  one: (i: number) => string,
  other: (i: number) => string,
  before = "",
): Costly {
  const both = (size: number) => {
    const count = Math.floor(size / (one(300).length + other(300).length));
    const all = (line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join("");
    return `${before}${all(one)}\n${all(other)}`;
  };
  return body(name, both);
}

/** Words that are there once: what looks for each of them in all the others is the square of them. */
const WORDS: readonly Costly[] = [
  body("words that differ", (size) => worded(size, (i) => `${letters(1e6 + i)} `, 1000)),
  body("words of two that differ", (size) => worded(size, (i) => `${letters(i)}-${letters(1e6 + i)} `, 500)),
  body(
    "a table of words that differ",
    (size) => `| a | b |\n|---|---|\n${numbered((i) => `| ${letters(1e5 + i)} | b${letters(i)} |\n`)(size)}`,
  ),
  body(
    "footnotes of words that differ",
    numbered((i) => `${letters(1e5 + i)}[^${i}]\n\n[^${i}]: ${letters(2e5 + i)}\n\n`),
  ),
  body(
    "items of words that differ",
    numbered((i) => `- ${letters(1e5 + i)}\n`),
  ),
];

/** So many words a paragraph. */
function worded(size: number, word: (i: number) => string, each: number): string {
  const count = Math.floor(size / word(10_000).length);
  return Array.from({ length: count }, (_, i) => word(i) + (i % each === each - 1 ? "\n\n" : "")).join("");
}

export const BY_KIND: readonly Costly[] = [
  ...HEADS,
  ...ELEMENTS,
  ...HTML,
  ...LINKS,
  ...MINUTES,
  ...CROSSED,
  ...WORDS,
];

/** The largest of a kind that is accepted, near enough; half of what a note may be where nothing is. */
export function largest({ note, most }: Costly): number {
  let [from, to] = [0, most];
  if (isAccepted(note(to))) return to;
  while (to - from > most / 32) {
    const middle = Math.floor((from + to) / 2);
    if (isAccepted(note(middle))) from = middle;
    else to = middle;
  }
  return from;
}

function isAccepted(text: string): boolean {
  return reading(text).meeting !== undefined;
}
