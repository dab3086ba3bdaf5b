/** Decisions told by the shape of their words: a verdict first, a matter and its verdict, what holds and what does not. All are made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { outcome, PRESENT } from "../../support/outcome.ts";

describe("a decision is found in", () => {
  test.each([
    "Yes to the second rope, up to £30.",
    "No to a raffle this year.",
    "- Yes to that: no paint in the hall before May.",
    "- **GO for the spring release**, out on Monday",
    "- green light for the new mast",
    "- plain type for labels: yes, 5 for, 1 abstained",
    "- red buoys at the pier: no, unanimous",
    "Agreed we close the gate at ten.",
    "Decided we'll buy two of them.",
    "Agreed the gate stays shut on Sundays.",
    "The committee was happy to pay for the new rope out of the reserve.",
    "Members were willing to lend Dov the canoe for a month.",
    "After a vote everybody seemed pleased, so we're going in for it.",
    "Recommended to Council that £200 be moved to the reserve.",
    "- 26/0044, shed at Mill Lane: the Council objects because of the trees.",
    "- Last day for entries: 4 May, no exceptions",
    "- not renewing, the lease runs out in June, that's it",
    "- Closing day is 2 May as planned, no extension. (agreed)",
    "- rent stays at 40 – ok for all, Ben has no objection",
    "- A third coat of varnish. Fine for everybody.",
    "- two boats and no tender. Sounds good to all, date is 3 May",
    "So no engine this year.",
    "- → B wins, goes to all boats tomorrow",
    "- => steel pins for anything new, old ones stay",
  ])("%s", (words) => {
    expect(outcome(words).isDecided).toBe(true);
  });
});

describe("no decision is found in", () => {
  test.each([
    "Yes to all of this would be nice.",
    "No to that question.",
    "He said yes to the job.",
    "Stickers for the hall: yes, Ben has 40.",
    "Agreed the roof is old.",
    "Agreed we need a plan at some point.",
    "We were happy to see so many people.",
    "Members were happy to pay more last year.",
    "We met the builders and are staying at the inn.",
    "Ada is going in for an operation.",
    "The show of hands was fun.",
    "Recommended reading is on the shelf.",
    "The council objects to our sign.",
    "- Mostly quiet, no incidents.",
    "- Nice weather, no rain.",
    "- Build green, no failures.",
    "- Two answers so far, no complaints.",
    "- Only three came, no visitors.",
    "- Three people came, that's it.",
    "- They asked for two more weeks, no exceptions.",
    "- Not working on Windows.",
    "- Not accepting mail at the moment.",
    "- The pump sticks, we don't have the parts for it.",
    "So no news from the bank.",
    "So only three were there.",
    "Hence no idea.",
    "So only Ada and Ben.",
    "Hence only Ada.",
    "We use the hall for all our rehearsals anyway.",
    "The parcel will be shipped on the next boat.",
    "We keep it locked at night.",
    "- → from the log: three timeouts",
    "- → the old ones are slow",
    "- → see the ticket for everything",
    "- → pump fails, the rest is fine",
    "- D: is that so?",
    "- food was good for all",
    "- Ada: ok for all",
    "- Vote: unanimous?",
  ])("%s", (words) => {
    expect(outcome(words).isDecided).toBe(false);
  });
});

const inNote = (words: string) => found(`${PRESENT}\n\n## Boathouse\n\n${words}\n`).decisions;

test("a letter that a note keeps to marks what was decided", () => {
  const words = "- D: We lend the canoe out.\n- A1 Ben: tell the school\n- D: The gate is locked at ten.";
  expect(inNote(words)).toEqual(["We lend the canoe out.", "The gate is locked at ten."]);
});

test.each([
  "- D: The canoe is with the school.\n- K: It is old.\n- D: The key is here.",
  "- D: The canoe is with the school.",
])("no letter is a mark in %j", (words) => {
  expect(inNote(words)).toBeUndefined();
});

test("a vote that is set apart as a quotation is the note's own", () => {
  expect(inNote("Everybody spoke for Dov.\n\n> **Vote:** unanimous +1.")).toEqual(["Vote: unanimous +1."]);
});

test("changes have outcomes as tickets have", () => {
  const rows =
    "| Change | Result |\n| --- | --- |\n| 12 green mast | accepted |\n| 13 new oars | needs a test |";
  expect(inNote(rows)).toEqual(["12 green mast"]);
});
