/** The words that the search of a year is made of are kept by pieces: what is kept is what would be made. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepingWords, makingWords, type WordsToKeep } from "../../src/site/kept-words.ts";
import { hash } from "../../src/site/portion.ts";
import { piecesOf, wordsOfPiece, wordsOfYear } from "../../src/writers/search/parts.ts";
import { archive, meeting } from "../support/archive.ts";
import { lighthouse } from "../support/notes.ts";
import { Project } from "../support/project.ts";
import { SEED } from "../support/seed.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const { meetings } = archive(50, SEED, 1, 2026);

test("the words of a piece that is kept are those that would be made, and no others are made", async () => {
  const folders = { out: join(project.folder, "public"), state: project.folder, site: lighthouse };
  let made: string[] = [];
  const pieces = (all: typeof meetings): WordsToKeep[] =>
    piecesOf("2026", all).map(({ name, ones }) => ({
      made: hash(JSON.stringify(ones.map(({ permalink }) => permalink))),
      words: () => {
        made.push(name);
        return wordsOfPiece(ones, lighthouse);
      },
    }));
  const built = async (all: typeof meetings) => {
    const kept = wordsOfYear("2026", await keepingWords(folders)("2026", pieces(all)));
    const asked = [...made];
    expect(kept).toEqual(wordsOfYear("2026", await makingWords("2026", pieces(all))));
    made = [];
    return asked;
  };
  const later = meeting("later", "2026-12-31", 5);
  expect(await built(meetings)).toEqual(["2026-1", "2026-2", "2026-3"]);
  expect(await built(meetings)).toEqual([]);
  expect(await built([later, ...meetings])).toEqual(["2026-3"]);
  expect(await built([later, ...meetings])).toEqual([]);
  expect(await built(meetings.slice(15))).toEqual(["2026-2"]);
  rmSync(join(project.folder, "cache"), { recursive: true });
  expect(await built(meetings)).toEqual(["2026-1", "2026-2", "2026-3"]);
});
