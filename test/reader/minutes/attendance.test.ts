/** Who was there and who led it, in the habits of many projects. Every note is made up. */
import { describe, expect, test } from "vitest";
import { type Found, found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

describe("who was there is read from", () => {
  const THERE: readonly (readonly [string, string, Found])[] = [
    [
      "a sign-in list with a sentence before it",
      "## Attendees (sign in)\n\nPlease put your name down here.\n\n- Ada Example\n- Ben Sample\n",
      { there: ["Ada Example", "Ben Sample"] },
    ],
    [
      "a label that asks for names",
      "Attendance (please add yourself):\n\n- Ada Example\n- Ben Sample\n- add yourself here\n",
      { there: ["Ada Example", "Ben Sample"] },
    ],
    [
      "a roll call behind a sentence, with columns",
      "Thanks to everybody who was here. Roll call:\n\n- Ada Example / Harbour Inc / @ada\n- Ben Sample / Sea Ltd / @ben\n",
      { there: ["Ada Example (@ada) [Harbour Inc]", "Ben Sample (@ben) [Sea Ltd]"] },
    ],
    [
      "columns that the list itself names",
      "## Attendees\n\n- Name / Org / @handle\n- Ada Example / Harbour Inc / @ada\n- Ben Sample / Sea Ltd\n",
      { there: ["Ada Example (@ada) [Harbour Inc]", "Ben Sample [Sea Ltd]"] },
    ],
    [
      "a person with pronouns, employer and town between commas",
      "## Attendees\n\n- Ada, she/her, Harbour Inc, Kilport\n- Ben, he/him, Sea Ltd, Ayrmouth\n",
      { there: ["Ada [she/her, Harbour Inc, Kilport]", "Ben [he/him, Sea Ltd, Ayrmouth]"] },
    ],
    [
      "a table of people that nothing introduces",
      "| Name | Organisation | GitHub |\n| --- | --- | --- |\n| Ada Example | Harbour Inc | @ada |\n| Ben Sample | Sea Ltd | @ben |\n",
      { there: ["Ada Example (@ada)", "Ben Sample (@ben)"] },
    ],
    [
      "an HTML table of people",
      "<table><tr><th>Name</th><th>Present</th></tr><tr><td>Ada Example</td><td>yes</td></tr><tr><td>Ben Sample</td><td></td></tr></table>\n",
      { there: ["Ada Example"] },
    ],
    [
      "lists of a team and of others, one of them a handle",
      "- Team members: Ada, Ben\n- Others: vincent\n\n## Lamp\n\nIt burns.\n",
      { there: ["Ada", "Ben", "vincent"] },
    ],
    [
      "handles with digits and small letters",
      "- **Attendees:**\n  - @oil20001\n  - rudd (@rudd)\n  - @ben\n",
      { there: ["@oil20001", "rudd (@rudd)", "@ben"] },
    ],
    ["small names one a line", "## Attendees\n\n- rudd\n- ben\n- cleo\n", { there: ["rudd", "ben", "cleo"] }],
    [
      "a bold label with a space behind it",
      "**Attendees** \n\n- Ada Example\n- Ben Sample\n",
      { there: ["Ada Example", "Ben Sample"] },
    ],
    [
      "roles as items of a list",
      "- Chair: Ada Example\n- Scribe: Ben Sample\n- Attendees: Ada Example, Ben Sample, Cleo Invented\n- Regrets: Dan Feigned\n",
      {
        there: ["Ada Example [chair]", "Ben Sample [scribe]", "Cleo Invented"],
        chair: "Ada Example",
      },
    ],
    [
      "who led it",
      "- **Lead:** Ada Example (@ada)\n- **Notetaker:** @ben\n- **Attendees:**\n  - @ben\n  - @cleo\n",
      {
        there: ["Ada Example (@ada) [lead]", "@ben [notetaker]", "@cleo"],
        chair: "Ada Example",
      },
    ],
    [
      "who moderated, below a heading of attendees",
      "## Attendees\n\n- Ada Example (moderator)\n- Ben Sample\n",
      { there: ["Ada Example [moderator]", "Ben Sample"], chair: "Ada Example" },
    ],
    [
      "a facilitator of a line of its own, far from the list",
      "Facilitator: Ben\n\n[Recording](https://films.example/1)\n\n## Attendees\n\n- Ada Example\n- Ben Sample\n",
      { there: ["Ada Example", "Ben Sample [facilitator]"], chair: "Ben Sample" },
    ],
    [
      "who called the meeting to order",
      "Present: Ada Example, Ben Sample\n\nThe meeting was called to order at 19:02 by Ben Sample.\n",
      { there: ["Ada Example", "Ben Sample"], chair: "Ben Sample" },
    ],
    [
      "who chaired in a sentence",
      "Present: Ada Example, Ben Sample\n\nAda chaired the meeting, and Ben took notes.\n",
      { there: ["Ada Example", "Ben Sample"], chair: "Ada Example" },
    ],
    [
      "who was not there, kept apart",
      "**Present:** Ada Example, Ben Sample\n\n**Absent with regrets:** Cleo Invented\n\n**Not present:** Dan Feigned\n",
      { there: ["Ada Example", "Ben Sample"] },
    ],
    [
      "no placeholder of a template",
      "- **Attendees:**\n  - @ada\n  - _@name_\n  - @AddYourNameHere\n  - (your name)\n  - {name}\n",
      { there: ["@ada"] },
    ],
    ["nobody of a lead of something else", "## Lamp\n\nLead: Ada Example\n\nIt burns.\n", {}],
    [
      "names that stand alone below the title, of people who are heard of as such",
      "# Lamp sync\n\nAda, Ben & Cleo\n\n- Ada: the lamp is hot. I'll open it.\n- Ben wants a day off\n",
      { there: ["Ada", "Ben", "Cleo"], actions: ["Ada: open it"] },
    ],
    [
      "no towns that stand alone below the title",
      "# Trip report\n\nKilport, Ayrmouth, Bute\n\n- Kilport: sunny\n- Ayrmouth: rainy\n- Bute: hot\n",
      {},
    ],
    [
      "initials that a line spells out, and who else speaks in turn",
      "# Lamp sync\n\n(Facilitated by Cleo. Ada E. = AE, Ben = BS)\n\nAE: I saw smoke.\n\nBS: I'll open it.\n\nCleo: Next.\n\nCleo: I thank you.\n\nAE: Bye.\n",
      {
        there: ["Ada E. (AE)", "Ben (BS)", "Cleo"],
        chair: "Cleo",
        actions: ["Ben: open it"],
      },
    ],
    [
      "people who speak in turn and write themselves small",
      "# Lamp sync\n\nada: morning, I lit it\nben: great. I'll paint it tonight\nada: thanks\nben: also the hose leaks\n",
      { there: ["ada", "ben"], actions: ["ben: paint it tonight"] },
    ],
    [
      "no labels that look like speakers",
      "# Lamp planning\n\nPros: I like it\nCons: I fear it\nPros: my time\nCons: none of mine\n",
      {},
    ],
    [
      "a sentence that tells who met",
      "# Lamp meeting\n\nWe met at the lamp: Ada Example, Ben Sample and, later, Cleo Invented.\n\nBen took the chair.\n",
      { there: ["Ada Example", "Ben Sample", "Cleo Invented"], chair: "Ben Sample" },
    ],
    [
      "who came late or left early, and nobody who was away",
      "Late: Cleo Invented (from item 3 on)\nIn attendance: Ada Example, Ben Sample, Cleo Invented\nAbsent without notice: Dan Feigned\n",
      { there: ["Cleo Invented [from item 3 on]", "Ada Example", "Ben Sample"] },
    ],
    [
      "a question in bold, over its names",
      "**Who's there?**\n\nAda, Ben\n\n**Who can't come?**\n\nCleo\n",
      { there: ["Ada", "Ben"] },
    ],
    [
      "a heading of a role, over the name",
      "## Present\n\n- Ada Example, Harbour Inc\n- Ben Sample\n\n## Facilitator\n\nAda Example\n",
      { there: ["Ada Example [facilitator, Harbour Inc]", "Ben Sample"], chair: "Ada Example" },
    ],
    ["no table of lamps", "| Name | Colour |\n| --- | --- |\n| Main Lamp | red |\n", {}],
  ];
  test.each(THERE)("%s", (_, note, expected) => {
    expect(found(note)).toEqual(expected);
  });
});

describe("who was there is read from the head of a note", () => {
  const BODY = "# Lamp sync\n\nAda will light it.\n";
  test.each<[string, Readonly<Record<string, string>>, Found]>([
    [
      "as a list of names",
      { attendees: "[Ada Example, Ben Sample]", chair: "Ben Sample" },
      {
        there: ["Ada Example", "Ben Sample [chair]"],
        chair: "Ben Sample",
        actions: ["Ada Example: light it"],
      },
    ],
    [
      "as people with their names",
      { participants: "[{ name: Ada Example }, { name: Ben Sample }]" },
      { there: ["Ada Example", "Ben Sample"], actions: ["Ada Example: light it"] },
    ],
    [
      "as words",
      { Present: "Ada Example and Ben Sample", Regrets: "Cleo Invented" },
      { there: ["Ada Example", "Ben Sample"], actions: ["Ada Example: light it"] },
    ],
    ["but for what is no name", { host: "lamps.example", moderator: "the one on duty", guests: "none" }, {}],
  ])("%s", (_, fields, expected) => {
    expect(found(BODY, fields)).toEqual(expected);
  });
  test("where its text does not say it", () => {
    const { there, chair } = found("Present: Ada Example, Ben Sample\n", {
      attendees: "[Cleo Invented]",
      chair: "Ada Example",
    });
    expect({ there, chair }).toEqual({ there: ["Ada Example", "Ben Sample"], chair: "Ada Example" });
  });
  test("without a word against its fields", () => {
    const { warnings } = meetingOf(BODY, { attendees: "[Ada Example]", chair: "Ada Example" });
    expect(warnings.map(({ code }) => code)).not.toContain("field-unknown");
  });
});

describe("who was there", () => {
  test.each<[string, Found]>([
    ["Minutes: Ben\nPresent: Ada Example, Ben Sample\n", { there: ["Ada Example", "Ben Sample [minutes]"] }],
    ["Notes: Ada\nPresent: Ada Example, Ben Sample\n", { there: ["Ada Example [notes]", "Ben Sample"] }],
    ["Scribes: Ada\nPresent: Ada Example, Ben Sample\n", { there: ["Ada Example [scribe]", "Ben Sample"] }],
    ["Hosts: Ada\nPresent: Ada Example, Ben Sample\n", { there: ["Ada Example [host]", "Ben Sample"] }],
  ])("has the office that %j says", (note, expected) => {
    const { chair: _, ...rest } = found(note);
    expect(rest).toEqual(expected);
  });

  test.each([
    ["Present: Cleo Invented, Jr., Ada Example\n", ["Cleo Invented", "Ada Example"]],
    ["Present: Cleo Invented, PhD, Ada Example\n", ["Cleo Invented", "Ada Example"]],
    ["Present: Cleo Invented/Dan Feigned, Ada Example\n", ["Cleo Invented", "Dan Feigned", "Ada Example"]],
    ["Present: Cleo Invented, dan@crew.example, Ada Example\n", ["Cleo Invented", "dan", "Ada Example"]],
    ["Present: Cleo Invented (he/him), Ada/Ben\n", ["Cleo Invented [he/him]", "Ada/Ben"]],
  ])("is each person of %j", (note, there) => {
    expect(found(note)).toEqual({ there });
  });
});

describe("no topic is", () => {
  const crew = "- Ada Example\n- Ben Sample\n";
  test.each([
    `## Date\n\n3 March 2026\n\n## Attendees\n\n${crew}`,
    `## Date and time\n\n3 March 2026, 19:00\n\n## Attendees\n\n${crew}- 3 x???\n`,
    `## Attendees\n\n${crew}\n## Apologies\n\nCleo sent word that she has a cold.\n`,
    `## Regrets\n\nNone.\n\n## Present\n\n${crew}`,
    `## Time & Place\n\nThe mill.\n\n## Attendees\n\n${crew}`,
  ])("a heading that says when it was or who came: %j", (top) => {
    const { topics } = meetingOf(`${top}\n## Mill\n\nWords.\n\n## Quay\n\nWords.\n`);
    expect(topics.map(({ number, title }) => `${number}. ${title}`)).toEqual(["1. Mill", "2. Quay"]);
  });
  test("but one below a topic is", () => {
    const { topics } = meetingOf(
      "## Mill\n\nWords.\n\n## Date\n\nWe look for one.\n\n## Missing\n\nA hook.\n",
    );
    expect(topics.map(({ title }) => title)).toEqual(["Mill", "Date", "Missing"]);
  });
});

/** So much German that a note is read as such. */
const GERMAN =
  "\n\n## Lampe\n\nDie Lampe ist nicht mit dem Kabel auf der Bank und wird von der Stadt für uns ein Problem.\n";

describe("who was there and who led is read from", () => {
  test.each<[string, readonly string[], string?]>([
    // A sentence, the names behind it or before it.
    [
      "On the call were Ada, Ben and Cleo; Dan sent his regrets. Ben moderated.",
      ["Ada", "Ben", "Cleo"],
      "Ben",
    ],
    [
      "In the room were Ada Example, Ben Sample and, later, Cleo Invented.",
      ["Ada Example", "Ben Sample", "Cleo Invented"],
    ],
    ["The meeting was attended by Ada, Ben, and Cleo.", ["Ada", "Ben", "Cleo"]],
    ["Today with us were @ada, @ben and @cleo.", ["@ada", "@ben", "@cleo"]],
    [
      "Ada Example, Ben Sample and Cleo Invented attended; Dan was away.",
      ["Ada Example", "Ben Sample", "Cleo Invented"],
    ],
    ["Ada, Ben and Cleo were present. Dan sent apologies.", ["Ada", "Ben", "Cleo"]],
    ["There were five of us: Ada, Ben, Cleo, Dan and Eve.", ["Ada", "Ben", "Cleo", "Dan", "Eve"]],
    // Lines of a head, boxes and tables.
    ["When: 3 March\nWho: Ada, Ben\nFacilitator: Ben", ["Ada", "Ben [facilitator]"], "Ben"],
    ["People: Ada, Ben\nFacilitator: Ada", ["Ada [facilitator]", "Ben"], "Ada"],
    ["> [!NOTE]\n> Present: Ada, Ben\n> Chair: Ben", ["Ada", "Ben [chair]"], "Ben"],
    [
      "| Present | Apologies |\n|---|---|\n| Ada Example | Cleo Invented |\n| Ben Sample | |",
      ["Ada Example", "Ben Sample"],
    ],
    [
      "| Date | Lead | Minutes |\n|---|---|---|\n| 3 March | Ada | Ben |\n\nPresent: Ada, Ben",
      ["Ada [lead]", "Ben"],
      "Ada",
    ],
    ["- Present\n  - Ada\n  - Ben\n- Chair\n  - Ada", ["Ada [chair]", "Ben"], "Ada"],
    [
      "### Present\nAda Example, chair\nBen Sample, secretary\nCleo Invented",
      ["Ada Example [chair]", "Ben Sample [secretary]", "Cleo Invented"],
      "Ada Example",
    ],
    [
      "Present: [Ada Example](mailto:ada@crew.example) ~~[Cleo Invented](mailto:cleo@crew.example)~~ [Ben Sample](mailto:ben@crew.example)",
      ["Ada Example", "Ben Sample"],
    ],
    ["Present: Ada, Ben\n\n**Chair:** Ada · **Notes:** Ben", ["Ada [chair]", "Ben [notes]"], "Ada"],
    [
      "Present: Ada, Ben\n\n**Led by:** Ada\n\n**Notes**\n\n- Door\n  - It jams.\n- Gate",
      ["Ada [chair]", "Ben"],
      "Ada",
    ],
    ["In attendance\n\n- Ada\n- Ben", ["Ada", "Ben"]],
    ["## 👥 Participants\n\n- @Ada Example\n- @Ben Sample", ["Ada Example", "Ben Sample"]],
    ["- **Who:** Ada, Ben\n- **When:** 3 March", ["Ada", "Ben"]],
    ["Minutes by Ben. Present: Ada, Ben.", ["Ada", "Ben"]],
    ["## Attendance\n\n**Core team:** Ada, Ben\n**Community:** Cleo, Dan", ["Ada", "Ben", "Cleo", "Dan"]],
    ["| | Present | Absent |\n|---|---|---|\n| Ada Example | x | |\n| Ben Sample | | x |", ["Ada Example"]],
    ["Present: Ada Example, Ben Sample, harbour manager", ["Ada Example", "Ben Sample [harbour manager]"]],
    // A log and a roll call in plain text.
    ["```\n<ada> Chair: Ada\n<ada> Present: Ada, Ben\n<ben> hello\n```", ["Ada [chair]", "Ben"], "Ada"],
    ["```\n12:00 <ada> present+\n12:01 <ben> present+\n```", ["ada", "ben"]],
    [
      "## Roll call\n\n    Directors present:\n\n      Ada Example\n      Ben Sample\n\n    Directors absent:\n\n      Cleo Invented\n",
      ["Ada Example", "Ben Sample"],
    ],
    // Offices before the name, and how long somebody stayed behind it.
    [
      "Present: Chair Ada Example; Vice Chair Ben Sample; Commissioners Cleo Invented, Dan Feigned",
      ["Ada Example [Chair]", "Ben Sample [Vice Chair]", "Cleo Invented", "Dan Feigned"],
      "Ada Example",
    ],
    [
      "Present: Ada, Ben joined at half past, Cleo (until 10:30), Dan left at 11",
      ["Ada", "Ben [joined at half past]", "Cleo [until 10:30]", "Dan [left at 11]"],
    ],
    [
      "Present: Ada Example, Ben Sample\n\nThe meeting was called to order at 6:30 p.m. by Mayor Ada Example.",
      ["Ada Example", "Ben Sample"],
      "Ada Example",
    ],
    ["Here: Ada, Ben\nCould not come: Cleo\nAda ran the meeting.", ["Ada", "Ben"], "Ada"],
    [
      "Meeting started by ada at 18:00 UTC.\n\n## People present\n\n* ada (6)\n* ben (4)",
      ["ada", "ben"],
      "ada",
    ],
  ])("%j", (body, there, chair) => {
    const { there: people, chair: led } = found(`# Lamp sync\n\n${body}\n`);
    expect({ people, led }).toEqual({ people: there, led: chair });
  });

  test.each<[string, readonly string[], string?]>([
    [
      "Moderiert hat Ada. Da waren: Ada, @ben und später noch @cleo. Dan hat sich entschuldigt.",
      ["Ada", "@ben", "@cleo"],
      "Ada",
    ],
    ["Teilgenommen haben Ada, Ben und (ab 20 Uhr) Cleo.", ["Ada", "Ben", "Cleo [ab 20 Uhr]"]],
    ["Ada, Ben und Cleo waren dabei. Durch die Sitzung führte Ben.", ["Ada", "Ben", "Cleo"], "Ben"],
    [
      "**Wann:** 3. März\n**Wer:** Ada Example, Ben Sample, als Gast Prof. Cleo Invented\n**Vorsitz:** Ben Sample",
      ["Ada Example", "Ben Sample [chair]", "Prof. Cleo Invented"],
      "Ben Sample",
    ],
    [
      "**Anwesende Mitglieder:** Ada, Ben\n**Entschuldigt:** Dan\n**Versammlungsleitung:** Ada",
      ["Ada [chair]", "Ben"],
      "Ada",
    ],
    [
      "Anwesend: Ada, Cleo bis TOP 3, Dan kam später\n\nAda eröffnet die Sitzung.",
      ["Ada", "Cleo [bis TOP 3]", "Dan [kam später]"],
      "Ada",
    ],
    [
      "| Datum | Leitung | Protokoll |\n|---|---|---|\n| 3.3.2026 | Ada | Ben |\n\nTeilnehmer: Ada, Ben",
      ["Ada [Leitung]", "Ben"],
      "Ada",
    ],
  ])("German: %j", (body, there, chair) => {
    const { there: people, chair: led } = found(`# Lampentreffen\n\n${body}${GERMAN}`);
    expect({ people, led }).toEqual({ people: there, led: chair });
  });

  test.each([
    "We were happy, and Ada and Ben were present at the fair.",
    "The talk was attended by Ada, Ben and thirty others in May.",
    "Dan and Eve joined the project in May.",
    "| Present | Future |\n|---|---|\n| red lamp | blue lamp |",
    "Team leads: Ada, Ben",
    "On the call were many questions, no answers and a dog.",
    "The lamp and the gate were present in every talk.",
    "We were late, tired and glad.",
    "Attended by nobody but the cat.",
    "Ada said that Ben and Cleo attended the fair.",
    "Taking part were 22 residents.",
    "```\n<div> hello\n<b> you\n```",
    "```\nPresent: Ada, Ben, Cleo\n```",
  ])("nobody is found in %j", (body) => {
    expect(found(`# Lamp sync\n\n${body}\n`)).toEqual({});
  });

  test("news that tell who was on a call tell of no meeting", () => {
    expect(
      found("# Lamps for all\n\nOn the call were Ada, Ben and Cleo.\n", { subject: "Lamps for all" }),
    ).toEqual({});
  });
});

test("an office before a surname names whom the list has with the whole name", () => {
  const note =
    "Present: Chair Ada Example; Commissioner Ben Sample\n\nCommissioner Sample will mend the lamp.\n";
  expect(found(note).actions).toEqual(["Ben Sample: mend the lamp"]);
});

describe("who led is", () => {
  const crew = "Present: Ada Example, Ben Sample\n\n";
  test.each([
    "With Ada in the chair, the meeting began at 7.",
    "The meeting, chaired by Ada Example, began at 7.",
    "Ada took over as chair.",
    "Ada hosted.",
    "Ada called us to order at 7.",
    "Facilitator this week: Ada",
    "Today's chair: Ada",
    "Chair pro tem: Ada",
    "Facilitation: Ada, notes: Ben",
  ])("told by %j", (body) => {
    expect(found(`# Lamp sync\n\n${crew}${body}\n`).chair).toBe("Ada Example");
  });
  test.each([
    "Ben thanked Ada for chairing the last meeting.",
    "Ada will chair the next meeting.",
    "Ada chaired the fair committee in May.",
    "Ben was elected chair of the festival.",
    "Chair next time: Ben",
    "Vice chair Ben took notes.",
    "## Lamp\n\n*Led by Ada, written up by Ben*",
  ])("not told by %j", (body) => {
    expect(found(`# Lamp sync\n\n${crew}${body}\n`).chair).toBeUndefined();
  });
});
