/** The lists of meetings: the newest, where a newcomer begins and "All meetings" leads, and those of a year each. */
import type { FeedEdition } from "../../model/edition.ts";
import type { Meeting } from "../../model/meeting.ts";
import { CALENDAR, INDEX, LINKS, yearFile } from "../../model/paths.ts";
import { escapeHtml, type Html, html } from "../html.ts";
import { LOOKS } from "../looks.ts";
import { dateInWords, headline } from "../wording.ts";
import type { Words } from "../words.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { document, lines } from "./frame.ts";
import { newestByYear, topOfYear, type Year } from "./years.ts";

export const list: Writer<FeedEdition> = { name: "list", write };

function write(edition: FeedEdition, context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  return document(context, {
    title: edition.title,
    description: edition.subtitle ?? edition.title,
    main: lines([
      html`<h1>${escapeHtml(edition.title)}</h1>`,
      ...newestByYear(edition.meetings, words, (meetings) => rows(meetings, site.language, words)),
    ]),
    links: links("", context),
  });
}

/** The list of the meetings (newest first) of a year. */
export function listOfYear(year: Year, meetings: readonly Meeting[], context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const page = document(context, {
    title: `${year.name} · ${site.title}`,
    description: `${site.title} ${year.name}`,
    ...topOfYear(year, { url: site.minutes, words: words.allMeetings }, context),
    main: lines([
      html`<p class="eyebrow">${escapeHtml(site.title)}</p>`,
      html`<h1>${escapeHtml(year.name)}</h1>`,
      rows(meetings, site.language, words),
    ]),
    links: links("../", context),
  });
  return { ...page, file: yearFile("", year.name) };
}

/** What the foot leads to, from a page that lies so far below the top. */
function links(up: "" | "../", { site, looks: { words } = LOOKS }: Context): Html[] {
  return [
    html`<a href="${escapeHtml(`${up}${INDEX}/`)}">${escapeHtml(words.pageIndex)}</a>`,
    html`<a href="${escapeHtml(`${up}${LINKS}/`)}">${escapeHtml(words.pageLinks)}</a>`,
    html`<a href="${escapeHtml(`${up}${CALENDAR}`)}">${escapeHtml(words.pageCalendar)}</a>`,
    html`<a href="${escapeHtml(site.url)}">${escapeHtml(site.url)}</a>`,
  ];
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
