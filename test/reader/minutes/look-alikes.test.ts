/** What looks like something of a meeting and is none, beside what looks like it and is. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Present: Ada Example, Ben Sample, Cleo Invented\n\n## Lamp\n\n";
const GERMAN_CREW =
  "Anwesend: Ada Muster, Ben Beispiel\n\n## Lampe\n\nDas ist der Stand von heute, wie er ist.\n\n";

describe("a table, a park and a shelf are things", () => {
  test.each([
    "Table 1: Ada, Ben",
    "- Table 2: Cleo",
    "- Table 3 is by the window.",
    "- Park 2 is full",
    "- Table A: Ada",
    "Table of prices",
    "Where: park",
    "Meeting point: Park.",
    "Place: table",
  ])("and put nothing off: %j", (body) => {
    expect(found(CREW + body).deferred).toBeUndefined();
  });
  test.each(["- Table #12", "- Defer 12", "- Rope: table", "- Rope: park it", "To table the motion"])(
    "but it does so in %j",
    (body) => {
      expect(found(CREW + body).deferred).toEqual([body.replace("- ", "")]);
    },
  );
});

describe("what was settled long ago is told", () => {
  test.each([
    "In 2020 the board approved the budget.",
    "In 2019, we agreed to keep the lamp.",
    "In the spring of 2021 we decided to buy a boat.",
    "The charter was adopted in 2019.",
    "Last year we agreed to keep the lamp.",
    "The previous board decided to sell the pier.",
    "The motion of 2019 had been carried.",
    "That evening we all agreed to walk home.",
    "One night we all agreed to sleep on deck.",
  ])("and is not decided now: %j", (body) => {
    expect(found(CREW + body).decisions).toBeUndefined();
  });
  test.each([
    "The budget for 2026 was approved unanimously.",
    "The minutes of 2025 were approved.",
    "We agreed to hold the fair in 2027.",
    "It was agreed to adopt the new charter in 2027.",
    "In 2026 we will close in August: agreed.",
    "The committee approved the report on 2019.",
    "We all agreed to walk on Sunday.",
  ])("but %j is", (body) => {
    expect(found(CREW + body).decisions).toEqual([body]);
  });

  test.each([
    "Die Satzung wurde 2019 beschlossen.",
    "Im letzten Jahr haben wir beschlossen, die Lampe zu behalten.",
    "Letztes Jahr haben wir beschlossen, die Lampe zu behalten.",
    "Der Verein hat 2018 beschlossen, die Lampe zu behalten.",
    "Der Beitrag wurde im Jahr 2017 einstimmig beschlossen.",
    "Seit 2015 wird der Beitrag einstimmig genehmigt.",
    "Damals wurde einstimmig beschlossen, den Steg zu bauen.",
    "Bereits im März 2020 wurde der Plan einstimmig angenommen.",
    "Beim letzten Mal haben wir vereinbart, dass der Steg bleibt.",
    "In der vorigen Versammlung haben wir beschlossen, das Boot zu verkaufen.",
    "Anfang 2021 haben wir uns auf Rot geeinigt.",
  ])("in German, too: %j", (body) => {
    expect(found(GERMAN_CREW + body).decisions).toBeUndefined();
  });
  test.each([
    "Der Haushalt 2026 wurde einstimmig beschlossen.",
    "Das Protokoll der letzten Sitzung wird einstimmig genehmigt.",
    "Wir haben beschlossen, das Fest 2027 zu feiern.",
    "Wie letztes Jahr wird der Beitrag einstimmig beschlossen.",
    "Der Vorstand beschließt, 2027 zu bauen.",
    "Der Bericht über das letzte Jahr wird einstimmig angenommen.",
  ])("but not in German: %j", (body) => {
    expect(found(GERMAN_CREW + body).decisions).toEqual([body]);
  });
});

describe("how a vote went is no decision beside what it was about", () => {
  test.each<[string, string]>([
    ["AGREED: buy oil\n\n(7 for, 0 against)", "AGREED: buy oil"],
    ["**Decision:** We sell it.\n\nCarried unanimously.", "Decision: We sell it."],
    ["- Decision: it stays.\n- Vote: 5-1-0", "Decision: it stays."],
    ["- RESOLVED: replace it.\n  - 5 for, 1 against", "RESOLVED: replace it."],
    ["We agreed to replace it.\n\nVote: 5 for, 1 against.", "We agreed to replace it."],
    [
      "The board approved the new oars.\n\nVotes in favour: 5. Against: 1.",
      "The board approved the new oars.",
    ],
    ["## Decisions\n\n- Sell it\n  - Vote: 5:1\n- Votes: 5 for, 1 against", "Sell it"],
  ])("%j", (body, decision) => {
    expect(found(CREW + body).decisions).toEqual([decision]);
  });
  test.each<[string, string]>([
    ["Beschluss: Wir kaufen sie.\n\nAbstimmung: 5 Ja, 1 Nein", "Beschluss: Wir kaufen sie."],
    ["**Beschluss:** Sie wird verkauft.\n\nEinstimmig angenommen.", "Beschluss: Sie wird verkauft."],
    ["- Beschluss: Sie bleibt.\n- Abstimmungsergebnis: 7 Ja, 0 Nein, 1 Enthaltung", "Beschluss: Sie bleibt."],
  ])("in German, too: %j", (body, decision) => {
    expect(found(GERMAN_CREW + body).decisions).toEqual([decision]);
  });
  test("but it is one where nothing else says what was decided", () => {
    expect(
      found(`${CREW}Rope\n\nAGREED: buy oil\n\n## Boat\n\nThe boat again.\n\nCarried.`).decisions,
    ).toEqual(["AGREED: buy oil", "Carried."]);
  });
});
