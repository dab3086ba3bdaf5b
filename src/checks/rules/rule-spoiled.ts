import type { Rule } from "../rule.ts";
import { passages } from "../support/passages.ts";

export const ruleSpoiled: Rule = {
  code: "rule-spoiled",
  severity: "warning",
  about: "two dashes or stars on a line, which make no rule",
  find: (subject) =>
    passages(subject).flatMap(({ kind, text, at }) => {
      // In a table they say that there is nothing to say.
      const [, marks] = kind === "paragraph" ? (/^\s*(--|\*\*|__|==)\s*$/.exec(text) ?? []) : [];
      if (marks === undefined) return [];
      return {
        message: `${marks} alone on a line makes no rule: pages, feeds and newsletters show it as it is`,
        place: at(text.indexOf(marks), marks.length),
        hint: "Write three dashes, or take it out.",
      };
    }),
};
