/** The list of all meetings: where a newcomer begins and "All meetings" leads. */
import type { Edition } from "../../model/edition.ts";
import type { Meeting } from "../../model/meeting.ts";
import { escapeHtml, type Html, html } from "../html.ts";
import { dateInWords, headline } from "../wording.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { document, lines } from "./frame.ts";

export const list: Writer = { name: "list", write };

function write(edition: Edition, context: Context): Part {
  const rows = edition.meetings.map((meeting) => row(meeting, context.site.language));
  return document(context, {
    title: edition.title,
    description: edition.subtitle ?? edition.title,
    main: lines([
      html`<h1>${escapeHtml(edition.title)}</h1>`,
      html`<ul class="meetings">${lines(rows)}</ul>`,
    ]),
    links: [html`<a href="${escapeHtml(context.site.url)}">${escapeHtml(context.site.url)}</a>`],
  });
}

function row(meeting: Meeting, language: string): Html {
  const { url, subject, description, date } = meeting;
  const link = html`<a href="${escapeHtml(url)}">${escapeHtml(headline(meeting))}</a>`;
  const facts = [...(description === undefined ? [] : [subject]), dateInWords(date, language)].join(" · ");
  return html`<li>${link} <span class="meta muted">${escapeHtml(facts)}</span></li>`;
}
