import { expect, test } from "vitest";
import { readDate } from "../../src/text/date.ts";

const hint = (text: string) => {
  const read = readDate(text);
  return read.ok ? "" : read.reason.hint;
};

test.each([
  "24-11-2026",
  "24.11.2026",
  "24. 11. 2026",
  "11/24/2026",
  "24/11/2026",
  "2026/11/24",
  "2026.11.24",
  "2026–11–24",
  "2026－11－24",
  "2026-11-24Z",
  "2026 11 24",
])("%s can be but one day, which is proposed", (text) => {
  expect(hint(text)).toBe(text.includes(". ") ? "Write it as 2026-03-31." : "Write 2026-11-24.");
});

test.each(["03/04/2026", "3.4.2026", "26-11-24", "2026-11", "tomorrow", "31.02.2026", "2026-13-32"])(
  "%s is not guessed",
  (text) => expect(hint(text)).toMatch(/^Write (?:it as 2026-03-31|the day as year-month-day)\.$/),
);

test("a month behind the day is asked for where the year is first", () =>
  expect(hint("2026-24-11")).toBe("Did you mean 2026-11-24? Write the day as year-month-day."));

test("the same day in either order is no doubt", () => expect(hint("05/05/2026")).toBe("Write 2026-05-05."));

test.each([
  ["2026-11-31", "November 2026 has 30 days."],
  ["2026-2-29", "February 2026 has 28 days."],
])("%s: how long that month is", (text, said) => expect(hint(text)).toBe(said));
