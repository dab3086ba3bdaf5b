/** Who meets again where the sentence calls them by no word for a group: "Stewards meet again on 17 March". */
import { expression } from "../expression.ts";

const MEETS_AGAIN = expression(
  "^\\W{0,6}(?:{soThen},? )?(?:{the} )?(?<who>[\\p{L}-]{3,20}) (?:{shallDo} )?(?:{gathers} {nextWord}|{nextWord} {gathers}|(?={gathersAgain}){gathers}(?: {again})?|{gathers} (?:{again}))\\b",
  "iu",
);
/** "Meeting closed at 8:20", "Ada closed the meeting" */
const CLOSED = expression(
  "^\\W{0,6}(?:(?:{the} )?{meeting} (?:{isOver} )?)?{closedAt}\\b|\\b{closedAt} {the} {meeting}\\b",
  "i",
);
/** So many letters of a word tell of whom it is: "Leads", "Leadership". */
const STEM = 4;

/** The words of a note's title by which a gathering is told to be its own: of three letters or more, in small ones. */
export function ownWords(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/\p{L}{3,}/gu));
}

/** Whether a sentence says that those meet again who met: it stands behind the end of the meeting, or its title names them. */
export function isOwnGathering(text: string, before: string, own: string): boolean {
  const who = MEETS_AGAIN.exec(text)?.groups?.who?.toLowerCase();
  if (who === undefined) return false;
  const stem = who.slice(0, Math.max(STEM, who.length - 1));
  return (
    CLOSED.test(before) ||
    (who.length > STEM && (own.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => word.startsWith(stem)))
  );
}
