/** HTML that nobody would write: every element there is, nested, crossed and left open; and what of it a browser shows. */
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

const BLOCKS =
  "address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h3 h6 header legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption";
const INLINE =
  "a abbr b bdi big button cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var ruby rt rp";
const HIDDEN = "script style template iframe title svg video object noembed";
const VOID = [
  "<br>",
  "<hr>",
  "<img src=/p.png alt='WORD'>",
  "<img alt=WORD>",
  "<input type=checkbox>",
  "<wbr>",
  "<!-- remark -->",
];
const ATTRIBUTES = [
  "",
  "",
  "",
  " href='https://x.example/WORD'",
  " class=wide",
  " colspan=2",
  " rowspan=3",
  " start=4",
  " onclick='alert(1)'",
  " style='color:red'",
  " href='javascript:alert(1)'",
  ' title="a > b"',
];

const tag = fc.tuple(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...BLOCKS.split(" ")) },
    { weight: 4, arbitrary: fc.constantFrom(...INLINE.split(" ")) },
  ),
  fc.constantFrom(...ATTRIBUTES),
);
const piece = fc.letrec<{ all: string; one: string }>((tie) => ({
  all: fc.array(tie("one"), { maxLength: 5 }).map((all) => all.join("")),
  one: fc.oneof(
    { depthSize: "medium" },
    {
      weight: 5,
      arbitrary: fc.constantFrom("WORD", " WORD WORD ", "WORD\n", "WORD &amp; WORD", "&lt;WORD&gt;"),
    },
    {
      weight: 5,
      arbitrary: fc
        .tuple(tag, tie("all"))
        .map(([[name, more], inner]) => `<${name}${more}>${inner}</${name}>`),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(tag, tie("all")).map(([[name, more], inner]) => `<${name}${more}>${inner}`),
    },
    { weight: 1, arbitrary: tag.map(([name]) => `</${name}>`) },
    { weight: 2, arbitrary: fc.constantFrom(...VOID) },
    { weight: 1, arbitrary: fc.constantFrom(...HIDDEN.split(" ")).map((name) => `<${name}>WORD</${name}>`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.array(tie("all"), { minLength: 1, maxLength: 3 }), fc.array(tie("all"), { maxLength: 3 }))
        .map(
          ([head, row]) =>
            `<table><tr>${head.map((one) => `<th>${one}`).join("")}</tr><tr>${row.map((one) => `<td>${one}</td>`).join("")}</table>`,
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie("all"), { maxLength: 3 })
        .map((all) => `<ul>${all.map((one) => `<li>${one}`).join("")}</ul>`),
    },
  ),
}));

/** A block of raw HTML; each of its words is another. */
export const rawHtml: fc.Arbitrary<string> = piece.all.map((html) => {
  let n = 0;
  // A blank line would end the block.
  return `<div>${html.replaceAll("WORD", () => `word${n++}x`)}</div>`.replace(/\n\s*\n/g, "\n");
});

const UNSEEN = new Set(
  "script style template iframe title svg video audio object noembed noframes canvas head datalist".split(
    " ",
  ),
);

/** The words that a browser shows of it, a picture by its alternative text, and the addresses that it leads to. */
export function shownOf(html: string): { words: string[]; targets: string[] } {
  const words: string[] = [];
  const targets: string[] = [];
  const walk = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[], target: string | undefined) => {
    for (const node of nodes)
      if ("value" in node) {
        const found = node.value.match(/word\d+x/g) ?? [];
        words.push(...found);
        if (found.length > 0 && target !== undefined) targets.push(target);
      } else if ("tagName" in node && !UNSEEN.has(node.tagName)) {
        const value = (name: string) => node.attrs.find((one) => one.name === name)?.value;
        if (node.tagName === "img") words.push(...(value("alt")?.match(/word\d+x/g) ?? []));
        const href = node.tagName === "a" ? value("href") : undefined;
        walk(node.childNodes, href?.startsWith("https:") ? href : node.tagName === "a" ? undefined : target);
      }
  };
  walk(parseFragment(html).childNodes, undefined);
  return { words, targets };
}
