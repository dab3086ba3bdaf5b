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

describe("a name behind what somebody takes on, in one notation", () => {
  test.each<[string, string[]]>([
    [
      "- It leans badly now. Find a smith - Ada\n- Poster for the fair – Ben, Cleo\n- Rope order by 10 May - Cleo\n- 4 lamps are out. Replace by Friday - Ben\n- £40 in the tin (Ada)\n- Lamp mended – Ben\n",
      [
        "Ada Example: It leans badly now. Find a smith",
        "Ben Sample, Cleo Invented: Poster for the fair",
        "Cleo Invented: Rope order by 10 May",
        "Ben Sample: 4 lamps are out. Replace by Friday",
      ],
    ],
    [
      "- Barrels: 8 of them. Book (AE)\n- The smith needs a lift. Someone has to drive him (BS)\n- Stewards' lunch: find a cook (AE, CI)\n- Barrel firm wants money. Paid (CI)\n- Letter from the council (AE)\n- Thanks to the neighbours (BS)\n",
      [
        "Ada Example: Barrels: 8 of them. Book",
        "Ben Sample: The smith needs a lift. Someone has to drive him",
        "Ada Example, Cleo Invented: Stewards' lunch: find a cook",
      ],
    ],
    [
      "- signs out by 10 Nov: Ada\n- hot soup: Ben, Cleo\n- form for the lamp, closes 21 Nov: Cleo\n- winner: Ada\n",
      ["Ada Example: signs out by 10 Nov", "Cleo Invented: form for the lamp, closes 21 Nov"],
    ],
    ["- lamp wheels [Ada, before the 19th]\n- tin [Ben]\n", ["Ada Example: lamp wheels"]],
    [
      "**Pier**\n- It rains in. Order a tarp [Cleo]\n\n**Fair**\n- Band is off. Ring another one [Ben]\n",
      ["Cleo Invented: It rains in. Order a tarp", "Ben Sample: Band is off. Ring another one"],
    ],
    [
      "- The shed roof drips. Nobody minds (Ada)\n- The shed door sticks. Fix it (Ben)\n- Lamp oil is low. Buy more (Cleo)\n",
      ["Ben Sample: The shed door sticks. Fix it", "Cleo Invented: Lamp oil is low. Buy more"],
    ],
    [
      "- Das Seil ist alt. Neues Seil bestellen (AE)\n- Die Lampe flackert. Elektriker anrufen (BS)\n- Das Tor wurde gestrichen (AE)\n",
      [
        "Ada Example: Das Seil ist alt. Neues Seil bestellen",
        "Ben Sample: Die Lampe flackert. Elektriker anrufen",
      ],
    ],
  ])("%j", (body, actions) => {
    expect(inCrew(`## Pier\n\n${body}`)).toEqual(actions);
  });

  test.each([
    // Once is no habit, and where most of it is told the name says who told it.
    "- Rope order by 10 May (BS)\n- £40 in the tin (CI)\n",
    "- Rope order by 10 May (BS)\n- Tar order by 3 June (AE)\n- 40 entries are in (BS)\n- £40 in the tin (CI)\n- Rail mended (AE)\n",
    "- Teams report by 4 May (BS)\n- Council to answer by 4 May (AE)\n- We may meet by June (CI)\n- Pier opens by June (CI)\n",
    "- Posters – Cleo\n- List of members – Ada\n- Draft of the rules – Ben\n- Fair – Ben\n",
    "- in Spain [Ben, until the 3rd]\n- sewn [Ada, by hand]\n- gate mended [Cleo, by 3 May]\n",
    "- Tent: is it dry? Who will look? (Ada)\n- Lamp: who has the oil? (Ben)\n",
    // An order by its first word, which is what is told of.
    "- Paint job looks good - Ada\n- Check came back clean - Ben\n- Book sale made £40 - Cleo\n- Order went out - Ada\n",
  ])("%j gives none", (body) => {
    expect(inCrew(`## Pier\n\n${body}`)).toEqual([]);
  });
});
