/**
 * A meeting, or a link of the link log, as the feeds tell it, in RFC 4287's words; every notation is written from this,
 * so that ids, dates and contents agree. Addresses of authors are not in it.
 */
import { instantOf } from "../../model/day.ts";
import type { LoggedLink } from "../../model/link-log.ts";
import type { Meeting } from "../../model/meeting.ts";
import { outline } from "../../model/outline.ts";
import { entryId, type Site } from "../../model/site.ts";
import { blocksToHtml } from "../html/blocks.ts";
import { escapeHtml, type Html, html, wordedHtml } from "../html/markup.ts";
import type { ShownPicture } from "../html/style.ts";
import { shownOnPages } from "../pictures.ts";
import { besideNews } from "../said-days.ts";
import { headline, shortDate } from "../wording.ts";
import { WORDS, type Words } from "../words.ts";

export interface Entry {
  /** Permanent, independent of any address (RFC 4287, 4.2.6). */
  readonly id: string;
  readonly title: string;
  /** What a browser shows above the entry: its news, and beside it what it was and when. Readers show title and date. */
  readonly news: string;
  readonly facts: readonly string[];
  readonly url: string;
  /** The meeting's date at 00:00Z: never changes. */
  readonly published: Date;
  /** The revision's date at 00:00Z, else the meeting's. */
  readonly updated: Date;
  /** None where nobody is named: then the feed says who is behind it. */
  readonly authors: readonly { readonly name: string; readonly uri?: string }[];
  readonly tags: readonly string[];
  /** May be empty. */
  readonly summary: string;
  /** The whole note without what the head of an entry says already; absent from a feed of summaries. */
  readonly content?: Html | undefined;
}

/** The entry of a meeting; `copies` are those of its pictures that lie on the site. */
export function entry(
  meeting: Meeting,
  site: Site,
  copies?: ReadonlyMap<string, ShownPicture>,
): Entry & { readonly content: Html } {
  const { lead, topics, behind, notes } = outline(meeting);
  const { name, isDated } = besideNews(meeting, meeting.date, site);
  const body = [
    ...lead,
    ...topics.flatMap(({ heading, blocks }) => [heading, ...blocks]),
    ...behind,
    ...(notes === undefined ? [] : [notes]),
  ];
  return {
    id: entryId(site, meeting.permalink),
    title: meeting.subject,
    news: headline(meeting),
    facts: [
      ...(name === undefined ? [] : [name]),
      ...(isDated ? [] : [shortDate(meeting.date, site.language)]),
    ],
    url: meeting.url,
    published: instantOf(meeting.date),
    updated: instantOf(meeting.modified ?? meeting.date),
    authors: namesOf(meeting),
    tags: meeting.tags,
    summary: meeting.summary,
    content: blocksToHtml(body, { style: { pictures: shownOnPages(site, copies), notesAt: meeting.url } }),
  };
}

/** The entry of a link: its words are the title and lead where it leads, its summary says where it was found. */
export function linkEntry(
  { id, url, words, date, meeting, stream }: LoggedLink,
  site: Site,
  { feedFoundIn }: Words = WORDS,
): Entry {
  const link = html`<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
  return {
    id: entryId(site, id),
    title: words,
    news: words,
    facts: [shortDate(date, site.language)],
    url,
    published: instantOf(date),
    updated: instantOf(date),
    authors: meeting === undefined ? [] : namesOf(meeting),
    tags: meeting?.tags ?? (stream === undefined ? [] : [stream]),
    summary: meeting?.subject ?? stream ?? "",
    content:
      meeting === undefined
        ? html`<p>${link}</p>`
        : html`<p>${link} ${wordedHtml(feedFoundIn, { meeting: html`<a href="${escapeHtml(meeting.url)}">${escapeHtml(meeting.subject)}</a>` })}</p>`,
  };
}

/** A feed changed when an entry last did, never "now" (F06); undefined where it has none. */
export function lastUpdated(entries: readonly Entry[]): Date | undefined {
  const newest = Math.max(...entries.map(({ updated }) => updated.getTime()));
  return Number.isFinite(newest) ? new Date(newest) : undefined;
}

function namesOf({ authors }: Meeting): Entry["authors"] {
  return authors.map(({ name, uri }) => ({ name, ...(uri === undefined ? {} : { uri }) }));
}
