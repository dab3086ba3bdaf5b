/** What came of a matter, told by where and in which form it stands. All are made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const PRESENT = "Attendees: Ada Example, Ben Sample, Cleo Invented, Dov Made, Edda Upp, Finn Sample";
const ANWESEND =
  "Anwesend: Ada Beispiel, Ben Muster, Cleo Erfunden, Dov Muster\n\nWir sind für die Lampe da und das ist gut.";

const outcome = (note: string, present = PRESENT) => {
  const { decisions, deferred } = found(`${present}\n\n## Boathouse\n\n${note}\n`);
  return { decisions, deferred };
};

describe("a decision is found in", () => {
  test.each([
    // Who moved and who seconded stand between the motion and its words.
    [
      "Ada moved, Ben seconded, to sell the old skiff. Carried 4-1.",
      "Ada moved, Ben seconded, to sell the old skiff. Carried 4-1.",
    ],
    [
      "Cleo proposed and Dov seconded that the hut be insured. All ayes.",
      "Cleo proposed and Dov seconded that the hut be insured. All ayes.",
    ],
    ["The paint was dear. Declined. Ask again who likes.", "Declined. Ask again who likes."],
    ["Nobody would row it on a Sunday. Dropped.", "Nobody would row it on a Sunday. Dropped."],
    ["The request for a second key is declined.", "The request for a second key is declined."],
    ["After a long talk we go with the blue tarpaulin.", "After a long talk we go with the blue tarpaulin."],
    ["- The north bank floods, so B", "The north bank floods, so B"],
    ["Consensus, no motors before nine.", "Consensus, no motors before nine."],
    ["Show of hands 7 to 2 => the wooden oars", "Show of hands 7 to 2 => the wooden oars"],
    ["Straw ballot, 6 to 2 for the wooden oars.", "Straw ballot, 6 to 2 for the wooden oars."],
    ["Hearing none, the shed gets a new lock.", "Hearing none, the shed gets a new lock."],
    [
      "The roof is a wreck, but we have accepted it as it stands.",
      "The roof is a wreck, but we have accepted it as it stands.",
    ],
    ["Edda is willing and we're glad to appoint her.", "Edda is willing and we're glad to appoint her."],
    [
      "One coat of varnish, and all three could live with it.",
      "One coat of varnish, and all three could live with it.",
    ],
    ["Agreed as presented, with one name put right.", "Agreed as presented, with one name put right."],
    ["Sunday 12 July was fixed.", "Sunday 12 July was fixed."],
    ["- Keep the ramp closed, no objection from anybody", "Keep the ramp closed, no objection from anybody"],
    ["- Ok to sand the benches.", "Ok to sand the benches."],
    ["👉 so no regatta in May", "👉 so no regatta in May"],
    ["**Outcome.** Two boats stay on the water all winter.", "Two boats stay on the water all winter."],
    ["**4. The ramp**\nWe agreed to paint it grey.", "We agreed to paint it grey."],
    ["Ben likes it. 👉 DECIDED the ramp is painted grey.", "👉 DECIDED the ramp is painted grey."],
    ["- Ada: shall the ramp be grey? (nods)\n- Yes: grey from end to end", "Yes: grey from end to end"],
  ])("%s", (note, decision) => {
    expect(outcome(note).decisions).toEqual([decision]);
  });

  test.each([
    ["Abstimmung mit Karten, 5 zu 2 für den Holzsteg.", "Abstimmung mit Karten, 5 zu 2 für den Holzsteg."],
    ["Viele wollen es. Also streichen wir den Steg grau.", "Also streichen wir den Steg grau."],
    [
      "Nach kurzer Beratung einstimmig beschlossen: ein Steg aus Holz.",
      "Nach kurzer Beratung einstimmig beschlossen: ein Steg aus Holz.",
    ],
    [
      "Cleo bekommt den Schlüssel zum Steg (keine Einwände)",
      "Cleo bekommt den Schlüssel zum Steg (keine Einwände)",
    ],
  ])("%s", (note, decision) => {
    expect(outcome(note, ANWESEND).decisions).toEqual([decision]);
  });
});

describe("no decision is found in", () => {
  test.each([
    "Ada moved to Leeds in May.",
    "Dov moved, his wife seconded him there, to a house by the lake.",
    "(Ben had left by then.) All three in favour.",
    "Harbour club's board elected a new warden.",
    "National federation's AGM approved longer races.",
    "INFO: Council granted 300 euros to the ferry",
    "FYI: the board of the yard approved a crane",
    "If it rains and we agreed to row, who brings towels?",
    "- What did the yard say?\n- Yes: who knows?",
    "I have a spare one, so I",
    "Hearing none of that, Dov left.",
    "Vote for your favourite, 3 to 5 for each.",
    "- who brings tea?\n- Yes: Ada",
    "Saturday was chosen by the yard.",
    "Dropped. The phone is dead.",
    "We are glad to see Edda back.",
    "The grant application to the lake fund was declined.",
    "Consensus, or what looked like it, on neither.",
  ])("%s", (note) => {
    expect(outcome(note).decisions).toBeUndefined();
  });
});

describe("a matter put off is found in", () => {
  test.each([
    "We've postponed the choice of a colour until the paint is here.",
    "Naming waits until the second boat is there.",
    "The choice of a colour waits till Edda knows the price.",
    "- keep on agenda until the spring",
    "Only Finn has the plan, so ➡️ next call.",
    "The plan is with Finn, so 👉 next meeting.",
  ])("%s", (note) => {
    expect(outcome(note)).toEqual({ decisions: undefined, deferred: [note.replace(/^- /, "")] });
  });

  test("a picture opens what it stands before", () => {
    expect(outcome("Ben wants to see it first. ⏳ parked till June").deferred).toEqual([
      "⏳ parked till June",
    ]);
  });

  test("the lines of a log that note it, or sum the talk up", () => {
    const log = [
      "19:00 <ada> shall we paint it?",
      "19:01 <ben> we could look at it again next week",
      "19:02 <ada> no decision, we pick the paint up again on the next call",
      "19:03 <ada> #info the varnish is postponed to June",
    ];
    expect(outcome(`\`\`\`\n${log.join("\n")}\n\`\`\``).deferred).toEqual([
      "no decision, we pick the paint up again on the next call",
      "#info the varnish is postponed to June",
    ]);
  });

  test.each([
    "- Ada to write the rules and bring them to the June meeting",
    "- proposal: one more summer, look again in autumn",
    "- Idea: revisit the ramp in March",
    "Ada waits until Ben comes.",
    "The bus waits until 5.",
    "We tabled at the fair on Sunday.",
  ])("but not in %s", (note) => {
    expect(outcome(note).deferred).toBeUndefined();
  });
});
