/** What came of a talk, by how the note lays it out: signs that it explains, a column beside the talk, a result on its own line. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";
const outcomes = (body: string, subject = "Crew meeting") => {
  const { decisions = [], deferred = [] } = found(`${CREW}${body}\n`, { subject });
  return { decisions, deferred };
};

describe("signs that the note explains say of what kind a line is", () => {
  test.each([
    [
      "Margin: **I** information, **D** decision, **A** action, **P** put off\n\n## Rope\n\nD – Rope OK, lamp later in May\nI – the faculty has decided to charge us\nA – Ben rings the mill\nP – the hall: not before there's a name",
      ["Rope OK, lamp later in May"],
      ["the hall: not before there's a name"],
    ],
    [
      "✅ = decided, ➡ = task, 💤 = put off\n\n- ✅ the lamp stays red\n- 💤 the rope, Ben is ill\n- ➡ Ben: ring the mill",
      ["the lamp stays red"],
      ["the rope, Ben is ill"],
    ],
    [
      "[D] decision, [I] info, [L] left for later\n\nThe lamp stays red and\nnever blinks [D]\nThe board agreed to a new roof [I]\nThe anchor, Ben knows more [L]",
      ["never blinks"],
      ["The anchor, Ben knows more"],
    ],
    [
      "Key: I for information · D decided · T task · W waits\n\n| no | key | what | who |\n|--|--|--|--|\n| 1 | I | The council has decided to shut the mill | Ada |\n| 2 | D | Quiet hours from nine. Consent after two rounds | all |\n| 3 | W | Guest charges. Needs Ben | – |",
      ["Quiet hours from nine. Consent after two rounds"],
      ["Guest charges. Needs Ben"],
    ],
  ])("%s", (body, decisions, deferred) => {
    expect(outcomes(body)).toEqual({ decisions, deferred });
  });
  test.each([
    "Hall A, hall B and hall W are open.\n\nW – the hall\n\nA – the rope",
    "P present, A absent, L late\n\nL – the rope\n\nP – the lamp",
    "✅ done, ⏸ parked, 🔨 in work\n\n- ✅ the lamp stays red",
    "I for information, D decision, W waits\n\nI – the council has resolved to close the mill.",
  ])("%s", (body) => {
    expect(outcomes(body)).toEqual({ decisions: [], deferred: [] });
  });
});
describe("a column beside the talk says where it landed", () => {
  const table = (said: string, landed: string) =>
    `| # | Item | What was said | Where we landed | By |\n|--|--|--|--|--|\n| 1 | Lamp | ${said} | ${landed} | |`;
  test.each([
    ["Ben likes the red one. Ada does not.", "the red one, up to 40", ["the red one, up to 40"], []],
    ["Two offers.", "Approved", ["Lamp"], []],
    [
      "Two offers. One is late.",
      "Ada rings them. Lamp of brass, all for it",
      ["Lamp of brass, all for it"],
      [],
    ],
    ["Two offers.", "not ripe, goes to April", [], ["not ripe, goes to April"]],
    ["Ben was away.", "parked until Ben is back", [], ["parked until Ben is back"]],
    ["Ben was away.", "Stays on the agenda for May", [], ["Stays on the agenda for May"]],
  ])("%s | %s", (said, landed, decisions, deferred) => {
    expect(outcomes(table(said, landed))).toEqual({ decisions, deferred });
  });
  test.each([
    "",
    "noted",
    "👍",
    "nobody decided anything",
    "Ben to ring the mill",
    "Cleo brings a rope",
    "red or blue?",
    "done",
  ])("%s", (landed) => {
    expect(outcomes(table("Two offers.", landed))).toEqual({
      decisions: [],
      deferred: [],
    });
  });
});
describe("a result is quoted from what was put to the vote", () => {
  test.each([
    [
      "THAT the minutes be confirmed.\nMoved lot 1, seconded lot 2. For 4, against 0. **CARRIED**\nThe manager sends them round.",
      "THAT the minutes be confirmed. Moved lot 1, seconded lot 2. For 4, against 0. CARRIED",
    ],
    [
      "Ben moved, Ada seconded, that we buy a rope. Carried, Cleo dissenting (she hates ropes).",
      "Ben moved, Ada seconded, that we buy a rope. Carried, Cleo dissenting (she hates ropes).",
    ],
    ["A brass lamp was offered. Rejected\nWe then had tea.", "A brass lamp was offered. Rejected"],
  ])("%s", (body, decided) => {
    expect(outcomes(body).decisions).toEqual([decided]);
  });
  test("a motion that is laid on the table is no decision", () => {
    expect(
      outcomes(
        "## Rope\n\n> RESOLVED, that the rope be cut. Moved: Ada.\n\nBen moved to lay the motion on the table until May. In favour: 4. Adopted.",
      ),
    ).toEqual({ decisions: [], deferred: ["Ben moved to lay the motion on the table until May."] });
  });
});
describe("what others settled, and what only looks like an outcome, is none", () => {
  test.each([
    ["Lamp committee", "The council has approved the mast."],
    ["Lamp crew", "By the way, county council voted on Monday to close the mill."],
    ["Lamp crew", "In call #12 it was decided to buy a rope."],
    ["Lamp crew", "The lamp is on. **We sit again on 17 March at Ben's.**"],
    ["Lamp crew", "- rope -> Dora, if she is through by lunch the rest stays with Ben"],
    ["Lamp crew", "Mr. Vale's written report was taken as read."],
    ["Lamp crew", "He moved the lamp up to the 4th floor so nothing is lost."],
    ["Lamp crew", "A letter that asks to move the meeting to Sunday was read out."],
    ["Lamp crew", "1. LEFT OVER\n\n   The rope is cut."],
    ["Lamp patch review", "The steering group extended the freeze by a day."],
    ["Lamp bug triage", "The board has set a new rule for guests."],
    ["Lamp Governing Board", "The TSC has adopted a new rule for ropes."],
  ])("%s: %s", (subject, body) => {
    expect(outcomes(body, subject)).toEqual({ decisions: [], deferred: [] });
  });
  test.each([
    ["Lamp committee", "The committee has approved the mast."],
    ["Lamp crew", "By the way, we decided to keep the mill."],
    ["Lamp crew", "- rope or chain -> rope stays"],
    ["Lamp crew", "The minutes were taken as read and approved."],
    ["Lamp steering group review", "The steering group extended the freeze by a day."],
    ["Lamp TSC Board", "The TSC has adopted a new rule for ropes."],
    ["Lamp Faculty, May", "The faculty reached consensus that ropes are red."],
  ])("%s: %s", (subject, body) => {
    expect(outcomes(body, subject).decisions).toHaveLength(1);
  });
});

describe("what a row puts off is the matter of that row, whatever stands over the table", () => {
  const topics = (body: string) =>
    meetingOf(`# Crew meeting\n\n## 3 March\n\nPresent: Ada, Ben\n\n${body}\n`).minutes.deferred.map(
      ({ topic }) => topic,
    );
  const WAITS = "Ben is not here, moved to next time.";
  test.each([
    [`| # | Topic | Who | Notes |\n|--|--|--|--|\n| 1 | Lamp | Ben | ${WAITS} |`, "Lamp"],
    [`| Who | Nr. | Item | Discussion |\n|--|--|--|--|\n| Ben | 1 | Lamp (Ben) | ${WAITS} |`, "Lamp (Ben)"],
    [`| Time | Question | Minutes |\n|--|--|--|\n| 10 | 2 lamps or one? | ${WAITS} |`, "2 lamps or one?"],
    [`| # | Subject of talk | Notes |\n|--|--|--|\n| 1. | Lamp | ${WAITS} |`, "Lamp"],
    [
      `| # | Topic | Notes |\n|--|--|--|\n| 1 | Lamp | Two offers came in. |\n| | | The third is late. ${WAITS} |`,
      "Lamp",
    ],
  ])("%s", (body, topic) => {
    expect(topics(body)).toEqual([topic]);
  });
  test.each([
    `| # | Notes |\n|--|--|\n| 1 | ${WAITS} |`,
    `| # | Who | Time | Notes |\n|--|--|--|--|\n| 1 | Ben | 10 min | ${WAITS} |`,
  ])("without a matter it is the heading's: %s", (body) => {
    expect(topics(body)).toEqual(["3 March"]);
  });
});

describe("a table of tickets and what came of each", () => {
  const TICKETS = "| Ticket | Title | Outcome | Owner |\n|--|--|--|--|\n";
  test.each([
    ["| 12 | Lamp flickers | accepted, 5.3 | – |", ["Lamp flickers"], []],
    ["| 13 | Rope in gold | rejected, too dear | – |", ["Rope in gold"], []],
    ["| 14 | Bell is mute | cannot reproduce, closed | Ben |", ["Bell is mute"], []],
    ["| 15 | Mast bends | blocker for 5.2 | Ben |", ["Mast bends"], []],
    ["| 16 | Signs in Latin | postponed to May | – |", [], ["Signs in Latin"]],
    ["| 17 | Hull in red | on hold | – |", [], ["Hull in red"]],
    ["| 18 | Oar squeaks | open, Ben looks | Ben |", [], []],
    ["| 19 | Oar is gone | accepted if Ben finds it | – |", [], []],
    ["| 20 | Oar is wet | withdrawn | – |", [], []],
    ["| 21 | Oar is long | needs numbers | Ben |", [], []],
  ])("%s", (row, decisions, deferred) => {
    expect(outcomes(TICKETS + row)).toEqual({ decisions, deferred });
  });
  test("has the words of a comment beside whom it is from", () => {
    const rows =
      "| 1–9 | various | spelling of rope | agreed |\n| 12 | Dov | new clause 6 | deferred to May |";
    expect(outcomes(`| No | From | Comment | Outcome |\n|--|--|--|--|\n${rows}`)).toEqual({
      decisions: ["spelling of rope"],
      deferred: ["new clause 6"],
    });
  });
  test("but how far each is is no outcome", () => {
    const rows = "| 12 | Lamp flickers | accepted |\n| 13 | Rope | closed |";
    expect(outcomes(`| Ticket | Title | Status |\n|--|--|--|\n${rows}`)).toEqual({
      decisions: [],
      deferred: [],
    });
  });
});
