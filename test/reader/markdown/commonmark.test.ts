/** No word is lost between a note and its post: our own examples of CommonMark and of GFM, and CommonMark's own. */
import { tests } from "commonmark-spec";
import { decodeHTML } from "entities";
import { Marked } from "marked";
import { expect, test } from "vitest";
import { pick } from "../../../src/model/edition.ts";
import { links } from "../../../src/model/walk.ts";
import { post } from "../../../src/writers/text/post.ts";
import { missingInOrder } from "../../support/losses.ts";
import { lighthouse, meetingOf, noteText, reading } from "../../support/notes.ts";

const EXAMPLES: readonly (readonly [section: string, body: string])[] = [
  ["2.2 tabs", "\tcode\tone\n\n- item\n\n\tbelow\n\n>\t\tquoted\n"],
  ["2.4 backslash escapes", "\\*not em\\* \\<br/> not tag \\[not](/link) 1\\. not list \\# not heading\n"],
  ["2.4 escapes that are none", "\\a \\3 \\é \\\\end\n\nhard\\\nbreak\n"],
  [
    "2.5 references",
    "&copy; &AElig; &Dcaron; &frac34; &HilbertSpace; &#35; &#1234; &#x22; &nbsp;x &nope; &copy\n",
  ],
  ["2.5 references are no structure", "&#42;foo&#42; &#91;a](url)\n"],
  ["3.1 precedence", "- `one\n- two`\n"],
  ["4.1 thematic breaks", "above\n\n***\n\nbetween\n\n_ _ _\n\nbelow\n"],
  ["4.2 headings", "# one\n\n### three\n\n###### six\n\n####### seven is none\n"],
  ["4.2 closing sequences", "## closed ##\n\n### more ### words\n\n# \n\n#hashtag\n"],
  ["4.3 setext", "Title *of*\ntwo lines\n=========\n\nSub\n---\n\nwords\n"],
  ["4.4 indented code", "    a simple\n      indented block\n\n    after blank\n\nparagraph\n    not code\n"],
  ["4.5 fences", "```\n<b>\n >\n```\n\n~~~~ ruby startline=3\ndef foo(x)\n~~~\n~~~~\n"],
  ["4.5 fence not closed", "words\n\n```\nto the end\n\n**of** it\n"],
  ["4.6 HTML block", "<table><tr><td>\n*cell* text\n</td></tr></table>\n\n*after*\n"],
  ["4.6 HTML block ended by a blank line", "<div>\n\n*inside* words\n\n</div>\n"],
  ["4.6 HTML within words", "<p>one <em>two</em></p>\nthree\n\nfour\n"],
  ["4.7 definitions", "[foo]: /url 'title'\n\n[foo] and [Foo][] and [bar][FOO] and [none]\n"],
  ["4.7 definition that is none", "[foo]: <bar>(baz)\n\n[foo]\n"],
  ["4.8 paragraphs", "aaa\n   bbb\nccc\n\n\n  ddd  \n"],
  ["4.9 blank lines", "  \n\naaa\n  \n\n# bbb\n"],
  ["5.1 quotes", "> # Foo\n> bar\n> baz\n"],
  ["5.1 lazy lines", "> bar\nbaz\n> foo\n\n> a\n> > b\nc\n"],
  ["5.1 nested and mixed", "> 1. one\n>    > deep\n>\n> two\n\n>     code\n"],
  ["5.2 items", "1.  A paragraph\n    with two lines.\n\n        indented code\n\n    > A block quote.\n"],
  ["5.2 items that begin oddly", "-\n\n  far\n\n-    five\n\n- ```\n  fenced\n  ```\n\n10) ten\n"],
  ["5.2 task items", "- [ ] open\n- [x] done\n  - [X] nested\n- [y] none\n"],
  ["5.2 empty items", "- foo\n-\n- bar\n\n*\n"],
  ["5.3 lists that change", "- foo\n- bar\n+ baz\n\n1. one\n2. two\n3) three\n"],
  ["5.3 loose and tight", "- a\n- b\n\n- c\n  - d\n\n    e\n"],
  ["5.3 lists interrupting", "The number is\n14. not a list\nand\n1. a list\n"],
  ["5.3 deep", "- a\n  - b\n    - c\n      - d\n        - e\n          1. f\n"],
  ["6.1 code spans", "`foo` ``foo ` bar`` ` `` ` `a  b` `not closed\n"],
  ["6.1 code binds tighter", "*foo`*` [not a `link](/foo`) <b>`</b>`\n"],
  ["6.2 emphasis", "*foo bar* a * b * _foo_bar_ foo*bar*baz 5*6*78 _(bar)_.\n"],
  ["6.2 strong", "**foo bar** ** no ** __foo__bar foo**bar**baz\n"],
  ["6.2 nested", "*foo **bar** baz* ***strong em*** **foo*bar*baz** *(**foo**)* _foo __bar___\n"],
  ["6.2 unmatched", "**foo* *bar** *** __foo_ _a*b_c*\n"],
  ["6.2 across links", '*[bar*](/url) _foo [bar_](/url) **<a href="**">x\n'],
  ["6.3 links", "[link](/uri \"title\") [link]() [link](<>) [a](<b)c> 'd') [x](foo\\)\\:y)\n"],
  ["6.3 links that are none", "[link](/my uri) [link](<foo\nbar>) [a] (b) [ref]\n"],
  ["6.3 brackets in text", "[link [foo [bar]]](/uri) [link] bar](/uri) [link \\[bar](/uri)\n"],
  ["6.3 link in link", "[foo [bar](/uri)](/uri) [foo *[bar [baz](/uri)](/uri)*](/uri)\n"],
  [
    "6.3 full references",
    "[foo][bar] [link *foo **bar** `#`*][ref] [foo] [bar]\n\n[bar]: /url\n[ref]: /uri\n",
  ],
  ["6.3 references that are none", "[foo][undefined] [foo][] [][x] [foo]: /url words\n"],
  ["6.4 images", "![foo *bar*](/u.png) ![](/empty.png) [![moon](/moon.jpg)](/uri) \\![x](y) !words\n"],
  [
    "6.5 autolinks",
    "<https://foo.bar.baz/test?q=hello&id=22> <foo@bar.example.com> <made-up-scheme://foo,bar>\n",
  ],
  ["6.5 autolinks that are none", "<> <m:abc> < https://foo.bar > <foo.bar.baz>\n"],
  ["6.6 raw HTML", '<a><bab><c2c> words <responsive-image src="foo.png" /> more </a></foo >\n'],
  ["6.6 raw HTML that is none", '<33> <__> <a h*#ref="hi"> < a> </a href="foo">\n'],
  ["6.6 comments, instructions, declarations", "foo <!-- hidden --> bar <?php hidden ?> baz <!HIDDEN> end\n"],
  ["6.7 hard breaks", "foo  \nbaz\\\nbar       \n     end  \n"],
  ["6.8 soft breaks", "foo\nbaz \n bim\n"],
  ["6.9 text", "hello $.;'there Foo χρῆν Multiple     spaces\n"],
  ["GFM tables", "| abc | defghi |\n:-: | -----------:\nbar | baz\nlast |\n\nafter\n"],
  ["GFM table cells", "| f\\|oo | b `\\|` az |\n| --- | --- |\n| **x** | [y](/z) | dropped? |\n| > bar |\n"],
  [
    "GFM wide table",
    `| ${"label ".repeat(9)}| void |\n|---|---|\n| ${"value ".repeat(9)}| |\n| second | |\n`,
  ],
  ["GFM table that is none", "| abc | def |\n| --- |\n| bar |\n"],
  ["GFM strikethrough", "~~Hi~~ Hello, ~there~ world! This ~~has a\n\nnew paragraph~~.\n"],
  ["GFM bare links", "www.commonmark.org/help. Visit https://a.example/s?q=(business))+ok foo@bar.baz.\n"],
  ["GFM bare links that are none", "a.b-c_d@a.b_ www. http:// hello@mail+xyz.example\n"],
  ["words beside marks", "un**frigging**believable snake_case_name 2*3*4 a~b~c [link](/u)s\n"],
  ["wide characters", "灯台守の会議**の**記録、[詳細](/log)を見る。 회의록 *작성* اجتماع [اليوم](/x)\n"],
];

test.each(EXAMPLES)("%s", (_, body) => {
  const shown = words(visible(body));
  const said = words(post.write(pick(meetingOf(body)), { site: lighthouse, post: FIXED }).body);
  expect(missingInOrder(shown, said)).toEqual([]);
});

test("CommonMark's own examples are read, every one, and none loses a word", () => {
  const found = tests.map(({ number, markdown, html }) => {
    const { meeting, problems } = reading(noteText(tabbed(markdown)));
    if (meeting === undefined) return { number, refused: problems.map(({ code }) => code) };
    const said = words(bodyOf(post.write(pick(meeting), { site: lighthouse, post: FIXED }).body));
    return { number, lost: lacking(words(shownOf(tabbed(html))), said) };
  });
  console.log(`${found.length} examples of CommonMark`);
  expect(found).toHaveLength(652);
  expect(found.filter(({ refused, lost }) => refused !== undefined || lost.length > 0)).toEqual([]);
});

test.each([
  ["[x](https://a.example/?a=1&copy=2&para=3)", "https://a.example/?a=1&copy=2&para=3"],
  ["<https://a.example/?a=1&copy=2&reg=x>", "https://a.example/?a=1&copy=2&reg=x"],
  ["https://a.example/?a=1&amp;lt=3&copy=4", "https://a.example/?a=1&lt=3&copy=4"],
])("%s: what no semicolon closes is no reference (2.5)", (body, url) => {
  expect(links(meetingOf(`${body}\n`).document).map((link) => link.url)).toEqual([url]);
});

const FIXED = { body: "fixed", footnotes: "post" } as const;

/** What a browser shows of the Markdown, as marked itself renders it. */
function visible(body: string): string {
  const html = new Marked({ gfm: true }).parse(body, { async: false });
  return decodeHTML(
    html.replace(/<!--[\s\S]*?-->|<[?!][^>]*>|<\/?[A-Za-z][^<>]*>/g, (tag) => (PARTS.test(tag) ? " " : "")),
  );
}

// What stands between two words: blocks, and emphasis, as the post shows its marks (`un*frigging*believable`).
const PARTS = /^<\/?(?:p|h\d|li|ul|ol|td|th|tr|br|pre|div|blockquote|table|hr|em|strong|del)\b/;

/** The specification writes a tab as an arrow. */
function tabbed(text: string): string {
  return text.replaceAll("→", "\t");
}

/** What a browser shows of the HTML of the specification; an image shows its alternative text. */
function shownOf(html: string): string {
  return decodeHTML(html.replace(HIDDEN, "").replace(IMAGE, " $1 ").replace(TAG, " "));
}

const HIDDEN = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<\?[\s\S]*?\?>|<![\s\S]*?>/gi;
const IMAGE = /<img\b[^>]*?\balt="([^"]*)"[^>]*>/g;
const TAG = /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/g;

/** The post without what stands in that of a note without words, and without the addresses of its links. */
function bodyOf(text: string): string {
  const lines = new Set(
    post.write(pick(meetingOf("\n")), { site: lighthouse, post: FIXED }).body.split("\n"),
  );
  return text
    .split("\n")
    .filter((line) => !lines.has(line) && !/^ {2}\[\d+\] \S+$/.test(line))
    .join("\n");
}

/** The words that occur less often than they are shown. */
function lacking(shown: readonly string[], said: readonly string[]): string[] {
  const left = [...said];
  return shown.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Letters and digits in a row; ideographs each alone, as lines break between them. */
function words(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu,
      ) ?? []
  );
}
