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
import { type SearchSection, sectionsOf } from "./sections.ts";

/** As many meetings are in a piece, counted from the oldest of their year: a new note changes the last one alone. */
const MEETINGS = 20;
/** As many letters are in a piece of words, about: a third of it when it travels compressed. */
const LETTERS = 32 * 1024;

/** The meetings (newest first) of a year in pieces, each with its name. */
export function piecesOf(
  year: string,
  meetings: readonly Meeting[],
): { readonly name: string; readonly ones: readonly Meeting[] }[] {
  return inPieces(meetings).map((ones, i) => ({ name: `${year}-${i + 1}`, ones }));
}

function inPieces(meetings: readonly Meeting[]): (readonly Meeting[])[] {
  const oldestFirst = meetings.toReversed();
  return Array.from({ length: Math.ceil(meetings.length / MEETINGS) }, (_, i) =>
    oldestFirst.slice(i * MEETINGS, (i + 1) * MEETINGS),
  );
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

/** The words of a year's meetings (newest first) in pieces; and what each piece begins with, and each of the texts. */
export function wordsOfYear(year: string, meetings: readonly Meeting[], site: Site): Part[] {
  const firsts: number[] = [];
  const sections: SearchSection[] = [];
  for (const ones of inPieces(meetings)) {
    firsts.push(sections.length);
    for (const one of ones) sections.push(...sectionsOf(one, site));
  }
  const pieces = cut(linesOf(sections));
  const index = { sections: firsts, words: pieces.map(([first = ""]) => first.split(" ", 1)[0]) };
  return [part(year, index), ...pieces.map((lines, i) => part(`${year}-words-${i + 1}`, lines.join("\n")))];
}

/**
 * A line a word, in the order of the words: the word, and the sections that it is in, each as how far it is from the one
 * before, to the base of 36; behind a colon where it stands, unless that is in the text alone.
 */
function linesOf(sections: readonly SearchSection[]): string[] {
  const found = new Map<string, { at: number; readonly steps: string[] }>();
  for (const [i, { words }] of sections.entries())
    for (const [word, standing] of words()) {
      const known = found.get(word);
      const step = (i - (known?.at ?? 0)).toString(36);
      const said = standing === 0 ? step : `${step}:${standing}`;
      if (known === undefined) found.set(word, { at: i, steps: [word, said] });
      else {
        known.at = i;
        known.steps.push(said);
      }
    }
  return [...found.values()].map(({ steps }) => steps.join(" ")).sort();
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
