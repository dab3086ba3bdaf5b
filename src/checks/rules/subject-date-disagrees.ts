import type { Meeting } from "../../model/meeting.ts";
import type { Rule } from "../rule.ts";
import { placeIn } from "../support/passages.ts";

const DATE = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/g;

/** A note is begun as a copy of the last one: a date that was not changed is the commonest slip. The description's is the reader's. */
export const subjectDateDisagrees: Rule = {
  code: "subject-date-disagrees",
  severity: "warning",
  about: "a date in the subject, the permalink or the file's name that is not the meeting's",
  find: ({ meeting, lines }) =>
    (["subject", "permalink", "file"] as const).flatMap((field) => {
      const text = field === "file" ? fileName(meeting) : meeting[field];
      const dates = [...text.matchAll(DATE)].map(([date]) => date);
      const [first] = dates;
      if (first === undefined || dates.includes(meeting.date)) return [];
      return {
        message: `${field === "file" ? "the file's name" : `the ${field}`} says ${first}, and the meeting's date is ${meeting.date}`,
        place: field === "file" ? meeting.place : placeIn(lines, meeting.place, text),
        hint: "Mend the one that is wrong: outputs are dated by the meeting's date.",
      };
    }),
};

function fileName({ place }: Meeting): string {
  return place.file.replace(/^.*[/\\]/, "");
}
