/** Which statements of the next meeting may be of some other gathering: they count where nothing else is said. */
import type { NextMeeting } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { ownWords } from "./own-gathering.ts";

const WOULD_BE = expression("\\b{wouldBe}\\b", "i");
const IS_MEETING = expression("\\b{meeting}s?\\b", "i");
/** What is called by another word than a meeting: "office hours", "the next triage", "the next one" of whatever stands above; "will next meet" calls nothing so. */
const CALLED = expression(
  "\\b{gatheringBeside}\\b|(?<!\\b{shallDo} )\\b{nextOf} (?:[\\p{L}-]{2,20} ){0,2}?(?:{gathering}|{meetingBody}|{anyOne})\\b",
  "giu",
);
const NEXT_WORDS = expression("\\b{nextOf} [\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?", "iu");

/** "Trustees meet on 17 March": so meet those of another body, where the title has no word for them. */
const OTHERS_MEET = expression(
  "^\\W{0,6}(?:{the} )?(?<who>(?:[\\p{L}-]{2,20} )?(?:{otherBody}|{memberOf}))(?: {shallDo})?(?: {thenAgain})? {gathers}\\b",
  "iu",
);

/** Whether a statement is of what is only thought of, or of a gathering that the note's title has no word for. */
export function isDoubtful({ quote, rule }: NextMeeting, own: string): boolean {
  if (WOULD_BE.test(quote) || ["sentence.mentioned", "table.rota", "label.standing"].includes(rule))
    return true;
  const { who = "" } = OTHERS_MEET.exec(quote)?.groups ?? {};
  if (who !== "" && !sharesWord(who, own)) return true;
  const rest = quote.replace(CALLED, "");
  if (IS_MEETING.test(rest)) return false;
  const called = quote.match(rest === quote && rule.endsWith("next-of") ? NEXT_WORDS : CALLED) ?? [];
  return called.length > 0 && !called.some((words) => sharesWord(words, own));
}

function sharesWord(words: string, own: string): boolean {
  const names = ownWords(own);
  return [...ownWords(words)].some((word) => names.has(word) || names.has(`${word}s`));
}
