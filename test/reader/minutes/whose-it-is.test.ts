/** Whose a thing is where no deed is told, behind signs, arrows and days, and in what one asks and another answers. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented, kit_b\n\n## Lamp\n\n";

/** The actions that are found below a line of attendees. */
const inCrew = (body: string) => found(`${CREW}${body}\n`).actions ?? [];

describe("a thing is somebody's from now on", () => {
  test.each([
    ["The leak at the stern is Ben's now.", "Ben Sample: The leak at the stern is Ben's now"],
    ["Sorting is Ada's and Cleo's, beginning in May.", "Ada Example, Cleo Invented"],
    ["#14 is Cleo's.", "Cleo Invented: #14 is Cleo's"],
    ["The raffle is Ada's job this year.", "Ada Example: The raffle is Ada's job this year"],
    ["The raffle is down to Ada.", "Ada Example: The raffle is down to Ada"],
    ["The new text is with Ben now.", "Ben Sample: The new text is with Ben now"],
    ["The licence question lies with Cleo.", "Cleo Invented: The licence question lies with Cleo"],
    ["The wording is left to Ada and Ben.", "Ada Example, Ben Sample"],
    ["Ben has it by Friday.", "Ben Sample: has it by Friday"],
    ["Ada has a first draft ready by May.", "Ada Example: has a first draft ready by May"],
    ["Cleo has until Friday to send the list.", "Cleo Invented: has until Friday to send the list"],
    ["We get the numbers from Ben by Monday.", "Ben Sample: We get the numbers from Ben by Monday"],
    ["The keeper gets an answer from kit_b by Monday.", "kit_b"],
    ["Printing: Ada, at work.", "Ada Example: Printing"],
    ["Flyers: Ben, by Friday.", "Ben Sample: Flyers"],
    ["The budget falls to Ben.", "Ben Sample: The budget falls to Ben"],
    ["Ben's job for next time: the budget.", "Ben Sample: the budget"],
    ["Matter referred to Cleo for further study.", "Cleo Invented: Matter referred"],
    ["The oars are in Ben's hands until June.", "Ben Sample: The oars are in Ben's hands"],
    ["Cleo put her hand up for the website.", "Cleo Invented: put her hand up for the website"],
    ["Budget: over to Ben.", "Ben Sample: Budget"],
    ["Volunteers for the stall: Ben, Cleo", "Ben Sample, Cleo Invented: Volunteers for the stall"],
    ["- rewrite the page, Ada", "Ada Example: rewrite the page"],
    ["- rewrite the page => kit_b", "kit_b: rewrite the page"],
    ["He gave it back, and Ben took it over.", "Ben Sample: took it over"],
  ])("%j", (body, action) => {
    expect(inCrew(body)).toEqual([expect.stringContaining(action)]);
  });

  test.each([
    "The idea was Ben's. The boat is Ben's. The last word is Ada's.",
    "The key is with Ben. The floor is with Ada. The decision lies with Cleo.",
    "Our thanks go to Ben. The prize goes to Ada. The letter is from Cleo.",
    "Ben has it. Ada has time on Friday. Cleo has a talk by Friday.",
    "We got the numbers from Ben. The report came from Ada.",
    "Chairing: Ada. Abstaining: Ben. Winner: Cleo, by a mile. Speaker: Ada, from the mill.",
    "Ben took it over in 2019. Ada took over at nine. Cleo took over the chair.",
    "- ask Ben, Ada\n- invite Cleo, Ada",
    "The mayor referred to Ada. Ben referred to Ada for the history. Cleo put her hand up.",
    "Volunteers for the stall: none. Budget: over. Ben's job is dull.",
    "If it rains, the raffle is Ada's job.",
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("a sign, a day or an arrow stands before a task", () => {
  test.each([
    ["!! Ada: teach the form to say no", ["Ada Example: teach the form to say no"]],
    [
      "It is old.\n!! Ada: order oil\n\nIt is dry.\n!! ??: find out about the map",
      ["Ada Example: order oil", ": find out about the map"],
    ],
    ["~~ kit_b: order oil", ["kit_b: order oil"]],
    ["- ⚓ Ben - order oil", ["Ben Sample: order oil"]],
    ["- 2026-02-10 Ada to order oil", ["Ada Example: order oil"]],
    ["- [12 Feb] Ben: order oil", ["Ben Sample: order oil"]],
    [
      "## Roll call and old actions\n\n- 2026-02-12 Ada to order oil -- still open\n- 2026-02-12 Ben to sew -- done, see below",
      ["Ada Example: order oil -- still open"],
    ],
    ["- Cleo → flaky lamps, at last", ["Cleo Invented: flaky lamps, at last"]],
    ["- @zoe → fresh eyes on the chart", ["@zoe: fresh eyes on the chart"]],
    ["- Ada → chart; Ben → a test once it is up", ["Ada Example: chart", "Ben Sample: a test once it is up"]],
    [
      "- Ben: check whether it is copied twice → not yet",
      ["Ben Sample: check whether it is copied twice → not yet"],
    ],
    ["[AI] unassigned – oil the lamp", [": oil the lamp"]],
    ["ACTION-38, Ben – ask the mill: no news, stays open", ["Ben Sample: ask the mill: no news, stays open"]],
    ["## Weekly tasks\n\nAda: vacation\nBen: chart, oil", ["Ben Sample: chart, oil"]],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    "!! Ben: that leaks",
    "!! Ben was late",
    "- 2026-02-10 Ada ordered oil",
    "- 2026-02-10 Ada to order oil -- done",
    "- Ada → treasurer",
    "- Ben → yes\n- Ada → 5 votes\n- Cleo → Ben",
    "- Ben → nothing, exams\n- Cleo → on holiday\n- Ada → agrees with that",
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("one asks or offers, another answers", () => {
  test.each([
    ["**Q: who prints the tickets?**\nA: Ada", "Ada Example: prints the tickets"],
    ["Q: who prints the tickets?\nA: kit_b, ten of them", "kit_b: prints the tickets"],
    ["Who orders the paint? Ben has a card, so Ben.", "Ben Sample: orders the paint"],
    ["Who's writing it up? Ada.", "Ada Example: writing it up"],
    ["Who tells the harbour?\nAda, by Monday.", "Ada Example: tells the harbour"],
    ["Who will fetch the keys then?\nCleo.", "Cleo Invented: fetch the keys then"],
    ["Somebody should make a poster. Ben will.", "Ben Sample: make a poster"],
    [
      'Somebody should make a poster. Ben: "I can do that, I have paper."',
      "Ben Sample: do that, I have paper",
    ],
    ["Can we have one with a lid? Ben: sure, will build one.", "Ben Sample: build one"],
    ["Ben: sure, I'm on it.", "Ben Sample: I'm on it"],
    ["- Ada: leave it to me", "Ada Example: leave it to me"],
    ["Ben: gonna write the tests", "Ben Sample: write the tests"],
    ["Ada: can do, by May.", "Ada Example: do, by May"],
    ["Ada: shall I send the pages round?\n\nBen: please do", "Ada Example: send the pages round"],
    ["Ada: I could set up a poll\n\nBen: yes please, Ada", "Ada Example: set up a poll"],
    ["Ada: I could draft something.\nBen: that would be great.", "Ada Example: draft something"],
  ])("%j", (body, action) => {
    expect(inCrew(body)).toEqual([expect.stringContaining(action)]);
  });

  test.each([
    "Who was there? Ada, Ben. Who's coming on Friday? Ada. Who's taking notes? Ben.",
    "Who knows the code? Ben.",
    "Who leads the next meeting? Ada.",
    "Who supports this? Ada, Ben.",
    "Who uses the pump? Cleo, on Mondays.",
    "Ada: shall I share my screen?\n\nBen: yes please",
    "Ada: shall I close the meeting?\n\nBen: please do",
    "Ada: should we ask the museum?\n\nBen: yes",
    "Ada: I could live with that.\n\nBen: great.",
    "Ada: I could set up a poll\n\nBen: no need",
    "Ada: sure, will be late.",
    "Ben: I'm on the train. Ada: happy with that. Cleo: leave it as it is.",
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("whoever wrote the note says “I” in it", () => {
  test.each([
    ["I (Ada) had the chair.\n\nI'll tell the mill.", "Ada Example: tell the mill"],
    ["Minutes by Ben.\n\nI'll tell the mill.", "Ben Sample: tell the mill"],
    [
      "Written down by Cleo, all errors are mine.\n\nNobody minded. I'll add that to the list.",
      "Cleo Invented: add that to the list",
    ],
  ])("in %j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });
  test.each([
    "I'll tell the mill.",
    "Minutes by Ben.\n\nAda: it leaks.\n\nCleo: a lot.\n\nAda: so what?\n\nNobody knew. I'll be honest.",
    "Minutes by somebody.\n\nI'll tell the mill.",
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

test("a row of a table opens with a mark", () => {
  const table = (rows: string) => `| Outcome | What |\n|---|---|\n${rows}`;
  expect(
    inCrew(table("| Agreed | it is red |\n| To do (Ada) | Order the paint |\n| Action: Ben | the frame |")),
  ).toEqual(["Ada Example: Order the paint", "Ben Sample: the frame"]);
  expect(inCrew(table("| To do | Order the paint |"))).toEqual([": Order the paint"]);
  expect(
    inCrew(table("| Agreed (Ada) | it is red |\n| To do (Ben) | none |\n| Action: Ada | sew it (done) |")),
  ).toEqual([]);
});

describe("whoever holds an office is meant by it", () => {
  const inBoard = (body: string) =>
    found(
      `Present: Ada Example (in the chair), Ben Sample\nOfficers: Cleo Invented (Town Clerk), Dan Feigned (Director)\n\n## Lamp\n\n${body}\n`,
    ).actions ?? [];
  test.each([
    ["The Director was directed to obtain two estimates.", "Dan Feigned: obtain"],
    ["The Director is to obtain two estimates.", "Dan Feigned: obtain"],
    ["It was left over; the Town Clerk would seek the mill's views meanwhile.", "Cleo Invented: seek"],
    ["Ben as treasurer was asked to work out the cost.", "Ben Sample: work out"],
    ["Mr Sample said that it leaks. He would take up the gutter with the mill.", "Ben Sample: take up"],
    ["Cdr. Sample to mend the mast.", "Ben Sample: mend"],
  ])("%s", (body, action) => expect(inBoard(body)).toEqual([expect.stringContaining(action)]));
  test.each([
    "The Director would prefer two estimates.",
    "The Clerk would seek to sell it if he could.",
    "The Manager is to obtain two estimates.",
    "The Director has obtained two estimates.",
  ])("%s", (body) => expect(inBoard(body)).toEqual([]));
  test("also below each other in a list", () =>
    expect(
      found(
        "Attendees:\n\n* Cdr. Ada Example – Rear Commodore, Chairman\n* Ben Sample\n\n## Lamp\n\nThe Chairman agreed to see to it.\n",
      ).actions,
    ).toEqual(["Cdr. Ada Example: see to it"]));
});
