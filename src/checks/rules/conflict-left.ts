import type { Rule } from "../rule.ts";
import { placeOn, prose } from "../support/prose.ts";

/** What git writes into a file that it could not merge: seven signs and a space. */
const MARK = /^(?:<{7}|>{7}|\|{7}) \S/;

export const conflictLeft: Rule = {
  code: "conflict-left",
  severity: "warning",
  about: "the marks of a merge that was not finished",
  find: (subject) =>
    prose(subject)
      .filter(({ text }) => MARK.test(text))
      .map((line) => ({
        message: `a mark of a merge is left in the text: ${line.text.slice(0, 40)}`,
        place: placeOn(line, 0, subject.meeting.place),
        hint: "Keep one of the two sides, and take the marks out.",
      })),
};
