import type { Rule } from "../rule.ts";
import { passages } from "../support/passages.ts";

/** Boxes at the beginning of a line that is no item of a list. */
const BOX = /(?:^|\n)[ \t]*(\[[ xX]\])[ \t]+\S/g;

export const taskSpoiled: Rule = {
  code: "task-spoiled",
  severity: "warning",
  about: "a line that begins with [x] or [ ] and is no item of a list",
  find: (subject) =>
    passages(subject).flatMap(({ kind, text, at }) =>
      kind !== "paragraph"
        ? []
        : [...text.matchAll(BOX)].map(({ 0: whole, 1: box = "", index }) => ({
            message: `${box} begins a line that is no item of a list: it is no task, and stays as it is`,
            place: at(index + whole.indexOf(box), box.length),
            hint: "Write a dash before it: - [x] …",
          })),
    ),
};
