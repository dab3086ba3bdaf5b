/** What was decided and what was put off, in many words for the same, and in words that only look like it. Every note is made up. */
import { describe, expect, test } from "vitest";
import { type Found, found } from "../../support/found.ts";

function inNote(
  body: string,
  people = "Attendees: Ada Example, Ben Sample, Cleo Invented",
): Omit<Found, "there"> {
  const { there: _, ...rest } = found(`${people}\n\n${body}\n`);
  return rest;
}

const PRESENT =
  "Anwesend: Ada Beispiel, Ben Muster, Cleo Erfunden\n\nWir sind für die Lampe da und das ist gut.";

describe("a decision in English is", () => {
  test.each([
    "The Council approved the accounts of April.",
    "The committee unanimously adopted the new rules.",
    "The directors by consensus set the fee at £12.",
    "By a vote of 5 to 2 the board rejected the offer.",
    "Lamp: the forum chose the red one.",
    "The remaining members accepted the plan.",
    "The guild said no: the lamp stays.",
    "There was broad agreement among the members to keep the lamp.",
    "#12: closed, there was consensus in the room to keep the order.",
    "After a long discussion we settled on oak.",
    "After two rounds of voting we chose Tern as the name.",
    "In the end we opted for the cheaper rope.",
    "We took the second offer, the one from the yard.",
    "Going with oak.",
    "OK, we're good to merge then.",
    "Date fixed: 20 June.",
    "New venue agreed: the old mill.",
    "Everyone was fine with a smaller lamp.",
    "All of us were happy with painting it, so it becomes blue.",
    "We keep meeting on Mondays, everyone is on board.",
    "Fees stay at £12, accepted by all three.",
    "It stays on land until Easter, we all thought that was sensible.",
    "Skip the test: nobody against, so that's what we do.",
    "Fees stay at £12. This was agreed without discussion.",
    "The lamp gets a new coat. Everybody was fine with that.",
    "The gate is painted in May. Nobody objected.",
    "Approved by general consent.",
    "Special order 7, establish the lamp fund, was approved by unanimous vote of the directors present.",
    "Ben moved to buy a rope; Cleo seconded. Carried 4-1, Ada voting no.",
    "MOTION (Ada/Ben): Buy a rope.\nAYES: Ada, Ben\nNOES: Cleo\nMOTION PASSED",
    "Decision → buy a rope",
    "We'll stick with the yard for this year — agreed",
  ])("found in %j", (body) => {
    expect(inNote(body)).toEqual({ decisions: [body.replaceAll("\n", " ")] });
  });
  test("the item that a vote below it carried", () => {
    expect(
      inNote("- **VOTE**: buy a rope\n  - +1: Ada, Ben\n  - Passed\n- **VOTE**: sell it\n  - Not passed"),
    ).toEqual({
      decisions: ["VOTE: buy a rope"],
    });
  });
  test("in the cells of minutes that are a table", () => {
    const table =
      "| Item | Discussion | Action by |\n|---|---|---|\n| 1. Rope | It was agreed that we buy one. | - |\n| 2. Gate | Held over to June. | Ben |";
    expect(inNote(table)).toEqual({
      decisions: ["It was agreed that we buy one."],
      deferred: ["Held over to June."],
    });
  });
  test("in the column that tells what was said, where nothing says that it is one", () => {
    const table =
      "| Item | | Action |\n|---|---|---|\n| 1 | **Rope.** Ada had prices. The board agreed to buy the red one. | Ben to order |\n| 2 | **Gate.** It squeaks. Held over to June. | |\n| 3 | **Flag.** None. | Cleo |";
    expect(inNote(table)).toEqual({
      actions: ["Ben Sample: Ben to order"],
      decisions: ["The board agreed to buy the red one."],
      deferred: ["Held over to June."],
    });
    // Tasks and who has them, with more than one sentence here and there.
    const tasks =
      "| Task | Who | State |\n|---|---|---|\n| Rope | Ben | Ordered. It was agreed to wait for it. |\n| Gate | Ada | open |\n| Flag | Ada | open |";
    expect(inNote(tasks)).toEqual({
      actions: ["Ben Sample: Rope", "Ada Example: Gate", "Ada Example: Flag"],
    });
  });
  test.each([
    "Everyone was happy with the turnout.",
    "Everybody is happy to help on Saturday.",
    "We are happy to announce the new lamp.",
    "Ada said no to a second term.",
    "There was no consensus to keep the lamp.",
    "There might be agreement to keep the lamp.",
    "The lamp should be red. Not everyone agreed.",
    "Should the lamp be red? Everybody agreed that it is a good question.",
    "Bug fixed: the lamp no longer blinks.",
    "The team set up a tent.",
    "After that we went for a walk.",
    "We took the second step with care.",
    "Is the gate open? Nobody objected.",
    "Their proposal might be accepted without changes.",
  ])("not found in %j", (body) => {
    expect(inNote(body).decisions).toBeUndefined();
  });
});

describe("what is put off in English is", () => {
  test.each([
    "Rope: we come back to it in two weeks.",
    "Let's get back to that when Ada is in again.",
    "Will return to it in January.",
    "We look at it in October once the entries are known.",
    "To be discussed in the March call, with Cleo.",
    "To be revisited in November.",
    "It'll be taken up again after the authors answer.",
    "Out of time, we'll discuss the names on the 28th.",
    "Let us talk about that when the offers are in.",
    "It'll wait until the last part is here.",
    "Parking it until Ben is back.",
    "Leave that till Feb.",
    "Moved to Feb 3",
    "We defer the call until after the fair.",
    "The commission continued this item to October 20.",
    "The chair will hold that over to the June session.",
    "Order 7, rename the lamp, was tabled.",
    "On motion of Ada the item was tabled to the meeting of April 13.",
    "Ran out of time → first topic next week",
    "We can't judge it tonight, on the agenda for May with figures.",
    "We did not come to a conclusion and will continue on the next call, when Ben is around.",
  ])("found in %j", (body) => {
    expect(inNote(body).deferred).toHaveLength(1);
  });
  test.each([
    "The shop returns to normal in March.",
    "Ada will return to work on Monday.",
    "We keep the old site until March.",
    "We wait for the parts.",
    "We discussed it in March.",
    "We never look at it in October.",
    "Ben moved to Berlin in May.",
    "The team continued its work in May.",
    "Ada left for home on Monday.",
    "We discuss this on the list.",
    "Will we come back to it in May?",
  ])("not found in %j", (body) => {
    expect(inNote(body).deferred).toBeUndefined();
  });
});

describe("in German", () => {
  test.each([
    "Nach langem Hin und Her haben wir uns auf den 25. Mai geeinigt.",
    "Die Lampe bleibt rot, das haben wir so festgelegt.",
    "Wir bestellen drei (Konsens).",
    "Das Protokoll vom 14. Januar wird ohne Änderungen genehmigt.",
    "Als Farbe wird Blau gewählt (alle dafür).",
    "Die Gruppe folgt dem Vorschlag.",
    "Der Vorstand stimmt dem Antrag zu.",
    "Neue Regel, von allen getragen: höchstens fünf Nächte.",
    "Wir machen mit. Darüber waren sich alle einig.",
    "Das Boot wird verkauft. Niemand war dagegen.",
  ])("%j is decided", (body) => {
    expect(inNote(body, PRESENT).decisions).toEqual([body]);
  });
  test.each([
    "Das Thema kommt im Januar noch einmal auf die Tagesordnung.",
    "Damit ist nichts entschieden; Thema fürs nächste Mal.",
    "Ohne Ben können wir das nicht klären, wird zurückgestellt.",
    "Farbe: zurückgestellt, bis Ben sich geäußert hat.",
    "Über die Lampe reden wir beim nächsten Mal.",
    "Das lassen wir offen bis zur nächsten Versammlung.",
    "Wir verschieben das auf die nächste Sitzung.",
  ])("%j is put off", (body) => {
    expect(inNote(body, PRESENT).deferred).toHaveLength(1);
  });
  test.each([
    "Darüber waren sich nicht alle einig.",
    "Alle waren müde.",
    "Die Gruppe diskutiert den Vorschlag.",
    "Die Lampe bleibt bis Mai rot.",
  ])("%j is neither", (body) => {
    const { decisions, deferred } = inNote(body, PRESENT);
    expect([decisions, deferred]).toEqual([undefined, undefined]);
  });
});
