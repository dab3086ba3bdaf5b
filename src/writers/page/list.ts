/** The list of all meetings: where a newcomer begins and "All meetings" leads. */
import type { FeedEdition } from "../../model/edition.ts";
import type { Meeting } from "../../model/meeting.ts";
import { CALENDAR, INDEX, LINKS } from "../../model/paths.ts";
import { escapeHtml, type Html, html } from "../html.ts";
import { LOOKS } from "../looks.ts";
import { dateInWords, headline } from "../wording.ts";
import type { Words } from "../words.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { document, lines } from "./frame.ts";
import { byYear } from "./years.ts";

export const list: Writer<FeedEdition> = { name: "list", write };

function write(edition: FeedEdition, context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  return document(context, {
    title: edition.title,
    description: edition.subtitle ?? edition.title,
    main: lines([
      html`<h1>${escapeHtml(edition.title)}</h1>`,
      ...byYear(edition.meetings, words.pageYears, (meetings) => rows(meetings, site.language, words)),
    ]),
    links: [
      html`<a href="${escapeHtml(INDEX)}/">${escapeHtml(words.pageIndex)}</a>`,
      html`<a href="${escapeHtml(LINKS)}/">${escapeHtml(words.pageLinks)}</a>`,
      html`<a href="${escapeHtml(CALENDAR)}">${escapeHtml(words.pageCalendar)}</a>`,
      html`<a href="${escapeHtml(site.url)}">${escapeHtml(site.url)}</a>`,
    ],
  });
}

function rows(meetings: readonly Meeting[], language: string, words: Words): Html {
  return html`<ul class="meetings">${lines(meetings.map((meeting) => row(meeting, language, words)))}</ul>`;
}

function row(meeting: Meeting, language: string, words: Words): Html {
  const { url, subject, description, date, status } = meeting;
  const link = html`<a href="${escapeHtml(url)}">${escapeHtml(headline(meeting))}</a>`;
  const cancelled = status === "cancelled" ? [words.cancelled] : [];
  const named = description === undefined ? [] : [subject];
  const facts = [...cancelled, ...named, dateInWords(date, language)].join(" · ");
  return html`<li>${link} <span class="meta muted">${escapeHtml(facts)}</span></li>`;
}
