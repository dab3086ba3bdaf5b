import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/model/document.ts";
import { outline } from "../../../src/model/outline.ts";
import { inlines, links, plain, plainBlock } from "../../../src/model/walk.ts";
import { LIMITS } from "../../../src/text/limits.ts";
import { judgedNotes } from "../../minutes/truth.ts";
import { meetingOf } from "../../support/notes.ts";
import { drawn } from "../../support/runs.ts";

/** The day of the note stands in its head. */
const DAY = { updated: "2026-03-04" };
const outlined = (body: string) => outline(meetingOf(body, DAY));
const topics = (body: string) => outlined(body).topics.map(({ title }) => plain(title));
const ROPE_AND_OIL = ["Rope", "Oil"];

describe("headings below one that is the whole meeting are the topics", () => {
  test.each([
    [
      "of the club and of the day",
      "# Harbour club\n\n## Minutes of the board, 4 March 2026\n\n### Rope\n\na\n\n### Oil\n\nb\n",
    ],
    [
      "as deep as they are",
      "# Harbour club\n\n## Draft minutes, 4 March 2026\n\n## Rope\n\na\n\n## Oil\n\nb\n",
    ],
    [
      "that has its people below it",
      "Words.\n\n## Harbour\n\nPresent: Ada, Ben\n\n### Rope\n\na\n\n### Oil\n\nb\n",
    ],
    ["behind a picture", "# Crew meeting\n\n## 📝 Topics\n\n### Rope\n\na\n\n### Oil\n\nb\n"],
    ["that says two things", "# Crew meeting\n\n## Agenda & minutes\n\n### Rope\n\na\n\n### Oil\n\nb\n"],
    [
      "beside headings of people and tasks",
      "## Who\n\nAda, Ben\n\n## What\n\n### Rope\n\na\n\n### Oil\n\nb\n",
    ],
    [
      "of an agenda with what was said below its items",
      "# Crew Call\n\n## Time/Place\n\n- Noon\n\n## Attendees\n\n- Ada Brook 🌟\n- Ben Reed\n\n🌟 Chair\n\n## Agenda\n\n1. Rope\n   1. dry as of now\n   2. Ben buys a new one for the boat, and a spare one\n2. Oil\n   1. none left in the shed, and none in the boat\n\n## Minutes\n\nSee above.\n",
    ],
    ["with the title as deep as it", "# Crew\n\n# Discussion\n\n## Rope\n\na\n\n## Oil\n\nb\n"],
    [
      "of the days of a long meeting",
      "# Crew meeting\n\n## Day 1\n\n### Rope\n\na\n\n## Day 2\n\n### Oil\n\nb\n",
    ],
    ["below a summary", "# Crew meeting\n\n## Summary\n\nShort.\n\n## Rope\n\na\n\n## Oil\n\nb\n"],
    [
      "in German",
      "# Bootsclub\n\n## Protokoll der Sitzung vom 4. März 2026\n\n### Rope\n\na\n\n### Oil\n\nb und das ist die Sache\n",
    ],
  ])("%s", (_, body) => {
    expect(topics(body)).toEqual(ROPE_AND_OIL);
  });
  test.each([
    [
      "the minutes of another day",
      "## Minutes of the meeting of 4 February 2026\n\nApproved.\n\n## Oil\n\nb\n",
      ["Minutes of the meeting of 4 February 2026", "Oil"],
    ],
    [
      "a topic with parts",
      "# Crew meeting\n\nPresent: Ada\n\n## Rope\n\n### Price\n\na\n\n### Length\n\nb\n",
      ["Rope"],
    ],
    [
      "two that have parts",
      "## Reports\n\n### Rope\n\na\n\n### Oil\n\nb\n\n## New business\n\n### Tar\n\nc\n",
      ["Reports", "New business"],
    ],
    ["a title alone, which is none", "# Crew meeting\n\nWe rowed.\n", []],
    ["a day alone, which is none", "## 4 March 2026\n\nWe rowed.\n", []],
    ["a topic alone", "## Rope\n\nIt is long.\n", ["Rope"]],
  ])("but for %s", (_, body, found) => {
    expect(topics(body)).toEqual(found);
  });
});

describe("labels in bold are the topics of a meeting that has no headings for them", () => {
  test.each([
    ["with numbers", "Present: Ada, Ben\n\n**1. Rope**\n\na\n\n**2. Oil**\n\nb\n"],
    [
      "with numbers, in a line with their words",
      "# Crew meeting\n\n**1. Rope.** Ada buys it.\n\n**2. Oil.** None is left.\n",
    ],
    [
      "with numbers of Rome",
      "# Harbour\n\n## Board meeting, 4 March 2026\n\n**I. Rope**\n\na\n\n**II. Oil**\n\nb\n",
    ],
    ["below a day", "# Crew meeting\n\n**Wednesday, 4 March 2026**\n\n**Rope**\n\na\n\n**Oil**\n\nb\n"],
    ["in italics", "# Crew meeting\n\n*Rope*\n\nIt is long.\n\n*Oil*\n\nIt is gone.\n"],
    ["alone", "# Crew meeting\n\nPresent: Ada, Ben\n\n**Rope**\n\na\n\n**Oil**\n\nb\n"],
    ["above their words", "# Crew meeting\n\n**Rope**\nAda buys it.\n\n**Oil**\nNone is left.\n"],
    [
      "as the agenda has them",
      "# Crew meeting\n\nAgenda:\n\n1. Rope\n2. Oil\n\n**Rope:** bought.\n\n**Oil:** gone.\n",
    ],
    ["in capitals without bold", "# Crew meeting\n\nROPE\n\na\n\nOIL\n\nb\n"],
  ])("%s", (_, body) => {
    expect(topics(body).map((one) => one.toLowerCase())).toEqual(["rope", "oil"]);
  });
  test("with numbers, also of what is else a label of people, but for who was there before them", () => {
    expect(
      topics(
        "# Crew meeting\n\n**1. Apologies**\n\nBen.\n\n**2. Rope**\n\na\n\n**3. Treasurer**\n\nb\n\n**4. Oil**\n\nc\n",
      ),
    ).toEqual(["Rope", "Treasurer", "Oil"]);
  });
  test("those with a sentence behind them, where they stand above some that are alone", () => {
    expect(
      topics(
        "# Crew meeting\n\n**Rope.** It is long.\n\n**Oil.** It is gone.\n\n**Old boats**\n\na\n\n**New boats**\n\nb\n",
      ),
    ).toEqual([...ROPE_AND_OIL, "Old boats", "New boats"]);
    expect(
      topics(
        "# Crew meeting\n\n**Old boats**\n\n**Rope.** It is long.\n\n**Oil.** It is gone.\n\n**New boats**\n\nb\n",
      ),
    ).toEqual(["Old boats", "New boats"]);
  });
  test("with letters, which stay", () => {
    expect(topics("# Crew meeting\n\nA. Rope\n\nIt is long.\n\nB. Oil\n\nIt is gone.\n")).toEqual([
      "A. Rope",
      "B. Oil",
    ]);
  });
  test("behind pictures, which stay", () => {
    expect(
      topics("# Crew meeting\n\n:rocket: **Rope**\nAda buys it.\n\n:pager: **Oil**\nNone is left.\n"),
    ).toEqual(["🚀 Rope", "📟 Oil"]);
  });
  test("three in capitals with a sentence behind each", () => {
    expect(
      topics(
        "# Crew meeting\n\nROPE. Ada has bought it.\n\nOIL. None of it is left.\n\nTAR: Ben asks for it.\n",
      ),
    ).toEqual(["ROPE", "OIL", "TAR"]);
  });
  test("three with a sentence behind each", () => {
    expect(
      topics(
        "# Crew meeting\n\n**Rope:** Ada has bought a long one.\n\n**Oil:** None of it is left.\n\n**Tar:** Ben asks at the yard.\n",
      ),
    ).toEqual([...ROPE_AND_OIL, "Tar"]);
  });
  test("and a short line above each list", () => {
    expect(topics("# Crew meeting\n\nrope\n- a\n\noil\n- b\n\ntar\n- c\n")).toEqual(["rope", "oil", "tar"]);
  });
  test("with what is to do as a heading of its own, once topics have theirs", () => {
    expect(
      topics("# Crew meeting\n\n**Rope**\n\na\n\n**Oil**\n\nb\n\n**Action items**\n\n- Ada: c\n"),
    ).toEqual([...ROPE_AND_OIL, "Action items"]);
  });
  test.each([
    ["where headings are", "## Rope\n\n**Price**\n\na\n\n**Length**\n\nb\n\n## Oil\n\nc\n", ROPE_AND_OIL],
    [
      "of people, tasks and the next meeting",
      "# Crew meeting\n\n**Attendees:** Ada, Ben\n\n**Decisions:** We buy the rope now.\n\n**Next meeting:** 11 March 2026\n",
      [],
    ],
    [
      "that come again",
      "# Crew meeting\n\n**Before**\n\na\n\n**After**\n\nb\n\n**Before**\n\nc\n\n**After**\n\nd\n",
      [],
    ],
    ["that are people", "# Crew meeting\n\nPresent: Ada, Ben\n\n**Ada**\n\na\n\n**Ben**\n\nb\n", []],
    [
      "that are sentences",
      "# Crew meeting\n\nPresent: Ada\n\n**We met at six.**\n\na\n\n**We left at nine.**\n\nb\n",
      [],
    ],
    ["that are one", "# Crew meeting\n\nPresent: Ada\n\n**Rope**\n\na\n", []],
  ])("but not %s", (_, body, found) => {
    expect(topics(body)).toEqual(found);
  });
});

describe("the items of a list are the topics where what was said stands below them", () => {
  test.each([
    [
      "an agenda that is the minutes",
      "# Crew meeting\n\n## Agenda\n\n- Rope\n  - bought\n- Oil\n  - gone since Monday\n",
    ],
    ["in bold", "## Notes\n\n- **Rope**\n  - bought\n- **Oil**\n  - gone\n"],
    [
      "numbered, with paragraphs",
      "# Crew meeting\n\n1. Rope\n\n   It is bought.\n\n2. Oil\n\n   It is gone.\n",
    ],
    [
      "ticked off an agenda",
      "# Crew meeting\n\n## Agenda\n\n- [x] Rope\n  - bought\n- [ ] Oil\n  - next time\n",
    ],
    [
      "with more on their other lines",
      "# Crew meeting\n\n- Rope\n  It is bought, 40 m.\n- Oil\n  It is gone.\n",
    ],
    ["with a sentence behind bold words", "# Crew meeting\n\n1. **Rope.** Bought.\n2. **Oil.** Gone.\n"],
    [
      "below a label",
      "# Crew meeting\n\nPresent: Ada, Ben\n\n**Notes**\n\n* Rope\n  * bought\n* Oil\n  * gone\n",
    ],
  ])("%s", (_, body) => {
    expect(topics(body)).toEqual(ROPE_AND_OIL);
  });
  test("with a sentence behind a colon", () => {
    expect(
      topics(
        "# Crew meeting\n\n## Topics\n\n- Long rope: Ada shows it.\n- Oil for lamps: None is left.\n- Tar: Ben asks.\n",
      ),
    ).toEqual(["Long rope", "Oil for lamps", "Tar"]);
  });
  test("of a bot's summary, without who spoke of it and when", () => {
    expect(
      topics(
        "# #crew: weekly\n\n## Meeting summary\n\n1. **Rope** (ada, 19:01:02)\n   1. bought (ben, 19:02:10)\n\n2. **Oil** (ada, 19:03:30)\n   1. gone (ben, 19:04:00)\n",
      ),
    ).toEqual(ROPE_AND_OIL);
  });
  test("with what is to do as a heading of its own behind them", () => {
    expect(
      topics(
        "# Crew meeting\n\n**Notes**\n\n- Rope\n  - bought, forty metres of it\n- Oil\n  - gone since Monday\n\n**Action items**\n\n- Ada\n  - oil\n\n* Ben\n  * tar\n",
      ),
    ).toEqual([...ROPE_AND_OIL, "Action items"]);
  });
  test("with the numbers that the list gives them", () => {
    const body =
      "# Crew meeting\n\n1. Attendance\n   - Ada, Ben\n2. Rope\n   - bought\n3. Oil\n   - gone\n4. Next meeting is on 11 March\n";
    expect(outlined(body).topics.map(({ number, title }) => [number, plain(title)])).toEqual([
      [2, "Rope"],
      [3, "Oil"],
    ]);
  });
  test("but for those of people and of the next meeting", () => {
    expect(
      topics(
        "# Crew meeting\n\n## Agenda\n\n- Who is here\n  - Ada, Ben\n- Rope\n  - bought\n- Oil\n  - gone\n- Next\n  - 11 March\n",
      ),
    ).toEqual(ROPE_AND_OIL);
  });
  test.each([
    ["of points without more", "## Notes\n\n- Rope\n- Oil\n- Tar\n", ["Notes"]],
    ["of who said what", "## Notes\n\n- Ada: The rope is long.\n- Ben: The oil is gone.\n", ["Notes"]],
    ["of people", "# Stand-up\n\nPresent: Ada, Ben\n\n- Ada\n  - the rope\n- Ben\n  - the oil\n", []],
    ["of tasks", "# Crew meeting\n\nPresent: Ada\n\n- [ ] Rope\n  - today\n- [ ] Oil\n  - tomorrow\n", []],
    [
      "of sentences",
      "## Notes\n\n- The rope is bought. It is long.\n  - 40 m\n- The oil is gone. Ben asks.\n  - at the yard\n",
      ["Notes"],
    ],
    [
      "beside a text that says more",
      "# Crew meeting\n\nPresent: Ada\n\nWe spoke of the rope for an hour, and of the oil for another, and then we went home.\n\n- Rope\n  - 40 m\n- Oil\n  - 2 l\n",
      [],
    ],
    [
      "of words and what they mean",
      "# Crew meeting\n\nPresent: Ada\n\nRope\n: what holds\n\nOil\n: what burns\n",
      [],
    ],
  ])("not a list %s", (_, body, found) => {
    expect(topics(body)).toEqual(found);
  });
});

describe("a log's lines open topics", () => {
  test.each([
    ["by a label", "Present: Ada, Ben\n\nTopic: Rope\n\n<Ada> bought\n\nTopic: Oil\n\n<Ben> gone\n"],
    ["by a label in bold", "## Minutes\n\n**Topic: Rope**\n\nAda: bought\n\n**Topic: Oil**\n\nBen: gone\n"],
    ["by a mark in the text", "Present: Ada\n\n#topic Rope\nbought\n\n#topic Oil\ngone\n"],
    ["within a paragraph", "Scribe: Ada\n\nTopic: Rope\nAda: bought\nBen: fine\nTopic: Oil\nBen: gone\n"],
    [
      "of a bot",
      "# Crew meeting\n\n```\n17:00:05 <ada> #topic Rope\n17:00:20 <ben> bought\n17:02:00 <ada> #topic Oil\n17:03:00 <ben> gone\n```\n",
    ],
  ])("%s", (_, body) => {
    expect(topics(body)).toEqual(ROPE_AND_OIL);
  });
  test("with what was said below them, each line where it stands in the note", () => {
    const body =
      "# Crew meeting\n\n```\n17:00:01 <ada> #startmeeting\n17:00:05 <ada> #topic Rope\n17:00:20 <ben> bought\n17:02:00 <ada> #topic Oil\n```\n";
    const { document } = meetingOf(body, DAY);
    const above = meetingOf("x", DAY).document[0]?.place.line ?? 0;
    const lines = document.map(({ kind, place }) => [kind, place.line - above + 1]);
    expect(lines).toEqual([
      ["heading", 1],
      ["code", 3],
      ["heading", 5],
      ["code", 4],
      ["heading", 7],
      ["code", 6],
    ]);
  });
  test("with who opened them, whose line stays", () => {
    const body = "Scribe: Ada\n\n<Ada> Topic: Rope\n<Ben> bought\n<Ada> Topic: Oil\n<Ben> gone\n";
    expect(outlined(body).topics.map(({ title, blocks }) => [plain(title), blocks.map(plainBlock)])).toEqual([
      ["Rope", ["<Ada> Topic: Rope <Ben> bought"]],
      ["Oil", ["<Ada> Topic: Oil <Ben> gone"]],
    ]);
  });
});

describe("of notes that run on", () => {
  const running =
    "# Crew, running notes\n\n## 4 March 2026\n\nPresent: Ada, Ben\n\n- Rope (Ada)\n  - bought\n- Oil\n  - gone\n\n## 25 February 2026\n\n- Tar\n  - none\n- Sand\n  - lots\n";
  const laidOut = (body: string) => {
    const { lead, topics, behind } = outlined(body);
    const words = topics.map(({ title, blocks }) => [plain(title), blocks.map(plainBlock).join(" ")]);
    return [lead.map(plainBlock).join(" "), ...words, behind.map(plainBlock).join(" ")];
  };
  test("the day's own items are the topics, and nothing of another day is part of them", () => {
    expect(laidOut(running)).toEqual([
      "Crew, running notes 4 March 2026",
      ["Rope (Ada)", "bought"],
      ["Oil", "gone"],
      "25 February 2026 Tar none Sand lots",
    ]);
  });
  test("the day's own headings are the topics, and nothing of another day is part of them", () => {
    const days = [
      "## 25 February 2026\n\n### Tar\n\nc\n",
      "## 4 March 2026\n\n### Rope\n\na\n\n### Oil\n\nb\n",
    ];
    const own = [
      ["Rope", "a"],
      ["Oil", "b"],
    ];
    const other = "25 February 2026 Tar c";
    expect(laidOut(days.join("\n"))).toEqual([`${other} 4 March 2026`, ...own, ""]);
    expect(laidOut(days.toReversed().join("\n"))).toEqual(["4 March 2026", ...own, other]);
  });
  test("the days are, where nothing below the own one is a topic", () => {
    expect(topics("## 4 March 2026\n\nWe rowed.\n\n## 25 February 2026\n\nWe slept.\n")).toEqual([
      "4 March 2026",
      "25 February 2026",
    ]);
  });
});

describe("what becomes a heading", () => {
  const body =
    "# Crew meeting\n\n## Notes\n\n- **[Rope](https://rope.example)** (Ada)\n  - bought at [the yard](https://yard.example)\n  - ACTION: Ada to cut it\n- Oil: see [the can](https://can.example)\n  - gone\n- Tar\n  - none\n";
  test("keeps every link in its order", () => {
    expect(links(meetingOf(body, DAY).document).map(({ url }) => url)).toEqual([
      "https://rope.example",
      "https://yard.example",
      "https://can.example",
    ]);
  });
  test("is the topic of what stands below it", () => {
    const { minutes, topics } = meetingOf(body, DAY);
    expect(topics.map(({ title }) => title)).toEqual(["Rope", "Oil: see the can", "Tar"]);
    expect(
      minutes.actions.map(({ line }) => topics.findLast(({ place }) => place.line <= line)?.title),
    ).toEqual(["Rope"]);
  });
  test("is none in an article", () => {
    const news = { ...DAY, subject: "How to row" };
    expect(meetingOf("**1. Rope**\n\na\n\n**2. Oil**\n\nb\n", news).topics).toEqual([]);
  });
});

/** What a document says and shows, each with how often. */
function held(document: Document): Map<string, number> {
  const words = document.flatMap((block) => plainBlock(block).match(/\p{L}+/gu) ?? []);
  const seen = [...inlines(document)].flatMap((one) => {
    if (one.kind === "link" || one.kind === "image") return [`${one.kind} ${one.url}`];
    return one.kind === "footnote" ? [`mark ${one.number}`] : [];
  });
  const counts = new Map<string, number>();
  for (const one of [...words, ...seen]) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

describe("nothing that a note says or shows is lost where its topics become headings", () => {
  const own = [
    "# Crew meeting\n\n**Rope**[^1]\n\na\n\n**Oil:** ![](https://pic.example/oil.png)\n\n**Tar** [^1]\nb\n\n[^1]: Foot.\n",
    "# Crew meeting\n\n- **Rope:** [^1]\n  - a\n- **Oil:** ![](https://pic.example/oil.png)\n  - b\n- **Tar**[^1]: Gone.\n\n[^1]: Foot.\n",
    "# Crew meeting\n\nROPE\n![](https://pic.example/rope.png)\n\nOIL[^1]\n\nb\n\nTAR ![](https://pic.example/tar.png)\n\nc\n\n[^1]: Foot.\n",
    "# Crew meeting\n\nROPE. ![](https://pic.example/rope.png)\n\nOIL. None of it is left.\n\nTAR. Ben asks for some.\n\nSAND. We have lots of it.\n",
    "# Crew meeting\n\n#topic [Rope](https://rope.example)\na\n\n#topic Oil ![](https://pic.example/oil.png)\nb\n",
  ];
  /** As an article it stays as it is. */
  const lost = (body: string, updated: string) => {
    const [before, after] = ["How to row", "Crew meeting"].map((subject) =>
      held(meetingOf(body, { updated, subject }).document),
    );
    return [...(before ?? [])].filter(([one, often]) => (after?.get(one) ?? 0) < often);
  };
  test.each(own)("of a note with pictures and marks behind its labels: %j", (body) => {
    expect(topics(body).length).toBeGreaterThan(1);
    expect(lost(body, DAY.updated)).toEqual([]);
  });
  test("of some of the judged notes", () => {
    const notes = drawn(judgedNotes(), 150).map(({ name, text }) => ({
      name,
      date: /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? DAY.updated,
      body: text.replace(/^---\n.*?\n---\n/s, ""),
    }));
    expect(notes.flatMap(({ name, date, body }) => lost(body, date).map((one) => [name, ...one]))).toEqual(
      [],
    );
    expect(notes.length).toBeGreaterThan(100);
  });
  test("nor said twice", () => {
    expect(
      outlined(own[2] ?? "").topics.map(({ title, blocks }) => [plain(title), blocks.map(plainBlock)]),
    ).toEqual([
      ["ROPE", [""]],
      ["OIL", ["b"]],
      ["TAR", ["", "c"]],
    ]);
  });
});

describe("a numbered list is opened whole or not at all", () => {
  const laidOut = (body: string) =>
    outlined(body).topics.map(({ number, title, blocks }) => [
      number,
      plain(title),
      blocks.map(plainBlock).join(" "),
    ]);
  test("not where an item between its titles has none", () => {
    const loose = "We have no coins left; nobody knows why. Sad.";
    const items = ["Rope\n   - a", "Oil\n   - b", loose, "Tar\n   - c", "Sand\n   - d", "Salt\n   - e"];
    const body = (kept: readonly string[]) =>
      `# Crew meeting\n\n${kept.map((one, i) => `${i + 1}. ${one}`).join("\n")}\n`;
    expect(laidOut(body(items))).toEqual([]);
    expect(laidOut(body(items.filter((one) => one !== loose))).map(([, title]) => title)).toEqual([
      ...ROPE_AND_OIL,
      "Tar",
      "Sand",
      "Salt",
    ]);
  });
  test("with the items between that are else none", () => {
    expect(
      laidOut(
        "# Crew meeting\n\n5. Rope\n   - a\n6. Treasurer\n   - Ben\n7. Oil\n   - b\n8. Next meeting\n   - in May\n",
      ),
    ).toEqual([
      [5, "Rope", "a"],
      [6, "Treasurer", "Ben"],
      [7, "Oil", "b Next meeting in May"],
    ]);
  });
  test("nor where its items have headings of their own", () => {
    expect(
      topics("# Crew meeting\n\n* Rope\n\n  #### Price\n\n  a\n\n* Oil\n\n  #### Price\n\n  b\n"),
    ).toEqual([]);
  });
});

describe("no topic is", () => {
  test.each([
    [
      "the begin of a sentence above a list",
      "Rope is needed because\n- a\n\nWe therefore agreed that\n- b\n\nAda said\n- c\n\nThese were named:\n- d\n",
    ],
    ["a call-out", "**Warning:**\n\nDo not row.\n\n**Tip:**\n\nSleep.\n\n**Please note**\n\nIt is wet.\n"],
    ["somebody's sentence", "**“Rope is all”**\n\na\n\n**“Oil is all”**\n\nb\n"],
    [
      "one of two bold lines in a longer text",
      "We rowed for hours and hours, and then we rowed more, and the lake was wet.\n\n**Suddenly a bird**\n\nIt flew.\n\n**And then a fish**\n\nIt swam.\n",
    ],
    ["who did what", "- **Ada Long**: fixed the rope.\n- **Ben Short**: bought oil.\n- **@cy**: slept.\n"],
    ["a word and its sense", "What the words mean:\n\n- Rope\n  - It holds.\n- Oil\n  - It burns.\n"],
    ["a step", "**How to sail**\n\n1. Rope\n\n   `pull`\n\n2. Oil\n\n   `pour`\n"],
  ])("%s", (_, body) => {
    expect(topics(`# Crew meeting\n\nPresent: Ada, Ben\n\n${body}`)).toEqual([]);
  });
  test("a line that opens one where a note would have more headings than it may", () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, i) => `Topic: r${i}${i % 100 === 99 ? "\n" : ""}`).join("\n");
    expect(topics(`Present: Ada\n\n${lines(LIMITS.headings)}\n`)).toHaveLength(LIMITS.headings);
    expect(topics(`Present: Ada\n\n${lines(LIMITS.headings + 1)}\n`)).toEqual([]);
  });
});

test("labels that the agenda has not foreseen are topics as those are that it has, whoever is named behind them there", () => {
  expect(
    topics(
      "# Crew meeting\n\n## Agenda\n\n1. Rope (Ada)\n2. Oil\n3. Tar\n\n## Notes\n\n**Rope**\n\na\n\n**Oil**\n\nb\n\n**Tar**\n\nc\n\n**Sand**\n\nd\n",
    ),
  ).toEqual([...ROPE_AND_OIL, "Tar", "Sand"]);
});
