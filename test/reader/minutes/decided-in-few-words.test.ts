/** Decisions in few words: sums behind a colon, results alone, what is set in bold type behind a talk. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "# Meeting of 3 March\n\nAttendees: Ada, Ben, Cleo\n\n## Rope\n\n";
const decisionsOf = (body: string) => found(CREW + body).decisions ?? [];

describe("a decision is found", () => {
  test.each([
    ["So: the rope stays, and Ada keeps it.\n", "So: the rope stays, and Ada keeps it."],
    ["So 19 is to be removed; of 18 we know nothing.\n", "So 19 is to be removed; of 18 we know nothing."],
    ["General nodding, agreed, the old rope goes.\n", "General nodding, agreed, the old rope goes."],
    [
      "A compromise which all could live with: tar in May only.\n",
      "A compromise which all could live with: tar in May only.",
    ],
    [
      "Everyone was content with a smaller sum: 50 go to the harbour.\n",
      "Everyone was content with a smaller sum: 50 go to the harbour.",
    ],
    ["Ada asked for more tar. Declined, with thanks.\n", "Declined, with thanks."],
    ["Ben would keep the books. Appointed with applause.\n", "Appointed with applause."],
    [
      "The committee was content, and authorised the loan.\n",
      "The committee was content, and authorised the loan.",
    ],
    [
      "The minutes were approved and signed by the Chair.\n",
      "The minutes were approved and signed by the Chair.",
    ],
    ["The report was accepted by the board.\n", "The report was accepted by the board."],
    ["All said +1. **The pump is ours from May on.**\n", "The pump is ours from May on."],
    ["It was late. **The old rope goes to the school.**\n", "The old rope goes to the school."],
    ["**Go.** The boat leaves on Monday.\n", "Go. The boat leaves on Monday."],
  ])("in %j", (body, decision) => {
    expect(decisionsOf(body)).toEqual([decision]);
  });

  test("once, where what stands in parentheses says how it was carried", () => {
    expect(
      decisionsOf("**RESOLVED** that we buy it. (Proposed by Ada, seconded by Ben; unanimous.)\n"),
    ).toEqual(["RESOLVED that we buy it."]);
    expect(decisionsOf("No one against, two in favour at once. So: the fifth seat stays.\n")).toEqual([
      "So: the fifth seat stays.",
    ]);
  });
});

describe("none is found", () => {
  test.each([
    "So: what now, with the rope so thin?\n",
    "So: let us see in May.\n",
    "In short: the rope was thin, and it broke.\n",
    "Ada looked at it. **The pump is broken beyond repair.**\n",
    "It was late. **Please bring your gloves on Sunday.**\n",
    "It was late. **The tide goes out every day.**\n",
    "It was late. **Ada will write to the bank.**\n",
    "**Go**\n",
    "The bill was approved by the government.\n",
    "The plan was accepted by our landlord.\n",
    "So the pump seems to be dry.\n",
  ])("in %j", (body) => {
    expect(decisionsOf(body)).toEqual([]);
  });
});

test("nobody promises what they would sooner do", () => {
  expect(found(`${CREW}Ada said that she'd sooner sell the boat than the rope.\n`).actions).toBeUndefined();
});

test("German sums and results", () => {
  const runde = "# Protokoll der Sitzung\n\n**Anwesend:** Ada, Ben, Cleo\n\n## Seil\n\n";
  expect(found(`${runde}Damit können alle leben. Also: Wanderung ja, aber um 18 Uhr.\n`).decisions).toEqual([
    "Also: Wanderung ja, aber um 18 Uhr.",
  ]);
  expect(found(`${runde}Wird geändert, damit angenommen.\n`).decisions).toEqual([
    "Wird geändert, damit angenommen.",
  ]);
  expect(found(`${runde}Also: wer hat das Seil gesehen, das rote?\n`).decisions).toBeUndefined();
});
