/** What others settled, or what was settled elsewhere or before, is told and not decided; beside it what those who met settled. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { outcome } from "../../support/outcome.ts";

describe("nothing is decided in what", () => {
  describe("others answered", () => {
    test.each([
      "The talk by Cleo was accepted by RopeConf.",
      "- Our workshop proposal was accepted for the May fair.",
      "- Stand at the maker fair accepted, two tables",
      "Devroom proposal: accepted! Saturday, full day",
      "- Application to the lottery fund: approved, 12k over two years",
      "Our nomination for the award was accepted.",
      "Our pull request to the mirror was accepted.",
      "Our comment was rejected.",
      "- Paper on knots rejected",
      "Both abstracts got accepted.",
      "We were accepted as a mentoring club.",
      "We've been admitted to the league.",
      "We got the green light from the harbour.",
      "We have the approval of the town.",
      "Money from the foundation is approved!",
      "The funding was approved, contract arrives next week.",
      "Loan of the pump: granted, money arrived.",
      "- The exception for the pump got approved",
      "The budget for the new hall has been approved.",
      "Pump 90 was approved by two inspectors and repainted.",
      "Audit passed without findings.",
      "- Hull review passed",
      "We sent two papers in. Both accepted.",
      "Ben applied for two loans. Both granted.",
    ])("%s", (words) => {
      expect(outcome(words).isDecided).toBe(false);
    });
  });

  describe("was settled before or in another place", () => {
    test.each([
      "Vote on the mailing list ended with 14 for and 2 against, so the fork is final.",
      "The ballot closed with 38 yes and 3 no.",
      "- The vote on the charter has closed: 17 yes, 1 abstain.",
      "- knots-bar: last call ended, no objections",
      "The lazy consensus period is over, no objections, so it stands.",
      "Elections: results are out, Ada and Ben were elected.",
      "Approved in the tracker already, FYI only",
      "- Agreed before the meeting: no lamps",
      "Meanwhile approved: the blue rope.",
      "Approved, just for the record.",
      "Approved via e-mail: the blue rope.",
      "Accepted on the forum: the blue rope.",
      "Nobody was against it on the list.",
      "In the poll on the forum most were for Tuesdays.",
      "Users voted for dark mode in the survey: 61 yes, 20 no.",
      "We voted for the theme: owls got 12, foxes 9 in the public vote.",
      "At the last board meeting it was decided to move to the harbour.",
      "At the meeting in November the members decided to raise the fee.",
      "Prior decision: stick to hemp.",
      "Python 2 will be removed as of the next release, says upstream.",
      "Letter from the bank: the account was approved, fees go up to 8.",
      "From the federation: the league starts a week later from now on.",
      "Cleo gave an update from the harbour: consensus on option B.",
      "Reminder: we agreed not to mail on Sundays.",
      "As you know, the council elected Ben.",
      "Resolved: #44, #45.",
      "**Accepted** papers are listed on the site.",
      "The elected chair opens the meeting.",
      "We close at six.",
      "- Talk in Ghent\n  - accepted",
      "- Talks\n  - on knots: accepted\n  - on tar: rejected",
      "Members voted by letter: 80 yes, 3 no.",
      "It was agreed with the bakery that we pay monthly.",
      "On Monday we agreed on a price with the landlord.",
      "In the hallway we decided to have pizza.",
      "The inspectors were all fine with the change.",
      "The call for talks was extended to 1 May by the organisers.",
      "Agreed with the caretaker: key under the mat.",
      "Agreed in the hallway in Ghent: one lamp per port",
    ])("%s", (words) => {
      expect(outcome(words).isDecided).toBe(false);
    });
  });
});

test.each([
  "The request of the scouts for the boat was granted.",
  "Kit's application for membership was accepted.",
  "The tender of Miller & Sons was accepted.",
  "The workshop fee was approved.",
  "Workshop budget approved.",
  "Stand fees: 40 EUR, agreed.",
  "Grant request of the library: approved, 400 EUR.",
  "The motion was approved with four votes.",
  "It has been agreed that the hut is closed in winter.",
  "The vote ended 8 to 2, so we keep the old rope.",
  "We decided on Slack for the chat.",
  "We settled on Matrix.",
  "We agreed on the wording in the tracker's last draft.",
  "We agreed to vote on the mailing list.",
  "Votes by mail are abolished.",
  "The minutes of 12 May were approved as sent on the list.",
  "It was agreed with the members that the fee stays.",
  "On a hint by Ben we agreed to keep the rope.",
  "Agreed with one change: the deposit is 30.",
  "Agreed in the meeting: no more than two guests.",
  "The application was approved by the committee.",
  "Two requests: the chess club and a brass band. Both accepted.",
  "Three names for the boat: Rowan, Kit and Sol. All accepted unanimously.",
])("those who met settled something in %j", (words) => {
  expect(outcome(words).isDecided).toBe(true);
});

test("a short name in the title of the note decides without an article", () => {
  const note = "# Heron TC call\n\nAttendees: Ada, Ben, Cleo\n\n## Rope\n\n";
  expect(found(`${note}TC approves #512.\n`).decisions).toEqual(["TC approves #512."]);
  expect(found(`${note}WG approves #512.\n`).decisions).toBeUndefined();
});

const CREW = "# Meeting of 3 March\n\nAttendees: Ada, Ben, Cleo\n\n## Rope\n\n";

describe("a result of one word is told with what it answers", () => {
  test.each([
    ["Draft minutes of May, sent round. **Approved.**\n", "Draft minutes of May, sent round. Approved."],
    ["- The new rope. It costs 90. Accepted.\n", "It costs 90. Accepted."],
    [
      "Draft minutes of May, sent round on Monday.\n\n**Approved.**\n",
      "Draft minutes of May, sent round on Monday.",
    ],
    ["For: Ada, Ben, Cleo. Against: none.\n\nAdopted\n", "For: Ada, Ben, Cleo. Against: none."],
    ["Ben asks for a new ladder, 90 EUR.\n\n*Agreed.*\n", "Ben asks for a new ladder, 90 EUR."],
    ["One. Two. Ben asks for a new ladder.\n\nCarried.\n", "Ben asks for a new ladder."],
    ["Approved.\n", "Approved."],
    ["Old rope.\n\nApproved.\n", "Approved."],
    ["- Draft minutes of May, sent round\n\nApproved.\n", "Approved."],
    ["Ben explained to us what he wants to do:\n\nApproved.\n", "Approved."],
    ["Ben explained to us what he wants to do.\n\n### Tar\n\nApproved.\n", "Approved."],
    ["Ben explained to us what he wants.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nApproved.\n", "Approved."],
  ])("in %j", (body, decision) => {
    expect(found(CREW + body).decisions).toEqual([decision]);
  });
});

describe("a decision in plain words is found in", () => {
  test.each([
    "The crew has no objection; resolution: lend the pump when all have signed",
    "resolution: keep the old logo for one more year",
    "- evening tickets: 15 €, decided",
    "Call for talks extended by ten days, we all agreed that it's better than an empty hall",
    "No. We close it, with a link to the answer from last time.",
    "Not bumping the minimum, we skip the test on old boats.",
    "Not selling it, we only lend it for now.",
    "- → not in 5.0, announce it for 5.1",
    "Proposal from Ben to use the national template as it is. All for.",
    "After much humming: stay in the old hall till autumn.",
    "Older posts will be kept out of the feed as of the next build",
    "We voted about the day: Tuesday 6, Thursday 2, either 1.",
    "Looks like we keep it as it is.",
    "Sounds like we're going with hemp.",
    "Closing it as wontfix.",
    "Keeping it as is.",
    "- -> not this release",
    "It's decided: the mascot is a heron.",
    "Dues for 2027 remain 30 EUR.",
    "Go for 2.0 on Tuesday.",
    "Ben will stay treasurer for another year.",
    "Cleo becomes a committer.",
    "Thursday works for all, so Thursday.",
    "- → wontfix, too much work",
    "Previous minutes approved w/o changes",
  ])("%s", (words) => {
    expect(outcome(words).isDecided).toBe(true);
  });
  test.each([
    "resolution: 1920x1080",
    "- resolution: 300dpi",
    "Not knowing the price, we asked Ben.",
    "Not having a projector, we used the wall.",
    "→ not fixed in 8.2",
    "Merging it in May would break the build.",
    "Keeping it in the cellar costs 40 a month.",
    "The bridge will be closed as of Monday.",
    "Looks like we keep losing ropes.",
    "Looks like we lost the key.",
    "It looks like they keep it.",
    "Nice talk by Ben, all agreed that it was great.",
    "They are all for it, but the owner isn't.",
  ])("not in %s", (words) => {
    expect(outcome(words).isDecided).toBe(false);
  });
});

describe("a matter is put off in", () => {
  test.each([
    "The offer comes in May, and the matter was adjourned to the meeting after that.",
    "- Ben isn't here, defer",
    "Cleo is not here, postpone.",
    "Item deferred in the absence of Ben.",
    "Vote postponed in Ben's absence.",
    "Demo next time.",
    "- nobody from the harbour here, deferring",
    "Will come back to it in three weeks.",
    "- Report on the pump: next meeting",
    "Will talk about it in two weeks.",
    "Cleo has the drafts, so next time",
    "It's parked until somebody has written a draft.",
    "Ben knows most about it and isn't here so we'll do it next month.",
    "The rest waits for the next meeting.",
    "We did three of five topics, the rest next time.",
  ])("%s", (words) => {
    expect(outcome(words).isPutOff).toBe(true);
  });
  test.each([
    "8 of 12 lamps on, the rest waits for cables",
    "The fair was postponed to May by the harbour.",
    "The patch has to wait for 5.1 to branch.",
    "The rest of the boats come in April.",
    "Ben takes care of the rest next week.",
    "Half the boxes are packed, the rest must wait.",
    "The rest waits for customs.",
    "In the absence of Ben, Cleo took notes.",
    "Next time bring a torch.",
    "Cleo will give a demo next week.",
    "Ben will talk about it in Berlin in two weeks.",
    "Ben isn't here, he sends his regards.",
  ])("not in %s", (words) => {
    expect(outcome(words).isPutOff).toBe(false);
  });
});
