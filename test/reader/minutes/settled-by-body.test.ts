/** What those who met settled, in the words of formal minutes or in a few plain ones, beside what only looks like it. */
import { describe, expect, test } from "vitest";
import { meetingOf } from "../../support/notes.ts";

const PRESENT = "Present: Ada Example (chair), Ben Sample, Cleo Madeup";

function decided(body: string, title = "Crew meeting"): string[] {
  const { minutes } = meetingOf(`# ${title}\n\n${PRESENT}\n\n## Lamps\n\n${body}\n`);
  return minutes.decisions.map(({ text }) => text);
}

describe("a sentence of its own is a decision", () => {
  test.each([
    "On a motion by Ada, seconded by Ben, the late shift was made permanent.",
    "Members were happy to endorse the plan.",
    "The members concurred that the old lamp be replaced.",
    "After a long talk members agreed in principle to a grant of £200.",
    "Because the hall is cold, the committee agreed to rent a heater.",
    "For the second lamp, the committee agreed to rent a crane.",
    "The venue of Mill Hall on 3 May was confirmed.",
    "Spelling of two names, otherwise approved.",
    "The minutes of May approved after a typo had been corrected.",
    "Consensus is to stay out of the harbour in the last week of March.",
    "We lift the ban on dogs.",
    "We are going to pilot this in the north.",
    "We're not going ahead with the fair.",
    "Go ahead with the red one.",
    "No objections on the list and none at this meeting, so the proposal passes.",
    "Ada says the 2nd, Ben says the 9th → the 9th",
    "The group came round to the view that the gate should stay shut.",
    "The others were fine with it, so the stall moves to the hall.",
    "All present supported the change.",
    "Everyone agreed the change should go in.",
    "The group preferred Saturday, so the fair is on Saturday.",
    "The date was fixed as 4 June.",
    "We'll call it Lampfest.",
    "We let the domain lapse.",
    "Let's go for £5.",
    "Ada's suggestion was adopted.",
    "Ada suggested June, which all accepted.",
    "With one against, the fee was left alone.",
    "The ban is lifted.",
    "We uphold the ban.",
  ])("%j", (body) => {
    expect(decided(body)).toEqual([body]);
  });
});

describe("no decision is in", () => {
  test.each([
    "On the motion from Spain, Ada asked whether it was discussed.",
    "Members would be pleased to accept help.",
    "Mr Holt was pleased to accept the prize.",
    "The members concurred that the scan was too dark.",
    "The group concurred with Ada.",
    "Since they decided against it, the boat lies idle.",
    "For what it's worth, we agreed to the same once and it was wrong.",
    "In my old club we decided to sell the boat.",
    "The date of the fair was confirmed by the council.",
    "Our paper needs small corrections, otherwise accepted.",
    "Minutes will be accepted once Ben has read them.",
    "Agreed minutes are on the site.",
    "Agreed the price is high.",
    "We lift the boat out in autumn.",
    "We'll try to come for two weeks.",
    "We're taking it up with Ada.",
    "We're closing this in a minute.",
    "We're not going ahead yet.",
    "It rained, so no match this year.",
    "The weather stays as last year.",
    "The bell is old. It stays wet.",
    "Let's take the stairs.",
    "No objections on the list after a week, so the proposal passes.",
    "Cause: Ada says the pump, Ben says the hose → the hose",
    "Ben confirmed that the trustees have signed off the plan.",
    "Ada noted that the board approved the plan.",
    "The list was waved through by the office.",
    "Hall confirmed for May.",
    "Room A – £400, seats 60, drinks allowed.",
    "Everybody happy with it, Ben would help.",
    "Ben: fine as long as it stays small.",
    "Lamp: leave until after the fair.",
    "The board of the bank came to the view that rates should rise.",
    "The others were late, so we began without them.",
    "No more trains from May.",
    "We can do without a raffle.",
    "Everyone agreed the report would be nice to have.",
    "Most liked the talk, so Ada was happy.",
    "We set the table for ten.",
    "We'll call it a day.",
    "We let the dog out.",
    "Let's go for lunch.",
    "The owners have agreed to sell.",
    "Ada suggested June.",
    "The boat was left at 4 Mill Lane.",
    "If it rains, we stay on the bus.",
    "Ben: yes, for me.",
    "Quorum: yes, with 7.",
    "The box is lifted.",
    "The new lamps arrived on Monday, all fine.",
    "The old leak stays.",
    "The release was cut on Monday.",
    "The vote is open. 3 for, 1 against so far.",
  ])("%j", (body) => {
    expect(decided(body)).toEqual([]);
  });
});

test("votes told behind a marked decision are no other", () => {
  const marked = "Resolution 4: The lamp is out of scope.";
  expect(
    decided(`**${marked.slice(0, 13)}** ${marked.slice(14)} *Carried, 3 in favour, 1 against.*`),
  ).toEqual([marked]);
});

test("those who met are what the title calls them, and others of the kind have done so before", () => {
  const own = "The department approved the purchase of two lamps.";
  expect(decided(own, "Lamp Department Meeting")).toEqual([own]);
  expect(decided(own)).toEqual([]);
  const council = "The council agreed to mend the road.";
  expect(decided(council, "Parish Council Meeting")).toEqual([council]);
  expect(decided(council, "Cycling Club Meeting")).toEqual([]);
  const numbered = "LMC 41 decides to adopt the standard.";
  expect(decided(numbered, "LMC 41 – Minutes of the 3rd meeting")).toEqual([numbered]);
  expect(decided(numbered)).toEqual([]);
  const trustees = "The trustees have decided to mend the roof.";
  expect(decided(trustees, "Museum Volunteers")).toEqual([]);
  expect(decided("The trustees agreed to mend the roof.", "Mill Trust Meeting")).toEqual([
    "The trustees agreed to mend the roof.",
  ]);
  expect(decided("The department has decided to end its support.", "Lamp Department Meeting")).toEqual([]);
});
