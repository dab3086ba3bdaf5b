/** Plain sentences that put a matter off, as many people write them. All are made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const PRESENT = "Attendees: Ada Example, Ben Sample, Cleo Invented, Dov Made, Edda Upp, Finn Sample";
const ANWESEND =
  "Anwesend: Ada Beispiel, Ben Muster, Cleo Erfunden, Dov Muster, Edda Beispiel, Finn Muster\n\nWir sind für die Lampe da und das ist gut.";

describe("a matter put off, and no decision, is found in", () => {
  test.each([
    "Tabled until the next meeting.",
    "The question of parking was tabled.",
    "We ran out of time, so the roadmap moves to the next call.",
    "Discussion of the roadmap was postponed to April.",
    "Deferred to the May board meeting.",
    "Decision deferred pending the auditor's report.",
    "No decision today; we come back to it in two weeks.",
    "To be continued next week.",
    "We'll pick this up again on the 14th.",
    "Let's park this until Dov is back.",
    "Parked.",
    "This item was held over to the next meeting.",
    "Carried over to the next agenda.",
    "We'll revisit the limits once we have numbers.",
    "Shelved for now.",
    "On hold until the new server is there.",
    "Put on ice till autumn.",
    "Let's take that to the next call.",
    "Will be discussed at the next meeting, when Edda is back.",
    "Moved to next week's agenda.",
    "Skip, Finn isn't here.",
    "Skipped as Ada could not join.",
    "Not today: we wait for the lawyer's answer.",
    "Further discussion was put off until June.",
    "The vote was postponed to the next session for lack of a quorum.",
    "Adjourned debate on the by-laws to 4 June.",
    "We agreed to leave the naming question open until the survey is done.",
    "The rest of the agenda is carried forward.",
    "Needs more thought, back in two weeks.",
    "We will decide on the venue in March.",
    "Election of a secretary: postponed, no candidate.",
    "Ada suggested to wait with this until the audit is over, and everyone agreed.",
    "Since Ben was away, the pump stays on the agenda.",
    "AGREED: talk about it next time",
    "Keep this one for the face-to-face.",
    "The discussion will continue on 12 March.",
    "Let's sleep on it and decide next week.",
    "Left open.",
    "More next time.",
    "We stopped here, the rest follows in a fortnight.",
    "Topic moved to the mailing list / next call.",
    "No time left for the crawler; first item next week.",
    "Back on the agenda in June.",
    "The board took no action and will return to the question in the autumn.",
    "Consideration of the by-law was laid over to 12 May.",
    "Action on the request was deferred.",
    "Withheld until we hear from the insurer.",
    "We'll wait with the choice of a colour until the samples arrive.",
    "The review of the rules has been rescheduled for July.",
    "To be decided by the next board.",
    "We leave this for Cleo's return.",
    "The roof is carried to April.",
    "The roof has to wait until the second quote is in.",
    "Roof postponed.",
    "The chair suggested coming back to the roof in April, which was agreed.",
    "We'll have the roof on the agenda again in April.",
    "The roof goes onto the April agenda.",
    "Without the figures there was no point in going on; again in April.",
    "Nothing was decided; we look at the roof again in April.",
    "A decision on the roof will be taken in April.",
    "The decision about the roof was left to the next meeting.",
    "The decision will be made at our next meeting.",
    "Edda asked for more time to read it, so we moved it to next week.",
    "Edda asked to postpone this item, no objections.",
    "At Edda's request, held until she is back.",
    "Let's give it a week.",
    "Let's discuss with Finn present.",
    "To be discussed when Finn is here.",
    "Finn not present -> skipped",
    "Owner not on the call, moving to next time",
    "Ran out of time before we got to this one, first thing next week.",
    "We stop here and go on with chapter 4 in two weeks.",
    "Continue with chapter 4 next time",
    "We got as far as chapter 3; the others next time.",
    "Chapter 4 and 5 are for next time.",
    "Leave chapter 4 for another day.",
    "This will be picked up again once the survey has closed.",
    "We put this on hold.",
    "We agreed to put the redesign on hold.",
    "On the back burner for now.",
    "We'll let it rest for a month.",
    "Too early to say, ask again in May.",
    "Deferred by consent to 12 May.",
    "The motion was laid on the table.",
    "It was resolved to defer the matter to the April meeting.",
    "RESOLVED to defer consideration until the surveyor has reported.",
    "Mangels Zeit auf den nächsten Termin verschoben.",
    "Kiln: no time, next time",
    "We did not have time for the kiln and take it up in May.",
    "For want of time the kiln was left for May.",
    "The kiln will have to wait.",
    "No hurry with the kiln, we look at it again in autumn.",
    "The kiln: not now, maybe in autumn.",
    "Decision on the kiln postponed.",
    "The decision on the kiln was put off.",
    "We put the kiln off until May.",
    "We'd rather decide on the kiln in May.",
    "The kiln remains an open item.",
    "The kiln remains on the agenda.",
    "Kiln (continued in May)",
    "Kiln – to be continued",
    "To revisit: kiln",
    "To be revisited in May.",
    "Revisit in May",
    "Come back to this in May.",
    "More on this in May.",
    "We return to the kiln when Cleo has spoken to the potters.",
    "Pushed to May.",
    "We decide once Cleo has the prices.",
    "A vote will be held in May.",
    "We'll vote on the kiln at the AGM.",
    "Next agenda: kiln",
  ])("%j", (sentence) => {
    const { decisions, deferred } = found(`${PRESENT}\n\n${sentence}\n`);
    expect({ decisions, deferred }).toEqual({ deferred: [sentence] });
  });
  test.each([
    "Das Thema wird auf die nächste Sitzung vertagt.",
    "Vertagt, Ada fehlt.",
    "Die Entscheidung wird verschoben.",
    "Darüber reden wir beim nächsten Mal.",
    "Zurückgestellt, bis die Zahlen vorliegen.",
    "Das machen wir nächste Woche weiter.",
    "Wird im März noch einmal besprochen.",
    "TOP 7 wird auf den Herbst verschoben.",
    "Aus Zeitgründen nicht behandelt, kommt nächstes Mal dran.",
    "Offen geblieben, Fortsetzung am 12. Mai.",
    "Der Punkt Satzung entfällt heute und kommt im Juni dran.",
    "Wir warten mit der Entscheidung, bis das Angebot da ist.",
    "Keine Entscheidung, wir sprechen im April noch einmal darüber.",
    "Das klären wir, wenn Dov wieder da ist.",
  ])("German %j", (sentence) => {
    const { decisions, deferred } = found(`${ANWESEND}\n\n${sentence}\n`);
    expect({ decisions, deferred }).toEqual({ deferred: [sentence] });
  });
});

describe("a matter that waits, comes back, or opens a later agenda", () => {
  const deferredOf = (body: string) =>
    found(`# Meeting of 3 March\n\nAttendees: Ada, Ben\n\n## Rope\n\n${body}`).deferred;

  test.each([
    "The draft was late. To come back in July.\n",
    "What we do with the tar waits until Ada has heard from the harbour.\n",
    "Ada will not decide while Ben is away; it'll be first on the agenda in two weeks.\n",
    "Conclusion was to leave this until the rope has been seen.\n",
  ])("%j", (body) => {
    expect(deferredOf(body)).toHaveLength(1);
  });

  test.each([
    "The bus waits until nine.\n",
    "Ada waits until Ben comes.\n",
    "Safety is first on the agenda.\n",
  ])("but not %j", (body) => {
    expect(deferredOf(body)).toBeUndefined();
  });
});
