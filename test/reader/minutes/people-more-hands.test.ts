/** Who was there and who led, in text that is set in, in tables of members and behind labels in any words. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const BOTH = ["Ada Example", "Ben Sample"];
const THREE = [...BOTH, "Cleo Invented"];
const GERMAN =
  "\n\n## Lampe\n\nDie Lampe ist nicht mit dem Kabel auf der Bank und wird von der Stadt für uns ein Problem.\n";
const TOLD = "\n\n## Soup\n\nThe soup was cold. Cleo will warm it, and Ada thinks that it is salt.";

function read(body: string) {
  const { there = [], chair } = found(`# Lamp sync\n\n${body}\n`);
  return chair === undefined ? [there] : [there, chair];
}

type Case = [string, readonly string[], string?];
const find = (body: string, there: readonly string[], chair?: string) =>
  expect(read(body)).toEqual(chair === undefined ? [there] : [there, chair]);

describe("text that is set in by four spaces", () => {
  test.each<Case>([
    [
      "    Present:    Ada Example (chair), Ben Sample,\n                Cleo Invented\n    Apologies:  Dan Feigned\n\nThe lamp hangs.",
      ["Ada Example [chair]", "Ben Sample", "Cleo Invented"],
      "Ada Example",
    ],
    [
      "    Present:  Ada Example\n              Ben Sample (from 19:30)\n    Chair:    Ada Example",
      ["Ada Example [chair]", "Ben Sample [from 19:30]"],
      "Ada Example",
    ],
    ["    Those present:\n        Ada Example\n        Ben Sample\n\n    The lamp hangs by now.", BOTH],
    [
      "## Roll call\n\n    Members present:\n\n      Ada Example\n      Ben Sample\n\n    Members absent:\n\n      Dan Feigned\n\n    Friends and guests:\n\n      Cleo Invented\n\n    No word from:\n\n      Eve Madeup\n\n    Ada was in the chair.",
      THREE,
      "Ada Example",
    ],
    [
      "    PRESENT\n      Ada Example, Ben Sample\n      Cleo Invented\n    REGRETS\n      Dan Feigned\n    CHAIR\n      Ben Sample",
      ["Ada Example", "Ben Sample [chair]", "Cleo Invented"],
      "Ben Sample",
    ],
    [
      "    Attendees\n    ---------\n    Ada Example\n    Ben Sample\n\n    Lamp\n    ----\n    It hangs.",
      BOTH,
    ],
    [
      "    * Present: Ada Example, Ben Sample\n    * Chair: Ben Sample\n    * Actions:\n      - Hang the lamp",
      ["Ada Example", "Ben Sample [chair]"],
      "Ben Sample",
    ],
  ])("%j", find);

  test("is read as what it says where all of the note is set in, at its own lines", () => {
    const note =
      "# Lamp sync\n\n    Present: Ada Example, Ben Sample\n\n    Ada will order the lamp by Friday. It was agreed to close\n    the shed on Sunday.\n\n    * Ben: oil the door\n      Status: done\n";
    expect(found(note)).toEqual({
      there: BOTH,
      actions: ["Ada Example: order the lamp by Friday"],
      decisions: ["It was agreed to close the shed on Sunday."],
    });
  });

  test.each([
    'Run this:\n\n    const present = require("x");\n    present.add("Ada");',
    "    Traceback: error in line 3\n    present: Ada == Ben",
    "    $ present: Ada, Ben\n    done",
  ])("is no list of people in a program: %j", (body) => {
    expect(found(`# Lamp sync\n\n${body}\n`)).toEqual({});
  });

  test("is a quotation where the other text is not set in", () => {
    const note =
      "# Lamp sync\n\nPresent: Ada Example, Ben Sample\n\nThe new rule was read out, and everybody had something to say of each of its lines:\n\n    Members will pay the fee by 1 May.\n    Ada will keep the list of them.\n";
    expect(found(note)).toEqual({ there: BOTH });
  });
});

describe("a table", () => {
  test.each<Case>([
    [
      "## Council\n### Thursday\n\n| Role | Name | Attendance |\n|---|---|---|\n| Council Chair | Ada Example | Present |\n| Treasurer | Dan Feigned | Apologies |\n| Arts Rep | Ben Sample | Present (left 19:10) |\n| Sports Rep | Vacant | – |\n\nIn attendance (non-voting): Cleo Invented, Democracy Coordinator (minutes)",
      ["Ada Example [Council Chair]", "Ben Sample", "Cleo Invented [minutes, Democracy Coordinator]"],
      "Ada Example",
    ],
    [
      "| Member | Seat | Attendance |\n|---|---|---|\n| Ada Example | Ward 1 | P |\n| Dan Feigned | Ward 2 | A |\n| Ben Sample | Ward 3 | P |",
      BOTH,
    ],
    [
      "| Ada Example | Chair | present |\n|---|---|---|\n| Ben Sample | Treasurer | present |\n| Dan Feigned | Member | sick |",
      ["Ada Example [Chair]", "Ben Sample [Treasurer]"],
      "Ada Example",
    ],
    ["| Ada | Ben | Dan |\n|---|---|---|\n| ✅ | ✅ | ❌ |", ["Ada", "Ben"]],
    [
      "| | |\n|---|---|\n| Round the stove | Ada Example, Ben Sample |\n| Led by | Ada Example |\n| Away | Dan Feigned |",
      ["Ada Example [chair]", "Ben Sample"],
      "Ada Example",
    ],
    [
      `| | |\n|---|---|\n| Ort | Hof |\n| Da waren | Ada, Ben, Cleo von der Beratung (zu 1) |\n| Nicht da | Dan |\n| Leitung | Ben |${GERMAN}`,
      ["Ada", "Ben [Leitung]", "Cleo [von der Beratung (zu 1)]"],
      "Ben",
    ],
    ["| Task | Who |\n|---|---|\n| Buy paint | Ada, Ben |\n| Chair | Cleo |", []],
  ])("%j", find);
});

describe("a list", () => {
  test.each<Case>([
    [
      "**In attendance**\n\nAda Example (in the Chair)\nBen Sample\nCleo Invented, who had to leave at 8.15\n\n**Apologies**\n\nDan Feigned",
      ["Ada Example [in the Chair]", "Ben Sample", "Cleo Invented [who had to leave at 8.15]"],
      "Ada Example",
    ],
    [
      "Who's here: Ada Example (leading), Ben Sample (Harbour)\nDan on parental leave, Eve sends her excuses",
      ["Ada Example [leading]", "Ben Sample (Harbour)"],
      "Ada Example",
    ],
    [
      "Present: AE, BvS, new: Cleo Invented\n(AE = Ada Example, BvS = Ben van Sample)",
      ["Ada Example (AE)", "Ben van Sample (BvS)", "Cleo Invented"],
    ],
    [
      "present+ ada\npresent+ Ben_Sample\nregrets+ Dan\nchair: ada\nscribe+ Ben_Sample",
      ["ada [chair]", "Ben Sample [scribe]"],
      "ada",
    ],
    [
      "who: ada, ben, + Cleo from Design for the first half hour\naway: dan\nrun by: ada",
      ["ada [chair]", "ben", "Cleo [from Design for the first half hour]"],
      "ada",
    ],
    [
      "**who:** ada (mod), Ben\n**from afar:** rfc1149 (cut off twice)\n**excused:** dan",
      ["ada [mod]", "Ben", "rfc1149 [cut off twice]"],
      "ada",
    ],
    [
      'Present:\n- ada\n- "the other Ben"\n- juli.a\n- moth (left after the money)',
      ["ada", "the other Ben", "juli.a", "moth [left after the money]"],
    ],
    ["Present at the start: Ada Example, Ben Sample\nCame in later: Cleo Invented", THREE],
    [
      "Present: Ada Example, Ben Sample\nNotes: Ada and Ben, taking turns, sorry for the mess",
      ["Ada Example [notes]", "Ben Sample [notes]"],
    ],
    [
      "Present | Ada Example, Ben Sample\nOfficer | Cleo Invented, Town Clerk",
      ["Ada Example", "Ben Sample", "Cleo Invented [Town Clerk]"],
    ],
    ["Present: Ada Example, Ben Sample\nFrom the library: Jane Eyre\nOn the agenda: Lamp, Door", BOTH],
    [
      "## Roll call\n\nPresent:\n\n- Ada Example\n- Ben Sample\n\nBooks to order:\n\n- Jane Eyre\n- Silas Marner",
      BOTH,
    ],
    [`On the ferry: Ada Example, Ben Sample and Cleo Invented.${TOLD}`, THREE],
    [`Those answering the roll were Ada Example, Ben Sample and Cleo Invented.${TOLD}`, THREE],
    ["Birthdays: Ada, Cleo\n\nCleo will sing. Ada says no.", []],
    ["In this issue: Lamp and Door\n\n## Lamp\n\nThe Lamp has to be mended. Door is to be painted.", []],
  ])("%j", find);
});

describe("a name of several words", () => {
  test.each<Case>([
    [
      `Anwesend: Sven von der Aue, Ida von der Aue, Klaus zu Tal, Jan van der Berg (Vorsitz), Graf von und zu Bach${GERMAN}`,
      [
        "Sven von der Aue",
        "Ida von der Aue",
        "Klaus zu Tal",
        "Jan van der Berg [Vorsitz]",
        "Graf von und zu Bach",
      ],
      "Jan van der Berg",
    ],
    [
      `Anwesend:\n- Sven von der Aue (Vorsitz)\n- Max von Stein\n- Frau von der Leine\n- Ada Muster vom Hafen${GERMAN}`,
      ["Sven von der Aue [Vorsitz]", "Max von Stein", "Frau von der Leine", "Ada Muster [vom Hafen]"],
      "Sven von der Aue",
    ],
    [
      `Leitung: Sven von der Aue\nProtokoll: Ida von Stein\nAnwesend: Sven von der Aue, Ida von Stein, Ada Muster\nEntschuldigt: Max von Bach${GERMAN}`,
      ["Sven von der Aue [Leitung]", "Ida von Stein [Protokoll]", "Ada Muster"],
      "Sven von der Aue",
    ],
    [
      `Anwesend: Ada, Ben, Cleo von der Beratung, Herr von der Aue${GERMAN}`,
      ["Ada", "Ben", "Cleo [von der Beratung]", "Herr von der Aue"],
    ],
    [
      `Present: Vincent van Example, Jan van der Sample, Ludwig von Madeup and Ada de la Cruz${TOLD}`,
      ["Vincent van Example", "Jan van der Sample", "Ludwig von Madeup", "Ada de la Cruz"],
    ],
  ])("%j", find);
});

describe("a list of definitions", () => {
  test.each<Case>([
    ["Attendees\n: Ada Example\n: Ben Sample", BOTH],
    [
      "Attendees:\n  : Ada Example (chair)\n  : Ben Sample",
      ["Ada Example [chair]", "Ben Sample"],
      "Ada Example",
    ],
    ["Attendees\n\n: Ada Example\n\n: Ben Sample", BOTH],
    ["; Attendees\n: Ada Example\n: Ben Sample\n\n; Regrets\n: Dan Feigned", BOTH],
    ["Chair\n: Ada Example\n\nPresent\n: Ben Sample", ["Ada Example [chair]", "Ben Sample"], "Ada Example"],
  ])("%j", find);
});

describe("a sentence", () => {
  test.each<Case>([
    [
      "The Vice-Chairman, Mr Quill, took the chair as Mrs Fair was ill. Also there were Ada Example, Ben Sample and the Vicar (Cleo Invented).",
      [...THREE, "Mr Quill"],
      "Mr Quill",
    ],
    [
      "Present: Ada Example, Ben Sample\n\nBen Sample was duly elected Mayor. He signed the declaration, took the chair and thanked all.",
      BOTH,
      "Ben Sample",
    ],
    [
      "Present: Ada Example, Ben Sample\n\nIn Dan's absence Council elected Ben Sample to chair the meeting.",
      BOTH,
      "Ben Sample",
    ],
    ["Present: Ada, Ben\n\nNext time Ben leads, since he can (Ada led today).", ["Ada", "Ben"], "Ada"],
    [
      "Present: Ada, Ben\n\n> [19:01] **Ben**: hi all! I'll lead today, Ada's on a train\n> [19:02] **Ada**: here",
      ["Ada", "Ben"],
      "Ben",
    ],
    ["Present: Ada, Ben, Cleo\nRoles: Ben facilitates, Cleo scribes", ["Ada", "Ben", "Cleo"], "Ben"],
    [`Da: Ada, Ben, ab 20 Uhr Cleo\nRedeleitung hatte Ben.${GERMAN}`, ["Ada", "Ben", "Cleo"], "Ben"],
    ["Present: Ada, Ben\n\nThe vicar, Mr Hope, took the chair home.", ["Ada", "Ben"]],
  ])("%j", find);
});
