/** Who led and who was there by open forms: lines of roles, how somebody came, one more behind the list. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const BODY = "\n\n## Roof\n\nThe lamp burns. The rope is dry.\n";
const HERE = "Present: Ada, Ben, Cleo\n\n";
const chair = (head: string) => found(`# Lamp sync\n\n${head}${BODY}`).chair;
const there = (head: string) => (found(`# Lamp sync\n\n${head}${BODY}`).there ?? []).map(bare);
const bare = (name: string) => name.split(" [", 1)[0];

describe("the chair is found where a line or a sentence at the top says it", () => {
  test.each([
    "Meeting roles: chair Ada, minutes: Ben",
    "Roles: Ada (chair), Ben (minutes)",
    "Roles today: facilitator Ada, notes Ben",
    "Jobs: Ada chair, Ben notes",
    "Officers of the day: chair Ada, clerk Ben",
    "Ada (facilitator) and Ben (scribe)",
    "Our host today: Ada",
    "Your moderator today: Ada",
    "The gavel was with Ada.",
    "The chair fell to Ada.",
    "The chair (Ada) welcomed everybody.",
    "Called to order 19:02 (Ada).",
    "Meeting opened at 19:02 by Ada.",
    "(Dan had lost his voice so Ada ran it)",
    "Thank you Ada for chairing!",
    "Thanks, Ada, for running the meeting.",
    "Ada took over the chair from Dan.",
    "Ada agreed to take the chair in the absence of Dan.",
    "Ada agreed to chair in Dan's absence.",
    "Ada volunteered to moderate today.",
    "Ada offered to host the call.",
  ])("%s", (line) => {
    expect(chair(HERE + line)).toBe("Ada");
  });
  test.each([
    "The valve was opened at 9:15 by Ada.",
    "Thanks to Ada for running the stall.",
    "Thank you Ada for chairing last time.",
    "Ada took over the shop from Dan.",
    "Ada agreed to chair the fair committee in June.",
    "The key was with Ada.",
    "Jobs: Ada ropes, Ben lamps",
    "Ada (treasurer) and Ben (scribe)",
  ])("not by: %s", (line) => {
    expect(chair(HERE + line)).toBeUndefined();
  });
  test.each([
    ["Present: Ada, Ben, Cleo (late)\n(Ada drives, Ben types)", "Ada"],
    ["Present: Ada, Ben, Cleo (late)\nchaired by Ada", "Ada"],
    ["Present: Ada Example (AE) Chair; Ben Sample (BS) Treasurer; Cleo Invented (CI) parent", "Ada Example"],
    ["Present: Ada Example (running it for Dan), Ben Sample", "Ada Example"],
    ["Present:\n\n- Ada Example (AE) Chair\n- Ben Sample (BS) Secretary", "Ada Example"],
  ])("%j", (line, name) => {
    expect(chair(line)).toBe(name);
  });
});

const table = (title: string, ...marks: readonly string[]) =>
  `| Name | ${title} |\n|---|---|\n${["Ada Example", "Ben Sample", "Cleo Invented", "Dan Feigned"]
    .map((name, i) => `| ${name} | ${marks[i] ?? "apologies"} |`)
    .join("\n")}`;

describe("a column that says who came says how they came, and who led", () => {
  test.each([
    table("Attended", "yes, chaired", "yes", "Zoom"),
    table("Present", "yes (in the chair)", "yes", "by phone"),
    table("There", "x – chair", "Teams", "in person"),
    table("Here?", "yes, led", "till 8", "late"),
    table("Attended", "yes, took the chair", "dialled in", "yes"),
    table("Attended", "chaired", "left at 8.30", "video"),
  ])("%j", (head) => {
    expect(there(head)).toEqual(["Ada Example", "Ben Sample", "Cleo Invented"]);
    expect(chair(head)).toBe("Ada Example");
  });
  test("whoever is called chair and was away did not lead", () => {
    const rows =
      "| Role | Name | Attended |\n|---|---|---|\n| Chair | Dan Feigned | apologies |\n| Vice chair | Ada Example | yes, chaired |\n| Member | Ben Sample | Zoom |";
    expect(chair(rows)).toBe("Ada Example");
    expect(there(rows)).toEqual(["Ada Example", "Ben Sample"]);
  });
});

describe("everybody is found", () => {
  const all = ["Ada", "Ben", "Cleo"];
  test.each([
    ["Present: Ada, Ben. Also Cleo (plot 17) for item 4", ["Ada", "Ben", "Cleo (plot 17)"]],
    ["Present: Ada, Ben. Plus Cleo.", all],
    ["Present: Ada, Ben. For item 4: Cleo", all],
    ["Present: Ada, Ben. Guest for item 4: Cleo.", all],
    ["Who: Ada, Ben, + 2 members who had a question on the roof: Cleo", all],
    ["Connected: Ada, Ben, Cleo", all],
    ["Linked up: Ada, Ben, Cleo", all],
    ["Three people came: Ada, Ben, Cleo.", all],
    ["Three at the table: Ada, Ben and Cleo.", all],
    ["A small round of three: Ada, Ben, Cleo.", all],
    ["We were 3 this time: Ada, Ben and geo_cleo.", ["Ada", "Ben", "geo_cleo"]],
    ["We were 3 this time: Ada, Ben (first time, hi!) and cleo9.", ["Ada", "Ben", "cleo9"]],
  ])("%s", (head, names) => {
    expect(there(head)).toEqual(names);
  });
  test.each([
    ["Present: Ada, Ben. Also the roof leaks.", ["Ada", "Ben"]],
    ["Present: Ada, Ben. With Harbour Labs we talk on Monday.", ["Ada", "Ben"]],
    ["Present: Ada, Ben. Apologies: Cleo. And Dan.", ["Ada", "Ben"]],
    ["Three lamps at the hut: Argand, Petrol, Gas.", []],
  ])("no more than that: %s", (head, names) => {
    expect(there(head)).toEqual(names);
  });
});
