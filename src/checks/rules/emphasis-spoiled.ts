import type { Rule } from "../rule.ts";
import { passages } from "../support/passages.ts";

/** Stars that Markdown did not take for a mark: a word stands at one side of them at least. Powers and globs have none beside a space. */
const LEFT =
  /(?<![*\w/.])\*\*(?=[\p{L}\p{N}])(?!kwargs\b|args\b)|(?<=[\p{L}\p{N}.,;:!?)])\*\*(?![*\w/.])|(?<=\s)\*\* (?=\p{L}[^*]*\*\*)/gu;

export const emphasisSpoiled: Rule = {
  code: "emphasis-spoiled",
  severity: "warning",
  about: "stars that were meant to make words bold and do not",
  find: (subject) =>
    passages(subject).flatMap((passage) =>
      [...passage.text.matchAll(LEFT)].slice(0, 1).map((match) => ({
        message: "** is shown as it is: it has no partner, or a space on its inner side",
        place: passage.at(match.index, 2),
        hint: "Close it with **, right behind the last word; or write \\*\\*.",
      })),
    ),
};
