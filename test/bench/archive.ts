/**
 * Archives of made-up minutes, any number of notes long. Lengths, topics, links and lists are spread as in the weekly
 * notes of a real project: 2.6 to 11.5 KB, half of them below 4.9, three to nine topics. Each note hangs on the seed
 * and its number alone, so that no two bodies are the same and the note after the last can be had.
 */
import { randomOf } from "../support/random-of.ts";
import { Prose } from "./prose.ts";
import { WORDS } from "./words.ts";

/** A note, in the parts that each program of the bench puts together in its own way. */
export interface Note {
  readonly permalink: string;
  readonly date: string;
  readonly author: string;
  readonly subject: string;
  readonly description: string;
  readonly body: string;
}

export interface Shape {
  readonly seed: number;
  /** How many notes there are before one is added. */
  readonly count: number;
  /** The day that added notes have; those before end three days earlier. */
  readonly today: string;
  /** Of each body, in octets, in place of the spread of real notes. */
  readonly octets?: number;
}

const DAY = 86_400_000;
/** An archive is ten years long, or as long as its notes a fortnight apart. */
const YEARS_OF_DAYS = 3650;
const FORTNIGHT = 14;

/** The note of a number from 0, oldest first; from `count` on those that are added, all of them today's. */
export function noteOf(shape: Shape, number: number): Note {
  const { count, today, seed } = shape;
  const gap = Math.min(FORTNIGHT, YEARS_OF_DAYS / count);
  const added = number - count + 1;
  const ago = added > 0 ? 0 : 3 + Math.round((count - 1 - number) * gap);
  const date = new Date(Date.parse(today) - ago * DAY).toISOString().slice(0, 10);
  const random = randomOf(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const series = number % Math.ceil(FORTNIGHT / gap);
  const name = seriesName(series);
  const prose = new Prose(random, regulars(seed, series));
  const topics = prose.topics();
  return {
    permalink: `${name}-${date}${added > 0 ? `-${added}` : ""}`,
    date,
    author: WORDS.person[series % AUTHORS] ?? "",
    subject: `${capital(name.replaceAll("-", " "))} meeting: ${date}`,
    description: capital(topics.slice(0, 3).join(", ")),
    body: prose.body(topics, shape.octets ?? octets(random)),
  };
}

/** All notes of an archive, one at a time. */
export function* notesOf(shape: Shape): Generator<Note> {
  for (let number = 0; number < shape.count; number++) yield noteOf(shape, number);
}

/** A note as minutewire reads it. */
export function markdown({ permalink, date, author, subject, description, body }: Note): string {
  const address = `${author.toLowerCase()}@harbour.example`;
  return `---
updated: ${date}
author:
  name: ${author}
  uri: https://people.harbour.example/${author.toLowerCase()}
  email: ${address}
subject: '${subject}'
permalink: ${permalink}
description: '${description}'
---

${body}`;
}

/** So many people write all the minutes. */
const AUTHORS = 12;

/** The series of meetings that a note is of: harbour-core, lantern-docs, and so on. */
function seriesName(series: number): string {
  const { series: names, group: groups } = WORDS;
  const round = Math.floor(series / names.length);
  const name = `${names[series % names.length]}-${groups[(series + round) % groups.length]}`;
  return round < groups.length ? name : `${name}-${Math.floor(round / groups.length) + 1}`;
}

/** Who comes to the meetings of a series. */
function regulars(seed: number, series: number): readonly string[] {
  const random = randomOf(seed ^ Math.imul(series + 1, 0xc2b2ae35));
  const names = WORDS.person.toSorted(() => random() - 0.5);
  return names.slice(0, 6 + Math.floor(random() * 9));
}

/** A body's length: log-normal about 4.6 KB, cut where the real notes end. */
function octets(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(11_200, Math.max(2400, Math.round(4600 * Math.exp(0.4 * normal))));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
