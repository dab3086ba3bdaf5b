/**
 * The words of a year's meetings for its search, a piece of meetings a line: where a note comes the words of all but its
 * own piece are had without a look into a note. Sealed; its loss costs time, nothing else.
 */
import { keepSealed, readSealed } from "../workspace/seal.ts";
import { keptWords } from "../workspace/state.ts";
import type { WordsOfPiece } from "../writers/search/parts.ts";
import { type Folders, nameOf } from "./kept-record.ts";

/** A piece: the hash of what it is made of, and what makes it. */
export interface WordsToKeep {
  readonly made: string;
  readonly words: () => WordsOfPiece;
}

/** Gives the words of the pieces of a year, in their order, each when it is asked for: those of a large year are much together. */
export type WordsOfYears = (year: string, pieces: readonly WordsToKeep[]) => Promise<Iterable<WordsOfPiece>>;

/** Those that an earlier build kept; the others are made, and kept for the next. */
export function keepingWords(folders: Folders): WordsOfYears {
  return async (year, pieces) => {
    const file = keptWords(folders.state, nameOf(folders), year);
    const found = await readSealed(folders.state, "build", file);
    const before = new Map(found?.isOurs === true ? rowsIn(found.text) : []);
    const rows = pieces.map(({ made, words }) => {
      const row = before.get(made);
      return { made, row: row ?? JSON.stringify(words()), isNew: row === undefined };
    });
    if (rows.some(({ isNew }) => isNew) || rows.length !== before.size) {
      const text = rows.map(({ made, row }) => `${made} ${row}`).join("\n");
      await keepSealed(folders.state, "build", file, text);
    }
    return rows.values().map(({ row }): WordsOfPiece => JSON.parse(row));
  };
}

/** Each is made, and none is kept. */
export const makingWords: WordsOfYears = async (_, pieces) => pieces.values().map(({ words }) => words());

function rowsIn(text: string): (readonly [made: string, row: string])[] {
  return text.split("\n").map((line) => [line.slice(0, HASH), line.slice(HASH + 1)]);
}

/** Letters of a hash. */
const HASH = 64;
