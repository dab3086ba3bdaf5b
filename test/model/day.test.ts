/** Days: their sums and their names, and that no other file has any of its own. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  ageOf,
  calendarDate,
  dayAfter,
  dayIn,
  daysBetween,
  instantOf,
  isMonth,
  monthOf,
  ordinalEnding,
  utcDay,
  weekdayOf,
} from "../../src/model/day.ts";
import { namedDay, nearestDay } from "../../src/model/named-day.ts";
import { redate } from "../../src/model/redate.ts";

describe("sums with days", () => {
  test("a leap day is a day in its year only", () => {
    expect([calendarDate(2024, 2, 29), calendarDate(2023, 2, 29)]).toEqual(["2024-02-29", undefined]);
    expect([calendarDate(2100, 2, 29), calendarDate(99, 12, 31)]).toEqual([undefined, "0099-12-31"]);
    expect([calendarDate(0, 1, 1), calendarDate(2024, 0, 1), calendarDate(2024, 13, 1)]).toEqual(
      Array(3).fill(undefined),
    );
  });
  test("the day after crosses months, years and leap days", () => {
    expect(["2024-02-28", "2023-02-28", "2023-12-31"].map(dayAfter)).toEqual([
      "2024-02-29",
      "2023-03-01",
      "2024-01-01",
    ]);
  });
  test("a month is its first day to its last", () => {
    expect(isMonth("2024-02-01", "2024-02-29")).toBe(true);
    expect(isMonth("2024-02-01", "2024-02-28")).toBe(false);
    expect(isMonth("2024-01-01", "2024-02-29")).toBe(false);
    expect(isMonth("2023-12-01", "2023-12-31")).toBe(true);
  });
  test("days lie between, and an age is counted from midnight in UTC", () => {
    expect(daysBetween("2024-03-01", "2024-02-28")).toBe(2);
    expect(ageOf("2024-03-02", instantOf("2024-03-01", "23:00"))).toBe(-3_600_000);
  });
  test("one instant is two days in two zones", () => {
    const late = instantOf("2026-03-31", "20:30");
    expect([utcDay(late), dayIn("Pacific/Auckland", late), dayIn("America/Lima", late)]).toEqual([
      "2026-03-31",
      "2026-04-01",
      "2026-03-31",
    ]);
  });
});

describe("names of days", () => {
  test("are those that Node's own data has", () => {
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= 7; day++) {
        const date = calendarDate(2023, month, day) ?? "";
        const name = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" }).format(instantOf(date));
        expect([weekdayOf(date), monthOf(date)]).toEqual([
          name({ weekday: "long" }),
          name({ month: "long" }),
        ]);
      }
  });
  test("have the endings of ordinals", () => {
    const said = [1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 30, 101, 111, 112].map(
      (n) => `${n}${ordinalEnding(n)}`,
    );
    expect(said.join(" ")).toBe("1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 30th 101st 111th 112th");
  });
  test.each([
    ["on Sept. 3rd", "2023-12-30", "2023-09-03"],
    ["on 2 January", "2023-12-30", "2024-01-02"],
    ["on 31st DECEMBER", "2024-01-02", "2023-12-31"],
    ["on 30 February", "2024-01-02", undefined],
    ["on the 3rd", "2024-01-02", undefined],
  ])("complete “%s” said on %s", (text, date, day) => {
    const named = namedDay(text);
    expect(named && nearestDay(named, date)).toBe(day);
  });
  test("go on from one meeting to the next in the same form", () => {
    expect(redate("Crew, Tuesday 3rd March 2026", "2026-03-03", "2026-09-22")).toBe(
      "Crew, Tuesday 22nd September 2026",
    );
    expect(redate("Crew: Mar 3, 2026", "2026-03-03", "2026-09-01")).toBe("Crew: Sep 1, 2026");
  });
});

test("no other file has names of months, days of the week or ordinals, or sums with days", () => {
  const own = ["src/model/day.ts", "src/model/named-day.ts"];
  // RFC 5322 has short names of its own, text/ knows no room beside it, a policy in milliseconds is no sum, and how a
  // language leads to a day goes with the day's name.
  const others = [
    "src/mail/check-header.ts",
    "src/text/date.ts",
    "src/workspace/config/values.ts",
    "src/writers/languages/german.ts",
  ];
  const NAMES = /\b(?:january|february|(?:mon|tues|wednes|satur)day|mon\||jan feb)\b|wednes|\bst\|nd|"nd"/i;
  const SUMS =
    /Date\.UTC|86_?400|T00:00:00Z|[gs]etUTC(?:Day|Date|Month|FullYear)|toISOString\(\)\.slice\(0, 10\)/;
  const bare = (file: string) => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const files = globSync("src/**/*.ts").filter((file) => ![...own, ...others].includes(file));
  expect(files.filter((file) => NAMES.test(bare(file)))).toEqual([]);
  expect(files.filter((file) => SUMS.test(bare(file)))).toEqual([]);
});
