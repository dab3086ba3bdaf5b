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
    "Agreed to extend the lease signed in 2019.",
    "That evening class is dropped: agreed by all.",
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
    "Der Vorstand beschloss 2015, das Boot zu kaufen.",
    "Auf der Mitgliederversammlung 2023 wurde der Beitrag beschlossen.",
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
    "Der Antrag vom letzten Mal wurde einstimmig angenommen.",
    "Beim letzten Punkt wurde einstimmig beschlossen, das Boot zu kaufen.",
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
  test("and an hour is no vote", () => {
    expect(
      found(`${CREW}- Ada Example, Ben Sample (12:01)\n- The rope race (14:05)`).decisions,
    ).toBeUndefined();
  });
  test("but it is one where nothing else says what was decided", () => {
    expect(
      found(`${CREW}Rope\n\nAGREED: buy oil\n\n## Boat\n\nThe boat again.\n\nCarried.`).decisions,
    ).toEqual(["AGREED: buy oil", "Carried."]);
  });
});

describe("whoever stands behind a change has made it", () => {
  test.each([
    "## 2026-03-03\n\n- Fix the winch ([@ada](https://forge.example/ada))\n- Add a lamp by @ben in #12",
    "- Fix the winch ([@ada](https://forge.example/ada))\n- Add a lamp ([@ben](https://forge.example/ben))",
    "## 2.0.1 (2026-03-03)\n\n- Fix the winch ([@ada](https://forge.example/ada))\n- Drop the old engine @cleo",
    "## [1.4.0] - 2026-03-03\n\n### Documentation\n\n- Write the guide (@ben)",
    "- fix: winch (#12) (@ada)\n- feat(lamp): burn longer (#13) (@ben)\n- chore: rope",
    "## Contributors\n\n- @ada: fix the winch\n- @ben: add the lamp",
    "## Unreleased\n\n### Fixed\n\n- Fix the winch (@ada)",
    "* Fix the winch by @ada in https://forge.example/lamp/pull/12\n* Add a lamp (@ben)",
    "- Fix the winch (#12 by @ada)\n- Paint the hull, thanks to @cleo\n- Write the guide (@ben)",
    "- Fix the winch by Ada Example and Ben Sample in harbour/lamp#12\n- Order the rope (@ada)",
    `${CREW}## Merged\n\n- Fix the winch by @ada in #12\n- Paint the hull (@ben)\n- Drop the old lamp, we agreed to it`,
    "Das ist der Stand von heute.\n\n- Winde reparieren von @ada in #12\n- Order the rope (@ben)",
  ])("and nothing is to be done by %j", (body) => {
    const { actions, decisions } = found(body);
    expect([actions, decisions]).toEqual([undefined, undefined]);
  });
  test("nor by release notes of a day", () => {
    const fields = { subject: "'Heron 2.3'", permalink: "heron" };
    expect(found("# Release notes for 2026-03-03\n\n- Add a lamp (@ben)\n", fields)).toEqual({});
  });
  test.each<[string, readonly string[]]>([
    ["## Pump\n\n- Fix the winch ([@ada](https://forge.example/ada))", ["Ada Example: Fix the winch"]],
    [
      "## 1.4.0 (12 March)\n\n- Cut the branch (Ada)\n- Close #12 (Ben)",
      ["Ada Example: Cut the branch", "Ben Sample: Close #12"],
    ],
    [
      "- Order the valve (@ada)\n- Ben to write by May in harbour/lamp#12",
      ["Ada Example: Order the valve", "Ben Sample: write by May in harbour/lamp#12"],
    ],
    ["## Release notes\n\n- Write the notes (Ben)", ["Ben Sample: Write the notes"]],
    ["## Actions\n\n- Merge the patch by Dan in #12 (@ada)", ["Ada Example: Merge the patch by Dan in #12"]],
    ["- Write the guide (Ada)\n- fix: the pump leaks", ["Ada Example: Write the guide"]],
    ["## Fixed\n\n- [ ] Fix the winch (Ada)", ["Ada Example: Fix the winch"]],
  ])("but it is by %j", (body, actions) => {
    expect(found(`${CREW}${body}`).actions).toEqual(actions);
  });
});

describe("who is called chair in the news led no meeting", () => {
  const fields = (subject: string) => ({ subject: `'${subject}'`, permalink: "post" });

  test.each<[string, string]>([
    ["Crew meeting", "The chair, Ada Thorn, said that the harbour was glad. Ben Oak, her deputy, was not."],
    ["Crew meeting", "“We won”, said the chair, Ada Thorn, after the match."],
    ["Crew meeting", "The chair, Ada Thorn, welcomed the ruling of the court."],
    ["Crew meeting", "Ada Thorn took over as chair in 1990 and led the board until 2004."],
    ["Crew meeting", "Ada Thorn took the chair in the spring of 1990."],
    ["Crew meeting", "Judge Miriam Feld presided over the trial in Ayr."],
    ["Board wins the case", "Ada Thorn chaired it for years. The board was chaired by Ben Oak before."],
    ["Committee elects new chair", "Ada Thorn was elected chair of the committee. She will lead it."],
    ["Trial of the pier, 3 March 2026", "Paul Oak opened the hearing. Rita Moss asked for more time."],
    [
      "Vorstandssitzung",
      "Die Vorsitzende, Ada Dorn, sagte der Zeitung, der Verein sei froh und nicht allein.",
    ],
    ["Vorstandssitzung", "Ada Dorn übernahm den Vorsitz im Jahr 1990, und das ist für den Verein gut."],
  ])("%s: %s", (subject, body) => {
    expect(found(`${body}\n`, fields(subject))).toEqual({});
  });

  test.each<[string, string]>([
    ["The chair, Ada Thorn, opened the meeting at 7.", "Ada Thorn"],
    ["The chair, Ada Thorn, welcomed everybody.", "Ada Thorn"],
    ["The chair, Ada Thorn, thanked the members for coming.", "Ada Thorn"],
    ["At 7 the chair, Ada Thorn, brought the meeting to order.", "Ada Thorn"],
    ["The chair, Ada Thorn, gave an overview of the year.", "Ada Thorn"],
    ["Our moderator, Ada Thorn, collected topics.", "Ada Thorn"],
    ["The meeting was opened at 7 by the chair, Ada Thorn.", "Ada Thorn"],
    ["Ada Thorn presided over the meeting.", "Ada Thorn"],
    ["Ada Thorn took over as chair for the evening.", "Ada Thorn"],
    ["Present: Ada Thorn, Ben Oak\n\nThe chair, Ada Thorn, said that the pump was broken.", "Ada Thorn"],
    ["Die Vorsitzende, Ada Dorn, begrüßte alle und eröffnete die Sitzung um 19 Uhr.", "Ada Dorn"],
  ])("but of a meeting it did: %s", (body, chair) => {
    expect(found(`${body}\n`).chair).toBe(chair);
  });
});

describe("people who do something else together met nowhere", () => {
  test.each<[string, string]>([
    ["Crew meeting", "Class 3: Ada, Ben. Absent: Emil."],
    ["Crew meeting", "- Class 3: Ada Thorn, Ben Oak\n- Class 4: Cleo Reed\n- Absent: Emil Moss"],
    ["Crew meeting", "Line-up: Ada Thorn, Ben Oak, Cleo Reed\nMissing: Emil Moss"],
    ["Crew meeting", "Team: Ada, Ben, Cleo\nCoach: Dan"],
    ["Crew meeting", "Heron FC: Ada, Ben, Cleo; subs: Dan\nTern FC: Eve, Finn"],
    ["Crew meeting", "Monday: Ada, Ben\nTuesday: Cleo, Dan\nAway: Emil"],
    ["Heron and Tern", "Team: Ada, Ben, Cleo"],
    ["The Heron", "Crew: Ada Thorn, Ben Oak\n\nThe boat left at noon."],
    ["Match report, 3 March 2026", "Squad: Ada, Ben, Cleo. Missing: Dan (injured), Eve.\n\nAda will score."],
    ["Concert, 3 March 2026", "With: Ada Example, Ben Sample\nViolin: Cleo Invented"],
    ["Concert, 3 March 2026", "Speakers: Ada Example, Ben Sample\nHost: Cleo Invented"],
    [
      "Konzert, 3. März 2026",
      "Mitwirkende: Ada Muster, Ben Beispiel. Leitung: Cleo Erfunden. Es fehlt: Dan.",
    ],
    [
      "Vorstandssitzung",
      "- Klasse 3: Ada Muster, Ben Beispiel\n- Es fehlt: Emil Erfunden\n\nDas ist die Liste.",
    ],
  ])("%s: %j", (subject, body) => {
    expect(found(`${body}\n`, { subject: `'${subject}'`, permalink: "post" }).there).toBeUndefined();
  });
  test.each<[string, string, number]>([
    ["Crew meeting", "Crew: Ada, Ben, Cleo", 3],
    ["Crew meeting", "With: Ada Example, Ben Sample", 2],
    [
      "Crew meeting",
      "Harbour Labs: Ada Example, Ben Sample\nPier Society: Cleo Invented\nApologies: Dan Feigned",
      3,
    ],
    ["Crew meeting", "Class 3\n\nPresent: Ada, Ben", 2],
    ["The Heron", "Here: Ada, Ben", 2],
    ["The Heron", "Present: Ada, Ben", 2],
  ])("but they did by %s: %j", (subject, body, count) => {
    expect(found(`${body}\n`, { subject: `'${subject}'`, permalink: "post" }).there).toHaveLength(count);
  });
});
