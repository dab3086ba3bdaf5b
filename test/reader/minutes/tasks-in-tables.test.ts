/** Tables of tasks by what stands in their columns, and minutes as a table with a column of whose each matter is. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";

/** A table of rows, with the line that parts its titles from them. */
const table = (...[titles = "", ...rows]: string[]) =>
  `${[titles, titles.replace(/[^|]+/g, "---"), ...rows].map((row) => `|${row}|`).join("\n")}\n`;
const inCrew = (body: string) => found(CREW + body).actions ?? [];

describe("a column of people beside one of words lists tasks", () => {
  test.each<[string, string[]]>([
    [
      table(
        "ID|Action|On|Status",
        "1|Survey of the pier|Ada|Open",
        "2|Charter|Ben|open, due May",
        "3|Oil|Ben|Closed, see above",
      ),
      ["Ada Example: Survey of the pier", "Ben Sample: Charter"],
    ],
    [
      table("#|Task|Hands|State", "1|Survey of the pier|Ada|open", "2|Charter|Ben|new"),
      ["Ada Example: Survey of the pier", "Ben Sample: Charter"],
    ],
    [
      `## Open action items\n\n${table("ID|Owner|Text|Status", "1|Ada|Survey|open", "2|Ben|Oil the winch|new")}`,
      ["Ada Example: Survey", "Ben Sample: Oil the winch"],
    ],
    [
      `**Action items**\n\n${table("What|Who|When", "Burn gel|Ada|in May", "Sign|Ben|tonight")}`,
      ["Ada Example: Burn gel", "Ben Sample: Sign"],
    ],
    [
      `## Actions\n\n${table("Person|Thing", "Ada|a sign for the lock", "Ben|the gate, in red")}`,
      ["Ada Example: a sign for the lock", "Ben Sample: the gate, in red"],
    ],
    [
      `Actions:\n\n${table(" | ", "Ada|a sign for the lock", "Ben|the gate, in red")}`,
      ["Ada Example: a sign for the lock", "Ben Sample: the gate, in red"],
    ],
    [
      `## To do\n\n${table("Thing|Deadline|Crew", "a sign for the lock|May|Ada, Ben", "the gate, in red|June|Cleo")}`,
      ["Ada Example, Ben Sample: a sign for the lock", "Cleo Invented: the gate, in red"],
    ],
    [
      table("Area|Responsible|Due", "Review the charts|Ada|May", "Update the list of keepers|Ben|June"),
      ["Ada Example: Review the charts", "Ben Sample: Update the list of keepers"],
    ],
    [
      table("What|Who|Deadline", "Burn gel|Ada|May", "Sign for the lock|Ben|June"),
      ["Ada Example: Burn gel", "Ben Sample: Sign for the lock"],
    ],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    table("Event|Responsible|Due", "Annual fair|Ada|May", "Summer camp|Ben|June"),
    table("Shift|Who|When", "Bar|Ada|Friday", "Door|Ben|Saturday"),
    table("Item|Presenter|Time", "Budget of the shed|Ada|10 min", "Review of the year|Ben|20 min"),
    `## Rota\n\n${table("Week|Cook|Cleaner", "12|Ada|Ben", "13|Cleo|Ada")}`,
    table("ID|Action|On|Status", "1|Survey|Ada|Closed", "2|Charter|Ben|Done in May"),
    // A number is no task.
    table("Item|Words|Action", "1|The flag was mended.|Ada", "2|The rope was sold.|Ben", "3|None.|Cleo"),
    table("Item|Minute|Action", "1|The flag was mended. All liked it.|Ada", "2|It rained. We went home.|Ben"),
    table("Motion|Moved|Seconded", "Buy a rope|Ada|Ben", "Sell the dinghy|Ben|Cleo"),
    `**Last month's action items**\n\n${table("What|Who|By when", "Burn gel|Ada|May", "Sign|Ben|June")}`,
    table("Role|Who", "Chair|Ada", "Take notes|Ben"),
    table("Speaker|Talk|When", "Ada|How to tar a hull|18:00", "Ben|Write a charter|19:00"),
  ])("but not %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("minutes as a table say in their prose what is to be done", () => {
  const SECOND = "2|**Gate.** It squeaks. Nobody minds.|";
  test.each<[string, string]>([
    [table("Item| |Action", "1|**Shed.** It leaks. Ben will patch it.|Ben", SECOND), "Ben Sample: patch it"],
    [
      table("Item| |Action", "1|**Shed.** It leaks. Oil to be ordered by May.|Ben", SECOND),
      "Ben Sample: Oil to be ordered by May",
    ],
    [
      table("Topic| |Actions", "1|It leaks. It needs to be tarred.|Cleo", SECOND),
      "Cleo Invented: It needs to be tarred",
    ],
    [
      table("Matter| |To do", "1|It leaks. The claim to go in before May.|Ada", SECOND),
      "Ada Example: The claim to go in before May",
    ],
    [table(" | |Follow-up", "1|It leaks. Ada to get two quotes.|", SECOND), "Ada Example: get two quotes"],
    [
      table("Item| |Action", "1|**Shed.** It leaks. It is old.|Ada to tar it", SECOND),
      "Ada Example: Ada to tar it",
    ],
  ])("%j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test("and whose each part of a cell is", () => {
    const body = table("Item| |Action", "1|It leaks. It is old.|Ada to tar it, Ben to buy tar", SECOND);
    expect(inCrew(body)).toEqual(["Ada Example: Ada to tar it", "Ben Sample: Ben to buy tar"]);
  });

  test.each([
    table("Item| |Action", "1|**Shed.** The roof leaks. It was noted.|Ben", SECOND),
    table("Item| |Action", "1|**Fees.** They are up to date apart from three. That is fine.|Ben", SECOND),
    table(
      "Name| |Since",
      "Ada|She runs the shed. Ben will help her.|2019",
      "Ben|He keeps the books. He sails.|2020",
    ),
    table("Item| |Decision", "1|Ada reported that it leaks. It was noted.|none", SECOND),
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("a table of tasks may say so in its titles in any words, or in none", () => {
  test.each<[string, string]>([
    [
      table("Actions agreed|Lead|Timescale", "a sign for the lock|Ada|May"),
      "Ada Example: a sign for the lock",
    ],
    [
      table("Action to be taken|By whom|By when", "a sign for the lock|Ada|May"),
      "Ada Example: a sign for the lock",
    ],
    [table("Owner(s)|Action|Raised|Due", "Ada, Ben|a sign|1 March|May"), "Ada Example, Ben Sample: a sign"],
    [table("Who's doing it|What needs doing", "Ada|a sign for the lock"), "Ada Example: a sign for the lock"],
    [table("Name|Task", "Ada|a sign for the lock", "Ben|rope"), "Ada Example: a sign for the lock"],
    [
      table("Topic|Notes|Owner|Next step", "Shed|It leaks.|Ada|order tar for it"),
      "Ada Example: order tar for it",
    ],
    [table("Issue|What we said|Who's on it", "Shed|It leaks. Ada will buy tar.|Ada"), "Ada Example: buy tar"],
    [table("Ada|order the rope", "Ben|ring the harbour"), "Ada Example: order the rope"],
    [`To do\n\n${table("Ada|rope for the pier", "Ben|the gate")}`, "Ada Example: rope for the pier"],
  ])("%j", (body, action) => {
    expect(inCrew(body)).toContain(action);
  });

  test.each([
    table("Name|Boat|Since", "Ada|the red dinghy|2019", "Ben|a sloop of oak|2020"),
    table("Office|Holder|Until", "Chair of the club|Ada|2027", "Keeper of the key|Ben|2026"),
    table("Session|Chair|Room", "Boats of the north|Ada|1", "Ropes and knots|Ben|2"),
    table("Name|Update", "Ada|tarred the hull, bought oil", "Ben|away last week"),
    table("Who|What they said", "Ada|the hull leaks", "Ben|it is fine"),
    table("Topic|Led by|Minutes", "Rope of the pier|Ada|10", "Open the hall|Ben|20"),
    table("Date|Talk|Speaker", "1 May|Build a boat|Ada", "8 May|Mend a net|Ben"),
    table("Ada|the red dinghy", "Ben|a sloop of oak"),
    table("What|Who|Until", "Key of the shed|Ada|May", "Key of the gate|Ben|June"),
    table("Prize|Winner", "Best boat of the year|Ada", "Draw of the day|Ben"),
  ])("but not %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("beside whose each matter is, what is next has the names of who does it", () => {
  test.each<[string, string[]]>([
    [
      table(
        "Topic|Who|Notes|Next steps",
        "Rope|Ada|It is too short.|Ben: measure it",
        "Hut|Cleo|It leaks.|–",
      ),
      ["Ben Sample: Ben: measure it"],
    ],
    [
      table("#|Item|Lead|Discussion|Follow-up", "1|Rope|Ada|It is too short.|Ada + Ben: one-page sketch"),
      ["Ada Example, Ben Sample: Ada + Ben: one-page sketch"],
    ],
    [
      table(
        "Item|Owner|Minutes|Actions",
        "Rope|Ada|It is too short.|Ben changes the entry in the log. Cleo to ring the mill",
        "Hut|Cleo|It leaks.|Order paint",
      ),
      [
        "Ben Sample: Ben changes the entry in the log",
        "Cleo Invented: Cleo to ring the mill",
        "Cleo Invented: Order paint",
      ],
    ],
    [
      table("Time|Item|Lead|Discussion|Outcome", "5|Rope|Ada|It is too short.|Ben to ring the mill"),
      ["Ben Sample: Ben to ring the mill"],
    ],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });
  test.each([
    table("Topic|Who|Notes|Next steps", "Rope|Ada|It is too short.|none", "Hut|Cleo|It leaks.|Ben likes it"),
    table("Topic|Who|Notes|Next steps", "Rope|Ada|It is too short.|Ben: done", "Hut|Cleo|It leaks.|–"),
    table("Item|Lead|Discussion|Outcome", "Rope|Ada|It is too short.|Ben thinks so, too"),
    table("Item|Lead|Discussion|Outcome", "Rope|Ada|It is too short.|Information only"),
  ])("but not %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
  test("initials that are a word as well are somebody's where the note says so", () => {
    const row = table(
      "Topic|Who|Notes|Next steps",
      "Rope|ME|It is too short.|ME changes the entry in the log",
    );
    expect(found(`Present: Mel Example (ME), Ben Sample (BS)\n\n${row}`).actions).toEqual([
      "Mel Example: ME changes the entry in the log",
    ]);
    expect(inCrew(row)).toEqual([]);
  });
});

test("a column of days says till when, unless the task does or the cell says nothing", () => {
  const rows = [
    "Ring the smith|Ada|5 Dec",
    "Order oil by Friday|Ben|by Friday",
    "Paint it|Cleo|–",
    "Sign|Ada|tbd",
    "Fund|Ada|500 EUR",
    "Call|Ada|9:00",
    "Read|Ben|see #12",
    "Draft|Ben|ASAP",
    "Send|Ben|Fri 12 May",
  ];
  const { actions } = meetingOf(`${CREW}## Actions\n\n${table("What|Who|By when", ...rows)}`).minutes;
  expect(actions.map(({ what, due }) => [what, due])).toEqual([
    ["Ring the smith", "5 Dec"],
    ["Order oil by Friday", undefined],
    ["Paint it", undefined],
    ["Sign", undefined],
    ["Fund", undefined],
    ["Call", undefined],
    ["Read", undefined],
    ["Draft", "ASAP"],
    ["Send", "Fri 12 May"],
  ]);
  const by = meetingOf(`${CREW}## Actions\n\n${table("What|By", "Ring the smith|Ada", "Paint it|Ben")}`);
  expect(by.minutes.actions.map(({ due }) => due)).toEqual([undefined, undefined]);
});
