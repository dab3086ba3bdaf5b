import type { CalendarDate } from "../../model/meeting.ts";
import { escapeHtml, type Html, html, joined } from "../html.ts";

/** As many as a reader takes in without headings. */
const FEW = 12;

/** What has a date, newest first, in parts: one where it is little or of one year, else a year each, with a row of that label that leads to them. */
export function byYear<T extends { readonly date: CalendarDate }>(
  dated: readonly T[],
  label: string,
  part: (ones: readonly T[]) => Html,
): Html[] {
  const years = [...Map.groupBy(dated, ({ date }) => date.slice(0, 4))];
  if (dated.length <= FEW || years.length === 1) return [part(dated)];
  const row = years.map(([year]) => html`<a href="#${escapeHtml(year)}">${escapeHtml(year)}</a>`);
  return [
    html`<nav class="years" aria-label="${escapeHtml(label)}">${joined(row, html`\n`)}</nav>`,
    ...years.flatMap(([year, ones]) => [
      html`<h2 id="${escapeHtml(year)}">${escapeHtml(year)}</h2>`,
      part(ones),
    ]),
  ];
}
