/** Sums of a talk: what one of them says is their own view, unless it sums up what all have said. */
import type { Passage } from "../../passages.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { ownWords } from "../../sentences.ts";
import { isOnlyPutOff } from "../only-put-off.ts";
import { opening, rulesFor, settledBy } from "../settled.ts";

const SUMS = new Set([
  "sentence.sum-of-matter",
  "sentence.sum-bare",
  "sentence.it-is",
  "sentence.is-settled",
  "sentence.that-is-consensus",
  "sentence.sense-of-meeting",
]);

/** The rule by which somebody sums up: "ada: OK, the second weekend it is". */
export function sumOf(text: string, { quoted, speaker }: Passage, people: KnownPeople): string | undefined {
  const colon = text.indexOf(": ");
  const isSaid = colon > 0 && colon < LONGEST_NAME && people.find(text.slice(0, colon)) !== undefined;
  if (!isSaid && (!quoted || speaker === undefined)) return undefined;
  const said = opening(ownWords(isSaid ? text.slice(colon + 2) : text));
  const rules = rulesFor(said).filter(({ rule }) => SUMS.has(rule));
  return rules.length === 0 || isOnlyPutOff(said) ? undefined : settledBy(said, rules);
}

/** Of more letters what stands before a colon is no name. */
const LONGEST_NAME = 40;
