/** The hour of the next meeting that a note says without a zone: kept as it stands, or not at all. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const ENGLISH = "Attendees: Ada Example, Ben Sample\n\nWe met in the mill and looked at the lamp.\n\n";
const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\nThe lamp burns.\n\nThe rope is dry.\n\n";
const GERMAN =
  "Anwesend: Ada Example, Ben Sample\n\nDie Sitzung war kurz, und der Vorstand war nicht da.\n\n";

function hourOf(body: string): string | undefined {
  const { nextMeeting } = meetingOf(`${body}\n`).minutes;
  expect(nextMeeting?.date).toBe("2026-03-19");
  expect(nextMeeting?.time).toBeUndefined();
  return nextMeeting?.hour;
}

describe("an hour without a zone", () => {
  test.each([
    ["Next meeting: Thursday, 19 March 14:00", "14:00"],
    ["Next meeting: 2026-03-19, 09:00", "09:00"],
    ["Next meeting: Thu 19, 3pm", "15:00"],
    ["Next meeting: 19 March, 7.30 p.m. in the mill", "19:30"],
    ["The next call is at 14:00 on 19 March.", "14:00"],
    ["Next meeting: 19 March, from 14:00 to 15:30", "14:00"],
    ["Next meeting: 19 March, 2-3pm", "14:00"],
    ["Next meeting: 19 March, 14h (room 12)", "14:00"],
    ["## Next meeting\n\n19 March, 14:00", "14:00"],
    ["Next meeting: 19 March, 14:00\n\nNext time we eat, at 12:30.", "14:00"],
  ])("is kept of %j", (body, hour) => {
    expect(hourOf(ENGLISH + body)).toBe(hour);
  });
  test.each([
    ["Nächste Sitzung: Donnerstag, 19. März, 19 Uhr", "19:00"],
    ["Nächste Sitzung: 19.3., 19.30 Uhr im Vereinsheim", "19:30"],
    ["Nächste Sitzung: 19.3. um 9:00 Uhr", "09:00"],
    ["Nächste Sitzung am 19. März von 14 bis 16 Uhr", "14:00"],
    ["Nächste Sitzung am 19. März, 19 Uhr Vereinsheim", "19:00"],
    ["Nächste Sitzung: 19.3. bis 20 Uhr", undefined],
    ["Nächste Sitzung: 19.3., 19 Uhr Lissaboner Zeit", undefined],
    ["Nächste Sitzung: 19.3., 19 Uhr\n\nAlle Zeiten sind Ortszeit.", undefined],
  ])("of a German note: %j", (body, hour) => {
    expect(hourOf(GERMAN + body)).toBe(hour);
  });
  test.each([
    // Half of the day, or which of several, is open.
    "Next meeting: 19 March, 7:30",
    "Next meeting: 19 March, 11-1pm",
    "Next meeting: 19 March, 19:30, doors 19:00",
    "Next meeting: 19 March, until 14:00",
    "Next meeting: 19 March, room 14",
    "Next meeting: 19 March, 12 hours",
    "Next meeting: 24:00 19 March",
    // A zone is said, here or elsewhere.
    "Next meeting: 19 March 14:00 KDT",
    "Next meeting: 19 March, 14:00 Lampford time",
    "Next meeting: 19 March, 14:00 your time",
    "Next meeting: 19 March, 14:00 +0200",
    "Next meeting: 19 March, 14:00 (-0500)",
    "Next meeting: 19 March, 2 pm +1",
    "Next meeting: 19 March, 14:00\n\nToday we began at 15:00 +0100.",
    "Next meeting: 19 March, 14:00\n\nAll times are in UTC.",
    "Next meeting: 19 March, 14:00\n\n## Oil\n\n- Ben calls at 9 am EST",
    "Next meeting: 19 March, 14:00\n\nSay so if your time zone does not allow it.",
    "Next meeting: 19 March, 14:00\n\n| Where | When |\n|---|---|\n| Europe/Lisbon | 14:00 |",
  ])("is nobody's in %j", (body) => {
    expect(hourOf(ENGLISH + body)).toBeUndefined();
  });
});

describe("an hour beside the day, or below it", () => {
  test.each([
    ["Next call: 17 March, 11:00 am Boston time", "2026-03-17 15:00"],
    ["Next call: 17 March, 16:00 Munich time", "2026-03-17 15:00"],
    ["Next call: 17 March, 3 pm UK time", "2026-03-17 15:00"],
    ["Next call: 17 March, 16:00 Central European Time", "2026-03-17 15:00"],
    ["## Next call\n\n17 March\n\n15:00 UTC", "2026-03-17 15:00"],
    ["## Next call\n\n- 17 March\n- 11 am EDT", "2026-03-17 15:00"],
    ["| Next call | 17 March |\n| --- | --- |\n| Time | 15:00 UTC |", "2026-03-17 15:00"],
    [
      "| Date | Time | Chair |\n| --- | --- | --- |\n| next call 17 March | 15:00 UTC | Ben |",
      "2026-03-17 15:00",
    ],
    // "Central European Summer Time" is another hour on that day than in Berlin.
    ["Next call: 17 March, 16:00 Central European Summer Time", "2026-03-17"],
    ["Next call: 17 March, 14:00 IST", "2026-03-17"],
    ["## Next call\n\n- 17 March\n- 15:00 UTC is too early for Ben", "2026-03-17"],
    ["| Next call | 17 March |\n| --- | --- |\n| Time | 15:00 UTC |\n| Fair | 21 March |", "2026-03-17"],
  ])("%s", (body, day) => {
    expect(found(`${CREW}${body}\n`).next).toBe(day);
  });

  test.each([
    ["Every other Tuesday at 16:00 UTC", "17 March", "2026-03-17 16:00"],
    ["Tuesdays, 16:00 UTC", "17 March", "2026-03-17 16:00"],
    ["Tuesdays, 16:00 UTC", "19 March", "2026-03-19"],
    ["Tuesdays, 16:00 UTC", "17 March, 18:00", "2026-03-17"],
    ["Tuesdays, 16:00 UTC", "17 March, 14:00 IST", "2026-03-17"],
    ["Tuesdays, 16:00 UTC", "17 March, an hour later", "2026-03-17"],
    ["Tuesday 3 March, 16:00 UTC", "17 March", "2026-03-17"],
  ])("every meeting's is the next one's on that weekday: %s, %s", (head, day, expected) => {
    expect(found(`${head}\n\n${CREW}Next call: ${day}\n`).next).toBe(expected);
  });
});
