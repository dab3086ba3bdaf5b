/** What the rules ask of a language. */
import type { VERBS } from "./english/verbs.ts";
import type { WORDS } from "./english/words.ts";

/** Phrases by the name of the rule that looks for them. */
type Phrases = Readonly<Record<string, string>>;

/** The name of an entry. */
export type WordName = keyof typeof WORDS;

/** What the rules ask of a language. */
export interface Vocabulary {
  /** The language, as BCP 47 calls it. */
  readonly tag: string;
  /** Words that every text of the language has many of, by which it is told from others. */
  readonly common: string;
  /** What words hold that no other language joins so: a short note has few common words. */
  readonly parts?: string | undefined;
  /** Where its nouns have a capital letter within a sentence too. */
  readonly nouns?: "capital" | undefined;
  readonly words: Readonly<Record<WordName, string>> & Phrases;
  readonly decisions: Phrases;
  /** What takes one of them back anywhere in its clause. */
  readonly decisionsUnless: Phrases;
  readonly deferrals: Phrases;
  readonly undated: Phrases;
  readonly promises: Phrases;
  readonly halfPromises: Phrases;
  readonly verbs: Readonly<Record<keyof typeof VERBS, string>>;
}

/** What is said of the language itself. */
type OfLanguage = "tag" | "common" | "parts" | "nouns";

/** As much of a vocabulary as a language other than English says itself. */
export type OwnWords = Pick<Vocabulary, OfLanguage> & {
  readonly words: Readonly<Partial<Record<WordName, string>>> & Phrases;
} & Partial<Omit<Vocabulary, OfLanguage | "words">>;
