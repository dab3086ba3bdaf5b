/** What came of a matter behind arrows that open lines, where a note keeps to them. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";
/** A second arrow makes a manner of writing; what it leads to is a task. */
const KEPT = "\n\n## Oil\n\nNobody has any.\n=> Ben: order oil\n";
const decided = (body: string, kept = KEPT) => found(`${CREW}## Lamp\n\n${body}${kept}`).decisions ?? [];

describe("behind an arrow that opens a line or an item", () => {
  test.each([
    "The red one is dear.\n=> blue lamps on both piers, the red one for the shed",
    "- it leaks\n- => two coats a year, tar for the hull",
    "It was long.\n→ agreed: MUST be lit, except for the shed",
    "It was long.\n=> Off from May on\nCleo has a key.",
  ])("%s", (body) => {
    const [first = ""] = /(?:=>|→) .*/.exec(body) ?? [];
    expect(decided(body)).toEqual([first]);
  });

  test.each([
    "=> Ada: paint it",
    "=> Cleo has the key",
    "=> order a second one",
    "=> maybe blue lamps",
    "=> nothing yet",
    "=> tests failed on both piers",
    "=> blue or red?",
    "=> see the list of lamps",
    "=> https://lamps.example/blue",
    "=> not before the next meeting",
  ])("%s is none", (line) => {
    expect(decided(`It was long.\n${line}`)).toEqual([]);
  });

  test.each([
    "## Fair\n\n=> good turnout, 340 visitors in all\n=> bar sold out by 8 pm",
    "## Agenda\n\n- → the budget of next year\n- → the summer fair in Hull",
    "## Parser\n\n=> memory leak in the parser again\n=> only on the older machines",
  ])("where nobody has a task behind one they may be reports, links or ideas: %s", (body) => {
    expect(found(`${CREW}${body}\n`).decisions).toBeUndefined();
  });

  test("an owner stands behind the task above it", () => {
    const actions = (body: string) => found(`${CREW}${body}\n`).actions;
    expect(actions("## Actions\n\n- Paint the door\n  -> Ben\n- Flyer\n  -> Cleo")).toEqual([
      "Ben Sample: Paint the door",
      "Cleo Invented: Flyer",
    ]);
    expect(actions("- Mower\n  => Cleo, by Friday")).toHaveLength(1);
  });

  test("one arrow alone is no manner of writing", () => {
    expect(decided("It was long.\n=> blue lamps on both piers", "")).toEqual([]);
  });

  test("a short line with one ends where it ends", () => {
    expect(found(`${CREW}## Quiz\n\n-> Ada: the questions\n-> Ben: the bar\nCleo has been away.\n`)).toEqual({
      there: ["Ada Example", "Ben Sample", "Cleo Invented"],
      actions: ["Ada Example: the questions", "Ben Sample: the bar"],
    });
  });
});

describe("what is only picked up again", () => {
  test.each([
    "The crane is broken, so we return to this in May.",
    "She is away until the 19th, so we pick this up at the next meeting.",
    "So we'll come back to it at the next meeting.",
  ])("%s", (line) => {
    const { decisions, deferred } = found(`${CREW}## Crane\n\n${line}\n`);
    expect([decisions, deferred]).toEqual([undefined, [line]]);
  });

  test("but what is taken then is decided", () => {
    expect(found(`${CREW}## Crane\n\nThe old one leaks, so we take the red one.\n`).decisions).toHaveLength(
      1,
    );
  });
});

test("whoever put a motion, and who voted how, is no second decision below it", () => {
  const note = `${CREW}## Budget\n\n> RESOLVED, that the budget is adopted.\n>\n> Moved by Ada Example, seconded by Ben Sample. For: 5. Against: 0.\n`;
  expect(found(note).decisions).toEqual(["RESOLVED, that the budget is adopted."]);
});
