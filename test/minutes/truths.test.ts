import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { type JudgedNote, judgedNotes } from "./truth.ts";

const notes = judgedNotes();
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
