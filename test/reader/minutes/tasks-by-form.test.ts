/** Tasks by a number that stands for their mark, by a clause of its own, and by whom an item names before or behind them. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented, mo\n\n";
const inCrew = (body: string) => found(CREW + body).actions ?? [];

describe("a number marks a task", () => {
  test.each<[string, string[]]>([
    ["AI-2026-17: Ada to review the waiver by May\n", ["Ada Example: review the waiver by May"]],
    ["> ACTION 2026/3: Ben to send the list\n", ["Ben Sample: send the list"]],
    ["Action 12-4: Cleo to ring the keeper\n", ["Cleo Invented: ring the keeper"]],
    [
      "It was agreed to go ahead.\n**A43-1** Ada: build the raft.\n**A43-2** Ben: a section on knots.\n",
      ["Ada Example: build the raft", "Ben Sample: a section on knots"],
    ],
    ["A43-1 Ada to build the raft\n", ["Ada Example: build the raft"]],
    ["T-12 Ada: new rope for the flag\n", ["Ada Example: new rope for the flag"]],
    ["[A-7] Ben: new rope for the flag\n", ["Ben Sample: new rope for the flag"]],
    ["ACT-7.2: Ben to oil the winch\n", ["Ben Sample: oil the winch"]],
    [
      "## Follow-ups\n\n- @ada rota for May\n- @ben rope for the pier\n",
      ["Ada Example: rota for May", "Ben Sample: rope for the pier"],
    ],
    ["- the key has to go to the harbour -> mo\n", ["mo: the key has to go to the harbour"]],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    "A4: Ada said that the paper is out\n",
    "A-12 Ada: I think it is fine\n",
    "R43-1 Ada: how long is the rope?\n",
    "D43-1 We go with the red one\n",
    "A12-3 Ada: agreed\n",
    "Q-1 Ada: the red one\n",
    "S3-1 Ada: the harbour in winter\n",
    "A43-1 Ada: done\n",
    "T-1 Ada: is away\n",
    "- Ada → Ben\n",
    "## Actions\n\nNext watch on Monday, Ada → Ben\n",
    "- typo -> fixed\n",
  ])("but not %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("a clause of its own tells a deed", () => {
  test.each<[string, string]>([
    ["Ben has the key, gives it to Ada at the weekend.\n", "Ben Sample: gives it to Ada at the weekend"],
    ["Cleo isn't convinced, looks at it tonight.\n", "Cleo Invented: looks at it tonight"],
    ["Ben has one which might fit, will send Ada the list.\n", "Ben Sample: send Ada the list"],
    ["Ben knows a plumber, he's gonna get them mended.\n", "Ben Sample: get them mended"],
    ["Cleo knows somebody at the harbour, she'll ask.\n", "Cleo Invented: ask"],
    ["- #12 - mo takes it\n", "mo: takes it"],
    ["- leaks at random → Ben looks for the cause\n", "Ben Sample: looks for the cause"],
    [
      "Ada reminds the keepers who have not answered.\n",
      "Ada Example: reminds the keepers who have not answered",
    ],
    ["Ben confirms with them.\n", "Ben Sample: confirms with them"],
    ["Cleo does it during her watch.\n", "Cleo Invented: does it during her watch"],
    [
      "Ben throws out the rest unless somebody claims it by May.\n",
      "Ben Sample: throws out the rest unless somebody claims it by May",
    ],
    ["Ada would see whether it could be mended.\n", "Ada Example: see whether it could be mended"],
    ["It was agreed that the box be sold and that Ben obtain a price.\n", "Ben Sample: obtain a price"],
    ["Cleo will be there to let them in.\n", "Cleo Invented: be there to let them in"],
    ["Ben will ask on #12 if they want it back.\n", "Ben Sample: ask on #12 if they want it back"],
    ["Ada goes through those until next week.\n", "Ada Example: goes through those until next week"],
  ])("%j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test.each([
    "Ben mends it unless somebody objects.\n",
    "Ada always takes it.\n",
    "Ben has a dog - Ada hates it.\n",
    "Ada would see a problem there.\n",
    "Ben will be there to see it.\n",
    "Ben goes through the agenda.\n",
    "It was agreed that the shed is too small and that Ben was right.\n",
    "The council decided that the path be closed and that the mayor obtain advice.\n",
    "Ada takes two weeks off next month.\n",
    "Ada takes it that nobody minds.\n",
    "Ada reminds everyone of the rules.\n",
    "Ada reminds the keepers of the rules.\n",
    "Ben confirms that it is closed.\n",
    "Ben visits his aunt on the 22nd.\n",
    "Ada knows a plumber, he'll want money.\n",
    "Ben knows a guy who is slow, he'll be late.\n",
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("an item says whose it is", () => {
  test.each<[string, string]>([
    ["- Order the rope: Ada\n", "Ada Example: Order the rope"],
    ["- Order the rope; Ada\n", "Ada Example: Order the rope"],
    ["- Order the rope / Ada\n", "Ada Example: Order the rope"],
    ["Ada:\n- order the rope\n", "Ada Example: order the rope"],
    ["**Ben**\n\n- Order the rope\n", "Ben Sample: Order the rope"],
    ["Before next time:\n\n- Ada: rope for the pier\n", "Ada Example: rope for the pier"],
    ["## By the next meeting\n\n- Ben: the hall\n", "Ben Sample: the hall"],
    ["Rope to be ordered – Ada.\n", "Ada Example: ordered"],
    ["Rope to be ordered - Ada, Ben.\n", "Ada Example, Ben Sample: ordered"],
    ["Need to order the rope (Ada).\n", "Ada Example: Need to order the rope"],
    ["=> order the rope (Ada)\n", "Ada Example: order the rope"],
    ["--> Ada: a rope for the pier\n", "Ada Example: a rope for the pier"],
    ["- it is kept → mo does both by Monday\n", "mo: does both by Monday"],
    ["Ada's actions: order the rope\n", "Ada Example: order the rope"],
    ["It is worn. (Action Ada)\n", "Ada Example: It is worn"],
    ["It is worn. Ada on it.\n", "Ada Example: on it"],
    ["Ada is in charge of ordering the rope.\n", "Ada Example: is in charge of ordering the rope"],
    ["Ada should order the rope by Friday.\n", "Ada Example: order the rope by Friday"],
    ["Ada said that she would be ordering the rope.\n", "Ada Example: be ordering the rope"],
  ])("%j", (body, action) => {
    expect(inCrew(body)).toContain(action);
  });

  test.each([
    "Ada:\n- fixed the pump\n- ring the harbour\n",
    "Rope:\n- order the red one\n",
    "Ada:\n- questions on the rope\n- report on the fair\n",
    "- Open the hall: Saturday\n",
    "- Order of the day: Ada\n",
    "- Report on the fair: Ada\n",
    "- Review of the year; Ben\n",
    "- Cost of rope / Ben\n",
    "Welcome — Ada.\n",
    "Rope to be discussed – Ada\n",
    "Ada on the rope: it is worn.\n",
    "Ada on leave.\n",
    "Ada should know by Friday.\n",
    "Ben must be back by Friday.\n",
    "Ada said that she would be away.\n",
    "Ben removes them as they arrive.\n",
    "- it is kept → Ben knows it\n",
    "Ben is in charge of the bar.\n",
  ])("but not %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("in a list of tasks the owner may stand in any place", () => {
  test.each([
    "rope for the pier, Ada",
    "rope for the pier | Ada",
    "rope for the pier {Ada}",
    "rope for the pier\n  - Ada",
    "rope for the pier\n  - who: Ada\n  - when: May",
    "Ada | rope for the pier",
    "Ada; rope for the pier",
    "Ada... rope for the pier",
    "Ada rope for the pier",
    "Ada\n  - rope for the pier",
  ])("%j", (item) => {
    expect(inCrew(`## Actions\n\n- ${item}\n`)).toEqual(["Ada Example: rope for the pier"]);
  });

  test("several of one line have it together", () => {
    expect(inCrew("## Actions\n\n- rope for the pier (Ada), the hall (Ben)\n")).toEqual([
      "Ada Example, Ben Sample: rope for the pier (Ada), the hall",
    ]);
  });

  test("what is hers by a line above a list of orders", () => {
    expect(inCrew("Ada will:\n\n- order the rope\n- ring the harbour\n")).toEqual([
      "Ada Example: order the rope",
      "Ada Example: ring the harbour",
    ]);
  });

  test.each(["lunch with Ben, Ada", "Ada asked for a rope", "Ada is away"])("but nobody has %j", (item) => {
    const [action = ":"] = inCrew(`## Actions\n\n- ${item}\n`);
    expect(action).toMatch(/^:/);
  });
});
