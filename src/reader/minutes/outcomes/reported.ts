/** News of what others decided or said: it is none of the meeting's own decisions. */
import { expression } from "../expression.ts";

/** "Hugo said that the budget was approved", "Fees: the landlord says the rent will be 40". */
const REPORTED = expression(
  "^(?:[^.;:?!]{2,60}: )?(?:(?!(?:{speaksForAll})\\b)\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)?|(?:{theirOwn}) (?!(?:{speaksForAll})\\b)[\\p{L}-]+(?: [\\p{L}-]+)?) (?:{reportVerb}) (?!(?:{saidByAll})\\b)\\p{L}",
  "u",
);
/** "The bid was accepted, we've got a table": who gets it is not who gave it. */
const GIVEN_TO_US = expression("\\b{givenToUs}", "i");
/** "The trademark in Brazil was granted": an office does that. */
const OFFICIAL = expression("^{officialGrant}", "i");

/** "From 2.0 on it needs a key, Ben explained.": who says so stands behind. */
const TOLD_BY = expression(
  "^[^:]*, (?!(?:{speaksForAll})\\b|(?:{notSaid}))[^,;:.?!]{2,30} (?:{reportVerb})[.!]?$",
  "u",
);

/** "Ben said that it leaks, so we agreed to buy one": what they made of it. */
const THEN_OWN = expression("[,;:–—-] ?(?:{thenOwn})\\b", "i");

/** Whether a sentence only reports what somebody said, or what others gave to those who met. */
export function isReported(text: string): boolean {
  return (
    (REPORTED.test(text) && !THEN_OWN.test(text)) ||
    TOLD_BY.test(text) ||
    GIVEN_TO_US.test(text) ||
    OFFICIAL.test(text)
  );
}
