/** Lines, numbers and fields by which pads, reviews and telecons write their minutes. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n## Pier\n\n";
const inCrew = (body: string) => found(`${CREW}${body}\n`);

describe("an arrow on a line of its own", () => {
  test.each<[string, string[], string[]]>([
    [
      "- Two offers came in\n  => the offer of 45 it is\n  => Ben writes to the buyer",
      ["=> the offer of 45 it is"],
      ["Ben Sample: writes to the buyer"],
    ],
    [
      "The wick smokes\n=> we trim it\n=> Cleo to buy scissors",
      ["=> we trim it"],
      ["Cleo Invented: buy scissors"],
    ],
    [
      "* Keys\n  -> Ben collects them by 1 June\n  -> [Ada] keep a list",
      [],
      ["Ben Sample: collects them by 1 June", "Ada Example: keep a list"],
    ],
    ["* Pump is noisy.\n  → Cleo will buy feet.", [], ["Cleo Invented: buy feet"]],
    ["* The lamp is dark\n  => @Cleo order one", [], ["Cleo Invented: order one"]],
  ])("%j", (body, decisions, actions) => {
    expect(inCrew(body).decisions ?? []).toEqual(decisions);
    expect(inCrew(body).actions?.map((one) => one.replace(/=> |-> |→ |\[|\]/g, ""))).toEqual(actions);
  });

  test.each([
    ["- Paint the door\n  -> Ben", "Ben Sample"],
    ["- Mower\n  => Cleo, by Friday", "Cleo Invented"],
  ])("that has a name alone says whose the line above is: %j", (body, who) => {
    expect(inCrew(body).actions).toEqual([expect.stringMatching(new RegExp(`^${who}: `))]);
  });
});

describe("what a number marks", () => {
  test.each([
    "D-12: The buoy stays ashore.",
    "D-19. The buoy stays ashore until June.",
    "**D-27** Copper plates on buoy 2, for one season.",
    "**D-28** DR2 is not released before the offset is known.",
  ])("was decided: %j", (body) => {
    expect(inCrew(body).decisions).toHaveLength(1);
  });

  test.each([
    "D-12 is a good road.",
    "See D-19. It is long.",
    "The D-27 was late.",
    "D-34 Ferry tickets were sold out.",
  ])("was not: %j", (body) => {
    expect(inCrew(body).decisions).toBeUndefined();
  });

  const CARRIED = `Attendees: Ada Example, Ben Sample, Cleo Invented\n\n## Actions carried over\n\n`;
  test.each<[string, string[]]>([
    [
      "A-41 (Ada) Circulate the drawings. Closed.\nA-43 (Ben) Check the clock. Open, waits for parts.\nA-44 (Cleo) Send the list. Open.",
      ["Ben Sample: Check the clock", "Cleo Invented: Send the list"],
    ],
    [
      "A-95, Ada, response to the referee: CLOSED\nA-96, Ben, transfer of the data: OPEN, 60 % done\nA-98, Cleo, abstract for the school: OPEN",
      ["Ben Sample: transfer of the data: OPEN, 60 % done", "Cleo Invented: abstract for the school: OPEN"],
    ],
    [
      "* A-74 Ada, list for the note: *closed*\n* A-76 Ben, number for the release: *open*, he waits",
      ["Ben Sample: number for the release: open, he waits"],
    ],
  ])("was to be done and still is: %j", (body, actions) => {
    expect(found(CARRIED + body).actions).toEqual(actions);
  });
});

describe("a review", () => {
  const FINDINGS =
    "| No. | Finding | Status | Owner | Due |\n|--|--|--|--|--|\n| R1 | Rollback is not tested; add a test | accepted | Ben | 6 Feb |\n| R2 | Delta updates save bandwidth | deferred to phase 2 | | |\n| R3 | Ask before every update | rejected | Cleo | |\n| R4 | Keys lie on the server | closed | Ada | 1 Feb |";
  test("gives what it found to whoever owns it, unless that is rejected or waits", () => {
    expect(inCrew(FINDINGS).actions).toEqual(["Ben Sample: Rollback is not tested; add a test"]);
    expect(meetingOf(CREW + FINDINGS).minutes.deferred.map(({ topic, quote }) => [topic, quote])).toEqual([
      ["Delta updates save bandwidth", "deferred to phase 2"],
    ]);
  });

  test("of which each finding has its fields: how it stands is no task", () => {
    expect(
      inCrew(
        "The groove is too shallow.\n\n**Status:** accepted. **Owner:** Ben. **Due:** 5 May. Deepen it to 1.5 mm.",
      ).actions,
    ).toEqual(["Ben Sample: Deepen it to 1.5 mm"]);
  });
});

test("tasks signed far to the right are theirs whose initials stand there", () => {
  const people = "Present: Ada Example (AE), Ben Sample (BS), Cleo Invented (CI)\n\n## Pier\n\n";
  const line = (words: string, who: string) => `${words}${" ".repeat(12)}${who}\n\n`;
  expect(
    found(
      `${people}${line("Two quotes for the survey before Easter.", "BS")}${line("Notice on the door.", "CI")}It rained.\n`,
    ).actions,
  ).toEqual(["Ben Sample: Two quotes for the survey before Easter", "Cleo Invented: Notice on the door"]);
});

describe("what is put off is named", () => {
  test.each([
    ["- Weather plan: tabled until May", "Weather plan"],
    ["- Moved to next time: dog rules", "dog rules"],
    ["- Cake stand? Not decided, let's see in May", "Cake stand"],
    ["- Summer party\n  - Postponed to June.", "Summer party"],
    ["- Ben: tabled until May", "Pier"],
    ["- Outcome: tabled until May", "Pier"],
    ["We talked for long. It is postponed to June.", "Pier"],
  ])("in %j: %s", (body, topic) => {
    expect(meetingOf(CREW + body).minutes.deferred.map((one) => one.topic)).toEqual([topic]);
  });
});

describe("behind a mark", () => {
  test.each([
    ["AI: Ben review the docs", "Ben Sample"],
    ["**AI: Cleo** release notes", "Cleo Invented"],
    ["Follow-up (Cleo): exclude the old events", "Cleo Invented"],
    ["TODO ben: pay the deposit", "Ben Sample"],
  ])("stands whose it is: %j", (line, who) => {
    expect(inCrew(`- ${line}`).actions).toEqual([expect.stringMatching(new RegExp(`^${who}: `))]);
  });

  test.each(["Action: Ben and Cleo are on holiday", "AI: review of the models"])("not in %j", (line) => {
    expect(inCrew(`- ${line}`).actions?.filter((one) => !one.startsWith(":")) ?? []).toEqual([]);
  });
});

describe("no outcome is", () => {
  test.each([
    "Discussion: Nobody objects to mugs.",
    "Notice about the new price to go up on the door.",
    "- Oil\n  -> everybody look in your drawers\n  -> Ben asks the shop",
  ])("decided by %j", (body) => expect(inCrew(body).decisions).toBeUndefined());

  test.each([
    "⏭️ Next planning is on 9 June 2026 at 10:00 CET.",
    "Ben proposed to move the elections from October to November.",
  ])("put off by %j", (body) => expect(inCrew(body).deferred).toBeUndefined());

  test("lost where others agree: it is put off", () =>
    expect(
      inCrew("Ben proposed to postpone the election to November, and all agreed.").deferred,
    ).toHaveLength(1));
});
