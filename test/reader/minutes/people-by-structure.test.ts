/** Who was there and who led by how a head is built: names alone, tables, signs, what is of the next meeting. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const bare = (name: string) => name.replace(/ [([].*/, "");

function read(body: string) {
  const { there = [], chair } = found(`# Lamp sync\n\n${body}\n`);
  return { people: there.map(bare).join(", "), chair };
}

type Case = [string, string, string?];
const find = (body: string, people: string, chair?: string) => expect(read(body)).toEqual({ people, chair });

describe("names alone are those who came where whoever led or took notes is among them", () => {
  test.each<Case>([
    [
      "Host: ada\nScribe: ben\n\n## Introductions\n\nada, ben, cleo, +2 people who left",
      "ada, ben, cleo",
      "ada",
    ],
    ["Host: Ada\n\n### Faces\n\nAda, Ben (new) and Cleo\n\n### Lamp\n\nIt hangs.", "Ada, Ben, Cleo", "Ada"],
    [
      "Host: Ada. Notes: Ben\n\n- Ada\n- Ben\n- Cleo (they/them)\n\n## Lamp\n\nIt hangs.",
      "Ada, Ben, Cleo",
      "Ada",
    ],
    ["**Host:** Ada | **Notes:** Ben\n\nAda / Ben / Cleo\n\n## Lamp\n\nIt hangs.", "Ada, Ben, Cleo", "Ada"],
    [
      "Ada Example chaired, Ben Sample took notes.\n\n- Ada Example\n- Ben Sample\n- Cleo Invented",
      "Ada Example, Ben Sample, Cleo Invented",
      "Ada Example",
    ],
    ["## Round of names\n\nAda, Ben and Cleo and her dog\n\n## Lamp\n\nIt hangs.", "Ada, Ben, Cleo"],
    ["Host: Ada\nScribe: Ben\nAda, Ben, cleo_i, dan4", "Ada, Ben, cleo_i, dan4", "Ada"],
  ])("%j", find);

  test.each<Case>([
    ["Host: Ada\nNotes: Ben\n\n## Birthdays\n\nAda, Cleo, Dan\n\n## Lamp\n\nIt hangs.", "Ada, Ben", "Ada"],
    ["Host: Ada\nNotes: Ben\n\n## Absent\n\nAda, Cleo, Dan\n\n## Lamp\n\nIt hangs.", "Ada, Ben", "Ada"],
    ["Host: Ada\nNotes: Ben\n\n## Next meeting\n\nAda, Cleo, Dan\n\n## Lamp\n\nIt hangs.", "Ada, Ben", "Ada"],
    ["Host: Ada\nNotes: Ben\n\n## Lamp\n\nThe wick.\n\nAda, Cleo, Dan", "Ada, Ben", "Ada"],
    ["Host: Ada\nNotes: Ben\n\n- Docs\n- Roof\n- Lamp", "Ada, Ben", "Ada"],
    [
      "## Seats\n\n- Ada Example: chair\n- Ben Sample: treasurer\n\n## Candidates\n\n- Cleo Invented: chair\n- Dan Feigned",
      "Ada Example, Ben Sample",
      "Ada Example",
    ],
  ])("%j tells of others", find);
});

describe("names alone in which somebody led or took notes are those who came", () => {
  test.each<Case>([
    ["*(Ada, Ben, Cleo; Ben chairing)*\n\n- the lamp", "Ada, Ben, Cleo", "Ben"],
    ["Cleo: chair\nAda: notes\nBen: timekeeper\n\n## Lamp\n\nIt hangs.", "Cleo, Ada, Ben", "Cleo"],
    ["- Cleo – chair\n- Ada – notes\n- Ben\n\n## Lamp\n\nIt hangs.", "Cleo, Ada, Ben", "Cleo"],
    [
      "3 March 2026, 15:00 UTC. Ada Example, Ben Sample (moderator), Cleo Invented.\n\n- the lamp",
      "Ada Example, Ben Sample, Cleo Invented",
      "Ben Sample",
    ],
    ["Ada (host), Ben and Cleo on the call, Dan sent regrets.\n\n- the lamp", "Ada, Ben, Cleo", "Ada"],
    [
      "1. Roll call (Ada Example, Ben Sample, Cleo Invented)\n2. Lamp\n\nAda Example presided.",
      "Ada Example, Ben Sample, Cleo Invented",
      "Ada Example",
    ],
  ])("%j", find);

  test("also in the title", () => {
    const { there, chair } = found("# Lamp sync (Ada, Ben, Cleo)\n\nChaired by Ben.\n\n- the lamp\n");
    expect(there).toEqual(["Ada", "Ben", "Cleo"]);
    expect(chair).toBe("Ben");
    expect(found("# Lamp sync (Linux, Windows, Mac)\n\nChaired by Ben.\n").there ?? []).not.toContain(
      "Linux",
    );
  });
});

describe("a label beside the list says in what way others were there", () => {
  test.each<Case>([
    ["**Present:** Ada, Ben\n\n**Delegates dialling in:** Cleo, dan_4", "Ada, Ben, Cleo, dan_4"],
    ["**Present:** Ada, Ben\n\n**Calling in:** Cleo\n\n**Observing:** Dan", "Ada, Ben, Cleo, Dan"],
    [
      "## Sign in\n\n- Ada Example\n- Ben Sample\n\nZoom: Cleo Invented, Dan Feigned",
      "Ada Example, Ben Sample, Cleo Invented, Dan Feigned",
    ],
    [
      "Board: Ada Example, Ben Sample\nStaff: Cleo Invented\nAbsent: Dan Feigned\nChair: Ada",
      "Ada Example, Ben Sample, Cleo Invented",
      "Ada Example",
    ],
    [
      "## Present\n\n- Ada Example\n- Ben Sample\n- Guest: Cleo Invented (@cleo), Reef project",
      "Ada Example, Ben Sample, Cleo Invented",
    ],
    [
      "### 👋 Who's here? (name, from where, best soup)\n\n- Ada Example, Reef (pea)\n- Ben Sample, Bay (none)\n-",
      "Ada Example, Ben Sample",
    ],
    [
      "## Roll call\n\n- Ada Example / @ada / Bay (host)\n- Ben Sample / @ben / Cape",
      "Ada Example, Ben Sample",
      "Ada Example",
    ],
  ])("%j", find);

  test.each<Case>([
    ["Present: Ada, Ben\n\nZoom: Link", "Ada, Ben"],
    ["- Kind of meeting: Weekly\n- People present: Ada [host], Ben\n- Purpose: Lamp", "Ada, Ben", "Ada"],
    ["Present: Ada, Ben\nPhone: +49 123 456\nChat: #general", "Ada, Ben"],
    ["Present: Ada, Ben\nComing in: March\nPending: Budget", "Ada, Ben"],
    ["Present: Ada, Ben\n\nAda chaired. Next call: 9 March, chair: Ben", "Ada, Ben", "Ada"],
  ])("%j names no others", find);
});

describe("what is of the next meeting is not of this one", () => {
  const crew = "- Present: Ada, Ben, Cleo";
  const all = "Ada, Ben, Cleo";
  test.each<Case>([
    [`${crew}\n- Lead: Ada\n- Next month: Dan moderates`, all, "Ada"],
    [`${crew}\n- Next call: Dan`, all],
    [`${crew}\n\nNext time facilitated by Ben.`, all],
    [`${crew}\n\nThis time facilitated by Ada.\n\n## Next sync\n\nOn 17 March. Ben moderates.`, all, "Ada"],
    [`${crew}\n\nLed by Ada; next week's lead is Ben.`, all, "Ada"],
    [`${crew}\n\nThe next meeting is on 9 March. Ben chairs.`, all],
    [`${crew}\n\nAda chaired.\n\nNext session: 9 March at seven,\nBen moderates.`, all, "Ada"],
    [`${crew}\n\n## Lamp\n\nIt hangs.\n\n## Next meeting\n\nChair: Ben`, all],
  ])("%j", find);
});

describe("how somebody was there is no part of a name", () => {
  test.each<Case>([
    ["Present: Ada facilitates, Ben takes notes, Cleo", "Ada, Ben, Cleo", "Ada"],
    ["Here: Ada (facilitates), Ben (writes) and Cleo", "Ada, Ben, Cleo", "Ada"],
    ["Present: Ada, Ben ran the call, Cleo typed", "Ada, Ben, Cleo", "Ben"],
    ["Present: Ada Example moderates today, Ben Sample", "Ada Example, Ben Sample", "Ada Example"],
    ["Attendance: ada_, ben\n\nChair: ada_. The call began at 19:03 UTC.", "ada_, ben", "ada_"],
  ])("%j", find);
});

describe("a label that says not is of those who stayed away", () => {
  test.each<Case>([
    ["Voting members in attendance: Ada, Ben\n\nVoting members not in attendance: Cleo", "Ada, Ben"],
    ["Members in attendance: Ada, Ben\nCommittee members not present: Cleo", "Ada, Ben"],
    ["Directors present: Ada, Ben\nDirectors who could not attend: Cleo", "Ada, Ben"],
    ["Present: Ada, Ben\nStaff unable to attend: Cleo", "Ada, Ben"],
  ])("%j", find);
});

describe("a table of people", () => {
  const names = "Ada Example, Ben Sample";
  test.each<Case>([
    [
      "| Board seat | Until | Present |\n|--|--|--|\n| Ada Example (Chair) | 2026 | Y |\n| Ben Sample | 2027 | Y |\n| Cleo Invented | 2026 | N |",
      names,
      "Ada Example",
    ],
    [
      "| Keeper | Lamp | Attended |\n|--|--|--|\n| Ada Example | Reef | yes |\n| Ben Sample (host) | Bay | yes |\n| Cleo Invented | Cape | no |",
      names,
      "Ben Sample",
    ],
    [
      "| Role | Name | From |\n|--|--|--|\n| Chair | Ada Example | Reef |\n| Member | Ben Sample | Bay |\n| Absent | Cleo Invented | Bay |",
      names,
      "Ada Example",
    ],
    [
      "| Role | Who |\n|--|--|\n| Facilitator | Ada |\n| Delegates | Ben, Cleo |\n\nNot here: Dan",
      "Ada, Ben, Cleo",
      "Ada",
    ],
    [
      "**Attendees:**\n\n| Name | Short | From |\n|--|--|--|\n| Ada Example | AEX | Reef |\n| Ben Sample | BSA | Bay |\n\n## Opening\n\nAEX: Good morning, all. I will be moderating today, Ben does it in May.",
      names,
      "Ada Example",
    ],
  ])("%j", find);

  test.each<Case>([
    ["| Lamp | Place | Lit |\n|--|--|--|\n| Big Reef | Bay | Y |\n| Old Cape | Bay | N |", ""],
    [
      "| Role | Name |\n|--|--|\n| Chair | Ada Example, Bay Trust |\n| Notes | Ben Sample |",
      names,
      "Ada Example",
    ],
  ])("%j is read as it is", find);
});

describe("a sign that the note explains says who led", () => {
  const names = "Ada Example, Ben Sample, Cleo Invented";
  test.each<Case>([
    [
      "## Attendees\n\n- 🌟 Ada Example\n- Ben Sample\n- Cleo Invented 📝\n\n🌟 Chair\n📝 Notes",
      names,
      "Ada Example",
    ],
    [
      "## Attendees\n\n- Ada Example\n- Ben Sample (✏️)\n- Cleo Invented ⭐\n\n⭐ = facilitator, ✏️ = note taker",
      names,
      "Cleo Invented",
    ],
    ["Present: Ada Example, Ben Sample*, Cleo Invented+\n\n\\* chair, + scribe", names, "Ben Sample"],
    ["Attendees (* = chair): Ada Example, Ben Sample*, Cleo Invented", names, "Ben Sample"],
    [
      "**Attendees** (🎙 moderator, 📝 scribe)\n\n- Ada Example 🎙\n- Ben Sample\n- Cleo Invented 📝",
      names,
      "Ada Example",
    ],
    ["(⭐ chair; ✍️ scribe)\n\nPresent: Ada Example, ⭐ Ben Sample, ✍️ Cleo Invented", names, "Ben Sample"],
    [
      "### Who is here\n\n- Ada Example\n- **Ben Sample** :star:\n- Cleo Invented :pencil:\n\n:star: host, :pencil: minutes",
      names,
      "Ben Sample",
    ],
  ])("%j", find);

  test.each<Case>([
    ["👋 @ada (🎤 host) @ben @cleo\n\n- next sync, 🎤 ben", "@ada, @ben, @cleo", "@ada"],
    [
      "## Present\n\n- Ada Example ⭐\n- Ben Sample\n\n📝 Notes\n\nThe lamp hangs.",
      "Ada Example, Ben Sample",
    ],
    ["Present: Ada Example ⭐, Ben Sample\n\n⭐ = first time here", "Ada Example, Ben Sample"],
  ])("%j explains none", find);
});

describe("the lines of a chat, each a paragraph", () => {
  const said = [
    "<RRSAgent> logging to https://irc.lamp.example/",
    "<Zakim> Zakim has joined #lamp",
    "<ada> chair: Ada Example",
    "<ada> scribe+ ben",
    "<ben> present+",
    "<ada> present+",
    "<cleo> present+ Cleo Invented",
    "<ada> let's begin",
    "<Zakim> leaving. As of this point the attendees have been ben, ada",
  ];
  test("say who is there and who leads; programs are nobody", () => {
    find(said.join("\n\n"), "ben, Ada Example, Cleo Invented", "Ada Example");
    find(`\`\`\`\n${said.join("\n")}\n\`\`\``, "ben, Ada Example, Cleo Invented", "Ada Example");
  });
});
