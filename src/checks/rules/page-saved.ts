import type { Rule } from "../rule.ts";
import { placeOn, prose } from "../support/prose.ts";

/** A page that was saved by a browser has its menus and its frame in it. */
export const pageSaved: Rule = {
  code: "page-saved",
  severity: "warning",
  about: "a whole page of HTML in place of a note's text",
  find: (subject) => {
    const [line] = prose(subject).filter(({ text }) =>
      /^\s*<(?:!doctype\s+html|html|head)(?=[\s>])/i.test(text),
    );
    if (line === undefined) return [];
    return [
      {
        message: "a whole page of HTML stands in the text, its title, menus and foot with it",
        place: placeOn(line, line.text.indexOf("<"), subject.meeting.place),
        hint: "Keep the minutes alone, as Markdown or as the elements that hold them.",
      },
    ];
  },
};
