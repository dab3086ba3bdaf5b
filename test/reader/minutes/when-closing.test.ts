/** The day in the lines that close a note, which nothing calls the next meeting's. Every note is made up. */
import { expect, test } from "vitest";
import { found } from "../../support/found.ts";

/** Of a note of a Tuesday, 3 March 2026. */
const next = (closing: string) =>
  found(
    `Attendees: Ada Example, Ben Sample, Cleo Invented\n\n## Lamps\n\nThey burn. The oil lasts.\n\n${closing}\n`,
  ).next;

test.each([
  ["Tuesday 31 March, 7 pm, at the mill, not the shed.", "2026-03-31"],
  ["Tue 17 March, 16:00 UTC, same room\n\nThanks to all who came.", "2026-03-17 16:00"],
  ["We'll be back in the shed on Tuesday 7 April at seven.", "2026-04-07"],
  ["## Dates\n\n- The fair is on 21 May.\n- Us again: Tuesday 17 March.", "2026-03-17"],
])("is that of the next meeting on the weekday of this one: %j", (closing, day) => {
  expect(next(closing)).toBe(day);
});

test.each([
  // On another weekday, long ahead, past, or without an hour and without anybody.
  "Wednesday 18 March, 7 pm, at the mill.",
  "Tuesday 18 August, 7 pm, at the mill.",
  "Tuesday 24 February, 7 pm, at the mill.",
  "The oil is delivered on Tuesday 17 March.",
  "17 March, 16:00 UTC, at the mill.",
  // Of something else, or of others.
  "AGM Tuesday 17 March 7.30 village hall.",
  "Bids by Tuesday 17 March, 16:00 UTC.",
  "The harbour board sits on Tuesday 17 March at 16:00 UTC.",
  "The rota closes on Tuesday 17 March, 16:00 UTC; the fair is on 21 May.",
  "Tuesday 17 March, 16:00 UTC\n\n## Oil\n\nIt lasts.\n\nIt is dear.\n\nIt burns.",
])("is none: %j", (closing) => {
  expect(next(closing)).toBeUndefined();
});
