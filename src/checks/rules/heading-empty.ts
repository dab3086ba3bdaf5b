import { plain } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";
import { headings } from "../support/headings.ts";

export const headingEmpty: Rule = {
  code: "heading-empty",
  severity: "warning",
  about: "a heading without words",
  find: ({ meeting }) =>
    headings(meeting)
      .filter(({ children }) => plain(children) === "")
      .map(({ place }) => ({
        message: "a heading has no words",
        place,
        hint: "Write it, or take its marks out.",
      })),
};
