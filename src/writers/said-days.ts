/** Days that words say already, so that a head says its day once. */
import type { Article, CalendarDate } from "../model/meeting.ts";
import { forms } from "../model/redate.ts";
import type { Site } from "../model/site.ts";
import { collapsed } from "../model/walk.ts";
import { ENGLISH } from "./languages/english.ts";
import { languageBy } from "./languages/index.ts";
import { dateInWords, headline, shortDate } from "./wording.ts";
import { worded } from "./words.ts";

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
  return mention(words, date, language) !== undefined;
}

/** Words without the day that they say, and without what parted it from them; as they are where nothing would be left. */
export function withoutDay(words: string, date: CalendarDate, language: string): string {
  const said = mention(words, date, language);
  if (said === undefined) return words;
  const cut = (words.slice(0, said.from) + words.slice(said.to)).replace(/\(\s*\)|\[\s*\]/, "");
  // "The board on 3 March 2026": what led to the day says nothing without it.
  const left = collapsed(cut.replace(EDGES, "").replace((languageBy(language) ?? ENGLISH).leads, ""));
  return left === "" ? words : left;
}

const EDGES = /^[\s:,;·|/–—-]+|(?<![\s:,;·|/–—-])[\s:,;·|/–—-]+$/g;

/** Where words say a day. Lists ask this of every meeting: most words hold no year, and are looked through no further. */
function mention(
  words: string,
  date: CalendarDate,
  language: string,
): { readonly from: number; readonly to: number } | undefined {
  const small = words.toLowerCase();
  if (isEnglish(language) && !small.includes(date.slice(0, 4))) return undefined;
  for (const form of daysIn(language)(date)) {
    const from = small.indexOf(form.toLowerCase());
    const to = from + form.length;
    if (from >= 0 && !LETTER.test(small.charAt(from - 1)) && !LETTER.test(small.charAt(to)))
      return { from, to };
  }
  return undefined;
}

/** The ways a day is written in a language, those in English behind them. */
export function daysIn(language: string): (date: CalendarDate) => string[] {
  return (date) => {
    const custom = isEnglish(language) ? [] : [dateInWords(date, language), shortDate(date, language)];
    return [...custom, ...inNumbers(date, language), ...forms(date)];
  };
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

function inNumbers(date: CalendarDate, language: string): string[] {
  const [year = "", mm = "", dd = ""] = date.split("-");
  const parts = { year, mm, dd, month: Number(mm), day: Number(dd) };
  return (languageBy(language)?.numbers ?? []).map((form) => worded(form, parts));
}

const LETTER = /[\p{L}\p{N}]/u;
