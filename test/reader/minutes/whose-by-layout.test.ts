/** Whose a task is by how the note lays out its lines: columns of who and by when, a margin, what is left from the last time. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const CREW = "Attendees: Ada Example (AE), Ben Sample (BS), Cleo Invented (CI)\n\n";
const inCrew = (body: string) => found(CREW + body).actions ?? [];

/** A table of rows, with the line that parts its titles from them. */
const table = (...[titles = "", ...rows]: string[]) =>
  `${[titles, titles.replace(/[^|]+/g, "---"), ...rows].map((row) => `|${row}|`).join("\n")}\n`;

describe("minutes as a table give tasks in one of its columns", () => {
  test.each<[string, string[]]>([
    [
      table(
        "#|Matter|What was said|Upshot|Who / by when",
        "1|Pier|It leans.|We mend it|Ada: ring the smith – Friday",
        "2|Fair|Ben has a stall.|yes|Ben: posters, 24/3<br>Cleo: tea urn",
        "3|Boat|Nobody knows.||–",
        "4|Rope|Old. Ada would have cut it if asked.||Ada would have told us. Ben hands in the receipts on Monday",
      ),
      [
        "Ada Example: Ada: ring the smith – Friday",
        "Ben Sample: Ben: posters, 24/3",
        "Cleo Invented: Cleo: tea urn",
        "Ben Sample: Ben hands in the receipts on Monday",
      ],
    ],
    [
      table(
        "Item|Discussion|Next",
        "Pier|It leans. Nobody minds.|Ada → ring the smith",
        "Fair|Ben has a stall. Fine.|Ben → print posters; Cleo → a tea urn",
      ),
      [
        "Ada Example: Ada → ring the smith",
        "Ben Sample: Ben → print posters",
        "Cleo Invented: Cleo → a tea urn",
      ],
    ],
    [
      table(
        "Item|What was said|Outcome|By",
        "Pier|It leans.|Noted. AE to report on the cracks|3 March",
        "Fair|BS asked.|CI brings the list of stalls in June|June",
        "Boat|sold|Closed|",
      ),
      ["Ada Example: AE to report on the cracks", "Cleo Invented: CI brings the list of stalls in June"],
    ],
    [
      table(
        "Action|By|Position at 3 March",
        "Flood cover|AE|Insurer replied. Closed",
        "Count|BS|will follow",
      ),
      ["Ben Sample: Count"],
    ],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    table("Item|What was said|View|Vote", "Pier|It leans.|Ada: too dear|yes", "Fair|Fine.|Ben: it rains|no"),
    table("Item|What was said|Outcome|By", "Pier|It leans. AE spoke.|Noted|June", "Boat|sold|Kept|May"),
    table(
      "Item|What was said|Outcome",
      "Pier|It leans.|Ada abstains",
      "Fair|Fine.|Carried, Ben objects",
      "Boat|Old.|Ada stays",
    ),
    table("Question|Answer", "Who has it?|Ada has the key", "How?|Ada runs the script in May"),
    table("Item|Discussion|Raised by", "Pier|It leans.|Ada", "Fair|Ben has a stall.|Ben"),
    table("Action|By|Update", "Flood cover|AE|Overtaken by events", "Rope|BS|Sent on the 3rd; done"),
    table(
      "Item|What was said|Who / by when",
      "Pier|It leans.|done by Ada on the spot",
      "Fair|Fine.|all ticked off",
    ),
  ])("%j gives none", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("a margin of initials says whose each sentence is", () => {
  test.each<[string, string[]]>([
    [
      'Initials at the end of a line mean "yours to do".\n\n## Pier\n\nIt leans. New bolts by the 14th. AE\n\n## Fair\n\nWe go. Tickets out tomorrow. BS/CI\n\n## Close\n\nAt nine.\n',
      ["Ada Example: New bolts by the 14th", "Ben Sample, Cleo Invented: Tickets out tomorrow"],
    ],
    [
      "## Pier\n\nIt leans. AE rings the smith. [AE]\n\n## Fair\n\nWe go. BS to have six made. Limit of 80 agreed. [BS]\n\n## Boat\n\nLetter to the owner this week. [CI]\n\n## Close\n\nAt nine.\n",
      [
        "Ada Example: rings the smith",
        "Ben Sample: have six made",
        "Cleo Invented: Letter to the owner this week",
      ],
    ],
    ["Somebody must ring the smith. Action: DX\n", ["DX: Somebody must ring the smith"]],
    ["Letters to go out by June. **Action: DX / EY**\n", ["DX, EY: Letters to go out by June"]],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    // Who tells of something signs it.
    "## Pier\n\nThe bolts came. AE\n\n## Fair\n\nIt was dry. BS\n\n## Boat\n\nShe floats. CI\n\n## Close\n\nAt nine.\n",
    "## Pier\n\nThe glossary is in order. AE\n\n## Close\n\nAt nine.\n",
    // Who signs the note wrote it.
    'Initials at the end of a line mean "yours to do".\n\n## Close\n\nClosed at nine. AE\n',
    "The mast is red. Action: TBC\n",
    "The mast is red. Action: none\n",
  ])("%j gives none", (body) => {
    expect(inCrew(body).filter((one) => !/^: ./.test(one))).toEqual([]);
  });
});

describe("what is left from the last time is open where it says so", () => {
  test.each<[string, string[]]>([
    [
      "**From last time**\n\nAda to ring the smith. Not yet, he is ill.\n\nBen to write to the mayor. Went off on the 3rd.\n\n**Pier**\n\nCleo will paint it.\n",
      ["Ada Example: ring the smith", "Cleo Invented: paint it"],
    ],
    [
      "## Loose ends\n\n- Ada -- the list of boats. Still open.\n- Ben -- rope. DONE\n",
      ["Ada Example: the list of boats"],
    ],
    [
      "## From the last\n\nAda to ring the smith — done.\nBen: labels for the jars — in hand\nCleo: rope — bought\n",
      ["Ben Sample: labels for the jars — in hand"],
    ],
    [
      "**Stuff from last time**\n✅ the rope is here\n⬜ the mayor was out. Ada to try again on Saturday\n",
      ["Ada Example: try again on Saturday"],
    ],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    "**From last time**\n\nAda to write to the mayor. Went off on the 3rd.\n",
    "## Loose ends\n\n- Ben: rope. Bought.\n- Cleo to ring the smith: rung\n",
    "## Actions brought forward\n\n- Ada to ring the smith. Done.\n",
  ])("%j gives none", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

test("an officer is named with a title and with initials", () => {
  const note =
    "Present: Ada Example\n\n**Also:** the Clerk Mrs L Dobbs, five parishioners\n\nClerk to inform the elections office.\n";
  expect(found(note).actions).toEqual(["Mrs L Dobbs: inform the elections office"]);
});

describe("what a sentence tells in prose", () => {
  const told = (sentence: string) => inCrew(`We talked of it for long. ${sentence}\n`);

  test.each<[string, string]>([
    ["Ada and Ben show them round.", "Ada Example, Ben Sample: show them round"],
    ["Ada and Cleo book the hall by May.", "Ada Example, Cleo Invented: book the hall by May"],
    ["Ada copies twenty of them.", "Ada Example: copies twenty of them"],
    ["Ben pays it out when they've sent a bill.", "Ben Sample: pays it out when they've sent a bill"],
    ["Cleo calls them about the deposit.", "Cleo Invented: calls them about the deposit"],
    ["Ada for her part will write to the mayor.", "Ada Example: write to the mayor"],
    [
      "Ben undertook to have it double-checked by the 20th.",
      "Ben Sample: have it double-checked by the 20th",
    ],
    ["Ada was told to have counsel look over it.", "Ada Example: have counsel look over it"],
    ["Ben would inform the publishers before May.", "Ben Sample: inform the publishers before May"],
    ["The boxes must go, says the college; Ada will ask the museum.", "Ada Example: ask the museum"],
  ])("%j", (sentence, action) => {
    expect(told(sentence)).toEqual([action]);
  });

  test.each([
    "Ada and Ben like the hall.",
    "Ada and Ben see the point of it.",
    "Ada was told to talk less.",
    "Ada was told to expect delays.",
    "Ben would tell the story of the boat.",
    "Ben would write to the mayor, were he not dead.",
    "Cleo would inform the publishers, had they been known.",
    "The slate: Mr. Roe for president, Ada to continue as treasurer.",
    "Ben supervises the student and left for that item.",
    "Everybody installs it anyway.",
  ])("%j gives none", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test("the clause that names who will do it is quoted", () => {
    const [one] = meetingOf(`${CREW}The boxes must go, says the college; Ada will ask the museum.\n`).minutes
      .actions;
    expect(one?.quote).toBe("Ada will ask the museum.");
  });

  test("where somebody is from is nobody", () => {
    const note =
      "Attendees: Ada Example (HARBOURDATA), Ben Sample\n\nHARBOURDATA will drop the old list in May.\n";
    expect(found(note).actions).toBeUndefined();
  });
});

describe("around a name in a list of actions", () => {
  test.each<[string, string]>([
    ["## Actions\n\n- 26-A1 BS: order the rope.\n- 26-A2 CI: oil it.\n", "Ben Sample: order the rope"],
    ["## Actions\n\n- A/12 Ben: order the rope\n- A/13 Cleo: oil it\n", "Ben Sample: order the rope"],
    ["- [ ] order the rope @Ben 📅 Mar 14\n", "Ben Sample: order the rope"],
    [
      "- [ ] Ben orders the rope, Cleo helps him\n",
      "Ben Sample, Cleo Invented: orders the rope, Cleo helps him",
    ],
  ])("%j", (body, action) => expect(inCrew(body)[0]).toBe(action));
  test.each([
    "- [ ] Ben orders the rope, Cleo thanks him\n",
    "- [ ] Ben orders the rope that Cleo helps him with\n",
  ])("and nobody who only stands there, %j", (body) => expect(inCrew(body)[0]).toMatch(/^Ben Sample: /));
});
