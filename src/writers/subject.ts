/** What a message is called in an inbox and an archive: the news, not the day alone. Pure. */
import type { MailedEdition } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Site } from "../model/site.ts";
import { collapsed, shortened } from "../model/walk.ts";
import { saysDay, withoutDay } from "./said-days.ts";
import { shortDate } from "./wording.ts";
import { type Words, worded } from "./words.ts";

/** What a template of subjects may hold. */
export const SUBJECT_HOLES = ["subject", "news", "date", "day", "site"] as const;

/** The subject of a message; `template` is the mailing's, a digest has its own. */
export function mailSubject(
  edition: MailedEdition,
  site: Site,
  words: Words,
  template?: string | undefined,
): string {
  if (edition.kind === "digest") return edition.article.subject;
  const subject = subjectOf(edition.article, site, template);
  return edition.kind === "correction" ? worded(words.correction, { subject }) : subject;
}

function subjectOf(meeting: Meeting, site: Site, template: string | undefined): string {
  const { subject, date } = meeting;
  const { title, language } = site;
  const news = newsOf(meeting, language);
  if (template !== undefined)
    return collapsed(
      worded(template, { subject, news: news ?? subject, date, day: shortDate(date, language), site: title }),
    );
  return news !== undefined && isOfSeries(meeting, language) ? `${news} (${subject})` : subject;
}

/** Longer news is cut behind a word: an inbox shows no more. */
const LONGEST = 90;

/** The news in a line without its day; absent where the note has no description, or it says no more than the subject. */
function newsOf({ description, subject, date }: Meeting, language: string): string | undefined {
  if (description === undefined) return undefined;
  const news = collapsed(withoutDay(description, date, language));
  // Of a day alone nothing is left.
  if (saysDay(news, date, language) || subject.toLowerCase().includes(news.toLowerCase())) return undefined;
  return shortened(news, LONGEST);
}

/** More words than these beside its day say what a meeting was about. */
const NAME = 5;

/** Whether a subject is the name of a series and a day: then only the day tells one message from another. */
function isOfSeries({ subject, date }: Meeting, language: string): boolean {
  if (!saysDay(subject, date, language)) return false;
  return withoutDay(subject, date, language).split(" ").length <= NAME;
}
