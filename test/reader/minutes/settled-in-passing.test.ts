/** What is settled in few words beside a matter's name, behind an arrow, as a rule for all, or by nobody's objection. All are made up. */
import { describe, expect, test } from "vitest";
import { outcome } from "../../support/outcome.ts";

describe("a decision, and nothing put off, is found in", () => {
  test.each([
    "**Second ladder (£60)**: passes without a block",
    "- #431: closed, not a bug",
    "- Last call's notes: approved, two typos mended",
    "- Fees for 2027: stay as they are",
    "A stand at the fair would cost 80. Turned down, too dear.",
    "Dov asked for a second key. Refused, there are five already.",
    "The old owner never wrote back. Transfer goes through under the rules.",
    "AE: Anybody against passing it on? None. Passed on.",
    "- too dear, used twice → cancel it",
    "- nobody reads the German one → drop it",
    "- → keep the small one, sell the other two",
    "- two people use it → retire it",
    "Interim rule: no welding when nobody else is in, from today.",
    "No dogs in the workshop, starting Monday.",
    "New accounts are limited to two uploads per day until further notice.",
    "Until the lawyer answers we don't publish anything.",
    "As long as the roof leaks we don't use the loft.",
    "The board has no objections, the work may start in May.",
    "The team has no problem with that, it can be merged.",
    "No objection from the committee: the choir can have Mondays.",
    "Mr Lowther read the list, and the committee resolved to adopt it.",
    "The sub-committee welcomed the offer and resolved to recommend it to the trustees.",
    "Leave the heating on? No, too dear.",
    "Keep the old logo? Yes, one more year.",
    "- short chat, all say no",
    "- went round the table, everyone says keep it",
    "- no second call then",
    "Right, let's close it then.",
    "Next month's film is Up, picked with 5 votes.",
    "We said we'd give it until June before we close it.",
    "- comment period ended without concerns -> accepted",
    "Ben had agreed to that by telephone; the trustees ratified it.",
    "**3. Accounts of last year**\n\nAgreed.",
  ])("%j", (words) => {
    expect(outcome(words)).toEqual({ isDecided: true, isPutOff: false });
  });
});

describe("nothing is decided in", () => {
  test.each([
    "- #12: closed by Ben",
    "- #12: closed, see #14",
    "- #12: rejected upstream, sadly",
    "- #77: merged last week",
    "- Warranty claim for the pump: accepted, new one came",
    "The path goes through the wood.",
    "Money goes through the bank with no fee.",
    "- → keep Ben in the loop",
    "- → leave a note on the door",
    "- → drop Cleo a mail",
    "- → close the browser and try again",
    "- if it rains → cancel it",
    "- click on the box → accept the cookies",
    "The city has no concerns, we may paint.",
    "Ben has no objections, we may use his van.",
    "Golden rule: no talk before noon.",
    "Until May we don't know anything.",
    "Until the bus came we didn't see anyone.",
    "No trains, starting Monday.",
    "Nobody is in the office from Monday.",
    "We said we would be there at ten.",
    "We said that we would talk about it.",
    "- users on the list: all say no",
    "- no luck then",
    "OK let's start then.",
    "ok let's eat then",
    "- No wind then",
    "Restart the server? Yes, Ben did that.",
    "The bank looked at our request. Refused.",
    "The first version crashed. Dropped, then restored.",
    "As you know, the council elected Ben.",
  ])("%j", (words) => {
    expect(outcome(words).isDecided).toBe(false);
  });
});
