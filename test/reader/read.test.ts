import { describe, expect, test } from "vitest";
import { links, plain } from "../../src/model/walk.ts";
import { wording } from "../../src/problem.ts";
import { meetingOf, noteText, reading } from "../support/notes.ts";

const codes = (text: string | Uint8Array) => reading(text).problems.map(({ code }) => code);
const told = (text: string) => reading(text).problems.map(wording);

describe("front matter", () => {
  test("keeps the description, the authors and the date as written", () => {
    const meeting = meetingOf("Words.\n");
    expect(meeting).toMatchObject({
      subject: "Crew meeting: 2026-03-03",
      date: "2026-03-03",
      description: "3rd March 2026: A test",
      summary: "3rd March 2026: A test",
      authors: [{ name: "Scribe", uri: "https://lighthouse.example/crew/scribe" }],
      url: "https://lighthouse.example/minutes/crew-2026-03-03/",
      draft: false,
    });
  });

  test("tells every fault at once, each with line and column", () => {
    expect(
      told("---\nupdated: 2026-2-30\nauthor:\n  name: ''\n  email: a@b>, c@d\nsubject: [a]\n---\nx\n"),
    ).toEqual([
      'notes/test.md:1:1  error  field-missing  permalink: is missing\n    Add it to the front matter, or say `notes.defaults: { permalink: "{path}" }` in the configuration: a name that never changes.',
      expect.stringContaining("notes/test.md:2:10  error  date-form  updated: there is no day 2026-02-30"),
      "notes/test.md:4:9  error  field-missing  author.name: is missing\n    Add it to the front matter.",
      expect.stringContaining("notes/test.md:5:10  error  address-form  author.email"),
      "notes/test.md:6:10  error  field-type  subject: must be text, not a list\n    Put the value in quotes.",
    ]);
  });

  test("tells the first fault of syntax with what mends it, and every key that is there twice", () => {
    const apostrophe = "    Write an apostrophe within '…' twice: 'the keeper''s lamp'.";
    for (const subject of ["'Keeper's lamp: lit'", "'Keeper's lamp'"]) {
      const [said, ...others] = told(`---\nsubject: ${subject}\n---\nx\n`);
      expect(said).toMatch(/^notes\/test\.md:2:\d+ {2}error {2}yaml /);
      expect(said?.split("\n")[1]).toBe(apostrophe);
      expect(others).toEqual([]);
    }
    expect(told("---\nauthor:\n  - x\n\t- y\n---\nx\n")).toEqual([
      expect.stringMatching(/^notes\/test\.md:4:1 {2}error {2}yaml .*\n {4}Use spaces, not tabs\.$/),
    ]);
    expect(told("---\na: |\n  b\n c\n---\nx\n")).toEqual([
      expect.stringMatching(/\n {4}Set it in by as many spaces as the other lines of its group\.$/),
    ]);
    expect(told("---\na: 1\na: 2\na: 3\n---\nx\n")).toHaveLength(2);
  });
  test("says which field may be meant, and what to add for a missing one", () => {
    const said = told("---\nsubjct: a\nlamps: 3\n---\nx\n").join("\n");
    expect(said).toContain("subjct: is not a field minutewire reads\n    Did you mean subject?");
    expect(said).toContain("Known: subject, permalink, updated, ");
    expect(said).toContain("updated: is missing\n    Add `updated: 2026-03-31`");
    expect(said).toContain("Add `author:` with `name:` under it.");
  });

  test.each([
    ["no front matter", "words\n", "front-matter-missing"],
    ["front matter not closed", "---\nsubject: x\n", "front-matter-unclosed"],
    ["front matter not opened", "author:\n  name: x\nsubject: x\n---\nwords\n", "front-matter-unopened"],
    ["another language", "---js\n({})\n---\n", "front-matter-language"],
    ["a key twice", "---\nsubject: a\nsubject: b\n---\n", "yaml"],
    ["a tag of a language", "---\nsubject: !!js/function 'x'\n---\n", "yaml"],
    ["a list instead of fields", "---\n- a\n---\n", "yaml"],
    ["an empty file", "", "note-empty"],
  ])("refuses %s", (_, text, code) => {
    expect(codes(text)[0]).toBe(code);
    expect(reading(text).meeting).toBeUndefined();
  });

  test("runs no code of the note", () => {
    reading("---js\n(globalThis.ran = 1)\n---\n");
    expect("ran" in globalThis).toBe(false);
  });

  test.each(["2016-5-3", "0000-00-00", "2014-02-30", "8 July 2014", "20140708"])(
    "refuses the date %s",
    (date) => {
      expect(reading(noteText("x", { updated: `'${date}'` })).meeting).toBeUndefined();
    },
  );

  test("says the right form of a date with one digit", () => {
    expect(told(noteText("x", { updated: "2016-5-3" }))[0]).toContain("Write 2016-05-03.");
  });

  test("ignores a time and a zone after the date, with a warning", () => {
    const { meeting, problems } = reading(noteText("x", { updated: "'2014-07-08 23:30 -0700'" }));
    expect(meeting?.date).toBe("2014-07-08");
    expect(problems.map(({ code }) => code)).toEqual(["date-time-ignored", "date-disagrees"]);
  });

  test.each([
    "../etc",
    "/abs",
    "a/b",
    "a%2fb",
    "..",
    "a..b",
    "nul",
    "feeds",
    "-x",
    "x.",
    `${"x".repeat(121)}`,
  ])("refuses the permalink %s", (permalink) => {
    expect(reading(noteText("x", { permalink: `'${permalink}'` })).meeting).toBeUndefined();
  });

  test("takes the first paragraph for a missing description, with a warning", () => {
    const { meeting, problems } = reading(noteText("First *words*\nhere.\n\nMore.", { description: "" }));
    expect(meeting?.summary).toBe("First words here.");
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["description-missing", 'no description: "First words here." stands in as the summary'],
    ]);
  });

  test("says of a missing description what stands in, cut where it is long, and where nothing does", () => {
    const said = (body: string) => told(noteText(body, { description: "" })).join();
    expect(said("Word. ".repeat(50))).toMatch(
      /no description: "(?:Word\. ){5,10}…" stands in as the summary/,
    );
    expect(said("Present: Cora, Dev\n\n## Mole\n")).toContain("no description, and no paragraph that could");
  });

  test.each([
    [
      "[![Tests](https://ci.example/t.svg)](https://ci.example/t)\n\nThe mole is sound.",
      "The mole is sound.",
    ],
    ["![](a.png) ![Mole](b.png)\n\n<img src='c.png' alt='Mole'>\n\nThe mole is sound.", "The mole is sound."],
    ["Date: 2026-03-03\nPresent: Cora, Dev\n\nThe mole is sound.", "The mole is sound."],
    ["Time: 19:00\\\nPlace: the mole\n\nThe mole is sound.", "The mole is sound."],
    [
      "**When:** Tuesday  \n**Where:** the mole  \n**Chair:** Cora\n\nThe mole is sound.",
      "The mole is sound.",
    ],
    ["Location: the mole\n\nThe mole is sound.", "The mole is sound."],
    ["The ![mole](b.png) is sound.", "The mole is sound."],
    ["Attendees: Cora (chair), Dev\n\n## Mole\n\nThe mole is sound.", "The mole is sound."],
    ["Attendees:\nCora, Dev and others\n\n## Mole\n\nThe mole is sound.", "The mole is sound."],
    ["Regrets: Cora\n\nDate: 3 March 2026\n\n--\n\nThe mole is sound.", "The mole is sound."],
    ["Present: Cora\n\n## Agenda\n\n- The old mole\n\n## Mole\n\n- The mole is sound.", "The mole is sound."],
    ["* Present:\n  * Cora Example (chair)\n* Mole\n  * the mole is sound", "the mole is sound"],
    ["News: the mole is sound.\nOil: none is left.", "News: the mole is sound. Oil: none is left."],
    ["Time: we ran out of it.\nThe mole is sound.", "Time: we ran out of it. The mole is sound."],
  ])("takes the first that has words of its own: %j", (body, summary) => {
    expect(meetingOf(body, { description: "" }).summary).toBe(summary);
  });

  test("leaves out a revision before the meeting, with a warning, unless the meeting was cancelled", () => {
    const early = { updated: "2026-03-10", modified: "2026-03-09", description: "A test" };
    expect(meetingOf("x", early).modified).toBeUndefined();
    expect(told(noteText("x", early))).toEqual([
      expect.stringMatching(
        / {2}warning {2}date-disagrees {2}modified: 2026-03-09 is before the meeting, 2026-03-10/,
      ),
    ]);
    const cancelled = noteText("x", { ...early, status: "cancelled" });
    expect(reading(cancelled).meeting?.modified).toBe("2026-03-09");
    expect(codes(cancelled)).toEqual([]);
    expect(meetingOf("x", { ...early, modified: "2026-03-10" }).modified).toBe("2026-03-10");
  });

  test.each([
    ["9 March 2026", "Write 2026-03-09."],
    ["'March 9th, 2026'", "Write 2026-03-09."],
    ["2026/3/9", "Write 2026-03-09."],
    ["20260309", "Write 2026-03-09."],
    ["'2026.03.09'", "Write 2026-03-09."],
    ["20260230", "Write it as 2026-03-31."],
    ["9/3/2026", "Write it as 2026-03-31."],
    ["soon", "Write it as 2026-03-31."],
  ])("says what to write for the date %s", (updated, hint) => {
    expect(reading(noteText("x", { updated })).problems.map((one) => one.hint)).toEqual([hint]);
  });

  test.each([
    ['{\n  "subject": "Crew"\n}\n\nx\n', 'front matter in "JSON"'],
    ['{ "subject": "Crew" }\n', 'front matter in "JSON"'],
    ['---json\n{ "subject": "Crew" }\n---\nx\n', 'front matter in "json"'],
  ])("a head in JSON is told as such: %j", (text, message) => {
    const [problem, ...others] = reading(text).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: "front-matter-language",
      message,
      hint: "Write the fields as YAML between two lines of three dashes, or as TOML between two of three plus signs.",
    });
  });

  test("warns of a field it does not read", () => {
    expect(codes(noteText("x", { mood: "good" }))).toEqual(["field-unknown"]);
  });

  test("reads several authors", () => {
    expect(
      meetingOf("x", { author: "", authors: "[{ name: Scribe }, { name: Tester }]" }).authors.map(
        ({ name }) => name,
      ),
    ).toEqual(["Scribe", "Tester"]);
  });
});

describe("bytes", () => {
  test("gives the offset of what is not UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from(noteText("ab ")), Buffer.from([0xff]), Buffer.from("x")]);
    expect(reading(bytes).problems[0]?.message).toBe(`not UTF-8 at byte ${bytes.length - 2}`);
  });
  test("refuses a NUL, UTF-16 and a note of more than 128 kilobytes", () => {
    expect(codes(noteText("a\0b"))).toEqual(["nul-byte"]);
    expect(codes(Buffer.from(`\ufeff${noteText("x")}`, "utf16le"))).toEqual(["not-utf8"]);
    expect(codes(noteText("x ".repeat(64 * 1024)))).toEqual(["note-too-large"]);
  });
  test("reads CRLF and a byte order mark as if they were not there", () => {
    const plainNote = meetingOf("a\nb\n");
    const { meeting } = reading(`\ufeff${noteText("a\nb\n").replaceAll("\n", "\r\n")}`);
    // But for the hash of its bytes.
    expect({ ...meeting, source: "" }).toEqual({ ...plainNote, source: "" });
  });
  test("refuses what nests without end, and at once", () => {
    expect(codes(noteText(`${"> ".repeat(50_000)}x`))).toEqual(["nested-too-deep"]);
    expect(codes(noteText(`${" ".repeat(400)}- x`))).toEqual(["nested-too-deep"]);
    expect(codes(noteText(`${"[".repeat(50_000)}x`))).not.toContain("bug");
  });
});

describe("Markdown", () => {
  const only = (body: string) => meetingOf(body).document[0];

  test("resolves links of every form against the site", () => {
    const found = links(
      meetingOf(
        "[a](/x) [b][r] <https://c.example/> www.d.example e@f.example [g](#Part) [h](//i.example/j)\n\n[r]: k.html",
      ).document,
    );
    expect(found.map(({ url }) => url)).toEqual([
      "https://lighthouse.example/x",
      "https://lighthouse.example/k.html",
      "https://c.example/",
      "http://www.d.example",
      "mailto:e@f.example",
      "https://lighthouse.example/minutes/crew-2026-03-03/#Part",
      "https://i.example/j",
    ]);
    expect(found.map(({ bare }) => bare)).toEqual([false, false, true, true, true, false, false]);
  });

  test("keeps the words of a link that leads nowhere good, with a warning at its place", () => {
    const { meeting, problems } = reading(noteText("line\nsee [this](javascript:alert(1)) now\n"));
    expect(plain(meeting?.document[0]?.kind === "paragraph" ? meeting.document[0].children : [])).toBe(
      "line see this now",
    );
    expect(problems.map(wording)).toEqual([
      expect.stringMatching(/^notes\/test\.md:9:5 {2}warning {2}link-target/),
    ]);
  });

  test("knows line and column of each link, equal ones too", () => {
    const found = links(meetingOf("- [a](/x) and [a](/x)\n\n  > [b](/y)\n").document);
    expect(found.map(({ place }) => [place.line, place.column])).toEqual([
      [8, 3],
      [8, 15],
      [10, 5],
    ]);
  });

  test("keeps the text of raw HTML and drops comments, scripts and styles with theirs", () => {
    const meeting = meetingOf(
      "a <b>b</b> <script>c</script> <!-- d --> e<br>f\n\n<div>g</div>\n<style>h</style>\n\n<!-- i\n\nj -->\n",
    );
    const said = meeting.document.map((block) =>
      block.kind === "paragraph" ? plain(block.children) : block.kind,
    );
    expect(said).toEqual(["a b e f", "g"]);
  });

  test("decodes character references and drops what XML forbids", () => {
    expect(only("&amp; &copy; &#8; \u0008 &#xD800; x")).toMatchObject({ children: [{ text: "& ©   � x" }] });
    expect(only("a&#8;&#x9b;b")).toMatchObject({ children: [{ text: "ab" }] });
    expect(only("&#38;lt; &amp;lt;")).toMatchObject({ children: [{ text: "&lt; &lt;" }] });
  });

  test("reads a quotation in an item that begins with the second point of a list", () => {
    expect(only("- x\n  > 2. a\n  b\n")).toMatchObject({
      items: [
        { children: [{ kind: "paragraph" }, { kind: "quote", children: [{ kind: "list", start: 2 }] }] },
      ],
    });
  });

  test("reads lists with their numbers, tasks and depth", () => {
    expect(only("3. a\n4. b\n   - [x] c\n   - [ ] d\n")).toMatchObject({
      kind: "list",
      start: 3,
      items: [
        {},
        {
          children: [{ kind: "paragraph" }, { kind: "list", items: [{ checked: true }, { checked: false }] }],
        },
      ],
    });
  });

  test("reads tables with alignment, code, quotes and rules", () => {
    const kinds = meetingOf("| a | b |\n|---|--:|\n| 1 | 2 |\n\n```\ncode\n```\n\n> q\n\n***\n").document;
    expect(kinds).toMatchObject([
      { kind: "table", align: [undefined, "right"], rows: [[[{ text: "1" }], [{ text: "2" }]]] },
      { kind: "code", text: "code" },
      { kind: "quote", children: [{ kind: "paragraph" }] },
      { kind: "rule" },
    ]);
  });
});

describe("links as CommonMark has them", () => {
  const urls = (body: string) => links(meetingOf(body).document).map(({ url }) => url);
  test("an autolink binds tighter than the brackets around it", () => {
    expect(urls("[a <https://b.example/?q=](/c)>\n")).toEqual(["https://b.example/?q=](/c)"]);
    expect(urls("[a <https://b.example/>](/c)\n")).toEqual(["https://lighthouse.example/c"]);
  });
  test("a backslash in an address is no slash", () => {
    expect(urls("[a](/b\\c)\n")).toEqual(["https://lighthouse.example/b%5Cc"]);
  });
});
