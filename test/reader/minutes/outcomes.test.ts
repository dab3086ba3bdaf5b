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
    ["## 📌 Decided\n\n- no tar in May\n", ["no tar in May"]],
    ["- decision: oak\n", ["decision: oak"]],
    ["Compromise found: half tar, half oil.\n"],
    ["So we drop the old lamp.\n"],
    ["So: no tar.\n"],
    ["We keep the red lamp.\n"],
    ["We stay with Thursdays.\n"],
    ["We won't paint the gate.\n"],
    ["We're not changing the rope.\n"],
    ["Blue it is, from May.\n"],
    ["Let's go with oak.\n"],
    ["From now on we meet indoors.\n"],
    ["Leave it as it is.\n"],
    ["All three are elected and accept.\n"],
    ["4 for, 1 against: granted.\n"],
    ["Ben asked for any dissent, there was none, so we renew it.\n"],
    ["Asked to be off in May → ok with everyone, Ben swaps\n"],
    [
      "| Proposal | Result |\n|---|---|\n| Buy a rope | carried |\n| Buy a boat | not carried |\n",
      ["Buy a rope"],
    ],
    ["| Time | Notes |\n|---|---|\n| 9:00 | We keep the lamp |\n", ["We keep the lamp"]],
    ["APPROVAL OF THE AGENDA\nM/S/C (Ada/Ben) to approve as sent\n", ["M/S/C (Ada/Ben) to approve as sent"]],
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
    "- decision: none\n",
    "We keep getting mail about it.\n",
    "We keep a list of lamps.\n",
    "We drop about ten of them each day.\n",
    "So we have a lamp.\n",
    "We won't know before May.\n",
    "We're not using it at the moment.\n",
    "There it is.\n",
    "Somebody asked how long it will be.\n",
    "Let's go for a walk.\n",
    "It would be nice to meet indoors from now on.\n",
    "12 for sale, all sold.\n",
    "→ ok with Ada's plan?\n",
    "## News from the foundation\n\nThe board decided to merge the funds.\n",
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
    "The date stays open until the review is through.\n",
    "The motion will come before the next assembly.\n",
    "The committee takes this up when Ada is back.\n",
    "We vote when Ada is with us.\n",
  ])("what is found in %j", (body) => {
    expect(inCrew(body)).toEqual({ deferred: [body.trim()] });
  });
  test.each([
    "The rope will be discussed at the next board meeting.\n",
    "This goes to the next steering committee meeting, they will decide it there.\n",
    "Next week we open the gate.\n",
    "The lamp house stays open until nine.\n",
    "The bus comes before the next meeting.\n",
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

describe("a vote", () => {
  test.each([
    ["Motion: to lease the mill. Carried unanimously.\n"],
    ["MOTION to lease the mill (Ada/Ben). For: 5, Against: 1. CARRIED\n"],
    ["Ada moved to lease the mill. Ben seconded. Approved.\n"],
    ["Proposal to lease the mill for a year. No objections. Accepted.\n"],
  ])("is quoted with what was voted on: %j", (body) => {
    expect(inCrew(body)).toEqual({ decisions: [body.trim()] });
  });
  test("begins with its motion, not before it", () => {
    expect(inCrew("We talked a while. Motion to lease the mill. Motion passed.\n")).toEqual({
      decisions: ["Motion to lease the mill. Motion passed."],
    });
  });
  test.each([
    "Motion: to lease the mill. Defeated.\n",
    "Motion to lease the mill. Lost, 2 to 5. The minutes came next.\n",
    "Motion to lease the mill. Tabled. Ben: agreed.\n",
  ])("that is not carried is no decision: %j", (body) => {
    expect(inCrew(body).decisions).toBeUndefined();
  });
  test("counts behind a short matter, and not behind somebody's name", () => {
    expect(inCrew("- Tar: agreed\n- Ben: agreed\n- Cleo Invented: agreed\n- Oak - agreed\n")).toEqual({
      decisions: ["Tar: agreed", "Oak - agreed"],
    });
  });
});

test.each([
  "Decision: The order goes to Smith & Co. Ltd. in Park St. as offered.",
  "# Protokoll der Sitzung\n\nBeschluss: Das Angebot der Fa. Ziegel & Sohn wird angenommen.",
  "# Protokoll der Sitzung\n\nBeschluss: Die Halle in der Seestr. 4 wird z. B. am Samstag vermietet.",
  "# Protokoll der Sitzung\n\nBeschluss: Kauf bei Hrn. Dr. Wasser bzw. bei der Fam. Muster.",
])("a decision is not cut behind a word that is shortened: %j", (text) => {
  const { decisions } = meetingOf(`${text}\n`).minutes;
  expect(decisions.map((one) => one.text)).toEqual([text.split("\n").at(-1)]);
});
