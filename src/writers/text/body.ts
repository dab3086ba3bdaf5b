/**
 * The two bodies of a post, behind one face: fixed, for archives and mailing lists as they are, and flowed (RFC
 * 3676), for lists read on phones. Everything above speaks of prose and lines and never of widths or spaces.
 */
import { FLOWED, flow, stuff } from "./flow.ts";
import { breakLines, WIDTH, width } from "./lines.ts";
import { GLUE, guarded, stuffed } from "./safe.ts";

export interface Body {
  /** The part's media type with its parameters. */
  readonly type: string;
  /** What stands before the marker of a list that lies in no other. */
  readonly lists: string;
  /** Whether lines of signs set off titles and parts. */
  readonly rules: boolean;
  /** A paragraph; line feeds in `text` are hard breaks. `first` stands before its first line, `rest` before the others. */
  prose(text: string, first: string, rest: string): string[];
  /** Lines that stay as they are broken: headings, facts, quotations. */
  set(text: string, first: string, rest: string): string[];
  /** One line that stands as it is. */
  line(text: string): string;
}

/** Each run of spaces is looked at from its beginning only: code can hold a long one. */
const TRAILING = /(?<! ) +$/;

export const fixed: Body = body("text/plain; charset=utf-8", "  ", (line) =>
  stuffed(line.replace(TRAILING, "")),
);

/** `delSp`: the text has runs without a space that are wider than a line (RFC 3676, 4.1). */
export function flowed(delSp: boolean): Body {
  const type = `text/plain; charset=utf-8; format=flowed; delsp=${delSp ? "yes" : "no"}`;
  return {
    ...body(type, "", (line) => stuff(line.replace(TRAILING, ""))),
    // A soft line cannot hang: a reader that joins the lines would show the indent as a hole.
    prose: (text, first, rest) =>
      safeLines(text, first, rest).flatMap(({ lead, line }) =>
        // Glued: a marker never stands alone before a long word.
        flow(lead.replaceAll(" ", GLUE) + line, delSp),
      ),
  };
}

/** The same without a line that is made of signs alone: what reads mails as replies cuts them there. */
export function unruled(body: Body): Body {
  return { ...body, rules: false };
}

/** Whether a paragraph of these words needs DelSp to be broken: it has a run wider than a line and without a space. */
export function isUnspaced(words: string): boolean {
  return words.split(" ").some((word) => width(word) > FLOWED && breakLines(word, FLOWED, FLOWED).length > 1);
}

function body(type: string, lists: string, line: Body["line"]): Body {
  const set: Body["set"] = (text, first, rest) =>
    safeLines(text, first, rest).flatMap(({ lead, line: words }) =>
      breakLines(words, WIDTH - width(lead), WIDTH - width(rest)).map((broken, i) =>
        line((i === 0 ? lead : rest) + broken.text),
      ),
    );
  return { type, lists, rules: true, prose: set, set, line };
}

/** The hard lines of a text, each with what stands before it and safe to stand behind that. */
function safeLines(text: string, first: string, rest: string): { lead: string; line: string }[] {
  const lines = text.split("\n").map((line) => line.replace(/^ +|(?<! ) +$/g, ""));
  return lines
    .filter((line) => line !== "")
    .map((line, i) => {
      const lead = i === 0 ? first : rest;
      return { lead, line: lead.trim() === "" ? guarded(line) : line };
    });
}
