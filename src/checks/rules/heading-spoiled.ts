import type { Rule } from "../rule.ts";
import { placeOn, prose, quoted } from "../support/prose.ts";

/** Spaces that are none to Markdown (CommonMark, 4.2: a space or a tab), though they look like one. */
const NO_BREAK = /^[ >]{0,9}(#{1,6})[\u00a0\u2000-\u200a\u202f\u3000]/;
/** Two marks or more before a capital: `#228` is an issue, `##java` a channel. */
const NO_SPACE = /^ {0,3}(#{2,6})\p{Lu}/u;

export const headingSpoiled: Rule = {
  code: "heading-spoiled",
  severity: "warning",
  about: "a heading without a plain space behind its marks",
  find: (subject) => {
    const code = quoted(subject);
    return prose(subject).flatMap((line) => {
      const { text } = line;
      const isNoBreak = NO_BREAK.test(text);
      const [whole, marks = ""] = (isNoBreak ? NO_BREAK : NO_SPACE).exec(text) ?? [];
      if (whole === undefined || code.includes(marks)) return [];
      const message = isNoBreak
        ? `a space that is not a plain one stands behind ${marks}: GitHub and others show the line as it is, not as a heading`
        : `no space stands behind ${marks}: the line is shown as it is, not as a heading`;
      const place = placeOn(line, text.indexOf(marks), subject.meeting.place);
      return { message, place, hint: "Put a plain space there." };
    });
  },
};
