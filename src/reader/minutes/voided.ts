/** Marks that the words before them take back: "NOT AGREED: …", "WITHDRAWN: DECISION: …", "CLOSED ACTION: …". */
import { expression } from "./expression.ts";
import { CAPITAL_MARK } from "./marks.ts";

/** Where a label may begin: at the beginning, or behind what parts it from the words before. */
const START = "(?:^|[^\\p{L}\\p{N}\\s]\\s?)";
/** What opens a label and takes it back; in capitals also in the middle of a sentence; and what negates anywhere. */
const TAKEN_BACK = `(?:(?:${START}|(?<![\\p{L}\\p{N}])(?=\\p{Lu}{2}))(?i:{takenBack})|(?<![\\p{L}\\p{N}])(?i:{negated}))\\s?[:–—-]?\\s`;
/** Other capitals before a mark belong to it, but for a short word, which may be a name: "API ACTION: …". */
const longerLabel = (end: string) =>
  `${START}(?!(?i:{markOpening})\\s)(?!\\p{Lu}{1,4}\\s${end})(?:\\p{Lu}[\\p{Lu}'’-]{0,20}\\s){1,3}${end}`;
const END = "\\b[\\])]?(?:\\s?\\([^()]{1,60}\\))?[^:.;,]{0,40}:";
const VOID = expression(
  `(?:${TAKEN_BACK}${CAPITAL_MARK}|${longerLabel(CAPITAL_MARK)})${END}|^[#[(*]*(?:(?i:{takenBack}|{negated})\\s(?i:{actionMark})|(?i:{actionMark})\\s(?i:{markOver}))${END}`,
  "u",
);
/** What makes a mark behind it one with the words before it: "asked for a DECISION: yes or no". */
const HELD = expression(
  `(?:${TAKEN_BACK}|(?<![\\p{L}\\p{N}])(?i:{beforeNoMark})\\s)$|${longerLabel("$")}`,
  "u",
);
/** A mark is looked for within so many characters. */
const NEAR = 100;

/** Whether a sentence holds a mark that its own words take back. */
export function isVoid(text: string): boolean {
  return VOID.test(text);
}

/** Whether a mark that follows some words belongs to them, and opens no sentence of its own. */
export function holdsMark(before: string): boolean {
  return HELD.test(before.slice(-NEAR).replace(/\s+/g, " "));
}
