/** Which matter a sentence puts off, where it says no more than that: by the words beside it, or those it stands under. */
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { isOnlyPutOff } from "./only-put-off.ts";
import { opensWithSomebody } from "./rules/arrows.ts";

/** What says of what kind the words behind it are, and names nothing. */
const KIND = expression(
  "^(?:{decisionMark}|{outcomeNoun}|{outcomeColumn}|{toldLabel}|{stateColumn}|{actionMark}|{putOff}|{deferralMark}|{motion}|{voteMark})$",
  "i",
);
/** "Cake stand?" names a matter, "Any questions?" none; so does an item, where "Not now" is an answer. */
const NAMES_NONE = expression("^(?:{asksOrAnswers})\\b", "i");
const MOST_WORDS = 4;
/** Longer words are a sentence, and name nothing. */
const LONGEST = 60;
/** "Weather plan: tabled until May", "Moved to next time: dog rules" */
const PARTED = /^(?<label>[^:.;?!]{2,60}?) ?: (?<behind>\S.{1,120})$/u;
const STOPPED = /[.:;,!?]$/;

/** The name of a matter: "Weather plan", the question before, or the item above; else the topic. */
export function matterOf(
  text: string,
  before: string | undefined,
  { topic, above, depth }: Passage,
  people: KnownPeople,
): string {
  const { label = "", behind = "" } = PARTED.exec(text)?.groups ?? {};
  if (label !== "" && isOnlyPutOff(label)) return behind.replace(STOPPED, "");
  const isName = (words: string) =>
    words !== "" && !KIND.test(words) && !NAMES_NONE.test(words) && !opensWithSomebody(words, people);
  if (isName(label) && isOnlyPutOff(behind)) return label;
  const asked = before?.endsWith("?") === true ? before.slice(0, -1).trimEnd() : "";
  if (asked.split(" ").length <= MOST_WORDS && isName(asked)) return asked;
  const item = depth > 1 && above !== undefined && !STOPPED.test(above) ? above : "";
  return item.length <= LONGEST && isName(item) ? item : topic;
}
