/**
 * A feed in documents (RFC 5005, 4): the one that people subscribe to, and archives of what is older. Archives hold
 * exactly fifty entries, counted from the oldest, so that a new entry changes none of them; what fills no archive yet
 * stays in the subscription document. Together they are the whole feed. An entry put in between older ones (a note with
 * an earlier date), or one taken out, moves those after it and rewrites their archives; ids stay.
 */
import type { FeedEdition } from "../../model/edition.ts";
import type { Site } from "../../model/site.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { type Entry, entry } from "./entry.ts";

/** How many entries an archive has. */
export const ARCHIVED = 50;

/** What a feed says of itself in each of its documents. */
export interface FeedHead {
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
}

export interface FeedDocument<E = Entry> extends FeedHead {
  /** Newest first; none in a feed that tells of nothing yet, or no longer. */
  readonly entries: readonly E[];
  /** The number of this archive, from 1; absent from the document that people subscribe to. */
  readonly archive?: number | undefined;
  /** The number of the archive that goes on where this document ends. */
  readonly previous?: number | undefined;
}

/** A notation: a document as a part whose file stands in feeds/. */
export type WriteDocument = (document: FeedDocument, site: Site) => Part;

/**
 * The documents of a feed of these entries (newest first): its archives, oldest first, then the one that people
 * subscribe to, with the last `limit` entries at least. In this order none leads to one that is not written yet.
 */
export function documents<E>(head: FeedHead, entries: readonly E[], limit: number): FeedDocument<E>[] {
  const full = Math.floor(Math.max(0, entries.length - limit) / ARCHIVED);
  const archives = Array.from({ length: full }, (_, i): FeedDocument<E> => {
    const end = entries.length - i * ARCHIVED;
    return {
      ...head,
      entries: entries.slice(end - ARCHIVED, end),
      archive: i + 1,
      previous: i === 0 ? undefined : i,
    };
  });
  const rest = entries.slice(0, entries.length - full * ARCHIVED);
  return [...archives, { ...head, entries: rest, previous: full === 0 ? undefined : full }];
}

/** A notation as a writer of editions, for what needs a feed of a few meetings alone. */
export function editions(name: string, write: WriteDocument): Writer<FeedEdition> {
  return { name, write: (edition, { site }: Context) => write(documentOf(edition, site), site) };
}

function documentOf({ name, title, subtitle, meetings, content }: FeedEdition, site: Site): FeedDocument {
  const entries = meetings.map((meeting) => entry(meeting, site));
  return { name, title, subtitle, entries: content === "summary" ? entries.map(summarised) : entries };
}

/** An entry for a feed of summaries. */
export function summarised(whole: Entry): Entry {
  return { ...whole, content: undefined };
}

/** Who is behind a feed, where an entry names nobody: RFC 4287, 4.1.1 wants an author. */
export function feedAuthors({ entries }: FeedDocument, site: Site): { readonly name: string }[] {
  return entries.length > 0 && entries.every(({ authors }) => authors.length > 0)
    ? []
    : [{ name: site.title }];
}

/** The address of feed.css from a document of a feed: its name, and its archives, lie in folders. */
export function styleOf({ name, archive }: FeedDocument): string {
  const depth = name.split("/").length - 1 + (archive === undefined ? 0 : 1);
  return `${"../".repeat(depth)}feed.css`;
}
