import { afterEach, describe, expect, test } from "vitest";
import { having, meetingIndex } from "../../src/model/meeting-index.ts";
import { indexLines, indexModel } from "../../src/writers/meeting-index.ts";
import { indexPage } from "../../src/writers/page/index-page.ts";
import { corpusHere, corpusMeeting, mirage, weekly } from "../support/corpus.ts";
import { shippedPages } from "../support/emails.ts";
import { expectGrowth } from "../support/growth.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";
import { Project } from "../support/project.ts";

let project = new Project();
afterEach(() => {
  project.remove();
  project = new Project();
});

const first = meetingOf(
  "Attendees: Ada, Ben Example\n\n### Lamp \\<oil>\n\n[Oil](/oil) and [again](/oil).\n\nDECISION: the lamp stays\n\n### Gate\n\n- [ ] Ada: paint the Gäte\n",
);
const second = meetingOf("Attendees: Ada, Ben\n\n### Lamp\n\nLit.\n", {
  updated: "2026-03-10",
  permalink: "crew-2026-03-10",
});
const all = meetingIndex([second, first], [], lighthouse);
const titles = (words: string[]) => having(all, words, [second, first]).topics.map(({ title }) => title);

describe("the register", () => {
  test("has topics, decisions, actions and links with where they stand, newest first", () => {
    expect(all.topics.map(({ title, topic, place }) => [title, topic, place.line])).toEqual([
      ["Lamp", 1, 10],
      ["Lamp <oil>", 1, 10],
      ["Gate", 2, 16],
    ]);
    expect(all.decisions).toMatchObject([
      { text: "DECISION: the lamp stays", topic: 1, place: { line: 14 } },
    ]);
    expect(all.actions).toMatchObject([{ quote: "Ada: paint the Gäte", topic: 2, place: { line: 18 } }]);
    expect(all.links).toMatchObject([{ words: "Oil", place: { file: "notes/test.md", line: 12 } }]);
  });
  test("counts people by the name as written and merges no two", () => {
    expect(all.people).toEqual([
      { name: "Ada", meetings: 2, first: "2026-03-03", last: "2026-03-10" },
      { name: "Ben", meetings: 1, first: "2026-03-10", last: "2026-03-10" },
      { name: "Ben Example", meetings: 1, first: "2026-03-03", last: "2026-03-03" },
    ]);
  });
  test("finds all words in any order, within words, whatever their case and accents", () => {
    expect(titles(["OIL", "lam"])).toEqual(["Lamp <oil>"]);
    expect(titles(["lamp oil"])).toEqual(["Lamp <oil>"]);
    expect(titles(["oil lamp"])).toEqual([]);
    expect(titles(["lamp", "2026-03-10"])).toEqual(["Lamp"]);
    expect(titles(["++"])).toEqual([]);
    expect(having(all, ["gate", "ada"], [second, first]).actions).toHaveLength(1);
    expect(having(all, ["ben"], [second, first]).people).toHaveLength(2);
  });
  test("says every row on a line with its place", () => {
    expect(indexLines(having(all, ["lamp"], [second, first]))).toEqual([
      "Decisions (1)",
      "  2026-03-03  DECISION: the lamp stays  notes/test.md:14",
      "",
      "Topics (2)",
      "  2026-03-10  Lamp  notes/test.md:10",
      "  2026-03-03  Lamp <oil>  notes/test.md:10",
    ]);
  });
  test("finds words in the text, with topic and meeting, in a piece of the note's own", () => {
    const long = meetingOf(
      `### Gate\n\nIt creaks. ${"So it goes. ".repeat(30)}The hinge wants grease. ${"And more. ".repeat(30)}\n`,
      { permalink: "long" },
    );
    const index = meetingIndex([second, long], [], lighthouse);
    expect(indexLines(having(index, ["lit"], [second, long]))).toEqual([
      "Text (1)",
      "  2026-03-10  Lamp: Lit.  notes/test.md:12",
    ]);
    const [row] = having(index, ["HINGE", "creaks"], [second, long]).texts;
    expect(row).toMatchObject({ title: "Gate", topic: 1, meeting: { permalink: "long" } });
    expect(row?.text.length).toBeLessThan(210);
    const [hinge] = having(index, ["hinge"], [long]).texts;
    expect(hinge?.text).toMatch(/^… The hinge wants grease\. And more\./);
    expect(having(index, ["2026-03-10"], [second, long]).texts).toEqual([]);
    expect(having(index, ["lit", "2026-03-10"], [second, long]).texts).toHaveLength(1);
    expect(having(index, [], [second, long]).texts).toEqual([]);
  });
  test("finds words that stand apart under one topic, told with as little as holds them", () => {
    const note = meetingOf(
      "Present: Ada\n\nThe pier is shut.\n\n### Lamp\n\nIt was dark. The oil is out.\n\nTea.\n\n- Wicks are short\n- Oil again\n\n### Gate\n\nIt creaks.\n",
      { description: "'A heron on the tower'" },
    );
    const index = meetingIndex([note], [], lighthouse);
    const found = (...words: string[]) =>
      having(index, words, [note]).texts.map(({ title, topic, text, place }) => [
        ...[place.line - 8, topic, title, text],
      ]);
    const told = [[6, 1, "Lamp", "It was dark. The oil is out. … Wicks are short"]];
    expect(found("oil", "wicks")).toEqual(told);
    // What the title says needs no words, nor does the day.
    expect(found("LAMP", "wicks", "oil", "2026-03")).toEqual(told);
    expect(found("lamp", "tea")).toEqual([[8, 1, "Lamp", "Tea."]]);
    expect(found("oil", "creaks")).toEqual([]);
    expect(found("oil", "2026-04")).toEqual([]);
    // The description is told where nothing else holds them, and with what stands above all topics.
    expect(found("heron", "tower")).toEqual([[-7, undefined, "", "A heron on the tower"]]);
    expect(found("heron", "pier")).toEqual([[2, undefined, "", "The pier is shut. … A heron on the tower"]]);
    expect(found("heron", "oil")).toEqual([]);
    const long = meetingOf(
      `### Lamp\n\n${"The tide is in. ".repeat(40)}Oil.\n\nWicks.${" More.".repeat(90)}\n`,
    );
    const [one] = having(meetingIndex([long], [], lighthouse), ["oil", "wicks"], [long]).texts;
    expect(one?.text).toMatch(/^… Oil\. … Wicks\. [\w. ]{50,100} …$/);
    // What was left out at the end of one piece and before the next is one gap.
    const [reversed] = having(meetingIndex([long], [], lighthouse), ["wicks", "tide"], [long]).texts;
    expect(reversed?.text).toMatch(/^The tide [\w. ]{50,100} … Wicks\. [\w. ]{50,100} …$/);
  });
  test("finds words under a topic that is named in the line of its text", () => {
    const note = meetingOf(
      "Present: Ada, Ben\n\n**Lamp:** The oil is out.\n\nWicks too.\n\n**Gate:** It creaks.\n",
    );
    const [text] = having(meetingIndex([note], [], lighthouse), ["oil", "wicks"], [note]).texts;
    expect(text?.text).toContain("The oil is out. … Wicks too.");
  });
  test("finds them in the rows of tables, in code, under lesser headings and in what a box is called", () => {
    const note = meetingOf(
      [
        "### Stores",
        "All of it.",
        "",
        "| Thing | Who | Left |",
        "| --- | --- | ---: |",
        "| Lamp oil | Ada | 3 |",
        "| | Wicks of **cotton** | |",
        "",
        "##### Far rooms",
        "",
        "> [!WARNING] Slippery stairs",
        "> Mind them.",
        "",
        "- Below:",
        "",
        "  ```",
        "  fetch --oil",
        "    twice",
        "  ```",
        "",
        "<table><tr><th>Key</th><th>Door</th></tr><tr><td>Brass</td><td>North</td></tr></table>",
        "",
        "### Gate",
        "It creaks.",
      ].join("\n"),
    );
    const index = meetingIndex([note], [], lighthouse);
    const texts = (...words: string[]) =>
      having(index, words, [note]).texts.map(({ title, text, place }) => [place.line - 8, title, text]);
    expect(texts("oil", "ADA")).toEqual([[5, "Stores", "Lamp oil | Ada | 3"]]);
    expect(texts("left")).toEqual([[3, "Stores", "Thing | Who | Left"]]);
    expect(texts("cotton")).toEqual([[6, "Stores", "Wicks of cotton"]]);
    expect(texts("far rooms")).toEqual([[8, "Stores", "Far rooms"]]);
    expect(texts("slippery").map(([, , text]) => text)).toEqual([expect.stringContaining("Slippery stairs")]);
    expect(texts("fetch", "twice")).toEqual([[15, "Stores", "fetch --oil twice"]]);
    expect(texts("brass")).toEqual([[expect.any(Number), "Stores", "Brass | North"]]);
    // A topic is found as one, and not once more as text.
    expect([texts("stores"), having(index, ["stores"], [note]).topics.length]).toEqual([[], 1]);
  });
  test("has the keys that the manual promises, and leads to the topic on the page", () => {
    const told = {
      brackets: ["links"],
      names: [["AB", "Ada Example"] as const],
      template: [],
      openings: ["Add yourself."],
    };
    const found = having(all, ["a"], [second, first]);
    const { folder, ...model } = JSON.parse(JSON.stringify(indexModel(found, lighthouse, told)));
    expect(folder).toEqual({ ...told, names: [{ short: "AB", name: "Ada Example" }] });
    const at = ["permalink", "date", "file", "line", "url"];
    const keys = Object.entries(model).map(([name, rows]) => [
      name,
      Object.keys((rows as object[])[0] ?? {}),
    ]);
    expect(Object.fromEntries(keys)).toEqual({
      topics: ["title", ...at],
      decisions: ["text", ...at],
      actions: ["who", "what", "quote", "certainty", ...at],
      texts: ["topic", "text", ...at],
      people: ["name", "meetings", "first", "last"],
      links: ["url", "words", "date", "stream", "permalink", "file", "line"],
    });
    expect(model.actions[0].url).toBe("https://lighthouse.example/minutes/crew-2026-03-03/#Gate");
  });
  test("is a page under the policy of all pages, escaped, that leads to every topic", () => {
    const { file, body } = indexPage([second, first], {
      site: lighthouse,
      pages: shippedPages,
      post: { body: "fixed", footnotes: "post" },
    });
    expect(file).toBe("index/index.html");
    expect(body).toContain("default-src &#39;none&#39;");
    expect(body).toContain("<h2>Lamp &lt;oil&gt;</h2>");
    expect(body).toContain('href="https://lighthouse.example/minutes/crew-2026-03-03/#Gate"');
  });
  test("on the page of topics tells an action by whose it is and what is to do, without its mark", () => {
    const said = (body: string) => {
      const context = {
        site: lighthouse,
        pages: shippedPages,
        post: { body: "fixed", footnotes: "post" },
      } as const;
      const page = indexPage([meetingOf(`Attendees: Ada Example, Ben\n\n## Gate\n\n${body}`)], context).body;
      return [...page.matchAll(/<span class="kind muted">([^<]*)<\/span> ([^<]*)</g)].map(
        ([, ...two]) => two,
      );
    };
    expect(said("ACTION: Ada to oil the gate.\n\n- [ ] Ben: paint it\n\nTODO: buy a rope @ben")).toEqual([
      ["To do", "Ada Example: oil the gate."],
      ["To do", "Ben: paint it"],
      ["To do", "Ben: buy a rope"],
    ]);
    expect(said("Ada Example will look at the gate.")).toEqual([
      ["To do", "Ada Example will look at the gate."],
    ]);
  });
  test("of real notes has every topic and every clear action once, each where its note has it", (context) => {
    if (!corpusHere("the register of real notes")) return context.skip();
    const meetings = weekly()
      .map((file) => corpusMeeting(file))
      .toReversed();
    const { topics, actions, people } = meetingIndex(meetings, [], mirage);
    expect(actions).toHaveLength(meetings.flatMap(({ minutes }) => minutes.actions).length);
    for (const { title, meeting, place } of topics) {
      const heading = meeting.document.find((block) => block.place.line === place.line);
      expect(heading?.kind, `${place.file}:${place.line} ${title}`).toBe("heading");
    }
    const attended = meetings.flatMap(({ minutes }) => minutes.attendees).length;
    expect(people.reduce((sum, one) => sum + one.meetings, 0)).toBe(attended);
  });
  test("takes a thousand meetings in the time of a thousand", async () => {
    await expectGrowth(1000, (size) => {
      const many = Array.from({ length: size }, (_, i) => ({ ...first, permalink: `crew-${i}` }));
      return () => {
        const found = having(meetingIndex(many, [], lighthouse), ["lamp"], many);
        expect(found.topics).toHaveLength(size);
        expect(indexLines(found).length).toBeGreaterThan(2 * size);
      };
    });
  });
});

test("a page of the index is built of what is published, and the list of meetings leads to it", async () => {
  project.config("{ kind: file, path: mail }");
  project.note("crew-2026-03-03", "### Lamp\n\nLit.\n");
  project.note("crew-2026-03-10", "### Secret\n\nDark.\n", { draft: "true", updated: "2026-03-10" });
  expect((await project.run("build")).code).toBe(0);
  expect(project.read("public/index.html")).toContain(
    '<a href="https://lighthouse.example/minutes/index/">Topics</a>',
  );
  expect(project.read("public/index/index.html")).toContain("<h2>Lamp</h2>");
  expect(project.read("public/index/index.html")).not.toContain("Secret");
  const { code, out } = await project.run("index", "secret");
  expect([code, out]).toEqual([0, "nothing holds secret\n"]);
  const { out: both } = await project.run("index", "secret", "hidden");
  expect(both).toBe("nothing holds secret and hidden in one topic\n");
});
