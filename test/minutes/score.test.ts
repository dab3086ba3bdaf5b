import { describe, expect, test } from "vitest";
import type { Minutes } from "../../src/model/meeting.ts";
import { GROUPS, groupOf } from "./floors.ts";
import { KINDS, type Kind, type Mark } from "./mark.ts";
import { compare, marks } from "./score.ts";
import { byKind, countsOf, precision, recall } from "./table.ts";
import { type JudgedNote, judgedNotes } from "./truth.ts";

const notes = judgedNotes();
const RULE = "made by the test";

/** Minutes with nothing but what is given. */
function minutesOf(found: Partial<Minutes>): Minutes {
  const empty = {
    attendees: [],
    agenda: [],
    actions: [],
    deferred: [],
    decisions: [],
    done: [],
    taken: [],
    brackets: [],
  };
  return { ...empty, ...found };
}

const firstName = (person: string) => person.split(" / ")[0] ?? person;

/** Where words stand in a note. */
function lineOf(words: string, text: string): number {
  const pattern = new RegExp(words.split(/\s+/).map(RegExp.escape).join("\\s+"));
  return text.slice(0, text.search(pattern)).split("\n").length;
}

function actionsOf(
  quotes: readonly { readonly words: string; readonly who?: readonly string[] }[],
  text: string,
) {
  return quotes.map(({ words, who = [] }) => ({
    who: who.map(firstName),
    what: words,
    quote: words,
    unmarked: words,
    line: lineOf(words, text),
    certainty: "clear" as const,
    rule: RULE,
  }));
}

/** What a perfect reader finds in a note. */
function perfect({ truth, text }: JudgedNote) {
  const { attendees, actions, decisions, deferred, next, topics = [] } = truth;
  const at = (words: string) => ({ line: lineOf(words, text), rule: RULE });
  const isClear = ({ clear }: { readonly clear: boolean }) => clear;
  const minutes = minutesOf({
    attendees: attendees.map((person) => ({ name: firstName(person), rule: RULE })),
    ...(truth.chair === undefined ? {} : { chair: firstName(truth.chair) }),
    actions: actionsOf(
      actions.filter(({ clear, done }) => clear && !done),
      text,
    ),
    decisions: decisions.filter(isClear).map(({ words }) => ({ text: words, ...at(words) })),
    deferred: deferred.filter(isClear).map(({ words }) => ({ topic: words, quote: words, ...at(words) })),
    ...(next === undefined
      ? {}
      : { nextMeeting: { date: next.day, time: next.utc, quote: next.words, ...at(next.words) } }),
  });
  return {
    minutes,
    topics: topics.map((title, i) => ({
      title,
      heading: title,
      number: i + 1,
      place: { file: "a.md", line: 1, column: 1 },
    })),
  };
}

const verdicts = (all: readonly Mark[], kind: Kind) =>
  all.filter((mark) => mark.kind === kind).map(({ verdict }) => verdict);
const faultsOf = (all: readonly Mark[]) => all.filter(({ verdict }) => verdict !== "right");

describe.each(GROUPS)("the program, of $which,", ({ which, floors }) => {
  const all = notes.filter(({ habit }) => groupOf(habit) === which).flatMap(marks);

  test.each(KINDS)("reads each %s as surely as it did", (kind) => {
    const counts = countsOf(all, kind);
    expect(precision(counts), byKind(all)).toBeGreaterThanOrEqual(floors[kind].precision);
    expect(recall(counts), byKind(all)).toBeGreaterThanOrEqual(floors[kind].recall);
  });
});

describe("the instrument", () => {
  test("gives a reader that finds what is true every mark and no fault", () => {
    const faults = notes.flatMap((note) =>
      faultsOf(compare(perfect(note), note.truth, note.text)).map((mark) => ({ name: note.name, ...mark })),
    );
    expect(faults).toEqual([]);
  });

  test("gives a reader that finds nothing no mark", () => {
    const nothing = { minutes: minutesOf({}), topics: [] };
    const all = notes.flatMap(({ truth, text }) => compare(nothing, truth, text));
    expect(new Set(all.map(({ verdict }) => verdict))).toEqual(new Set(["missed"]));
  });

  test("calls wrong what a truth says is none", () => {
    const kept = notes.flatMap(({ name, truth, text }) => {
      const { actions, decisions, deferred, attendees } = truth.not;
      const minutes = minutesOf({
        attendees: attendees.map((person) => ({ name: person, rule: RULE })),
        actions: actionsOf(
          actions.map((words) => ({ words })),
          text,
        ),
        decisions: decisions.map((words) => ({ text: words, line: lineOf(words, text), rule: RULE })),
        deferred: deferred.map((words) => ({
          topic: "",
          quote: words,
          line: lineOf(words, text),
          rule: RULE,
        })),
      });
      const all = compare({ minutes, topics: [] }, truth, text);
      return all.filter(({ verdict }) => verdict === "right").map((mark) => ({ name, ...mark }));
    });
    expect(kept).toEqual([]);
  });

  const [note] = notes.filter(({ name }) => name === "2026-02-03-tern");
  if (note === undefined) throw new Error("the note that these tests speak of is gone");
  const { truth, text } = note;
  const withActions = (...quotes: Parameters<typeof actionsOf>[0]) =>
    compare({ minutes: minutesOf({ actions: actionsOf(quotes, text) }), topics: [] }, truth, text);

  test("counts neither way what is doubtful", () => {
    const all = withActions({ words: "somebody should write down how the image is made" });
    expect(verdicts(all, "action")).toEqual(["missed", "missed"]);
  });

  test("calls wrong what stands in no truth", () => {
    const all = withActions({ words: "Looks like the runner image moved to a newer compiler" });
    expect(verdicts(all, "action")).toEqual(["wrong", "missed", "missed"]);
  });

  test("takes very few words for a quotation only where they stand", () => {
    const decision = { words: "fine by all", clear: true };
    const decided = (line: number) =>
      compare(
        { minutes: minutesOf({ decisions: [{ text: "as fine by all", line, rule: RULE }] }), topics: [] },
        { ...truth, decisions: [decision] },
        `We are fine by all\n${"\n".repeat(20)}`,
      );
    expect(verdicts(decided(1), "decision")).toEqual(["right"]);
    expect(verdicts(decided(12), "decision")).toEqual(["wrong", "missed"]);
  });

  test("takes half of a quotation for it, and the owner by any of their names", () => {
    const all = withActions({ words: "push the compiler patch", who: ["Dmitri"] });
    expect(verdicts(all, "action")).toEqual(["right", "missed"]);
    expect(verdicts(all, "owner")).toEqual(["right"]);
  });

  test("calls an owner wrong whom the note does not name, and misses the one it names", () => {
    const all = withActions({ words: "push the compiler patch", who: ["Ben"] });
    expect(verdicts(all, "owner")).toEqual(["wrong", "missed"]);
  });

  test("calls a day wrong that is another, and its hour", () => {
    const nextMeeting = { date: "2026-02-18", time: "15:00", quote: "17 February", line: 34, rule: RULE };
    const all = compare({ minutes: minutesOf({ nextMeeting }), topics: [] }, truth, text);
    expect(verdicts(all, "day")).toEqual(["wrong", "missed"]);
    expect(verdicts(all, "hour")).toEqual(["wrong"]);
  });
});
