/** Raw HTML in notes: what is pasted stays apart, keeps its links, its pictures and its meaning; nothing of it is active. */
import { describe, expect, test } from "vitest";
import { pick } from "../../../src/model/edition.ts";
import { links, plain, plainBlock } from "../../../src/model/walk.ts";
import { blocksToHtml } from "../../../src/writers/html/blocks.ts";
import { post } from "../../../src/writers/text/post.ts";
import { lighthouse, meetingOf, noteText, reading } from "../../support/notes.ts";

const html = (body: string) => blocksToHtml(meetingOf(body).document).replaceAll("\n", "");
const text = (body: string) => {
  const { body: all } = post.write(pick(meetingOf(body)), {
    site: lighthouse,
    post: { body: "fixed", footnotes: "post" },
  });
  return all.split("\n").slice(7, -5).join("\n").trim();
};

describe("Markdown in a block of HTML, which to CommonMark is no Markdown", () => {
  const K = "https://pier.example/k";
  const LINK = `<a href="${K}">keys</a>`;
  test.each([
    [
      `<aside>\n🔑 Bring the **spare** [keys](${K}).\n\n</aside>`,
      `<p>🔑 Bring the <strong>spare</strong> ${LINK}.</p>`,
    ],
    [
      `<details>\n<summary>Vote on [keys](${K})</summary>\nCora: **yes** &lt;b&gt;  \n  Dev: no\n</details>`,
      `<p><strong>Vote on ${LINK}</strong></p><p>Cora: <strong>yes</strong> &lt;b&gt;<br />Dev: no</p>`,
    ],
    [
      `<div align=center>\n<b>Our</b> **pier** \`*\` <!-- x -->and [keys][k]\n</div>\n\n[k]: ${K}`,
      `<p><strong>Our</strong> <strong>pier</strong> <code>*</code> and ${LINK}</p>`,
    ],
    [
      `<table><tr><td>**Pier**</td><td>![keys](${K}) &#42;&#42;a&#42;&#42;</td></tr></table>`,
      `<table><tbody><tr><td><strong>Pier</strong></td><td><a href="${K}">[image: keys]</a> **a**</td></tr></tbody></table>`,
    ],
  ])("is read where it is plain: %j", (body, markup) => {
    expect(html(`${body}\n`)).toBe(markup);
    expect(reading(noteText(`${body}\n`)).problems).toEqual([]);
  });
  test.each([
    "<div>2 ** 3, 4 ** 5, *a*, _b_ and a[0](x)</div>",
    "<pre>**a** [b](https://pier.example/)</pre>",
    "<div><code>**a**</code> <kbd>**b**</kbd></div>",
    "<div>**a <u>b</u> c**</div>",
  ])("is left where it is code or no mark: %s", (body) => {
    expect(html(`${body}\n`).replace(/<[^<>]+>/g, "")).toBe(body.replace(/<[^<>]+>/g, ""));
  });
  test("is told in its place", () => {
    const told = reading(
      noteText("<aside>\n**a**\n[b](javascript:c) and [d](https://pier.example/)\n</aside>\n"),
    );
    expect(told.problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual([
      "link-target 10:1",
    ]);
  });
});

describe("what stands apart stays apart", () => {
  test.each([
    ["<ul><li>Oil</li><li>Rope</li></ul>", "<ul><li>Oil</li><li>Rope</li></ul>", "- Oil\n  - Rope"],
    ["<p>One<br>two</p><p>Three</p>", "<p>One<br />two</p><p>Three</p>", "One\ntwo\n\nThree"],
    ["<ol start=7><li>a<li>b</ol>", '<ol start="7"><li>a</li><li>b</li></ol>', "7. a\n  8. b"],
    [
      "<details><summary>Votes</summary>Ada: yes<br>Ben: no</details>",
      "<p><strong>Votes</strong></p><p>Ada: yes<br />Ben: no</p>",
      "*Votes*\n\nAda: yes\nBen: no",
    ],
    ["<div>a</div>b<div>c</div>", "<p>a</p><p>b</p><p>c</p>", "a\n\nb\n\nc"],
    [
      "<dl><dt>Rope</dt><dd>holds</dd></dl>",
      "<ul><li><strong>Rope</strong>: holds</li></ul>",
      "- *Rope*: holds",
    ],
    ["<pre>a  b\n  c</pre>", "<pre><code>a  b  c</code></pre>", "a  b\n      c"],
    ["<blockquote>a</blockquote>", "<blockquote><p>a</p></blockquote>", "“a”"],
    ["<select><option>a<option>b</select>", "<p>a</p><p>b</p>", "a\n\nb"],
    ["<pre>a<p>b</p>c</pre>", "<pre><code>abc</code></pre>", "a\n    b\n    c"],
    ["<pre><div>a</div><div>b <u>c</u></div></pre>", "<pre><code>ab c</code></pre>", "a\n    b c"],
    [
      "<pre><div>a</div><a href=/x>b</a></pre>",
      '<p>a<br /><a href="https://lighthouse.example/x">b</a></p>',
      "a\nb [1]\n\n\nLinks\n=====\n\n  [1] https://lighthouse.example/x",
    ],
    [
      "<dl>a &amp; <b>b</b> c<dt>d<dd>e</dl>",
      "<ul><li>a &amp; <strong>b</strong> c</li><li><strong>d</strong>: e</li></ul>",
      "- a & *b* c\n  - *d*: e",
    ],
  ])("%s", (body, markup, words) => {
    expect(html(`${body}\n`)).toBe(markup);
    expect(text(`${body}\n`)).toBe(words);
  });
  test.each([
    ["<ruby>港<rp>(</rp><rt>minato</rt><rp>)</rp></ruby>", "港(minato)"],
    ["<ruby>港<rp>（<rt>minato<rp>）</ruby>町", "港(minato)町"],
    ["<ruby>海<rt>umi</rt></ruby> <ruby>海<rt>(umi)</rt></ruby>", "海(umi) 海(umi)"],
    ["<ruby>東<rp>【</rp><rt>tō</rt><rp>】</rp>京<rp>【</rp><rt>kyō</rt><rp>】</rp></ruby>", "東(tō)京(kyō)"],
    ["a <rp>b</rp> c", "a b c"],
  ])("a reading stands in one pair of parentheses: %s", (body, words) => {
    expect(html(`${body}\n`)).toBe(`<p>${words}</p>`);
  });
  test("a table is a table, with a header only where it has one", () => {
    const row = (a: string, b: string, cell = "td") =>
      `<tr><${cell}>${a}</${cell}><${cell}>${b}</${cell}></tr>`;
    expect(text(`<table>${row("Who", "Vote", "th")}${row("Ada", "yes")}</table>\n`)).toBe(
      "Who  Vote\n  ---  ----\n  Ada  yes",
    );
    expect(text(`<table>${row("Oil", "40")}${row("Rope", "60")}</table>\n`)).toBe("Oil   40\n  Rope  60");
    expect(html(`<table>${row("Oil", "40")}${row("Rope", "60")}</table>\n`)).not.toContain("<th");
  });
  test("a cell that reaches over rows or columns moves none of the others", () => {
    expect(text("<table><tr><td rowspan=2>A<td>b<tr><td>c<tr><td colspan=2>d</table>\n")).toBe(
      "A    b\n       c\n  d",
    );
  });
  test("what a cell of Markdown's holds of lists and paragraphs is a line each", () => {
    const body = "| Item | State |\n|-|-|\n| Rope | <ul><li>ordered</li><li>not paid</li></ul> |\n";
    expect(text(body)).toContain("Rope  ordered\n        not paid");
    expect(html(body)).toContain("<td>ordered<br />not paid</td>");
  });
  test("Markdown within an element over several paragraphs is Markdown", () => {
    expect(html("<details>\n<summary>More</summary>\n\n**a**\n\n- b\n\n</details>\n\nc\n")).toBe(
      "<p><strong>More</strong></p><p><strong>a</strong></p><ul><li>b</li></ul><p>c</p>",
    );
  });
});

describe("links and pictures", () => {
  test("are Markdown's own, in the order in which they stand", () => {
    const meeting = meetingOf(
      'a <a href="/one">one</a>\n\n<p>b <a href="/two"><b>two</b></a> <img src="p.png" alt="a pump"></p>\n\n<a href="/three">\n\nc\n\n- d\n\n</a>\n',
    );
    expect(links(meeting.document).map(({ url, children }) => `${plain(children)} ${url}`)).toEqual([
      "one https://lighthouse.example/one",
      "two https://lighthouse.example/two",
      "c https://lighthouse.example/three",
      "d https://lighthouse.example/three",
    ]);
    expect(blocksToHtml(meeting.document)).toContain(
      '<a href="https://lighthouse.example/p.png">[image: a pump]</a>',
    );
  });
  test("an anchor without an address, and one without words, are none", () => {
    expect(html('<a name="x"></a>a <a id="y">b</a> <a href="/z"></a>c\n')).toBe("<p>a b c</p>");
  });
  test("a part of a picture leads where it leads, and stands apart", () => {
    const map =
      "<img src=/m.png alt=Harbour><map><area href=/a alt=Quay><area href=/b alt=Mole><area alt=x></map>";
    expect(html(`${map}\n`)).toBe(
      '<p><a href="https://lighthouse.example/m.png">[image: Harbour]</a> <a href="https://lighthouse.example/a">Quay</a>  <a href="https://lighthouse.example/b">Mole</a></p>',
    );
  });
  test.each([
    ["<input type=image src=/p.png alt=Go>", '<a href="https://lighthouse.example/p.png">[image: Go]</a>'],
    ["<input type=SUBMIT value=Send>", "Send"],
    ["<input value='Ada &amp; Ben'>", "Ada &amp; Ben"],
    ["<input type=radio checked> yes <input type=radio> no", "◉  yes ○  no"],
    ["a <input type=hidden value=h><input type=password value=p><input type=file value=f>", "a"],
  ])("of a form what it shows: %s", (body, markup) => {
    expect(html(`${body}\n`)).toBe(`<p>${markup}</p>`);
  });
  test.each([
    [
      '<object data="/p.pdf">see <a href="/p.pdf">the plan</a></object>',
      'see <a href="https://lighthouse.example/p.pdf">the plan</a>',
    ],
    ["<applet code=A>one</applet> two", "one two"],
    [
      '<object data="/a"><object data="/b"><img src="/c.png" alt="c"></object></object>',
      '<a href="https://lighthouse.example/c.png">[image: c]</a>',
    ],
  ])("an object is what stands in for it: %s", (body, markup) => {
    const { meeting, problems } = reading(noteText(`${body}\n`));
    expect(blocksToHtml(meeting?.document ?? [])).toBe(`<p>${markup}</p>`);
    expect(problems).toEqual([]);
  });
  test("what runs code keeps its words and is told", () => {
    const { problems } = reading(noteText('x <a href="javascript:alert(1)">y</a>\n'));
    expect(problems.map(({ code }) => code)).toEqual(["link-target"]);
    expect(html('x <a href="javascript:alert(1)">y</a>\n')).toBe("<p>x y</p>");
  });
  test("a link that stands around code alone is not lost", () => {
    expect(links(meetingOf('<a href="/x"><pre>a</pre></a>\n').document).map(({ url }) => url)).toEqual([
      "https://lighthouse.example/x",
    ]);
  });
});

describe("meaning", () => {
  test.each([
    ["10<sup>3</sup> litres", "10^3 litres", "10<sup>3</sup> litres"],
    ["1<sup>st</sup> of May", "1st of May", "1<sup>st</sup> of May"],
    ["H<sub>2</sub>O", "H_2O", "H<sub>2</sub>O"],
    ["2<sup>n+1</sup>", "2^(n+1)", "2<sup>n+1</sup>"],
    ["2<sup>2<sup>3</sup></sup>", "2^(2^3)", "2<sup>2<sup>3</sup></sup>"],
    ["a<sub>b<sub>c</sub></sub>", "a_(b_c)", "a<sub>b<sub>c</sub></sub>"],
    ['10<span style="font-size:0.6em;vertical-align:super;">3</span> l', "10^3 l", "10<sup>3</sup> l"],
    ['<span style="text-decoration:line-through;">ten</span> two', "~ten~ two", "<del>ten</del> two"],
    ['<b style="font-weight:normal;" id="docs-internal-guid-1">a</b>', "a", "a"],
    ['<span style="font-weight: 700; font-style: italic">a</span>', "_*a*_", "<em><strong>a</strong></em>"],
    ['<span style="font-weight:400;text-decoration:none;vertical-align:baseline">a</span>', "a", "a"],
    ['<div>a<o:p></o:p> b<st1:place w:st="on">c</st1:place></div>', "a bc", "a bc"],
    ["2<sup>10</sup>24", "2^(10)24", "2<sup>10</sup>24"],
    ["<del>Monday</del> <ins>Tuesday</ins>", "~Monday~ Tuesday", "<del>Monday</del> <ins>Tuesday</ins>"],
    ["<strike>no</strike> yes", "~no~ yes", "<del>no</del> yes"],
    ["<q>yes</q>", "“yes”", "“yes”"],
    ["<code>a  b</code>", "`a b`", "<code>a b</code>"],
    ["<b>a <b>b</b></b>", "*a b*", "<strong>a b</strong>"],
    ["<del>a <b>b</del> c</b>", "~a *b*~ *c*", "<del>a <strong>b</strong></del><strong> c</strong>"],
    ["~~a <b>b~~ c</b>", "~a *b*~ *c*", "<del>a <strong>b</strong></del><strong> c</strong>"],
  ])("%s", (body, words, markup) => {
    expect(text(`${body}\n`)).toBe(words);
    expect(html(`${body}\n`)).toBe(`<p>${markup}</p>`);
  });
  test("a figure stays one in everything that is quoted of the note", () => {
    const meeting = meetingOf("Attendees: Ada\n\nDECISION: the tank holds 10<sup>3</sup> litres.\n", {
      description: "",
    });
    expect(meeting.minutes.decisions.map((one) => one.text)).toEqual([
      "DECISION: the tank holds 10^3 litres.",
    ]);
  });
  test.each([
    "<s>ACTION: Ada to order oil</s>",
    "<del>\n\n- ACTION: Ada to order oil\n\n</del>",
    "<p><strike>ACTION: <b>Ada</b> to order oil</strike></p>",
    "<del><ul><li>ACTION: Ada to order oil</ul></del>",
  ])("what is struck out is no action: %s", (body) => {
    expect(meetingOf(`Attendees: Ada\n\n${body}\n`).minutes.actions).toEqual([]);
  });
  test("formatting that is not closed ends with its paragraph", () => {
    expect(html("<s>a\n\nb\n")).toBe("<p><del>a</del></p><p>b</p>");
  });
});

describe("what is no element is what was typed", () => {
  test.each([
    "[19:01] <ada> Shall we?",
    "by <Carol Test> and </carol>",
    "build <target> with <my-name> as <ada at harbour dot example>",
    "that a<b and b>a",
    "<a few of us> and <i think so>",
    "the <title> and the <script> tags",
    "x <template> y",
    "the <plaintext> tag",
  ])("%s", (body) => {
    expect(
      plainBlock(
        meetingOf(`${body}\n`).document[0] ?? { kind: "rule", place: { file: "", line: 1, column: 1 } },
      ),
    ).toBe(body);
  });
  test("a line of a chat that is nothing but a name is no block of HTML", () => {
    expect(html("<ada>\n**yes**, [see](/x)\n")).toBe(
      '<p>&lt;ada&gt;<strong>yes</strong>, <a href="https://lighthouse.example/x">see</a></p>',
    );
  });
});

describe("what goes with its content", () => {
  test.each([
    ["<script>alert(1)</script>", "<script> is left out with what it holds: alert(1)"],
    ["<style>b { }</style>", "<style> is left out with what it holds: b { }"],
    [
      '<iframe src="https://v.example/1"></iframe>',
      "<iframe> is left out with what it holds: https://v.example/1",
    ],
    ["<svg><text>low</text></svg>", "<svg> is left out with what it holds: low"],
    ["<span hidden>not yet</span>", "<span> is left out with what it holds: not yet"],
    [
      "<span style='color: red; DISPLAY : none'>not yet</span>",
      "<span> is left out with what it holds: not yet",
    ],
    ["<i style=visibility:hidden>not yet</i>", "<i> is left out with what it holds: not yet"],
    ["<object data=/p.pdf></object>", "<object> is left out with what it holds: /p.pdf"],
    ["<object hidden>not yet</object>", "<object> is left out with what it holds: not yet"],
    ["<video src=/v.mp4>no video</video>", "<video> is left out with what it holds: no video"],
  ])("%s is told", (body, message) => {
    const { meeting, problems } = reading(noteText(`a\nb ${body} c\n`));
    expect(meeting?.document.map(plainBlock)).toEqual(["a b c"]);
    expect(problems.map((one) => [one.code, one.message, one.place?.line])).toEqual([
      ["html-dropped", message, 9],
    ]);
  });
  test("a comment is not", () => {
    expect(reading(noteText("a <!-- **x** --> b\n\n<!--\nc\n\nd -->\n")).problems).toEqual([]);
  });
});

describe("cost", () => {
  const FAMILIES: readonly (readonly [string, (units: number) => string])[] = [
    ["open", (n) => "<div>x".repeat(n)],
    ["nested", (n) => `${"<div>".repeat(n)}x${"</div>".repeat(n)}`],
    ["crossed", (n) => `<div>${"<b><i>x</b>y</i>".repeat(n / 2)}`],
    ["begun anew", (n) => `<div><b><i><s><ins><sup><a href=/x>${"<p>x".repeat(n)}`],
    ["open in a table", (n) => `<table>${"<td>x".repeat(n)}`],
    ["spanning", (n) => `<table>${"<tr><td rowspan=999 colspan=999>x".repeat(n / 4)}`],
    ["with attributes", (n) => Array.from({ length: n / 3 }, (_, i) => `<font a=${i}>x<p>`).join("")],
    ["raw without an end", (n) => `<div>${"<title>x".repeat(n)}`],
  ];
  test.each(FAMILIES)(
    "%s elements: eight times as many cost no more than some twenty times as much",
    (_, family) => {
      const cost = (units: number) => {
        const times = Array.from({ length: 3 }, () => {
          const begun = process.cpuUsage();
          reading(noteText(`${family(units)}\n`));
          const { user, system } = process.cpuUsage(begun);
          return user + system;
        });
        return Math.min(...times);
      };
      cost(500);
      // Of quadratic growth it would be sixty-four.
      expect(cost(9600) / cost(1200)).toBeLessThan(24);
    },
  );
});
