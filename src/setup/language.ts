/** The language that a folder's notes are written in, as the reader tells it of each note. */
import { readMarkdown } from "../reader/markdown/markdown.ts";
import { languageOf } from "../reader/minutes/language.ts";
import { spread } from "./paths.ts";
import type { Sheet } from "./sheet.ts";
import { SITE } from "./trial.ts";

/** So many notes tell it, evenly spread. */
const SAMPLE = 20;

/** The tag of the language that more than half of these notes are in; undefined where none is. */
export function languageOfNotes(notes: readonly Sheet[]): string | undefined {
  const tags = spread(notes, SAMPLE).flatMap(({ front, path: file }) => {
    if (front === undefined) return [];
    const setting = { file, line: front.bodyLine, site: SITE, permalink: "" };
    return [languageOf(readMarkdown(front.body, setting).document).tag];
  });
  return [...new Set(tags)].find((tag) => tags.filter((one) => one === tag).length > tags.length / 2);
}
