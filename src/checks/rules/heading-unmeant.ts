import { plain, written } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";
import { headings } from "../support/headings.ts";

/** CommonMark, 4.3: a line of dashes right below a paragraph underlines it. Nobody means that of a paragraph of several lines. */
export const headingUnmeant: Rule = {
  code: "heading-unmeant",
  severity: "warning",
  about: "a paragraph that the dashes below it make a heading",
  find: ({ meeting, lines }) =>
    headings(meeting)
      .filter(({ children }) => written(children).trim().includes("\n"))
      // "# One<br>two" is of two lines as well, and meant; so is an item of two that opens a topic.
      .filter(({ place }) => isUnderlined(lines.slice(place.line)))
      .map(({ children, place }) => ({
        message: `the line of dashes below makes the whole paragraph "${plain(children).slice(0, 40)}…" a heading`,
        place,
        hint: "Put a blank line between the two.",
      })),
};

// Dashes or equals signs end the paragraph whose lines these are.
function isUnderlined(lines: readonly string[]): boolean {
  const end = lines.find((line) => /^[\s>]*(?:$|-+\s*$|=+\s*$)/.test(line));
  return end !== undefined && /[-=]/.test(end);
}
