/** Faults of YAML's syntax as people make them: told at the slip, in no parser's words, and what is proposed mends them. */
import { describe, expect, test } from "vitest";
import { EXIT, wording } from "../../src/problem.ts";
import { parseYaml } from "../../src/text/yaml.ts";

const GOOD = `site:
  title: Lamp
  url: https://lamp.example
notes:
  files: ["a/*.md", "b/*.md"]
  ignore: []
mailings:
  post:
    to: dev@lamp.example
    name: "Lamp"
`;

const told = (text: string) => {
  const read = parseYaml("m.yaml", text, EXIT.config);
  return read.ok ? [] : read.reason.map(wording);
};

/** What is written in place of what, where that is told and how, and what the hint makes of it. */
const SLIPS: readonly (readonly [good: string, slip: string, told: string, mended: string])[] = [
  ["  title", "\ttitle", "2:1 a line is set in by a tab / Use spaces, not tabs.", "  title"],
  ["title: L", "title:L", "2:9 a space is missing behind the colon / Write title: Lamp", "title: L"],
  ["to: d", "to:d", "9:8 a space is missing behind the colon / Write to: dev@lamp.example", "to: d"],
  [
    "title: Lamp",
    "title: Lamp: two",
    "2:10 a second colon on one line: a value cannot hold one before a space or at its end / Put the value in quotes: title: 'Lamp: two'",
    "title: 'Lamp: two'",
  ],
  [
    "to: dev",
    "to: @dev",
    "9:9 a value cannot begin with @ / Put the value in quotes: to: '@dev@lamp.example'",
    "to: '@dev@lamp.example' #",
  ],
  [
    '["a/*.md", "b/*.md"]',
    '["a", **/*.md]',
    "5:16 a value that begins with * stands for another one, and there is none of that name / Put the value in quotes: '**/*.md'",
    "[\"a\", '**/*.md']",
  ],
  [
    '["a/*.md", "b/*.md"]',
    "\n    - *.md",
    "6:7 a value that begins with * stands for another one, and there is none of that name / Put the value in quotes: '*.md'",
    "\n    - '*.md'",
  ],
  ['"b/*.md"]', '"b/*.md"', "5:10 [ is opened here and not closed / End it with ]", '"b/*.md"]'],
  ["[]", "{ a: b", "6:11 { is opened here and not closed / End it with }", "{ a: b}"],
  [
    "[]",
    "{ a: #0b5a86 }",
    "6:11 { is opened here and not closed / Behind a space # begins a remark. Put it in quotes: '#0b5a86'",
    "{ a: '#0b5a86' }",
  ],
  [
    "[]",
    "{ a: 1 b: 2 }",
    "6:16 within […] and {…} commas part the values, and there is none before this",
    "",
  ],
  ["[]", "[a,, b]", "6:14 a comma too many / Take it out.", "[a, b]"],
  ['"Lamp"', '"Lamp', '10:11 a quote is opened here and not closed / End the value with "', '"Lamp"'],
  ['"a/*.md", "', '"a/*.md, "', "5:21 a comma is missing before this / Put a comma between the two.", ""],
  ["title: Lamp", 'title: "Lamp', '2:10 a quote is opened here and not closed / End the value with "', ""],
  ["title: Lamp", "title: 'Lamp", "2:10 a quote is opened here and not closed / End the value with '", ""],
  [
    "  title",
    "<<<<<<< HEAD\n  title",
    "2:1 a mark of a merge is left in the text: <<<<<<< HEAD / Keep one of the two sides, and take the marks out.",
    "  title",
  ],
  [
    "  url",
    "   url",
    "3:4 this line begins further right than the one above, which has a value already / Let the two begin in the same column.",
    "  url",
  ],
  [
    "  url",
    "  # why\n\n    url",
    "5:5 this line begins in another column than those of its group / Set it in by as many spaces as the other lines of its group.",
    "  url",
  ],
  [
    "    name",
    "   name",
    "10:4 this line begins in another column than those of its group / Set it in by as many spaces as the other lines of its group.",
    "    name",
  ],
  ["title: L", "title = L", "2:3 this line is no `key: value` / Write title: Lamp", "title: L"],
  [
    "title: L",
    "title L",
    "2:3 this line is no `key: value` / Write `key: value`; what goes on with a value is set in further than its key.",
    "title: L",
  ],
  [
    "  title",
    "\u00a0 title",
    "2:1 a space here is not the one of the space bar (a web page or a word processor brings others) / Put a plain space in its place.",
    "  title",
  ],
  [
    "title: L",
    "title:\u00a0L",
    "2:9 a space here is not the one of the space bar (a web page or a word processor brings others) / Put a plain space in its place.",
    "title: L",
  ],
  [
    '"Lamp"',
    '"C:\\mail"',
    '10:14 a backslash within "…" begins a sign such as \\n, and \\m is none / Write it twice for a backslash, or put the value in \'…\' in place of "…".',
    '"C:\\\\mail"',
  ],
  [
    "[]",
    '{ path: "C:\\mail" }',
    '6:22 a backslash within "…" begins a sign such as \\n, and \\m is none / Write it twice for a backslash, or put the value in \'…\' in place of "…".',
    "{ path: 'C:\\mail' }",
  ],
  [
    "title: Lamp",
    "title: !secret Lamp",
    "2:10 a value that begins with ! names a type, and !secret is none / Put the value in quotes: title: '!secret Lamp'",
    "title: '!secret Lamp'",
  ],
  [
    "title: Lamp",
    "title: {site} news",
    "2:17 the value ends before this, and nothing may follow it on the line / Put the value in quotes: title: '{site} news'",
    "title: '{site} news'",
  ],
  [
    '"Lamp"',
    '"Lamp" <a@lamp.example>',
    "10:18 the value ends before this, and nothing may follow it on the line / Put the value in quotes: name: '\"Lamp\" <a@lamp.example>'",
    "'\"Lamp\" <a@lamp.example>'",
  ],
];

describe("a fault of syntax", () => {
  test("is in none of what the slips are made in", () => expect(told(GOOD)).toEqual([]));

  test.each(SLIPS)("%j written as %j is told where it is, with what mends it", (good, slip, as, mended) => {
    expect(GOOD).toContain(good);
    const [place = "", ...words] = as.split(" ");
    const [sentence, hint] = words.join(" ").split(" / ");
    const hinted = hint === undefined ? "" : `\n    ${hint}`;
    expect(told(GOOD.replace(good, slip))).toEqual([`m.yaml:${place}  error  yaml  ${sentence}${hinted}`]);
    if (mended !== "") expect(told(GOOD.replace(good, mended))).toEqual([]);
  });

  test("is never told in the words of a parser", () => {
    const signs = [
      "",
      "-",
      "? ",
      "&",
      "*",
      "!",
      "|",
      ">",
      "'",
      '"',
      "%",
      "@",
      "`",
      "{",
      "}",
      "[",
      "]",
      ",",
      "#",
      ": ",
    ];
    for (const one of signs)
      for (const other of signs)
        for (const text of [
          `a: ${one}${other}b\nc: d\n`,
          `${one}a${other}\nb: c\n`,
          `a: [${one}${other}b]\n`,
        ])
          for (const line of told(text))
            expect(line).not.toMatch(/mapping|implicit|scalar|token|node|flow|indicator|collection|alias/i);
  });
});
