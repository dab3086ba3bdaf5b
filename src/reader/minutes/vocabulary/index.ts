/**
 * The languages that minutes are read in, each a table of words; the rules know none. A new language is a file here and
 * a row below. What a table leaves out is taken from English, as people in many countries write it: "TODO", "n/a".
 */

import { LATER } from "./english/later.ts";
import { DECISIONS, DECISIONS_UNLESS } from "./english/outcomes/decisions.ts";
import { DEFERRALS } from "./english/outcomes/deferrals.ts";
import { HELD } from "./english/outcomes/held.ts";
import { PLAINLY, PLAINLY_UNLESS } from "./english/outcomes/plainly.ts";
import { RESOLVING, RESOLVING_UNLESS } from "./english/outcomes/resolving.ts";
import { SETTLING, SETTLING_UNLESS } from "./english/outcomes/settling.ts";
import { SHAPES, SHAPES_UNLESS } from "./english/outcomes/shapes.ts";
import { WAITING } from "./english/outcomes/waiting.ts";
import { HALF_PROMISES, PROMISES, UNDATED } from "./english/sentences.ts";
import { VERBS } from "./english/verbs.ts";
import { WORDS } from "./english/words.ts";
import { GERMAN } from "./german/german.ts";
import type { OwnWords, Vocabulary } from "./vocabulary.ts";

export const ENGLISH: Vocabulary = {
  tag: "en",
  common: "the and of to is was for that with will we on in",
  words: WORDS,
  decisions: { ...DECISIONS, ...SETTLING, ...RESOLVING, ...PLAINLY, ...SHAPES },
  decisionsUnless: {
    ...DECISIONS_UNLESS,
    ...SETTLING_UNLESS,
    ...RESOLVING_UNLESS,
    ...PLAINLY_UNLESS,
    ...SHAPES_UNLESS,
  },
  deferrals: { ...DEFERRALS, ...WAITING, ...LATER, ...HELD },
  undated: UNDATED,
  promises: PROMISES,
  halfPromises: HALF_PROMISES,
  verbs: VERBS,
};

/** Every language, English first: what has no words of any is read as English. */
export const VOCABULARIES: readonly Vocabulary[] = [ENGLISH, ...[GERMAN].map(whole)];

function whole({ words, ...own }: OwnWords): Vocabulary {
  return { ...ENGLISH, ...own, words: { ...WORDS, ...words } };
}
