/** Where a sentence may say by itself who does something: at its beginning, behind a sign, behind "and" or "so". */
import { expression } from "../expression.ts";

const ANYWAY = expression("\\b(?:{doneAnyway}|{doneThere})\\b", "i");

/** Whether a deed is one that somebody does anyway, or that hangs on something. */
export function isAnyway(text: string): boolean {
  return ANYWAY.test(text);
}

/** What a sentence may open with before who does something: "Until then", "As agreed,", "Because it leaks,". */
const OPENING = expression("^(?:{deedOpening},?|(?:{itWas} )?{decided} {that}) (?=[\\p{L}@])", "iu");
/** Where a statement may begin within a sentence. */
const START = expression(
  "(?:^|(?<tight>[:;?!] | [–—-] |\\(|(?:→|⇒|->|=>) ?|\\b{decided} {that} )|(?:, |\\b)(?<and>{and}|{so}) |, )(?=[\\p{L}@])",
  "giu",
);
const REPORTED = expression("\\b{reported}\\b", "i");
/** Whether a clause behind some words is only told, asked or wished. */
export function isReported(whole: string): boolean {
  const before = whole.slice(whole.lastIndexOf("; ") + 1);
  return REPORTED.test(before) && REPORTED.test(before.replace(SETTLED_THAT, ""));
}

/** What was agreed is not only told. */
const SETTLED_THAT = expression("\\b(?:{settledAsking}|{decided} {that}) ", "i");
/** So many beginnings are looked at. */
export const STARTS = 12;

/** A part of a sentence that may say by itself who does something. */
export interface Clause {
  readonly words: string;
  readonly before: string;
  /** Behind "and". */
  readonly joined: boolean;
  /** Behind a comma alone. */
  readonly isListed: boolean;
  /** A sign parts it from what stands before it. */
  readonly isTight: boolean;
  /** No word before it makes it something that is only told, asked or wished. */
  readonly isFree: boolean;
}

// Each way to tell a deed looks at the same ones.
let lastParted: { readonly text: string; readonly found: readonly Clause[] } = { text: "", found: [] };

/** The parts of a sentence, each from where a statement may begin to its end. */
export function clauses(text: string): readonly Clause[] {
  if (lastParted.text !== text) lastParted = { text, found: partedAt(text) };
  return lastParted.found;
}

function partedAt(text: string): Clause[] {
  const rest = text.slice(OPENING.exec(text)?.[0].length ?? 0);
  return START.matches(rest)
    .slice(0, STARTS)
    .map(({ 0: lead, index, groups }) => {
      const at = index + lead.length;
      const before = rest.slice(0, at);
      return {
        words: rest.slice(at),
        before,
        joined: groups?.and !== undefined,
        isListed: lead === ", ",
        isTight: groups?.tight !== undefined,
        isFree: at === 0 || groups?.tight !== undefined || !isReported(before),
      };
    });
}
