/** Tasks by where and how they stand: amid what is told in the past, behind arrows, in later clauses, in tables by name. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented, mo\n\n";
const PAST = "Ada reported that the roof leaks. Ben asked for how long. Cleo wanted to see it.\n\n";
const PRESENT = "Ada reports that the roof leaks. Ben asks for how long. Cleo suggests a look.\n\n";

/** The actions that are found below a line of attendees. */
const inCrew = (body: string) => found(CREW + body).actions ?? [];

describe("amid what is told in the past the present is still to come", () => {
  test.each([
    ["Ada answers the tenant.\n", "Ada Example: answers the tenant"],
    ["The leak is old. Cleo does the gutter at the back.\n", "Cleo Invented: does the gutter at the back"],
    ["Until then Ben props the ladder.\n", "Ben Sample: props the ladder"],
    ["mo patches it.\n", "mo: patches it"],
    ["Ada tells the landlord that we pay nothing.\n", "Ada Example: tells the landlord that we pay nothing"],
  ])("%j", (body, action) => {
    expect(inCrew(PAST + body)).toEqual([action]);
    expect(inCrew(`${PRESENT}Ada answers the tenant.\n`)).toEqual([]);
  });

  test.each([
    "Ada thinks that the roof is older.\n",
    "Ben likes the red tiles.\n",
    "Cleo presents the figures.\n",
    "Ada tells us about the winter.\n",
    "Ben does not climb the ladder.\n",
    "Cleo always sweeps the gutter.\n",
    "The plumber answers the tenant.\n",
    "Ada moves into her new flat.\n",
    "Ben builds boats for a living.\n",
    "Cleo sings in the choir.\n",
    "Ada backs the plan.\n",
    "Ben apologises for the noise.\n",
    "Cleo laments that his roof leaks.\n",
    "Ada laughs.\n",
  ])("but not in %j", (body) => {
    expect(inCrew(PAST + body)).toEqual([]);
  });
});

describe("an arrow tells whose a task is", () => {
  test.each([
    ["→ Ada: a key for the shed\n", "Ada Example: a key for the shed"],
    ["→ Ben reglues the sign (again)\n", "Ben Sample: reglues the sign (again)"],
    ["- posters → Cleo\n", "Cleo Invented: posters"],
    ["- posters for the fair → Ada, by Friday\n", "Ada Example: posters for the fair"],
    ["- mo → oil the winch\n", "mo: oil the winch"],
  ])("in %j", (body, action) => {
    expect(inCrew(body)[0]).toBe(action);
  });

  test.each([
    "→ Ada: +1\n",
    "→ Ada: I think it is fine\n",
    "→ Ben knows more\n",
    "→ Cleo: agreed\n",
    "- chair → Ada\n",
    "- Ada → Ben\n",
    "- who mends it → Ada?\n",
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("a later clause tells it of whoever the sentence is about", () => {
  test.each([
    ["It is left to Ada and Ben, who'll bring a draft.\n", "Ada Example, Ben Sample: bring a draft"],
    ["Cleo thinks that there's a leak and will ask the plumber.\n", "Cleo Invented: ask the plumber"],
    ["Ada is our contact & will set up the list.\n", "Ada Example: set up the list"],
    ["Ben asked about the keys; he has two and will copy them.\n", "Ben Sample: copy them"],
    ["Ada doubted it, but would enquire.\n", "Ada Example: enquire"],
    [
      "Ada may come; she is early, in fact she will open the shed with Ben.\n",
      "Ada Example: open the shed with Ben",
    ],
    ['In the end Ada said "fine, I\'ll mend it, but in blue".\n', "Ada Example: mend it, but in blue"],
  ])("in %j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test.each([
    "The plumber, who will order the part, was ill.\n",
    "We thanked Ada, who will be missed.\n",
    "Ada's boat is old and will sink.\n",
    "Ada: there is a branch by an outside contributor, she says she'll finish it.\n",
    "Ben knows a plumber, she'll order the part.\n",
    "Ada wasn't keen and would rather wait.\n",
    'Ada said "I\'ll never do that again".\n',
    "Ada asked the plumber, she said the plumber will order it.\n",
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("lists and tables of tasks", () => {
  test("below a label with an aside, but not of others", () => {
    expect(inCrew("To do (Ada types):\n\n- first aid kits, check the dates\n")).toEqual([
      ": first aid kits, check the dates",
    ]);
    expect(inCrew("To do (landlord, not us):\n\n- first aid kits, check the dates\n")).toEqual([]);
  });

  test("by name in a column of tasks, where no cell says that it is done", () => {
    const rows =
      "| mo: oil the winch | |\n| Ada: a new rope | done |\n| Ben: ring the bank | half, rest in May |\n";
    expect(inCrew(`| task | |\n|---|---|\n${rows}`)).toEqual([
      "mo: mo: oil the winch",
      "Ben Sample: Ben: ring the bank",
    ]);
  });

  test("with a state that leaves a part open", () => {
    const head = "| What | Who | State |\n|---|---|---|\n";
    expect(inCrew(`${head}| Sweep the loft | Ada | half, rest by Friday |\n| Paint | Ben | red |\n`)).toEqual(
      ["Ada Example: Sweep the loft"],
    );
  });
});

test("German lists of what is to be done, with whose it is behind", () => {
  const runde = "# Protokoll der Sitzung\n\n**Anwesend:** Ada, Ben, Cleo\n\n## Fest\n\nZu tun:\n\n";
  expect(
    found(`${runde}- Salate: Ada\n- Grill holen: Ben und Cleo\n- Aushang → Ada, bis morgen\n`).actions,
  ).toEqual(["Ada: Salate", "Ben, Cleo: Grill holen", "Ada: Aushang"]);
});

describe("in quoted turns whoever speaks takes on what they say they will do", () => {
  test.each([
    ["> [14:04] **Ada Example**: it is thin. I'll buy a new one\n", "Ada Example: buy a new one"],
    ["> [14:04] **Ada**: thin\n> [14:05] **Ben**: I'll draft the letter\n", "Ben Sample: draft the letter"],
  ])("in %j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test.each([
    "> [14:05] **Ben**: I'll grab a coffee\n",
    "> [14:05] **Ben**: I'll write it if Ada wants it\n",
    "> [14:05] **Dana**: I'll write it\n",
    "> I'll write the letter, said the mayor.\n",
    '```\n14:01 <ben> "I\'ll pay", he said\n14:02 <mo> ha\n14:03 <ben> so he did\n```\n',
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});
