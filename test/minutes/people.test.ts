import { describe, expect, test } from "vitest";
import { judgeOwners } from "./people.ts";

/** What an owner that the program names is, where the truth names another by initials. */
function verdicts(who: string, found: string, attendees: readonly string[]): readonly string[] {
  return judgeOwners([{ who: [who], found: [found], together: [who] }], attendees).map(
    ({ verdict }) => verdict,
  );
}

const OTHER = ["wrong", "missed"];

describe("an owner that the truth gives as initials", () => {
  test.each([
    ["AB", "Ada Brook", ["Ada Brook", "Ben Carver"]],
    ["AB", "Ada Brook", ["Ada Brook (AB)", "Ben Carver (BC)"]],
    ["AB", "Ada", ["Ada / AB", "Ben / BC"]],
    ["AB", "AB", ["Ada Brook", "Ben Carver"]],
    ["ABK", "Ada Brook", ["Ada Brook / ABK / adab", "Ben Carver / BCR"]],
    ["AB", "Ada van Brook", ["Ada van Brook", "Ben Carver"]],
    ["ATB", "Ada Tan Brook", ["Ada Tan Brook", "Ada Brook"]],
    // Who is written with them has them, whatever the names of another begin with.
    ["AB", "Ada Brook", ["Ada Brook / AB", "Alan Bell / ABL"]],
  ])("%s is %s among %j", (who, found, attendees) => {
    expect(verdicts(who, found, attendees)).toEqual(["right"]);
  });

  test.each([
    ["AB", "Ben Carver", ["Ada Brook", "Ben Carver"]],
    // Two have them.
    ["AB", "Ada Brook", ["Ada Brook", "Alan Bell"]],
    ["AB", "Ada Brook", ["Ada Brook (AB)", "Alan Bell (AB)"]],
    // Nobody who was there has them.
    ["AB", "Ada Brook", ["Ben Carver"]],
    ["AB", "Alan Bell", ["Ada Brook / AB", "Alan Bell / ABL"]],
    ["Ab", "Ada Brook", ["Ada Brook"]],
    ["A", "Ada Brook", ["Ada Brook"]],
  ])("%s is not %s among %j", (who, found, attendees) => {
    expect(verdicts(who, found, attendees)).toEqual(OTHER);
  });

  test("is one of several with one action", () => {
    const hit = { who: ["AB"], found: ["Ada Brook", "Ben Carver"], together: ["AB", "BC"] };
    const judged = judgeOwners([hit], ["Ada Brook / AB", "Ben Carver / BC"]);
    expect(judged).toEqual([{ verdict: "right", words: "Ada Brook" }]);
  });

  test("and who has a name among others has all of them", () => {
    expect(verdicts("adab", "Ada Brook", ["Ada Brook / adab", "Ben Carver / benc"])).toEqual(["right"]);
    expect(verdicts("adab", "Ada Brook", ["Ada Brook / adab", "Ada Tan / adab"])).toEqual(OTHER);
    expect(verdicts("adab", "Ada Brook", ["Ada Brook", "Ben Carver / adab"])).toEqual(OTHER);
  });

  test("changes nothing for a name", () => {
    expect(verdicts("Ada Brook", "Ada B", ["Ada Brook / AB"])).toEqual(OTHER);
    expect(verdicts("ada", "Ada Brook", ["Ada Brook / AB"])).toEqual(["right"]);
  });
});
