/** Which matter a sentence puts off, where it says no more than that: by the words beside it, or those it stands under. */
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { isOnlyPutOff } from "./only-put-off.ts";

/** What says of what kind the words behind it are, and names nothing. */
const KIND = expression(
  "^(?:{decisionMark}|{outcomeNoun}|{outcomeColumn}|{toldLabel}|{stateColumn}|{actionMark}|{putOff}|{deferralMark})$",
  "i",
);
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
  const isName = label !== "" && !KIND.test(label) && people.find(label) === undefined;
  if (isName && isOnlyPutOff(behind)) return label;
  if (before?.endsWith("?") === true && before.length <= LONGEST) return before.slice(0, -1).trimEnd();
  const isItem = depth > 1 && above !== undefined && above.length <= LONGEST;
  return isItem && !STOPPED.test(above) && people.find(above) === undefined ? above : topic;
}
