/** What announces the next meeting by its form, and what only looks like it. Every note is made up, of a Tuesday. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\nThe lamp burns.\n\nThe rope is dry.\n\n";
const GERMAN =
  "Anwesend: Ada, Ben\n\nDie Lampe ist nicht mit dem Kabel auf der Bank und wird von der Stadt für uns ein Problem.\n\n";
const next = (body: string) => found(`${CREW}${body}\n`).next;

describe("who meets, and a verb of meeting, right before a day", () => {
  test.each([
    ["We'll regroup on March 17.", "2026-03-17"],
    ["We regroup in two weeks (17 March, 16:00 UTC).", "2026-03-17 16:00"],
    ["Let's pick this up again on 17 March at 16:00 UTC.", "2026-03-17 16:00"],
    ["Everyone back here on Tuesday 17 March, 7 pm.", "2026-03-17"],
    ["We all meet again at Ada's on 17 March.", "2026-03-17"],
    ["We speak on 17 March, 15:00 GMT, Ada has the chair.", "2026-03-17 15:00"],
    ["The club gets together again on 17 March.", "2026-03-17"],
    ["Trustees meet again 17 March.", "2026-03-17"],
    ["It was agreed to meet again in two weeks' time.", "2026-03-17"],
    ["Reconvening on the 17th.", "2026-03-17"],
    ["On Tuesday 17 March we meet at Ada's.", "2026-03-17"],
    ["We skip that week and meet again on the 17th.", "2026-03-17"],
    ["We take a break until 17 March.", "2026-03-17"],
    ["We're meeting next on the 17th.", "2026-03-17"],
  ])("is found: %s", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "We meet the bank on 17 March.",
    "We meet with the county on 17 March.",
    "We talk about it on 17 March.",
    "We speak on 17 March at the fair.",
    "We resume the builds on 17 March.",
    "We'll be back on this when Ben is here, 17 March.",
    "Ben is back on 17 March.",
    "Cleo is on leave, back on 17 March.",
    "Ben and Cleo will meet again on Thursday to mend it.",
    "Ben suggests meeting again on 17 March.",
    "Ben asks whether we meet on 17 March.",
    "Ben would like the next meeting to be on 17 March.",
    "We may meet on 17 March.",
    "We look at it again in two weeks.",
    "The security team meets on 17 March at 16:00 UTC.",
    "The next meeting of the docs team is on 17 March.",
    "The infra team has its next call on 17 March.",
    "They meet again on 17 March.",
    "Trip: we meet on 17 March at 9:00 at the station.",
    "For the clean-up we meet on 21 March, 9:00, at the shed.",
    "The finance sub-group meets again on 17 March.",
    "Follow-up meeting with the bank on 17 March.",
    "Some of us meet on 17 March to mend the lamp.",
  ])("is not found: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("of several days the one that is of the next meeting", () => {
  test.each([
    ["The next office hours are on 26 March. We're back on Monday 23 March.", "2026-03-23"],
    ["The next hangout is on 26 March.\n\nNext call: 19 March", "2026-03-19"],
    ["The next hangout is on 26 March.", "2026-03-26"],
    ["The first Thursday of April would be the 2nd.\n\nThe next meeting is on 9 April.", "2026-04-09"],
    ["Next meeting: 17 March canceled, fair. 24 March, 16:00 UTC, Ben leads", "2026-03-24 16:00"],
    ["Next call: ~~17 March~~ cancelled. March 24.", "2026-03-24"],
    ["Next sync: Tue 17.03., 18:00 CET, go/no-go first", "2026-03-17 17:00"],
    ["- Next crew working session: 10 March\n- Next regular crew meeting: 17 March", "2026-03-17"],
    ["The next date is a holiday for most, so we'll meet a week later, on 17 March.", "2026-03-17"],
    [
      "- **next meeting** (ada, 16:46:00)\n  - no meeting on 10 March (ada, 16:46:37)\n  - next is Tuesday March 17th (ada, 16:47:55)",
      "2026-03-17",
    ],
    ["Next call on 19 March; sign-up closes on 18 March.", "2026-03-19"],
    ["We meet every Tuesday at 8 pm, next time March 17.", "2026-03-17"],
    ["#info Ben will chair on 2026-03-17 at 17:00 UTC", "2026-03-17 17:00"],
    ["## Next call\n\nThe third Tuesday is 17 March. The next call is on 24 March.", "2026-03-24"],
    ["## Next call\n\n17 March. Ben brings the rope.", "2026-03-17"],
  ])("is found: %s", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "The registration for the May workshop closes on 20 March.",
    "Submissions for the next meeting are due on 20 March.",
    "next call of the Forum TF: March 20, 5pm",
    "Ben will chair on 17 March.",
    "Ben will run on 17 March at 17:00 UTC on the new server.",
    "Test run 17 March, 16:00 UTC",
    "The next session: tickets are sold until 20 March.",
  ])("is not found: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("a farewell, the same place, the next time", () => {
  test.each([
    ["See y'all on the 17th!", "2026-03-17"],
    ["Bye all, see you on the 17th!", "2026-03-17"],
    ["Hope to see many of you on 17 March at 16:00 UTC.", "2026-03-17 16:00"],
    ["That's all folks, until the 17th!", "2026-03-17"],
    ["Till the 17th then!", "2026-03-17"],
    ["Same room on Thursday the 19th.", "2026-03-19"],
    ["Same time and place next Tuesday.", "2026-03-10"],
    ["Next week, same time.", "2026-03-10"],
    ["Next Tuesday, usual time, usual place.", "2026-03-10"],
    ["17 March, same link.", "2026-03-17"],
    ["Next time at Ada's place: Tuesday 17 March.", "2026-03-17"],
    ["Ben hosts the next call (17 March).", "2026-03-17"],
    ["`!next 2026-03-17 16:00 UTC`", "2026-03-17 16:00"],
    ["Next in two weeks.", "2026-03-17"],
    ["Next jam circle: 17 March, 15:00 GMT", "2026-03-17 15:00"],
    ["Next crew: 17 March", "2026-03-17"],
    ["Then again on the 17th at 16:00 UTC.", "2026-03-17 16:00"],
  ])("is found: %s", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "See you at FOSDEM on 17 March!",
    "We hope to see the lamp on 17 March.",
    "Until 17 March the lamp is off.",
    "Same problem on the 17th.",
    "Release party: same place on 17 March.",
    "Next Tuesday as always the bins go out.",
    "Next Tuesday Ben is away.",
    "Next backup 17 March 02:00 UTC",
    "Next feature freeze: 17 March, 16:00 UTC",
    "Next lamp: 17 March",
    "Then again on the 17th of February it rained.",
    "Another call for papers on 17 March.",
  ])("is not found: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("a day in the place of one that is off", () => {
  test.each([
    ["We skip the 10th (holiday), so 17 March, 15:00 UTC.", "2026-03-17 15:00"],
    ["The 10th is a public holiday, hence 17 March at 15:00 UTC.", "2026-03-17 15:00"],
    ["The meeting of 10 March is cancelled; 17 March instead.", "2026-03-17"],
    ["The meeting of 10 March is cancelled. We'll do the 17th instead.", "2026-03-17"],
    ["No meeting on the 10th. It moves to the 12th, 16:00 UTC.", "2026-03-12 16:00"],
    ["April's evening can't be on the 7th. It's on Wednesday the 8th instead.", "2026-04-08"],
    ["Next meeting: 10 March **cancelled**, 17 March", "2026-03-17"],
    ["No call next week, we talk on the 17th at 16:00 UTC.", "2026-03-17 16:00"],
    ["## Next\n\n10 March falls out. 17 March, 18:00 Berlin time", "2026-03-17 17:00"],
  ])("is found: %s", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "The release of 10 March is cancelled. It's on the 17th instead.",
    "10 March is a holiday, so the shop opens on 17 March.",
    "The bank is closed on the 10th, so we pay on the 17th.",
    "No release on the 10th, so 17 March.",
    "We said the 17th, there's no reason to change it, so the 17th stands.",
    "No call next week. 19 March, 14:00 is the fair.",
    "The call for papers is off. It is on the 17th now.",
    "We skip the tests, so the 17th it is for the release.",
  ])("is not found: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("a label, and what stands behind or below it", () => {
  test.each([
    ["== Next meeting ==\n17 March 2026, 16:00 UTC", "2026-03-17 16:00"],
    ["=== Next meeting ===\n* Date: 17 March 2026\n* Time: 16:00 UTC", "2026-03-17 16:00"],
    ["'''Next meeting:''' 17 March 2026", "2026-03-17"],
    ["Next up\n=======\n\nTue 17 March, 16:00 UTC", "2026-03-17 16:00"],
    ["When we meet next: Tuesday, March 17", "2026-03-17"],
    ["## When do we meet again?\n\nTuesday, March 17, at Ada's.", "2026-03-17"],
    ["**Q: next?**\nA: mar 17, 20h, usual link", "2026-03-17"],
    ["#topic next meeting\n#info 17 March, 16:00 UTC", "2026-03-17 16:00"],
    ["nxt: 17 mar", "2026-03-17"],
    ["DONM: 17 March", "2026-03-17"],
    ["Next → 17 March, 16:00 UTC", "2026-03-17 16:00"],
    ["## Next meeting (17 March, 16:00 UTC)", "2026-03-17 16:00"],
    ["## Next meeting\n\n- Host: Ben\n- 17 March, 16:00 UTC", "2026-03-17 16:00"],
    ["- Note taker for the next call\n  - Cleo takes notes on March 10", "2026-03-10"],
    ["| Meeting | Date | Time |\n|---|---|---|\n| Next | 17 March 2026 | 16:00 UTC |", "2026-03-17 16:00"],
    ["| what | when |\n|---|---|\n| Fair | 9 March |\n| Crew | 17 March, 16:00 UTC |", "2026-03-17 16:00"],
    [
      "## Upcoming meetings\n\n| Date | Chair |\n|---|---|\n| 17 March | Ben |\n| 31 March | Cleo |",
      "2026-03-17",
    ],
    ["```\n<ada> hi\n<ben> hi\n<ada> #info next meeting: 17 March 16:00 UTC\n```", "2026-03-17 16:00"],
  ])("is found: %s", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "## Next\n\n- 17 March: release 2.9\n- 20 March: freeze",
    "## Next\n\n17 March, 16:00 UTC: release party",
    "## What's next\n\n17 March is the freeze.",
    "## Upcoming events\n\n17 March, 16:00 UTC",
    "## When we release next\n\n17 March",
    "Next: Ben mends the lamp by 17 March.",
    "Next up: the lamp, due 17 March",
    "Next review of the budget: 17 March",
    "- Agenda for the next call\n  - Ben runs the tests on 17 March",
    "| Item | Due |\n|---|---|\n| Lamp | 17 March, 16:00 UTC |",
  ])("is not found: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("a day without a date", () => {
  test.each([
    ["Next meeting: Thursday at 16:00 UTC.", "2026-03-05 16:00"],
    ["Next call Tues 17th", "2026-03-17"],
    ["Next call: 17/03/26", "2026-03-17"],
    ["The next plenary will be held from 17 to 19 March in Lyon.", "2026-03-17"],
    ["We meet again next Monday.", "2026-03-09"],
    ["Next meeting in one week.", "2026-03-10"],
    ["Next meeting will be held in four weeks.", "2026-03-31"],
    ["Next meeting in 10 days", "2026-03-13"],
    ["Next meeting: first Tuesday of next month", "2026-04-07"],
    ["The first Tuesday in April is our next meeting.", "2026-04-07"],
    // This week's, or the next week's?
    ["We meet again next Friday.", undefined],
    ["We meet every Thursday.", undefined],
    ["We meet on Thursday mornings.", undefined],
  ])("is reckoned from the note's: %s", (body, day) => {
    expect(next(body)).toBe(day);
  });
});

describe("an hour", () => {
  test.each([
    ["Next meeting 17 March 09:30 local time (WET).", "2026-03-17 09:30"],
    ["Next meeting: 17 March, 18:00 berlin time", "2026-03-17 17:00"],
    ["Next meeting: 17 March, 10 a.m. New York time", "2026-03-17 14:00"],
    ["Next meeting: 17 March, 10:00 US Eastern", "2026-03-17 14:00"],
    ["Next meeting: 2026-03-17T16:00:00Z", "2026-03-17 16:00"],
    ["Next meeting: 17-Mar-2026, 16:00 UTC", "2026-03-17 16:00"],
  ])("is read: %s", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test("is that of the note's own day where it is the same", () => {
    expect(found(`## 3 March 2026 (9:00am PT)\n\n${CREW}Next: 17 March, same time.\n`).next).toBe(
      "2026-03-17 16:00",
    );
    expect(found(`## 3 March 2026 (9:00am PT)\n\n${CREW}Next: 17 March, same room.\n`).next).toBe(
      "2026-03-17",
    );
  });
});

describe("in German", () => {
  test.each([
    ["Am 17. März treffen wir uns wieder.", "2026-03-17"],
    ["Bis zum 17. März!", "2026-03-17"],
    ["Gleicher Ort, gleiche Zeit am 17. März.", "2026-03-17"],
    ["Der 10. März fällt aus, daher 17. März, 18 Uhr MEZ.", "2026-03-17 17:00"],
    ["== Nächstes Treffen ==\n17. März, 19 Uhr", "2026-03-17"],
    ["Bis zum 17. März schreibt Ben die Karte.", undefined],
    ["Wir treffen uns mit dem Amt am 17. März.", undefined],
    ["Wir sehen uns das am 17. März an.", undefined],
    ["Das Fest am 10. entfällt, stattdessen am 17. März.", undefined],
  ])("%s", (body, day) => {
    expect(found(`${GERMAN}${body}\n`).next).toBe(day);
  });
});
