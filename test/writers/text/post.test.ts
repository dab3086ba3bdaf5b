import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/model/document.ts";
import { pick } from "../../../src/model/edition.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { SIGNATURE } from "../../../src/writers/text/flow.ts";
import { footnotes } from "../../../src/writers/text/footnotes.ts";
import { width } from "../../../src/writers/text/lines.ts";
import { post } from "../../../src/writers/text/post.ts";
import type { Context, PostSettings } from "../../../src/writers/writer.ts";
import { CORPUS, corpusHere, corpusMeeting, mirage, weekly } from "../../support/corpus.ts";
import { lighthouse, meetingOf } from "../../support/notes.ts";
import { runs } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

const FIXED: PostSettings = { body: "fixed", footnotes: "post" };
const FLOWED: PostSettings = { body: "flowed", footnotes: "post" };
const context: Context = { site: lighthouse, post: FIXED };

const written = (meeting: Meeting, settings = FIXED) =>
  post.write(pick(meeting), { ...context, post: settings }).body;
/** The lines of a body below the head, without what was agreed, links and signature. */
const bodyOf = (body: string, settings = FIXED) =>
  post
    .write(pick(meetingOf(body)), { ...context, post: settings, agreed: false })
    .body.split(/\n\n(?:\nLinks\n|-- \n)/)[0]
    ?.split("\n\n\n")
    .slice(1)
    .join("\n\n\n");
const topicsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => `## Topic ${"x".repeat(i)}\n\nWords.\n`).join("\n");

describe("the head", () => {
  test("says in its first line that a meeting was cancelled", () => {
    const { body } = post.write(pick(meetingOf("No call.\n", { status: "cancelled" })), {
      site: lighthouse,
      post: { body: "fixed", footnotes: "post" },
    });
    expect(body.split("\n")[0]).toBe("Lighthouse crew meeting, Tuesday 3 March 2026 (Cancelled)");
  });

  const meeting = meetingOf(
    `Attendees: Keeper (chair), Scribe (Quill)\n\n${topicsOf(3)}\n- Next call on 17 March 2026.\n`,
    { description: "'3rd March 2026: Lamp oil'" },
  );
  test("says what, when, the news and the facts, then the contents", () => {
    expect(written(meeting).split("\n\n\n")[0]).toBe(`\
Lighthouse crew meeting, Tuesday 3 March 2026
=============================================

Lamp oil

  Web        https://lighthouse.example/minutes/crew-2026-03-03/
  Notes      Scribe
  Present    Keeper (chair), Scribe (Quill)
  Next call  Tuesday 17 March 2026

Contents
  1. Topic
  2. Topic x
  3. Topic xx`);
  });
  test("says Next time where the note does not say call", () => {
    expect(written(meetingOf("Next meeting: 17 March 2026.\n"))).toContain(
      "  Next time  Tuesday 17 March 2026",
    );
  });
  test("lets the first paragraph stand where it is when there is no description", () => {
    const body = written(meetingOf("The news.\n", { description: "" }));
    expect(body.match(/The news\./g)).toHaveLength(1);
    expect(body).toContain("  Notes      Scribe\n\n\nThe news.\n\n-- \n");
  });
  test("says what stands in as the summary where the text does not open with it, cut where it is long", () => {
    const body = (words: string) => written(meetingOf(`## Ropes\n\n${words}\n`, { description: "" }));
    expect(body("The old ones are worn.")).toContain("Crew meeting\n\nThe old ones are worn.\n\n  Web");
    expect(body("Worn. ".repeat(60))).toMatch(/Crew meeting\n\n(?:Worn\.\s){20,33}…\n\n {2}Web/);
  });
  test("wraps a title that is too wide over a rule as wide as its widest line", () => {
    const title = "The lighthouse crew and everybody else who looks after the lamp and the stairs";
    const { body } = post.write(pick(meeting), { ...context, site: { ...lighthouse, title } });
    const [first = "", second = "", rule = ""] = body.split("\n");
    expect(`${first} ${second}`).toBe(`${title}, Tuesday 3 March 2026`);
    expect(rule).toBe("=".repeat(Math.max(first.length, second.length)));
    expect(rule.length).toBeLessThanOrEqual(72);
  });
  test("leaves contents out under three topics", () => {
    expect(written(meetingOf(topicsOf(2)))).not.toContain("Contents");
    expect(written(meetingOf(topicsOf(3)))).toContain("Contents");
  });
  test("numbers ten topics so that the strings stay those of the headings", () => {
    const body = written(meetingOf(topicsOf(10)));
    expect(body).toContain("\n   1. Topic\n");
    expect(body).toContain("\n  10. Topic xxxxxxxxx\n");
    expect(body).toContain("\n10. Topic xxxxxxxxx\n===================\n");
  });
});

describe("headings", () => {
  test("rules them as wide as they show", () => {
    expect(bodyOf("Lead.\n\n## 灯台 lamp\n\nWords.\n\n### Sub\n\nMore.\n")).toBe(
      "Lead.\n\n\n1. 灯台 lamp\n============\n\nWords.\n\nSub\n---\n\nMore.",
    );
  });
  test("never rules one by two dashes", () => {
    expect(bodyOf("Words.\n\n## Topic\n\n### QA\n\nWords.\n")).toContain("\nQA\n---\n");
  });
  test("hangs a wide title behind its number", () => {
    const title = `${"word ".repeat(16)}end`;
    expect(bodyOf(`## ${title}\n\nWords.\n`)).toBe(
      `1. ${"word ".repeat(13)}word\n   word word end\n${"=".repeat(72)}\n\nWords.`,
    );
  });
  test("opens no topic without words: what stands below goes on", () => {
    expect(bodyOf("##\n\nWords.\n")).toBe("Words.");
    expect(bodyOf("## Lamp\n\nLit.\n\n## ##\n\nStill.\n\n### <!-- later -->\n\nOn.\n")).toBe(
      "1. Lamp\n=======\n\nLit.\n\nStill.\n\nOn.",
    );
  });
});

describe("inlines", () => {
  test.each([
    ["**strong** *emphasis* ~~gone~~ `code`", "*strong* _emphasis_ ~gone~ `code`"],
    ["***both***", "_*both*_"],
    ["**one**<b>**two**", "*onetwo*"],
    ["**a** **b**", "*a* *b*"],
    ["**outer **inner** outer**", "*outer inner outer*"],
    ["**[doc](/a)**", "*doc* [1]"],
    ["see **the [doc](/a)**", "see *the doc [1]*"],
    ["[lamp](/a)s and [oil](/b)", "lamps [1] and oil [2]"],
    ["[lamp](/a)House, [H](/b)2O", "lampHouse [1], H2O [2]"],
    ["[lamp](/a): lit", "lamp [1]: lit"],
    ["See [ the page ](/a) for more", "See the page [1] for more"],
    ["[ the page ](/a)and <b> bold </b> [ *oil* ](/b).", "the page [1] and *bold* _oil_ [2] ."],
    ["a <b>b <i> c </i> </b> d `e  f` g\u00a0[\u00a0h](/a)", "a *b _c_* d `e  f` g\u00a0\u00a0h [1]"],
    ["`` a`b `` and `` `c ``", "``a`b`` and `` `c ``"],
    ["`a  b`", "`a  b`"],
    ["<https://lighthouse.example/a>", "<https://lighthouse.example/a>"],
    ["![the lamp](/l.png) ![](/m.png)", "[image: the lamp] [1] [image] [2]"],
    ["[![the lamp](/l.png)](/a)", "[image: the lamp] [1]"],
    ["line\\\nbreak  \nagain", "line\nbreak\nagain"],
    ["a &amp; b &lt;c&gt; \\*d\\*", "a & b <c> *d*"],
  ])("writes %s as %s", (markdown, text) => {
    expect(bodyOf(`${markdown}\n`)).toBe(text);
  });
  test("gives air to a number in brackets that is no mark of ours, but not in code", () => {
    expect(bodyOf("See \\[3\\], list[2], `list[2]` and [x](/x).\n\n    code[4]\n")).toBe(
      "See [ 3 ], list[ 2 ], `list[2]` and x [1].\n\n    code[4]",
    );
  });
  test("never parts a mark from its word", () => {
    for (let length = 50; length < 75; length++)
      expect(bodyOf(`${"x".repeat(length)} [word](/a) after\n`)).toMatch(/word \[1\]/);
  });
});

describe("text safety", () => {
  test.each([
    ["#1234 is fixed", "#1234 is fixed"],
    ["\\> not quoted", " > not quoted"],
    ["| no table", "| no table"],
    [":lamp: hello", ":lamp: hello"],
    ["} else {", "} else {"],
    ["\\- 5 degrees", "- 5 degrees"],
    ["\\* a note", "* a note"],
    ["12\\. May", "12. May"],
    ["12 May", "12 May"],
    ["-- a credit", "-- a credit"],
    ["From here on", " From here on"],
    ["Fromage", "Fromage"],
    ["\\--", " * * *"],
    ["one\\\n\\--\\\n#two", "one\n --\n#two"],
  ])("begins the paragraph %j as %j", (markdown, text) => {
    expect(bodyOf(`${markdown}\n`)).toBe(text);
  });
  test("has one line of dashes, and that is the signature's", () => {
    const lines = written(
      meetingOf("one\n\n\\-- \n\n---\n\n    -- \n    --\n\n- \\--\n\n## --\n\n### --\n"),
    ).split("\n");
    expect(lines.filter((line) => /^--+ ?$/.test(line))).toEqual(["---", SIGNATURE]);
  });
  test("keeps a link whose words are a list's marker from making an item", () => {
    expect(bodyOf("[12.](/a) and [-](/b)\n")).toBe("12. [1] and - [2]");
    const before = "x".repeat(66);
    expect(bodyOf(`${before} [-](/a) end\n`)).toBe(`${before} - [1]\nend`);
  });
  test("wraps no item, quotation or mbox mark to the start of a line", () => {
    for (const token of ["-", "*", "+", "12.", "3)", "#7", "|", ">", ":)", "}", "From", "--"])
      for (let length = 40; length < 72; length++) {
        const lines =
          bodyOf(`${"x".repeat(length)} word ${token} and ${"word ".repeat(9)}\n`)?.split("\n") ?? [];
        for (const line of lines) expect(line.startsWith(`${token} `)).toBe(false);
      }
  });
});

describe("for list software that cuts a mail at a line of signs", () => {
  const SIGNS = /^[\s_,=+~#*-]*[_,=+~#*-][\s_,=+~#*-]*$/;
  test.each(["fixed", "flowed"] as const)("a %s post has no such line but its signature's", (body) => {
    const note =
      "a\n\n=====\n\n\\-\\-\\-\n\n- ~~~~\n\n> \\*\\*\\*\n\n```\n-----\n  + + +\n```\n\n***\n\n| # |\n|--|\n| ,, |\n\n## One\n\n## ===\n";
    const lines = (rules: boolean) =>
      post
        .write(pick(meetingOf(note)), { site: lighthouse, post: { body, footnotes: "post", rules } })
        .body.split("\n");
    expect(lines(false).filter((line) => SIGNS.test(line))).toEqual(["-- "]);
    expect(lines(false).map((line) => line.trim())).toEqual(
      expect.arrayContaining(["`=====`", "`-----`", "`+ + +`"]),
    );
    expect(lines(true).filter((line) => SIGNS.test(line)).length).toBeGreaterThan(5);
  });
});

describe("any words", () => {
  const odd = fc.constantFrom(
    "-",
    "*",
    "+",
    "--",
    "12.",
    "3)",
    "#1",
    "|",
    ">",
    ":",
    "}",
    "From",
    "[3]",
    "漢字",
    "e\u0301",
  );
  const words = fc.array(fc.oneof(odd, fc.string({ minLength: 1 }), fc.lorem({ maxCount: 1 })), {
    minLength: 1,
  });
  const meeting = meetingOf("Words.\n");
  const place = meeting.place;

  test("make lines that nothing on the way takes for something else", () => {
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(" ").replace(/[\ud800-\udfff]/g, "");
        // Nothing but dashes is a rule.
        fc.pre(!/^\s*--+\s*$/.test(text));
        const paragraph: Block = { kind: "paragraph", children: [{ kind: "text", text }], place };
        const body = written({ ...meeting, description: "", document: [paragraph] });
        const lines = body.split("\n\n\n").slice(1).join().split("\n-- \n")[0]?.split("\n") ?? [];
        for (const line of lines) expect(line).not.toMatch(/^(?:>|From |--$)|\s$/);
        // What the note itself begins with stays; no line of ours begins so.
        for (const line of lines.slice(1))
          expect(line).not.toMatch(/^\s*(?:[#|>:}]|(?:[-+]|\d+[.)])(?: |$)|--$)/);
        expect(bare(lines.join(""))).toBe(bare(text));
      }),
      { numRuns: runs(200, 10_000), seed: SEED },
    );
  });
});

/** What a text says but for white space. */
function bare(text: string): string {
  return text.replace(/[\s\u0085]/g, "");
}

describe("lists", () => {
  test("sets short items close, long ones apart", () => {
    const long = "word ".repeat(20).trim();
    expect(bodyOf("- one\n- two\n")).toBe("  - one\n  - two");
    expect(bodyOf(`- one\n- ${long}\n`)).toBe(
      `  - one\n\n  - ${"word ".repeat(12)}word\n    ${"word ".repeat(6)}word`,
    );
  });
  test("nests", () => {
    expect(bodyOf("- one\n  - in\n    - deep\n- two\n")).toBe("  - one\n    - in\n      - deep\n  - two");
  });
  test("counts from the first number and hangs all the same", () => {
    expect(bodyOf("9. nine\n10. ten\n    - in\n")).toBe("  9.  nine\n  10. ten\n      - in");
  });
  test("marks tasks", () => {
    expect(bodyOf("- [ ] open\n- [x] done\n")).toBe("  - [ ] open\n  - [x] done");
  });
  test("keeps an item's blocks within it", () => {
    expect(bodyOf("- one\n\n  two\n\n      code\n\n  > said\n- last\n")).toBe(
      "  - one\n\n    two\n\n        code\n\n        “said”\n\n  - last",
    );
  });
  test("gives a marker a line of its own where the item begins with what stands for itself", () => {
    expect(bodyOf("- - in\n- ```\n  code\n  ```\n-\n")).toBe("  - - in\n\n  -\n        code\n\n  -");
  });
  test("sets a list, a quotation or an alert that an item begins with behind the item's marker", () => {
    expect(bodyOf("3. - oars\n   - ropes\n4. bells\n")).toBe("  3. - oars\n     - ropes\n\n  4. bells");
    expect(bodyOf("- > Nobody sails\n  > on Sundays.\n- oars\n")).toBe(
      "  - “Nobody sails on Sundays.”\n  - oars",
    );
    expect(bodyOf("- > [!NOTE]\n  > Sundays.\n")).toBe("  - *Note*\n\n    Sundays.");
  });
  test("keeps an alert apart from the list and from the code beside it", () => {
    expect(bodyOf("- oars\n\n> [!TIP]\n> Oil them.\n\n    row()\n")).toBe(
      "  - oars\n\n  *Tip*\n\n  Oil them.\n\n    row()",
    );
  });
  test("sets the ending of a marked link before the link's number", () => {
    expect(bodyOf("[**oar**](https://oars.example/)s\n")).toContain("*oar*s [1]");
  });
  test("leaves out a row of a table that nobody filled in", () => {
    expect(bodyOf("| a | b |\n|---|---|\n| 1 | 2 |\n|  |  |\n\nEnd\n")).toBe(
      "  a    b\n  ---  ---\n  1    2\n\nEnd",
    );
  });
  test("takes the marks of a heading that is marked as a whole for none", () => {
    expect(bodyOf("## **Oars**\n\nNew.\n\n## _Oil_ and **paint**\n\nOld.\n")).toContain("1. Oars\n=======");
    expect(bodyOf("## ***Oars***\n\nNew.\n")).toContain("1. Oars\n=======");
  });
  test("takes no item's number for a footnote", () => {
    expect(bodyOf("1. #7 is fixed\n2. \\[2\\]\n")).toBe("  1. #7 is fixed\n  2. [ 2 ]");
  });
});

describe("quotations", () => {
  test("stand between marks, the first and the last paragraph's", () => {
    expect(bodyOf("> One.\n>\n> Two.\n")).toBe("    “One.\n\n    Two.”");
  });
  test("change their marks when nested", () => {
    expect(bodyOf("> > In.\n>\n> Out.\n")).toBe("        “‘In.’\n\n    Out.”");
    expect(bodyOf("> Out.\n>\n> > In.\n")).toBe("    “Out.\n\n        ‘In.’”");
  });
  test.each([
    ["> One.\n>\n> — Ada Example\n", "    “One.”\n    — Ada Example"],
    ["> One\n> and two.\n> -- [Ada](/ada), in May\n", "    “One and two.”\n    — Ada [1], in May"],
    ["> One.\\\n> ― 灯台\n", "    “One.”\n    — 灯台"],
    ["> One.\n>\n>     code\n>\n> – Ada\n", "    One.\n\n        code\n    — Ada"],
    ["> It was dark\n> — and it stayed so.\n", "    “It was dark — and it stayed so.”"],
    ["> It was dark.\n> — It stayed so.\n", "    “It was dark. — It stayed so.”"],
    ["> — Ada\n", "    “— Ada”"],
  ])("stand over the name below them: %j", (markdown, text) => {
    expect(bodyOf(markdown)).toBe(text);
  });
  test.each([
    ["> “Put off.” [Ada](/ada)\n", "    “Put off.” Ada [1]"],
    ['> "Put off."\n>\n> "For good."\n', '    "Put off."\n\n    "For good."'],
    ["> *„Vertagt.“*\n", "    _„Vertagt.“_"],
    ["> “Put off.”\n> — Ada\n", "    “Put off.”\n    — Ada"],
    ["> > «In.»\n", "        «In.»"],
    ["> It was “put off”.\n", "    “It was “put off”.”"],
  ])("have no marks of ours where their words open with one: %j", (markdown, text) => {
    expect(bodyOf(markdown)).toBe(text);
  });
  test("have no marks where these would stand at a list or in code", () => {
    expect(bodyOf("> - one\n> - two\n")).toBe("      - one\n      - two");
    expect(bodyOf("> Said:\n>\n>     code\n")).toBe("    Said:\n\n        code");
  });
});

describe("code and tables", () => {
  test("keeps code as it is, tabs at its own stops, without spaces at the ends of lines", () => {
    expect(bodyOf("```\n# one\n\ttwo  \na\tthree\n\n```\n")).toBe(
      "    # one\n            two\n    a       three",
    );
    expect(bodyOf(`    ${"long ".repeat(30)}end\n`)).toBe(`    ${"long ".repeat(30)}end`);
  });
  test("lays a table out in columns, with marks and alignment", () => {
    expect(bodyOf("| # | Part | Due |\n|--:|---|:-:|\n| 1 | [lamp](/l) | x |\n| 10 | 灯台 | |\n")).toBe(`\
    #  Part      Due
  ---  --------  ---
    1  lamp [1]   x
   10  灯台`);
  });
  test("turns a table that is too wide into a block a row", () => {
    const wide = "word ".repeat(16).trim();
    expect(bodyOf(`| Part | What |\n|---|---|\n| lamp | ${wide} |\n| stairs | |\n`)).toBe(`\
  Part: lamp
  What: ${"word ".repeat(12)}word
    word word word

  Part: stairs`);
  });
});

test("a table that is too wide parts no mark from its word", () => {
  const room = "x".repeat(59);
  expect(bodyOf(`| Part | What |\n|---|---|\n| a | ${room} [lamp](/l) |\n`)).toBe(`\
  Part: a
  What: ${room}
    lamp [1]`);
});

describe("the end", () => {
  const body = "[a](/a)\n\n## One\n\n[b](/b) [a](/a)\n\n## Two\n\nWords.\n";
  test("lists the URLs of the whole post, then signs", () => {
    expect(written(meetingOf(body)).split("\n\n\n").at(-1)).toBe(`\
Links
=====

  [1] https://lighthouse.example/a
  [2] https://lighthouse.example/b

-- 
Lighthouse crew meeting notes. Corrections: reply to the list.
Archive  https://lighthouse.example/minutes/
`);
  });
  test("lists them a section where that is asked for, a number used again listed again", () => {
    const sections = written(meetingOf(body), { body: "fixed", footnotes: "section" }).split("\n\n\n");
    expect(sections.slice(1).map((section) => section.match(/^ {2}\[\d\].*$/gm))).toEqual([
      ["  [1] https://lighthouse.example/a"],
      ["  [2] https://lighthouse.example/b", "  [1] https://lighthouse.example/a"],
      null,
    ]);
  });
  test("has no links where there are none", () => {
    expect(written(meetingOf("Words.\n"))).not.toContain("Links");
  });
  test("names the first feed", () => {
    const feeds = [{ name: "crew", title: "Crew" }];
    const part = post.write(pick(meetingOf("Words.\n")), { ...context, feeds });
    expect(part.body).toMatch(/\nFeed {5}https:\/\/lighthouse\.example\/minutes\/feeds\/crew\.atom\n$/);
  });
  test("does not say meeting twice, nor leaves it out", () => {
    const signed = (title: string) =>
      post.write(pick(meetingOf("Words.\n")), { ...context, site: { ...lighthouse, title } }).body;
    expect(signed("Lighthouse")).toContain("\nLighthouse meeting notes. ");
    expect(signed("Crew minutes")).toContain("\nCrew minutes. ");
  });
});

describe("the flowed body", () => {
  test("says so in its type", () => {
    const type = (body: string, settings: PostSettings) =>
      post.write(pick(meetingOf(body)), { ...context, post: settings }).type;
    expect(type("Words.\n", FIXED)).toBe("text/plain; charset=utf-8");
    expect(type("Words.\n", FLOWED)).toBe("text/plain; charset=utf-8; format=flowed; delsp=no");
    expect(type(`${"漢字".repeat(40)}\n`, FLOWED)).toBe(
      "text/plain; charset=utf-8; format=flowed; delsp=yes",
    );
  });
  test("keeps an item's marker with a word that is too long for the line", () => {
    expect(bodyOf(`- ${"x".repeat(90)} end\n`, FLOWED)).toBe(`- ${"x".repeat(90)} \nend`);
  });
  test("flows paragraphs and items, and nothing else", () => {
    const words = "word ".repeat(16).trim();
    expect(bodyOf(`${words}\n\n- ${words}\n- in\n  - deep\n\n> ${words}\n\n    code\n`, FLOWED)).toBe(`\
${"word ".repeat(14)}
word word

- ${"word ".repeat(13)}
word word word

- in

   - deep

     “${"word ".repeat(12)}word
     word word word”

     code`);
  });
});

describe.runIf(corpusHere("posts of the real notes"))(`real notes (${CORPUS})`, () => {
  const bodies = ["fixed", "flowed"] as const;
  test.each(weekly().flatMap((name) => bodies.map((body) => [name, body] as const)))(
    "writes %s %s",
    (name, body) => {
      const meeting = corpusMeeting(name);
      const settings: PostSettings = { body, footnotes: "post" };
      const part = post.write(pick(meeting), { site: mirage, post: settings });
      const lines = part.body.split("\n");
      expect(lines.filter((line) => line === SIGNATURE)).toHaveLength(1);
      for (const line of lines.filter((line) => line !== SIGNATURE)) {
        expect(line).not.toMatch(/^\s*[#|>:}]|^From |^\s*--\s*$/);
        if (body === "fixed") expect(line).not.toMatch(/\s$/);
        // A stuffed line is a column wider.
        const columns = body === "fixed" ? 72 : 73;
        expect(width(line) <= columns || /^ {2,3}\[\d+\] |^ {2,3}Web /.test(line), line).toBe(true);
      }
      const marks = [...part.body.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n));
      expect(new Set(marks)).toEqual(new Set(footnotes(meeting).values()));
    },
  );
});

describe("a list that reads mails as replies", () => {
  const BODY = `## Lamp

words

### Deeper

| a | b |
|---|---|
| c | d |

---

> said

## Rope

- x

## Oil

y[^1]

[^1]: [z](/z)
`;
  const of = (kind: "fixed" | "flowed", rules: boolean) =>
    post.write(pick(meetingOf(BODY)), { site: lighthouse, post: { body: kind, footnotes: "post", rules } })
      .body;
  // What Discourse and GitLab drop a mail from: a line of nothing but such signs.
  const cut = (text: string) =>
    text.split("\n").findIndex((line) => /^[\s\-_,=+~#*]+$/.test(line) && line.trim() !== "");

  test.each(["fixed", "flowed"] as const)("keeps all of a %s post but its signature", (kind) => {
    const lines = of(kind, false).split("\n");
    expect(lines[cut(of(kind, false))]).toBe(SIGNATURE);
    expect(cut(of(kind, true))).toBe(1);
    expect(of(kind, false)).toContain("\n1. *Lamp*\n\nwords\n\n*Deeper*\n");
  });
  test("loses no word and no link by it", () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu);
    expect(words(of("fixed", false))).toEqual(words(of("fixed", true)));
  });
});

describe("quotations with lists and code", () => {
  test("keep their marks where they end in a list", () => {
    expect(bodyOf("> He said:\n>\n> - a\n> - b\n")).toBe("    “He said:\n\n      - a\n      - b”");
    expect(bodyOf("> a\n>\n> > b\n> > - c\n")).toBe("    “a\n\n        ‘b\n\n          - c’”");
    expect(bodyOf("> a\n>\n>     code\n")).toBe("    a\n\n        code");
  });
});

test("a letter with its accents as signs of their own is not cut by a link's mark", () => {
  expect(bodyOf("[two](/a)e\u0301 three\n")).toBe("twoe\u0301 [1] three");
});
