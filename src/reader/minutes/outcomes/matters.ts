/** Which matter a sentence puts off, where it says no more than that: by the words beside it, or those it stands under. */
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { isOnlyPutOff } from "./only-put-off.ts";
import { opensWithSomebody } from "./rules/arrows.ts";

/** What says of what kind the words behind it are, and names nothing. */
const KIND = expression(
  "^(?:{decisionMark}|{outcomeNoun}|{outcomeColumn}|{toldLabel}|{stateColumn}|{actionMark}|{putOff}|{deferralMark}|{motion}|{voteMark}|{actions}|(?:{talkRow})(?: .*)?)$",
  "i",
);
/** "Cake stand?" names a matter, "Any questions?" none; so does an item, where "Not now" is an answer. */
const NAMES_NONE = expression("^(?:{asksOrAnswers})\\b", "i");
const MOST_WORDS = 4;
/** "Postponed to June.", "no time, moved to May" */
const ONLY_OFF = expression("^(?:[^,;:]{2,30}, )?(?:{toBe} )?(?:{putOff}|{putOffCell})\\b", "i");
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
    words.length > 2 &&
    words.split(" ").length <= MOST_WORDS &&
    !/^[\d@]|[:?]/.test(words) &&
    !KIND.test(words) &&
    !NAMES_NONE.test(words) &&
    !opensWithSomebody(words.replace(/['’]s\b/g, ""), people);
  // A small word alone is who says it.
  if (isName(label) && ONLY_OFF.test(behind) && !/^\p{Ll}\S*$/u.test(label)) return label;
  const asked = depth > 0 && before?.endsWith("?") === true ? before.slice(0, -1).trimEnd() : "";
  if (isName(asked)) return asked;
  // "Roof postponed to June" names its own.
  const item = ONLY_OFF.test(text) && depth === 2 && above !== undefined && !STOPPED.test(above) ? above : "";
  return isName(item) ? item : topic;
}
