/** The day that stands in the place of one that falls out. */
import type { CalendarDate } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import type { Announced } from "./announced.ts";
import { beforeDay, isBareMoment, isBareStart } from "./said/bare-moment.ts";
import { saidDay } from "./said/relative-day.ts";

const IN_PLACE = expression(
  "(?:[,;:)–—-]\\s*|^\\s*|[.]\\s+)(?:(?:{henceThen},? )(?:{itTakesPlace} ){0,2}|(?:{itTakesPlace} ){1,2}|(?:{henceThen},? )?{goesOnAgain} )$",
  "i",
);
const IT_IS = expression(
  "^\\W{0,6}(?:{henceThen},? )?{itTakesPlace}(?: {itTakesPlace})?$|^\\W{0,6}{henceThen},?$|^\\W{0,6}(?:{henceThen},? )?{goesOnAgain}$",
  "i",
);
const INSTEAD = expression("^[^.;]{0,40}\\b{instead}\\b", "i");

/** "…, therefore the 17th": the day that stands in the place of another one; `isOff` knows what says that one is off. */
export function inPlace(
  text: string,
  after: CalendarDate,
  isOff: (words: string) => boolean,
): Announced | undefined {
  for (const [cut, at] of cuts(text)) {
    const behind = text.slice(at);
    const day = saidDay(behind, after);
    if (day === undefined) continue;
    const before = `${cut}${beforeDay(behind, day)} `;
    const isBare = isBareStart(before);
    const isMeant =
      IN_PLACE.test(before) ||
      (isBare && INSTEAD.test(behind.slice(day.to))) ||
      ((cut === "." || endsOff(text.slice(0, at - 1), after, isOff)) && isBareMoment(behind, after));
    if (isMeant) return { date: day.date, from: at + day.from, rule: "sentence.in-place" };
  }
  return undefined;
}

const MONTH_LAST = expression("(?<![\\p{L}]){monthName}(?: \\d{4})?\\s*$", "iu");

// "Next call: 10 March cancelled", "Next call: none in June"
function endsOff(text: string, after: CalendarDate, isOff: (words: string) => boolean): boolean {
  const clause = text.split(/[,;:.]/).at(-1) ?? "";
  const day = saidDay(clause, after);
  return day === undefined ? MONTH_LAST.test(clause) && isOff(clause) : isOff(clause.slice(day.to));
}

// From each mark on that parts clauses, with the mark.
function cuts(text: string): (readonly [string, number])[] {
  const marks = text.slice(0, LONG).matchAll(/[,;:)–—→]|(?<= )-(?= )|\.(?= )/g);
  return [...marks].map(({ index }) => [text.charAt(index), index + 1] as const);
}

const LONG = 300;

/** Whether a sentence tells where what the one before it takes off is put: "It's on the 17th instead." */
export function isPutThere(text: string, after: CalendarDate, above: string): boolean {
  const day = saidDay(text, after, above);
  if (day === undefined) return false;
  const before = beforeDay(text, day);
  return IT_IS.test(before) || (isBareStart(before) && INSTEAD.test(text.slice(day.to)));
}
