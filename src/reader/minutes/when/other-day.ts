/** Days in a sentence of the next meeting that are of something else: of what it is to do, or of what is due till then. */
import { namedDay } from "../../../model/named-day.ts";
import { expression } from "../expression.ts";

const DEADLINE = expression("\\b{deadline}\\b", "i");
/** "The next call will look at", "The next meeting decides whether" */
const DOES_MORE = expression("^ {meetingDoes}", "i");
/** "… and is on", "… will be held on" */
const IS_HELD = expression(
  "\\b{isHeld}(?: {onDay}| {the})?(?: (?:{weekday}|{weekdayShort}),?)?(?: {the})? $|[(,:–—] ?$",
  "i",
);
/** "By 17 March", "after 17 March" */
const NOT_ON = expression("\\b{notOnDay} (?:{the} )?(?:(?:{weekday}|{weekdayShort}),? )?$", "i");
const THE = expression("\\b{the} $", "i");
/** "Notes of the next meeting go out on": of the notes, unless the day stands right behind. */
const HEADED = expression("\\w (?:{ofWhom}|{forWhat}) (?:{the} |{ours})$", "i");
const OF_WHEN = expression("\\b(?:{whenAndWhere}|{onDay}|{isHeld})\\b", "i");
const APPOSED = expression(
  "^ ?(?:[^\\w\\s]|{onDay}\\b|{atOrIn}\\b|{ofWhom}\\b|{isDay}\\b|{isHeld}\\b|\\d|{weekday}|{weekdayShort}|{monthName})",
  "i",
);
/** "The 17 March release" */
const NOUN_BEHIND = expression("^ (?!{behindDay}\\b)\\p{Ll}{3,}", "u");

/** Whether the day that words behind "the next meeting" name is another one than its own. */
export function isOfOther(above: string, words: string): boolean {
  if (HEADED.test(above) && !OF_WHEN.test(above) && !APPOSED.test(words)) return true;
  const day = namedDay(words);
  if (day === undefined) return false;
  const at = words.indexOf(day.words);
  const [before, behind] = [words.slice(0, at), words.slice(at + day.words.length)];
  const isDoing = DOES_MORE.test(before) && !IS_HELD.test(before);
  const isNoun = day.month !== undefined && THE.test(before) && NOUN_BEHIND.test(behind);
  return isDoing || isNoun || DEADLINE.test(before) || NOT_ON.test(before);
}
