import { expect, test } from "vitest";
import { wording } from "../../src/problem.ts";
import { reading } from "../support/notes.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { markdown, noteOf, notesOf, type Shape } from "./archive.ts";
import { median } from "./figures.ts";

const shape: Shape = { seed: SEED, count: runs(300, 5000), today: "2026-11-28" };
const notes = [...notesOf(shape)];
const texts = notes.map(markdown);

test("a seed gives the same archive again, and another one another", () => {
  expect([...notesOf(shape)].map(markdown)).toEqual(texts);
  const others = [...notesOf({ ...shape, seed: SEED + 1 })].map(({ body }) => body);
  expect(others.filter((body, at) => body === notes[at]?.body)).toEqual([]);
});

test("no two notes have the same body or permalink, nor have those that are added", () => {
  const all = [...notes, ...[0, 1, 2].map((more) => noteOf(shape, shape.count + more))];
  expect(new Set(all.map(({ body }) => body)).size).toBe(all.length);
  expect(new Set(all.map(({ permalink }) => permalink)).size).toBe(all.length);
});

test("an added note changes none of those before, and is the newest", () => {
  const added = noteOf(shape, shape.count);
  expect(added.date).toBe("2026-11-28");
  expect(notes.filter(({ date }) => date >= added.date)).toEqual([]);
  expect(notes.map(({ date }) => date)).toEqual(notes.map(({ date }) => date).sort());
});

test("lengths are spread as those of real notes", () => {
  const lengths = texts.map((text) => text.length);
  expect(Math.min(...lengths)).toBeGreaterThan(2000);
  expect(Math.max(...lengths)).toBeLessThan(14_000);
  expect(median(lengths) / 4900).toBeGreaterThan(0.85);
  expect(median(lengths) / 4900).toBeLessThan(1.15);
});

test("our reader finds in them all that minutes have, and no error", () => {
  const found = { people: 0, actions: 0, decisions: 0, deferred: 0, agenda: 0 };
  for (const text of texts.slice(0, 100)) {
    const { meeting, problems } = reading(text);
    expect(problems.filter(({ severity }) => severity === "error").map(wording)).toEqual([]);
    const { minutes } = meeting ?? {};
    found.people += Math.min(1, minutes?.attendees.length ?? 0);
    found.actions += minutes?.actions.length ?? 0;
    found.decisions += minutes?.decisions.length ?? 0;
    found.deferred += minutes?.deferred.length ?? 0;
    found.agenda += Math.min(1, minutes?.agenda.length ?? 0);
  }
  const all = 100;
  expect(found).toMatchObject({ people: all, agenda: all });
  expect(Math.min(found.actions, found.decisions)).toBeGreaterThan(all);
  expect(found.deferred).toBeGreaterThan(all / 10);
});

test("code, tables, lists, quotes and links are in them", () => {
  const whole = texts.join("\n");
  for (const sign of [
    /^```sh$/m,
    /^\| --- /m,
    /^ {2}- /m,
    /^1\. /m,
    /^> /m,
    /^\[\w+-\d+\]: https:/m,
    /<https:/,
  ])
    expect(whole).toMatch(sign);
});
