/** Outcomes in the short notation of minutes: scores, signed minutes, quotations that are results, what stands over. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";
const outcomes = (body: string) => {
  const { decisions = [], deferred = [] } = found(`${CREW}${body}\n`);
  return { decisions, deferred };
};

describe("decided in short notation", () => {
  test.each([
    "Adopted with a comma, 6:0:0.",
    "Put to the vote 4–1–1, rope bought.",
    "Main motion carried 4-1.",
    "*Favourable with conditions (6:0:1): lamps wiped, ropes dry.*",
    "Payments as listed, RESOLVED (AE/BS).",
    'CONFIRMED: the minutes of May, "lmap" being amended.',
    "Those of May were CONFIRMED.",
    "300 granted, all in favour but Ben, who had just come in.",
    "The crew takes it on nightly (no objections, Ben abstaining since he wrote it).",
    "Gone through on the nod: 25 for biscuits.",
    "Ben's text is policy as of today",
    "Ada moved, Ben seconding, that the hours end in April. So voted.",
    "### Minutes of last time\n\nConfirmed without amendment.",
    "**Previous minutes (27 Jan.)** Adopted, 7:0:0.",
    "### C3.4 Motion: A brass lamp\n\nTaken without debate. **Passes unanimously.**",
    "lamp: still broken, nobody knows why\nwe would need a brass one\nno veto, we buy a new one. ben looks for it",
    "Ben and Cleo were returned unopposed.",
    "The board instructed counsel to reply.",
    "With that put right they were signed as a true record.",
    "Stalls ten a pitch, all happy with that.",
    "Ben moves we sign their letter, Cleo 2nd, all yes.",
    "Closed in May. Four o'clock on Fridays. All thumbs up.",
    "## MINUTES OF THE LAST MEETING\n\nNo one having found fault, they were signed.",
    "## Calls we made as a group\n\n- Ropes in red only",
    "- Motion to buy a mast for 300: Ben. Second: Cleo. Passes 3-0 with Ada abstaining.",
    "The hull leaks. Motion (Ben, 2nd Cleo) to caulk it in May, carried with one no.",
    "Cleo proposed early turns on even days, seconded by Ben, carried with all in favour.",
    "Ben proposed a fee of 12. Cleo seconded and all were in favour, pupils to stay at 8.",
    "Voted 5 to 2 to write to the mill.",
    "Vote: do we sell the old mast? 4 yes, 1 abstention. → It goes.",
    "Renewal approved; Ben to pay it by the 9th.",
    "Comments 3 to 9 (spelling) were accepted en bloc.",
    "The rule of 1998 is confirmed for another three years.",
    "The crew of the lamp is appointed as proposed.",
    "Nobody has oiled it since spring. The winch is therefore removed from the list.",
    "The plenary names Cleo Invented keeper of part 2.",
    "## Resolutions of the plenary\n\n> **R9.1** Fees for guests are abolished. *4 for, 1 abstention.*",
    "- **LMP-12: lamp flickers**\n  It is the wind. Works as designed. Closing.",
    "- **LMP-12: lamp flickers**\n  Ben has left. Closed as not planned.",
    "- **LMP-12: lamp flickers**\n  Seen twice. Severity raised to critical.\n  AI(Ben): look at the wick",
    "## Declined\n\n- [#12](https://lamp.example/12) a second mast",
    "**Accepted**, no change in what we think\n- #12 lamp: red glass\n  - Cleo had one doubt.",
  ])("%s", (body) => {
    const { decisions, deferred } = outcomes(body);
    expect(decisions).toHaveLength(1);
    expect(deferred).toEqual([]);
  });
  test.each([
    "The shop stays open till Friday.",
    "In other groups it is policy as of now.",
    "Lost 2-5.",
    "### Letter from the bank\n\nConfirmed without amendment.",
    "### Minutes of last time\n\nAccepted by the bank? Ben asks.",
    "Put to a vote 2–4, rope not bought.",
    "Passed at 10:30 to the next hall.",
    "Last year Ben was elected unopposed.",
    "The hall says our booking was CONFIRMED.",
    "Two contracts came, and they were signed.",
    "Is all ok with that?",
    "## Phone calls we made to the mill\n\n- Rope in red",
    "## Calls we made as a group\n\n- ~~A lamp on the roof~~ Voted down 1:4. You know who you are, Ben.",
    "- Motion to buy a mast for 300: Ben. Second: Cleo. Fails 1-3 with Ada abstaining.",
    "Ben proposed a fee of 12. Cleo seconded and there was a long talk.",
    "Vote: do we sell the old mast? 1 yes, 4 no. → It stays for the winter, says Ben.",
    "The pumps were inspected on 2 May and all passed.",
    "The ropes were checked by Ben, and each of them passed.",
    "The panel rejected our wick in October.",
    "The federation's board has refused our second request.",
    "Ben thanked the cook. Closing.",
    "- **Lamp flickers**\n  Ben tried it at night. Works as designed.",
    "## Accepted\n\n- Ada Example\n- Ben Sample",
  ])("%s", (body) => {
    expect(outcomes(body)).toEqual({ decisions: [], deferred: [] });
  });
});
describe("put off in short notation", () => {
  test.each([
    "Waits until we have that letter.",
    "Held till Ben has asked the mill.",
    "Referred to the General Meeting in the spring.",
    "Ropes were left over to the May meeting.",
    "- lamp thing: not tonight, april agenda",
    "- the anchor: Ben has thoughts, save for april",
    "By consensus we set the item over until all have read it.",
    "To be picked in June.",
    "Too thin, vote again in April",
    "So it stands over.",
    "Ben mends the text; adoption waits for that.",
    "All like the rope, to be voted when there are enough of us.",
  ])("%s", (body) => {
    const { decisions, deferred } = outcomes(body);
    expect(deferred).toHaveLength(1);
    expect(decisions).toEqual([]);
  });
  test.each([
    "Waits in May were long.",
    "Ben was referred to the clinic in May.",
    "Ada comes back in April.",
    "The agenda: see the april agenda page",
    "Held the rope till noon.",
    "We talk again on 17 March.",
  ])("%s", (body) => {
    expect(outcomes(body).deferred).toEqual([]);
  });
});
describe("a note that quotes what came of each matter", () => {
  test("says it by itself", () => {
    expect(
      outcomes(
        "### Offers\n\nA bench of oak.\n\n> ACCEPTED as a gift. Ben sends the form.\n\nA box of ropes.\n\n> Stands over till we hear from the mill.\n\nA lamp.\n\n> DECLINED, with thanks.",
      ),
    ).toEqual({
      decisions: ["ACCEPTED as a gift.", "DECLINED, with thanks."],
      deferred: ["Stands over till we hear from the mill."],
    });
  });
  test.each([
    "The mill wrote:\n\n> Accepted with joy, we come in May.",
    "> Accepted with joy, we come in May.\n\n> The lamp is nice.\n\n> Ropes are long.\n\n> Declined, says my aunt.\n\n> It rains.",
  ])("%s", (body) => {
    expect(outcomes(body)).toEqual({ decisions: [], deferred: [] });
  });
});
