import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { Meeting } from "../../src/model/meeting.ts";
import { nextAgenda, toDo } from "../../src/model/next-agenda.ts";
import { redate } from "../../src/model/redate.ts";
import { plainBlock } from "../../src/model/walk.ts";
import { readMarkdown } from "../../src/reader/markdown/markdown.ts";
import { readNote } from "../../src/reader/read.ts";
import { nextNote } from "../../src/workspace/next-note.ts";
import { wordsFor } from "../../src/writers/languages/index.ts";
import { LOOKS } from "../../src/writers/looks.ts";
import { escapeMarkdown } from "../../src/writers/markdown.ts";
import { CORPUS, corpusHere, corpusMeeting, weekly } from "../support/corpus.ts";
import { lighthouse, meetingOf, reading } from "../support/notes.ts";
import { Project } from "../support/project.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

let project = new Project();
afterEach(() => {
  project.remove();
  project = new Project();
});

/** A meeting of March 2026. */
function march(day: number, body: string): Meeting {
  const date = `2026-03-${String(day).padStart(2, "0")}`;
  return meetingOf(body, {
    updated: date,
    subject: `'Crew meeting: ${date}'`,
    permalink: `crew-${date}`,
    description: "'News'",
  });
}
const topicsOf = (meetings: Meeting[]) =>
  nextAgenda(meetings, "2026-04-01").deferred.map(({ topic }) => topic);
const actionsOf = (meetings: Meeting[]) =>
  nextAgenda(meetings, "2026-04-01").actions.map(({ quote }) => quote);

describe("what is carried over", () => {
  test("is what was put off, until a later note has a topic that holds all its words", () => {
    const off = march(3, "### Lamp oil\n\nThis will be on the agenda for the next call.\n");
    expect(topicsOf([off])).toEqual(["Lamp oil"]);
    expect(topicsOf([march(10, "### Lamp\n\nLit.\n"), off])).toEqual(["Lamp oil"]);
    expect(topicsOf([march(10, "### The Lamp, its oil\n\nBought.\n"), off])).toEqual([]);
    const again = march(10, "### Lamp oil\n\nWe will discuss this next time.\n");
    expect(nextAgenda([again, off], "2026-04-01").deferred).toMatchObject([
      { topic: "Lamp oil", said: [{ meeting: { permalink: "crew-2026-03-10" } }] },
    ]);
  });
  test("is every clear action of the last three notes once, with the oldest that says it", () => {
    const task = "- [ ] Ada: oil the lamp\n";
    const [first, second, third] = [march(3, task), march(10, task), march(17, "### Tide\n\nHigh.\n")];
    expect(nextAgenda([third, second, first], "2026-04-01").actions).toMatchObject([
      { quote: "Ada: oil the lamp", meeting: { permalink: "crew-2026-03-03" } },
    ]);
    expect(actionsOf([march(24, "x\n"), third, march(12, "y\n"), first])).toEqual([]);
  });
  test.for([
    ["ticked", "- [x] Ada: oil the lamp\n"],
    ["struck through", "~~Ada: oil the lamp~~\n"],
    ["said to be done", "- oil the lamp: done\n"],
    ["said to be done in a sentence", "The old item, oil the lamp, was completed by Ada.\n"],
  ])("is no action that a later note has %s", ([, later = ""]) => {
    const first = march(3, "- [ ] Ada: oil the lamp\n");
    expect(actionsOf([march(10, later), first])).toEqual([]);
  });
  test.for([
    ["another done", "- oil the crane: done\n"],
    ["not done yet", "- oil the lamp: not done yet\n"],
    ["spoken of", "We spoke of how to oil the lamp.\n"],
  ])("is an action that a later note has %s", ([, later = ""]) => {
    const first = march(3, "- [ ] Ada: oil the lamp\n");
    expect(actionsOf([march(10, later), first])).toContain("Ada: oil the lamp");
  });
  test("is an action once, where a later note says it again with what became of it", () => {
    const first = march(3, "Attendees: Ada\n\n## Actions\n\n- Ada: oil the lamp\n");
    const later = march(10, "Attendees: Ada\n\n## Actions of last time\n\n- Ada: oil the lamp -> not yet\n");
    expect(actionsOf([later, first])).toEqual(["Ada: oil the lamp"]);
  });
  test("is not both put off and to do by one sentence", () => {
    const { deferred, actions } = nextAgenda(
      [march(3, "Attendees: Ada, Ben\n\n### Lamp\n\nAda will put this on the agenda for the next call.\n")],
      "2026-04-01",
    );
    expect([deferred.length, actions.length]).toEqual([1, 0]);
  });
  test("names who was at half of the last five meetings or more, most often first, nobody merged", () => {
    const lists = ["Ada, Ben", "Ben, Ada Example", "Ben, Ada", "Cleo, Ben", "Ada, Dan", "Eve, Eve Else"];
    const meetings = lists.map((names, i) => march(20 - i, `Attendees: ${names}\n\n### Tide\n\nHigh.\n`));
    expect(nextAgenda(meetings, "2026-04-01").usual).toEqual(["Ben", "Ada"]);
  });
  test("comes from meetings before the day alone, and never from a draft", () => {
    const draft = meetingOf("- [ ] Ada: sleep\n", { draft: "true", updated: "2026-03-05" });
    expect(actionsOf([draft])).toEqual([]);
    expect(nextAgenda([march(3, "- [ ] Ada: wake\n")], "2026-03-03").actions).toEqual([]);
  });
});

test.for([
  ["Crew meeting: 2026-03-03", "Crew meeting: 2026-03-10"],
  ["crew-20260303", "crew-20260310"],
  ["Crew call, Tuesday 3rd March 2026", "Crew call, Tuesday 10th March 2026"],
  ["March 3, 2026: crew", "March 10, 2026: crew"],
  ["3 Mar 2026", "10 Mar 2026"],
  ["Crew on 3 March 2026, 2026-03-03", "Crew on 10 March 2026, 2026-03-10"],
  ["Crew 42026-03-03", undefined],
  ["Crew meeting", undefined],
])("dates %j anew as %j", ([text = "", wanted]) => {
  expect(redate(text, "2026-03-03", "2026-03-10")).toBe(wanted);
});

test("escapes any words so that Markdown says them again", () => {
  const piece = fc.constantFrom(
    ...[
      "a",
      "b1",
      " ",
      "*",
      "_",
      "[x]",
      "(",
      ")",
      "`",
      "~~",
      "<b>",
      "&amp;",
      "#",
      "-",
      "1.",
      "+",
      ">",
      "=",
      ":",
    ],
    ...["==", "$", "%%", "{%", "%}", ":a:", "^[", "[[", "{#a}", "raw", "\t"],
    ...["\\", "!", "|", "\n", "https://x.example/a_b_c ", "“", "é"],
  );
  const context = { file: "x", line: 1, site: lighthouse, permalink: "x" };
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = pieces.join("").replace(/\s+/g, " ").trim();
      fc.pre(text !== "");
      const [list] = readMarkdown(`- [ ] ${escapeMarkdown(text)}`, context).document;
      const blocks = list?.kind === "list" ? (list.items[0]?.children ?? []) : [];
      expect(blocks.map(plainBlock).join(" ")).toBe(text);
      expect(blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
    }),
    { numRuns: runs(300, 20_000), seed: SEED },
  );
});

describe("the note of the next meeting", () => {
  const first = march(
    3,
    "Attendees: Ada (chair), Ben\n\n### Lamp *oil*\n\nThis will be on the agenda for the next call.\n\n- [ ] Ben: buy `oil_1` & \\<wicks>\n\nNext call: 10 March 2026.\n",
  );
  const workspace = { site: lighthouse, form: {} };

  test("says under which topic an action was told, and the day where the subject does not", () => {
    const body =
      "Attendees: Ada, Ben\n\n### Lamp\n\nBen will oil it.\n\n### Actions\n\n- Ada: mend the rope\n";
    const meeting = { ...march(3, body), subject: "Crew meeting" };
    const { text } = nextNote(workspace, { meetings: [meeting], permalinks: [] }, "2026-03-10");
    const link = `[Crew meeting](${meeting.url}), 3 March 2026`;
    expect(text).toContain(`From ${link}, “Lamp”:\n\n- [ ] Ben will oil it.\n`);
    expect(text).toContain(`From ${link}:\n\n- [ ] Ada: mend the rope\n`);
    expect(reading(text).meeting?.minutes.actions.map(({ quote }) => quote)).toEqual([
      "Ben will oil it.",
      "Ada: mend the rope",
    ]);
  });
  test.for([
    ["notes/2026-03-03.md", "notes/2026-02-24.md", "notes/2026-03-10.md"],
    ["notes/2026/2026-03-03-crew.md", "notes/2026/2026-02-24-crew.md", "notes/2026/2026-03-10-crew.md"],
    ["notes/call-09.md", "notes/call-08.md", "notes/call-10.md"],
    ["notes/call-12.md", "notes/call-08.md", undefined],
    ["notes/lamp.md", "notes/rope.md", undefined],
  ])("stands in a file that goes on from %j and %j", ([newest = "", before = "", wanted]) => {
    const at = (day: number, file: string) => {
      const meeting = march(day, "x\n");
      return { ...meeting, place: { ...meeting.place, file } };
    };
    const meetings = [at(3, newest), at(2, before)];
    expect(nextNote(workspace, { meetings, permalinks: [] }, "2026-03-10").file).toBe(wanted);
  });
  test("goes on in the folder of another year", () => {
    const meeting = meetingOf("x\n", { updated: "2025-12-30", permalink: "crew-2025-12-30" });
    const place = { ...meeting.place, file: "notes/2025/2025-12-30.md" };
    const { file } = nextNote(workspace, { meetings: [{ ...meeting, place }], permalinks: [] }, "2026-01-06");
    expect(file).toBe("notes/2026/2026-01-06.md");
  });
  test("goes on with the number of the ones before it", () => {
    const meetings = [41, 40].map((number, i) => ({
      ...march(3 - i, "x\n"),
      subject: `Call ${number}`,
      permalink: `call-${number}`,
    }));
    const { text } = nextNote(workspace, { meetings, permalinks: [] }, "2026-03-10");
    expect(reading(text).meeting).toMatchObject({ subject: "Call 42", permalink: "call-42" });
  });

  test("leaves the news to a person, who is told of it once it is no draft any more", () => {
    const { text } = nextNote(workspace, { meetings: [first], permalinks: [first.permalink] }, undefined);
    expect(reading(text).meeting?.description).toBeUndefined();
    const held = reading(text.replace("draft: true\n", ""));
    expect(held.problems.map(({ code }) => code)).toEqual(["description-missing"]);
    const worded = reading(text.replace("# description: ", "description: "));
    expect(worded.meeting?.description).toMatch(/^the news in one line/);
  });

  test("is read back as a draft without a problem, with what it carries and nothing put off by it", () => {
    const { text } = nextNote(workspace, { meetings: [first], permalinks: [first.permalink] }, undefined);
    const { meeting, problems } = reading(text);
    expect(problems).toEqual([]);
    expect(meeting).toMatchObject({
      ...{
        date: "2026-03-10",
        subject: "Crew meeting: 2026-03-10",
        permalink: "crew-2026-03-10",
        draft: true,
      },
      minutes: {
        attendees: [{ name: "Ada" }, { name: "Ben" }],
        actions: [{ who: ["Ben"], quote: "Ben: buy oil_1 & <wicks>", certainty: "clear" }],
        ...{ deferred: [], decisions: [] },
      },
    });
  });
  test("carries the same actions to the one after it, and a topic of its own no more", () => {
    const { text } = nextNote(workspace, { meetings: [first], permalinks: [] }, undefined);
    const { meeting: second } = reading(text.replace("draft: true\n", ""));
    if (second === undefined) throw new Error("no meeting");
    const next = nextAgenda([second, first], "2026-03-17");
    expect(next.deferred).toEqual([]);
    expect(next.actions).toMatchObject([{ meeting: { permalink: "crew-2026-03-03" } }]);
    expect(next.actions).toHaveLength(1);
  });
  test("has the folder's own names of the fields", () => {
    const form = { fields: { subject: "title", updated: "date", draft: "hold" } };
    const { text } = nextNote(
      { site: lighthouse, form },
      { meetings: [first], permalinks: [] },
      "2026-03-24",
    );
    const { meeting, problems } = readNote("n.md", Buffer.from(text), lighthouse, form);
    expect(problems).toEqual([]);
    expect(text).toMatch(
      /^date: 2026-03-24\n[\s\S]*^title: 'Crew meeting: 2026-03-24'\n[\s\S]*^hold: true\n/m,
    );
    expect(meeting?.draft).toBe(true);
  });
  test("is read back from every one of the real notes, and its actions are those it carries", (context) => {
    if (!corpusHere("agendas of real notes")) return context.skip();
    const meetings = weekly()
      .map((file) => corpusMeeting(file))
      .toReversed();
    for (const [i, newest] of meetings.entries()) {
      const day = new Date(Date.parse(newest.date) + 6 * 86_400_000).toISOString().slice(0, 10);
      const notes = { meetings: meetings.slice(i), permalinks: [] };
      const { text } = nextNote({ site: lighthouse, form: {} }, notes, day);
      const { meeting, problems } = reading(text);
      expect(problems, newest.date).toEqual([]);
      const carried = nextAgenda(notes.meetings, day);
      expect(meeting?.minutes.deferred, newest.date).toEqual([]);
      const quotes = meeting?.minutes.actions.map(({ quote }) => quote);
      expect(quotes, newest.date).toEqual(carried.actions.map(toDo));
    }
  });
});

describe("in German", () => {
  const site = { ...lighthouse, title: "Vorstand", language: "de" };
  const german = (day: string, body: string, subject: string) =>
    meetingOf(body, { updated: day, subject: `'${subject}'`, permalink: `vorstand-${day}` });
  const next = (meeting: Meeting) =>
    nextNote({ site, form: {} }, { meetings: [meeting], permalinks: [] }, "2026-03-17").text;
  const BODY = `Anwesend: Ada Muster, Ben Probe

## Lampe

Ben wird die Lampe ölen.

## Seil

Der Punkt Seil wird auf die nächste Sitzung vertagt.

## Aufgaben

- Ada: Tor streichen
`;

  test("has no English word, and is read back with what it carries", () => {
    const meeting = german("2026-03-03", BODY, "Sitzung des Vorstands");
    const text = next(meeting);
    const link = `[Sitzung des Vorstands](${meeting.url}), 3. März 2026`;
    expect(text.slice(text.indexOf("subject:"))).toBe(`subject: 'Vorstand: 17. März 2026'
permalink: 'vorstand-2026-03-17'
# description: 'die Neuigkeit in einer Zeile, wenn das Treffen vorbei ist: die Zusammenfassung überall'
draft: true
---

<!-- Wer an mindestens der Hälfte der letzten Treffen dabei war: bitte streichen, wer fehlt. -->

Anwesend: Ada Muster, Ben Probe

## Seil

> „Der Punkt Seil wird auf die nächste Sitzung vertagt.“
> ${link}

## Offene Aufgaben

Aus ${link}, „Lampe“:

- [ ] Ben wird die Lampe ölen.

Aus ${link}:

- [ ] Ada: Tor streichen
`);
    expect(reading(text).meeting?.minutes).toMatchObject({
      attendees: [{ name: "Ada Muster" }, { name: "Ben Probe" }],
      actions: [
        { who: ["Ben Probe"], quote: "Ben wird die Lampe ölen.", certainty: "clear" },
        { who: ["Ada Muster"], quote: "Ada: Tor streichen", certainty: "clear" },
      ],
      ...{ deferred: [], decisions: [] },
    });
  });
  test("is read as German also where nobody usually comes", () => {
    const text = next(german("2026-03-03", "## Aufgaben\n\n- [ ] Karin: Pokale\n", "Vorstand"));
    expect(text).not.toContain("Anwesend");
    const open = text.replace("- [ ] Karin", "- Karin");
    expect(reading(open).meeting?.minutes.actions).toMatchObject([
      { who: ["Karin"], quote: "Karin: Pokale" },
    ]);
  });
  test.for([
    ["Vorstandssitzung vom 3. März 2026", "Vorstandssitzung vom 17. März 2026"],
    ["Vorstand, Dienstag, 3. März 2026", "Vorstand, Dienstag, 17. März 2026"],
    ["Protokoll 03.03.2026", "Protokoll 17.03.2026"],
    ["Protokoll 3.3.2026", "Protokoll 17.3.2026"],
    ["Protokoll 2026-03-03", "Protokoll 2026-03-17"],
    ["Protokoll 03.03.2026, 2026-03-03", "Protokoll 17.03.2026, 2026-03-17"],
  ])("goes on from the subject %j", ([subject = "", wanted]) => {
    expect(reading(next(german("2026-03-03", BODY, subject))).meeting?.subject).toBe(wanted);
  });
  test("has the words of the configuration, which end no comment", () => {
    const words = { ...wordsFor("de"), agendaAttendees: "Teilnehmende", agendaUsual: "Wer --> da ist" };
    const { text } = nextNote(
      { site, form: {}, looks: { ...LOOKS, words } },
      { meetings: [german("2026-03-03", BODY, "Vorstand")], permalinks: [] },
      "2026-03-17",
    );
    expect(text).toContain("<!-- Wer –> da ist -->\n\nTeilnehmende: Ada Muster, Ben Probe\n");
  });
});

describe("minutewire agenda", () => {
  const NOTE = "Attendees: Ada\n\n### Lamp\n\n- [ ] Ada: oil the lamp\n\nNext call: 10 March 2026.\n";
  const config = () => project.config("{ kind: file, path: mail }");

  test("writes a note that check has nothing to say of", async () => {
    config();
    project.note("crew-2026-03-03", NOTE);
    const { code, err } = await project.run("agenda", "--out", "notes/2026-03-10.md");
    expect([code, err]).toEqual([0, "written: notes/2026-03-10.md\n"]);
    expect(await project.run("check")).toMatchObject({ code: 0, err: "" });
    const again = await project.run("agenda", "--date", "2026-03-11", "--out", "notes/2026-03-10.md");
    expect(again.code).toBe(73);
    expect(again.err).toContain("file-there");
    expect(project.read("notes/2026-03-10.md")).toContain("crew-2026-03-10");
    expect((await project.run("agenda")).err).toContain("agenda-there");
  });
  test.for([
    ["a month that is none", ["--date", "2014-13-01"], 64, "there is no day 2014-13-01"],
    ["words", ["--date", "tomorrow"], 64, '"tomorrow" is not a date'],
    ["a day before all notes", ["--date", "2014-07-08"], 66, "no note of a meeting before 2014-07-08"],
    ["no day where the note says none", [], 64, "the newest note says no day for the next meeting"],
  ] as const)("tells of %s", async ([, words, exit, said]) => {
    config();
    project.note("crew-2026-03-03", "### Lamp\n\nLit.\n");
    const { code, out, err } = await project.run("agenda", ...words);
    expect([code, out]).toEqual([exit, ""]);
    expect(err).toContain(said);
  });
});

test("reads the folder of the real notes where it lies", async (context) => {
  if (!corpusHere("minutewire agenda on the real notes")) return context.skip();
  project.config("{ kind: file, path: mail }");
  for (const file of weekly().slice(0, 13))
    project.write(join("notes", file), readFileSync(join(CORPUS, file)));
  const { code, out } = await project.run("agenda", "--date", "2014-07-22", "--notes", "notes/weekly/*.md");
  expect(code).toBe(0);
  expect(out).toContain("This will be on the agenda for the next call so it's captured properly.");
  expect(out).toContain("From [Weekly Meeting: 2014-07-08](");
});
