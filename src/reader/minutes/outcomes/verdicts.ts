/** What closes a talk in a word or two: what becomes of the matter ("Dropped from 2.9 on."), or what is to be done with it. */
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";
import { NOT } from "./votes.ts";

const STATE = expression("^{closingLead}{settledState}{stateTail}[.!]?$", "i");
const NO_STATE = expression("\\b{noState}(?![\\p{L}])", "iu");
const ORDER = expression("^{closingLead}{closingOrder}[.!]?$", "i");
/** "beta-accepted, stable-declined". */
const EACH = expression(
  "^(?:[\\w.]{1,20}[- ])?{verdictState}(?:(?:,| {and}|;) (?:[\\w.]{1,20}[- ])?{verdictState})+[.!]?$",
  "i",
);

/** Whether a sentence says only from when on something is so, or how far: "Off, as of May." */
export function isState(words: string, { quoted, section }: Passage): boolean {
  const text = words.replace(/(?<=\d)\.(?=\d)/g, "·");
  const isFree = !quoted && (section === undefined || section === "decisions");
  return isFree && !NOT.test(text) && ((STATE.test(text) && !NO_STATE.test(text)) || EACH.test(text));
}

/** The same of the last sentence of a talk, which may be an order to all as well: "Merge as is." */
export function closes(text: string, passage: Passage): boolean {
  return isState(text, passage) || (!passage.quoted && passage.section === undefined && ORDER.test(text));
}
