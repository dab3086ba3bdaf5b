/** Whose meeting a sentence speaks of: "the next board meeting" is somebody else's, unless the note is the board's own. */
import { expression } from "./expression.ts";

const OTHERS = expression("\\b{comingOf} (?<body>{otherBody})(?:'s|’s)? {meeting}\\b", "i");

/** "The board will discuss it at its next meeting". */
const THEIRS = expression(
  "^(?:{the} )(?<body>{otherBody})\\b[^.?!]{0,120}\\b{their} {comingOf} {meeting}\\b",
  "i",
);

/** Whether a sentence names the next meeting of a body that the note's own words for itself do not. */
export function isOthers(text: string, own: string): boolean {
  const body = (OTHERS.exec(text) ?? THEIRS.exec(text))?.groups?.body;
  return body !== undefined && !own.toLowerCase().includes(body.toLowerCase());
}
