/** What stands around the topics of a meeting as headings and is none of them. Every note is made up. */
import { describe, expect, test } from "vitest";
import { outline } from "../../../src/model/outline.ts";
import { plain } from "../../../src/model/walk.ts";
import { meetingOf } from "../../support/notes.ts";

const topics = (body: string) =>
  outline(meetingOf(body, { updated: "2026-03-04" })).topics.map(({ title }) => plain(title));
const ROPE_AND_OIL = ["Rope", "Oil"];

describe("lines of the head that are set as headings open no topic", () => {
  const TALK = "# 1. Rope\n\nAda tied it.\n\n# 2. Oil\n\nBen burned it.\n";
  test.each([
    "### Meeting Date/Time: 4 March 2026, 14:00 UTC\n### Meeting length: an hour\n### [Plan](https://plan.example)\n### Led by: Ada\n\n---\n\n",
    "## Date: 4 March 2026\n## Room: the hut\n## [Recording](https://video.example)\n\n",
    "### Recording: none\n### Date of the call: 4 March 2026\n### Typing: Ben\n\n",
  ])("%s", (head) => {
    expect(topics(`# Harbour call 12\n${head}${TALK}`)).toEqual(ROPE_AND_OIL);
  });
  test("but a topic of which nothing was said is one", () => {
    const crew = "# Crew meeting\n\nPresent: Ada, Ben\n\n";
    expect(topics(`${crew}## Tar\n\n## Sand: how much\n\n## Rope\n\na\n\n## Oil\n\nb\n`)).toEqual([
      "Tar",
      "Sand: how much",
      ...ROPE_AND_OIL,
    ]);
  });
});

describe("headings at the top down to the day and the place open no topic", () => {
  const CREW = "Present: Ada, Ben\n\n";
  const TALK = "1. **Rope.** Ada tied it to the pier.\n\n2. **Oil.** Ben burned it last week.\n";
  test.each([
    "# Harbour club\n### Minutes of a meeting of the crew\n### Wednesday 4 March 2026, 2.30 pm, Day Room\n\n",
    "# Harbour club\n## Ordinary meeting\n## 4 March 2026, upper room of the Example Arms, 7 pm sharp\n\n",
    "# Harbour club\n\n## Wednesday 4 March 2026, 7.30 pm, in the upper room of the Example Arms\n\n",
  ])("%j", (head) => {
    expect(topics(head + CREW + TALK)).toEqual(ROPE_AND_OIL);
  });
  test("but one of another day, or of a matter, is a topic", () => {
    const head = "# Harbour club\n\nPresent: Ada, Ben\n\n";
    expect(topics(`${head}## Fair of 7 June 2026, in the yard\n\nAda brings oil.\n`)).toEqual([
      "Fair of 7 June 2026, in the yard",
    ]);
  });
});

describe("items of a list with a title in bold before what was said are topics", () => {
  const TITLE = "Harbour club";
  const head = `# ${TITLE}\n\nPresent: Ada, Ben\n\n`;
  test.each([
    "1. **Rope.** Ada tied it to the pier.\n\n2. **Oil.**\n   - Ben burned it.\n   - He has more.\n",
    "1. **Rope**. Ada tied it to the pier.\n\n2. **Oil.**\n\n   Ben burned it.\n",
    "- **Rope.** Ada tied it to the pier.\n- **Oil.**\n   - Ben burned it.\n",
    "(1) **Rope.** Ada tied it to the pier.\n\n(2) **Oil.** Ben burned it all in a week.\n\n(3) **Sand.** It is as dry as it ever was.\n",
    "2.1 **Rope.** Ada tied it to the pier.\n\n2.2 **Oil.** Ben burned it all in a week.\n\n2.3 **Sand.** It is as dry as it ever was.\n",
  ])("%j", (body) => {
    expect(
      topics(head + body)
        .map((title) => title.replace(/^\S+\d\S* /, ""))
        .slice(0, 2),
    ).toEqual(ROPE_AND_OIL);
  });
  test("a sentence in bold with nothing below it is none", () => {
    expect(topics(`${head}1. **The rope is too short.**\n2. **The oil is all gone.**\n`)).toEqual([TITLE]);
  });
  test("nor are reasons within a longer talk", () => {
    const talk =
      "We spoke of the hut for an hour, and of paint, and of who would do it in the spring or the fall.\n\n";
    expect(
      topics(`${head}${talk}- **Nobody likes it.**\n   - not Ben\n- **It leaks.**\n   - still\n`),
    ).toEqual([TITLE]);
  });
});

test("what is left from last time is a topic, too, where the others are numbered with it", () => {
  const note =
    "# Harbour call 12\n\n**1. Minutes.** Agreed.\n\n**2. From last time.** Ada has the oil.\n\n**3. Rope.** Ben tied it.\n\n**4. Sand.** It is dry.\n";
  expect(topics(note)).toEqual(["Minutes", "From last time", "Rope", "Sand"]);
});

describe("where topics are no headings, headings below them are none", () => {
  const BOT =
    "# #harbour: crew\n\nMeeting started by ada at 16:00:12 UTC.\n\n## Meeting summary\n\n1. **Rope** (ada, 16:00:20)\n    1. it holds (ben, 16:02:44)\n2. **Oil** (ada, 16:04:01)\n    1. AGREED: burn it (ada, 16:05:10)\n\n";
  const BOLD =
    "# Crew meeting\n\nPresent: Ada, Ben\n\n## Notes\n\n**Rope**\n\n* Ada tied it.\n\n**Oil**\n\n* Ben burned it.\n\n";
  test.each([
    `${BOT}## Action items\n\n1. ben to burn the oil\n\n## People present (lines said)\n\n1. ada (12)\n2. ben (3)\n`,
    `${BOT}## Action items, by person\n\n1. ben\n    1. ben to burn the oil\n`,
    `${BOLD}## ✅ Action items\n\n* Ben: burn the oil\n`,
    `${BOLD}## Next meeting\n\n18 March\n`,
  ])("%s", (body) => {
    expect(topics(body)).toEqual(ROPE_AND_OIL);
  });
});

describe("numbered titles over a line are topics, though to Markdown they are lists", () => {
  const head = "Harbour crew\n============\n\nMeeting of 4 March 2026\n\nPresent: Ada, Ben\n\n";
  test.each([
    "1. Rope\n-------\n\n1.1 Ada tied it.\n\n2. Oil\n------\n\n2.1 Ben burned it.\n",
    "4. Rope\n---\nAda tied it.\n\n5. Oil\n---\nBen burned it.\n",
  ])("%s", (body) => expect(topics(head + body)).toEqual(ROPE_AND_OIL));
  test.each([
    "1. Ada tied it.\n---\n\n2. Ben burned it.\n---\n",
    "1. Ada tied the rope\n\n---\n\n2. Ben burned the oil\n\n---\n",
    "* Rope\n---\n\n* Oil\n---\n",
  ])("not %s", (body) => expect(topics(head + body)).not.toEqual(ROPE_AND_OIL));
});

describe("numbers count on past bullets that are not set in", () => {
  const head = "Crew meeting, 4 March 2026\n\nPresent: Ada, Ben\n\n";
  test.each([
    "1. Rope\n- Ada tied it\n- it holds\n\n2. Oil\n- Ben burned it\n",
    "1. Rope\nAda tied it. It holds well.\n\n2. Oil\n- Ben burned it\n",
  ])("%s", (body) => expect(topics(head + body)).toEqual(ROPE_AND_OIL));
  test.each([
    "Actions:\n\n1. Rope\n- Ada\n\n2. Oil\n- Ben\n",
    "1. Ada\n- the rope\n\n2. Ben\n- the oil\n",
    "1. Ada tied it.\n- good\n\n2. Ben burned it.\n- bad\n",
    "We have two ways:\n\n1. Rope\n2. Oil\n\n- Ada likes rope\n- Ben likes oil\n",
  ])("not %s", (body) => expect(topics(head + body)).toEqual([]));
});

describe("lines of a title that are headings of one level open no topic", () => {
  const TALK = "## 1. Rope\n\nAda tied it.\n\n## 2. Oil\n\nBen burned it.\n";
  const PRESENT = "Present: Ada, Ben\n\n";
  test("where deeper ones follow", () => {
    expect(topics(`# Harbour Club\n# Crew: Minutes\n\n${PRESENT}${TALK}`)).toEqual(ROPE_AND_OIL);
  });
  test("but another of that level later makes them topics", () => {
    expect(topics(`# Sand\n# Tar\n\n${PRESENT}${TALK}# Wood\n\nIt rots.\n`)).toContain("Tar");
  });
  test("nor does one below a line in bold, where other business stands apart", () => {
    const body = `**Town of Harbour**\n\n# Harbour Club\n\n${PRESENT}${TALK}## 3. AOB\n\nNone.\n`;
    expect(topics(body)).toEqual([...ROPE_AND_OIL, "AOB"]);
  });
  test("nor the day and the hour in bold", () => {
    const body = `# Crew meeting\n\n**Wednesday, March 4, 2026, 8:00am - 9:30am PT**\n\n${PRESENT}**Rope**\n- Ada tied it\n\n**Oil**\n- Ben burned it\n`;
    expect(topics(body)).toEqual(ROPE_AND_OIL);
  });
  test("and what is called Other is one", () => {
    const body = `# Crew meeting\n\n${PRESENT}1. **Rope**\n\n   Ada tied it.\n\n2. **Oil**\n\n   Ben burned it.\n\n3. **Other**\n\n   It rains.\n`;
    expect(topics(body)).toEqual([...ROPE_AND_OIL, "Other"]);
  });
});
