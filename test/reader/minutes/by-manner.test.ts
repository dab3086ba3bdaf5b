/** What a note's manner says: signs that it keeps, names behind a sentence, rows of a table, titles that are numbered or items. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const CREW = "Attendees: Ada Example (AE, chair), Ben Sample (BS), Cleo Invented (CI)\n\n## Lamps\n\n";
const outcomes = (body: string) => {
  const { actions, decisions, deferred } = found(`${CREW}${body}\n`);
  return {
    ...(actions && { actions }),
    ...(decisions && { decisions }),
    ...(deferred && { deferred }),
  };
};

describe("signs that open lines mark outcomes where a note keeps to them", () => {
  test("arrows of which a third surely are outcomes", () => {
    expect(
      outcomes(
        "- released in March\n- → 0.9.1 on this Friday\n- → the wall stays white\n- → tabled, until May",
      ).decisions,
    ).toEqual(["→ 0.9.1 on this Friday", "→ the wall stays white"]);
  });
  test("a picture of which a half surely are", () => {
    expect(
      outcomes("- 🟢 the middle offer it is\n- 👉 Ben places the order\n- 🟢 the open licence for the folder")
        .decisions,
    ).toEqual(["🟢 the middle offer it is", "🟢 the open licence for the folder"]);
  });
  test("the sign is none of its words", () => {
    const { decisions } = meetingOf(`${CREW}- → two coats of tar a year\n- → Ben orders it\n`).minutes;
    expect(decisions.map(({ unmarked }) => unmarked)).toEqual(["two coats of tar a year"]);
  });
  test.each([
    "- → Ben calls the mill\n- → two neighbours had complained of the noise\n- → the council has not answered so far",
    "- ⚠️ boiler stays off until May\n- ⚠️ stairs are slippery after rain",
    "- ✅ the boiler stays off\n- ✅ the roof is dry",
    "- 📊 sales are up by a third\n- 📊 costs are down by a tenth",
  ])("none does in %s", (body) => {
    expect(outcomes(body).decisions).toBeUndefined();
  });
});

describe("whose a task is stands", () => {
  test.each<[string, string[]]>([
    ["The handbook needs rewording. **BS, by 30 April.**", ["Ben Sample: The handbook needs rewording"]],
    ["The lock is worn. Cleo, before Easter.\n\nIt was late.", ["Cleo Invented: The lock is worn"]],
    ["→ Cleo asks the mill to send a key", ["Cleo Invented: asks the mill to send a key"]],
    ["→ flip the lamp and the sign (Ben)", ["Ben Sample: flip the lamp and the sign"]],
    ["Who: Ben writes a letter", ["Ben Sample: writes a letter"]],
    [
      "Who: Ben (invitation), Cleo (recording)",
      ["Ben Sample, Cleo Invented: Ben (invitation), Cleo (recording)"],
    ],
    [
      "- tell the mill [Ben]\n- rota for two weeks, draft by Friday [Cleo]\n- order keys [Ada]",
      [
        "Ben Sample: tell the mill",
        "Cleo Invented: rota for two weeks, draft by Friday",
        "Ada Example: order keys",
      ],
    ],
    [
      "|Who|What|When|\n|---|---|---|\n|Ben|have the talk|Tues|\n|Cleo|raffle tickets|14 Nov|\n|Ada|write to the league|Weds|",
      ["Ben Sample: have the talk", "Cleo Invented: raffle tickets", "Ada Example: write to the league"],
    ],
  ])("in %s", (body, expected) => {
    expect(outcomes(body).actions).toEqual(expected);
  });
  test.each([
    "Should we paint the hall? Ben, by 30 April.",
    "|Who|What|When|\n|---|---|---|\n|Ada|Welcome|9:00|\n|Ben|Open the doors|10:00|",
    "|When|Who|What|\n|---|---|---|\n|Fri|Ada|the bar|\n|Sat|Ben|the bar|",
    "- @ben runs late\n- @cleo moves to Oslo in June\n- @ada builds boats",
    "- Ada: time all gone\n- Ben: water all over the floor",
    "- Release update (Ada)\n  - it is out\n- Roof (Ben)\n  - it leaks\n- Fence (Cleo)\n  - it is red",
  ])("nowhere in %s", (body) => {
    expect(outcomes(body).actions).toBeUndefined();
  });
});

describe("a table of one matter", () => {
  test("has its decision in the row of the outcome", () => {
    expect(
      outcomes("|Part|Content|\n|---|---|\n|Discussion|Red or blue.|\n|Outcome|Two red lamps. Ben is glad.|")
        .decisions,
    ).toEqual(["Two red lamps."]);
  });
  test.each(["not yet agreed", "More talks needed", "No choice today, as Ben is away.", "–", "10:30"])(
    "has none where that says %s",
    (said) => {
      expect(
        outcomes(`|Part|Content|\n|---|---|\n|Discussion|Red or blue.|\n|Outcome|${said}|`).decisions,
      ).toBeUndefined();
    },
  );
});

describe("what is only come back to is put off", () => {
  test.each([
    "We agreed to come to this at the face to face.",
    "Council preferred to wait for the grants, and will look at this afresh in February.",
    "It hangs on the van → we settle it then",
    "The directors preferred to take this at the next meeting.",
    "We will treat it again when the two points are clear.",
    "To be taken in November with both present.",
    "Nobody has the paper, so the topic is shifted to call no. 9.",
  ])("%s", (body) => {
    expect(outcomes(body)).toEqual({ deferred: [body] });
  });
  test.each([
    "Ben thought this can wait for a later version; nobody disagreed.",
    "We'll come back to this after lunch.",
    "The party was shifted to Saturday.",
    "The external examiner's letter was tabled.",
    "It was held over from September. The pump is mended.",
    "Ben will look at it in the lab.",
  ])("but not in %s", (body) => {
    const { deferred, decisions } = outcomes(body);
    expect({ deferred, decisions }).toEqual({});
  });
});

describe("what others have decided is told, whoever they are", () => {
  test.each([
    "Umbrella association has elected a new chair.",
    "The county has chosen our neighbours at Brightmere.",
    "Northfold has decided to refund everybody.",
    "Student survey: a majority in favour of keeping it.",
    "Complaint about how their committee was elected.",
  ])("%s", (body) => {
    expect(outcomes(body).decisions).toBeUndefined();
  });
  test.each([
    "We have decided to buy a lamp.",
    "Everybody has agreed to the plan.",
    "It has been decided to buy the lamp.",
    "In future the meal will be at noon; this was carried with one against.",
    "Our half day: Wednesday afternoon, everyone's ok with that",
    "Agreed they may have the strip for a year.",
    "In our view that's a no: nobody gets past the gate.",
    "No band on Saturday but the music from the phone (5 for, Ben against).",
  ])("but %s", (body) => {
    expect(outcomes(body).decisions).toHaveLength(1);
  });
});

describe("topics are", () => {
  const titles = (body: string) =>
    meetingOf(body, { subject: "Board meeting" }).topics.map(({ title }) => title);
  test("numbers that count on over paragraphs", () => {
    expect(
      titles(
        "Present: Ada, Ben\n\n1. Oven\n\nBen has two offers.\n\n2. Window\n\nIt is cracked.\n\n3. Cat\n\nIt stays.\n",
      ),
    ).toEqual(["Oven", "Window", "Cat"]);
  });
  test("items over their own lists, beside one that says when the next meeting is", () => {
    expect(
      titles(
        "* Present:\n    + Ada, Ben\n* Blockers (Ada)\n    + one is open\n* Late feature: previews (Ben)\n    + 900 lines\n* Next: Thursday 2026-03-26, 15:00 UTC\n",
      ),
    ).toEqual(["Blockers (Ada)", "Late feature: previews (Ben)"]);
  });
});
