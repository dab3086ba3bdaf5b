import { describe, expect, test } from "vitest";
import { besideNews, saysDay } from "../../src/writers/said-days.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";

describe("the day in a head", () => {
  test.each([
    "Crew meeting: 2026-03-03",
    "3rd March 2026: A test",
    "A test (March 3, 2026)",
    "Notes of Tuesday, 3 March 2026",
    "crew 3 Mar 2026",
  ])("is said by %s", (words) => {
    expect(saysDay(words, "2026-03-03", "en")).toBe(true);
    expect(saysDay(words, "2026-03-04", "en")).toBe(false);
    expect(saysDay(words, "2026-03-30", "en")).toBe(false);
  });

  test("is said in the site's language, too", () => {
    expect(saysDay("Protokoll vom 3. März 2026", "2026-03-03", "de")).toBe(true);
    expect(saysDay("Protokoll vom 13. März 2026", "2026-03-03", "de")).toBe(false);
  });

  const beside = (subject: string, description: string) =>
    besideNews(
      meetingOf("x\n", { subject: `'${subject}'`, description: description && `'${description}'` }),
      "2026-03-03",
      lighthouse,
    );
  test("stands once: the subject is said without it, and not at all where it is the site or the news itself", () => {
    expect(beside("Crew: 2026-03-03", "A lamp")).toEqual({ name: "Crew", isDated: false });
    expect(beside("2026-03-03: Crew", "3rd March 2026: A lamp")).toEqual({ name: "Crew", isDated: true });
    expect(beside("Crew (3 March 2026)", "A lamp")).toEqual({ name: "Crew", isDated: false });
    expect(beside("Lighthouse crew meeting, 2026-03-03", "A lamp")).toEqual({ isDated: false });
    expect(beside("2026-03-03", "A lamp")).toEqual({ isDated: false });
    expect(beside("Crew: 2026-03-03", "")).toEqual({ isDated: true });
  });
});
