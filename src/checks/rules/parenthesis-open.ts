import type { Rule } from "../rule.ts";
import { passages } from "../support/passages.ts";

/** A smiley opens nothing; whether it closes something is not asked. */
const PARENTHESIS = /(?<![:;=]-?)\(|\)/g;

export const parenthesisOpen: Rule = {
  code: "parenthesis-open",
  severity: "warning",
  about: "a parenthesis that is opened and never closed",
  find: (subject) => {
    const all = passages(subject).map((passage) => ({ ...passage, ...unmatched(passage.text) }));
    return all.flatMap(({ kind, text, at, opens: [index] }, i) => {
      // A backtick that is shown is code gone wrong; in a table there is notation.
      if (index === undefined || kind !== "paragraph" || text.includes("`")) return [];
      // It may be closed in a paragraph or an item further down.
      const below = all.slice(i + 1);
      const end = below.findIndex((one) => one.kind === "heading");
      if (below.slice(0, end < 0 ? below.length : end).some(({ isClosing }) => isClosing)) return [];
      const said = text.slice(index, index + 30).replace(/\s+/g, " ");
      return {
        message: `a parenthesis is opened and never closed: "${said}…"`,
        place: at(index, said.length),
        hint: "Close it.",
      };
    });
  },
};

/** Where parentheses are opened for good, and whether there is one too many that closes. */
function unmatched(text: string): { opens: number[]; isClosing: boolean } {
  const opens: number[] = [];
  let isClosing = false;
  for (const { 0: mark, index } of text.matchAll(PARENTHESIS))
    if (mark === "(") opens.push(index);
    else if (opens.pop() === undefined) isClosing = true;
  return { opens, isClosing };
}
