/**
 * What a list says of years. Its first page has the newest, and leads to a page of every year; that one is made of what
 * is of its year alone, so that an old year's bytes stay as they are whatever is written this year.
 */
import type { CalendarDate } from "../../model/meeting.ts";
import { escapeHtml, type Html, html, joined, wordedHtml } from "../html/markup.ts";
import { LOOKS } from "../looks.ts";
import type { Words } from "../words.ts";
import type { Context } from "../writer.ts";
import { fitting } from "./newest.ts";
import { way } from "./way.ts";

/** A year that something is of, and the nearest ones before and after it that something is of too. */
export interface Year {
  readonly name: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

interface Dated {
  readonly date: CalendarDate;
}

/** As many as a reader takes in without headings. */
const FEW = 12;

/** What has a date (newest first), a year each. */
export function byYear<T extends Dated>(
  dated: readonly T[],
): { readonly year: Year; readonly ones: readonly [T, ...T[]] }[] {
  const years = [...Map.groupBy(dated, yearOf)];
  return years.flatMap(([name, [first, ...others]], i) => {
    const year = { name, before: years[i + 1]?.[0], after: years[i - 1]?.[0] };
    return first === undefined ? [] : [{ year, ones: [first, ...others] as const }];
  });
}

/**
 * The newest of what has a date (newest first), and where that is not all of it the ways to the years. In one part where
 * it is little or of one year, else a year each. With `isFirstApart` the very newest stands elsewhere on the page.
 */
export function newestByYear<T extends Dated>(
  dated: readonly T[],
  words: Words,
  part: (ones: readonly T[]) => Html,
  { level = 2, isFirstApart = false }: { readonly level?: 2 | 3; readonly isFirstApart?: boolean } = {},
): Html[] {
  const fit = fitting(dated, (one) => part([one]));
  const newest = isFirstApart ? fit.slice(1) : fit;
  const isWhole = fit.length === dated.length;
  const years = byYear(newest);
  const isParted = isWhole ? goesByYear(newest) : years.length > 1;
  const parts = isParted
    ? years.flatMap(({ year: { name }, ones }) => [
        html`<h${level} class="year" id="${escapeHtml(name)}">${link(name, `${name}/`)}</h${level}>`,
        part(ones),
      ])
    : [part(newest)];
  if (!isWhole) return [yearsRow(dated, words), ...parts, older(dated, fit.length, words)];
  if (!isParted) return parts;
  // The newest may be the only one of its year.
  const within = yearsOf(dated).map((name) =>
    link(name, years.some(({ year }) => year.name === name) ? `#${name}` : `${name}/`),
  );
  return [row(within, words), ...parts];
}

/** Whether what has a date wants to be told by years: it is of several, and more than a few. */
export function goesByYear(dated: readonly Dated[]): boolean {
  return dated.length > FEW && byYear(dated).length > 1;
}

/** A row that leads to the page of every year. */
export function yearsRow(dated: readonly Dated[], words: Words): Html {
  return row(
    yearsOf(dated).map((year) => link(year, `${year}/`)),
    words,
  );
}

/** The way to the first of what has a date that a page has no room for: to its year. */
export function older(dated: readonly Dated[], shown: number, words: Words): Html {
  const next = dated[shown];
  if (next === undefined) return html``;
  const year = yearOf(next);
  const said = wordedHtml(words.pageOlder, { year: escapeHtml(year) });
  return html`<p class="older"><a href="${escapeHtml(year)}/">${said}</a></p>`;
}

/** The row above the page of a year: to the years beside it and back to the newest. */
export function topOfYear(
  { before, after }: Year,
  all: { readonly url: string; readonly words: string },
  { site, looks: { words } = LOOKS }: Context,
): { readonly top: Html; readonly topLabel: string } {
  const turn = (year: string | undefined) =>
    year === undefined ? undefined : { url: `../${year}/`, words: year };
  const top = way({ previous: turn(before), all, next: turn(after) }, site.language);
  return { top, topLabel: words.pageYears };
}

function row(links: readonly Html[], words: Words): Html {
  return html`<nav class="years" aria-label="${escapeHtml(words.pageYears)}">${joined(links, html`\n`)}</nav>`;
}

function link(words: string, url: string): Html {
  return html`<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;
}

function yearsOf(dated: readonly Dated[]): string[] {
  return [...new Set(dated.map(yearOf))];
}

function yearOf({ date }: Dated): string {
  return date.slice(0, 4);
}
