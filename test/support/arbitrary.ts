/** Notes that nobody would write: Markdown of any nesting, with what is odd in Unicode, HTML, mail and XML. */
import fc from "fast-check";

const WORDS = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("lamp", "oil", "Keeper", "two", "a", "I", "1", "12.", "2026", "well-known"),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "灯台守の会議の記録",
      "議事録、",
      "회의록",
      "اجتماع",
      "פגישה",
      "नमस्ते",
      "e\u0301\u0323",
      "👩‍👩‍👧‍👦",
      "🇬🇧",
      "ﷺ",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "\u202e",
      "\u2066",
      "\u200b",
      "\ufeff",
      "\u0007",
      "\u001b[31m",
      "\u0085",
      "\u2028",
      "\ufffe",
      "\ud83d",
      "\u00a0",
      "\u00ad",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "From",
      ">From",
      "--",
      "-- ",
      ".",
      "..",
      ">",
      "|",
      "#",
      "+",
      "-",
      "1)",
      "begin 644 x",
      "=?utf-8?Q?x?=",
      "=46rom",
      "[1]",
      "[x][1]",
      "{{title}}",
      "{{{",
      "\\",
      "\\\\",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "&amp;",
      "&lt;script&gt;",
      "&#0;",
      "&#xD800;",
      "&#8;",
      "&#x1b;[31m",
      "&#x202e;",
      "&#38;lt;",
      "&nope;",
      "&",
      "<",
      "]]>",
      "<!--",
      "-->",
      "<![CDATA[",
      "<?x",
      "</p>",
      "<br>",
      "<b>",
      "<script>",
      "</script>",
      "<a href='javascript:x'>",
      "<img src=x onerror=y>",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "*",
      "**",
      "_",
      "__",
      "~~",
      "`",
      "``",
      "[",
      "]",
      "](",
      "![",
      "(",
      ")",
      "\t",
      "  \n",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "Attendees:",
      "(chair)",
      "Next call",
      "The next meeting is on 10 March.",
      "Agenda",
      "Notes",
    ),
  },
);

/** Addresses of links, and what is none. */
export const URLS: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "https://lighthouse.example/a?b=1&c=<2>",
    "/log",
    "#Lamp",
    "k.html",
    "//host.example/x",
    "mailto:keeper@lighthouse.example",
    "mailto:a@b.example?subject=x",
    "javascript:alert(1)",
    "data:text/html,x",
    "https://例え.example/灯台",
    "http://[::1]/",
    "https://x.example/\"'><b>",
    "https://x.example/%zz",
    "https://u:p@x.example:99/",
    "http://",
    "",
    "https://x.example/(a(b))",
    "<https://x.example/a b>",
    "HTTPS://X.EXAMPLE/",
    "https://x.example/]]>",
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.nat(9999).map((n) => `https://x.example/${"long/".repeat(n % 300)}${n}`),
);

const words = fc.array(WORDS, { minLength: 1, maxLength: 8 }).map((all) => all.join(" "));

const { inline } = fc.letrec<{ inline: string; one: string }>((tie) => ({
  inline: fc
    .array(tie("one"), { minLength: 1, maxLength: 4 })
    .chain((all) => fc.constantFrom("", " ", "\n").map((gap) => all.join(gap))),
  one: fc.oneof(
    { depthSize: "small" },
    words,
    tie("inline").chain((text) =>
      fc.constantFrom("*", "**", "_", "__", "~~", "***").map((mark) => mark + text + mark),
    ),
    words.map((text) => `\`${text}\``),
    words.map((text) => `\`\` ${text} \`\``),
    fc.tuple(tie("inline"), URLS).map(([text, url]) => `[${text}](${url})`),
    fc.tuple(words, URLS).map(([text, url]) => `![${text}](${url} "t")`),
    fc
      .tuple(tie("inline"), fc.constantFrom("r", "S", "nope", ""))
      .map(([text, label]) => `[${text}][${label}]`),
    URLS.map((url) => `<${url}>`),
    URLS,
  ),
}));

const indented = (text: string, by: string) => text.split("\n").join(`\n${by}`);
const row = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map((cells) => `| ${cells.join(" | ").replaceAll("\n", " ")} |`);

const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc
    .array(tie("block"), { minLength: 1, maxLength: 5 })
    .chain((all) => fc.constantFrom("\n\n", "\n").map((gap) => all.join(gap))),
  block: fc.oneof(
    { depthSize: "small" },
    inline,
    fc.tuple(fc.integer({ min: 1, max: 7 }), inline).map(([level, text]) => `${"#".repeat(level)} ${text}`),
    inline.map((text) => `${text}\n---`),
    fc
      .tuple(
        fc.constantFrom("- ", "* ", "1. ", "007) ", "- [ ] ", "- [x] ", "999999999. "),
        fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }),
      )
      .map(([marker, items]) =>
        items.map((item) => marker + indented(item, " ".repeat(marker.length))).join("\n"),
      ),
    tie("blocks").map((text) => `> ${indented(text, "> ")}`),
    fc
      .tuple(fc.constantFrom("```\n", "~~~ js\n", "````\n"), words)
      .map(([fence, text]) => `${fence}${text}\n${fence.trim().replace(" js", "")}`),
    words.map((text) => `    ${indented(text, "    ")}`),
    fc
      .tuple(row, fc.array(row, { maxLength: 4 }))
      .map(([head, rows]) => [head, head.replace(/[^|]+/g, " :-: "), ...rows].join("\n")),
    fc.constantFrom(
      "---",
      "***",
      "- - -",
      "[r]: https://lighthouse.example/r",
      "[S]: javascript:x",
      "[r]: /again 'title'",
      "<div>",
      "</div>",
      "<style>x</style>",
      "<!-- hidden -->",
      "<!-- open",
      "<pre>\n\nx</pre>",
      "## Agenda\n\n- a\n- b",
      "Attendees: Keeper (chair), Scribe",
    ),
  ),
}));

/** The body of a note. */
export const body: fc.Arbitrary<string> = blocks;

/** A line of front matter's text as YAML in double quotes, any character in it. */
export const quoted: fc.Arbitrary<string> = words.map((text) => JSON.stringify(text));

/** Another text of a note: pieces cut out, doubled, moved and put in. */
export function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.nat(text.length),
    fc.nat(40),
    fc.oneof(WORDS, inline, fc.constant(""), fc.constant("\n")),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) =>
      changes.reduce((now, [at, length, by]) => now.slice(0, at) + by + now.slice(at + length), text),
    );
}
