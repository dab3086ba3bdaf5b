/** The labels of a list of attendees, and a text cut at them. */

/** What opens a list of those who were there. */
const PRESENT =
  "attendees|attendance|attended(?: by)?|attending|in attendance|(?:also |members |people |those |who was |who were )?present|participants|participating|roll call|who was there";
/** These do beside it. */
const ALSO =
  "guests?|visitors?|observers?|members|remote(?:ly)?|in person|on-?site|online|by phone|dialled in|speakers?";
const ABSENT =
  "(?:(?:with )?apologies|regrets|absent(?: with apologies)?|absentees?|absences|not (?:present|attending|in attendance)|unable to attend|excused|missing)(?: (?:received )?from)?";
const ROLES =
  "(?:co-?)?chair(?:man|woman|person|ed by)?|presiding|moderat(?:or|ed by)|facilitat(?:or|ed by)|hosted by|host|secretary|scribe|recorder|note-?taker|notes(?: (?:taken )?by)?|minutes(?: (?:taken )?by)?|minute-?taker";
const COUNT = "(?: \\(\\d+\\)| \\[\\d+\\])?";
/** A line that opens with such a label. */
export const OPENS = new RegExp(`^(?:${PRESENT})${COUNT}\\s*(?::|[–—]\\s|-\\s)`, "i");
/** A heading of such a list. */
export const HEADING = new RegExp(`^(?:(?:list of|meeting) )?(?:${PRESENT})${COUNT}\\s*:?$`, "i");
/** Exactly such a label, without its colon. */
export const IS_PRESENT = new RegExp(`^(?:${PRESENT})$`, "i");
export const IS_ABSENT = new RegExp(`^(?:${ABSENT})${COUNT}$`, "i");
const IS_ALSO = new RegExp(`^(?:${PRESENT}|${ALSO})${COUNT}$`, "i");
export const IS_ROLE = new RegExp(`^(?:${ROLES})$`, "i");
const ROLE_LABEL = new RegExp(`^(?:${ROLES})\\s*:`, "i");
const LABELS = new RegExp(
  `(?:^|\\n|[.;]\\s|\\s[-–—|]\\s)\\s*(${PRESENT}|${ALSO}|${ABSENT}|${ROLES}|date|time|location|place|agenda)${COUNT}\\s*(?::|[–—]\\s|-\\s)`,
  "gi",
);

export interface Segment {
  readonly label: string;
  readonly rest: string;
}

/** A text cut at its labels; words before the first have an empty one. */
export function segments(text: string): Segment[] {
  const found = [...text.matchAll(LABELS)];
  const first = text.slice(0, found[0]?.index ?? text.length);
  return [
    ...(first.trim() === "" ? [] : [{ label: "", rest: inOne(first) }]),
    ...found.map((match, i) => ({
      label: (match[1] ?? "").replace(/\s+/g, " "),
      rest: inOne(
        text.slice(
          match.index + match[0].length - (/\n\s*$/.exec(match[0])?.[0].length ?? 0),
          found[i + 1]?.index,
        ),
      ),
    })),
  ];
}

// A name a line, without commas, is a list; else a line end may stand within a name.
function inOne(text: string): string {
  const lines = text.trim().split(/\s*\n\s*/);
  const whole = lines.every((line) => /^(?:@\S+|\S+(?: \S+)+)$/.test(line));
  const isColumn = lines.length > 1 && !/[,;]|\sand\s/.test(text) && (/^\s*\n/.test(text) || whole);
  return lines.join(isColumn ? ", " : " ");
}

/** Whether words are a label without its colon. */
export function isAlone(words: string): boolean {
  return IS_ABSENT.test(words) || IS_ALSO.test(words) || IS_ROLE.test(words);
}

/** Whether a label names a role or those who are not there: such a line belongs to a list of attendees beside it. */
export function isBeside(label: string): boolean {
  return IS_ROLE.test(label) || IS_ABSENT.test(label);
}

/** Whether a text opens with any of these labels, or is one. */
export function isLabelled(words: string): boolean {
  const label = segments(words)[0]?.label ?? "";
  return isAlone(label) || isAlone(words.trim().replace(/:$/, ""));
}

/** A text without the label it opens with. */
export function unlabelled(words: string): string {
  return words.replace(OPENS, "").replace(HEADING, "").replace(ROLE_LABEL, "");
}
