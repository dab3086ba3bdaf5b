/** Who was there and who led, as secretaries of many kinds write it who know no form. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const GERMAN =
  "\n\n## Lampe\n\nDie Lampe ist nicht mit dem Kabel auf der Bank und wird von der Stadt für uns ein Problem.\n";
const BOTH = ["Ada Example", "Ben Sample"];
const THREE = [...BOTH, "Cleo Invented"];

function read(body: string) {
  const { there = [], chair } = found(`# Lamp sync\n\n${body}\n`);
  return chair === undefined ? [there] : [there, chair];
}

describe("who was there is read from", () => {
  test.each<[string, readonly string[], string?]>([
    // Labels that say where they sit, and groups of those present.
    ["On the call today: Ada Example, Ben Sample", BOTH],
    ["In the room: Ada Example\nOn the line: Ben Sample", BOTH],
    ["Sitting in: Ada Example, Ben Sample", BOTH],
    ["in: Ada Example, Ben Sample\nout: Dan Feigned", BOTH],
    ["## Present\n\nBoard: Ada Example\nStaff: Ben Sample\nPublic: Cleo Invented", THREE],
    ["Members at the call of 3 March: Ada Example, Ben Sample. Guests: Cleo Invented.", THREE],
    [
      "📍 in the mill\n👥 Here: Ada Example, Ben Sample\n🪑 Chair: Ada Example",
      ["Ada Example [chair]", "Ben Sample"],
      "Ada Example",
    ],
    // Roles, and the others.
    [
      "Host: Ada Example\nNotes: Ben Sample\nOthers: Cleo Invented",
      ["Ada Example [host]", "Ben Sample [notes]", "Cleo Invented"],
      "Ada Example",
    ],
    [
      "Facilitation: Ada Example. Notes: Ben Sample. Also here: Cleo Invented.",
      ["Ada Example [facilitation]", "Ben Sample [notes]", "Cleo Invented"],
      "Ada Example",
    ],
    [
      "- **Chair**: Ada Example\n- **Members**: Ada Example, Ben Sample",
      ["Ada Example [chair]", "Ben Sample"],
      "Ada Example",
    ],
    [
      "Chair / minutes: Ada Example / Ben Sample\nOthers: Cleo Invented",
      ["Ada Example [chair]", "Ben Sample [minutes]", "Cleo Invented"],
      "Ada Example",
    ],
    [
      "Chairs: Ada Example, Ben Sample\nNote taker: Cleo Invented",
      ["Ada Example [chair]", "Ben Sample [chair]", "Cleo Invented [note taker]"],
    ],
    ["Who's in: Ada Example, Ben Sample", BOTH],
    [
      "Here tonight: Ada Example, Ben Sample who typed this up.\nSorry not to make it: Dan.",
      ["Ada Example", "Ben Sample [who typed this up]"],
    ],
    [
      "> [!NOTE]\n> **When:** 3 March\n> **Host:** Ada Example\n\nPresent: Ada Example, Ben Sample",
      ["Ada Example [host]", "Ben Sample"],
      "Ada Example",
    ],
    [
      "- Chairing: Ada Example\n- Minuting: Ben Sample\n- There: Ada Example, Ben Sample\n- Not there: Dan",
      ["Ada Example [chair]", "Ben Sample [minuting]"],
      "Ada Example",
    ],
    [
      "Attendees: Ada Example, Ben Sample [chair: Ada, notes: Ben]",
      ["Ada Example [chair]", "Ben Sample [notes]"],
      "Ada Example",
    ],
    ["Attendees: Ada Example, Ben Sample; Dan sends his regrets", BOTH],
    // Names beside marks.
    ["✅ Ada Example\n✅ Ben Sample\n❌ Dan Feigned", BOTH],
    ["Attendance\n\nAda Example: yes\nBen Sample: yes (late)\nDan Feigned: no", BOTH],
    ["Roll call: Ada Example - here; Ben Sample - here; Dan Feigned - absent.", BOTH],
    [
      "| Name | Role | 3 March |\n|---|---|---|\n| Ada Example | Docs | ✓ |\n| Dan Feigned | QA | – |\n| Ben Sample | Lead | ✓ |",
      BOTH,
    ],
    [
      "| Office | Name | Here |\n|---|---|---|\n| Mayor, chair | Ada Example | yes |\n| Clerk | Ben Sample | yes |",
      ["Ada Example [chair]", "Ben Sample [Clerk]"],
      "Ada Example",
    ],
    ["Attendees: Ada Example ✔, Ben Sample ✔, Dan Feigned ✘", BOTH],
    [
      "- [x] Ada Example (Harbour Ltd)\n- [ ] Dan Feigned (Sea Ltd)\n- [x] Ben Sample",
      ["Ada Example [Harbour Ltd]", "Ben Sample"],
    ],
    ["Attendees: Ada Example, Ben Sample, Dan Feigned (no show)", BOTH],
    ["_Attending_: Ada Example, Ben Sample _Excused_: Dan Feigned", BOTH],
    [
      "**PRESENT**: Ada Example (Chairperson)\n             Ben Sample (Hon. Secretary)",
      ["Ada Example [Chairperson]", "Ben Sample [Hon. Secretary]"],
      "Ada Example",
    ],
    // Whom each is from, a line each.
    [
      "### Participants\n\nAda Example, Harbour Ltd\nBen Sample, independent",
      ["Ada Example [Harbour Ltd]", "Ben Sample"],
    ],
    ["Present: Ada Example, Ben Sample from Harbour Ltd", ["Ada Example", "Ben Sample [from Harbour Ltd]"]],
    // Over a list, names that Markdown takes for code.
    ["The following people were in attendance:\n\n1. Ada Example\n2. Ben Sample", BOTH],
    [
      "## Roll call\n\nDirectors present:\n\n    Ada Example\n    Ben Sample\n\nDirectors absent:\n\n    Dan Feigned",
      BOTH,
    ],
    ["## People present\n\n* ada (6)\n* ben (4)\n* meetbot (2)", ["ada", "ben"]],
    ["1. Welcome. Present: Ada Example, Ben Sample.\n2. Lamp. It burns.\n3. Shed. It leaks.", BOTH],
    ["## 1. Attendance\n\nTwo of us turned up: Ada Example, Ben Sample.", BOTH],
    // Sentences.
    ["On this week's call we had: Ada Example, Ben Sample.", BOTH],
    ["Small round today, just Ada Example and Ben Sample.", BOTH],
    ["We were three: Ada Example, Ben Sample, Cleo Invented.", THREE],
    ["The meeting opened at 7 with Ada Example and Ben Sample present.", BOTH],
    ["Ada Example and Ben Sample were able to attend. Dan Feigned was not.", BOTH],
    ["Present at the table were Ada Example, Ben Sample and Cleo Invented.", THREE],
    [
      "Ada Example: I saw smoke.\n\nBen Sample: did you?\n\nAda Example: I did.\n\nBen Sample (as an individual): I believe you.",
      BOTH,
    ],
    ["Joining us this week were Ada Example, Ben Sample and Cleo Invented.", THREE],
    ["We had Ada Example, Ben Sample and Cleo Invented around the table.", THREE],
    ["Notes from our sync with Ada Example and Ben Sample.", BOTH],
    ["Everyone was there: Ada Example, Ben Sample. Only Dan was missing.", BOTH],
    ["Quorum: two of three members present (Ada Example, Ben Sample).", BOTH],
    ["**Attendance:** 3 members (Ada Example, Ben Sample, Cleo Invented)", THREE],
    ["Present are 38 members, of whom 21 online; among them the board: Ada Example, Ben Sample.", BOTH],
    ["Ada Example, Ben Sample and Cleo Invented met on Tuesday to look at the lamp.", THREE],
    ["Our small circle - Ada Example, Ben Sample and Cleo Invented - came together in the mill.", THREE],
  ])("%j", (body, there, chair) => {
    expect(read(body)).toEqual(chair === undefined ? [there] : [there, chair]);
  });

  test.each<[string, readonly string[], string?]>([
    [
      "Sitzungsleitung: Ada Example\nProtokoll: Ben Sample\nWeitere Teilnehmer: Cleo Invented\nEntschuldigt: Dan Feigned",
      ["Ada Example [chair]", "Ben Sample [Protokoll]", "Cleo Invented"],
      "Ada Example",
    ],
    [
      "Moderation: Ada Example, Protokoll: Ben Sample, außerdem dabei: Cleo Invented",
      ["Ada Example [Moderation]", "Ben Sample [Protokoll]", "Cleo Invented"],
      "Ada Example",
    ],
    ["Gäste: Ada Example (Stadtwerke)\nMitglieder: Ben Sample", ["Ada Example (Stadtwerke)", "Ben Sample"]],
    ["Vom Vorstand anwesend sind Ada Example und Ben Sample. Es fehlt Dan Feigned.", BOTH],
    ["Anwesend sind laut Liste 23 Mitglieder, darunter der Vorstand: Ada Example, Ben Sample.", BOTH],
    [
      "Teilnehmer/innen:\n\n* Ada Example (Leitung)\n* Ben Sample",
      ["Ada Example [Leitung]", "Ben Sample"],
      "Ada Example",
    ],
    [
      "Anwesend: Ada Example, Ben Sample\n\nDie Leitung der Sitzung übernahm Ada Example.",
      BOTH,
      "Ada Example",
    ],
    [
      "Runde: Ada Example (Redeleitung), Ben Sample",
      ["Ada Example [Redeleitung]", "Ben Sample"],
      "Ada Example",
    ],
    ["Zugegen: Ada Example, Ben Sample. Es leitete Ada.", BOTH, "Ada Example"],
    ["Wir waren zu zweit: Ada Example und Ben Sample. Ada hat moderiert.", BOTH, "Ada Example"],
    [
      "Da waren: Ada Example, Ben Sample und die kleine Eva\nNicht da: Dan\nModeration: Ada",
      ["Ada Example [Moderation]", "Ben Sample"],
      "Ada Example",
    ],
    [
      "Anwesend: Ada Example, Ben Sample\n\nPROTOKOLLFÜHRER: Ben Sample",
      ["Ada Example", "Ben Sample [Protokollführer]"],
    ],
    [
      "schriftführerin: Ada Example\n\nAnwesend: Ada Example, Ben Sample",
      ["Ada Example [Schriftführerin]", "Ben Sample"],
    ],
    ["Anwesend: Ada Example, Ben Sample\n\nFrau Dorn vom Bauamt war als Gast dabei.", [...BOTH, "Frau Dorn"]],
    ["Anwesend: Ada Example, Ben Sample\n\nBen Sample eröffnete um 19 Uhr die Runde.", BOTH, "Ben Sample"],
    ["Am Tisch: Ada Example und Ben Sample", BOTH],
    [
      "Da waren: Ada Example, Ben S., Cleo und als Gast Frau Dorn von der Stadt.",
      ["Ada Example", "Ben S.", "Cleo", "Frau Dorn [von der Stadt]"],
    ],
    ["Anwesend: Ada Example, Ben Sample\n\nDie Sitzung wurde von Ben Sample geleitet.", BOTH, "Ben Sample"],
    ["Anwesend: Ada Example, Ben Sample\n\nCleo Invented kam um 20 Uhr dazu.", THREE],
    [
      "| Funktion | Name | Anwesenheit |\n|---|---|---|\n| Vorsitz | Ada Example | anwesend |\n| Rat | Dan Feigned | entschuldigt |\n| Rat | Ben Sample | anwesend |",
      ["Ada Example [Vorsitz]", "Ben Sample"],
      "Ada Example",
    ],
  ])("German: %j", (body, there, chair) => {
    expect(read(body + GERMAN)).toEqual(chair === undefined ? [there] : [there, chair]);
  });

  test.each([
    "Friends: Ada Example, Ben Sample",
    "Maintainers: Ada Example, Ben Sample\nSecretary: TBD",
    "We had Ada Example, Ben Sample and Cleo Invented on our list of speakers for May.",
    "Three options are present (Linux, Windows).",
    "The lamp - a gift of Ada Example and Ben Sample - was found.",
    "- [x] Fix the lamp\n- [ ] Paint the gate",
    "✅ Done\n✅ Shipped\n❌ Paid for?",
  ])("not from %j", (body) => {
    expect(read(body)).toEqual([[]]);
  });
});

describe("whoever came later, or as a guest, is told by", () => {
  const crew = "Present: Ada Example, Ben Sample\nApologies: Dan Feigned\n\n## Lamp\n\n";
  test.each([
    "Cleo Invented joined the meeting at 19:20.",
    "Cleo Invented left at 19:40.",
    "Cleo Invented, who had come late, asked about the oil.",
    "Cleo Invented from the bank attended for item 2.",
    "We welcomed Cleo Invented, who is new to the team.",
    "Cleo Invented came in during this item.",
    "(Cleo Invented enters the call.)",
    "Cleo Invented introduced herself; she works at the mill.",
    "Guest speaker Cleo Invented showed us the new lamp.",
    "At 7:20 pm, Cleo Invented (Harbour Ltd) joined us by phone.",
    "Also present: Cleo Invented",
  ])("%j", (body) => {
    expect(read(crew + body)).toEqual([THREE]);
  });
  test.each([
    "Cleo Invented joined the company in May.",
    "Cleo Invented joined us in May.",
    "Cleo Invented left the project.",
    "Cleo Invented was present at the fair.",
    "Cleo Invented will join us for item 3.",
    "Cleo Invented could not attend.",
    "If Cleo Invented had attended, we would have voted.",
    "Cleo Invented was welcomed as a new member by mail.",
    "Cleo Invented asked whether she may attend.",
    "Dan Feigned left early last time.",
    "Guest speaker next time: Cleo Invented.",
    "The Lamp arrived at 7.",
    "Cleo Invented arrived at the same result.",
    "Cleo Invented came third in the race.",
    "Welcome to our new member Cleo Invented, who will come in April.",
  ])("not by %j", (body) => {
    expect(read(crew + body)).toEqual([BOTH]);
  });
});

describe("whoever led is told by", () => {
  const crew = "Present: Ada Example, Ben Sample\n\n";
  test.each([
    "Ada Example presided.",
    "Chairing this session: Ada",
    "MC today: Ada",
    "As chairwoman, Ada Example welcomed all.",
    "The chair, Ada Example, opened the meeting.",
    "It was agreed that Ada would chair this meeting.",
    "Ada was asked to chair the meeting.",
    "Ben elected Ada Example as chair and himself as scribe.",
    "Under the chairmanship of Ada, we talked of the lamp.",
    "Ada was facilitating, Ben wrote.",
    "Moderation by Ada.",
    "Ada adjourned the meeting at 9.",
    "Since nobody else wanted to, Ada facilitated.",
    "In the absence of Ben, the treasurer Ada Example led the meeting.",
    "Ada took us through the agenda.",
    "Ada acted as chairperson for the evening.",
    "Chair for this one: Ada",
    "(Ada chairs, Ben scribes.)",
    "Rotating chair: Ada (next: Ben)",
    "This week's facilitator: Ada\nNext week's facilitator: Ben",
    "Thanks to Ada for chairing and to Ben for the notes.",
    "Ada had volunteered to chair, since Ben was late.",
    "Ada opened proceedings at 7.",
    "The president, Ada Example, being in the chair, we began.",
    "## Reports\n\nA. Chair [Ada]",
    "## Lamp\n\nIt burns.\n\nSigned: Ada Example (Chair)",
  ])("%j", (body) => {
    expect(found(`# Lamp sync\n\n${crew}${body}\n`).chair).toBe("Ada Example");
  });
  test.each([
    "Last time Ada chaired.",
    "Ada was then in the chair.",
    "Ada will facilitate next week.",
    "In the absence of the chair, Ada, we wrote no minutes.",
    "Chairs: Ada Example, Ben Sample",
    "As chair, I asked Ada for oil.",
    "The chair asked Ada for oil.",
    "Ada opened the window.",
    "Ada hosted the barbecue, and Ben ran the numbers.",
    "Ada leads the shed team.",
    "Ada had volunteered to chair the fair.",
    "Thanks to Ada for chairing the last meeting.",
    "Project lead: Ada",
    "## Next call\n\nWhen: 20 March\n\nChair: Ada",
  ])("not by %j", (body) => {
    expect(found(`# Lamp sync\n\n${crew}${body}\n`).chair).toBeUndefined();
  });
  test("a sentence, also where no list names them", () => {
    expect(
      read(
        "The meeting was called to order at 7:02 pm by Ada Example. Also present were Ben Sample and Cleo Invented.",
      ),
    ).toEqual([["Ben Sample", "Cleo Invented", "Ada Example"], "Ada Example"]);
    expect(
      read(
        "The Chair (Ada Example) opened the meeting at 7; Ben Sample and Cleo Invented were also present.",
      ),
    ).toEqual([["Ben Sample", "Cleo Invented", "Ada Example"], "Ada Example"]);
    expect(read("The meeting elects Ada Example as chair. Ben Sample opens the meeting.")).toEqual([
      ["Ada Example"],
      "Ada Example",
    ]);
    expect(read("Present: Ben Sample\n\nThe lamp was opened at 7 by Cleo Invented.")).toEqual([
      ["Ben Sample"],
    ]);
  });
});
