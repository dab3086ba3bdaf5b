/** Whose decision it is, and of what: the motion above a bare result, and no news of what others decided. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "# Meeting of 3 March\n\nAttendees: Ada, Ben, Cleo\n\n## Rope\n\n";
const decisionsOf = (body: string) => found(CREW + body).decisions ?? [];

describe("the motion above a result that stands alone is the decision, once", () => {
  test.each([
    ["Vote: Lease the mill.\n- Yes: Ada, Ben\n- No: -\n\nAccepted unanimously.\n", "Vote: Lease the mill."],
    [
      'Motion: "The mill is leased."\n\n5 yes, 0 no (Cleo). Motion carried.\n',
      'Motion: "The mill is leased."',
    ],
    ["Ada moved to lease the mill. Ben seconded.\n\nMotion carried.\n", "Ada moved to lease the mill."],
    ["Proposal: buy a rope\n\nBen has one, but it is old.\n\nApproved.\n", "Proposal: buy a rope"],
    ["- Motion by Ada: to buy tar\n- Seconded by Ben\n- Passed unanimously\n", "Motion by Ada: to buy tar"],
    ["**Motion:** to rent the hall\n\n**Result:** carried\n", "Motion: to rent the hall"],
    ["Motion to rent the hall in May\n\nAll in favour. Carried.\n", "Motion to rent the hall in May"],
  ])("in %j", (body, decision) => {
    expect(decisionsOf(body)).toEqual([decision]);
  });

  test.each([
    ["Motion: to sell the boat\n\nMotion withdrawn.\n\nApproved unanimously.\n", "Approved unanimously."],
    ["Motion: to sell the boat\n\n## Minutes\n\nApproved unanimously.\n", "Approved unanimously."],
    ["The proposal was discussed.\n\nAccepted unanimously.\n", "Accepted unanimously."],
  ])("but not in %j", (body, decision) => {
    expect(decisionsOf(body)).toEqual([decision]);
  });
});

test.each([
  "Board: Hugo said that the budget for the pumps has been approved, no changes.\n",
  "The landlord says rent will be 400 from October on.\n",
  "Landlord says rent will be 400 from October on.\n",
  "Greta reported that the fee was raised to 20.\n",
  "The harbour office told us the berth was approved.\n",
  "- The application was accepted, we've got a stand in hall 3.\n",
  "Our bid was approved, so we have a place at the fair.\n",
  "The trademark in Chile was granted.\n",
  "The visa for Cleo was granted.\n",
])("what others decided is no decision in %j", (body) => {
  expect(decisionsOf(body)).toEqual([]);
});

test.each([
  "The chair said that the budget was approved.\n",
  "The application was accepted unanimously.\n",
  "The budget was approved, no changes.\n",
  "Ben said the old rope is bad, so we decided to buy a new one.\n",
  "Greta said let's drop it, all agreed.\n",
])("what those who met decided is one in %j", (body) => {
  expect(decisionsOf(body)).toHaveLength(1);
});

describe("what became of a matter in a word or two", () => {
  test.each([
    ["- Fix the pump\n  - loan of the pump **declined**\n", "loan of the pump declined"],
    [
      "- Fix the pump\n  - Nobody came for a year, **closing**. It may come back.\n",
      "Nobody came for a year, closing.",
    ],
    ["- The mast\n  - Accepted & ratified :tada:\n", "Accepted & ratified 🎉"],
    ["- The mast\n  - ada: :heavy_check_mark: approved\n", "ada: ✔️ approved"],
    ["The minutes of May\nSee: may.txt\nApproved by General Consent.\n", "Approved by General Consent."],
    ["Reports of the crew approved as submitted by general consent.\n", undefined],
    ["The council decided with 6 votes in favour to sell the boat.\n", undefined],
    ["The board agreed by a large majority to sell the boat.\n", undefined],
    ["Consensus seems to be: sell it now, buy in May\n", undefined],
    ["Ada: That's consensus, the tar goes to the shed.\n", undefined],
    ["Ada presented the plan. The council is fine with that.\n", "The council is fine with that."],
    ["Ben was proposed by Ada, no objections. Ben is mast lead from today\n", "Ben is mast lead from today"],
    [
      "Nine approvals. Ben becomes a voting member as of today.\n",
      "Ben becomes a voting member as of today.",
    ],
  ])("is found in %j", (body, decision) => {
    expect(decisionsOf(body)).toEqual([decision ?? body.trim()]);
  });

  test.each([
    "- The pump\n  - ben: harmless. approve\n",
    "Options:\n\n- approve\n- reject\n- wait\n",
    "- the patch was **merged**\n",
    "- Ada's talk for the fair was already **accepted**\n",
    "- The old patch **closing** in on us\n",
    "Ben is away from Monday.\n",
    "QRP 31 was accepted in May.\n",
    "If nobody minds, QRP 31 is accepted for 4.2.\n",
    "Cleo is lead of the team from Ghana.\n",
    "The committee was happy with the turnout.\n",
    "The board is fine with that if it is cheap.\n",
    "Consensus seems to be missing.\n",
  ])("is not found in %j", (body) => {
    expect(decisionsOf(body)).toEqual([]);
  });
});

const deferredOf = (body: string) => found(CREW + body).deferred ?? [];

test.each([
  ["Tabled until the Board has said what it can spend\n", undefined],
  ["- #31: Punt until the new pump is in\n", "#31: Punt until the new pump is in"],
  ["New ropes: no owner. Punt to 2.8\n", "Punt to 2.8"],
  ["Punt on this one for now.\n", undefined],
  ["- needs those of the mill. Punted to async\n", "Punted to async"],
  ["Let's punt this one to next week.\n", undefined],
  ["AGREED: Defer to B45, the crew comes with a plan (+6, 0, -0)\n", undefined],
  ["The board postponed its decision.\n", undefined],
  ["Let's have that next week when more are here.\n", undefined],
  ["Let's do it at the June meeting.\n", undefined],
  ["Let's leave it as it is and revisit if there is a leak\n", undefined],
  ["The crew wants a budget, and laid the matter over to the July meeting.\n", undefined],
  ["It took longer than we had: **deferred to 10-30**\n", "It took longer than we had: deferred to 10-30"],
])("what is put off is found in %j", (body, quote) => {
  expect(deferredOf(body)).toEqual([quote ?? body.trim()]);
});

test.each([
  "Agreed to keep it for 2.7 behind a switch, remove in 2.8\n",
  "Ben will punt to the island.\n",
  "We punt to the mill every May.\n",
  "We defer to the maintainers.\n",
  "Let's do it next week.\n",
  "Let's have it ready at the June meeting.\n",
  "The bank postponed its decision.\n",
  "Ada will revisit if she has time.\n",
])("nothing is put off in %j", (body) => {
  expect(deferredOf(body)).toEqual([]);
});

describe("whose it is shows in who did it", () => {
  const inNotesOf = (title: string, words: string) =>
    found(`# ${title}\n\nAttendees: Ada, Ben, Cleo\n\n## Rope\n\nAda showed the rope. ${words}\n`)
      .decisions ?? [];

  test.each([
    ["Hillside PTA", "The governors have approved the new gate."],
    ["Hillside PTA", "The council has said no to the crossing."],
    ["Hillside PTA", "The governors said yes to the sandpit."],
    ["Boat house circle", "The city has chosen another quay, so there will be no fair for us."],
    ["Boat club board", "The governors accepted the rent at their meeting in May."],
    ["Mill project call", "The foundation has accepted the later start."],
    ["Boat club board", "Our poster was accepted as submitted."],
    ["Boat club board", "Our abstract was accepted by all referees."],
    ["Boat club board", "The draft was accepted by both of our inspectors."],
    ["Boat club board", "We all preferred the red sail in the survey."],
    ["Boat club board", "The fee at the quay goes up, effective 1 June."],
    ["Boat club board", "Bus fares rise, effective next Monday."],
    ["Boat club board", "The pool closes at seven from now on."],
    ["Boat club board", "Until then, we pump the boat dry by hand."],
    ["Boat club board", "Ben goes home early, going with that."],
  ])("not theirs in notes of %s: %s", (title, words) => {
    expect(inNotesOf(title, words)).toEqual([]);
  });

  test.each([
    ["School governors", "The governors have approved the new gate."],
    ["Parish council", "The council has agreed to mend the crossing."],
    ["Hillside PTA", "The council has said no, so we rent the barn instead."],
    ["Hillside PTA", "The PTA agreed to pay for the sandpit."],
    ["Boat club board", "Our budget was accepted unanimously."],
    ["Boat club board", "The report was accepted by all."],
    ["Boat club board", "From now on the hut closes at seven."],
    ["Boat club board", "Until then, we use the old pump."],
    ["Boat club board", "Ada is for red, Ben too, going with that."],
  ])("theirs in notes of %s: %s", (title, words) => {
    expect(inNotesOf(title, words)).toHaveLength(1);
  });
});

describe("a letter and a number before what is handed in", () => {
  test.each([
    "- D2.2 Map of the quay: 4 weeks late",
    "- D2.2 is due in May",
    "- D1.4 and milestone MS2",
    "- D6: overdue since May",
    "- D4: submitted",
  ])("mark no decision: %s", (words) => {
    expect(decisionsOf(words)).toEqual([]);
  });

  test.each(["- D2: We take the map of Ben", "- D-12: no map this year", "- D3) two maps in May"])(
    "but before what was settled they do: %s",
    (words) => {
      expect(decisionsOf(words)).toHaveLength(1);
    },
  );
});
