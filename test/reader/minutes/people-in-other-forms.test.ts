/** Who was there and who led where tables stand otherwise, labels are in any words, lists are parts. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const bare = (name: string) => name.replace(/ [([].*/, "");

type Case = [string, string, string?];
function find(body: string, people: string, chair?: string) {
  const { there = [], chair: led } = found(`# Lamp sync\n\n${body}\n`);
  expect({ people: there.map(bare).join(", "), chair: led }).toEqual({ people, chair });
}
const table = (...rows: string[]) =>
  rows
    .flatMap((row, i) => (i === 0 ? [row, row.replace(/[^|]+/g, "-")] : row))
    .map((row) => `|${row}|`)
    .join("\n");

describe("a table of people may have any titles, and stand on its side", () => {
  test.each<Case>([
    [
      `${table("Role|Name|Present", "Co-chair|Theo Brandt|Y", "Co-chair|Ivo Yule|N", "Program|Mira Stone|Y")}\n\nMeeting led by Theo.`,
      "Theo Brandt, Mira Stone",
      "Theo Brandt",
    ],
    [
      table("Office|Holder|Here", "Chair|Theo Brandt|✓", "Treasurer|Ivo Yule|–", "Clerk|Mira Stone|✓"),
      "Theo Brandt, Mira Stone",
      "Theo Brandt",
    ],
    [table("Region|Delegate|Present", "North|Theo Brandt|Present", "South|Ivo Yule|Absent"), "Theo Brandt"],
    [table(" |Theo|Ivo|Mira", "Present|y|n|y"), "Theo, Mira"],
    [table(" |Theo|Ivo|Mira", "Present|x||x", "Role|notes||chair"), "Theo, Mira", "Mira"],
    [table("Name|Theo|Ivo|Mira", "Here|✅|❌|✅"), "Theo, Mira"],
    [
      table(
        "Name|Theo Brandt|Ivo Yule|Mira Stone",
        "Organisation|Harbour Labs|Dock Inc|Quay Ltd",
        "Attended|yes|no|yes",
      ),
      "Theo Brandt, Mira Stone",
    ],
    [
      table("First name|Last name|Role|Present", "Theo|Brandt|Member|x", "Ivo|Yule|Chair|x"),
      "Theo Brandt, Ivo Yule",
      "Ivo Yule",
    ],
    [table("Surname|First name|Present", "Brandt|Theo|x", "Yule|Ivo|"), "Theo Brandt"],
  ])("%j", find);

  test.each<Case>([
    [table("Feature|Linux|Windows|Mac", "Present|yes|no|yes"), ""],
    [table("Motion|Theo|Ivo|Mira", "Lamp|yes|no|yes", "Wick|no|no|yes"), ""],
    [table("Lamp|Wick|Glass", "red|green|blue"), ""],
    [table("Test|Result|Present", "Lamp|green|y", "Wick|red|n"), ""],
    [table("Part|Lamp|Wick", "Price|3|4", "In stock|yes|no"), ""],
  ])("%j is none", find);
});

describe("somebody who is written small between names", () => {
  const listed = (item: string) => `Attendees:\nTheo (chair), Ivo, Mira Stone, ${item}, Hannes, wick-g`;
  const others = "Theo, Ivo, Mira Stone, Hannes, wick-g";

  test.each(["pablo beispiel", "sam r", "jan van bergen", "maria de la cruz", "o'brien sample"])(
    "%j is one of them",
    (item) => find(listed(item), `Theo, Ivo, Mira Stone, ${item}, Hannes, wick-g`, "Theo"),
  );

  test.each([
    "and others",
    "a guest from the harbour",
    "the board",
    "apologies from Eve",
    "two visitors",
    "dock trust",
    "harbour staff",
    "parish clerk",
    "local residents",
    "half asleep",
    "smells like tar",
    "someone new",
    "12 people",
  ])("%j is nobody", (item) => find(listed(item), others, "Theo"));

  // Where names are few, small words tell something of them.
  test("is no name where names are few", () => find("Present: Theo, Ivo, pablo beispiel", "Theo, Ivo"));
});

describe("a label in any words beside those who were there is of others of them", () => {
  test.each<Case>([
    [
      "**In the room:** T. Brandt, I. Yule\n**Connected:** K. Aoki, B. Noor\n**Excused:** D. Haug\n\nChair: T. Brandt. Secretary: I. Yule.",
      "T. Brandt, I. Yule, K. Aoki, B. Noor",
      "T. Brandt",
    ],
    ["Present: Theo, Ivo\nDialling: Kay\nAbsent: Dan", "Theo, Ivo, Kay"],
    ["Present: Theo, Ivo\nZooming in: Kay", "Theo, Ivo, Kay"],
    ["Present: Theo, Ivo. Phoning in: Kay, Noor. Regrets: Dan.", "Theo, Ivo, Kay, Noor"],
    ["Present: Theo, Ivo\nBridge: Kay, Noor\nAbsent: Dan", "Theo, Ivo, Kay, Noor"],
    [
      "### Present\n\nChair: Theo Brandt. Also: Noor Said, Bettina Krol, Sim (late), Kay P.\n\n### Lamp\n\nIt hangs.",
      "Theo Brandt, Noor Said, Bettina Krol, Sim, Kay P.",
      "Theo Brandt",
    ],
    [
      "## Attendance\n\nModerator: Theo; further: Noor, Bettina\n\n## Lamp\n\nIt hangs.",
      "Theo, Noor, Bettina",
      "Theo",
    ],
    [
      "## Participants\n\nTheo (chair), Ivo. From the other house: Kay, Noor. Regrets: Dan.\n\n## Lamp\n\n- hangs",
      "Theo, Ivo, Kay, Noor",
      "Theo",
    ],
    ["Present: Keisha, Dov, Pete (Zoom), new folks: Terry, Bridget 👋", "Keisha, Dov, Pete, Terry, Bridget"],
    ["Present: Keisha, Dov; first timers: Terry", "Keisha, Dov, Terry"],
    [
      "## Attendees\n\nMaintainers\n\n- Ada Lowe\n- Ben Sol - moderator\n\nFriends\n\n- Cy Tran",
      "Ada Lowe, Ben Sol, Cy Tran",
      "Ben Sol",
    ],
    [
      "## Attendees\n\n**Core team:** Ada Lowe, Noor al-Said\n**Friends:** Cy Tran\n**Absent:** Dan Fey",
      "Ada Lowe, Noor al-Said, Cy Tran",
    ],
    ["Hosting: Ben / Notes: Cy / Here: Ada, Ben, Cy", "Ada, Ben, Cy", "Ben"],
  ])("%j", find);

  test.each<Case>([
    ["Present: Theo, Ivo\nNominated: Kay, Noor", "Theo, Ivo"],
    ["Present: Theo, Ivo\nProjects: Lamp, Wick", "Theo, Ivo"],
    ["Present: Theo, Ivo\nTopics: Lamp, Wick\nAbsent: Dan", "Theo, Ivo"],
    ["Present: Theo, Ivo\nPair: Theo, Noor\nAbsent: Dan", "Theo, Ivo"],
    ["## Participants\n\nTheo, Ivo. Agenda: Lamp, Wick.\n\n## Lamp\n\n- hangs", "Theo, Ivo"],
    ["## Participants\n\nTheo, Ivo.\nNext meeting: Kay, Noor\n\n## Lamp\n\n- hangs", "Theo, Ivo"],
    ["Present: Theo, Ivo, Kay, +2 students", "Theo, Ivo, Kay"],
    ["Present: Theo, Ivo, Kay, ~4 others, +1 guest", "Theo, Ivo, Kay"],
  ])("%j tells of no others", find);

  test("also in German", () => {
    const { there } = found(
      "# Sitzung Leuchtturm\n\n**Anwesend:** Anna Berg, Bodo Klee\n**Dazugekommen:** Cem Kaya\n\n## Lampe\n\nDie Lampe hängt und ist noch nicht bezahlt.\n",
    );
    expect(there).toEqual(["Anna Berg", "Bodo Klee", "Cem Kaya"]);
  });
});

describe("names are parted as people write them", () => {
  test.each<Case>([
    ["Attendees:\n\nAda (facilitator)  \nBen  \nCleo  ", "Ada, Ben, Cleo", "Ada"],
    ["Attendees\n---\nAda\nBen\nCleo", "Ada, Ben, Cleo"],
    ["- **Date:** 3 March\n- **Attendees:** Ada (facilitator)\n  Ben\n  Cleo", "Ada, Ben, Cleo", "Ada"],
    ["Attendees: 3 (Ada, Ben, Cleo). Chair: Ada.", "Ada, Ben, Cleo", "Ada"],
    ["Present: Ada, Ben, Bo. Ben had the gavel.", "Ada, Ben, Bo", "Ben"],
    ["Present: Ada Lowe, Ch. Duval, Th. Brandt", "Ada Lowe, Ch. Duval, Th. Brandt"],
    ["Attendees: [@ada](https://a.example) Ada (chair), Ben", "Ada, Ben", "Ada"],
    ["Present: Ada: chair, Ben: notes, Cy", "Ada, Ben, Cy", "Ada"],
    ["Present: Ada/chair, Ben/minutes, Cy", "Ada, Ben, Cy", "Ada"],
    ["Present: chair Ada, scribe Ben, Cy", "Ada, Ben, Cy", "Ada"],
    [table("Present|Absent|Guests", "Ada (chair)<br>Ben|Dan|Cy"), "Ada, Ben, Cy", "Ada"],
    ["Roll: Ada ✔ Ben ✔ Cy ✔ Dan ✘\n\nAda ran the meeting.", "Ada, Ben, Cy", "Ada"],
  ])("%j", find);
});

describe("who spoke is a part of those who were there", () => {
  test.each<Case>([
    [
      "**Moderator**: Fay Rae\n**Speakers**: Gus Lind, Amy Sow\n\n## Participants\n\nFay Rae (Inch Labs), Gus Lind (Nord), Amy Sow, Bart Z., Ewan\n\n## Welcome\n\nFay welcomed everyone.",
      "Fay Rae, Gus Lind, Amy Sow, Bart Z., Ewan",
      "Fay Rae",
    ],
    [
      "Speakers: Gus, Amy\n\n- Attendees\n  - Gus\n  - Amy\n  - Fay\n  - Ewan\n\nThe lamp hangs.",
      "Gus, Amy, Fay, Ewan",
    ],
    ["Speakers: Gus, Amy\n\n## Attendees of the fair\n\nFay, Ewan, Bart", "Gus, Amy"],
  ])("%j", find);
});

describe("who led, in other forms", () => {
  test.each<Case>([
    [
      "Place: the usual room. Present:\n\n- Gareth Quill\n- Io Reis\n\nMinutes taken by Io. Sitting in the chair: Gareth.",
      "Gareth Quill, Io Reis",
      "Gareth Quill",
    ],
    ["Present: Gareth, Io\nActing in the chair: Gareth", "Gareth, Io", "Gareth"],
    [
      "Called by Wil at 7:04, we had Wil, Curtis, Thuy. Missing: Lex (sick)\n\n**Roof**\n\nCurtis will ask.",
      "Wil, Curtis, Thuy",
      "Wil",
    ],
    [
      "👥 Pris, Hank, Deepa, Luis\n🪑 Hank\n📝 Luis\n\n## Lamp\n\n- Pris: will ask",
      "Pris, Hank, Deepa, Luis",
      "Hank",
    ],
    ["🎙️ Theo\n✍️ Ivo\n👥 Theo, Ivo", "Theo, Ivo", "Theo"],
    [
      "Rotating chair: @lmarch-obs → next up: @drosen\n\n**Attending:** Lia M., Dan R., Kofi",
      "Lia M., Dan R., Kofi",
      "Lia M.",
    ],
    ["Chair: Lia, next time Dan\n\n**Attending:** Lia, Dan, Kofi", "Lia, Dan, Kofi", "Lia"],
    [
      "### Roll call\n\n- Nerea Ibarra / `@nereai` / facilitating today!\n- Tess Holl / `@tessh` / how-tos",
      "Nerea Ibarra, Tess Holl",
      "Nerea Ibarra",
    ],
    ["Present: Nerea (hosting today 🎉), Bashir", "Nerea, Bashir", "Nerea"],
    ["Present: Ada, Ben, Cy\nModerated: Ben", "Ada, Ben, Cy", "Ben"],
    ["Present: Ada, Ben, Cy\nPresided: Ben", "Ada, Ben, Cy", "Ben"],
    ["Present: Ada, Ben, Cy\nHost(s): Ben", "Ada, Ben, Cy", "Ben"],
    ["Present: Ada, Ben, Cy\nOpening: 19:00 by Ben", "Ada, Ben, Cy", "Ben"],
    ["Present: Ada, Ben, Cy\n\n## 1. Opening\n\nBen opens at 19:05.", "Ada, Ben, Cy", "Ben"],
    ["Present: Ada, Ben, Cy\n\nOur chair today, Ben, opened with the lamp.", "Ada, Ben, Cy", "Ben"],
    ["Present: Ada, Ben, Cy\n\nDan being away, Ben stepped in to run the call.", "Ada, Ben, Cy", "Ben"],
    [
      "Present: Ada, Ben, Cy\n\nIt was agreed that Ben would chair the meeting in Dan's absence.",
      "Ada, Ben, Cy",
      "Ben",
    ],
    ["Weekly sync, led by Ada\n\nPresent: Ada, Ben, Cy", "Ada, Ben, Cy", "Ada"],
  ])("%j", find);

  test.each<Case>([
    ["Present: Wil, Curtis\n\nCalled by Wil to the phone, Curtis missed the lamp.", "Wil, Curtis"],
    ["Present: Wil, Curtis\n\n## Talks\n\n🎤 Wil", "Wil, Curtis"],
    ["Present: Ada, Ben\n\n- The roof, led by Ben, is done", "Ada, Ben"],
    ["Present: Ada, Ben\n\nBen would run the meeting in Leeds if asked.", "Ada, Ben"],
    ["Present: Ada, Ben\n\nStart: 19:00 by the wall clock.", "Ada, Ben"],
    ["Present: Ada, Ben\n\nNext facilitator: Ben", "Ada, Ben"],
    ["Present: Ada, Ben\n\nChair of the lamp group: Ben", "Ada, Ben"],
  ])("%j says nobody did", find);
});
