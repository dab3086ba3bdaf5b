/** What waits is told by its grammar, whatever it is: moved, left or taken up, and a time to come. All are made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { outcome, PRESENT } from "../../support/outcome.ts";

describe("a matter put off, and no decision, is found in", () => {
  test.each([
    "Push to next week so that Cleo can weigh in.",
    "Out of time, push to May.",
    "Mooring rules: out of time, push to January",
    "Pool fees — ran late, take it to the next one",
    "Wait for Cleo.",
    "Wait for the audit.",
    "- whether to repaint: wait for these numbers",
    "- new hull? wait for the survey first",
    "Left nominated.",
    "We keep this one nominated.",
    "Ben proposed punting it to 7.3 and the team agreed.",
    "Ben proposed to take this up again in the autumn; nobody objected.",
    "Dov asked for more time, granted.",
    "Finn wanted to hear the members first, and all agreed to wait.",
    "At Ben's request the item moves to the June meeting.",
    "We don't have the energy for this tonight, let's do it another week.",
    "No conclusion; Ben will bring photos next time and then we'll see.",
    "Ben brings the numbers next time, then we can decide.",
    "What to do with the remaining part we decide at the online meeting.",
    "Which of the two we take will be decided in the spring.",
    "let's leave scroll anchors for TPAC",
    "Let's keep the naming question for the offsite.",
    "we leave that to the charter revision in autumn.",
    "Cleo moves the topic to the 3.2 milestone.",
    "Moved to the 5.1 milestone.",
    "Retargeted to 2.0.",
    "Will be discussed again with them.",
    "To be revisited with real numbers.",
    "Needs to be looked at again.",
    "Decision on this after the summer, when we know about sponsors.",
    "Decision after the holidays.",
    "colour to be fixed in January.",
    "Date to be set at the next meeting.",
    "Not prepared, so adjourned to November.",
    "Nobody had read it, so adjourned.",
    "No time left, we take it in December.",
    "sponsors page to be discussed next month when numbers are in",
    "Author still on leave, not discussed. Next time",
    "Give me until next meeting.",
    "It's not ripe. June.",
    "No quorum for this one, so it goes to next month.",
    "Quorum lost, remaining items to next meeting.",
    "Finn absent, item dropped to next week.",
    "The vote is put back by a month.",
    "Hull: (deferred)",
    "Hull (deferred)",
    "**Hull** (postponed)",
    "Hull: pushed out two weeks",
    "Hull: revisit in Q3",
    "Hull: bring back in June",
    "Hull: come back after the break",
    "We circle back after the launch.",
    "Let's circle back once the survey's in.",
    "We'll regroup on this in two weeks.",
    "AGREED: postpone decision to give the authors time",
    "#agreed we wait for the answer of the landlord",
    "Decision: postpone to June.",
    "Verdict: wait another cycle.",
    "We agreed to give Ben another month.",
    "Consensus to wait until after the release.",
    "Let's wait another release.",
    "Let's wait a bit with this.",
    "We'd rather wait for the survey.",
    "We wait what the landlord says.",
    "We need the survey before we can say more.",
    "Can't decide without the survey.",
    "Nothing can be decided before the landlord answers.",
    "No decision possible until the landlord answers.",
    "No decision was taken, the matter returns in June.",
    "The matter returns to the agenda in June.",
    "The item returns next month.",
    "Kick it to next month.",
    "Bump this to next week.",
    "Slip it to 2.1.",
    "Take first next time.",
    "First thing next time.",
    "Goes first on Thursday.",
    "We'll pick this up on Thursday.",
    "I will raise it again in June.",
    "Ben will raise it again at the AGM.",
    "We skip it tonight.",
    "Skip this week.",
    "Bring it up again at the spring meeting.",
    "Needs Ben. Next week.",
    "Topic stays for next time.",
    "Keep this for the call with the sponsors.",
    "This goes to the retreat agenda.",
    "That's for the retreat.",
    "The chair ruled that the matter be postponed.",
    "The motion was withdrawn to be brought again in the fall.",
    "We take the decision when both offers are in.",
    "Blocked on the text, revisit.",
    "Revisit.",
    "Revisit with data.",
    "Didn't get to it. Next week.",
    "Not reached, to be carried over.",
    "Ben's talk moves to the 19th.",
    "The talk on moorings is pushed to 19 May.",
    "Not enough members for the bylaws, they come up in June.",
    "Defer pending the yard's answer.",
    "Deadline for comments extended, so decision in May.",
    "Will go to a vote next week.",
    "Up for a vote next week.",
    "Vote scheduled for 12 May.",
    "Vote by mail next week.",
  ])("%j", (words) => {
    expect(outcome(words)).toEqual({ isDecided: false, isPutOff: true });
  });
});

describe("nothing is put off in", () => {
  test.each([
    "Ben will answer when he is back.",
    "Let's leave the tent for the guests.",
    "The discussion went on for an hour.",
    "She wants to come back to Kiel after the summer.",
    "Later Ben showed the photos.",
    "From May on the bridge is closed.",
    "Push the boat to the end of the jetty.",
    "Put the boat on the list for the yard.",
    "Cleo decides when she is back whether she runs again.",
    "Ben is not here, back on Monday.",
    "Does it have to wait until June?",
    "Keep the heating on until May.",
    "Nobody knows when it comes back.",
    "Race: 4 June",
    "Save the date for the race.",
    "Let's keep the boat for the children.",
    "Ben moves the boat to the yard in May.",
    "Ben brings cake to the June meeting.",
    "Again Ben.",
    "The council's decision is expected in May.",
    "Ben waits for parts.",
    "In June there is a race.",
    "Ben will look at the hull next week.",
    "Moved the boat to the shed.",
    "Ben gives a talk on moorings on 19 May.",
    "Release: June",
    "Let's keep the room for another year.",
    "First the roof.",
    "Ben postponed his holiday.",
    "Cleo left for lunch.",
    "Leave the keys for Ben.",
    "Applications are accepted until May.",
    "The survey comes in June.",
    "In May we decided to paint it.",
    "Ben left for Kiel.",
    "Moved to GitHub.",
    "June is the month of the race.",
    "Pushed to main.",
    "In June we had cake.",
    "Elections will be held in the autumn.",
    "We'll have a stall at the fair in June.",
    "Reminder: next meeting on Thursday.",
    "The test waits for the server to start.",
    "The decision came in May.",
    "Moved to the new repo in May.",
    "Next race is in June.",
    "Boat goes back to the water after Easter.",
    "The city decides in May about the grant.",
    "Ben doesn't want paint vs varnish to come back ever again",
    "Moved to the new server last week.",
    "We'll hear from the yard in May.",
    "Ben will bring cake next time.",
    "Should we wait for Ben?",
    "Next race: June",
    "Comments are open until May.",
    "The deadline for comments is in May.",
    "Ben will be back next week.",
    "Ben takes the boat to the yard next week.",
    "No news, next meeting on Monday.",
    "Ben will answer next week.",
    "The discussion on the list continues.",
    "The discussion was good.",
    "Leave the gate open for the guests.",
    "No paint left.",
    "Push to production on Monday.",
    "Let's leave at nine for the race.",
    "Ben is waiting for the yard.",
    "Roof first.",
    "The decision was made in May.",
    "The city postponed the fair.",
    "Please add items to the agenda for next week.",
    "The boat goes to the yard in May.",
    "Carry the oars to the shed.",
    "Ben comes back in June.",
    "Take the boat out of the water until June.",
  ])("%j", (words) => {
    expect(outcome(words).isPutOff).toBe(false);
  });
});

describe("a heading says that its topic was put off", () => {
  test.each([
    "Lamps (deferred)",
    "Nets (postponed to June)",
    "Ropes [skipped]",
    "Oars (moved to next week)",
    "Hull - deferred",
    "Deck — postponed until May",
  ])("%j", (heading) => {
    expect(found(`${PRESENT}\n\n## ${heading}\n\nBen showed us the plan.\n`).deferred).toEqual([heading]);
  });

  test.each(["Oars (deferred from the last meeting)", "Doors (Ben)", "Action items (deferred)"])(
    "not %j",
    (heading) => {
      const { deferred } = found(`${PRESENT}\n\n## ${heading}\n\nBen showed us the plan.\n`);
      expect(deferred).toBeUndefined();
    },
  );

  test.each(["Pushed to next meeting", "To carry over for next meeting", "Moved to next call"])(
    "%j, over a list",
    (heading) => {
      const { deferred } = found(
        `${PRESENT}\n\n## ${heading}\n\n- Colour of the sails\n- (CI) Mooring fees\n`,
      );
      expect(deferred).toEqual(["Colour of the sails", "(CI) Mooring fees"]);
    },
  );
});

describe("what holds until then, and what takes place on another day,", () => {
  test.each([
    "- we keep the winch off until the brake is mended",
    "- We leave it locked till Ben has a new key",
    "We keep the old pump until the new one runs.",
    "- We move the regatta to Sunday.",
    "- ✅ we move the fair to saturday 9th, all else as before",
    "We left the gate open until Ada came.",
  ])("is not put off: %s", (words) => {
    expect(outcome(words).isPutOff).toBe(false);
  });

  test.each([
    "- We leave it undecided until Ben is back.",
    "- we keep the question open until May",
    "- We keep the item until the next meeting.",
    "- we move the discussion to Tuesday 4 June",
    "- we move it to the 14th",
    "- we move the logo to the June meeting",
    "- We leave the vote until the survey is done.",
  ])("unlike a matter: %s", (words) => {
    expect(outcome(words).isPutOff).toBe(true);
  });
});
