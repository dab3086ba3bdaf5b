import type { Link } from "../../model/document.ts";
import { links, plain } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

export const linkEmpty: Rule = {
  code: "link-empty",
  severity: "warning",
  about: "a link without words",
  find: ({ meeting }) =>
    links(meeting.document)
      .filter(isEmpty)
      .map(({ place, url }) => ({
        message: `the link to ${url} has no words: its address is shown`,
        place,
        hint: "Say what it leads to: [the plan](…).",
      })),
};

function isEmpty({ children }: Link): boolean {
  return plain(children) === "" && !children.some(({ kind }) => kind === "image");
}
