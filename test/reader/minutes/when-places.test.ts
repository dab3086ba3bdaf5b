/** Hours of cities, hours that are another day in UTC, and the places of a note that tell of the next meeting in few words. */
import { describe, expect, test } from "vitest";
import { calendarDays } from "../../../src/model/calendar.ts";
import { meetingOf } from "../../support/notes.ts";

const next = (body: string) => meetingOf(`${body}\n`, { updated: "2026-03-05" }).minutes.nextMeeting;

test.each<readonly [words: string, ...wanted: string[]]>([
  ["Next meeting: 19 March, 14:00 London time", "2026-03-19", "14:00"],
  ["Next meeting: 19 March, 14:00 London time / 15:00 Rome time", "2026-03-19", "14:00"],
  ["Next meeting: 2 April, 14:00 London time", "2026-04-02", "13:00"],
  ["**Next time:** Thursday, 19 March, 14:30 (Berlin)", "2026-03-19", "13:30"],
  ["Next call: 19 March, 10:30 Europe/Warsaw", "2026-03-19", "09:30"],
  ["Next one: Thursday in two weeks (19th), 16:00 UTC", "2026-03-19", "16:00"],
  ["Next call: 19 March, 10am (America/New_York)", "2026-03-19", "14:00"],
  ["Next call: 12 March, 9 am Los Angeles time", "2026-03-12", "16:00"],
  ["Next call: 19 March, 11 am Tokyo time", "2026-03-19", "02:00"],
  ["Next call: 19 March, 8 am Tokyo time", "2026-03-19", "23:00", "2026-03-18"],
  ["Next meeting: 19 March, 5:30 p.m. Pacific", "2026-03-19", "00:30", "2026-03-20"],
  ["Next meeting: 31 March, 20:00 EDT", "2026-03-31", "00:00", "2026-04-01"],
  ["Next meeting: 19 March, 1:00 AEDT", "2026-03-19", "14:00", "2026-03-18"],
  ["Next meeting: 19 March, 10:00 Mountain time", "2026-03-19", "16:00"],
  ["Next meeting: 2026-03-19T14:00Z", "2026-03-19", "14:00"],
  ["Next meeting: 19 March (15 UTC)", "2026-03-19", "15:00"],
])("%s", (words, ...wanted) => {
  const { date, time, utcDate } = next(words) ?? {};
  expect([date, time, ...(utcDate === undefined ? [] : [utcDate])]).toEqual(wanted);
});

test.each([
  "Next meeting: 19 March, 18:00 (Rope loft)",
  "Next meeting: 19 March, 18:00 (London if the ferry goes)",
  "Next meeting: 19 March, 14:00 Harbour time",
  "Next meeting: 19 March, 14:00 Central European",
  "Next meeting: 19 March, 14:00 London time / 15:30 Rome time",
])("of no city that anybody knows there is no hour: %s", (words) => {
  expect(next(words)?.date).toBe("2026-03-19");
  expect(next(words)?.time).toBeUndefined();
});

test("an evening that is another day in UTC is one in the calendar, too", () => {
  const meeting = meetingOf("Next meeting: 19 March, 7 pm Eastern\n", { updated: "2026-03-05" });
  const site = { id: "tag:crew.example,2026:", timezone: "UTC" } as Parameters<typeof calendarDays>[1];
  const [day] = calendarDays([meeting], site);
  expect([day?.date, day?.start]).toEqual(["2026-03-19", "2026-03-19T23:00:00.000Z"]);
  const late = meetingOf("Next meeting: 19 March, 9 pm Eastern\n", { updated: "2026-03-05" });
  expect(calendarDays([late], site)[0]?.start).toBe("2026-03-20T01:00:00.000Z");
});

describe("a heading and a line of a day and an hour", () => {
  test.each([
    "## Next circle\n\nThu 19 March, 6:00 pm, back room",
    "## Next week\n\nThu 2026-03-19 14:00 UTC, lead @ada.",
    "## See you\n\nThursday 19 March, 17:00 UTC+1",
    "## When next\n\n19 Mar, usual time (17 UTC). Ben is out for that one.",
    "## Upcoming meetings\n\n* **Calendar**: <https://crew.example/calendar>\n* 2026-03-19, 19:00 UTC (moved, as the board meets at 18:00)",
    "## Next meeting\n\nMarch 12th is a holiday for half of us, hence March 19, 16:00 UTC.",
    "The Senate will next convene on Thursday, March 19, at 3:15 p.m. in the hall.",
    "Next call is 19 March 2026, 15:00 UTC – Ben won't be there.",
    "<ada> next time is in two weeks, same hour, 1500 UTC",
  ])("%s", (body) => {
    expect(next(body.startsWith("<") ? `\`\`\`\n${body}\n<ben> fine\n<ada> bye\n\`\`\`` : body)?.date).toBe(
      "2026-03-19",
    );
  });

  test("in German", () => {
    const body = `Die Runde ist nicht mit dem Kabel auf der Bank.\n\n## Nächstes Plenum\n\nDo 19.3., 20 Uhr (der 12. fällt aus, da ist Konzert). Ada macht das.`;
    expect(next(body)?.date).toBe("2026-03-19");
  });

  test.each([
    "## Next release\n\n19 March, 14:00 UTC: 4.2 goes out",
    "## Next steps\n\n19 March, 14:00: Ada calls the yard",
    "## Next week\n\nThe lamp is on the list.",
    "## Next circle\n\nWe talk of 19 March, when the ferry came at 18:00, and of the lamp.",
    "No call next week. 19 March, 14:00 is the fair.",
    "Next call 19 March won't take place.",
    "See 19.3. for the lamp.",
  ])("that is of something else: %s", (body) => {
    expect(next(body)?.date).toBeUndefined();
  });
});
