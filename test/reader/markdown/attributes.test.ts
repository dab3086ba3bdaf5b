/** What is written beside words for other programs alone: attributes, names of blocks, who comments, abbreviations, contents. */
import { describe, expect, test } from "vitest";
import { check } from "../../../src/checks/index.ts";
import { plainBlock } from "../../../src/model/walk.ts";
import { blocksToHtml } from "../../../src/writers/html/blocks.ts";
import { meetingOf, noteText, reading } from "../../support/notes.ts";
import { subjectOf } from "../../support/subject.ts";

const html = (body: string) => blocksToHtml(meetingOf(body).document).replaceAll("\n", "");
const quiet = (body: string) => {
  expect(reading(noteText(body)).problems).toEqual([]);
  const lost = ["words-differ", "links-differ"];
  expect(check(subjectOf(body)).filter(({ code }) => lost.includes(code))).toEqual([]);
};

describe("attributes", () => {
  test.each([
    ["## Slipway {.unlisted}", "Slipway", undefined],
    ["## Slipway {-}", "Slipway", undefined],
    ["## Slipway {.wide #slip data-x='a b'}", "Slipway", "slip"],
    ["## The **slipway**{#slip}", "The slipway", "slip"],
    ["## Slipway {: .no_toc}", "Slipway", undefined],
    ["## Slipway {new}", "Slipway {new}", undefined],
    ["## Slipway {}", "Slipway {}", undefined],
  ])("of a heading are no words of it: %s", (body, words, id) => {
    const [heading] = meetingOf(`${body}\n\nx\n`).document;
    expect(heading).toMatchObject({ kind: "heading" });
    expect(heading && plainBlock(heading)).toBe(words);
    expect(heading?.kind === "heading" ? heading.id : "none").toBe(id);
  });
  test.each([
    ["[Plan](https://slip.example){target=_blank rel='noopener nofollow'}.", ">Plan</a>."],
    ["![Plan](https://slip.example/p.png){width=50%}", ">[image: Plan]</a>"],
    ["`slip`{.bash} **a**{: .b} *c*{#d}.", "<code>slip</code> <strong>a</strong> <em>c</em>."],
  ])("right behind what they are of are no words: %j", (body, markup) => {
    expect(html(body)).toContain(markup);
    expect(html(body)).not.toContain("{");
    quiet(body);
  });
  test.each(["a {width=50%}", "`a` {b}", "`a`{b}", "**a**{b, c}", "{.a} b"])(
    "are words where they stand by themselves or are none: %s",
    (body) => {
      expect(html(body)).toContain(body.slice(body.indexOf("{"), body.indexOf("}") + 1));
    },
  );
});

describe("the name of a block", () => {
  test.each([
    ["The slipway is closed. ^37066d", "<p>The slipway is closed.</p>"],
    ["- dredge ^dredge-1\n- paint", "<ul><li>dredge</li><li>paint</li></ul>"],
    ["## Slipway ^slip", "<h2>Slipway</h2>"],
    ["> Closed.\n\n^closed-2\n\nx", "<blockquote><p>Closed.</p></blockquote><p>x</p>"],
  ])("is no word: %j", (body, markup) => {
    expect(html(body)).toBe(markup);
    quiet(body);
  });
  test.each(["| Area |\n|--|\n| in m ^sq2 |\n", ":::info in m ^sq2\nx\n:::\n"])(
    "is words where no block ends: %j",
    (body) => {
      expect(html(body)).toContain("in m ^sq2");
    },
  );
  test.each(["a^bc", "2 ^nd", "10 ^12", "Thanks ^DW", "a ^bc d", "a ^b", "so ^_^"])(
    "is not taken for what is words: %s",
    (body) => {
      expect(html(body)).toBe(`<p>${body}</p>`);
    },
  );
});

describe("HackMD's comments", () => {
  test.each([
    [
      "> [name=Dev Test] [time=Mon, Mar 2, 2026 7:15 PM] [color=#907bf7]\n> Agreed.",
      "<p>— Dev Test, Mon, Mar 2, 2026 7:15 PMAgreed.</p>",
    ],
    ["> Agreed.\n> [name=Dev Test]", "<p>Agreed.</p><p>— Dev Test</p>"],
    ["> Agreed. [color=red]", "<p>Agreed.</p>"],
  ])("say who says it and when: %j", (body, inside) => {
    expect(html(body)).toBe(`<blockquote>${inside}</blockquote>`);
    quiet(body);
  });
  test("are links where Markdown has one", () => {
    expect(html("[name=Dev](https://slip.example/)")).toBe(
      '<p><a href="https://slip.example/">name=Dev</a></p>',
    );
  });
});

describe("abbreviations", () => {
  test("are a list of what they are short for", () => {
    const body = "The ETA is six.\n*[ETA]: estimated _time_ of arrival\n*[VHF]: very high frequency\n\nx\n";
    expect(html(body)).toBe(
      "<p>The ETA is six.</p><ul><li><strong>ETA</strong>: estimated <em>time</em> of arrival</li><li><strong>VHF</strong>: very high frequency</li></ul><p>x</p>",
    );
    quiet(body);
  });
  test.each(["*[ETA]: is* late", "* [ETA]: late", "*[ETA]:"])("are none: %s", (body) => {
    expect(html(body)).not.toContain("<strong>");
  });
});

describe("contents made for other programs", () => {
  test.each([
    "* TOC\n{:toc}\n\n",
    "1. This line will be replaced\n{:toc .wide}\n\n",
    "## Contents\n\n- x\n{: toc}\n\n",
    "[**Slipway\t1**](#slipway)\n\n[Buoys\t2](#buoys)\n\n",
    "[Slipway 12](#slipway)\n\n[Buoys](#buoys)\n\n",
    "**Table of Contents**  *generated with [DocToc](https://doctoc.example)*\n\n- [Slipway](#slipway)\n- [Buoys](#buoys)\n\n",
  ])("are the outputs' own: %j", (contents) => {
    const body = `# Crew\n\n${contents}## Slipway\n\na\n\n## Buoys\n\nb\n`;
    expect(meetingOf(body).document.map(plainBlock)).toEqual(["Crew", "Slipway", "a", "Buoys", "b"]);
    quiet(body);
  });
  test.each([
    "[Slipway](#slipway)\n\n",
    "- TOC\n- {:toc}\n\n",
    "[Slipway 12](#slipway)\n\nand\n\n[Buoys](#buoys)\n\n",
  ])("a single link or other words are none: %j", (contents) => {
    const { document } = meetingOf(`# Crew\n\n${contents}## Slipway\n\na\n\n## Buoys\n\nb\n`);
    expect(document.length).toBeGreaterThan(5);
  });
});
