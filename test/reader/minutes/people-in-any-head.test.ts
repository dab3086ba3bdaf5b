/** Who was there and who led by the first lines of a note, in whatever words. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const crew = "Present: Ada Example, Ben Sample, Cleo Invented\n";
/** What people do below the head, as in any minutes. */
const below =
  "\n## Lamp\n\nBen showed the wick. Ada wondered whether it lasts. Ben will order one, and Ada thinks we should wait.\n";

const thereIn = (head: string) => {
  const { there = [] } = found(`# Lamp sync\n\n${head}\n${below}`);
  return there.map((name) => name.replace(/ [([].*/, ""));
};
const chairIn = (head: string) => found(`# Lamp sync\n\n${head}\n${below}`).chair;

describe("who led is told by a few words at the top", () => {
  test.each([
    "Ada holds the gavel, Ben types.",
    "Ada held the talking stick.",
    "Ada minds the speakers' queue today.",
    "Ben was late, so Ada kept order.",
    "Ada kept us on track.",
    "Chair Ada, notes Ben",
    "lead = Ada",
    "Chair for this one was Ada, Ben having done the last three.",
    "It was Ada's turn to moderate.",
    "Being Ada's week to host, she did.",
    "Ada drove, Ben scribbled.",
    "Ben types, Ada leads today",
    "*Run by Ada this time*",
    "Mods: Ada",
    "talking stick: Ada",
    "Leads for this meeting: Ada",
    "Ada took us through the afternoon.",
    "Ada got things going and welcomed everyone.",
    "I (Ada) had the chair.",
    "Ben handed the gavel to Ada.",
    "Cleo joined Ada, who chaired.",
    "The meeting came to order with Ada presiding.",
    "Meeting started by Ada at 18:01:12 UTC.",
    "Ada, as deputy, took the meeting.",
    "Our moderator was Ada.",
    "Opened by Ada at 7.",
    "Ada is your host.",
    "Ada has volunteered to run the meeting.",
    "**Who led?** Ada",
    "**Who:** all **Driving:** Ada",
    "Host / scribe: Ada",
    "Ada was elected chairman of the meeting.",
    "Ben on the phone, Ada moderated.",
  ])("%j", (said) => expect(chairIn(`${crew}\n${said}`)).toBe("Ada Example"));

  test.each([
    "Ada brought cake, Ben took notes.",
    "Ada was late, Ben types.",
    "Ada couldn't lead, Ben took notes.",
    "It's Ada's turn to clean the kitchen.",
    "Next time Ada chairs, Ben types.",
    "Ada had the chairs painted.",
    "Ada sold the folding chairs.",
    "Ada took us through the woods.",
    "Ada ran the build, Ben wrote the notes for the release.",
    "Led by the wind, Ada came late.",
    "Last week Ada held the gavel.",
    "Ada is in charge of the build, Ben keeps the log.",
    "Ada runs the queue at Harbour Labs.",
    "Ada's turn to host the summer party.",
    "Ada led the migration, Ben recorded the numbers.",
    "Host: lamp.example",
  ])("not by %j", (said) => expect(chairIn(`${crew}\n${said}`)).toBeUndefined());

  test.each(["*Led by Ada, written up by Ben*", "Ada ran it, Ben typed."])("nor below a topic: %j", (said) =>
    expect(found(`# Lamp sync\n\n${crew}\n## Lamp\n\nIt is new.\n\n${said}\n`).chair).toBeUndefined(),
  );
});

describe("whoever starts a log is chair", () => {
  const log = (...lines: string[]) =>
    found(`# Lamp meeting\n\n~~~\n${lines.map((line, i) => `18:0${i} ${line}`).join("\n")}\n~~~\n`).chair;
  test("by the command", () =>
    expect(log("<ada> #startmeeting lamp", "<ben> hi", "<ada> #topic wick", "<ben> I'll do it")).toBe("ada"));
  test("with another", () =>
    expect(log("<ada> #startmeeting lamp", "<ada> #chair ada ben", "<ben> hi", "<ben> I'll do it")).toBe(
      "ada",
    ));
  test("unless they make somebody else chair", () =>
    expect(log("<ada> #startmeeting lamp", "<ada> #chair ben", "<ben> hi", "<ben> I'll do it")).toBe("ben"));
  test("not by any other command", () =>
    expect(log("<ada> #topic wick", "<ben> hi", "<ben> I'll do it", "<ada> ok")).toBeUndefined());
});

const NAMES = ["Ada", "Ben", "Cleo"];

describe("who was there is told at the top", () => {
  test.each([
    "Round of names: Ada (metal), Ben (radio), Cleo (new!)",
    "ppl: Ada, Ben, Cleo",
    "Blue sheet:\nAda, Ben, Cleo",
    "Crowd = Ada, Ben, Cleo",
    "Names: Ada, Ben, a dog, Cleo",
    "👂 Ada, Ben, Cleo",
    "👋 Ada, Ben, Cleo\n🏖 Dan",
    "With Ada were Ben and Cleo. Ada opened the evening.",
    "Round the stove sat Ada, Ben and Cleo.",
    "There were Ada, Ben and, until the break, Cleo.",
    "Everyone made it for once: Ada, Ben and Cleo.",
    "Dan is away, so it was just Ada, Ben and Cleo.",
    "Turnout was low (Ada, Ben, Cleo).",
    "On the sofa: Ada and Ben. On the screen: Cleo, who joined late.",
    "Ada and Ben met Cleo at the pier; Cleo asked for tea.",
    "Ada steered. Also in: Ben and Cleo.",
    "Roll: Ada ☑ · Ben ☑ · Dan ☐ · Cleo ☑",
    "Who's here: Ada, Ben, Cleo\nCan't come: Dan",
    "Who's here: Ada, Ben, Cleo\nSent regrets: Dan",
    "Ada came, and so did Ben and Cleo.",
    "Ada took the chair at seven, Ben and Cleo being present.",
    "Welcome! Ada, Ben and Cleo made it today.",
    "participants: Ada Ben Cleo\nchair: Ada",
    "Ada opened the call. Ben and Cleo were late but came.",
    "Ada (chairing for once!), Ben, Cleo.",
    "_Host: Ada_ | _Notes: Ben_ | _Also: Cleo, Ada_",
    "roll: Ada o/, Ben o/, Cleo o/ (late)",
    "> **Host**\n> Ada\n>\n> **In the room**\n> Ada, Ben, Cleo",
    "Thanks Ada, Ben and Cleo for making it on short notice.",
  ])("%j", (head) => expect(thereIn(head).toSorted()).toEqual(NAMES));

  test.each([
    "Colours: Red, Green, Blue",
    "Maintainers: Ada Example, Cleo Invented, Dan Feigned",
    "On the menu were Soup, Bread and Cheese.",
    "With the spring came Rust, Go and Zig.",
    "On holiday are Cleo, Dan and Eve.",
    "Invited for May: Cleo, Dan, Eve",
    "Shortlist: Cleo, Dan, Eve",
    "Venue: Library\nTool: Jitsi",
    "Thanks to Cleo and Dan for the donation.",
    "Deployed by Cleo, reviewed by Dan.",
  ])("not by %j", (head) =>
    expect(found(`# Lamp sync\n\n${head}\n\n## Lamp\n\nIt is new.\n`).there).toBeUndefined(),
  );

  test("members of a body were, but for whom the same lines excuse", () => {
    const head =
      "Board: Ada Example, Ben Sample (treasurer), Dan Feigned\nIn attendance: Cleo Invented, auditor (item 2 only)\nExcused: Dan Feigned";
    expect(thereIn(head)).toEqual(["Ada Example", "Ben Sample", "Cleo Invented"]);
  });
  test("of several chairs of a group those whom the list has", () => {
    const head = "Chairs: Ada Example, Dan Feigned\n\nBlue sheet: Ada Example, Ben Sample, Cleo Invented";
    expect(thereIn(head)).toEqual(["Ada Example", "Ben Sample", "Cleo Invented"]);
  });
  test("beside a list whoever is new, or leads something else, was not", () => {
    const head =
      "Present: Ada, Ben\nNew members: Dan Feigned, Eve Madeup\nTeam leads: Fay Unreal, Gil Untrue";
    expect(thereIn(head)).toEqual(["Ada", "Ben"]);
  });
});

test("a list in the head is surer than what sentences tell", () => {
  const note = "# Lamp sync\n\nAda and Ben were late but came.\n\nAda showed the wick. Ben will order one.\n";
  expect(found(note, { attendees: "[Ada, Ben, Cleo]" }).there).toEqual(["Ada", "Ben", "Cleo"]);
});

test("a letter says who led it by whose it is", () => {
  const head = "From: Ada Example <ada@harbour.example>\n\nThanks Ben Sample and Cleo Invented for coming.";
  expect(chairIn(`${head} I ran the call.`)).toBe("Ada Example");
  expect(chairIn(`${head} I ran the race.`)).toBeUndefined();
});

test("a label right below a list parts those who were away", () =>
  expect(found("# Lamp sync\n\nAttendees:\n- Ada\n- Ben\nRegrets:\n- Cleo\n").there).toEqual(["Ada", "Ben"]));

test("people whose lines a program counted may stand at the end", () => {
  const note =
    "# Lamp sync\n\nMeeting started by @ada:lamp.example at 19:01.\n\n## Wick\n\nIt burns.\n\nPeople present (lines said)\n* ada (3)\n* ben (2)\n* minutebot (1)\n";
  expect(found(note)).toMatchObject({ there: ["ada", "ben"], chair: "ada" });
});

describe("a name in a list", () => {
  const own = (body: string) => found(`# Lamp sync\n\n${body}\n`).there;
  test.each<[string, readonly string[]]>([
    ["## Attendees\n\n- Ada Example :star:\n- Ben Sample ⭐", ["Ada Example", "Ben Sample"]],
    ["Attendees: @ada:harbour.example, @ben:bog.example (late)", ["@ada", "@ben [late]"]],
    ["Attendees: User:Ada, User:Ben_S", ["Ada", "Ben_S"]],
    ["Attendees: Ada, the other Ben", ["Ada", "the other Ben"]],
    ["Attendees: J. Sample, Friends of the Lamp", ["J. Sample"]],
    ["Attendees: Ada, Upland: Mr Sample", ["Ada", "Mr Sample"]],
    ["Attendees: Ada, me (Ben Sample), (for item 2) Cleo", ["Ada", "Ben Sample", "Cleo [for item 2]"]],
    ["Chair: Professor Ada Example\nPresent: Example, Sample", ["Professor Ada Example [chair]", "Sample"]],
    ["Scribe: Ben S.\nPresent: Ada, Ben Sample", ["Ada", "Ben Sample [scribe]"]],
  ])("%j", (body, there) => expect(own(body)).toEqual(there));
});

test("who is listed with whom they are from, and led, is told so once", () => {
  const { there } = found(
    `# Lamp sync\n\nChair: Ada Example (Dock trust)\n\nPresent: Ada Example (Dock trust), Ben Sample\n${below}`,
  );
  expect(there).toEqual(["Ada Example [chair, Dock trust]", "Ben Sample"]);
});

test("nobody is called everyone, and a recording is nobody", () => {
  expect(thereIn("Present: Ada, Ben\n\nScribe: Ben / everyone")).toEqual(["Ada", "Ben"]);
  expect(thereIn("Attending:\n- Ada Example\n- Ben Sample\n- [recording](https://video.example/1)")).toEqual([
    "Ada Example",
    "Ben Sample",
  ]);
});

test("who chaired an item did not lead the meeting, and a command before the log names who did", () => {
  expect(chairIn(`${crew}\nAda chaired this item.`)).toBeUndefined();
  expect(chairIn(`${crew}\nAda chaired this meeting.`)).toBe("Ada Example");
  expect(chairIn(`\`\`\`\n#meeting-name: lamp\n#chair: Ada\n\`\`\`\n\n${crew}`)).toBe("Ada Example");
});

test("a mark that is somebody's initials says who speaks", () => {
  const { actions = [] } = found(
    `Present: Ada Pell, Ben Sample\n\n## Lamp\n\nAP: no slides.\n\nBS: the wick is short.\n`,
  );
  expect(actions).toEqual([]);
  expect(found(`Present: Ada Example, Ben Sample\n\n## Lamp\n\nAP: order a wick.\n`).actions).toHaveLength(1);
});

describe("a label says in what way people were there", () => {
  test.each([
    "**Here in person:** Ada, Ben\n**On the screen:** Cleo\n**Sent apologies:** Dan\n**Chairing:** Ada",
    "With us in person: Ada, Ben\nOnline: Cleo\nApologies: Dan",
    "- Here in the room: Ada, Ben\n- Joined online: Cleo\n- Sent apologies: Dan",
    "Physically here: Ada, Ben\nOn the phone: Cleo\nApologies: Dan",
    "Here via zoom: Ada, Ben, Cleo",
  ])("%j", (head) => {
    expect(thereIn(head)).toEqual(["Ada", "Ben", "Cleo"]);
  });
  test("and who is not there in person is not", () => {
    expect(thereIn("Not here in person: Dan, Eve\nPresent: Ada, Ben, Cleo")).toEqual(["Ada", "Ben", "Cleo"]);
  });
});

describe("reviewers and authors were there where the head says who led", () => {
  const SIDES = "Reviewers: Ada Example, Ben Sample\nAuthors: Cleo Invented (rope)\nModerator: Ada Example";
  test.each([
    SIDES,
    SIDES.replace(/^(\w+:)/gm, "**$1**"),
    SIDES.replace(/^/gm, "- "),
    "Panellists: Ada Example, Ben Sample\nPresenter: Cleo Invented\nChair: Ada Example\nApologies: Dan Madeup",
  ])("%j", (head) => {
    expect(thereIn(head)).toEqual(["Ada Example", "Ben Sample", "Cleo Invented"]);
    expect(chairIn(head)).toBe("Ada Example");
  });
  test.each([SIDES.replace("Moderator", "Editor"), SIDES.replace("Moderator", "Publisher")])(
    "but a paper has some, too: %j",
    (head) => {
      expect(found(`# On lamps\n\n${head}\n\n## Lamp\n\nThe wick is short.\n`).there).toBeUndefined();
    },
  );
  test("beside a list of those present they are of a paper", () => {
    expect(thereIn("Present: Ada Example, Ben Sample\nAuthors: Cleo Invented, Dan Madeup")).toEqual([
      "Ada Example",
      "Ben Sample",
    ]);
  });
  test("a label on the next line is no part of a name", () => {
    const head = "Reviewers: Cleo Invented, Ada Example, Ben Sample\nAuthors: Dan Madeup\nEditor: Eve Made";
    const talk = "Cleo says it is long. Ada wants more. Ben sets up the lamp on the pier by May.";
    expect(found(`# Review: lamps\n\n${head}\n\n## Lamp\n\n${talk}\n`).actions).toEqual([
      "Ben Sample: sets up the lamp on the pier by May",
    ]);
  });
});
