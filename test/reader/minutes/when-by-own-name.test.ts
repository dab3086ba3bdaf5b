/** The next meeting's day behind the name of those who met, and in the lines that close the minutes. Every note is made up, of a Tuesday. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\nThe lamp burns.\n\nThe rope is dry.\n\n";
const next = (body: string, subject = "Crew meeting") => found(`${CREW}${body}\n`, { subject }).next;

describe("the day of those who met stands behind their own name", () => {
  test.each([
    ["Mill trustees", "Trustees: 17 March, 6.30 pm, library.", "2026-03-17"],
    ["Harbour committee", "The committee is again on 17 March.", "2026-03-17"],
    ["Plenum of the attic", "plenum again 17 march 19:00, bring soup", "2026-03-17"],
    [
      "Council 3",
      "## D3.9 Next\n\nCouncil 4 on Tuesday 17 March, 18:00 UTC, in the barn.",
      "2026-03-17 18:00",
    ],
    ["Rope circle", "## 7 Dates\n\nPainting day 14 March. Circle 17 March at 19:00.", "2026-03-17"],
    [
      "Rope Council (RC)",
      "## Upcoming meetings\n\n- Release board: 12 March, 15:00 UTC\n- RC: 17 March, 15:00 UTC",
      "2026-03-17 15:00",
    ],
    ["Rope circle", "## D.O.N.M.\n\nAGM 14 March, 7 pm. Circle 17 March, 7 pm.", "2026-03-17"],
  ])("%s: %s", (subject, body, day) => {
    expect(next(body, subject)).toBe(day);
  });
  test.each([
    ["Mill trustees", "Audit board: 17 March, 6.30 pm, library."],
    ["Harbour committee", "The board is again on 17 March."],
    ["Harbour committee", "Committee papers: 17 March"],
    ["Council 3", "The council election is 17 March, 18:00."],
    ["Rope circle", "## 7 Dates\n\nPainting day 17 March at 10:00."],
    ["Rope team", "Team dinner: 17 March, 19:00"],
  ])("%s: %s", (subject, body) => {
    expect(next(body, subject)).toBeUndefined();
  });
});
describe("the day is found in the lines that close the minutes", () => {
  test.each([
    ["## 5. D.O.N.M.\n\n17 March, 7.30 pm, upstairs.", "2026-03-17"],
    ["## 26.09 Dates of meetings\n\n17 March and 14 April, both at 7 pm (Board: 9 March).", "2026-03-17"],
    ["On 10 March we don't sit, the hall is painted. So it's 17 March, same time.", "2026-03-17"],
    ["next: 10 march is the fair, so 17 march 20:00", "2026-03-17"],
    ["Closed at nine.\nnext: 17 mar, the shed, 20:00", "2026-03-17"],
    ["10 March is given to the fair, so we're next on 17 March, 16:00 UTC.", "2026-03-17 16:00"],
    ["Next week's call is moved by a day: Wednesday 11 March, 16:00 UTC.", "2026-03-11 16:00"],
    ["Tomorrow we start at 9:30 UTC, same hall.", "2026-03-04 09:30"],
    ["Next call: 17 March, 16:00 UTC, hopefully outside.", "2026-03-17 16:00"],
    ["## Next\n\n17 March, 16:00 UTC (clocks go forward on the 29th!)", "2026-03-17 16:00"],
    ["## Next\n\n17 March, 16:00 UTC, Ada leads. 24 March falls out.", "2026-03-17 16:00"],
    ["next call tue 17 march, 16:00 UTC. the attic is open every friday", "2026-03-17 16:00"],
    ["Next call: 17 March at Ben's. In April we don't meet.", "2026-03-17"],
    ["Trustees meet on 9 March. We sit again on 17 March.", "2026-03-17"],
  ])("%s", (body, day) => {
    expect(next(body)).toBe(day);
  });
  test.each([
    "next: mend the rope by 17 march, 20:00",
    "next: the lamp, so 17 march works for Ada",
    "We don't sit on 17 March.",
    "On Monday we start at the new site.",
    "Ben asked what is up next on 17 March.",
    "Ada leads. 20 May is the fair.",
    "Next call: 17 March, hopefully.",
  ])("%s", (body) => {
    expect(next(body) ?? undefined).toBeUndefined();
  });
});
