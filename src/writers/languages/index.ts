/**
 * The languages that outputs speak, each a table. A new one is a file here and a row below; in any other the labels are
 * English unless the configuration has them (`looks.words`), and days are as the language's own custom is.
 */
import { WORDS, type Words } from "../words.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import type { Language } from "./language.ts";

/** Each by the tag that every dialect of it begins with. */
export const LANGUAGES: Readonly<Record<string, Language>> = { en: ENGLISH, de: GERMAN };

/** The table of a language by its tag, `de` or `de-AT`; undefined where there is none. */
export function languageBy(tag: string): Language | undefined {
  const { language } = new Intl.Locale(tag);
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
}

/** The quotation marks of a language, English ones where it has no table. */
export function quotesFor(tag: string): Language["quotes"] {
  return (languageBy(tag) ?? ENGLISH).quotes;
}

/** The words of ours in a language. */
export function wordsFor(tag: string): Words {
  return languageBy(tag)?.words ?? WORDS;
}
