/** The day and the hour of the next meeting come from one clause. Every note is made up. */
import { describe, expect, test } from "vitest";
import { type Found, found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";

/** What is found below a line of attendees. */
function inCrew(body: string): Omit<Found, "there"> {
  const { there: _, ...rest } = found(CREW + body);
  return rest;
}

describe("the day and the hour of the next meeting", () => {
  test.each([
    ["Next meeting: Thursday, 19 March, 11 PM PDT (Friday, 20 March, 6 AM UTC)", "2026-03-20 06:00"],
    ["Next meeting: Thursday, 19 March, 11 PM PDT (6 AM UTC)", "2026-03-19"],
    ["Next meeting: Thursday, 19 March, 9 AM PDT (4 PM UTC)", "2026-03-19 16:00"],
    ["Next meeting: 19 March at 2000 UTC", "2026-03-19 20:00"],
    ["Next meeting: 19 March 2026, the last one began at 16:00 UTC on 3 March", "2026-03-19"],
    ["No call next week (10 March), but we resume in two weeks on the 17 March", "2026-03-17"],
    [
      "## Next meeting\n\n[Join us](https://call.example/1)\n\nThursday 19 March, 16:00 UTC",
      "2026-03-19 16:00",
    ],
    ["Next meeting: 19 March, 19:00 CET", "2026-03-19 18:00"],
    ["Next meeting: 9 July, 19:00 CET", "2026-07-09"],
    ["Next meeting: 9 July, 7 PM BST", "2026-07-09 18:00"],
    ["Next meeting: 19 March, 11 PM PDT", "2026-03-19 06:00 (2026-03-20)"],
    ["Next meeting: 19 March, 8 AM Pacific / 16:00 CET", "2026-03-19 15:00"],
    ["Next call on 19 March, 1500 UTC", "2026-03-19 15:00"],
    ["The one after (19 March, 1500 UTC) takes place.", "2026-03-19 15:00"],
    ["The April session is on Tuesday the 14th, at 18:30 UTC.", "2026-04-14 18:30"],
    ["The 5 March call falls on a holiday: the next one is 12 March, 17:30 UTC", "2026-03-12 17:30"],
    ["25.1 Next meeting: 19 March", "2026-03-19"],
    ["## 7. Next call\n\n19 March 2026", "2026-03-19"],
    ["## Lamp\n\nIt burns.\n\n## When\n\n19 March", "2026-03-19"],
    [
      "| When | What |\n|---|---|\n| 5 March | fair |\n| 19 March, 10:00 UTC | our next meeting |",
      "2026-03-19 10:00",
    ],
    ["Next meeting: 8 April 2026 (there's none on 1 April), 15:00 UTC", "2026-04-08 15:00"],
    ["The crew calls again on 18 March at 14:00 UTC.", "2026-03-18 14:00"],
    ["Next call in two weeks. Note the hour: 18:00 UTC.", "2026-03-17 18:00"],
    ["Next call in two weeks. The harbour opens at 18:00 UTC.", "2026-03-17"],
    ["No further business at 9 p.m. The next meeting is on 19 March.", "2026-03-19"],
    ["The next one falls on 19 March, room to be confirmed.", "2026-03-19"],
    ["**7. Date of next meeting**\n\n19 March 2026", "2026-03-19"],
    ["We talk on 19 March, 16:00 UTC", "2026-03-19 16:00"],
    ["We talk on Thursdays.", undefined],
    ["We skip April and meet again on 19 May, 16:00 UTC", "2026-05-19 16:00"],
    ["See you next Tuesday!", "2026-03-10"],
    ["See you next Friday!", undefined],
    ["We skip 10 March.", undefined],
    ["The next board meeting is on 19 March.", undefined],
    ["No call next week (10 March).", undefined],
  ])("are read from %j", (body, next) => {
    expect(inCrew(`${body}\n`).next).toBe(next);
  });
});

describe("the next meeting", () => {
  test.each([
    // Whoever meets, or a number, in the place of "meeting".
    ["Next management committee: 19 March, 19:00, at the mill", "2026-03-19"],
    ["Next interim: Thursday 19 March, 16:00 UTC", "2026-03-19 16:00"],
    ["Call 10 takes place on 19 March 2026 at 13:00 CET.", "2026-03-19 12:00"],
    ["Following meeting: 19 March", "2026-03-19"],
    ["19 March, 16:00 UTC: next call", "2026-03-19 16:00"],
    ["## :date: Next\n\n19 March 16:00 UTC", "2026-03-19 16:00"],
    ["# ⏭️ Next\n\nThu March 19, 4 PM CET", "2026-03-19 15:00"],
    ["## Next meeting\n\n| Date | Time |\n|---|---|\n| 19 March | 16:00 UTC |", "2026-03-19 16:00"],
    ["We adjourned until 19 March.", "2026-03-19"],
    ["ADJOURNED at 8:05 PM to the regular meeting on March 19, 2026, 6 PM.", "2026-03-19"],
    ["Let's reconvene on 19 March.", "2026-03-19"],
    ["Next stand-up: tomorrow, 10:00 UTC", "2026-03-04 10:00"],
    ["Same time next week.", "2026-03-10"],
    ["Time: 16:00 UTC\n\nNext: 19 March, same time.", "2026-03-19 16:00"],
    ["Next: 19 March, 15 UTC", "2026-03-19 15:00"],
    // A clause beside it tells of another time.
    ["Next call is 19 March at 14:00 UTC; no call on the 10th", "2026-03-19 14:00"],
    ["Next group meeting: Mar 19, 9:30 (no meeting on Mar 12)", "2026-03-19"],
    ["No meeting on 12 March, the next one is on 19 March.", "2026-03-19"],
    ["```\n<ada> hello\n<ben> hi\n<ada> next call is 19 March at 14:00 UTC\n```", "2026-03-19 14:00"],
    // Who meets, and a verb of meeting.
    ["We shall gather next on Thursday the 19th.", "2026-03-19"],
    ["The committee next sits on 19 March.", "2026-03-19"],
    ["We continue tomorrow, same room.", "2026-03-04"],
    ["In two weeks, that is on 19 March at 13:00 GMT, we meet again.", "2026-03-19 13:00"],
    ["Back in a fortnight, on the 19th.", "2026-03-19"],
    // "Next" alone, how often it is, several of them, the one that follows this one.
    ["Ada closed the meeting. The next was fixed for Thursday 19 March.", "2026-03-19"],
    ["Calls are on the third Thursday of the month; the next is 19 March.", "2026-03-19"],
    ["Next meeting — Thu 19 Mar 2026 @ 18:00 CET", "2026-03-19 17:00"],
    ["Meet again: 19/3", "2026-03-19"],
    ["The meeting after this one is on 19 March.", "2026-03-19"],
    ["The trustees will hold their next meeting on 19 March.", "2026-03-19"],
    ["Future meetings: 19 March, 2 April, 16 April.", "2026-03-19"],
    ["## Future meetings\n\n- 19 March\n- 2 April", "2026-03-19"],
    ["The next weekly is on Tuesday, 10 March at 10:30 CET.", "2026-03-10 09:30"],
    ["Our next meetings are on 19 March and 7 May.", "2026-03-19"],
    ["Follow-up meeting on Thursday 19 March", "2026-03-19"],
    ["The committee agreed that its next meeting should be on 19 March.", "2026-03-19"],
    ["Meeting again: 19 March, 17:00 CET", "2026-03-19 16:00"],
    ["We'll finish it at the next call, which is on March 19.", "2026-03-19"],
    ["Until next Tuesday!", "2026-03-10"],
    ["We will not meet on 12 March because of the fair but on the 19th.", "2026-03-19"],
    ["Next meeting: second Thursday in March, as always.", "2026-03-12"],
    ["Next meeting: last Thursday of March", "2026-03-26"],
    ["| Next meeting | Thu 19 Mar, 19:30 |\n|---|---|\n| Chair | Ada |", "2026-03-19"],
    ["**Next date**\n19 March 2026", "2026-03-19"],
    ["Jul 7, 2026 is our next call, 14:00 CEST as ever.", "2026-07-07 12:00"],
    ["The committee's next meeting will be on 19 March 2026 at 20:00 UTC.", "2026-03-19 20:00"],
    ["Next call: 19 March, 16:00 UTC. (4 April is cancelled.)", "2026-03-19 16:00"],
    ["Next one: 19 March, 2:00 – 2:45 PM CET", "2026-03-19 13:00"],
    ["Session 15 will be held on 19 March.", "2026-03-19"],
    ["We agreed on Thursday 19 March for our next meeting.", "2026-03-19"],
    ["Thursday 19 March was chosen as the date of the next meeting.", "2026-03-19"],
    ["The group will be meeting next on 19 March.", "2026-03-19"],
    ["Meeting ended 16:31 UTC; reconvening 19 March, 15:30 UTC.", "2026-03-19 15:30"],
    ["We meet again on 19 March.\n\n**Next call:** 19 March, 16:00 UTC", "2026-03-19 16:00"],
    ["## Next call\n\n- Date: 2026-03-19\n- Time: 16:00 UTC\n- Chair: Ada", "2026-03-19 16:00"],
    // The day as people write it short, its weekday beside it.
    ["The next meeting moves from Thursday 12 to Friday 13 March.", "2026-03-13"],
    ["Next meeting: Thu 19, in the mill", "2026-03-19"],
    ["Next meeting: 19/03/2026", "2026-03-19"],
    ["Next meeting: 3/19/2026", "2026-03-19"],
    ["Next meeting: 2026/03/19", "2026-03-19"],
    // Hours: a zone that all who know it read alike.
    ["Next meeting: 19 March, noon UTC", "2026-03-19 12:00"],
    ["Next meeting: 19 March, 16:00 UTC+2", "2026-03-19 14:00"],
    ["Next meeting: 19 March, UTC 16:00", "2026-03-19 16:00"],
    ["Next meeting: 19 March, 15:00 hrs UTC", "2026-03-19 15:00"],
    ["Next meeting: 19 March, 12 PM ET / 17:00 CET", "2026-03-19 16:00"],
    ["Next meeting: 19 March, 12 PM ET / 19:00 CET", "2026-03-19"],
    // None of ours, none at all, or not sure.
    ["The board meets next on 19 March.", undefined],
    ["The lamp was late. The next was fixed for 19 March.", undefined],
    ["Future work: 19 March, pump.", undefined],
    ["The talk on oil is to be continued on 19 March.", undefined],
    ["The next security review of team B is on 19 March.", undefined],
    ["Ada proposed 19 March for the next meeting.", undefined],
    ["The board's next meeting will be on 19 March.", undefined],
    ["The builder is back on 12 March and continues on the 13th.", undefined],
    ["The next monthly mail goes out on 20 March.", undefined],
    ["Next up is the sync; 1 April, audit by the bank.", undefined],
    ["Until 19 March the lamp is off.", undefined],
    ["Next one: 19 March, 11:00 – 1:00 PM CET", "2026-03-19"],
    ["The next meeting of the steering group takes place on 19 March.", undefined],
    ["The next workshop is on 19 March.", undefined],
    ["If the mill is free, we meet again on 19 March.", undefined],
    ["Ada and Ben will meet on 19 March to look at the lamp.", undefined],
    ["The painters meet on 19 March.", undefined],
    ["See you at the fair on 19 March!", undefined],
    ["The lamp is back on the agenda for 19 March.", undefined],
    ["Next meeting: 3/4/2026", undefined],
    ["Next meeting: Fri 19, in the mill", undefined],
    ["Next meeting: Thursday 16 UTC", null],
    ["Next meeting: 19 March, cancelled", undefined],
    ["Next meeting on 19 March (the mill) will not take place.", undefined],
    ["The next council election is on 19 March.", undefined],
    ["Next release: 19 March", undefined],
    ["Next steps: ship it by 19 March", undefined],
    ["Call 10 was on 19 March.", undefined],
    ["We look at it until 19 March.", undefined],
    ["The item was adjourned to 19 March.", undefined],
    ["Adjourned the talk on ropes to 19 March.", undefined],
    ["19 March: next meeting of the city council", undefined],
    ["Call 10 people by 19 March.", undefined],
    ["The next chat room opens on 19 March.", undefined],
  ])("is read from %j", (body, next) => {
    expect(inCrew(`${body}\n`).next).toBe(next);
  });

  test.each([
    [
      "Das nächste Lampentreffen findet am 19. März um 20:00 Uhr statt, die Woche davor fällt es aus.",
      "2026-03-19",
    ],
    ["Nächste Hausversammlung ist am 19. März um 20 Uhr, wieder im Keller.", "2026-03-19"],
    ["Die nächste Sitzung der AG: 19.3.2026, 14:00 Uhr MEZ.", "2026-03-19 13:00"],
    ["Nächste Telko: 19.03., 15 Uhr MEZ", "2026-03-19 14:00"],
    ["Termin der nächsten Sitzung: 19.03.2026, 18:00 Uhr (MEZ)", "2026-03-19 17:00"],
    ["## Nächstes Treffen\n\n19. März 2026, 18:00 Uhr MEZ", "2026-03-19 17:00"],
    ["- 19. März, 14:00 Uhr: nächste Sitzung des Teams", "2026-03-19"],
    ["Das Treffen am 12. März fällt aus, das nächste ist am 19. März.", "2026-03-19"],
    ["Man vertagt sich auf den 19. März.", "2026-03-19"],
    ["Bis zum nächsten Mal am 19. März!", "2026-03-19"],
    ["Weiter geht es nach dem Fest, am 19. März.", "2026-03-19"],
    ["Nächste Woche fällt aus, das nächste Mal also am 19. März.", "2026-03-19"],
    ["Nächste Sitzung in einer Woche, gleiche Zeit.", "2026-03-10"],
    ["Die nächste Sitzung des Stadtrats ist am 19. März.", undefined],
    ["Falls der Raum frei ist, treffen wir uns am 19. März.", undefined],
    ["Nächste Ausgabe: 19. März", undefined],
    ["Die nächste Rechnung ist am 19. März fällig.", undefined],
    ["Die nächste Sitzung am 19. März fällt aus.", undefined],
  ])("is read from German %j", (body, next) => {
    const german =
      "Die Lampe ist nicht mit dem Kabel auf der Bank und wird von der Stadt für uns ein Problem.";
    expect(found(`Anwesend: Ada, Ben\n\n${german}\n\n${body}\n`).next).toBe(next);
  });
});

describe("a month that has none", () => {
  test.each([
    ["Next meeting: none in June; 14 July 2026 19:30", "2026-07-14"],
    ["Next meeting: no meeting in June, 14 July 2026", "2026-07-14"],
    ["Next meeting: none in August, Tue 1 September, 18:00", "2026-09-01"],
    ["Next meeting: none in June.", undefined],
    ["Next meeting: no report in June, 14 July is the fair", undefined],
  ])("%s", (line, day) => {
    expect(found(`Present: Ada, Ben\n\n## Lamp\n\nIt burns.\n\n${line}\n`).next?.slice(0, 10)).toBe(day);
  });
});

describe("a standing agenda", () => {
  const notes = [
    "# Lamp, running notes",
    "### Standing agenda",
    "1. attendees\n2. last week's actions\n3. what is new\n4. next meeting",
    "### 3 Mar 2026",
    "1. Ada, Ben. Sorry: Cleo\n2. last week's actions\n   - Ada: oil -> not yet\n   - Ben: rope (done)\n3. Ada will tar the hull\n4. 17 Mar 2026, 18:00 UTC",
    "### 24 Feb 2026",
    "1. Ada, Cleo\n2. none\n3. nothing\n4. 3 Mar 2026, 18:00 UTC",
  ].join("\n\n");

  test("is answered by number below each day", () => {
    expect(found(notes)).toEqual({
      there: ["Ada", "Ben"],
      actions: ["Ada: oil -> not yet", "Ada: tar the hull"],
      next: "2026-03-17 18:00",
    });
  });

  test("that asks neither who is there nor when the next meeting is answers nothing", () => {
    const others = notes.replaceAll("attendees", "welcome").replaceAll("next meeting", "goodbye");
    expect(found(others).there).toBeUndefined();
  });
});

describe("running notes", () => {
  const DAYS = [
    "# Lamp, running notes",
    "## 10 March 2026\n\nAttendees: add your name",
    "## 3 March 2026\n\nAttendees: Ada Example, Ben Sample\n\n- Ada will light it",
    "## 24 February 2026\n\nAttendees: Cleo Invented\n\n- Cleo will mend the sail\n\nNext: 3 March 2026",
    "## Template\n\n- ACTION: who: what",
  ].join("\n\n");
  test("are read below the heading of their own day, and the next day's heading says when", () => {
    expect(found(DAYS)).toEqual({
      there: ["Ada Example", "Ben Sample"],
      actions: ["Ada Example: light it"],
      next: "2026-03-10",
    });
  });
  test("are none where one heading alone is a day", () => {
    expect(
      found("## 3 March 2026\n\nAttendees: Ada Example\n\n## Lamp\n\nAda will light it\n").actions,
    ).toEqual(["Ada Example: light it"]);
  });
});
