/** What a note says is not so, no longer so, or not yet so, is never shown as agreed. Every note is made up. */
import { describe, expect, test } from "vitest";
import { type Found, found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

/** What is found below a line of attendees. */
function inCrew(body: string): Omit<Found, "there"> {
  const { there: _, ...rest } = found(`Attendees: Ada Example, Ben Sample, Cleo Invented\n\n${body}`);
  return rest;
}

describe("a mark says nothing behind words that take it back:", () => {
  test.each([
    "NOT RESOLVED: a third buoy\n",
    "NO CONSENSUS: some want two hooks\n",
    "NO ACTION: Cleo to wait for the mail\n",
    "REJECTED RESOLUTION: sell the sloop\n",
    "RESCINDED: AGREEMENT: no dogs on the quay\n",
    "Tentatively AGREED: open on Sunday\n",
    "The cranes. PROVISIONALLY AGREED: rent one\n",
    "FINISHED ACTION: Ada to sand the hull\n",
    "LAST ACTION: Cleo to mark the shoal\n",
    "POSTPONED ACTION: Ben to sew the sail\n",
    "SUPERSEDED DECISION: one key for all\n",
    "Cleo wants a DECISION: this year or the next\n",
    "We talked of the quay; WITHDRAWN ACTION: Ada to sweep it\n",
    "ACTION POINTS STATUS: Ada gave hers\n",
    "ACTIONS CLOSED: Cleo oiled the winch\n",
    "Action Items From March: Ben showed the list\n",
  ])("%j", (body) => {
    expect(inCrew(body)).toEqual({});
  });

  test.each<[string, Omit<Found, "there">]>([
    ["The winch is stiff ACTION: Cleo to oil it\n", { actions: ["Cleo Invented: oil it"] }],
    ["We want our own API ACTION: Ben to draft it\n", { actions: ["Ben Sample: draft it"] }],
    ["FINAL DECISION: two hooks\n", { decisions: ["DECISION: two hooks"] }],
    ["UNANIMOUSLY AGREED: no dogs\n", { decisions: ["AGREED: no dogs"] }],
    ["We looked at tar. DECISION: not this year\n", { decisions: ["DECISION: not this year"] }],
    ["Ben asked again. AC: ACTION: Ada to ring him\n", { actions: ["Ada Example: ring him"] }],
    ["REJECTED DECISION: three hooks\nDECISION: two hooks\n", { decisions: ["DECISION: two hooks"] }],
    ["AC ACTION: Ben to mop\n", { actions: ["Ben Sample: mop"] }],
    ["ACTION BEN: order hooks\n", { actions: [": order hooks"] }],
  ])("%j has its own", (body, expected) => {
    expect(inCrew(body)).toEqual(expected);
  });

  test("in German as well", () => {
    const note =
      "Anwesend: Ada Beispiel, Ben Muster\n\nKEIN BESCHLUSS: der Kran bleibt und wird nicht verkauft\n\nALTE AUFGABE: Ben soll das Boot streichen\n\nBeschluss: den Kran verkaufen (abgelehnt)\n\nDer Antrag wurde angenommen, dann zurückgezogen.\n\nBESCHLUSS: der Steg wird gesperrt\n";
    const { there: _, ...rest } = found(note);
    expect(rest).toEqual({ decisions: ["BESCHLUSS: der Steg wird gesperrt"] });
  });
});

describe("words struck out", () => {
  test.each<[string, Omit<Found, "there">]>([
    ["DECISION: ~~two~~ three hooks\n", { decisions: ["DECISION: three hooks"] }],
    ["AGREED: paint the mast ~~and the boom~~.\n", { decisions: ["AGREED: paint the mast."] }],
    ["We agreed to sail on ~~Friday~~ Sunday.\n", { decisions: ["We agreed to sail on Sunday."] }],
    ["DECISION: ~~buy two hooks~~ buy three hooks\n", { decisions: ["DECISION: buy three hooks"] }],
    ["ACTION: ~~Ada~~ Cleo to sew the flag\n", { actions: ["Cleo Invented: sew the flag"] }],
    ["- [ ] Cleo to rent a ~~crane~~ winch\n", { actions: ["Cleo Invented: rent a winch"] }],
    ["Cleo will ask the ~~harbour~~ council.\n", { actions: ["Cleo Invented: ask the council"] }],
    [
      "~~ACTION: Ben to mop.~~ ACTION: Ada to sing to the crew.\n",
      { actions: ["Ada Example: sing to the crew"] },
    ],
    ["Next meeting: ~~14 May 2026~~ 21 May 2026\n", { next: "2026-05-21" }],
  ])("leave the rest of a line: %j", (body, expected) => {
    expect(inCrew(body)).toEqual(expected);
  });

  test.each([
    "~~DECISION: two hooks~~\n",
    "ACTION: ~~Ada to ring the maker~~\n",
    "- [ ] ~~Ben to sew the flag~~ (Cleo has one)\n",
    "ACTION: ~~Ben to sew the flag~~ done\n",
    "## Action items\n\n- ~~Ben: sew the flag~~ there is one in the shed\n",
    "ACTION: Ben to ~~sew the flag~~\n",
  ])("leave nothing of a line that is struck as a whole: %j", (body) => {
    expect(inCrew(body)).toEqual({});
  });

  test("say that a task is done only where it is struck as a whole", () => {
    const { done } = meetingOf(
      "- Ben to buy a ~~red~~ blue flag\n- ~~Ada to sew it~~\n- Cleo: ~~draw it~~\n",
    ).minutes;
    expect(done.map(({ text }) => text)).toEqual(["Ada to sew it", "Cleo: draw it"]);
  });
});

describe("an old motion, a promise or a plan that takes itself back is none:", () => {
  test.each([
    "Cleo was asked to sew the flag but said no.\n",
    "Ada agreed to ring the mill but has no time.\n",
    "Ben offered to sand the hull, but then backed out.\n",
    "Ada will ring the mill – cancelled.\n",
    "The motion was carried, but later revoked.\n",
    "The proposal was adopted and then rescinded.\n",
    "DECISION: rent a crane (withdrawn)\n",
    "AGREED: three hooks [overturned]\n",
    "We won't vote on it now.\n",
    "We will not settle this in a hurry.\n",
    "Postponed ships cost money.\n",
    "Deferred payments grow.\n",
    "So we keep the crane if nobody minds.\n",
    "We drop support unless the council pays.\n",
    "From now on the days get longer.\n",
    "From now on it will be dark at six.\n",
    "Cleo will turn sixty.\n",
    "Ada will turn 50.\n",
    "Ben will turn up later.\n",
    "Cleo to join by phone.\n",
    "- Zoe to join at noon\n",
    "Ada will join late.\n",
  ])("%j", (body) => {
    expect(inCrew(body)).toEqual({});
  });

  test.each<[string, Omit<Found, "there">]>([
    ["DECISION: postponed to May\n", { deferred: ["DECISION: postponed to May"] }],
    ["DECISION: deferred\n", { deferred: ["DECISION: deferred"] }],
    ["AGREED: tabled until June\n", { deferred: ["AGREED: tabled until June"] }],
    ["DECISION: postpone the party\n", { decisions: ["DECISION: postpone the party"] }],
    [
      "DECISION: the offer of the mill is rejected\n",
      { decisions: ["DECISION: the offer of the mill is rejected"] },
    ],
    ["Deferred the choice of a flag.\n", { deferred: ["Deferred the choice of a flag."] }],
    ["Postponed: the flag.\n", { deferred: ["Postponed: the flag."] }],
    ["Tabled until May.\n", { deferred: ["Tabled until May."] }],
    ["From now on we meet on the quay.\n", { decisions: ["From now on we meet on the quay."] }],
    ["So we keep the crane.\n", { decisions: ["So we keep the crane."] }],
    ["We won't paint the crane.\n", { decisions: ["We won't paint the crane."] }],
    ["Cleo will turn the winch round.\n", { actions: ["Cleo Invented: turn the winch round"] }],
    ["ACTION: Cleo to join the parts\n", { actions: ["Cleo Invented: join the parts"] }],
    [
      "Ada agreed to ring the mill, but not the harbour.\n",
      { actions: ["Ada Example: ring the mill, but not the harbour"] },
    ],
  ])("%j stands", (body, expected) => {
    expect(inCrew(body)).toEqual(expected);
  });
});

describe("a task that is over is not to do:", () => {
  test.each([
    "- DONE Cleo: sew the flag\n",
    "- [CLOSED] Ben: mop the deck\n",
    "- (completed) Ada: ring the mill\n",
    "- Cleo: sew the flag – cancelled\n",
    "- Ben: mop the deck (dropped)\n",
    "- Ada: ring the mill - not needed any more\n",
    "- Ada: ring the mill → deferred until May\n",
    "- Ada: ring the mill -> moved to the next meeting\n",
    "- ACTION: [closed] Ben to mop\n",
    "- ACTION (finished): Cleo to sew\n",
    "- ACTION ITEM (Cleo, done): sew the flag\n",
    "- Ada to ring the mill: obsolete\n",
  ])("%j", (item) => {
    expect(inCrew(`## Action items\n\n${item}`).actions).toBeUndefined();
  });

  test.each([
    ["- Ben: complete the form\n", "Ben Sample: complete the form"],
    ["- Cleo: finish the sail, then drop it\n", "Cleo Invented: finish the sail, then drop it"],
    ["- Ada: close the closed tickets (see list)\n", "Ada Example: close the closed tickets (see list)"],
    ["- Ada: find out why it was cancelled\n", "Ada Example: find out why it was cancelled"],
  ])("but %j is", (item, action) => {
    expect(inCrew(`## Action items\n\n${item}`)).toEqual({ actions: [action] });
  });

  test.each([
    ["- Cleo to sew the flag: still open\n", "Cleo Invented: sew the flag: still open"],
    ["- Ben to mop: carried forward\n", "Ben Sample: mop: carried forward"],
    ["- Ada to ring the mill: in progress\n", "Ada Example: ring the mill: in progress"],
  ])("in a list of old ones %j is", (item, action) => {
    expect(inCrew(`## Review of action items\n\n${item}- Ben to oil: open the can\n`)).toEqual({
      actions: [action],
    });
  });
});

test("a line of a log is taken back by its speaker's next one", () => {
  const log = (then: string) =>
    `\`\`\`\n<ada> Present: Ada, Ben\n<ada> ACTION: Ben to paint the gate\n${then}\n<ben> ACTION: Ada to oil the lamp\n\`\`\`\n`;
  expect(found(log("<ada> scratch that, the gate goes")).actions).toEqual(["Ada: oil the lamp"]);
  expect(found(log("<ada> that was it")).actions).toEqual(["Ben: paint the gate", "Ada: oil the lamp"]);
});
