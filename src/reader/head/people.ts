/** Whom the head of a note names as people of its meeting: `attendees: [Ada, Ben]`, `chair: Ada`. */
import { LIMITS } from "../../text/limits.ts";
import { isMap } from "../../text/placed.ts";

/** Labels that heads have for people, in small letters; the minutes' own words say what each means. */
const LABELS = new Set(
  "attendees attending participants present regrets apologies absent chair moderator facilitator host scribe secretary anwesend teilnehmer teilnehmende entschuldigt vorsitz moderation protokoll".split(
    " ",
  ),
);

/** A label of the head with the names behind it, as words. */
export interface HeadPeople {
  readonly label: string;
  readonly names: readonly string[];
}

/** Whether a key of a head names people of the meeting. */
export function isPeopleKey(key: string): boolean {
  return LABELS.has(key.toLowerCase());
}

/** The people that a head names, by its own labels. */
export function headPeople(values: Readonly<Record<string, unknown>>): HeadPeople[] {
  return Object.entries(values).flatMap(([label, value]) => {
    const names = isPeopleKey(label) ? namesIn(value) : [];
    return names.length === 0 ? [] : [{ label, names }];
  });
}

// Words, a list of words, or a list of people with their names.
function namesIn(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, LIMITS.attendees) : [value];
  return all
    .map((one) => (isMap(one) ? one.name : one))
    .filter((one) => typeof one === "string")
    .map((one) => one.trim().replace(/^\[\[([^[\]]*)\]\]$/, "$1"))
    .filter((one) => one !== "");
}
