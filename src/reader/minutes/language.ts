/** In which language a note is written: by the words that every text of it has many of. */
import type { Document } from "../../model/document.ts";
import { plainBlock } from "../../model/walk.ts";
import { expression } from "./expression.ts";
import { ENGLISH, VOCABULARIES } from "./vocabulary/index.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** So many characters tell the language. */
const ENOUGH = 1500;

/** What long words of a language hold. */
const PARTS = VOCABULARIES.map(({ parts }) => parts?.split(" ") ?? []);

const COMMON = VOCABULARIES.map(({ common }) => new Set(common.split(" ")));

/** "Cleo van der Berg": what joins a name is of the language of its family. */
const IN_NAME = expression(
  "(?<=\\p{Lu}[\\p{L}'’.-]{0,30}) (?:{nameParticle}|{nameParticleWith})(?= \\p{Lu})",
  "gu",
);

/** The vocabulary of the language that a document is written in. */
export function languageOf(document: Document): Vocabulary {
  const counts = COMMON.map(() => 0);
  let length = 0;
  for (const block of document) {
    const text = plainBlock(block).slice(0, ENOUGH).replace(IN_NAME, "").toLowerCase();
    for (const word of text.match(/\p{L}+/gu) ?? [])
      for (const [i, common] of COMMON.entries())
        if (common.has(word) || PARTS[i]?.some((part) => word.includes(part)) === true)
          counts[i] = (counts[i] ?? 0) + 1;
    length += text.length;
    if (length > ENOUGH) break;
  }
  return VOCABULARIES[counts.indexOf(Math.max(...counts))] ?? ENGLISH;
}
