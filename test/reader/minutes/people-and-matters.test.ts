/** A list that says who came in one of its items has other items, too: what else there was is nobody's name. */
import { expect, test } from "vitest";
import { found } from "../../support/found.ts";

const NOTE = "# Notes\n\nThank you for attending.\n\n## Agenda\n\n";
const SAID = "\n## Minutes\n\n### Rope\n\nAda: It broke.\n\nBen: It did.\n";
const there = (list: string) => found(`${NOTE}${list}${SAID}`).there;

test.each([
  "* Attendees: Ada Example, Ben Sample\n* News?\n* Old matters from last time\n  1. [Ada] The rope\n* New matters\n  1. [Ben] The oil\n",
  "* Attendees: Ada Example, Ben Sample\n* Leftovers\n  1. The rope\n",
  "* Present: Ada Example, Ben Sample\n* Rope and oil\n* Next regatta\n",
  "* Review of the rope\n* In attendance: Ada Example, Ben Sample\n",
])("%j", (list) => {
  expect(there(list)).toEqual(["Ada Example", "Ben Sample"]);
});

test("items that are names are people", () => {
  expect(there("* Attendees: Ada Example, Ben Sample\n* Cleo Invented\n* Dora Third (guest)\n")).toEqual([
    "Ada Example",
    "Ben Sample",
    "Cleo Invented",
    "Dora Third [guest]",
  ]);
});

test.each<[string, string[]]>([
  [
    "Present: Ada Example (AE), Chair; Ben Sample (BS), Deputy Head",
    ["Ada Example (AE) [Chair]", "Ben Sample (BS) [Deputy Head]"],
  ],
  ["Present: Ada Example, Assistant Keeper; Ben Sample", ["Ada Example [Assistant Keeper]", "Ben Sample"]],
  [
    "**Note taker:** in turns, this time Ben\n**On the call:** Ada Example, Ben Sample",
    ["Ada Example", "Ben Sample [note taker]"],
  ],
])("an office and a time beside a name are no one else: %j", (lines, people) => {
  expect(found(`# Meeting of the board\n\n${lines}\n\n## Rope\n\nIt broke.\n`).there).toEqual(people);
});
