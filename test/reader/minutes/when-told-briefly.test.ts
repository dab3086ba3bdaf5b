/** The next meeting's day where little more is said than who leads it, or that another day falls out. Every note is made up, of a Tuesday. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\nThe lamp burns.\n\nThe rope is dry.\n\n";
const next = (body: string) => found(`${CREW}${body}\n`).next;

describe("the day is found where a sentence says who leads", () => {
  test.each([
    ["- Next week: Ben facilitates (2026-03-17 at 16:00 UTC)", "2026-03-17 16:00"],
    ["Next facilitator: Ben (17 March)", "2026-03-17"],
    ["Next host is Ben, on 17 March.", "2026-03-17"],
    ["Chair of the next call is Ben (17 March).", "2026-03-17"],
    ["Moderation next time: Ben, 17.03.2026", "2026-03-17"],
    ["Next up: Ben chairs, 17 March", "2026-03-17"],
    ["Ada hosts next (17 March).", "2026-03-17"],
    ["Chair for 17 March: Ben", "2026-03-17"],
    ["Scribe on the 17th: Ben", "2026-03-17"],
    ["Ben takes the chair on 17 March, 16:00 UTC.", "2026-03-17 16:00"],
    ["## Next\n\nMarch 17, chair: Ada", "2026-03-17"],
    ["## Next\n\nNo call on March 10, half of us are at the fair. March 17, chair: Ada", "2026-03-17"],
    ["## 6. Next\n\n17 March at 16:00 UTC, Ada runs it, Ben is hiking.", "2026-03-17 16:00"],
    ["Draft agenda for 2026-03-17: https://pad.example/17", "2026-03-17"],
    ["## Next meeting's agenda draft\n\n[Draft for 2026-03-17](https://pad.example/17)", "2026-03-17"],
  ])("%s", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "Minutes: Ben, 17 March",
    "Next speaker: Ben, 17 March",
    "Ben leads on 17 March at the fair.",
    "Ben hosts the fair on 17 March at 16:00 UTC.",
    "Host of the fair on 17 March: Ben",
    "The host for the new server is Ben (17 March).",
    "Next week Ben hosts the fair (17 March).",
    "Next week: Ben mends the rope (17 March).",
    "Lead for 4.2: Ben, 17 March",
    "Chair election on 17 March: Ben",
    "Agenda for the fair on 17 March: see pad.",
    "Agenda for the board meeting on 17 March: see pad.",
    "Agenda item 3: fair on 17 March",
    "Draft report for 17 March: Ben",
    "## Next\n\nBoard meeting on 17 March.",
    "## Next\n\nBen goes to the spring call on 17 March.",
    "## Next\n\n17 March is the fair.",
  ])("but not of something else: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("the day is found behind what falls out or what is over", () => {
  test.each([
    ["We skip the 10th and meet on the 17th.", "2026-03-17"],
    ["As the 10th is a holiday for most of us we'll meet a week later, on 17 March.", "2026-03-17"],
    ["Next call would be on 10 March, but Ben is away; so 17 March.", "2026-03-17"],
    ["## Next meeting\n\nThe 10th is skipped; 17th it is.", "2026-03-17"],
    ["Closed 21:10, next 17 March.", "2026-03-17"],
    ["`19:17` meeting closed. Next: in two weeks, Tuesday 17 March, 16:00 UTC", "2026-03-17 16:00"],
    ["We meet on the first Tuesday of each month, so next on 7 April.", "2026-04-07"],
    ["Previous: 2026-02-17 / Next: 2026-03-17", "2026-03-17"],
    ["- Tue 17 March, 16:00 UTC – next meeting (agenda: lamp)", "2026-03-17 16:00"],
    ["Future dates: 17-03-2026, 31-03-2026", "2026-03-17"],
    [
      "## Next\n\nOur spring call is online, 17 March, 16:00 UTC. Ben will set up the link.",
      "2026-03-17 16:00",
    ],
  ])("%s", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "We skip the test on 10 March and run it on 17 March.",
    "As the hall is closed the choir sings on 17 March.",
    "We won't meet the deadline of 17 March.",
    "Closed: 3 tickets, next 17 March release",
    "Release is done, next 17 March.",
    "Migration finished, next step 17 March",
  ])("but not of something else: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("a day of a week or of a month", () => {
  test.each([
    ["## Next meeting\n\nSame as ever, next Tuesday at 8 PM. Ada moderates", "2026-03-10"],
    ["## Next meeting\n\nNext week as usual.", "2026-03-10"],
    ["Next call: Thursday next week", "2026-03-12"],
    ["Next call: next week, Thursday, 16:00 UTC", "2026-03-12 16:00"],
    ["Next call is on Wednesday of next week, usual link.", "2026-03-11"],
    ["Next call the week after next, Tuesday as always", "2026-03-17"],
    ["Next call: last Tuesday of the month", "2026-03-31"],
    ["Next call: first Tuesday of the month", "2026-04-07"],
    ["Next call: 3rd Tuesday this month", "2026-03-17"],
  ])("%s", (body, day) => {
    expect(next(body)).toBe(day);
  });
});

describe("of several gatherings the one that the title has a word for, or that is called a meeting", () => {
  test.each([
    "The next bug scrub is on Friday, March 6, 2026 at 15:00 UTC. The next call will be on March 17, 2026.",
    "Next triage: 6 March, 15:00 UTC. Next call: 17 March, 16:00 UTC",
    "## Bug day\n\nWas fun. Next one: Saturday March 7. Ada announces it.\n\n## End\n\nNext: 17 March, 18:00 UTC",
    "Board meets on 9 March. We meet again on 17 March.",
  ])("%s", (body) => {
    expect(next(body)).toMatch(/^2026-03-17/);
  });
  test("is nobody else's", () => {
    expect(next("Board meets on 9 March.")).toBeUndefined();
    expect(next("Council meets 9 March.")).toBeUndefined();
  });
});

describe("a day beside the words of another matter", () => {
  test.each([
    ["Carried over to the next meeting, 17 March: the lamp.", "2026-03-17"],
    ["Ben reports at the next call on 17 March.", "2026-03-17"],
    ["Motion to adjourn until March 17 carried.", "2026-03-17"],
    ["Resolution: We meet on 17 March", "2026-03-17"],
    ["Next meeting will be online. It takes place on 17 March.", "2026-03-17"],
    ["We're going to meet next on 17 March.", "2026-03-17"],
    ["We'll have another call on March 17.", "2026-03-17"],
    ["See everyone on 17 March!", "2026-03-17"],
    // Where the next meeting has a line of its own, that counts.
    ["Ben reports at the next call on 31 March.\n\nNext call: 17 March", "2026-03-17"],
  ])("%s", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "Ben reports at the next meeting on the 17 March release.",
    "Ben shows it at the next fair on 17 March.",
    "Ben brings it to the next board meeting on 17 March.",
    "Resolution: we meet the bank on 17 March",
    "Motion to adjourn the fair until March 17.",
    "Next release will be small. It goes out on 17 March.",
    "We're going to talk about it on 17 March.",
    "We'll have another fair on March 17.",
    "See everyone at the fair on 17 March!",
  ])("but not of something else: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("the first of several days that are planned", () => {
  test.each([
    "Meetings this spring: 17 March, 14 April, 12 May",
    "Meeting dates 2026: 3 February, 3 March, 17 March, 14 April",
    "Remaining meetings this term: Tue 17 March, Tue 31 March",
    "## Rota\n\n| Date | Chair |\n| --- | --- |\n| 3 March | Ben |\n| 17 March | Ada |",
    "## Upcoming\n\n| Date | What |\n| --- | --- |\n| 17 March | crew call |\n| 20 April | fair |",
  ])("%s", (body) => {
    expect(next(body)).toBe("2026-03-17");
  });
  test.each([
    "Board meetings: 17 March, 14 April",
    "Meetings with the bank: 17 March, 14 April",
    "Meetings held: 3 February, 17 February",
    "Dates for the fair: 17 March, 18 March",
    "## Rota\n\n| Date | Task |\n| --- | --- |\n| 3 March | Ben |\n| 17 March | Ada |",
    "## Upcoming\n\n| Date | What |\n| --- | --- |\n| 17 March | fair |\n| 20 April | board meeting |",
  ])("but not of something else: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

test("a day without a year that has just gone by is a slip, and no day of the next year", () => {
  expect(next("Next meeting: 3 March")).toBeUndefined();
  expect(next("Next meeting: 14 January")).toBe("2027-01-14");
});

describe("a day in numbers whose order only one reading leaves to come", () => {
  const inNumbers = (words: string) => found(`${CREW}${words}\n`, { subject: "Lamp TC-17" }).next;
  test.each([
    ["Next TC: 02/04/2026, 16:00 UTC", "2026-04-02 16:00"],
    ["Next TC: 2 April 2026", "2026-04-02"],
    ["Next call: 02/04/2026", "2026-04-02"],
    ["Next call: 04/04/2026", "2026-04-04"],
    ["Next week (10.03.) same time, Ben presents", "2026-03-10"],
    ["Next call tomorrow 04/05/2026 at 16:00 UTC.", "2026-03-04 16:00"],
  ])("%s", (words, day) => expect(inNumbers(words)).toBe(day));
  test.each([
    "Next call: 04/05/2026",
    "Next call: the notes of 03/03/2026",
    "Committee meeting 3/3/26",
    "Next PR: 2 April 2026",
    "Next week (10.03.) the lamp is repaired",
  ])("%s", (words) => expect(inNumbers(words) ?? "").not.toMatch(/^2026/));
  test("a body that will next meet is no gathering of another name", () =>
    expect(
      found(
        `${CREW}## Next meeting\n\nThe Board will next meet on 17 March 2026 at 6 pm. The picnic is on 11 July.\n`,
        { subject: "Lamp board" },
      ).next,
    ).toMatch(/^2026-03-17/));
});
