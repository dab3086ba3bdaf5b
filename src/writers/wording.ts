import { instantOf, isMonth, monthOf, partsOf, weekdayOf } from "../model/day.ts";
import type { MailedEdition, Span } from "../model/edition.ts";
import type { Article, Attendee, CalendarDate } from "../model/meeting.ts";
import { languageBy } from "./languages/index.ts";
import { worded } from "./words.ts";

/** A calendar date as a reader says it: "Tuesday 8 July 2014"; in other languages as their own custom is. */
export function dateInWords(date: CalendarDate, language: string): string {
  // English is put together here: its commas change from one version of Node's data to the next.
  if (isEnglish(language)) return `${weekdayOf(date)} ${shortDate(date, language)}`;
  return new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" }).format(instantOf(date));
}

/** The same without the day of the week, for where there is little room: "8 July 2014". */
export function shortDate(date: CalendarDate, language: string): string {
  if (isEnglish(language)) return `${partsOf(date).day} ${monthAndYear(date)}`;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(instantOf(date));
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

function monthAndYear(date: CalendarDate): string {
  return `${monthOf(date)} ${partsOf(date).year}`;
}

/** When what is told of was: a meeting's day, a digest's days. */
export function whenInWords(edition: MailedEdition, language: string): string {
  switch (edition.kind) {
    case "meeting":
    case "correction":
      return dateInWords(edition.article.date, language);
    case "digest":
      return daysInWords(edition.span, language);
    default:
      return edition satisfies never;
  }
}

/** Days as a reader says them: "July 2014" for a whole month, else "1 July 2014 to 8 July 2014". */
export function daysInWords({ since, until }: Span, language: string): string {
  if (since === until) return shortDate(since, language);
  if (!isMonth(since, until))
    return between(shortDate(since, language), shortDate(until, language), language);
  if (isEnglish(language)) return monthAndYear(until);
  const options = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, options).format(instantOf(until));
}

// A dash is everybody's.
function between(since: string, until: string, language: string): string {
  return worded(languageBy(language)?.days ?? "{since} – {until}", { since, until });
}

/** The role of whoever led, which the reader calls so in every language. */
const CHAIR = /^chair\b/;

/** Who was there, each with the nickname and the role that the note gives. */
export function attendeesInWords(
  attendees: readonly Attendee[],
  { chair }: { readonly chair: string },
): string {
  return attendees
    .map(({ name, as, role }) => {
      const asides = [as, role?.replace(CHAIR, () => chair)].filter((aside) => aside !== undefined);
      return asides.length === 0 ? name : `${name} (${asides.join(", ")})`;
    })
    .join(", ");
}

/** What the next one is called, by the sentence that names it. */
export function nextLabel(quote: string): "nextCall" | "nextMeeting" {
  return /\bcall\b/i.test(quote) ? "nextCall" : "nextMeeting";
}

/** The news of an article in a line: its description as written, else its subject. */
export function headline({ description, subject }: Article): string {
  return description ?? subject;
}
