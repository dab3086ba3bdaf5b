import type { Attendee, CalendarDate, Meeting, Minutes } from "../model/meeting.ts";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A calendar date as a reader says it: "Tuesday 8 July 2014"; in other languages as their own custom is. */
export function dateInWords(date: CalendarDate, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  // English is put together here: its commas change from one version of Node's data to the next.
  if (/^en\b/i.test(language))
    return `${DAYS[day.getUTCDay()]} ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  return new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" }).format(day);
}

/** Who was there, each with the nickname and the role that the note gives. */
export function attendeesInWords(attendees: readonly Attendee[]): string {
  return attendees
    .map(({ name, as, role }) => {
      const asides = [as, role].filter((aside) => aside !== undefined);
      return asides.length === 0 ? name : `${name} (${asides.join(", ")})`;
    })
    .join(", ");
}

/** What the next one is called, by the sentence that names it. */
export function nextLabel(quote: string): "Next call" | "Next meeting" {
  return /\bcall\b/i.test(quote) ? "Next call" : "Next meeting";
}

/** The news of a meeting in a line: its description as written, else its subject. */
export function headline({ description, subject }: Pick<Meeting, "description" | "subject">): string {
  return description ?? subject;
}

/** What was agreed, one point each in the order of an output: who or what it is about, where that is known, and the note's own words. */
export function agreedPoints({ decisions, actions, deferred }: Minutes): { label?: string; quote: string }[] {
  return [
    ...decisions.map(({ text }) => ({ quote: text })),
    ...actions.map(({ who, quote }) => ({ label: who.join(", "), quote })),
    ...deferred.map(({ topic, quote }) => ({ label: topic, quote })),
  ];
}
