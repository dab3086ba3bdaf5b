/** What came of a matter, by kinds that stand beside what looks like them: tallies, labels, formal minutes. All made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const PRESENT = "Attendees: Ada Example, Ben Sample, Cleo Invented, Dov Made";
const ANWESEND =
  "Anwesend: Ada Beispiel, Ben Muster, Cleo Erfunden, Dov Muster\n\nWir sind für die Lampe da und das ist gut.";

function outcomes(body: string, head = PRESENT) {
  const { decisions, deferred } = found(`${head}\n\n${body}\n`);
  return { decisions, deferred };
}

describe("a decision is", () => {
  test("what is summed up in a log, and not that nothing was", () => {
    const log = (said: string) => `\`\`\`\n18:06 <ada> more?\n18:07 <ben> no\n18:08 <ada> ${said}\n\`\`\``;
    expect(outcomes(log("OK, decided: no old builds from May on.")).decisions).toEqual([
      "OK, decided: no old builds from May on.",
    ]);
    expect(outcomes(log("OK, decided: nothing.")).decisions).toBeUndefined();
  });

  test.each([
    // By whom and how it was settled.
    "After much back and forth it was settled that we sing the second one.",
    "It was agreed with everyone that the cellar is tidied on Saturdays.",
    "By consensus, the lamp room closes for August.",
    "The committee considered the draft and approved the wording.",
    "Trustees supported the application for a crossing.",
    "On a motion by Ben, seconded by Cleo, the board approved payment of the bills as listed.",
    "No objection was raised to the second mast.",
    "The following were elected: Ada and Ben.",
    // What holds from now on.
    "The old boats will no longer be hired out.",
    "Rehearsal rent is raised to 12 from May.",
    "Subscriptions to remain at 45.",
    "The compost bays stay where they are.",
    "The launch was fixed for 18 April.",
    // What we do, told as a deed.
    "We raise the deposit from three to five.",
    "We'll recruit two keepers rather than wait another year.",
    "For the leaflet we therefore use the old picture.",
    "We ended up agreeing that the symbol stays.",
    "Good, blue it is then.",
    "Agreed as a true record, with one word mended.",
    "Traps will be checked monthly instead of quarterly.",
    "4.2 The accounts were adopted, proposed Ben Sample, seconded Cleo Invented.",
    "Voted: to paint the north wall.",
    "Motion 1: a fund for ropes → carried (nem con)",
  ])("%j", (sentence) => {
    expect(outcomes(sentence)).toEqual({ decisions: [sentence], deferred: undefined });
  });

  test.each([
    "- Oars: agreed, Cleo takes it from there",
    "- New compiler: after a short talk the team settled on the second one",
    "- => we move to the new host",
    "- Masts: go with the wooden ones",
    "- Backups: keep 30 days and not 90",
    "- Leaflet: we post it before the fair",
  ])("%j, as an item", (item) => {
    expect(outcomes(item).decisions).toEqual([item.slice(2)]);
  });

  test.each([
    "Vote: buy the big one. 8 for, 1 against, 2 abstain.",
    "Ben proposed to order jointly. Everybody agreed.",
    "It was proposed by Ada and seconded by Ben that the charge go up. All agreed.",
  ])("%j, with what it answers", (body) => {
    expect(outcomes(body).decisions).toEqual([body]);
  });

  test("one of what was asked, where that is the answer", () => {
    expect(outcomes("Two releases or three? Three.").decisions).toEqual(["Two releases or three? Three."]);
    expect(outcomes("Two releases or three? Not sure.").decisions).toBeUndefined();
  });

  test.each([
    "Der Prospekt wird nicht neu gedruckt.",
    "Das Fest findet in diesem Jahr nicht statt.",
    "Mit 6 zu 2 Stimmen wird der Vertrag verlängert.",
    "Wir sind uns einig, dass wir keine Rabatte geben.",
    "Den zweiten Mast verkaufen wir.",
  ])("German %j", (sentence) => {
    expect(outcomes(sentence, ANWESEND).decisions).toEqual([sentence]);
  });

  test("one, where its result stands behind it", () => {
    expect(outcomes("Decision: we buy the mill. Carried, 3:0.").decisions).toEqual([
      "Decision: we buy the mill.",
    ]);
  });

  test("a sentence of its own behind an hour, and behind the number of its paragraph", () => {
    const body =
      "Called to order at 7:30 p.m. The minutes were approved.\n4.1 The lamp is oiled.\n4.2 Resolved to buy oil.";
    expect(outcomes(body).decisions).toEqual(["The minutes were approved.", "4.2 Resolved to buy oil."]);
  });
});

describe("neither decided nor put off is", () => {
  test.each([
    "It was agreed that the evening had been a great success.",
    "We agreed on too many things at once.",
    "Ada told us that her son had been elected to the council.",
    "Ben noted that the library had adopted new rules.",
    "The committee voted in January to close its list.",
    "Motion: to buy a tent. Yes 2, no 6.",
    "We accept that this is slow.",
    "Disk use is capped at 80 by the kernel.",
    "If nobody steps up, the package will be dropped by the team.",
    "Some decisions were postponed for months last year.",
    "The minister has said that the reform will be put off.",
    "The vendor has postponed its release to May.",
    "The hall is limited to 120 people.",
    "We resume on the 2nd of May.",
    "Option A: we keep the old hall.",
    "fix: keep the order of names",
    "Compost: no change.",
    "Question: we may want to print fewer instead of selling them.",
    "Press: we often print on both sides.",
    "The rules say that a motion is carried by two thirds.",
    "A member wanted the vote to be postponed.",
  ])("%j", (sentence) => {
    expect(outcomes(sentence)).toEqual({ decisions: undefined, deferred: undefined });
  });

  test.each(["Die nächste Sitzung findet nicht statt.", "Das Konto wird noch nicht genutzt."])(
    "German %j",
    (sentence) => {
      expect(outcomes(sentence, ANWESEND)).toEqual({ decisions: undefined, deferred: undefined });
    },
  );
});

describe("put off is", () => {
  test.each([
    "The letter can wait until autumn.",
    "Waiting for the insurer before we decide.",
    "Mast: held back until the grant is there.",
    "The policy was remitted to the next meeting.",
    "Tent: too early to say, see after the next trial.",
    "Bees: decision in May",
    "Dues of the league: numbers incomplete, deferred one month",
    "The matter was left in abeyance.",
    "Colours: back on the agenda when Dov is here",
    "Members asked for it to return in May.",
    "We come back to the roadmap at the next meeting.",
    "Let's decide on the alpha when the numbers are in.",
    "Roof: no conclusion, to be continued.",
    "The boom will be looked at afresh once the survey is out.",
    "Voted: to continue the hearing to 14 June.",
  ])("%j", (sentence) => {
    expect(outcomes(sentence)).toEqual({ decisions: undefined, deferred: [sentence] });
  });

  test("what is listed below a bold label, and not the label", () => {
    expect(outcomes("**Parked**\n\n- Naming of the boats").deferred).toEqual(["Naming of the boats"]);
  });

  test("named by its topic, where only the note's title stands over it", () => {
    const body = `# Stage group, project meeting\n\n${PRESENT}\n\n1. Masts\n2. Ropes\n\n**Masts**\n\nThey are there.\n\n**Ropes**\n\nOutcome: postponed until May.\n`;
    expect(meetingOf(body).minutes.deferred.map(({ topic }) => topic)).toEqual(["Ropes"]);
  });
});
