/**
 * A meeting as the feeds tell it, in RFC 4287's words; every notation is written from this, so that ids, dates and
 * contents agree. Addresses of authors are not in it.
 */
import type { Meeting } from "../../model/meeting.ts";
import { outline } from "../../model/outline.ts";
import { entryId, type Site } from "../../model/site.ts";
import { blocksToHtml, type Html } from "../html.ts";

export interface Entry {
  /** Permanent, independent of any address (RFC 4287, 4.2.6). */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The meeting's date at 00:00Z: never changes. */
  readonly published: Date;
  /** The revision's date at 00:00Z, else the meeting's. */
  readonly updated: Date;
  readonly authors: readonly { readonly name: string; readonly uri?: string }[];
  readonly summary: string;
  /** The whole note without what the head of an entry says already. */
  readonly content: Html;
}

/** The entry of a meeting. */
export function entry(meeting: Meeting, site: Site): Entry {
  const { lead, topics } = outline(meeting);
  const body = [...lead, ...topics.flatMap(({ heading, blocks }) => [heading, ...blocks])];
  return {
    id: entryId(site, meeting.permalink),
    title: meeting.subject,
    url: meeting.url,
    published: midnight(meeting.date),
    updated: midnight(meeting.modified ?? meeting.date),
    authors: meeting.authors.map(({ name, uri }) => ({ name, ...(uri === undefined ? {} : { uri }) })),
    summary: meeting.summary,
    content: blocksToHtml(body),
  };
}

/** A feed changed when an entry last did, never "now" (F06). */
export function lastUpdated(entries: readonly Entry[]): Date {
  return new Date(Math.max(...entries.map(({ updated }) => updated.getTime())));
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
