/** What people write beyond CommonMark and GFM: on GitHub, HackMD and Obsidian, in what Google Docs exports. */
import { describe, expect, test } from "vitest";
import { check } from "../../../src/checks/index.ts";
import { pick } from "../../../src/model/edition.ts";
import { outline } from "../../../src/model/outline.ts";
import { links, plain, plainBlock } from "../../../src/model/walk.ts";
import type { NoteForm } from "../../../src/reader/head/note-form.ts";
import { readNote } from "../../../src/reader/read.ts";
import { anchors } from "../../../src/writers/anchors.ts";
import { ics } from "../../../src/writers/calendar/calendar.ts";
import { blocksToHtml } from "../../../src/writers/html/blocks.ts";
import { page } from "../../../src/writers/page/meeting.ts";
import { post } from "../../../src/writers/text/post.ts";
import { shippedPages, shippedTemplate } from "../../support/emails.ts";
import { lighthouse, meetingOf, noteText, reading } from "../../support/notes.ts";
import { faults } from "../../support/sound.ts";
import { subjectOf, written } from "../../support/subject.ts";

const html = (body: string) => blocksToHtml(meetingOf(body).document).replaceAll("\n", "");
const text = (body: string) => {
  const meeting = meetingOf(body);
  const { body: all } = post.write(pick(meeting), {
    site: lighthouse,
    pages: shippedPages,
    post: { body: "fixed", footnotes: "post" },
  });
  return all.split("\n").slice(7, -5).join("\n").trim();
};
const codes = (body: string) =>
  reading(noteText(body)).problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
const sound = async (body: string) => {
  const template = await shippedTemplate();
  const subject = await written(subjectOf(body), template);
  return [
    ...(await faults(subject.meeting, template)),
    ...check(subject).flatMap(({ code, severity }) => (severity === "error" ? [code] : [])),
  ];
};

describe("footnotes", () => {
  const BODY = `## Lamp

Cleaned[^1], and the gate oiled.[^gate] Again[^1], and so^[In place.].

[^gate]: Twice.
[^1]: With vinegar, see the [recipe](/recipe).

    Not with oil.

## Rope

New.[^w]

[^w]: Yesterday
`;
  test("stand at the end of the post behind marks that no link has", () => {
    expect(text(BODY)).toBe(`1. Lamp
=======

Cleaned [^1], and the gate oiled. [^2] Again [^1], and so [^3].


2. Rope
=======

New. [^4]


Footnotes
=========

  [^1] With vinegar, see the recipe [1].

       Not with oil.

  [^2] Twice.

  [^3] In place.

  [^4] Yesterday


Links
=====

  [1] https://lighthouse.example/recipe`);
  });
  test("lead there and back in HTML, each reference by itself", () => {
    const markup = html(BODY);
    expect(markup).toContain('<sup><a href="#fn-1" id="fnref-1">1</a></sup>, and the gate');
    expect(markup).toContain('<sup><a href="#fn-1" id="fnref-1-2">1</a></sup>');
    expect(markup).toContain(
      '<li id="fn-1"><p>With vinegar, see the <a href="https://lighthouse.example/recipe">recipe</a>.</p><p>Not with oil. <a href="#fnref-1">↩</a> <a href="#fnref-1-2">↩</a></p></li>',
    );
    expect(markup).toContain('<li id="fn-4">Yesterday <a href="#fnref-4">↩</a></li>');
  });
  test("have their mark behind a link, which holds none", () => {
    const body = "See [the **page[^a]**](https://example.org/p).\n\n[^a]: Old.\n";
    expect(html(body)).toContain('<strong>page</strong></a><sup><a href="#fn-1" id="fnref-1">1</a></sup>.');
  });
  test("are sound in every output, and lose no link", async () => {
    expect(await sound(BODY)).toEqual([]);
    expect(links(meetingOf(BODY).document)).toHaveLength(1);
  });
  test("are no words of what is quoted", () => {
    const { minutes } = meetingOf("Attendees: Ada\n\nACTION: Ada to ask the maker[^3]\n\n[^3]: Postponed\n");
    expect(minutes.actions.map(({ what, quote }) => [what, quote])).toEqual([
      ["ask the maker", "ACTION: Ada to ask the maker"],
    ]);
  });
  test.each([
    ["that lead nowhere stay as they were typed", "a[^x] b\n", ["footnote-undefined 8:2"]],
    ["of which one is there twice", "a[^x]\n\n[^x]: b\n[^x]: c\n", ["footnote-twice 11:1"]],
    ["to which nothing refers", "a\n\n[^x]: b\n", ["footnote-unused 10:1"]],
    [
      "that lead to each other",
      "a[^x]\n\n[^x]: b[^y]\n[^y]: c[^x]\n",
      ["footnote-circle 10:1", "footnote-circle 11:1"],
    ],
    ["that lead to themselves", "a[^x]\n\n[^x]: b[^x]\n", ["footnote-circle 10:1"]],
  ])("%s are told in their places, and lose no word", (_, body, told) => {
    expect(codes(body)).toEqual(told);
    const said = meetingOf(body).document.map(plainBlock).join(" ");
    for (const word of body.match(/[a-c]\b(?!:)/g) ?? []) expect(said).toContain(word);
  });
  test("that are an address are a link's, to CommonMark", () => {
    const body =
      "[a][^1] ![b][^2] [c][^3] d[^1] [e][^4]\n\n[^1]: https://a.example/\n[^2]: </b.png>\n[^3]: /c\n[^4]: Later\n";
    expect(html(body)).toMatch(
      /^<p><a href="https:\/\/a\.example\/">a<\/a> <a href="https:\/\/lighthouse\.example\/b\.png">\[image: b\]<\/a> <a href="https:\/\/lighthouse\.example\/c">c<\/a> d<sup>.*\[e\]<sup>.*<li id="fn-1">.*<li id="fn-2">Later /,
    );
    expect(html(body)).not.toContain('id="fn-3"');
    expect(codes(body)).toEqual([]);
  });
  test.each([
    [
      "of a circle of three",
      "a[^x]\n\n[^x]: b[^y]\n[^y]: c[^z]\n[^z]: a[^x]\n",
      ["footnote-circle 10:1", "footnote-circle 11:1", "footnote-circle 12:1"],
    ],
    [
      "twice, three times and by another case",
      "a[^x]\n\n[^X]: b\n[^x]: c\n[^x]: d\n",
      ["footnote-twice 11:1", "footnote-twice 12:1"],
    ],
    [
      "in a list, a quotation and a table",
      "- a[^q]\n\n> b[^q]\n\n| c[^q] |\n|-|\n",
      ["footnote-undefined 8:4", "footnote-undefined 10:4", "footnote-undefined 12:4"],
    ],
  ])("what leads nowhere is told in its place: %s", (_, body, told) => {
    expect(codes(body)).toEqual(told);
  });
  test("has one space before its mark", () => {
    expect(text("a [^1] b\n\n[^1]: c\n")).toMatch(/^a \[\^1\] b\n/);
  });
  test("a number in brackets with a roof that the note itself says is no mark", () => {
    expect(text("see [^1]\n")).toBe("see [ ^1 ]");
  });
  test.each([
    ["lazily", "a[^1]\n\n[^1]: b\nc\n\nd\n", ["a", "d", "b c"]],
    ["in a quotation", "> a[^1]\n>\n> [^1]: b\n", ["a", "b"]],
    ["with a list", "a[^1]\n\n[^1]: b\n    - c\n\nd\n", ["a", "d", "b c"]],
    ["right below its paragraph", "a[^1]\n[^1]: b\n", ["a", "b"]],
  ])("go on %s", (_, body, blocks) => {
    expect(meetingOf(body).document.map((block) => plainBlock(block).replace(/\s+/g, " "))).toEqual(blocks);
  });
  test.each([
    ["As Ben told us[^s]: the lamp leaks.", "<p>As Ben told us<sup>"],
    ["Two tasks[^s]:\n\n- one\n", "<p>Two tasks<sup>"],
    ["## Who came[^s]: everybody", "<h2>Who came<sup>"],
    ["**Result[^s]:** none", "<p><strong>Result<sup>"],
    ["| When[^s]: |\n|--|\n| now |\n", "<table>"],
  ])("may be followed by a colon: %j", (body, begins) => {
    const note = `${body}\n\n[^s]: Last week.\n`;
    expect(html(note).slice(0, begins.length)).toBe(begins);
    expect(html(note)).toContain('id="fnref-1"');
    expect(codes(note)).toEqual([]);
  });
  test("in a heading they have no mark in the contents", () => {
    const body = "## One[^1]\n\n## Two\n\n## Three\n\n[^1]: b\n";
    const all = text(body);
    expect(all).toContain("1. One\n  2. Two");
    expect(all).toContain("1. One [^1]\n===========");
  });
});

describe("a row with more cells than its table has columns", () => {
  const messages = (body: string) =>
    reading(noteText(body)).problems.map(({ code, message, place }) => [
      `${code} ${place?.line}:${place?.column}`,
      message,
    ]);
  test.each([
    ["| a | b |\n|--|--|\n| 1 | 2 | 3 | four |\n", "10:11", "3 | four"],
    ["a | b\n--|--\n1 | 2 \\| 3 | four\n", "10:14", "four"],
    ["| a |\n|--|\n| x |\n| `b|c` |\n", "11:6", "c`"],
    ["- > | a |\n  > |--|\n  > | 1 | *two* |\n", "10:11", "*two*"],
  ])("is told at what GFM leaves out: %j", (body, place, words) => {
    expect(messages(body)).toEqual([
      [
        `table-row-long ${place}`,
        `the row has more cells than its table has columns: "${words}" is left out`,
      ],
    ]);
  });
  test.each(["| a |\n|--|\n| 1 | |\n", "| a | b |\n|--|--|\n| 1 |\n|  | 2 |\n", "| a |\n|--|\n| b\\|c |\n"])(
    "is none where nothing is left out: %j",
    (body) => {
      expect(messages(body)).toEqual([]);
    },
  );
});

describe("asides", () => {
  test.each([
    ["> [!WARNING]\n> Do **not**.\n", "<p><strong>Warning</strong></p><p>Do <strong>not</strong>.</p>"],
    ["> [!note]- Read this\n> a\n>\n> b\n", "<p><strong>Read this</strong></p><p>a</p><p>b</p>"],
    ["> [!TIP]\n> - a\n", "<p><strong>Tip</strong></p><ul><li>a</li></ul>"],
    [":::info\n- a\n- b\n:::\n", "<p><strong>Info</strong></p><ul><li>a</li><li>b</li></ul>"],
    ["::: spoiler The votes\na\n:::\n", "<p><strong>The votes</strong></p><p>a</p>"],
    ["::: {.callout-note}\na\n:::\n", "<p><strong>Note</strong></p><p>a</p>"],
  ])("%j", (body, inside) => {
    expect(html(body)).toBe(`<blockquote>${inside}</blockquote>`);
    expect(text(body)).not.toMatch(/[“”]|:::|\[!/);
  });
  test("boxes hold boxes, and one that is not closed is words", () => {
    expect(html(":::info\na\n:::warning\nb\n:::\nc\n:::\nd\n")).toBe(
      "<blockquote><p><strong>Info</strong></p><p>a</p><blockquote><p><strong>Warning</strong></p><p>b</p></blockquote><p>c</p></blockquote><p>d</p>",
    );
    expect(html(":::info\na\n")).toBe("<p>:::infoa</p>");
  });
  test("a quotation with a mark amid its words is a quotation", () => {
    expect(html("> a [!NOTE] b\n")).toBe("<blockquote><p>a [!NOTE] b</p></blockquote>");
  });
});

describe("headings that other programs read", () => {
  test("ids are ids, and lead to the heading on its page", () => {
    const meeting = meetingOf("## **Open day** {#day-2026 .wide}\n\n## Two {: #two}\n\n## Three {x}\n");
    const { topics } = meeting;
    expect(topics.map(({ title }) => title)).toEqual(["Open day", "Two", "Three {x}"]);
    expect(anchors(topics).map(({ more }) => more)).toEqual([["day-2026", "open-day"], ["two"], ["three-x"]]);
    const { body } = page.write(pick(meeting), {
      site: lighthouse,
      pages: shippedPages,
      post: { body: "fixed", footnotes: "post" },
    });
    expect(body).toContain(
      '<h2 id="Openday"><span id="Open-day"></span><span id="day-2026"></span><span id="open-day"></span>',
    );
  });
  test("GitHub's anchors are known, also of headings that are there twice", () => {
    const body =
      "[a](#open-day) [b](#whats-new-1) [c](#no-such)\n\n## Open day\n\n## What's new?\n\n## What's new?\n";
    const found = check(subjectOf(body)).filter(({ code }) => code === "link-anchor-unknown");
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining("#no-such")]);
  });
  test.each([
    ["###### tags: `meeting` `crew`\n\n# Crew\n\n## Rope\n", ["meeting", "crew"]],
    ["# Crew\n\n## Rope\n\n##### Tags: #meeting #crew\n", ["meeting", "crew"]],
    ["###### tags: meeting, night watch\n\n# Crew\n\n## Rope\n", ["meeting", "night watch"]],
  ])("%j: tags are tags", (body, tags) => {
    const meeting = meetingOf(body);
    expect(meeting.tags).toEqual(tags);
    expect(outline(meeting).topics.map(({ title }) => plain(title))).toEqual(["Rope"]);
  });
  test.each([
    "## Table of Contents\n\n- [Open day](#open-day)\n- [Lamp](#lamp)\n\n",
    "[Open day](#open-day)  \n[Lamp](#Lamp)\n\n",
    "[TOC]\n\n",
    "[[_TOC_]]\n\n",
    "## Contents\n\n1. [Open day](#day)\n   - [Lamp](#lamp)\n\n",
  ])("contents made by hand or by a mark are the outputs' own: %j", (contents) => {
    const meeting = meetingOf(`# Crew\n\n${contents}## Open day\n\na\n\n## Lamp\n\nb\n`);
    expect(meeting.document.map(plainBlock)).toEqual(["Crew", "Open day", "a", "Lamp", "b"]);
  });
  test("a list of links with a word of its own is none", () => {
    const body = "- [Open day](#open-day): look here first\n- [Lamp](#lamp)\n\n## Open day\n\n## Lamp\n";
    expect(links(meetingOf(body).document)).toHaveLength(2);
  });
});

describe("words and what is not", () => {
  test.each([
    ["Done :tada: :+1:", "Done 🎉 👍"],
    [":+1::tada: ::tada:: :tada:s", "👍🎉 ::tada:: :tada:s"],
    [":nope::tada:", ":nope:🎉"],
    ["at 10:30:15 :lamp: `:tada:`", "at 10:30:15 :lamp: <code>:tada:</code>"],
    ["https://x.example/:tada:/", '<a href="https://x.example/:tada:/">https://x.example/:tada:/</a>'],
    ["see [[Lamp oil]] and [[ropes#Knots|the knots]]", "see Lamp oil and the knots"],
    ["a ==marked **word**== b==c", "a marked <strong>word</strong> b==c"],
    ["if a == b and c == d", "if a == b and c == d"],
    ["a %%not yet%% b, 50%% of 100%%", "a  b, 50%% of 100%%"],
    ["Rope: 5 %% on rope and 7 %% on oil", "Rope: 5 %% on rope and 7 %% on oil"],
    ["printf('%%d %s %%\\n')", "printf(&#39;%%d %s %%\\n&#39;)"],
    ["a %% not yet %%", "a"],
    ["$a_1 * b_2 * c$ for $5 and $6", "$a_1 * b_2 * c$ for $5 and $6"],
    ["$$\\frac{a}{b}$$", "$$\\frac{a}{b}$$"],
    ["[[1]][one] and [[x]](/y)", '[[1]][one] and <a href="https://lighthouse.example/y">[x]</a>'],
  ])("%s", (body, markup) => {
    expect(html(`${body}\n`)).toBe(`<p>${markup}</p>`);
  });
  test.each([
    "[//]: # (not for the list)\n",
    "[//]: # 'not for the list (yet)'\n\n[//]: # (more (of it))\n",
    "[comment]: <> (not for the list)\n",
    "%%\nnot\n\nfor the list\n%%\n",
  ])("a remark is kept back without a word: %j", (remark) => {
    const { meeting, problems } = reading(noteText(`a\n\n${remark}\nb\n`));
    expect(problems).toEqual([]);
    expect(meeting?.document.map(plainBlock)).toEqual(["a", "b"]);
  });
  test("a display of mathematics is kept line by line", () => {
    expect(meetingOf("a\n\n$$\nx_1 *y*\n\n\\alpha\n$$\n\nb\n").document[1]).toMatchObject({
      kind: "code",
      text: "$$\nx_1 *y*\n\n\\alpha\n$$",
    });
  });
  test("a file that is shown in place is told: it has no address", () => {
    expect(codes("a ![[lamp.png|300]] b\n")).toEqual(["wiki-embed 8:3"]);
    expect(html("a ![[lamp.png|300]] b\n")).toBe("<p>a lamp.png b</p>");
  });
  test("definitions are a list of terms", () => {
    expect(html("Rope\n: what holds\n\nLamp\n: what burns\n: what is cleaned\n\n    often\n\nEnd.\n")).toBe(
      "<ul><li><strong>Rope</strong>: what holds</li><li><p><strong>Lamp</strong>: what burns</p><p>what is cleaned</p><p>often</p></li></ul><p>End.</p>",
    );
    expect(html("Lamp:\n  : burns\n  : is cleaned\n\n  : shines\n")).toBe(
      "<ul><li><p><strong>Lamp:</strong> burns</p><p>is cleaned</p><p>shines</p></li></ul>",
    );
    expect(html("; Lamp\n: burns\n")).toBe("<ul><li><strong>Lamp</strong>: burns</li></ul>");
    expect(html("Ada\n:no definition\n")).toBe("<p>Ada:no definition</p>");
  });
  test("a line ends where it ends in the note only by a setting", () => {
    const read = (form: NoteForm) =>
      readNote("n.md", new TextEncoder().encode(noteText("a\nb\n")), lighthouse, form).meeting?.document ??
      [];
    expect(blocksToHtml(read({}))).toBe("<p>a\nb</p>");
    expect(blocksToHtml(read({ breaks: true }))).toBe("<p>a<br />b</p>");
  });
});

describe("minutes", () => {
  test("the box of a task of several paragraphs stands in the first", () => {
    expect(html("- [ ] a\n\n  b\n")).toBe("<ul><li><p>☐ a</p><p>b</p></li></ul>");
  });
  test.each(["- [ ] \n", "- [ ]\n- [x] \n", "* [ ]  \n"])(
    "a task without words is no action: %j",
    (tasks) => {
      expect(meetingOf(`Attendees: Ada\n\n## Action items\n\n${tasks}`).minutes.actions).toEqual([]);
    },
  );
  test.each([
    ["The next meeting is on 10-12 March 2026.", "2026-03-10", "2026-03-12"],
    ["The next meeting is on March 10–12, 2026.", "2026-03-10", "2026-03-12"],
    ["The next meeting is on the 10th to 12th March.", "2026-03-10", "2026-03-12"],
    ["The next meeting is on 10 and 11 March.", "2026-03-10", "2026-03-11"],
    ["The next meeting was moved from 3 to 10 March.", undefined, undefined],
    ["The next meeting is moved from 4 to 10 March.", "2026-03-10", undefined],
  ])("%s", (said, date, until) => {
    const meeting = meetingOf(`## Next meeting\n\n${said}\n`);
    expect(meeting.minutes.nextMeeting?.date).toBe(date);
    expect(meeting.minutes.nextMeeting?.until).toBe(until);
    if (until === undefined) return;
    const { body } = ics.write(pick(meeting), {
      site: lighthouse,
      pages: shippedPages,
      post: { body: "fixed", footnotes: "post" },
    });
    const after = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
    expect(body).toContain(`DTEND;VALUE=DATE:${after}`);
  });
});

describe("a chat's log that was pasted as it is", () => {
  const log =
    "15:01 <ada> Topic: rope\n15:02:07 <@ben> see https://rope.example/ <!-- 40 m -->\n[15:03] <cleo> ok";

  test("keeps its lines, who speaks and its links, and hides what is hidden", async () => {
    expect(html(log).split("<br />").length).toBe(3);
    expect(text(log)).toMatch(
      /15:01 <ada> Topic: rope\n15:02:07 <@ben> see <https:\/\/rope.example\/>\n\[15:03\] <cleo> ok/,
    );
    expect(await sound(log)).toEqual([]);
  });

  test("keeps its lines also where topics part it", () => {
    const talk = `${log}\n15:05 <ada> hm\n15:06 <ada> Topic: oil\n15:07 <ben> none is left\n15:08 <cleo> ok`;
    const { topics } = outline(meetingOf(talk));
    expect(topics.map(({ title }) => plain(title))).toEqual(["rope", "oil"]);
    expect(html(talk).split("<br />").length).toBe(6);
  });

  test("says in which line of the file somebody spoke", () => {
    const body = `# Crew meeting\n\n${log}\n15:05 <ada> ACTION: Ben to buy rope\n`;
    const [bought] = meetingOf(body).minutes.actions;
    expect(noteText(body).split("\n")[(bought?.line ?? 0) - 1]).toContain("Ben to buy rope");
  });
});

describe("lines that open alike", () => {
  const breaks = (body: string) => html(body).split("<br />").length - 1;

  test.each([
    ["labels in bold", "**Date:** 3 March\n**Place:** the shed\n**Chair**: Ada", 2],
    ["labels, one of which goes on", "**Date:** 3 March, in\nthe evening\n**Place:** the shed", 1],
    ["hours of a programme", "10:00 Tea\n10:30 Rope\n11:15 End", 2],
    ["hours of a chat", "[14:02] ada: here\n[14:03] ben: here too\n[14:09] ada: rope", 2],
    ["labels of an item", "- **Owner:** Ada\n  **Due:** Friday", 1],
    ["marks", "Decision: no band this year.\nAction (Ben): a poster by April\nAP 5.1: tell the school", 2],
    ["a label that goes on", "Present: Ada, Ben,\nCleo\nApologies: Dan", 1],
    ["what stands behind an arrow", "It is dear.\n→ two lamps, in\nMay\n=> Ben orders them", 2],
  ])("stay lines: %s", async (_, body, count) => {
    expect(breaks(body)).toBe(count);
    expect(await sound(body)).toEqual([]);
  });

  test.each([
    ["a bold word", "**Ropes** were bought, and\n**lamps** too"],
    ["one label", "**Date:** 3 March\nand words"],
    ["hours of a sentence", "10:00 is early, and\n10:30 is late"],
    ["a sentence with a colon", "Then Ada had a question: who\nwill go? Nobody had an answer: it\nis far"],
    ["one label of words", "Note: it is far and\nit is late"],
  ])("are joined as ever: %s", (_, body) => {
    expect(breaks(body)).toBe(0);
  });
});
