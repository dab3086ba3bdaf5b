/** Who was there and who led by how the head of a note is laid out. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

/** What is told below the head, of nobody. */
const below = "\n## Lamp\n\nThe wick is new and it burns well.\n";
const in_ = (head: string, title = "Lamp sync") => found(`# ${title}\n\n${head}\n${below}`);
const thereIn = (head: string, title?: string) => [...(in_(head, title).there ?? [])];

describe("rows of a table go on below their label", () => {
  const rows = (...all: string[]) => `| | |\n|--|--|\n${all.map((row) => `| ${row} |`).join("\n")}`;
  test("each with somebody", () =>
    expect(
      in_(
        rows(
          "**Present:** | Ada Example (Vice Chair, in the chair)",
          " | Ben Sample *by video*",
          "**In attendance:** | Cleo Invented, Chief Executive (CI)",
          " | Dan Feigned, minutes (DF)",
          " | Eve Madeup, Madeup & Moss LLP, for item 5 only",
          "**Apologies:** | Finn Untrue, Gil Unreal",
        ),
      ),
    ).toMatchObject({
      chair: "Ada Example",
      there: [
        "Ada Example [Vice Chair, in the chair]",
        "Ben Sample [by video]",
        "Cleo Invented (CI) [Chief Executive]",
        "Dan Feigned (DF) [minutes]",
        "Eve Madeup",
      ],
    }));
  test("also of guests", () =>
    expect(
      thereIn(rows("Present | Ada Example", " | Ben Sample", "Guest | Eve Madeup", " | Finn Untrue")),
    ).toEqual(["Ada Example", "Ben Sample", "Eve Madeup", "Finn Untrue"]));
  test.each([
    rows("Absent | Ada Example", " | Ben Sample"),
    "| Task | Who |\n|--|--|\n| Wick | Ada Example |\n| | Ben Sample |",
    rows("Sponsor | Ada Example", " | Ben Sample"),
  ])("not of others: %j", (head) => expect(thereIn(head)).toEqual([]));
});

describe("between semicolons stands somebody with what they are", () => {
  test.each([
    [
      "Cleo Invented, harbour master, Quay Works; Dan Feigned (flat 7, owner)",
      ["Cleo Invented", "Dan Feigned"],
    ],
    [
      "Clerk Cleo Invented; Dr. Dan Feigned, Quay Associates; a reporter from the Quay Herald",
      ["Cleo Invented", "Dr. Dan Feigned"],
    ],
    ["Dan Feigned, City Arborist; Eve Madeup, recording secretary", ["Dan Feigned", "Eve Madeup"]],
    ["Dan Feigned, Gale Lifts, for item 2; Eve Madeup, warden", ["Dan Feigned", "Eve Madeup"]],
    // Several in one part stay several.
    [
      "Cleo Invented, treasurer, Dan Feigned, secretary; Eve Madeup (by phone)",
      ["Cleo Invented", "Dan Feigned", "Eve Madeup"],
    ],
    [
      "Cleo Invented, Dan Feigned, Finn Untrue; Eve Madeup, clerk",
      ["Cleo Invented", "Dan Feigned", "Finn Untrue", "Eve Madeup"],
    ],
    ["Cleo Invented, Dan Feigned; Eve Madeup (by phone)", ["Cleo Invented", "Dan Feigned", "Eve Madeup"]],
  ])("%j", (said, names) =>
    expect(
      thereIn(`Present: Ada Example, Ben Sample\nAlso attending: ${said}.`).map((one) =>
        one.replace(/ [([].*/, ""),
      ),
    ).toEqual(["Ada Example", "Ben Sample", ...names]),
  );
});

describe("what stands before a name or behind it is no part of it", () => {
  test.each([
    ["Supt. Ada Example", "Supt. Ada Example"],
    ["the Clerk Mrs L Example", "Mrs L Example [clerk]"],
    ["District Cllr Ada Example", "Cllr Ada Example"],
    ["architect Ada Example of Quay Moss", "Ada Example [of Quay Moss]"],
    ["Inspector Example", "Inspector Example"],
    ["Prof. Dr. Ada Example", "Prof. Dr. Ada Example"],
    ["Ada Example til 8", "Ada Example [til 8]"],
    ["Ada Example to item 4", "Ada Example [to item 4]"],
    ["Ada Example with a slate to write on", "Ada Example [with a slate to write on]"],
    ["Ada Example (new asst. registrar — welcome!)", "Ada Example [new asst. registrar — welcome]"],
    ["old Ada (= Ada Example)", "Ada Example (old Ada)"],
    ["Ada Example (AE, director, chairs)", "Ada Example (AE, director) [chairs]"],
    ["Ada Example, 2 guests who came for the cake and stayed", "Ada Example"],
    ["Ada Example, Quay & Mill LLP", "Ada Example"],
  ])("%j", (said, name) => expect(thereIn(`Present: Ben Sample, ${said}`)).toEqual(["Ben Sample", name]));
});

describe("labels of the head", () => {
  test.each([
    [
      "In the room 🪑 Ada, old Ben (= Ben Sample)\nOn the screen 📺 Cleo (mornings only)\nGone on the noon train 🚂 Dan",
      ["Ada", "Ben Sample", "Cleo"],
    ],
    ["Circle: Ada (facilitation) · Ben · Cleo & Dan\nAway: Eve", ["Ada", "Ben", "Cleo", "Dan"]],
    [
      "In the kitchen (14): Ada Example, Ben Sample. On the tablet: Cleo Invented (sound only; gone by 8), Dan Feigned. Eve sends her love.",
      ["Ada Example", "Ben Sample", "Cleo Invented", "Dan Feigned"],
    ],
    [
      "Voting: Ada Example (President), Ben Sample (Halls)\n\nNot voting: Cleo Invented (clerk)\n\nApologies: Eve Madeup",
      ["Ada Example", "Ben Sample", "Cleo Invented"],
    ],
    [
      "Directors in attendance: Ada Example, Ben Sample\n\nBy invitation: Cleo Invented (counsel; items 4 and 5)",
      ["Ada Example", "Ben Sample", "Cleo Invented"],
    ],
    [
      "Members present: 2 of 5 (quorum 2)\n\n1. Ada Example – chair\n2. Ben Sample – lay\n\nApologies received: Eve Madeup\nAbsent without apology: Finn Untrue\nOfficer: Cleo Invented (not voting)",
      ["Ada Example", "Ben Sample", "Cleo Invented"],
    ],
    ["## Who turned up\n\nAda, Ben, and Cleo, who brought cake. We missed Dan.", ["Ada", "Ben", "Cleo"]],
    [
      "## Who sat around the table\n\nAda Example wrote. Ben, Cleo (by phone), Mr Feigned.",
      ["Ada Example", "Ben", "Cleo", "Mr Feigned"],
    ],
  ])("%j", (head, names) => expect(thereIn(head).map((one) => one.replace(/ [([].*/, ""))).toEqual(names));
  test.each([
    "## Who pays what\n\nAda, Ben and Cleo.",
    "Works of the week 🔨 Ada, Ben",
    "On the waiting list: Ada Example, Ben Sample",
    "Votes: 2 of 5\n\n1. Ada Example\n2. Ben Sample",
  ])("of other things: %j", (head) => expect(thereIn(head)).toEqual([]));
});

describe("whoever writes a letter is in its rows by name", () => {
  test.each([
    [
      "Hiya all,\n\nround the table in the small room on the tiny chairs: me (Ada), Ben, Cleo and Mr Feigned from the office. Couldnt make it: Eve.",
      ["Ada", "Ben", "Cleo", "Mr Feigned"],
    ],
    [
      "Evening all,\n\nBen is away so you've got me, Ada. There: me, Cleo, Dan (by bike), Mr Feigned. Apols Ben.",
      ["Ada", "Cleo", "Dan", "Mr Feigned"],
    ],
    [
      "Dear all,\n\nthanks to those who braved the ice, namely Ben, Cleo, Little Dan and myself (Ada). Eve couldn't make it.",
      ["Ben", "Cleo", "Little Dan", "Ada"],
    ],
  ])("%j", (head, names) =>
    expect(thereIn(head, "What you missed").map((one) => one.replace(/ [([].*/, ""))).toEqual(names),
  );
  test.each([
    "Dear all,\n\nthanks to those who gave, namely Ben, Cleo, Dan and Ada.",
    "Hi all,\n\nBen, Cleo, Dan and I hope to meet soon.",
    "Dear all,\n\nplease write to me, Ben or Cleo.",
  ])("not in %j", (head) => expect(thereIn(head, "What you missed")).toEqual([]));
});

describe("sentences beside a list and guests beside the head", () => {
  test("tell of others", () => {
    expect(
      thereIn(
        "Trustees attending were Ada Example and Ben Sample. Director Cleo Invented was there, as was Dan Feigned for the Friends. Eve Madeup was in Rome. Last year Finn Untrue was there.",
      ),
    ).toEqual(["Ada Example", "Ben Sample", "Cleo Invented", "Dan Feigned [for the Friends]"]);
    expect(
      thereIn(
        "In the hall were Ada Example and Ben Sample. On the screen: Cleo Invented and, for as long as the line held, Dan Feigned.",
      ).sort(),
    ).toEqual(["Ada Example", "Ben Sample", "Cleo Invented", "Dan Feigned"]);
  });
});

describe("who led", () => {
  const crew = "Present: Ada Example, Ben Sample, Cleo Invented\n";
  test.each([
    "fac = Ada    notes = Ben",
    "fac Ada. notes Ben. snacks Cleo",
    "Conducting: Ada",
    "Council Chair: Ada Example (no vote)",
    "Ada chairing as Ben had a sore throat, Cleo typing.",
    "Ben handed over the gavel, and Ada ran the rest of the meeting.",
    "Ada led the conversation as Ben's voice had gone.",
    "In the chair: Ada Example as deputy",
    "Ada chaired cos Ben had lost his voice.",
  ])("%j", (said) => expect(in_(`${crew}\n${said}`).chair).toBe("Ada Example"));
  test.each([
    "Ada is running!! (applause)",
    "The board thanked Ada for nine years in the chair.",
    "Ben handed over the gavel, and Mr Untrue ran the rest of the meeting.",
    "Ada led the walk as Ben's voice had gone.",
  ])("not by %j", (said) => expect(in_(`${crew}\n${said}`).chair).toBeUndefined());
  test("a leader in a list leads a body", () =>
    expect(in_("Present: Ada Example (AE, leader), Ben Sample (BS)").chair).toBeUndefined());
});

describe("a head that calls the roll says who came beside the body", () => {
  const roll = (other: string, joint = "\n") =>
    ["Members present: Ada Example, Ben Sample", "Members absent: Cleo Invented", other].join(joint);
  const body = ["Ada Example", "Ben Sample"];
  test.each(["\n", "\n\n", "\n- "])("parted by %j", (joint) => {
    const head = `${joint === "\n- " ? "- " : ""}${roll("Management: Superintendent Dan Feigned, Business Manager Eve Madeup", joint)}`;
    expect(thereIn(head)).toEqual([...body, "Dan Feigned", "Eve Madeup"]);
  });
  test.each(["Public: Dan Feigned", "Administration: Dan Feigned"])("%s", (other) =>
    expect(thereIn(roll(other))).toContain("Dan Feigned"),
  );
  test.each([
    "Author: Dan Feigned",
    "Approved by: Dan Feigned",
    "Copies to: Dan Feigned, Eve Madeup",
    "Resigned: Dan Feigned, Eve Madeup",
    "Next chair: Dan Feigned",
    "Vacancy: North Ward",
    "Projects: Blue Falcon, Red Kite",
    "Venue: Ben Hall",
  ])("%s", (other) => {
    expect(thereIn(roll(other))).toEqual(body);
    expect(thereIn(roll(other, "\n\n"))).toEqual(body);
  });
  test("rows of a table by what they are", () =>
    expect(
      thereIn(
        "| | |\n|--|--|\n| Trustees | Ada Example (in the chair), Ben Sample |\n| Officers | Dan Feigned (Clerk), Eve Madeup |\n| Absent | Cleo Invented |",
      ),
    ).toEqual(["Ada Example [in the chair]", "Ben Sample", "Dan Feigned [Clerk]", "Eve Madeup"]));
  test("not what is no part of a body", () =>
    expect(thereIn("| | |\n|--|--|\n| Officers | re-elected, all three |\n| Absent | nobody |")).toEqual([]));
  test.each(["Apologies from Dan", "Regrets received from Dan and Eve."])("%s, without a colon", (line) =>
    expect(thereIn(`Participants: Ada, Ben, Cleo\n${line}`)).toEqual(["Ada", "Ben", "Cleo"]),
  );
  test("the sides of a review, and who was not available", () =>
    expect(
      thereIn(
        "Reviewers: Ada Example, Ben Sample\nPresenters: Dan Feigned (P-1)\nNot available: Cleo Invented",
      ),
    ).toEqual([...body, "Dan Feigned (P-1)"]));
});

describe("those present by group", () => {
  const ALL = ["Ada Example", "Ben Sample", "Cleo Invented"];
  test.each([
    "Present: Harbour (Ada Example, Ben Sample), Mill (Cleo Invented)",
    "Present: Harbour Inc (Ada Example and Ben Sample), Mill (Cleo Invented).",
    "Present: Harbour: Ada Example, Ben Sample; Mill: Cleo Invented",
    "Present: Univ. Harbour – Ada Example, Ben Sample; Inst. Mill – Cleo Invented",
    "Present: Harbour (Ada Example, Ben Sample, 2 guests), Mill (Cleo Invented)",
    "**Roll call**\n\nUniv. of Harbour: Ada Example, Ben Sample\nInstitute for Wicks, Hull: Cleo Invented",
    "**Presidium:** Ada Example (chair), Ben Sample\n**Board present:** Cleo Invented\n**Excused:** Dan Feigned\n**Voting members:** 57",
  ])("%j", (head) => expect(thereIn(head).map((one) => one.replace(/ \[.*/, ""))).toEqual(ALL));

  test.each([
    ["Present: Ada Example (Harbour, Hull), Ben Sample (Mill, York)", ["Ada Example", "Ben Sample"]],
    ["Present: Ada (chair, notes), Ben (Mill, Hull)", ["Ada", "Ben"]],
    ["Present: Ada (Oak Labs, Hull), Ben (Mill Ltd)", ["Ada", "Ben"]],
    ["Present: Ada (Red Hull), Ben (Mill, New York)", ["Ada", "Ben"]],
    ["Present: Ada (Mill and Oak), Ben (Hull)", ["Ada", "Ben"]],
  ])("but %j are people with what they are", (head, all) =>
    expect(thereIn(head).map((one) => one.replace(/ [[(].*/, ""))).toEqual(all),
  );
});

describe("a table of one row that says of what meeting a note is", () => {
  const head = (titles: string, row: string) => `${titles}\n${titles.replace(/[^|]+/g, "---")}\n${row}`;
  test.each([
    head("|Date|Participants|Goals|", "|3 March|@Ada Example @Ben Sample|Plan the move|"),
    head("|Date|Participants|Goals|", "|3 March|Ada Example<br>Ben Sample<br>Apologies: Cleo Invented|Oil|"),
    head("|Purpose|Attendees|Apologies|", "|Plan|Ada Example, Ben Sample|Cleo Invented|"),
  ])("%j", (table) => expect(thereIn(table)).toEqual(["Ada Example", "Ben Sample"]));

  test("but of many rows none", () =>
    expect(
      thereIn(
        "|Day|Participants|Winner|\n|--|--|--|\n|1 May|Ada Example, Ben Sample|Ada|\n|2 May|Cleo, Dan|Dan|",
      ),
    ).toEqual([]));
});

describe("items over their own lists", () => {
  const list = (...labels: string[]) =>
    `${labels.map((label, i) => `* ${label}\n  * ${["Ada Example", "Ben Sample", "Cleo Invented"][i]}`).join("\n")}\n`;
  test.each(["Missing today:", "Absent tonight:", "Not here this time (1):", "Agenda", "Where:"])(
    "beside those present %j is of nobody there",
    (label) => expect(thereIn(list("Present:", label))).toEqual(["Ada Example"]),
  );
  test.each(["Guests tonight:", "Present this week:"])("beside those present %j is of others", (label) =>
    expect(thereIn(list("Present:", label))).toEqual(["Ada Example", "Ben Sample"]),
  );
});

test("who stands behind a picture of somebody away was not there", () =>
  expect(
    thereIn("👥 Ada Example, Ben Sample, Cleo Invented\n🙅 Dan Feigned, Eve Madeup\n🎤 led by Ben Sample"),
  ).toEqual(["Ada Example", "Ben Sample [moderation]", "Cleo Invented"]));
