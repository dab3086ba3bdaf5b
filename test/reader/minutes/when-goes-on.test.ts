/** The next meeting's day behind one that falls out, in a rhythm, reckoned twice, in a cell, and its hour. Every note is made up, of a Tuesday. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";
const next = (body: string, head = "") =>
  found(`${head}${CREW}## Roof\n\nThe lamp burns. The rope is dry.\n\n${body}\n`).next;

describe("those that come after one that falls out go on", () => {
  test.each([
    "No telecon on the 10th. Resume 2026-03-17.",
    "Ada: No call on the 10th. Resuming 17 March.",
    "No call next week. Restart on 17 March.",
    "- No meeting on the 10th. Continuing 17 March.",
    "No call on 10 March; regular schedule resumes 17 March.",
    "No call on 10 March; calls resume on 17 March.",
    "No meeting on the 10th - back to normal on the 17th.",
    "No meeting on the 10th. The weekly calls will start again on 17 March.",
    "No meeting on 10 March, normal service resumes on 17 March.",
  ])("%s", (body) => {
    expect(next(body)).toBe("2026-03-17");
  });
  test.each([
    "No call on the 10th. The fair starts on 17 March.",
    "No call on the 10th. Deploys resume on 17 March.",
    "Deploys are paused. Resume 17 March.",
    "No meeting on the 10th. Back from the fair on 17 March.",
    "No release on the 10th. Resuming on 17 March.",
    "No meeting on the 10th. Work on the roof resumes on 17 March.",
  ])("not: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("a rhythm of meetings below a label of the next one", () => {
  test.each([
    ["## Next\n\nThe group meets on the first Thursday of each month; Ben chairs in April.", "2026-03-05"],
    ["## Next meeting\n\nWe meet on the second Thursday of every month at 16:00 UTC.", "2026-03-12 16:00"],
    ["## Next meeting\n\nMeetings are on the last Thursday of each month.", "2026-03-26"],
    ["## Next\n\nEvery second Thursday of the month, 16:00 UTC.", "2026-03-12 16:00"],
    ["## Next\n\nThe board sits every third Thursday of the month", "2026-03-19"],
    ["## Next meeting\n\nWe meet on the first Thursday of each month. Next: 17 March.", "2026-03-17"],
  ])("%j", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "The council meets on the first Thursday of each month.",
    "## Next\n\nThe fair is on the first Sunday of each month.",
    "## Next meeting\n\nThe fair is on the first Sunday of each month.",
    "## Next meeting\n\nNo meeting on the first Thursday of each month.",
  ])("not: %j", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("a day that is said twice, or otherwise", () => {
  test.each([
    ["## Next\n\n2 weeks from now, so 03-17, 18:30 UTC. Ben can't, that's ok", "2026-03-17 18:30"],
    ["## Next\n\nTwo weeks from today, 17 March, 18:30 UTC", "2026-03-17 18:30"],
    ["## Next\n\nin two weeks = 17 March", "2026-03-17"],
    ["## Next\n\nA fortnight from now (17 March)", "2026-03-17"],
    ["## Next\n\nin 14 days, i.e. on the 17th", "2026-03-17"],
    ["Next meeting next month on the 14th.", "2026-04-14"],
    ["Next month we meet on the 14th.", "2026-04-14"],
    ["Next meeting on Wednesday instead of Tuesday: 18 March.", "2026-03-18"],
    ["Put 17 March in your diaries for the next meeting.", "2026-03-17"],
    ["Please keep 17 March free for our next meeting.", "2026-03-17"],
    ["Same again on 17 March.", "2026-03-17"],
    ["Same again in two weeks.", "2026-03-17"],
    ["Next: Thursday 19 March, 15:00 UT (an hour before lunch)", "2026-03-19 15:00"],
    [
      "| Time | Item |\n|---|---|\n| 5 min | Roof: it leaks. We meet again on Mar 17, 15:00 UTC |",
      "2026-03-17 15:00",
    ],
  ])("%j", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "Hold the 17 March release for the next meeting.",
    "Keep 17 March free for the fair.",
    "Same again for the roof on 17 March.",
    "Next meeting: room 03-17",
    "Next meeting: 09-17 UTC",
    "## Next\n\nBen is back two weeks from now, 17 March.",
    "| Who | What |\n|---|---|\n| Ada | will meet the builders on 17 March at the hut |",
    "| Who | What |\n|---|---|\n| Ada | prepare slides for the next call on the roof by 16 March |",
  ])("not: %j", (body) => {
    expect(next(body) ?? undefined).toBeUndefined();
  });
});

describe("the same time is the hour at which this one was to begin", () => {
  test.each([
    ["# Lamp sync (16:00 UTC)\n\n", "2026-03-17 16:00"],
    ["# Lamp sync\n\nMeeting started at 16:00 UTC.\n\n", "2026-03-17 16:00"],
    ["# Lamp sync\n\nCalled to order at 16:15 UTC by Ada.\n\n", "2026-03-17 16:15"],
    [
      "    <ada> #startmeeting Lamp\n    <bot> Meeting started Tue Mar  3 16:00:04 2026 UTC.\n\n",
      "2026-03-17 16:00",
    ],
    ["# Lamp sync\n\nCalled to order at 16:04 UTC by Ada.\n\n", "2026-03-17"],
    ["# Lamp sync\n\nMeeting started at 16:00.\n\n", "2026-03-17"],
  ])("%j", (head, day) => {
    expect(next("See you all March 17th, same time", head)).toBe(day);
  });
});
