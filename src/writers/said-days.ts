/** Days that words say already, so that a head says its day once. */
import type { Article, CalendarDate } from "../model/meeting.ts";
import { forms } from "../model/redate.ts";
import type { Site } from "../model/site.ts";
import { collapsed } from "../model/walk.ts";
import { dateInWords, headline, shortDate } from "./wording.ts";

/** What a head says beside its news: what it was, unless that is the site itself; and whether the news says the day. */
export function besideNews(
  article: Article,
  date: CalendarDate,
  { title, language }: Site,
): { readonly name?: string; readonly isDated: boolean } {
  const isDated = saysDay(headline(article), date, language);
  const name = withoutDay(article.subject, date, language);
  const isNamed =
    article.description !== undefined &&
    name.toLowerCase() !== title.toLowerCase() &&
    !saysDay(name, date, language);
  return isNamed ? { name, isDated } : { isDated };
}

/** Whether words say a day, in whatever form. */
export function saysDay(words: string, date: CalendarDate, language: string): boolean {
  return dayIn(date, language).test(words);
}

/** Words without the day that they say, and without what parted it from them; as they are where nothing would be left. */
export function withoutDay(words: string, date: CalendarDate, language: string): string {
  const cut = words.replace(dayIn(date, language), "").replace(/\(\s*\)|\[\s*\]/, "");
  // "The board on 3 March 2026": what led to the day says nothing without it.
  const left = collapsed(cut.replace(EDGES, "").replace(/\s(?:on|of|from|for)$/i, ""));
  return left === "" ? words : left;
}

const EDGES = /^[\s:,;·|/–—-]+|(?<![\s:,;·|/–—-])[\s:,;·|/–—-]+$/g;

function dayIn(date: CalendarDate, language: string): RegExp {
  const all = [dateInWords(date, language), ...forms(date), shortDate(date, language)];
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${all.map((form) => RegExp.escape(form)).join("|")})(?![\\p{L}\\p{N}])`,
    "iu",
  );
}
