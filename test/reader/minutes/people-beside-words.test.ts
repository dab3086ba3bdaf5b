/** Who was there where dashes, offices, bodies and states stand around names. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const there = (head: string) => {
  const { there: all, chair } = found(`${head}\n\n## Lamps\n\nThey flicker.\n`);
  return { there: all, ...(chair === undefined ? {} : { chair }) };
};

describe("who was there is read from", () => {
  test.each<[string, readonly string[], string?]>([
    [
      "Present: Ada Example (AE) – in the chair; Mrs Sample (BS); Cleo Invented (CI)",
      ["Ada Example (AE) [in the chair]", "Mrs Sample (BS)", "Cleo Invented (CI)"],
      "Ada Example",
    ],
    [
      "Present: Ada Example – until item 4; Ben Sample – late; Cleo Invented – on the phone",
      ["Ada Example [until item 4]", "Ben Sample [late]", "Cleo Invented [on the phone]"],
    ],
    ["Present: Ada Example, Ben Sample – former chair", ["Ada Example", "Ben Sample"]],
    ["In attendance: Ada Example (AE), Area Manager, Harbour Homes", ["Ada Example (AE) [Area Manager]"]],
    [
      "In attendance: Ada Example, Area Manager, Harbour Homes; PC Ben Sample, Mill Police",
      ["Ada Example [Area Manager]", "Ben Sample [Mill Police]"],
    ],
    [
      "Present: Ada Example, Chair, Ben Sample, Secretary, Cleo Invented",
      ["Ada Example [Chair]", "Ben Sample [Secretary]", "Cleo Invented"],
      "Ada Example",
    ],
    [
      "Present: Ada Example (aexample, Harbour SIG), Ben Sample (bs, Lantern Ltd), Cleo Invented (cinvented)",
      ["Ada Example (aexample) [Harbour SIG]", "Ben Sample (bs) [Lantern Ltd]", "Cleo Invented (cinvented)"],
    ],
    [
      "In the chair: Mrs Ada Example\nPresent: Mrs Example, Ben Sample",
      ["Mrs Ada Example [chair]", "Ben Sample"],
      "Mrs Ada Example",
    ],
    ["Present: Dr Tom Example, Ben Sample\nApologies: Dr Example", ["Dr Tom Example", "Ben Sample"]],
    [
      "Present: Ada Example, Ben Sample\nRunning the call: Ben Sample",
      ["Ada Example", "Ben Sample [running the call]"],
      "Ben Sample",
    ],
    [
      "| Director | |\n|---|---|\n| Ada Example (AE) | in the chair |\n| Ben Sample (BS) | present |\n| Cleo Invented (CI) | apologies |",
      ["Ada Example (AE) [in the chair]", "Ben Sample (BS)"],
      "Ada Example",
    ],
    [
      "| Name | Status |\n|---|---|\n| Ada Example | Present |\n| Ben Sample | Declined |\n| Cleo Invented | did not attend |",
      ["Ada Example"],
    ],
    [
      "* Present:\n    + Ada, Ben, Cleo\n* Missing today:\n    + Dev\n* Release update\n    + it is out\n* Party\n    + a café is booked",
      ["Ada", "Ben", "Cleo"],
    ],
  ])("%s", (head, names, chair) => {
    expect(there(head)).toEqual({ there: names, ...(chair === undefined ? {} : { chair }) });
  });
});

test("who is called by a part of a handle is the one who has it", () => {
  const { actions } = found(
    "Here: Ada Example, @harbour-ted, Cleo Invented\n\n## Oil\n\n- Ted will write to the mill.\n",
  );
  expect(actions).toEqual(["@harbour-ted: write to the mill"]);
});
