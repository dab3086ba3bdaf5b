/** What was taken on, decided and put off: found in many forms, and not found where it only sounds like it. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/model/document.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { outline } from "../../../src/model/outline.ts";
import { blocks, inlinesOf, plain, unstruck } from "../../../src/model/walk.ts";
import { agreedPoints } from "../../../src/writers/agreed/groups.ts";
import { body, mutated } from "../../support/arbitrary.ts";
import { CORPUS, corpusHere, corpusMeeting, weekly } from "../../support/corpus.ts";
import { meetingOf, noteText, reading } from "../../support/notes.ts";
import { runs } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

const CREW = "Attendees: Ada Example (chair), Ben (Benno) Sample, Cleo Invented, Dan Madeup, Dan Feigned\n\n";
const minutesOf = (text: string) => meetingOf(CREW + text).minutes;
/** Each action as "who: what", an arguable one with a question mark. */
const actions = (text: string) =>
  minutesOf(text).actions.map(
    ({ who, what, certainty }) => `${who.join(", ")}: ${what}${certainty === "clear" ? "" : "?"}`,
  );

describe("actions that are marked", () => {
  test.each([
    ["ACTION: Ada — oil the lamp", "Ada Example: oil the lamp"],
    ["ACTION: Ada Example - oil the lamp", "Ada Example: oil the lamp"],
    ["ACTION: Ada -> oil the lamp", "Ada Example: oil the lamp"],
    ["ACTION: Ben => oil the lamp", "Ben Sample: oil the lamp"],
    ["**Action:** Ben to oil the lamp.", "Ben Sample: oil the lamp"],
    ["Action item: Benno will oil the lamp", "Ben Sample: oil the lamp"],
    ["ACTION ITEM #3: Ada, Ben: oil the lamp", "Ada Example, Ben Sample: oil the lamp"],
    ["ACTION (Ada): oil the lamp", "Ada Example: oil the lamp"],
    ["Action on Ada: oil the lamp", "Ada Example: oil the lamp"],
    ["ACTION Ada to oil the lamp", "Ada Example: oil the lamp"],
    ["#action Ada to oil the lamp", "Ada Example: oil the lamp"],
    ["TODO: oil the lamp", ": oil the lamp"],
    ["TODO: oil the lamp (Ada)", "Ada Example: oil the lamp"],
    ["TODO(zoe): oil the lamp", "zoe: oil the lamp"],
    ["AI: Ada to oil the lamp", "Ada Example: oil the lamp"],
    ["AI: order oil", ": order oil"],
    ["ACTION: AE to oil the lamp", "Ada Example: oil the lamp"],
    ["ACTION: Zoe Visitor to oil the lamp", "Zoe Visitor: oil the lamp"],
    ["ACTION: everybody to oil the lamp", ": everybody to oil the lamp"],
    ["ACTION: Dan to oil the lamp", ": oil the lamp"],
    ["@zoe will oil the lamp.", "@zoe: oil the lamp"],
    ["We talked. ACTION: Ada to oil the lamp.", "Ada Example: oil the lamp"],
    ["Next steps: oil the lamp.", ": oil the lamp"],
    ["- [ ] oil the lamp", ": oil the lamp"],
    ["- [ ] Ada: oil the lamp", "Ada Example: oil the lamp"],
    ["- [ ] @zoe oil the lamp", "@zoe: oil the lamp"],
    ["> ACTION: Ada to oil the lamp", "Ada Example: oil the lamp"],
  ])("are read from “%s”", (text, action) => {
    expect(actions(text)).toEqual([action]);
  });
  test.each([
    "ACTION: none",
    "Action: n/a.",
    "No actions.",
    "AI: a lively discussion about thinking machines followed.",
    "Action films were shown.",
    "The action by Ada was closed.",
    "- [x] Ada: oil the lamp",
    "- [ ] ~~Ada: oil the lamp~~",
    "~~ACTION: Ada to oil the lamp~~",
    "ACTION: Ada to oil the lamp — done",
    "DONE: Ada oiled the lamp",
    "    ACTION: Ada to oil the lamp",
    "`ACTION`",
  ])("are not made up from “%s”", (text) => {
    expect(actions(text)).toEqual([]);
  });
  test("stand one a line, and several on one line part at semicolons", () => {
    expect(actions("ACTION: Ada to oil the lamp\nACTION: Ben to row\n")).toEqual([
      "Ada Example: oil the lamp",
      "Ben Sample: row",
    ]);
    expect(minutesOf("Actions: Ada to oil the lamp; Ben to row.").actions).toMatchObject([
      { who: ["Ada Example"], quote: "Ada to oil the lamp" },
      { who: ["Ben Sample"], quote: "Ben to row." },
    ]);
  });
  test("are the items below a heading or a label that says so, up to the next heading", () => {
    const items = "- Ada: oil the lamp\n- Ben\n  - row\n  - rest\n- none\n- Cleo to sing\n  - two songs\n";
    for (const opening of ["## Action items", "**Actions**", "Next steps:"])
      expect(actions(`${opening}\n\n${items}\n## Lamps\n\n- Ada\n- a lamp\n`)).toEqual([
        "Ada Example: oil the lamp",
        "Ben Sample: row",
        "Ben Sample: rest",
        "Cleo Invented: sing",
      ]);
  });
  test("of the last meeting, and an agenda's or attendees' boxes, are none", () => {
    for (const heading of ["Actions from last meeting", "Review of action items", "Previous actions"])
      expect(actions(`## ${heading}\n\n- Ada to oil the lamp\n- Ben: row\n`)).toEqual([]);
    expect(actions("## Agenda\n\n- [ ] lamps\n- [ ] ropes\n")).toEqual([]);
    expect(meetingOf("## Attendees\n\n- [x] Ada Example\n- [ ] Ben Sample\n").minutes).toMatchObject({
      attendees: [{ name: "Ada Example" }],
      actions: [],
    });
  });
  test("are the open rows of a table with a column for the task and one for its owner", () => {
    const table =
      "| Action | Owner | Status |\n| --- | --- | --- |\n| Oil the lamp | Ada | open |\n| Row | Ben | done |\n| Sing | Zoe | |\n";
    const [ada, zoe] = [
      ["Ada Example", "Oil the lamp", 12],
      ["Zoe", "Sing", 14],
    ].map(([who, what, line]) => ({
      ...{ who: [who], what, quote: what, line, certainty: "clear" },
      ...{ rule: "table.actions", unmarked: what },
    }));
    expect(minutesOf(table).actions).toEqual([ada, zoe]);
    expect(actions("| Lamp | Owner |\n| --- | --- |\n| Red | Ada |\n")).toEqual([]);
  });
});

describe("actions in prose", () => {
  test.each([
    ["Ada will oil the lamp.", "Ada Example: oil the lamp"],
    ["Ada'll oil the lamp.", "Ada Example: oil the lamp"],
    ["Benno is going to oil the lamp.", "Ben Sample: oil the lamp"],
    ["Ada Example and Ben will oil the lamp.", "Ada Example, Ben Sample: oil the lamp"],
    ["Ada, Ben and Cleo will oil the lamp.", "Ada Example, Ben Sample, Cleo Invented: oil the lamp"],
    ["Ada/Ben to oil the lamp.", "Ada Example, Ben Sample: oil the lamp"],
    ["Lamps - Ada will oil them.", "Ada Example: oil them"],
    ["Ada (with luck) will also oil it.", "Ada Example: also oil it"],
    ["After some talk, Ada will oil the lamp.", "Ada Example: oil the lamp"],
    ["Ada volunteered to oil the lamp.", "Ada Example: oil the lamp"],
    ["Ada took the action to oil the lamp.", "Ada Example: oil the lamp"],
    ["Ada was asked to oil the lamp.", "Ada Example: oil the lamp"],
    ["Ada is planning to oil the lamp.", "Ada Example: oil the lamp"],
    ["Ada said she'd oil the lamp.", "Ada Example: oil the lamp"],
    ["Ada needs oil and will buy some.", "Ada Example: buy some"],
    ["Ada has a `.lamp` file and will send it.", "Ada Example: send it"],
    ["Ada will work on the lamp, probably in May.", "Ada Example: work on the lamp, probably in May"],
    ["Ada: The lamp is dry. I'll oil it.", "Ada Example: oil it"],
    ["Ada will have a look.", "Ada Example: have a look"],
    ["Dan will oil the lamp.", ": oil the lamp"],
    ["DanF will oil the lamp.", "Dan Feigned: oil the lamp"],
    ["We agreed that Ada will oil the lamp.", "Ada Example: oil the lamp"],
  ])("are clear in “%s”", (text, action) => {
    expect(actions(text)).toEqual([action]);
  });
  test.each([
    "If it burns, Ada will oil the lamp.",
    "Ada will oil the lamp if it burns.",
    "Ada will probably oil the lamp.",
    "Perhaps Ada will oil the lamp.",
    "Ada or Ben will oil the lamp.",
    "Ada needs to oil the lamp.",
    "Ada could look at the lamp.",
    "Ada is working on the lamp.",
    "Ben asked Ada to oil the lamp.",
    "Ben hopes Ada will oil the lamp.",
    "The lamp that Ada will oil is red.",
  ])("are arguable in “%s”", (text) => {
    expect(minutesOf(text).actions.map(({ certainty }) => certainty)).toEqual(["arguable"]);
  });
  test.each([
    "Ada will not oil the lamp.",
    "Ada won't oil the lamp.",
    "Ada will no longer oil the lamp.",
    "Will Ada oil the lamp?",
    "Ada will oil the lamp?",
    "Ben asked whether Ada will oil the lamp.",
    "It is open when Ada will oil the lamp.",
    "Ada has oiled the lamp.",
    "Ada oiled the lamp.",
    "Ada would like to oil the lamp.",
    "We will oil the lamp.",
    "We should oil the lamp.",
    "Someone will oil the lamp.",
    "Everybody should oil the lamp.",
    "They will oil the lamp.",
    "The lamp will be oiled by all.",
    "The lamp will turn.",
    "Ada's lamp will turn.",
    "The report from Ada will follow.",
    "Ada will be away in May.",
    "Ada will give a talk on lamps.",
    "Ada will attend the fair.",
    "Ada and Ben will be at the fair.",
    "Ada agreed to the plan.",
    "Ada agreed with Ben to some extent.",
    "Ada to the rescue!",
    "Thanks to Ada to this day.",
    "Zoe will oil the lamp.",
    "“Ada will sing,” said Ben.",
    "> Ada will oil the lamp.",
    "~~Ada will oil the lamp.~~",
    "## Ada will oil the lamp",
    "The docs will help Ada.",
    "This will help.",
    "Please oil the lamp.",
  ])("are not made up from “%s”", (text) => {
    expect(actions(text)).toEqual([]);
  });
  test("take a person called Will, May or Mark for one, and the words for none", () => {
    const note = (text: string) =>
      meetingOf(`Present: Will Example, May Sample, Mark Madeup\n\n${text}`).minutes;
    expect(
      note("Will will row. May to sing. Mark the place. May we go? Mark noted it will rain.").actions,
    ).toMatchObject([
      { who: ["Will Example"], what: "row" },
      { who: ["May Sample"], what: "sing" },
    ]);
  });
  test("name nobody where the note names nobody", () => {
    expect(meetingOf("Ada will oil the lamp. Ada to row.").minutes.actions).toEqual([]);
  });
  test("quote the sentence in the note's words, with its line", () => {
    expect(
      minutesOf("The lamp is\n**dry**. After that, [Ada](/crew/ada)\nwill oil `it`. Good.\n").actions,
    ).toEqual([
      {
        who: ["Ada Example"],
        what: "oil it",
        quote: "After that, Ada will oil it.",
        line: 11,
        certainty: "clear",
        rule: "promise.will",
        unmarked: "After that, Ada will oil it.",
      },
    ]);
  });
});

describe("decisions", () => {
  const decisions = (text: string) => minutesOf(text).decisions.map(({ text }) => text);
  test.each([
    "DECISION: the lamp stays.",
    "Decision: the lamp stays.",
    "RESOLVED: the lamp stays.",
    "RESOLVED that the lamp stays.",
    "Agreed: the lamp stays.",
    "AGREED - the lamp stays.",
    "#agreed the lamp stays",
    "It was decided that the lamp stays.",
    "It was unanimously agreed to keep the lamp.",
    "We agreed to keep the lamp.",
    "After some talk, we decided not to sell the lamp.",
    "Decided to keep the lamp.",
    "The committee resolved to keep the lamp.",
    "The motion was carried.",
  ])("are read from “%s”", (text) => {
    expect(decisions(text)).toEqual([text]);
  });
  test.each([
    "DECISION: none",
    "DECISION: not taken.",
    "DECISION: none this week.",
    "Decision pending.",
    "Decision to be made next time.",
    "It was not decided to keep the lamp.",
    "We have not yet agreed to keep the lamp.",
    "Have we agreed to keep the lamp?",
    "If we agreed to keep the lamp, it would rust.",
    "Last week we decided to keep the lamp.",
    "Everyone agrees that the lamp is old.",
    "Ada agreed to keep the lamp.",
    "Ada agreed with Ben.",
    "We agreed to disagree.",
    "They decided to keep the lamp.",
    "All agreed.",
    "The bug was resolved.",
    "~~DECISION: the lamp stays.~~",
    "> We agreed to keep the lamp.",
  ])("are not made up from “%s”", (text) => {
    expect(decisions(text)).toEqual([]);
  });
  test("are the items below a heading that says so", () => {
    expect(decisions("## Decisions\n\n1. The lamp stays.\n2. The rope goes.\n\n## Lamps\n\n- red\n")).toEqual(
      ["The lamp stays.", "The rope goes."],
    );
  });
});

describe("what is put off", () => {
  const deferred = (text: string) =>
    minutesOf(`## Ropes\n\n${text}`).deferred.map(({ topic, quote }) => [topic, quote]);
  test.each([
    ["Ropes", "This will be on the agenda for the next call."],
    ["Ropes", "Ada made it an agenda item for the next meeting."],
    ["Ropes", "We discuss this next time."],
    ["Ropes", "Let us come back to it at our next meeting."],
    ["Ropes", "At the next meeting we will discuss the knots."],
    ["Ropes", "This was moved to the next call."],
    ["Ropes", "Postponed until next meeting."],
    ["Ropes", "The knots were deferred to a later meeting."],
    ["Knots", "Knots: tabled."],
    ["the knots", "DEFERRED: the knots"],
    ["the knots", "Deferred to the next meeting: the knots."],
    ["the knots", "Plan for next week's call: Discuss the knots."],
    ["the knots", "For next time: the knots"],
    ["Knots", "Knots: We should check on this at the next meeting."],
  ])("is read: %s, from “%s”", (topic, text) => {
    expect(deferred(text.replace(/^Knots(?=: We)/, "**Knots**"))).toEqual([[topic, text]]);
  });
  test.each([
    "Please add agenda items for the next call.",
    "Items can be added to the agenda for the next call.",
    "The agenda for the next call is on the wiki.",
    "The next call was moved to the 17th.",
    "Ada will report back in the next call.",
    "We discussed this last time.",
    "This was deferred from the last call.",
    "Shall we discuss this next time?",
    "There is no need to discuss this next time.",
    "The fair was postponed until June.",
    "The rope was carried to the next meeting room.",
    "Bring your ropes next time.",
    "Ada defers to Ben.",
  ])("is not made up from “%s”", (text) => {
    expect(deferred(text)).toEqual([]);
  });
  test("are the items below a heading that says so", () => {
    expect(deferred("Old.\n\n## For the next meeting\n\n- knots\n- None\n")).toEqual([["knots", "knots"]]);
  });
});

/** Every sentence that a meeting's minutes quote, with its line. */
function quotes({ minutes }: Meeting): { quote: string; line: number }[] {
  const { actions, deferred, decisions, nextMeeting } = minutes;
  const decided = decisions.map(({ text, line }) => ({ quote: text, line }));
  return [...actions, ...deferred, ...decided, ...(nextMeeting === undefined ? [] : [nextMeeting])];
}

/** The words of each paragraph and each cell. */
function wordsOf(document: Document): string[] {
  return [...blocks(document)].flatMap((block) =>
    block.kind === "table"
      ? [block.header, ...block.rows].flatMap((row) => row.map(plain))
      : [plain(inlinesOf(block))],
  );
}

/**
 * The quotations that no paragraph and no cell of the note has, with or without what is struck out there, and tasks that
 * their quotations do not have.
 */
function inventions(meeting: Meeting): string[] {
  const left = wordsOf(unstruck(meeting.document)).map((words) => words.replace(/ (?=[ .,;:!?])/g, ""));
  const said = [...wordsOf(meeting.document), ...left];
  const { actions, attendees } = meeting.minutes;
  // Who was there may be listed in code as well.
  const code = [...blocks(meeting.document)].flatMap((block) => (block.kind === "code" ? block.text : []));
  const all = [...said, ...code].join("\n");
  return [
    ...quotes(meeting)
      .map(({ quote }) => quote)
      .filter((quote) => quote.trim() === "" || !said.some((words) => words.includes(quote))),
    // What outputs show is a piece of it.
    ...agreedPoints(meeting.minutes, outline(meeting).topics)
      .map(({ quote }) => quote)
      .filter((quote) => quote.trim() === "" || !said.some((words) => words.includes(quote))),
    ...actions.filter(({ what, quote }) => !quote.includes(what)).map(({ what }) => what),
    ...attendees
      .map(({ name }) => name)
      .filter((name) => !name.split(" ").every((word) => all.includes(word))),
    ...actions
      .flatMap(({ who }) => who)
      .filter((name) => !name.split(" ").every((word) => all.includes(word))),
  ];
}

describe("a quotation", () => {
  const lines = fc.constantFrom(
    "Ada will oil the lamp.",
    "ACTION: Ben — row",
    "TODO(ada): row",
    "- [ ] @ada to row (by Friday)",
    "- row the boat (owner: Ben, due: May)",
    "Present: Ada, Ben\nScribe: Ben\nTopic: rowing",
    "ACTION-7: Ada and Ben to row",
    "- [ ] Cleo: sing",
    "DECISION: the lamp stays",
    "We agreed to keep it.",
    "We discuss this next time.",
    "DEFERRED: knots",
    "## Action items\n\n- Ada: row\n- Ben\n  - sing",
    "| Action | Owner |\n| --- | --- |\n| Row | Ada |",
    "Next call: 17 March.",
  );
  test("is in its note, whatever the note", () => {
    const note = fc
      .array(fc.oneof(lines, body), { minLength: 1, maxLength: 8 })
      .chain((parts) => mutated(CREW + parts.join("\n\n")));
    fc.assert(
      fc.property(note, (text) => {
        const { meeting } = reading(noteText(text));
        if (meeting !== undefined) expect(inventions(meeting)).toEqual([]);
      }),
      { numRuns: runs(50, 1_500), seed: SEED, endOnFailure: true },
    );
  });
});

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

describe.runIf(corpusHere("quotations of the real notes"))("the real notes", () => {
  const truths = ["2013-04-16", "2014-05-27", "2014-07-08", "2015-02-11"];
  const truthOf = (name: string) => JSON.parse(readFileSync(join(CORPUS, "truth", `${name}.json`), "utf8"));
  const bare = (text: string) => text.replace(/[*`]/g, "").replace(/\s+/g, " ").trim();

  test.each(truths)("agree with the truth of %s in actions, decisions and what is put off", (name) => {
    const truth = truthOf(name);
    const { minutes } = corpusMeeting(`weekly/${name}.md`);
    const clear = truth.action_items.filter(({ certainty }: { certainty: string }) => certainty === "clear");
    for (const { quote, who, who_certainty } of clear) {
      const found = minutes.actions.find(
        (one) => one.certainty === "clear" && one.quote.includes(bare(quote)),
      );
      expect(found, quote).toBeDefined();
      expect(found?.who, quote).toEqual(who_certainty === "arguable" ? [] : who);
    }
    for (const quote of truth.not_action_items)
      expect(minutes.actions.filter((one) => one.quote.includes(bare(quote)))).toEqual([]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual(truth.decisions.map(bare));
    expect(minutes.deferred.map(({ quote }) => quote)).toEqual(
      truth.deferred
        .filter(({ certainty }: { certainty: string }) => certainty === "clear")
        .map(({ quote }: { quote: string }) => bare(quote)),
    );
    if (truth.next_meeting === null) expect(minutes.nextMeeting).toBeUndefined();
    else expect(minutes.nextMeeting?.quote).toContain(bare(truth.next_meeting.quote));
  });

  test("quote nothing that their files do not say, on the line they say it", () => {
    for (const name of weekly()) {
      const meeting = corpusMeeting(name);
      expect(inventions(meeting), name).toEqual([]);
      const raw = readFileSync(join(CORPUS, name), "utf8");
      const letters = lettersOf(raw.replace(/\]\([^)]*\)|\]\[[^\]]*\]/g, "]"));
      for (const { quote, line } of quotes(meeting)) {
        expect(letters, name).toContain(lettersOf(quote));
        expect(lettersOf(raw.split("\n")[line - 1] ?? ""), `${name}:${line}`).toContain(
          lettersOf(quote.split(" ")[0] ?? ""),
        );
      }
    }
  });

  test("quote nothing that their files do not say, with pieces out of place", () => {
    const texts = weekly().map((name) => readFileSync(join(CORPUS, name), "utf8"));
    fc.assert(
      fc.property(fc.constantFrom(...texts).chain(mutated), (text) => {
        const { meeting } = reading(text);
        if (meeting !== undefined) expect(inventions(meeting)).toEqual([]);
      }),
      { numRuns: runs(50, 1_500), seed: SEED },
    );
  });

  test("of other projects are read with their own people, tasks and decisions", () => {
    const read = (path: string) => {
      const text = readFileSync(join(CORPUS, "foreign", path), "utf8");
      const { meeting } = reading(noteText(text));
      if (meeting === undefined) throw new Error(path);
      return { ...meeting.minutes, faults: inventions(meeting) };
    };
    const files = globSync("**/*.md", { cwd: join(CORPUS, "foreign") }).sort();
    expect(files.length).toBeGreaterThan(4);
    expect(files.flatMap((file) => read(file).faults)).toEqual([]);
    const [releases] = files.filter((file) => file.includes("wg-releases")).map(read);
    expect(releases?.attendees).toHaveLength(7);
    expect(releases?.actions).toMatchObject([{ who: ["@codebytere"], certainty: "clear" }]);
  });
});
