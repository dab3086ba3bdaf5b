import type { Rule } from "../rule.ts";
import { passages } from "../support/passages.ts";

/** What English says twice: "had had", "that that", "very very", "bye bye". */
const SAID = /^(?:had|that|very|really|so|no|yes|bye|ha|many|long|far|well|there|now|more|blah)$/;
/** One space, no more: between two, something was left out that stood between the words (a tag). */
const DOUBLED = /(?<![\p{L}\p{N}'’\-./_#@])(\p{Ll}{2,})[ \n]\1(?![\p{L}\p{N}'’\-/_]|\.\p{L})/gu;

/** Only of notes in English: "nous nous" is good French. */
export const wordDoubled: Rule = {
  code: "word-doubled",
  severity: "warning",
  about: "a word written twice (in English)",
  find: (subject) => {
    if (!/^en\b/i.test(subject.site.language)) return [];
    return passages(subject).flatMap(({ text, at }) =>
      [...text.matchAll(DOUBLED)]
        .filter(([, word = ""]) => !SAID.test(word))
        .map((match) => ({
          message: `"${match[0].replace(/\s+/g, " ")}": the word is there twice`,
          place: at(match.index, match[0].length),
          hint: "Take one of the two out.",
        })),
    );
  },
};
