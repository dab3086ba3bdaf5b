/** What all settle by what they will do, by votes with names, and in their body's own name. All are made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { outcome, PRESENT } from "../../support/outcome.ts";

describe("a decision, and nothing put off, is found in", () => {
  test.each([
    "Ben nominated Cleo for the core team, everyone here in favour.",
    "Meeting consensus is to land it as it is.",
    "The room's consensus was to wait no longer and buy it.",
    "We'll do it as project of the quarter.",
    "We'll hire Dov through the club for six months, starting January.",
    "We'll ship it like this and mention the time in the notes.",
    "We'll buy the blue one.",
    "We will require version 9 from the next release, and keep 8 for old boats only.",
    "We'll make the second one a bit wider.",
    "We'll charge the guests five euros.",
    "Few came, so we'll publish the numbers without the comments.",
    "We don't announce a date.",
    "We don't name the donors.",
    "No exercise will be set.",
    "Several felt that it hurts the new ones, so no exercise will be set.",
    "There'll be no warning in 5.16.",
    "There will be no regatta this year.",
    "Agreement in the end on two kinds of key, red and blue.",
    "After half an hour: no. Only the names get painted.",
    "After three rounds: the flat one.",
    "We liked her best, everyone happy with her, so we offer her the room.",
    "Long back and forth, with the conclusion that it may go in behind a switch.",
    "so => the hull will be red from May on",
    "Agenda consented after swapping items 1 and 2",
    "Minutes of 8 October consented, no amendments",
    "Dov elected for 12 months, consent from everybody.",
    "Dov volunteers; the room thanks him and agrees.",
    "Everyone agrees with 30 days after the list is public",
    "VOTE: allow the use for one year. +1 from Ada, Ben, Cleo.",
    "Proposal: sell it in October. +1 Ada, +1 Ben, +1 Cleo, Dov +0.",
    "Vote: sell the barge. In favour: Ada, Ben and Cleo.",
    "Jetty yes or no? Yes 5, no 1 (Ben, but he's away anyway).",
    "A new jetty? 5 yes, 1 no.",
    "The role of editor goes to Cleo, nobody else stood.",
    "The role goes to Cleo.",
    "Speakers get up to 250 each. Agreed, Ben puts it in the budget.",
  ])("%j", (words) => {
    expect(outcome(words)).toEqual({ isDecided: true, isPutOff: false });
  });
});

describe("no decision is found in", () => {
  test.each([
    "We'll announce the winner in the newsletter.",
    "We'll tell the members.",
    "We'll see whether it holds.",
    "We'll check the pump.",
    "We'll meet at the jetty.",
    "We'll go by train.",
    "We'll row to the island.",
    "We'll gather at nine.",
    "We'll draw lots.",
    "We'll miss you.",
    "We'll keep you posted.",
    "We'll get there.",
    "We'll cross that bridge when we come to it.",
    "We'll catch up later.",
    "We'll bring cake.",
    "We'll cook together.",
    "We'll start at seven.",
    "We'll use the big room today.",
    "We will report back.",
    "We will contact the yard.",
    "We will write to the yard.",
    "We'll hear more from Ben next week.",
    "We'll ask Ben.",
    "We'll let Ben know.",
    "We'll invite the neighbours.",
    "We'll set up the tent at four.",
    "We'll set a date by mail.",
    "We'll fix the pump.",
    "We'll clean the shed on Saturday.",
    "We'll paint the shed on Saturday.",
    "We'll publish the minutes on Monday.",
    "We'll need to order more.",
    "We'll run out of paint.",
    "We'll end up with too many boats.",
    "We'll lose the berth if we don't pay.",
    "We'll pay for it dearly.",
    "We'll finish early today.",
    "We'll break for lunch.",
    "We'll pass the hat.",
    "We'll post the photos.",
    "We'll share the slides.",
    "We'll record the call.",
    "We'll mute everybody.",
    "We'll skip introductions.",
    "We'll move on.",
    "We'll come to that.",
    "We'll turn to the roof.",
    "We'll take questions at the end.",
    "We'll give a talk at the fair.",
    "We don't row in winter.",
    "We don't see the point.",
    "We don't understand the bill.",
    "We don't paint in the rain.",
    "We don't get paid.",
    "We don't expect many guests.",
    "We don't own the shed.",
    "We don't sail at night.",
    "We don't agree.",
    "We do not support that version officially.",
    "We don't ship debug symbols at the moment.",
    "We don't test that.",
    "We don't recommend it.",
    "There will be no meeting next week.",
    "There'll be no shortage of work.",
    "The hall will be closed from May on.",
    "The ferry will be free from May on.",
    "Ben will be away from 4 May.",
    "Pump stays broken.",
    "Cleo, elected for the Greens in Kiel, came by.",
    "Everyone agrees with Ben.",
    "Everybody agrees with the above.",
    "Everyone was happy with the food, so they stayed.",
    "After the break: the roof.",
    "After two hours: still no result.",
    "After 20 minutes: tea.",
    "Everyone came and agreed.",
    "Team conclusion to be written.",
    "Who has been there? 5 yes, 1 no.",
    "A new jetty? 1 yes, 5 no.",
    "Vote: sell the barge. For: Ada. Against: Ben, Cleo.",
    "Proposal: sell the barge. Ben likes it.",
    "Is it raining? 5 yes, 1 no.",
  ])("%j", (words) => {
    expect(outcome(words).isDecided).toBe(false);
  });
});

test.each([
  ["Spindle TOC, 3 March", "The TOC decided to keep the old tower."],
  ["Lattice Council call", "The Lattice Council agreed to keep the old tower."],
])("%j names the body that decides", (title, words) => {
  expect(found(`# ${title}\n\n${PRESENT}\n\nAda was late. ${words}\n`).decisions).toEqual([words]);
  expect(found(`# Team call\n\n${PRESENT}\n\nAda was late. ${words}\n`).decisions).toBeUndefined();
});

test.each([
  ["Boat or bus? Poll in the chat: boat 3, bus 1. Boat then.", ["Boat then."]],
  ["Kiel or Ulm? Ulm is far. Kiel wins.", ["Kiel wins."]],
  ["Boat or bus? Ben likes the boat. Edda then showed photos.", undefined],
  ["Boats 4, crews 2. Tea then.", undefined],
])("which of two it is: %j", (words, expected) => {
  expect(found(`${PRESENT}\n\n## Trip\n\n${words}\n`).decisions).toEqual(expected);
});

test("a motion that a quotation sets apart counts with its result", () => {
  const motion = (result: string) =>
    `${PRESENT}\n\n## Budget\n\n> Motion: that the budget be cut.\n>\n> Moved: Ada. Seconded: Ben.\n>\n> ${result}\n`;
  expect(found(motion("For: Ada, Ben. Against: Cleo. **Carried.**")).decisions).toEqual([
    "Motion: that the budget be cut.",
  ]);
  expect(found(motion("For: Ada. Against: Cleo, Ben. Defeated.")).decisions).toBeUndefined();
});

test("whose task it is, though the note does not list them, is no decision", () => {
  const list = "- The plan advances\n- MTO to file the bugs\n- MTO/IK to write the tests\n- TLS to be merged";
  expect(found(`${PRESENT}\n\n## Conclusion\n\n${list}\n`).decisions).toEqual([
    "The plan advances",
    "TLS to be merged",
  ]);
});
