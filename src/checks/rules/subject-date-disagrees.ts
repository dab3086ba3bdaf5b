import type { Meeting } from "../../model/meeting.ts";
import { namedDay, nearestDay } from "../../model/named-day.ts";
import type { Candidate, Finding, Rule } from "../rule.ts";
import { passages, placeIn } from "../support/passages.ts";

const DATE = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/g;
const HINT = "Mend the one that is wrong: outputs are dated by the meeting's date.";

/** A note is begun as a copy of the last one: a date that was not changed is the commonest slip. The description's is the reader's. */
export const subjectDateDisagrees: Rule = {
  code: "subject-date-disagrees",
  severity: "warning",
  about:
    "a date in the subject, the permalink, the file's name or a line `Date:` at the top that is not the meeting's",
  find: (subject) => [...inFields(subject), ...inLine(subject)],
};

function inFields({ meeting, lines }: Candidate): Finding[] {
  return (["subject", "permalink", "file"] as const).flatMap((field) => {
    const text = field === "file" ? fileName(meeting) : meeting[field];
    const dates = [...text.matchAll(DATE)].map(([date]) => date);
    const [first] = dates;
    if (first === undefined || dates.includes(meeting.date)) return [];
    return {
      message: `${field === "file" ? "the file's name" : `the ${field}`} says ${first}, and the meeting's date is ${meeting.date}`,
      place: field === "file" ? meeting.place : placeIn(lines, meeting.place, text),
      hint: HINT,
    };
  });
}

/** "Date: Tuesday, 3 March 2026", alone on its line. */
const LABELLED =
  /(?<![^\n])(?:Meeting date|Date|Datum) ?: {0,3}(?:\p{L}{2,12}\.?,? )?(?:the )?(?=\d|\p{Lu})/gu;
/** No date in words is longer. */
const LONGEST = 30;

// Below a title and above the next heading: further down "Date:" may be of anything.
function inLine(subject: Candidate): Finding[] {
  const all = passages(subject);
  const next = all.findIndex(({ kind }, i) => i > 0 && kind === "heading");
  const head = next < 0 ? all : all.slice(0, next);
  return head.flatMap(({ text, at }) =>
    [...text.matchAll(LABELLED)].flatMap((match) => {
      const start = match.index + match[0].length;
      const [line = ""] = text.slice(start).split("\n", 1);
      const named = namedDay(line);
      const isDay = named?.year !== undefined && line.startsWith(named.words) && line.length <= LONGEST;
      const date = isDay && named.lastDay === undefined ? nearestDay(named, subject.meeting.date) : undefined;
      if (date === undefined || named === undefined || date === subject.meeting.date) return [];
      return {
        message: `"${match[0].trim()} ${named.words}" is ${date}, and the meeting's date is ${subject.meeting.date}`,
        place: at(start, named.words.length),
        hint: HINT,
      };
    }),
  );
}

function fileName({ place }: Meeting): string {
  return place.file.replace(/^.*[/\\]/, "");
}
