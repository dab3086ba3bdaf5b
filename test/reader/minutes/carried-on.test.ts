/** What somebody takes on behind a first statement of them, and by a yes to what was asked in the turn before. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented, moss, ivo_painter\n\n";
const inCrew = (body: string) => found(CREW + body).actions ?? [];

describe("who is named before it in the sentence", () => {
  test.each([
    ["- The pump again... moss has the drawing, will trace it\n", "moss: trace it"],
    ["Pump (#12) - moss has the drawing, will trace it\n", "moss: trace it"],
    ["Ben knows somebody who tunes organs and will ring him.\n", "Ben Sample: ring him"],
    ["Cleo met a woman who mends sails and will write to her.\n", "Cleo Invented: write to her"],
    ["Ada hasn't rung the mill yet; will do it this week.\n", "Ada Example: do it this week"],
    ["Ada (it was hers last year) has the tent and will lend it.\n", "Ada Example: lend it"],
    ["Ben did this for a living and is happy to write up the costs.\n", "Ben Sample: write up the costs"],
    ["- Ada: price of the sail: in progress, will have it by Friday\n", "Ada Example: have it by Friday"],
    ["- Cleo: the oil -- still open, will do it tonight\n", "Cleo Invented: do it tonight"],
    ["- Ben – not yet, but will ring them\n", "Ben Sample: ring them"],
    ["Proposal withdrawn, Cleo will ask the choir.\n", "Cleo Invented: ask the choir"],
    ["Ben has a map → he sends it to Cleo.\n", "Ben Sample: sends it to Cleo"],
  ])("does it in %j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test.each([
    "Ada talked to the smith, who has the nails and will bring them.\n",
    "Cleo met the smith who says it leaks and will be back.\n",
    "- Ada: the shop is open, will close at ten\n",
    "- The shop: open, will close in May\n",
    "- Ben: nothing new, it will close at ten\n",
    "The smith (Ben saw him) is slow, will send it late.\n",
    "- Whether to ask for more: Zoe has thoughts on that.\n",
    "Ada asked who is coming and will be told.\n",
  ])("does nothing in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("a yes in the next turn", () => {
  test("is summed up by a mark below it", () => {
    const talk =
      "Ada: Ben, could you draft both charts?\n\nBen: sure\n\n**ACTION:** Ben to draft both charts\n";
    expect(inCrew(talk)).toEqual(["Ben Sample: draft both charts"]);
  });

  test.each([
    [
      "Ben: could you hang the map up in the hall?\n\nAda: Yes, by Monday.\n",
      "Ada Example: hang the map up in the hall",
    ],
    [
      "Cleo: ivo, can you work on this with the choir?\n\nivo: Yes.\n",
      "ivo_painter: work on this with the choir",
    ],
    ["Ada: Ben, would you propose a wording?\n\nBen: Sure, tomorrow.\n", "Ben Sample: propose a wording"],
    ["moss: who could rewrite the rules?\n\nCleo: I can\n", "Cleo Invented: rewrite the rules"],
    ["Ada: Cleo, can you fix the door?\n\nCleo: will do!\n", "Cleo Invented: fix the door"],
    ["Ada: could somebody scrub the deck?\n\nBen: ok, not this week though\n", "Ben Sample: scrub the deck"],
    ["<moss> can you paint the bow?\n\n<Ben> yep\n", "Ben Sample: paint the bow"],
    ["- [14:10] moss: can you oil the lamp?\n- [14:11] Ben: no problem\n", "Ben Sample: oil the lamp"],
    ["Need somebody to label the oars; Ben can do that.\n", "Ben Sample: label the oars"],
    ["moss: could you run the pump? Ben: sure, tonight\n", "Ben Sample: run the pump"],
    ["Ada: I can review that this week\n", "Ada Example: review that this week"],
  ])("is taken for it in %j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test.each([
    "Ada: can you repeat that?\n\nBen: sure\n",
    "Ada: can you share the screen?\n\nBen: yes\n",
    "Ada: could you scribe?\n\nBen: ok\n",
    "Ada: could you check whether it floats?\n\nBen: yes, it floats\n",
    "Ada: can you hear me?\n\nBen: yes\n",
    "Ada: can you explain why?\n\nBen: Sure. It is old.\n",
    "Ada: could you mend it?\n\nAda: Yes.\n",
    "Cleo: can you mend the roof?\n\nBen: Not me.\n",
    "Cleo: can you mend the roof?\n\nZoe: sure\n",
    "Cleo: can you mend the roof?\n\n## Oars\n\nBen: yes\n",
    "Ada: I can come on Friday\n",
  ])("is none in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});
