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
    ["The next board meeting is on 19 March.", undefined],
    ["No call next week (10 March).", undefined],
  ])("are read from %j", (body, next) => {
    expect(inCrew(`${body}\n`).next).toBe(next);
  });
});
