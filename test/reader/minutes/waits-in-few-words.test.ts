/** What is put off in a few words, by whoever does so, and to a meeting by its place among others. All are made up. */
import { describe, expect, test } from "vitest";
import { outcome } from "../../support/outcome.ts";

describe("a matter put off, and no decision, is found in", () => {
  test.each([
    "Wait till Sunday.",
    "Wait for the spring meeting.",
    "Choose at the AGM.",
    "Rescheduled for March.",
    "Deferring the vote.",
    "Holding the rest over.",
    "- new mast: settle in June",
    "We pushed the launch back until we know more.",
    "I'm tabling this one, nobody has read it.",
    "We'll be postponing the election until a quorum is there.",
    "So we're holding that over to June.",
    "That is bumped to the one after.",
    "The item was pushed to the second call of May.",
    "The charter is moved to Tuesday's call.",
    "The vote is moved to the meeting after the elections.",
    "As nobody has read it this goes to the session after next.",
    "- time's up => opening topic on Thursday",
    "Not finished, so first up next time.",
    "- half done, second half on the 12th",
    "No time, so it opens the next session.",
    "- got stuck, putting it on for next week again",
    "- could not agree, will retry on the 12th",
    "- no conclusion, re-adding to the agenda for June",
    "nobody knows the price. parked",
    "To be talked through when Ben is back.",
    "To be thrashed out once Cleo has numbers.",
    "This should be hashed out when Ada is here.",
    "No vote today, Cleo wants to read it first.",
    "No choice tonight; Ben wants two more quotes.",
    "It was felt that this should wait until we know more.",
  ])("%j", (words) => {
    expect(outcome(words)).toEqual({ isDecided: false, isPutOff: true });
  });
});

describe("nothing is put off in", () => {
  test.each([
    "It opens in May.",
    "The café opens next week.",
    "Ben waits for the parts.",
    "The train was rescheduled to 9.",
    "Wait till you see it!",
    "Wait for green before you merge.",
    "Choose a colour by Friday.",
    "We parked behind the hall.",
    "No news today.",
    "Meeting adjourned 55' after start.",
    "No tests today, the runner wants a reboot first.",
    "The server was moved to the new rack.",
    "- first item in the shop is the lamp",
    "Rescheduling jobs takes ten minutes.",
    "The order was moved to Friday by the shop.",
    "Ben reminds us that the heating goes on on 1 October.",
    "To be talked about by everybody is fun.",
    "Keep the receipts until the end of the year.",
  ])("%j", (words) => {
    expect(outcome(words).isPutOff).toBe(false);
  });
});
