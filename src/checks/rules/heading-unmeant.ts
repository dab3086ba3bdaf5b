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
      // "# One<br>two" is of two lines as well, and meant.
      .filter(({ place }) => !/^[\s>*+\-\d.)]*#/.test(lines[place.line - 1] ?? ""))
      .map(({ children, place }) => ({
        message: `the line of dashes below makes the whole paragraph "${plain(children).slice(0, 40)}…" a heading`,
        place,
        hint: "Put a blank line between the two.",
      })),
};
