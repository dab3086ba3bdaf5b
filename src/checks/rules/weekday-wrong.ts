import { weekdayOf } from "../../model/day.ts";
import { namedDay, nearestDay, WEEKDAY } from "../../model/named-day.ts";
import type { Candidate, Finding, Rule } from "../rule.ts";
import { headPassages, passages, type WrittenPassage } from "../support/passages.ts";

const SAID = new RegExp(`\\b(${WEEKDAY}),?\\s+(?:the\\s+)?(?=\\d|[A-Z])`, "g");
/** No date in words is longer; what follows belongs to the next clause. */
const LONGEST = 30;

export const weekdayWrong: Rule = {
  code: "weekday-wrong",
  severity: "warning",
  about: "a date with another day of the week than it has",
  find: (subject) => [...headPassages(subject), ...passages(subject)].flatMap((one) => wrong(one, subject)),
};

function wrong({ text, at }: WrittenPassage, { meeting }: Candidate): Finding[] {
  return [...text.matchAll(SAID)].flatMap((match) => {
    const [opening, weekday] = match;
    const end = match.index + opening.length;
    const behind = text.slice(end, end + LONGEST);
    const named = namedDay(behind);
    if (named === undefined || !behind.startsWith(named.words)) return [];
    const date = nearestDay(named, meeting.date);
    if (date === undefined || weekdayOf(date) === weekday) return [];
    const said = opening + named.words;
    return {
      message: `"${said.replace(/\s+/g, " ")}": ${date} is a ${weekdayOf(date)}`,
      place: at(match.index, said.length),
      hint: "Mend the day of the week, or the date.",
    };
  });
}
