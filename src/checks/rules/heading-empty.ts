import type { Rule } from "../rule.ts";
import { placeOn, prose } from "../support/prose.ts";

/** The reader takes none for a heading, so it is looked for as it is written. */
const EMPTY = /^(?: {0,3}>)* {0,3}#{1,6}(?:[ \t]+(?:#+[ \t]*)?)?$/;

export const headingEmpty: Rule = {
  code: "heading-empty",
  severity: "warning",
  about: "a heading without words",
  find: (subject) => {
    let isRemark = false;
    return prose(subject).flatMap((line) => {
      const { text } = line;
      const [opened, closed] = [text.lastIndexOf("<!--"), text.lastIndexOf("-->")];
      const wasRemark = isRemark;
      isRemark = opened === closed ? isRemark : opened > closed;
      if (wasRemark || !EMPTY.test(text)) return [];
      const place = placeOn(line, text.indexOf("#"), subject.meeting.place);
      const message = "a heading has no words, and is left out";
      return { message, place, hint: "Write it, or take its marks out." };
    });
  },
};
