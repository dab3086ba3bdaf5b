/** People in rows: with initials, with what each is of, in groups below a heading; programs that listen are nobody. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const BOTH = ["Ada Example", "Ben Sample"];
const THREE = [...BOTH, "Cleo Invented"];
const SHORT = ["Ada Example (AE)", "Ben Sample (BS)", "Cleo Invented (CI)"];
const TOLD = "\n\n## Lamp\n\nAE to hang it. BS found that CI is out of paint.\n";

function read(body: string, title = "Lamp sync") {
  const { there = [], chair } = found(`# ${title}\n\n${body}\n`);
  return chair === undefined ? [there] : [there, chair];
}

const names = (body: string) =>
  (found(`# Lamp sync\n\n${body}\n`).there ?? []).map((one) => one.replace(/ [[(].*/, ""));

describe("initials beside names", () => {
  test.each([
    "| AE | Ada Example |\n|---|---|\n| BS | Ben Sample |\n| CI | Cleo Invented |",
    "- Ada Example / AE\n- Ben Sample / BS\n- Cleo Invented / CI",
    "## Abbreviations\n\n- AE: Ada Example\n- BS: Ben Sample\n- CI: Cleo Invented",
    "AE = Ada Example\nBS = Ben Sample\nCI = Cleo Invented",
    "AE – Ada Example; BS – Ben Sample; CI – Cleo Invented",
    "* Ada Example [AE]\n* Ben Sample [BS]\n* Cleo Invented [CI]",
    "(AE: Ada Example, BS: Ben Sample, CI: Cleo Invented)",
  ])("%j", (body) => {
    expect(read(body + TOLD)).toEqual([SHORT]);
  });

  test("and who led", () => {
    const table =
      "| Name | Initials | |\n|---|---|---|\n| Dr Ada Example | AE | Chair |\n| Ben Sample | BS | minutes |";
    expect(read(`## Group call 03/02/2026\n\n*Room 2*\n\n${table}`)).toEqual([
      ["Dr Ada Example (AE) [Chair]", "Ben Sample (BS) [minutes]"],
      "Dr Ada Example",
    ]);
  });

  test.each([
    "CI = Continuous Integration\nPR = Pull Request\n\nThe CI is slow. Each PR needs an integration test and a request.",
    "## Reviewers\n\n- AE: Ada Example\n- BS: Ben Sample\n\n## Lamp\n\nAE to hang it. BS is ill.",
    "- AX: Ada Example\n- BY: Ben Sample\n\n## Lamp\n\nAX to hang it. BY is ill.",
    "- AE: Ada Example\n- BS: Ben Sample\n\n## Lamp\n\nNobody hangs it.",
  ])("but not %j", (body) => {
    expect(read(body)).toEqual([[]]);
  });
});

describe("what each is of, behind a comma", () => {
  test.each<[string, readonly string[]]>([
    [
      "In attendance:\nAda Example (Chair)\nBen Sample, Harbour Services\nCleo Invented, Town Library\nApologies: Dan Feigned (Parks)",
      ["Ada Example [Chair]", "Ben Sample [Harbour Services]", "Cleo Invented [Town Library]"],
    ],
    [
      "Present:\nAda Example, Transport\nBen Sample, Harbour Lights\nCleo Invented, Parks",
      ["Ada Example", "Ben Sample [Harbour Lights]", "Cleo Invented"],
    ],
    [
      "Present: Ada Example, Harbour Services; Ben Sample, Ferry Scotland; Cleo Invented, Town Archive",
      ["Ada Example [Harbour Services]", "Ben Sample [Ferry Scotland]", "Cleo Invented [Town Archive]"],
    ],
    ["Present: Ada Example, Ben Sample; Cleo Invented", THREE],
  ])("%j", (body, there) => {
    expect(read(body)[0]).toEqual(there);
  });
});

describe("groups of those who were there", () => {
  test.each([
    "## Attendance\n\n**Directors present:** Ada Example, Ben Sample\n\n**Directors absent:** Dan Feigned\n\n**Staff and guests:** Cleo Invented",
    "## Attendance\n\n**Directors:** Ada Example, Ben Sample\n\n**Legal counsel:** Cleo Invented\n\n**Apologies:** Dan Feigned",
    "**Present:** Ada Example, Ben Sample\n\n**Invited guests and staff:** Cleo Invented\n\n**Apologies:** Dan Feigned",
    "- **Directors present:** Ada Example, Ben Sample\n- **Officers/advisors:** Cleo Invented\n- **Absent:** Dan Feigned",
    "**Attendees – 2:** Ada Example, Ben Sample\n**Staff & observers:** Cleo Invented",
  ])("%j", (body) => {
    expect(read(body)[0]).toEqual(THREE);
  });
  test.each([
    "## Attendance\n\nPresent: Ada Example, Ben Sample\n\nProxies sent: Cleo Invented",
    "## Attendance\n\nPresent: Ada Example, Ben Sample\n\nNot heard from: Cleo Invented",
    "## Attendance\n\nPresent: Ada Example, Ben Sample\n\nNext chair: Cleo Invented",
    "## Attendance\n\nPresent: Ada Example, Ben Sample\n\n## Thanks\n\nCake: Cleo Invented",
  ])("but not %j", (body) => {
    expect(read(body)[0]).toEqual(BOTH);
  });
});

describe("what is nobody in a list of those who were there", () => {
  test.each([
    "Harbour.ai",
    "Lantern Notetaker",
    "Ada's phone",
    "Ben’s Notetaker",
    "Lantern AI Companion",
    "Lamp Meeting Assistant",
    "lamp-bot",
    "Co-chairs",
    "Chairs",
  ])("%s", (name) => {
    expect(names(`Attendees: Ada Example, Ben Sample, ${name}`)).toEqual(BOTH);
    expect(names(`## Attendees\n\n- Ada Example\n- ${name}\n- Ben Sample`)).toEqual(BOTH);
  });
  test.each(["Cleo Talbot", "Cleo O’Sample", "Cleo Abbot"])("but %s is", (name) => {
    expect(read(`Attendees: Ada Example, Ben Sample, ${name}`)[0]).toEqual([...BOTH, name]);
  });
});

describe("a sentence that says who was there", () => {
  test.each([
    "Held on Jitsi, 3 March 2026. Those on the call were Ada, Ben, Cleo. Ada convened.",
    "Call opened by Ada at 18:05, with Ben and Cleo on the line.",
    "The planning call was held on 3 March by video and was chaired by Ada. Taking part were Ada, Ben and Cleo.",
    "We met in the hut and were chaired by Ada. Present were Ada, Ben and Cleo.",
  ])("%s", (line) => {
    const [there = [], chair] = read(`${line}\n\n## Lamp\n\nBen will hang it.`, "Lamp task force");
    expect([...there].sort()).toEqual(["Ada", "Ben", "Cleo"]);
    expect(chair).toBe("Ada");
  });
  test("of one who is called by an initial, and of one who came later", () => {
    const body = "Call opened by Ada at 18:05, with Ben and Cleo S. on the line; Dan joined from the train.";
    expect(read(body)[0]).toEqual(["Ben", "Cleo S.", "Dan", "Ada"]);
  });
  test.each([
    "Ada, Ben and Cleo were chaired by nobody.",
    "The fair was chaired by Ada and opened by Ben.",
    "Dan joined from the docs team.",
  ])("but not %s", (line) => {
    expect(read(`${line}\n\n## Lamp\n\nIt hangs.`)).toEqual([[]]);
  });
});

const CALLED = "\n\n## Lamp\n\nBen found the lamp; a wick is what Cleo brought. The shed belongs to Ada.\n";

describe("whole names in a row, whose bearers are called by one of them below", () => {
  test.each([
    "**Peeps:** Ada Example, Ben Sample, Cleo Invented",
    "In the office: Ada Example, Ben Sample\nRemote: Cleo Invented",
    "3 March 2026, 14:00 UTC\nAda Example, Ben Sample, Cleo Invented",
    "* Ada Example\n* Ben Sample\n* Cleo Invented",
    "Ada Example · Ben Sample · Cleo Invented",
  ])("%j", (body) => {
    expect(read(body + CALLED)[0]).toEqual(THREE);
  });
  test.each([
    "Authors: Ada Example, Ben Sample, Cleo Invented",
    "**Maintainers:** Ada Example, Ben Sample, Cleo Invented",
    "Candidates: Ada Example, Ben Sample, Cleo Invented",
    "Reviewers: Ada Example, Ben Sample, Cleo Invented",
    "Recipients: Ada Example, Ben Sample, Cleo Invented",
    "Volunteers: Ada Example, Ben Sample, Cleo Invented",
    "Donors: Ada Example, Ben Sample, Cleo Invented",
    "Approved by: Ada Example, Ben Sample, Cleo Invented",
    "Rope panel: Ada Example, Ben Sample, Cleo Invented",
    "Prizes went to Ada Example, Ben Sample and Cleo Invented.",
    "## Interviewees\n\n- Ada Example\n- Ben Sample\n- Cleo Invented",
    "Today: Ada Wick, Lamp Oil, Ben Shed\n\nThe oil is out, the wick is old, and the shed is cold.",
  ])("but not %j", (body) => {
    expect(read(body + CALLED)).toEqual([[]]);
  });
  test("and nobody whom the note does not name again", () => {
    expect(read("**Peeps:** Ada Example, Ben Sample, Cleo Invented\n\n## Lamp\n\nIt hangs.")).toEqual([[]]);
  });
});

describe("who was there, in other places", () => {
  test("at the end", () => {
    for (const end of [
      "Blue sheet: Ada Example, Ben Sample, Cleo Invented",
      "## Bluesheets\n\n1. Ada Example\n2. Ben Sample\n3. Cleo Invented",
      "## On the call were\n\nAda Example, Ben Sample, Cleo Invented",
    ])
      expect(read(`## Lamp\n\nIt hangs.\n\n${end}`)).toEqual([THREE]);
  });
  test("in the title", () => {
    expect(read("## Lamp\n\nIt hangs.", "Lamp sync, 3 March (w/ Ada, Ben, Cleo)")).toEqual([
      ["Ada", "Ben", "Cleo"],
    ]);
  });
  test.each([
    "| Delegate | From | 3 March |\n|---|---|---|\n| Ada Example | Bay | ✓ |\n| Dan Feigned | Bay | – |\n| Ben Sample | Cape | ✓ |",
    "| Name | Team | TZ |\n|---|---|---|\n| Ada Example | Rope | UTC |\n| Ben Sample | Oil | UTC+1 |",
    "## Roll\n\nAda Example – aye\nBen Sample – aye",
  ])("in a table or a roll: %j", (body) => {
    expect(names(body)).toEqual(BOTH);
  });
  test.each([
    [
      "| Name | Handle | Module |\n|---|---|---|\n| Ada Example | @ada | rope |\n| Ben Sample | @ben | oil |",
      "Owners",
    ],
    ["## Speakers\n\n- Ada Example, Harbour Inc\n- Ben Sample", "Fair programme"],
    ["## Team\n\n- Ada Example (lead)\n- Ben Sample", "About"],
  ])("but of no meeting: %j", (body, title) => {
    expect(found(`# ${title}\n\n${body}\n`, { subject: title }).there).toBeUndefined();
  });
});

describe("a list of those who were there is read however each is told", () => {
  test.each([
    "Participants:\nAda Example <ada@harbour.example>\nBen Sample <ben@harbour.example>",
    "| Organisation | Representative |\n|---|---|\n| Harbour Inc | Ada Example |\n| Lantern Ltd | Ben Sample |",
    "### Present & accounted for\n\n* Ada Example\n* Ben Sample",
    "| Name | Present |\n|---|---|\n| Ada Example | yes |\n| Ben Sample | by phone |\n| Dan Feigned | apologies |",
    "On the call: Ada Example/Harbour, Ben Sample / Lantern",
  ])("%j", (body) => {
    expect(names(body)).toEqual(BOTH);
  });
  test("and a sign is explained behind the last of them", () => {
    expect(read("Present: Ada Example, Ben Sample*, Cleo Invented (* chair)")[1]).toBe("Ben Sample");
  });
  test("two people a slash parts stay two", () => {
    expect(names("Present: Ada Example/Ben Sample, Cleo Invented/Dan Feigned")).toEqual([
      ...THREE,
      "Dan Feigned",
    ]);
  });
});

describe("who led", () => {
  const LISTED = "Present: Ada Example, Ben Sample\n\n";
  test.each([
    `${LISTED}Host and scribe: Ada`,
    `${LISTED}Chair and minutes: Ada and Ben`,
    `${LISTED}Leading today: Ada. Taking notes: Ben.`,
    `${LISTED}The call opened at 18:02 with Ada Example presiding.`,
    `${LISTED}The planning call was held in the hut and was moderated by Ada.`,
    "## Attendees\n\n- Ada Example: chair\n- Ben Sample: scribe",
    "| Name | |\n|---|---|\n| Ada Example | chair |\n| Ben Sample | |",
  ])("%j", (body) => {
    expect(read(body)[1]).toBe("Ada Example");
    expect(names(body)).toEqual(BOTH);
  });
  test.each([
    "The meeting with the mayor was chaired by Ada.",
    "The tour was led by Ada, and the call was long.",
    "Ada was moderated by nobody.",
    "A stall was opened at the fair by Ada.",
  ])("but not %s", (line) => {
    expect(read(LISTED + line)[1]).toBeUndefined();
  });
});

describe("who was there, in more of a list", () => {
  test.each([
    "| Present | |\n|---|---|\n| Core | Ada Example, Ben Sample |\n| Guests | Cleo Invented |\n| Absent | Dan Feigned |",
    "Attendees are Ada Example, Ben Sample and Cleo Invented.",
    "Quorum: 3 of 4 (Ada Example, Ben Sample, Cleo Invented)",
    "Members:\n* [x] Ada Example\n* [x] Ben Sample\n* [ ] Dan Feigned\n\nGuests:\n* Cleo Invented",
    "Call started by Ada Example. Ben Sample and Cleo Invented joined.",
  ])("%j", (body) => {
    expect(names(body).sort()).toEqual(THREE);
  });
  test("by the column of the note's own day", () => {
    const table =
      "| Member | 3 Feb | 17 Feb | 3 Mar |\n|---|---|---|---|\n| Ada Example | x | | x |\n| Ben Sample | | x | x |\n| Dan Feigned | x | x | |";
    expect(names(table)).toEqual(BOTH);
    expect(names(table.replace("3 Mar", "1 Apr"))).toEqual([]);
  });
});

describe("lines of names by what each of them is", () => {
  const LINES = [
    "**Teachers:** Ada Example, Ben Sample\n**Staff:** Cleo Invented\n**Excused:** Dan Feigned",
    "Lecturers: Ada Example\nStudents: Ben Sample\nGuests: Cleo Invented (library)",
  ];
  test.each(LINES)("%j", (body) => expect(names(body)).toEqual(THREE));
  test("below a head of labels in bold without colons", () => {
    const head = "**Date** Tuesday, 3 March 2026\n**Room** Old mill, E07\n**Chair** Ada Example\n\n";
    expect(read(`${head}${LINES[0]}`)).toEqual([
      ["Ada Example [chair]", "Ben Sample", "Cleo Invented"],
      "Ada Example",
    ]);
  });
  test("but not of other things", () => {
    expect(names("Topics: Rope, Oil\nStaff: Ada Example, Ben Sample\nExcused: Dan Feigned")).toEqual(BOTH);
  });
});

describe("names in another column than the seats", () => {
  const table = (head: string) =>
    `## Attendance\n\n| ${head} | Present |\n|---|---|---|\n| Harbour Lights | Ada Example | Yes |\n| Lamp Panel Chair | Ben Sample | Yes |\n| Mill Bank | Dan Feigned | No |\n`;
  test.each(["Member | Representative", "Member | Delegate", "Member | Name"])("%s", (head) => {
    expect(read(table(head))).toEqual([BOTH]);
  });
  test("but the names where they are whole in the first", () => {
    const body =
      "## Attendance\n\n| Member | Representative | Present |\n|---|---|---|\n| Ada Example | Dan Feigned | Yes |\n| Ben Sample | Eva Feigned | Yes |\n";
    expect(names(body)).toEqual(BOTH);
  });
  test("below a heading that says more than who came", () => {
    const roll =
      "\n\nThe meeting began at nine.\n\n| Name | Body |\n|---|---|\n| Ada Example | HLP |\n| Ben Sample | MBK |\n";
    const TOP = "## Plenary\n\n**Secretary:** Ada Example\n\n";
    expect(names(`${TOP}### 1 Opening and roll call${roll}`)).toEqual(BOTH);
    expect(names(`${TOP}### 1 Opening and report${roll}`)).toEqual([]);
  });
});

describe("among names", () => {
  test.each<[string, readonly string[]]>([
    ["Present: Ada Example, Ben Sample (Dan is away this week)", BOTH],
    ["Present: Ada Example, Ben Sample\nAlso: Cleo Invented, boat hire desk", THREE],
    ["Observers: Ada Example, Ropemakers' Guild\nPresent: Ben Sample", BOTH],
    ["Present: Dora, the two Examples from the mill (Ada and Ben)", ["Dora", "Ada", "Ben"]],
    [
      "| | |\n|---|---|\n| Present | Ada Example, Ben Sample |\n| Management | Cleo Invented (Mill Services) |",
      THREE,
    ],
    [
      "The meeting was attended by Ada Example and Ben Sample; the mill was represented by Cleo Invented and Dora Fable.",
      [...THREE, "Dora Fable"],
    ],
    [
      "Those taking part were Ada Example and Ben Sample as\nmembers of the crew, and Cleo Invented, who took the minutes.",
      THREE,
    ],
  ])("%j", (body, there) => expect(names(body).sort()).toEqual([...there].sort()));
  test.each<[string, readonly string[]]>([
    ["Present: Ada Example, Ben Sample (sorry, was late)", BOTH],
    ["Present: Ada Example, Ben Sample, two guests (from Mill Bank)", BOTH],
    ["Present: Ada Example, Ben Sample; the lamp was represented by a drawing", BOTH],
  ])("and nobody else in %j", (body, there) => expect(names(body)).toEqual(there));
  test("two of one name are called apart", () => {
    const body = "Members: Cleo, Old Ada, New Ada\nExcused: Ben\n\n## Lamp\n\nNew Ada will hang it.\n";
    expect(read(body)).toEqual([["Cleo", "Old Ada", "Ada (New Ada)"]]);
    expect(found(`# Lamp sync\n\n${body}`).actions).toEqual(["Ada: hang it"]);
  });
});

describe("who led by where they sat", () => {
  const LISTED = "Present: Ada Example, Ben Sample\n\n";
  test.each([
    "It was agreed that Ada Example would take the chair.",
    "With Ada Example in the chair, Ben Sample read the minutes.",
  ])("%s", (line) => expect(read(LISTED + line)[1]).toBe("Ada Example"));
  test("by the sentence that says where they sat", () => {
    const told =
      "Around the table in the lamp room were Ada Example in the chair, Ben Sample and Cleo Invented.\n\nBen Sample will paint it. Cleo Invented said that it leaks. Ada Example asked why.";
    expect(read(told)[1]).toBe("Ada Example");
  });
  test.each([
    "It was agreed that Ada would take the chair home.",
    "It was agreed that Ada would take the chair from June.",
    "Next sync 19 March, 14:00. Ben moderates.",
    "Next sync 19 March, 14:00. @ben moderates.",
  ])("but not by %s", (line) => {
    expect(read(`Present: Ada, @ben\n\n${line}`)[1]).toBeUndefined();
  });
});
