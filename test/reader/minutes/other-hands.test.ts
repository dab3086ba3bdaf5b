/** Whose tasks are in the ways of many hands: in parentheses, behind arrows, in answers, left open. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";
const GERMAN_CREW =
  "Anwesend: Ada Muster, Ben Beispiel, Cleo Erfunden\n\n## Hafen\n\nDas ist der Stand von heute.\n\n";

/** The clear actions of a note, "who: what". */
const actions = (body: string, crew = CREW): readonly string[] => found(`${crew}${body}\n`).actions ?? [];

describe("a task of a list has its owner", () => {
  test.each<[string, string]>([
    ["- [ ] two quotes (Ben) – one is here", "Ben Sample: two quotes"],
    ["## Actions\n\n- buy rope (Cleo), red if they have it", "Cleo Invented: buy rope"],
    ["## Actions\n\n- posters: Ben, before Easter", "Ben Sample: posters"],
    ["- [ ] Ada Example (in absence): confirm the date", "Ada Example: confirm the date"],
    ["## Actions\n\n- Ada / Ben: draft the letter", "Ada Example, Ben Sample: draft the letter"],
    ["## To be done\n\n- ring the harbour => Cleo", "Cleo Invented: ring the harbour"],
    ["Ada → write it down. Ben → tell the harbour.", "Ben Sample: tell the harbour"],
    ["TODO Ada check the lease", "Ada Example: check the lease"],
    ["A rota is needed (action: Ben).", "Ben Sample: A rota is needed"],
    ["We need a rota by June (Ben).", "Ben Sample: We need a rota by June"],
    ["- [ ] Ada Example Ben Sample Fix the pump", "Ada Example, Ben Sample: Fix the pump"],
    ["- Ben → have a first chart up a week before", "Ben Sample: have a first chart up a week before"],
    ["Oars to be mended (Cleo).", "Cleo Invented: mended"],
    ["- Ben does it in the template", "Ben Sample: does it in the template"],
  ])("%j", (body, action) => {
    expect(actions(body)).toContain(action);
  });

  test.each(["## Crew\n\n- helm: Ben\n- oars: Ada", "- Lamps (Ben), 14 of them"])("but not in %j", (body) => {
    expect(actions(body)).toEqual([]);
  });
});

describe("a task of an earlier meeting is open", () => {
  test.each<[string, string]>([
    ["Old action: Ben to write it down → no news, carried.", "Ben Sample: write it down → no news, carried"],
    ["ACTION-204, Ben on test files - leave open", "Ben Sample: test files - leave open"],
    [
      "## Last month's jobs\n\n- Ada: fix the tap -- no, no part yet",
      "Ada Example: fix the tap -- no, no part yet",
    ],
    [
      "## How we are\n\n| What | Who | How it stands |\n|---|---|---|\n| Hinge | Ben | still to do |\n| Salt | Ada | filled |",
      "Ben Sample: Hinge",
    ],
  ])("%j", (body, action) => {
    expect(actions(body)).toEqual([action]);
  });

  test.each(["Old action: Ben to write it down → done.", "ACTION-207, Ben on the vendors - he wrote to all"])(
    "but not in %j",
    (body) => {
      expect(actions(body)).toEqual([]);
    },
  );

  test("and is no decision, though it is carried", () => {
    expect(found(`${CREW}Old action: Ben to write it down → no news, carried.\n`).decisions).toBeUndefined();
  });
});

describe("somebody takes it on", () => {
  test.each<[string, string]>([
    ["Ada: could you have a look at the chart? Ben: sure, today", "Ben Sample: have a look at the chart"],
    ["Ada needs someone to paint the gate. Cleo volunteered.", "Cleo Invented: paint the gate"],
    ["Ben had asked the keeper about it, and undertook to chase her.", "Ben Sample: chase her"],
    ["Ben took it on to write to the keeper.", "Ben Sample: write to the keeper"],
    ["Ben would obtain a price for the oars.", "Ben Sample: obtain a price for the oars"],
    ["Resolved: that Ben be asked to inspect the pier.", "Ben Sample: inspect the pier"],
    ["It was left with Ada to speak to the keeper.", "Ada Example: speak to the keeper"],
    ["Ben's offer to print the chart was accepted.", "Ben Sample: print the chart was accepted"],
    ["Please could Ben send round the link.", "Ben Sample: send round the link"],
    ["Ada has a patch, sends it today.", "Ada Example: sends it today"],
    ["Agreed that Ada orders two oars.", "Ada Example: orders two oars"],
    [
      "Ada will look at the pump, and if that fails order one.",
      "Ada Example: look at the pump, and if that fails order one",
    ],
    ["Ben wondered if it leaks, and Cleo will ring the keeper.", "Cleo Invented: ring the keeper"],
    [
      "Ada asks the keeper for half of the money back.",
      "Ada Example: asks the keeper for half of the money back",
    ],
    [
      "Ben does the letters, Cleo ticks them off.",
      "Ben Sample, Cleo Invented: does the letters, Cleo ticks them off",
    ],
    ["Ada has his number and is to ring him.", "Ada Example: ring him"],
    ["Who fetches the rope? Ben, on Saturday.", "Ben Sample: fetches the rope"],
    ["It was left that Ben would speak to the keeper.", "Ben Sample: speak to the keeper"],
    ["Action on Cleo to get two prices.", "Cleo Invented: get two prices"],
    ["Ada saw the pier. She will ask Ben for the key.", "Ada Example: ask Ben for the key"],
  ])("%j", (body, action) => {
    expect(actions(body)).toContain(action);
  });

  test.each([
    "Ada: can you repeat that? Ben: sure, the second chart",
    "Ada needs someone to talk to. Cleo came.",
    "Ben would write if he had the time. Cleo would like a lamp.",
    "Ada asked whether Ben would write to the keeper.",
    "In 1962 Ada was asked to sell the bell.",
    "Ben would have sent it had he known.",
    "Ben does the books. Cleo says she'd told him.",
    "Ada: I'll lead today",
    "Who runs the bar? Ben. Who knows the keeper? Ada.",
    "ACTION: Ada to oil the pump – completed, see the log",
    "## Actions\n\n- Ada: oil the pump\n  Status: done, it is quiet now\n- Ben: order oars [x]\n- Cleo: paint — dropped, too dear",
  ])("but not in %j", (body) => {
    expect(actions(body)).toEqual([]);
  });

  test("in a chat whose lines open with a name in brackets", () => {
    expect(
      actions("<ada> any volunteers?\n<ben> I'll order the rope\n<ada> Cleo: I'll book the room\n"),
    ).toEqual(["Ben Sample: order the rope", "Cleo Invented: book the room"]);
  });
});

describe("in German somebody takes on", () => {
  test.each<[string, string]>([
    ["Cleo nimmt es in die Einladung auf.", "Cleo Erfunden: nimmt es in die Einladung auf"],
    ["Ben setzt den Brief an den Hafen auf.", "Ben Beispiel: setzt den Brief an den Hafen auf"],
    ["Ada macht Termine mit allen aus.", "Ada Muster: macht Termine mit allen aus"],
  ])("%j", (body, action) => {
    expect(actions(body, GERMAN_CREW)).toEqual([action]);
  });

  test.each(["Ben nimmt die Arbeit wieder auf.", "Ada bringt Kritik an."])("but not in %j", (body) => {
    expect(actions(body, GERMAN_CREW)).toEqual([]);
  });
});
