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
    ["Next meeting: 19 March, 11 PM PDT", "2026-03-19"],
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
    ["See you next Tuesday!", "2026-03-10"],
    ["See you next Friday!", undefined],
    ["We skip 10 March.", undefined],
    ["The next board meeting is on 19 March.", undefined],
    ["No call next week (10 March).", undefined],
  ])("are read from %j", (body, next) => {
    expect(inCrew(`${body}\n`).next).toBe(next);
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
