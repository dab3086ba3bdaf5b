/** Words that hold a decision, a task or a deferral and tell something else: who else settled it, when, or that nobody did. */
import { describe, expect, test } from "vitest";
import { meetingOf } from "../../support/notes.ts";

const PRESENT = "Present: Ada Example (chair), Ben Sample, Cleo Madeup";

function found(body: string, title = "Crew meeting") {
  const { minutes } = meetingOf(`# ${title}\n\n${PRESENT}\n\n## Lamps\n\n${body}\n`);
  return {
    decisions: minutes.decisions.map(({ text }) => text),
    deferred: minutes.deferred.map(({ quote }) => quote),
    actions: minutes.actions.filter(({ certainty }) => certainty === "clear").map(({ unmarked }) => unmarked),
  };
}

const NOTHING = { decisions: [], deferred: [], actions: [] };

describe("nothing is settled, put off or to be done by", () => {
  test.each([
    "Cobalt asks for 900, which is more than what we approved.",
    "The budget was passed by the members on 10 December, 31 to 4.",
    "The appeal has been dismissed.",
    "The new rule asks for seven days of consensus on the list.",
    "Twelve were chosen in May, all have accepted.",
    "It was agreed by nobody to sell the boat.",
    "Ada denied that it was decided to sell the boat.",
    "It was wrongly reported that it was agreed to sell the boat.",
    "Ben asked that the crew be heard before anything is chosen.",
    "Ada explained the bill for oil. All happy.",
    "So: 1 October, 10:30, the usual table.",
    "Outcome: none needed",
    "Outcome: none really.",
    "Outcome: for information.",
    "No objections on the issue after a week.",
    "Nobody objected, nobody volunteered.",
    "No objections, one abstention (Ben).",
    "Nobody spoke for option 3.",
    "Signed as a true record: ______________ Chair",
    "The motion that the matter be tabled until June failed, 2 to 5.",
    "Ben's proposal that the vote be deferred to the AGM was withdrawn.",
    "Options:\n\n1. buy a new one\n2. leave it as it is and only document it\n3. we keep both",
    "The alternatives we discussed:\n\n- keep the old one until it dies\n- drop it",
    "Ben invites everyone to the opening on 30 May.",
    "Cleo is writing up and hopes to hand in before the summer.",
    "The date may have to move to April.",
    "The list will be brought up to date by June.",
    "Move the tower to the top so they can go home.",
    "The pothole is on the list for mending in spring.",
    "The district decided to move picture day to November 6.",
    "Keepers who wish to be considered in May tell Ada.",
    "Ada will neither paint nor sing.",
    "Ada will hardly ever paint.",
    "Ada will refuse to paint the roof.",
    "Ben painted the roof last week.\n\nAction: Ada",
    "Nobody wants to paint the roof.\n\nAction: Ada",
    "Motion (Ada/Ben) to paint the roof.",
    "- Motion by Ada to ask the mill for oil.",
    "The fee goes up by 6% in July.",
    "We skip June's meeting as half of us are away.",
  ])("%j", (body) => {
    expect(found(body)).toEqual(NOTHING);
  });
});

test.each([
  ["Bread is 900, which is more than we thought. We agreed to pay it.", "We agreed to pay it."],
  ["The budget was passed, 31 to 4.", "The budget was passed, 31 to 4."],
  ["It was agreed by all to sell the boat.", "It was agreed by all to sell the boat."],
  ["Ada asked for new oil. All happy.", "Ada asked for new oil. All happy."],
  ["One lamp a month was what we settled on.", "One lamp a month was what we settled on."],
  ["DECISION: do not  \nsell the boat  \nor the pier", "DECISION: do not sell the boat or the pier"],
])("%j is a decision", (body, text) => {
  expect(found(body).decisions).toEqual([text]);
});

test("whose the task below is, what needs doing is, and a marked decision is not", () => {
  expect(found("The roof needs paint.\n\nAction: Ada").actions).toEqual(["The roof needs paint."]);
  const { decisions, actions } = found("DECISION: keep the lamp\n\nACTION: Ada");
  expect({ decisions, actions }).toEqual({ decisions: ["DECISION: keep the lamp"], actions: [] });
});

test("who proposed it and who seconded says no more than the sentence before", () => {
  const body = "The minutes were approved as a true record. Proposed Ben, seconded Cleo, all in favour.";
  expect(found(body).decisions).toEqual(["The minutes were approved as a true record."]);
});

test("what a panel chose is none of the board's decisions, and is the panel's own", () => {
  const body = "The panel picked the 24th for the open day.";
  expect(found(body, "Board meeting").decisions).toEqual([]);
  expect(found(body, "Panel meeting").decisions).toEqual([body]);
});

test("where a note marks what was decided, what somebody goes on to say is their own view", () => {
  const talk = "Ada Example: it is dear. We won't buy a second lamp.\n\nBen Sample: fine.";
  expect(found(talk).decisions).toEqual(["We won't buy a second lamp."]);
  const marked = `${talk}\n\n**Resolution:** Keep the old lamp.`;
  expect(found(marked).decisions).toEqual(["Resolution: Keep the old lamp."]);
});

describe("tables", () => {
  test("an item beside a column of actions is what was talked of", () => {
    const rows = ["1 | Shift | Too late. | Talk to the crew | Ben", "2 | Roof | Dry. | – | –"];
    const table = `| No. | Item | Discussion | Action | Owner |\n|--|--|--|--|--|\n${rows.map((row) => `| ${row} |`).join("\n")}`;
    expect(found(table).actions).toEqual(["Talk to the crew"]);
  });
  test("an open task with an owner is not put off, and one in a column of outcomes is no decision", () => {
    const tasks = "| Item | Owner | Status |\n|--|--|--|\n| Write to the harbour | Ben | Open |";
    expect(found(tasks).deferred).toEqual([]);
    const outcomes = "| Topic | Outcome |\n|--|--|\n| Oil | approved |\n| Rope | Cleo to find some |";
    expect(found(outcomes).decisions).toEqual(["Oil"]);
  });
});

test.each([
  ["Present: Ada Example, Cleo van der Sample\n\nDECISION: keep it"],
  ["Present: Ada Example, Ursula von der Sample, Max auf der Madeup\n\nDECISION: keep it"],
])("a name's particles tell no language: %j", (body) => {
  const { minutes } = meetingOf(`# Crew meeting\n\n${body}\n`);
  expect(minutes.decisions.map(({ text }) => text)).toEqual(["DECISION: keep it"]);
});

describe("who was there by a table", () => {
  const names = (body: string) =>
    meetingOf(`# Board meeting\n\n${body}\n\n## Lamps\n\nThey are dim.\n`).minutes.attendees.map(
      ({ name }) => name,
    );
  test("with one of those in attendance below that of members", () => {
    const members = "| Members present | |\n|--|--|\n| Ada Example | Chair |\n| Ben Sample | |";
    const others = "| In attendance | |\n|--|--|\n| Cleo Madeup | Clerk |";
    expect(names(`${members}\n\n${others}`)).toEqual(["Ada Example", "Ben Sample", "Cleo Madeup"]);
  });
  test("with more behind a mark", () => {
    const rows = [
      "Ada Example | Apologies",
      "Ben Sample | Present (chaired the meeting)",
      "Cleo Madeup | Present",
      "Dan Feigned | Absent, no apologies",
    ];
    const table = `| Name | Present / Apologies |\n|--|--|\n${rows.map((row) => `| ${row} |`).join("\n")}`;
    expect(names(table)).toEqual(["Ben Sample", "Cleo Madeup"]);
  });
});

describe("who was there by a line", () => {
  test.each([
    ["here: @heron @otto_k @junebug", ["@heron", "@otto_k", "@junebug"]],
    ["Present: Ada Example, Ben Sample until 20:45", ["Ada Example", "Ben Sample"]],
    ["Present: Ada Example\n\nGuests: Ben Sample, Human Resources", ["Ada Example", "Ben Sample"]],
    ["Present: Ada Example\n\nGuests: Ben Sample, Cleo Wood", ["Ada Example", "Ben Sample", "Cleo Wood"]],
    [
      "Present: Ada Example\n\nIn attendance for the second item: Ben Sample, cycling officer",
      ["Ada Example", "Ben Sample"],
    ],
    ["**In the room / on VC:** adaex, bsample, Cleo", ["adaex", "bsample", "Cleo"]],
  ])("%j", (line, names) => {
    const { minutes } = meetingOf(`# Crew meeting\n\n${line}\n\n## Lamps\n\nThey are dim.\n`);
    expect(minutes.attendees.map(({ name }) => name)).toEqual(names);
  });
  test("a name with a sign that no word has is known without its own", () => {
    const { minutes } = meetingOf(
      "# Crew meeting\n\nhere: @heron, @otto_k\n\n## Lamps\n\notto_k will write the post.\n",
    );
    expect(minutes.actions.map(({ who }) => who)).toEqual([["@otto_k"]]);
  });
});

describe("what stands beside it, and is settled, put off or to be done", () => {
  test.each([
    ["No objections to the move.", ["No objections to the move."], []],
    ["Sales in May: 3, accepted by everyone.", ["Sales in May: 3, accepted by everyone."], []],
    [
      "Outcome: not treated today, on the list for next time.",
      [],
      ["Outcome: not treated today, on the list for next time."],
    ],
    [
      "Nobody wanted to vote. Put back to the meeting of 28 January.",
      [],
      ["Put back to the meeting of 28 January."],
    ],
    [
      "Moved by Ben, seconded by Cleo: that this item be adjourned to the May meeting. Agreed.",
      [],
      ["Moved by Ben, seconded by Cleo: that this item be adjourned to the May meeting."],
    ],
    ["Outcome: For information leaflets, order 500.", ["Outcome: For information leaflets, order 500."], []],
    ["Options:\n\n- buy a van\n- rent one. Agreed.", ["rent one. Agreed."], []],
    ["DECISION 2.a: The lamp stays.", ["DECISION 2.a: The lamp stays."], []],
    ["Decision SC12-1: The lamp stays.", ["Decision SC12-1: The lamp stays."], []],
  ])("%s", (body, decisions, deferred) => {
    expect(found(body)).toEqual({ decisions, deferred, actions: [] });
  });
  test("what somebody will bring to the next meeting is that person's task, and put off is nothing", () => {
    expect(found("Ben will get a price for a blade and bring it to the next meeting.")).toEqual({
      decisions: [],
      deferred: [],
      actions: ["Ben will get a price for a blade and bring it to the next meeting."],
    });
  });
});

describe("whose a task is behind a mark", () => {
  const owners = (body: string) =>
    meetingOf(`# Crew meeting\n\n${PRESENT}\n\n## Lamps\n\n${body}\n`).minutes.actions.map(({ who }) => who);
  test.each([
    ["ACTION 2.a: Ben to draft the chapter", ["Ben Sample"]],
    ["ACTION 3b: Ben to draft the chapter", ["Ben Sample"]],
    ["Action SC12-A2: Ben and Cleo review it within ten days.", ["Ben Sample", "Cleo Madeup"]],
    ["Action: Ben and Cleo name two contact persons.", ["Ben Sample", "Cleo Madeup"]],
    ["Action: Ada, Ben and Cleo meet the landlord.", ["Ada Example", "Ben Sample", "Cleo Madeup"]],
  ])("%s", (body, who) => {
    expect(owners(body)).toEqual([who]);
  });
  test.each(["Action: Ben and Cleo are on holiday", "Action: the drafts by Ben and Cleo"])(
    "not of %s",
    (body) => {
      expect(owners(body)).toEqual([[]]);
    },
  );
});

test("a row is done where a column without a title ticks it, and not where a tick says how urgent it is", () => {
  const tasks = (last: string) =>
    meetingOf(
      `# Crew meeting\n\n${PRESENT}\n\n## Follow-ups\n\n| Follow-up | Owner | Due | ${last} |\n|--|--|--|--|\n| Oil the lamp | Ben | 8 May | |\n| Mend the rope | Cleo | – | ✔ |\n`,
    ).minutes.actions.map(({ quote }) => quote);
  expect(tasks("")).toEqual(["Oil the lamp"]);
  expect(tasks("Status")).toEqual(["Oil the lamp"]);
  expect(tasks("Urgent")).toEqual(["Oil the lamp", "Mend the rope"]);
});

test("who leads a team is not by that who led its meeting", () => {
  const chair = (people: string) => meetingOf(`# Crew meeting\n\nPresent: ${people}\n`).minutes.chair;
  expect(chair("Ada Example (lead), Ben Sample")).toBeUndefined();
  expect(chair("Ada Example (meeting lead), Ben Sample")).toBe("Ada Example");
  expect(chair("Ada Example (chair), Ben Sample (lead)")).toBe("Ada Example");
});

test("a name behind an order has it, whatever the order's words tell of what it is about", () => {
  const items = [
    "Order a full set of chairs (Ben)",
    "Send a thank you card to the mayor (Cleo)",
    "Move the chairs left in the hall (Ben)",
    "Buy whatever the cook needs (Cleo)",
  ];
  const told = [
    "Paint job looks good (Ben)",
    "Order went out (Cleo)",
    "No rain before June (Ben)",
    "Too many adverts (Cleo)",
  ];
  const body = [...items, ...told].map((one) => `- ${one}`).join("\n");
  const { minutes } = meetingOf(`# Crew meeting\n\n${PRESENT}\n\n## Hall\n\n${body}\n`);
  expect(minutes.actions.map(({ quote }) => quote)).toEqual(items);
});

test("who wrote what is spoken of was not there by that", () => {
  const there = (head: string) =>
    meetingOf(`# Design review\n\n${head}\n\n## Lamps\n\nThey are dim.\n`).minutes.attendees.map(
      ({ name }) => name,
    );
  expect(there("Author: Dan Feigned\nHost: Ada Example\nNotes: Ben Sample")).toEqual([
    "Ada Example",
    "Ben Sample",
  ]);
  expect(there("Reviewers: Cleo Madeup\nAuthors: Dan Feigned\nModerator: Ada Example")).toEqual([
    "Cleo Madeup",
    "Dan Feigned",
    "Ada Example",
  ]);
});
