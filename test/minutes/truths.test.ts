import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { type JudgedNote, judgedNotes } from "./truth.ts";

const notes = judgedNotes();
/** Hours ahead of UTC, of every zone that the notes name. */
const AHEAD: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  BST: 1,
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  EST: -5,
  EDT: -4,
  Eastern: -5,
  PST: -8,
  PDT: -7,
  // At the time of the year when a note names them.
  PT: -8,
  ET: -4,
  Central: -5,
};
const KINDS = ["actions", "decisions", "deferred"] as const;
const onOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** Every quotation of a truth: of what counts, of what does not, and of what would be wrong. */
function quotes({ truth }: JudgedNote): readonly string[] {
  const found = [
    ...truth.actions,
    ...truth.decisions,
    ...truth.deferred,
    ...(truth.next ? [truth.next] : []),
  ];
  return [
    ...found.map(({ words }) => words),
    ...(truth.topics ?? []),
    ...truth.asides,
    ...Object.values(truth.not).flat(),
  ];
}

/** Every name of a truth, with the other names of the same person. */
function people({ truth }: JudgedNote): readonly string[] {
  const chair = truth.chair === undefined ? [] : [truth.chair];
  return [
    ...truth.attendees,
    ...truth.maybe,
    ...truth.absent,
    ...chair,
    ...truth.actions.flatMap(({ who }) => who),
  ];
}

test("every note has a truth, and every truth a note", () => {
  const truths = globSync("*/*.truth.yaml", { cwd: import.meta.dirname }).sort();
  expect(truths).toEqual(notes.map(({ habit, name }) => `${habit}/${name}.truth.yaml`));
});

test("each quotation stands in its note, word for word", () => {
  const missing = notes.flatMap((note) => {
    const text = onOneLine(note.text);
    return quotes(note)
      .filter((words) => !text.includes(onOneLine(words)))
      .map((words) => `${note.habit}/${note.name}: ${words}`);
  });
  expect(missing).toEqual([]);
});

test("each name stands in its note", () => {
  const missing = notes.flatMap((note) => {
    const text = onOneLine(note.text).toLowerCase();
    return people(note)
      .flatMap((person) => person.split(" / "))
      .filter((name) => !text.includes(name.toLowerCase()))
      .map((name) => `${note.habit}/${note.name}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test("nobody is there and absent, and nothing counts that is also called wrong", () => {
  const both = notes.flatMap(({ habit, name, truth }) => {
    const here = new Set([...truth.attendees, ...truth.maybe]);
    const contradicted = KINDS.flatMap((kind) => {
      const wrong = new Set(truth.not[kind]);
      return truth[kind].filter(({ words }) => wrong.has(words)).map(({ words }) => words);
    });
    return [...truth.absent.filter((one) => here.has(one)), ...contradicted].map(
      (words) => `${habit}/${name}: ${words}`,
    );
  });
  expect(both).toEqual([]);
});

test("the next meeting comes after the note's, and its hour in UTC is the one of its zone", () => {
  const meetings = notes.flatMap(({ name, truth: { next } }) =>
    next === undefined ? [] : [{ name, ...next }],
  );
  const early = meetings.filter(({ name, day }) => day !== undefined && day <= name.slice(0, 10));
  expect(early).toEqual([]);
  const asUtc = ({ hour = "", zone = "" }: { hour?: string | undefined; zone?: string | undefined }) => {
    const [hours = 0, minutes = 0] = hour.split(":").map(Number);
    const ahead = AHEAD[zone] ?? AHEAD[zone.toUpperCase()];
    return ahead === undefined
      ? undefined
      : [hours - ahead, minutes].map((part) => String(part).padStart(2, "0")).join(":");
  };
  expect(meetings.filter((next) => next.utc !== asUtc(next))).toEqual([]);
});
