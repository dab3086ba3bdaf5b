/**
 * The languages that minutes are read in, each a table of words; the rules know none. A new language is a file here and
 * a row below. What a table leaves out is taken from English, as people in many countries write it: "TODO", "n/a".
 */
import { DECISIONS, DEFERRALS, HALF_PROMISES, PROMISES, UNDATED } from "./english/sentences.ts";
import { VERBS } from "./english/verbs.ts";
import { WORDS } from "./english/words.ts";
import { GERMAN } from "./german.ts";

/** Phrases by the name of the rule that looks for them. */
type Phrases = Readonly<Record<string, string>>;

/** The name of an entry. */
export type Entry = keyof typeof WORDS;

/** What the rules ask of a language. */
export interface Vocabulary {
  /** Words that every text of the language has many of, by which it is told from others. */
  readonly common: string;
  readonly words: Readonly<Record<Entry, string>> & Phrases;
  readonly decisions: Phrases;
  readonly deferrals: Phrases;
  readonly undated: Phrases;
  readonly promises: Phrases;
  readonly halfPromises: Phrases;
  readonly verbs: Readonly<Record<keyof typeof VERBS, string>>;
}

/** As much of a vocabulary as a language other than English says itself. */
export type OwnWords = Pick<Vocabulary, "common"> & {
  readonly words: Readonly<Partial<Record<Entry, string>>> & Phrases;
} & Partial<Omit<Vocabulary, "common" | "words">>;

export const ENGLISH: Vocabulary = {
  common: "the and of to is was for that with will we on in",
  words: WORDS,
  decisions: DECISIONS,
  deferrals: DEFERRALS,
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
