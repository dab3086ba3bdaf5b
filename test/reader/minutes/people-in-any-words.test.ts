/** Who was there where labels and lists say it in words of their own. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const TITLE = "# Rope guild, meeting of 3 March\n\n";
const thereOf = (body: string) => found(TITLE + body).there ?? [];

describe("labels in any words, a line each, over those who are heard of below", () => {
  const below = "\n## Rope\n\nAda says it is thin. mo asked why. Cleo will buy more.\n";

  test.each([
    ["In the barn: Ada, Ben (late) and mo.\nBy radio: Cleo\n", ["Ada", "Ben [late]", "mo", "Cleo"]],
    ["Up the mast: Ada, Cleo, a new face called mo\nNot heard of: Emil\n", ["Ada", "Cleo", "mo"]],
    ["Dry: Ada, Ben, Cleo\nWet: mo\n", ["Ada", "Ben", "Cleo", "mo"]],
  ])("%j", (head, people) => {
    expect(thereOf(head + below)).toEqual(people);
  });

  test.each([
    "Colours: red, blue and green\nOn the shelf: rope, oil and tar\n",
    "Birthdays: Ada, Cleo, mo\n",
    "Not seen: Ada, Cleo, mo\n",
    "Up next: Ada, Cleo, mo\n",
  ])("but not %j", (head) => {
    expect(thereOf(`${head}\n## Rope\n\nIt is thin.\n`)).toEqual([]);
  });
});

describe("words around a name in a list of names", () => {
  test.each([
    ["Present: Ada, from half past seven Cleo\n", ["Ada", "Cleo"]],
    ["Present: ada, ben, and for the second item also dan\n", ["ada", "ben", "dan"]],
    [
      "Present: Ada, Prof. Eve Madeup as a guest for the first item\n",
      ["Ada", "Prof. Eve Madeup [as a guest for the first item]"],
    ],
    [
      "Present: Ada Example, Ben Sample of Harbour Labs, auditors (item 2 only), Cleo Invented\n",
      ["Ada Example", "Ben Sample [of Harbour Labs]", "Cleo Invented"],
    ],
    [
      "Present: Ada, Ben\nScribe: Ben, then Ada once Ben had left\n",
      ["Ada [once Ben had left]", "Ben [scribe]"],
    ],
    ["Present: ada, ben\nLurking, as far as one can tell: cleo\n", ["ada", "ben"]],
  ])("in %j", (head, people) => {
    expect(thereOf(`${head}\n## Rope\n\nThin.\n`).toSorted()).toEqual(people);
  });
});

test("a table whose rows are labels in between", () => {
  const rows =
    "| Present | |\n|---|---|\n| Ada Q. Example | chair |\n| Ben Sample | |\n| **In attendance** | |\n| Dana Madeup | minutes |\n| **Apologies** | |\n| Cleo Invented | |\n";
  expect(found(`${TITLE}${rows}\n## Rope\n\nThin.\n\n*Ada Example left the meeting.*\n`)).toEqual({
    there: ["Ada Q. Example [chair]", "Ben Sample", "Dana Madeup [minutes]"],
    chair: "Ada Q. Example",
  });
});

describe("who led", () => {
  test.each([
    "Present: Ada, Ben, Cleo\nIn the chair for once: Ben\n",
    "Who was there: Ada, Ben (running things), Cleo.\n",
  ])("by %j", (head) => {
    expect(found(TITLE + head).chair).toBe("Ben");
  });

  test("nobody who runs something else", () => {
    expect(found(`${TITLE}Present: Ada, Ben (running late), Cleo\n`).chair).toBeUndefined();
  });
});

test("German lists name who came later, and who took over", () => {
  const head =
    "# Protokoll der Sitzung\n\nAnwesend: Ada, Ben, ab dem zweiten Punkt Cleo\nSchriftführung: Ada, danach Ben\n";
  expect(found(head).there).toEqual(["Ada [Schriftführung]", "Ben [Schriftführung]", "Cleo"]);
});
