import { namedDay, nearestDay } from "../../model/named-day.ts";
import type { Rule } from "../rule.ts";
import { passages } from "../support/passages.ts";

/** The words that name it, and what the sentence says soon behind them. */
const SAID = /\bnext (?:\w+ )?(?:call|meeting|session|sync|stand-?up)\b([^.?!]{0,60})/gi;

/** The reader takes no such day for the next meeting's: without this rule nobody would be told why none is shown. */
export const nextMeetingPast: Rule = {
  code: "next-meeting-past",
  severity: "warning",
  about: "a next meeting on a day that is not after the meeting",
  find: (subject) =>
    passages(subject).flatMap((passage) =>
      [...passage.text.matchAll(SAID)].flatMap((match) => {
        const { date } = subject.meeting;
        const named = namedDay(match[1] ?? "");
        const next = named === undefined ? undefined : nearestDay(named, date);
        if (named === undefined || next === undefined || next > date) return [];
        return {
          message: `the next meeting is said to be on ${named.words}, which is not after ${date}`,
          place: passage.at(match.index, match[0].length),
          hint: "Mend the date: as it is, no output tells when the next meeting is.",
        };
      }),
    ),
};
