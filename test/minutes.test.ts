import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { outline } from "../src/model/outline.ts";
import { links, plain } from "../src/model/walk.ts";
import { wording } from "../src/problem.ts";
import { CORPUS, corpusHere, corpusMeeting, weekly } from "./support/corpus.ts";
import { meetingOf } from "./support/notes.ts";

const topics = (body: string) => outline(meetingOf(body)).topics.map(({ title }) => plain(title));
const attendees = (line: string) => meetingOf(`Attendees: ${line}\n\nWords.\n`).minutes.attendees;

describe("attendees", () => {
  test("reads names, roles and nicknames, over line ends and with a final and", () => {
    expect(attendees("Keeper (chair), Lamp\nBuilder, Sea (Salty) Tester and Painter.")).toEqual([
      { name: "Keeper", role: "chair" },
      { name: "Lamp Builder" },
      { name: "Sea Tester", as: "Salty" },
      { name: "Painter" },
    ]);
  });
  test("lists a person named twice once", () => {
    expect(attendees("Keeper, Scribe, Keeper").map(({ name }) => name)).toEqual(["Keeper", "Scribe"]);
  });
  test.each([
    ["with the colon inside the emphasis", "*Attendees:* Keeper, Scribe\n"],
    ["with the colon outside of it", "*Attendees*: Keeper, Scribe\n"],
    ["on the next line", "Attendees:\nKeeper, Scribe\n"],
    ["after an empty line", "Attendees:\n\nKeeper, Scribe\n"],
    ["as a list under a heading", "## Attendees\n\n- Keeper\n- Scribe\n"],
  ])("finds them %s", (_, body) => {
    const { minutes } = meetingOf(`${body}\n## Topic\n\nWords.\n`);
    expect(minutes.attendees.map(({ name }) => name)).toEqual(["Keeper", "Scribe"]);
  });
  test("leaves the line in the body where the head would lose something it says", () => {
    const { minutes } = meetingOf("Attendees: Keeper, [Scribe](/crew/scribe)\n\nWords.\n");
    expect(minutes.taken).toEqual([]);
  });
  test("finds nobody where the note names nobody", () => {
    expect(meetingOf("The attendees: were happy.\n").minutes.attendees).toEqual([]);
  });
});

describe("topics", () => {
  test("are the headings below Notes, the agenda none of them", () => {
    expect(topics("### Agenda\n\n- x\n\n### Notes\n\n#### A\n\n##### B\n\n#### C\n\n### D\n")).toEqual([
      "A",
      "C",
      "D",
    ]);
  });
  test("are the highest headings where nothing brackets them", () => {
    expect(topics("## A\n\n### B\n\n## C\n")).toEqual(["A", "C"]);
  });
  test("a lone heading at the top is the title", () => {
    expect(topics("# Crew meeting\n\n## A\n\n## B\n")).toEqual(["A", "B"]);
  });
  test("the agenda stays in the body where no contents stand in for it, or it holds a link", () => {
    const agenda = (item: string, rest: string) =>
      outline(meetingOf(`## Agenda\n\n- ${item}\n\n${rest}`)).lead.length;
    expect(agenda("x", "## A\n\n## B\n\n## C\n")).toBe(0);
    expect(agenda("x", "## A\n")).toBe(2);
    expect(agenda("[x](/y)", "## A\n\n## B\n\n## C\n")).toBe(2);
  });
});

describe("the next meeting", () => {
  const next = (sentence: string) => meetingOf(`Before. ${sentence} After it.\n`).minutes.nextMeeting;
  test.each([
    ["The next call is on the 22nd.", "2026-03-22"],
    ["The next meeting is on the 2nd.", "2026-04-02"],
    ["Next meeting will be 17th March, in the tower.", "2026-03-17"],
    ["The next call is scheduled for **Thursday, 14th January**.", "2027-01-14"],
    ["Next call: March 17, 2026.", "2026-03-17"],
    ["The next team meeting is 2026-03-17.", "2026-03-17"],
  ])("is read from “%s”", (sentence, date) => {
    expect(next(sentence)).toMatchObject({ date, quote: sentence.replaceAll("*", ""), line: 8 });
  });
  test.each([
    "No call next week.",
    "The next meeting was moved.",
    "The call on the 22nd was short.",
    "Next meeting: 2026-02-01.",
    "The next call is on Wednesday, 2nd March.",
  ])("is not made up from “%s”", (sentence) => {
    expect(next(sentence)).toBeUndefined();
  });
});

describe.runIf(corpusHere("minutes of the notes with hand-made truth"))("the real notes", () => {
  const truths = ["2013-04-16", "2014-05-27", "2014-07-08", "2015-02-11"];
  test.each(truths)("agree with the truth of %s in people, agenda, topics and links", (name) => {
    const truth = JSON.parse(readFileSync(join(CORPUS, "truth", `${name}.json`), "utf8"));
    const meeting = corpusMeeting(`weekly/${name}.md`);
    const { minutes } = meeting;
    expect(minutes.attendees.map((one) => one.name)).toEqual(truth.attendees);
    expect(minutes.chair ?? null).toBe(truth.chair);
    expect(
      minutes.agenda.map(({ text, children }) =>
        children.length === 0 ? text : { item: text, children: children.map((child) => child.text) },
      ),
    ).toEqual(truth.agenda);
    // The truth takes a heading spoiled by a no-break space for none, and accepts both.
    const spoiled = name === "2013-04-16" ? ["Mirari (Vincent)"] : [];
    expect(
      outline(meeting)
        .topics.map(({ title }) => plain(title))
        .filter((title) => !spoiled.includes(title)),
    ).toEqual(truth.topics);
    expect(links(meeting.document).map(({ url, children }) => ({ url, text: plain(children) }))).toEqual(
      truth.links.map(({ url, text }: { url: string; text: string }) => ({ url, text })),
    );
    expect(minutes.nextMeeting?.date ?? null).toBe(truth.next_meeting?.date ?? null);
  });
  // Each looked up in its note by hand: two descriptions with another day, two definitions that nothing uses.
  test("all 30 weekly notes are read, and warned of where there is a reason", () => {
    const read = weekly().map(corpusMeeting);
    expect(read.length).toBe(30);
    expect(read.flatMap(({ warnings }) => warnings).map(wording)).toEqual([
      expect.stringContaining(
        "weekly/2013-06-04.md:9:14  warning  date-disagrees  description: says 6th June 2013",
      ),
      expect.stringContaining(
        "weekly/2014-04-29.md:90:1  warning  reference-unused  the link reference [cubieboard]",
      ),
      expect.stringContaining(
        "weekly/2015-01-28.md:9:14  warning  date-disagrees  description: says 28th Jan 2014",
      ),
      expect.stringContaining(
        "weekly/2015-11-11.md:158:1  warning  reference-unused  the link reference [mirage/mirage#443]",
      ),
    ]);
  });
});
