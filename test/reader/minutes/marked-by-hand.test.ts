/** Tasks by the signs that people make up for them: pictures, arrows, brackets in capitals, a name behind a comma. All are made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const PRESENT = "Attendees: Ada Example, Ben Sample, Cleo Invented, Dov Made, tinka";

const actionsOf = (note: string, present = PRESENT) =>
  found(`${present}\n\n## Boathouse\n\n${note}\n`).actions;

describe("a task is found in", () => {
  test.each([
    [
      "The paint is dry.\n✏️ Ada fills in the form\n✏️ Ben → two brushes (wide)\n✅ Cleo → ask the yard about a crane",
      ["Ada Example: fills in the form", "Ben Sample: two brushes (wide)"],
    ],
    [
      "> Ada → order the varnish\n> Cleo → write to the yard",
      ["Ada Example: order the varnish", "Cleo Invented: write to the yard"],
    ],
    [
      "## Old actions\n\n- [DONE Ben: the lamp]\n- [OPEN Ada: a list of keys]\n- OPEN: Cleo: paint the ramp\n- [OPEN Greta: the oars]",
      ["Ada Example: a list of keys", "Cleo Invented: paint the ramp", "Greta: the oars"],
    ],
    ["TODO tinka a sign for the door", ["tinka: a sign for the door"]],
    ["TODO ??? oil the winch", [": oil the winch"]],
    ["- Ada adds him to the other crew.", ["Ada Example: adds him to the other crew"]],
    ["- @ben edits rota.md", ["Ben Sample: edits rota.md"]],
    [
      "1. **Ramp**\n   1.1 Ada presented a drawing.\n   1.2 Ben to ask the yard and to tell the club. **BS**",
      ["Ben Sample: ask the yard and to tell the club"],
    ],
    ["The ramp leaks, Ben to order new tar.", ["Ben Sample: order new tar"]],
    ["Not settled yet, Cleo to draw both ramps.", ["Cleo Invented: draw both ramps"]],
    [
      "Ada will write to the yard by Friday.\nIt was cold in the hut.\nACTION: Ada",
      ["Ada Example: write to the yard by Friday"],
    ],
    [
      "| What | Who | Status |\n|---|---|---|\n| Count the oars | Ben | new |\n| Fix the lamp (done, thanks) | Ada | open |",
      ["Ben Sample: Count the oars"],
    ],
  ])("%s", (note, actions) => {
    expect(actionsOf(note)).toEqual(actions);
  });

  test("German items below a label of tasks", () => {
    const note = "Aufgaben dazu:\n\n- Ada: Farbe bestellen\n- Ben: Plakat bis 10.10.";
    const present = "Anwesend: Ada Beispiel, Ben Muster\n\nWir sind für die Lampe da und das ist gut.";
    expect(actionsOf(note, present)).toEqual([
      "Ada Beispiel: Farbe bestellen",
      "Ben Muster: Plakat bis 10.10",
    ]);
  });
});

test("people behind the label of a numbered paragraph", () => {
  const note =
    "1. **Attendance**\n   1.1 Attending: Ada Example, Ben Sample, Cleo Invented.\n   1.2 Apologies: Dov Made.";
  expect(found(note).there).toEqual(["Ada Example", "Ben Sample", "Cleo Invented"]);
});

describe("no task is found in", () => {
  test.each([
    "[OPEN 9 to 5: the yard]",
    "OPEN: the hut is warm",
    "> Ada → Ben → Cleo",
    "They asked Dov, Ben to come along.",
    "The harbour is far, Leeds to Hull by train.",
    "## Next steps\n\n- if the ramp breaks, we would start again",
    "Ada has the numbers, will take months",
    "✅ Ada measures the ramp",
    "TODO",
  ])("%s", (note) => {
    expect(actionsOf(note)).toBeUndefined();
  });
});
