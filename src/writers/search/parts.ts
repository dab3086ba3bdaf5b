/**
 * The files that the site's search reads, a year each: which words the year has, in pieces in their order, and what is
 * shown of its sections, in pieces by their meetings. Whoever searches reads the pieces that his words are in, and those of
 * what he is shown; `search-script.ts` does it in the browser. Their keys are short, as everybody who searches fetches them.
 */
import type { Meeting } from "../../model/meeting.ts";
import { SEARCH } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { headline, shortDate } from "../wording.ts";
import type { Part } from "../writer.ts";
import { sectionsOf } from "./sections.ts";

/** As many meetings are in a piece, counted from the oldest of their year: a new note changes the last one alone. */
const MEETINGS = 20;
/** As many letters are in a piece of words, about: a third of it when it travels compressed. */
const LETTERS = 32 * 1024;

/** The meetings (newest first) of a year in pieces, each with its name. */
export function piecesOf(
  year: string,
  meetings: readonly Meeting[],
): { readonly name: string; readonly ones: readonly Meeting[] }[] {
  const oldestFirst = meetings.toReversed();
  return Array.from({ length: Math.ceil(meetings.length / MEETINGS) }, (_, i) => ({
    name: `${year}-${i + 1}`,
    ones: oldestFirst.slice(i * MEETINGS, (i + 1) * MEETINGS),
  }));
}

/** What is shown of a piece of meetings: the sections, each with the place of its meeting among them. */
export function textsOf(name: string, meetings: readonly Meeting[], site: Site): Part {
  return part(name, {
    m: meetings.map((one) => [headline(one), shortDate(one.date, site.language)]),
    s: meetings.flatMap((meeting, i) =>
      sectionsOf(meeting, site).map(({ title, url, said }) => [i, title, url, said]),
    ),
  });
}

/** The words of a piece of meetings, all counted from its first section. */
export interface WordsOfPiece {
  /** How many it has. */
  readonly sections: number;
  /** Each word with the first section that it is in, where it stands in that and in those behind it, and the last. */
  readonly words: readonly (readonly [word: string, first: number, standing: string, last: number])[];
}

export function wordsOfPiece(meetings: readonly Meeting[], site: Site): WordsOfPiece {
  const found = new Map<string, { readonly first: number; standing: string; last: number }>();
  let i = 0;
  for (const meeting of meetings)
    for (const { words } of sectionsOf(meeting, site)) {
      for (const [word, standing] of words()) {
        const known = found.get(word);
        const said = standing === 0 ? "" : `:${standing}`;
        if (known === undefined) found.set(word, { first: i, standing: said, last: i });
        else {
          known.standing += ` ${step(known.last, i)}${said}`;
          known.last = i;
        }
      }
      i += 1;
    }
  return {
    sections: i,
    words: [...found].map(([word, { first, standing, last }]) => [word, first, standing, last]),
  };
}

/** The words of a year, of those of its pieces in their order, in pieces of their own; and what each piece begins with, and each of the texts. */
export function wordsOfYear(year: string, pieces: Iterable<WordsOfPiece>): Part[] {
  const { firsts, lines } = joined(pieces);
  const words = cut(lines);
  const index = { sections: firsts, words: words.map(([first = ""]) => first.split(" ", 1)[0]) };
  return [part(year, index), ...words.map((lines, i) => part(`${year}-words-${i + 1}`, lines.join("\n")))];
}

/**
 * The first section of each piece, and a line a word, in the order of the words: the word, and the sections that it is in,
 * each as how far it is from the one before, to the base of 36; behind a colon where it stands, unless that is in the text
 * alone.
 */
function joined(pieces: Iterable<WordsOfPiece>): {
  readonly firsts: readonly number[];
  readonly lines: readonly string[];
} {
  const firsts: number[] = [];
  const found = new Map<string, { at: number; readonly said: string[] }>();
  let start = 0;
  for (const { sections, words } of pieces) {
    firsts.push(start);
    for (const [word, first, standing, last] of words) {
      const known = found.get(word) ?? { at: 0, said: [word] };
      known.said.push(`${step(known.at, start + first)}${standing}`);
      known.at = start + last;
      found.set(word, known);
    }
    start += sections;
  }
  return { firsts, lines: [...found.values()].map(({ said }) => said.join(" ")).sort() };
}

function step(from: number, to: number): string {
  return (to - from).toString(36);
}

function cut(lines: readonly string[]): string[][] {
  const pieces: string[][] = [];
  let letters = LETTERS;
  for (const line of lines) {
    if (letters >= LETTERS) pieces.push([]);
    if (letters >= LETTERS) letters = 0;
    pieces.at(-1)?.push(line);
    letters += line.length + 1;
  }
  return pieces;
}

function part(name: string, said: unknown): Part {
  return { file: `${SEARCH}/${name}.json`, type: "application/json", body: `${JSON.stringify(said)}\n` };
}
