/** Marks in every form that notes have: with a number, abbreviated, ended by a colon, a stop, a bracket or nothing. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example (chair), Ben Sample, Cleo Invented\n\n## Lamps\n\n";
const inCrew = (body: string) => found(`${CREW}${body}\n`);

const NUMBERS = ["", " 1", " 7.1", "-3", " #4", "7.1"];
const ENDS = [": ", " – ", " - ", ". ", ") "];

describe("a task is found behind", () => {
  const WORDS = ["Action", "ACTION", "Action item", "Action point", "AP", "AI", "ACT", "TODO", "To do"];
  test.each(
    WORDS.flatMap((word) => NUMBERS.flatMap((number) => ENDS.map((end) => `${word}${number}${end}`))),
  )("%j", (mark) => {
    expect(inCrew(`${mark}Ben to order oil`).actions?.[0]).toMatch(/^Ben Sample: .*order oil$/);
  });
  test.each(["AP 7.1 ", "AI-3 ", "ACTION 2 ", "Action 12 "])(
    "%j, where somebody and a deed follow",
    (mark) => {
      expect(inCrew(`${mark}Ben sends the reminder today.`).actions).toEqual([
        "Ben Sample: sends the reminder today",
      ]);
    },
  );
});

describe("a decision is found behind", () => {
  const WORDS = ["Decision", "DECISION", "Decided", "Resolution", "AGREED", "Conclusion", "Outcome"];
  test.each(
    WORDS.flatMap((word) =>
      NUMBERS.slice(1).flatMap((number) => ENDS.map((end) => `${word}${number}${end}`)),
    ),
  )("%j", (mark) => {
    expect(inCrew(`${mark}the lamps stay lit until noon`).decisions).toHaveLength(1);
  });
  test.each([
    ["DEC: the logo may be used"],
    ["RES – the hut is painted"],
    ["Resolution 12/25 The hut is painted."],
    ["Outcome. We keep the lamp.", "We keep the lamp."],
    ["Resolution 2026-04. The hut is sold.", "The hut is sold."],
  ])("%s", (line, said = line) => {
    expect(inCrew(`- ${line}`).decisions).toEqual([said]);
  });
});

describe("nothing is settled and nobody has a task in", () => {
  test.each([
    "Resolution 3: That the fee be raised. Lost.",
    "Resolution 2026-04. Sell the van. Lost 3 to 5.",
    "Decision: no decision was reached.",
    "Decision: not yet, more numbers needed.",
    "Decision: to be confirmed",
    "Outcome: nothing to settle",
    "Outcome: taken note of",
    "Outcome: no need to discuss",
    "- AP 7.1 Complete.",
    "- AP 7.1 Ongoing.",
    "- AP 3 Bridge over the brook is closed.",
    "- ACT 3 Scene 2 needs a new curtain.",
    "- Action 3 Ben wrote to the council last week.",
    "- AI Cleo (probe run): DONE, see list",
    "- DEC 12: carol service",
    "- DEC 4 Carol service at the church.",
    "- Results 2025. The fair made 300 pounds.",
  ])("%s", (body) => {
    const { actions, decisions } = inCrew(body);
    expect({ actions, decisions }).toEqual({});
  });
  test("a mark whose sentence is a task is no decision", () => {
    const { actions, decisions } = inCrew("Decision 7. Ben is to write to the council.");
    expect({ actions, decisions }).toEqual({ actions: ["Ben Sample: write to the council"] });
  });
});

describe("a mark over a time alone puts off", () => {
  test.each(["Outcome: moved to May", "Outcome: to the autumn meeting", "Outcome: left until Ben is back"])(
    "%s",
    (body) => {
      const { decisions, deferred } = inCrew(body);
      expect({ decisions, deferred }).toEqual({ deferred: [body] });
    },
  );
});
