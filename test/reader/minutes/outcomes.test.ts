/** Decisions and what is put off, in the habits of many projects. Every note is made up. */
import { describe, expect, test } from "vitest";
import { type Found, found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";

/** What is found below a line of attendees. */
function inCrew(body: string): Omit<Found, "there"> {
  const { there: _, ...rest } = found(CREW + body);
  return rest;
}

describe("a decision is", () => {
  test.each([
    [
      "Agreed:\n\n- the lamp stays red\n- the gate stays open\n",
      ["the lamp stays red", "the gate stays open"],
    ],
    ["- Lamp\n  - Decisions:\n    - the lamp stays red\n", ["the lamp stays red"]],
    ["Consensus of meeting: keep the lamp.\n"],
    ["Sense of the meeting: the lamp stays.\n"],
    ["We have consensus to keep the lamp.\n"],
    ["Motion carries, unanimously.\n"],
    ["The motion to buy a rope carried with one abstention.\n"],
    ["There were no objections and the proposal was accepted.\n"],
    ["The board approved three new keepers.\n"],
    ["Decision for the gate to stay open.\n"],
    ["We settled on Tern as a name.\n"],
    ["We are moving forward with keeping the lamp.\n"],
  ])("found in %j", (body, expected = [body.trim()]) => {
    expect(inCrew(body)).toEqual({ decisions: expected });
  });
  test.each([
    "Do we have consensus to keep the lamp?\n",
    "We have no consensus to keep the lamp.\n",
    "If there are no objections, the proposal is accepted.\n",
    "The board approved of nothing.\n",
    "We may be moving forward with the lamp.\n",
    "We have not settled on a name.\n",
    "Agreed:\n\n- none\n",
  ])("not found in %j", (body) => {
    expect(inCrew(body)).toEqual({});
  });
});
describe("put off is", () => {
  test.each([
    "Let's revisit next meeting.\n",
    "The rope will be picked back up next week.\n",
    "Keep on agenda for next week.\n",
    "Will schedule it for next time.\n",
  ])("what is found in %j", (body) => {
    expect(inCrew(body)).toEqual({ deferred: [body.trim()] });
  });
  test.each([
    "The rope will be discussed at the next board meeting.\n",
    "This goes to the next steering committee meeting, they will decide it there.\n",
    "Next week we open the gate.\n",
  ])("not what is found in %j", (body) => {
    expect(inCrew(body)).toEqual({});
  });
  test("what goes to the next meeting of the same board", () => {
    const { deferred } = meetingOf("The rope will be discussed at the next board meeting.\n", {
      subject: "'Board meeting: 2026-03-03'",
    }).minutes;
    expect(deferred).toHaveLength(1);
  });
});
