/** Tasks by a habit of the note itself: a label under each matter, a key of letters, its own words set off as quotes, a list of who does what. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example (AE), Ben Sample (BS), Cleo Invented (CI)\n\n";
const inCrew = (body: string) => found(CREW + body).actions ?? [];

describe("a label that the note has under each matter", () => {
  test.each<[string, string[]]>([
    [
      "## Pier\n\n**Talk.** It leans.\n\n**Owing.** Ada: ring the smith, today. Ben: a sketch, Monday.\n\n## Fair\n\n**Talk.** Fine.\n\n**Owing.** Cleo: book the tent.\n\n## Boat\n\n**Owing.** —\n",
      ["Ada Example: ring the smith, today", "Ben Sample: a sketch, Monday", "Cleo Invented: book the tent"],
    ],
    [
      "## Pier\n\n**Homework:** Ada – ring the smith\n\n## Fair\n\n**Homework:** Ben – print the posters\n",
      ["Ada Example: ring the smith", "Ben Sample: print the posters"],
    ],
    [
      "## Pier\n\n**Hands.** Ada to ring the smith.\n\n## Fair\n\n**Hands.** Ben → the posters. Cleo → book the tent.\n",
      ["Ada Example: ring the smith", "Ben Sample: the posters", "Cleo Invented: book the tent"],
    ],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    "## Pier\n\n**Talk.** Ada: it leans. Ben: not much.\n\n## Fair\n\n**Talk.** Cleo: book the tent? Ada: why.\n",
    "## Pier\n\n**Round.** Ada: the report. Ben: holidays.\n\n## Fair\n\n**Round.** Cleo: the tent. Ada: exams.\n",
    "## Pier\n\n**Facts.** The smith asks 40. Ada: ring him?\n\n## Fair\n\n**Facts.** It rains.\n",
  ])("%j gives none", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("a key of letters", () => {
  const KEY = "Key: **I** information, **D** decision, **A** action, **W** waits\n\n";

  test.each<[string, string[]]>([
    [
      `${KEY}## Pier\n\nI – it leans\nD – we mend it\nA – AE talks to the smith about bolts\nA – BS: new oil for the lamp\n`,
      ["Ada Example: talks to the smith about bolts", "Ben Sample: new oil for the lamp"],
    ],
    [
      "Signs: I = for information, X = decided, T = to do\n\n## Pier\n\n- I: it leans\n- T: Ada rings the smith\n- T: Ben and Cleo paint the rail\n",
      ["Ada Example: rings the smith", "Ben Sample, Cleo Invented: paint the rail"],
    ],
    [
      `${KEY}| no | key | what | who |\n|---|---|---|---|\n| 1 | I | It leans, as we know | Ada |\n| 2 | A | Ring the smith in May | Ada |\n| 3 | A | ~~Oil the lamp~~ done, it burns | Ben |\n| 4 | D | We mend it at once | all |\n`,
      ["Ada Example: Ring the smith in May"],
    ],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    `${KEY}## Pier\n\nI – Ada has the oil\nW – Ben: the lamp\n`,
    `${KEY}## Pier\n\nA – AE: oil for the lamp. done\n`,
    // Without a key a letter is a letter.
    "## Options\n\nA – the red one\nB – the blue one\n",
    "Grades: A good, B fair, C poor\n\nA – Ada: the red one\n",
  ])("%j gives none", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("a note's own words set off as quotes", () => {
  test.each<[string, string[]]>([
    [
      "## A bench\n\nOak, with a worm.\n\n> ACCEPTED. Ada to send the form.\n\n## A box\n\nTin.\n\n> DECLINED, with thanks. Ben writes the letter.\n",
      ["Ada Example: send the form", "Ben Sample: writes the letter"],
    ],
    [
      "## Pier\n\nIt leans.\n\n>> Ada: ring the smith\n\n## Fair\n\nWe go.\n\n>> Ben: print the sign\n\n## Boat\n\n>> Cleo: a sign for the door\n",
      ["Ada Example: ring the smith", "Ben Sample: print the sign", "Cleo Invented: a sign for the door"],
    ],
    [
      "- Pier: it leans\n\n  > Ada to ring the smith\n\n- Fair: we go\n\n  > Ben to print posters\n",
      ["Ada Example: ring the smith", "Ben Sample: print posters"],
    ],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    "From the mail of the league:\n\n> Ada Example to send the form by May, and we will see.\n",
    "> We were told that the smith is ill.\n\nSo it is.\n\n> Ben: it leans\n",
    "> the tide will turn\n\n> the smith will come\n\n> Ada to ring the smith\n",
  ])("%j gives none", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("a list of who does what", () => {
  test.each<[string, string[]]>([
    [
      "## Who carries what home\n\n- Ada: the rude word\n- Ben: page from Cleo\n",
      ["Ada Example: the rude word", "Ben Sample: page from Cleo"],
    ],
    [
      "We go by the slip. Jobs, as they fell:\n\n- van — Ada\n- a song — Ben (in his first week!)\n- weather: nobody, alas\n",
      ["Ada Example: van", "Ben Sample: a song"],
    ],
    [
      "## 🎣 On the hook for tomorrow\n\n* **start**: Ada cuts it down to a page\n* **index** -> Ben\n",
      ["Ada Example: cuts it down to a page", "Ben Sample: index"],
    ],
  ])("%j", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    "## Who is who\n\n- Ada: the harbour\n- Ben: the mill\n",
    "## Who said what\n\n- Ada: the harbour first\n- Ben: the mill first\n",
    "## Who gets what\n\n- Ada: the prize\n- Ben: a medal\n",
    "## On the road\n\n- Ada: Lisbon\n- Ben: Ghent\n",
  ])("%j gives none", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});
