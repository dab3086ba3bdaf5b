/** Everything in feeds/: the documents of every feed in each of its notations, and the list of them all. */
import type { Author, Feed, Notation } from "../../model/feed.ts";
import type { LoggedLink } from "../../model/link-log.ts";
import type { Meeting } from "../../model/meeting.ts";
import { FEEDS } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import type { ShownPicture } from "../html/style.ts";
import type { Words } from "../words.ts";
import type { Part } from "../writer.ts";
import { documents, type FeedDocument, summarised, type WriteDocument } from "./document.ts";
import { type Entry, entry, linkEntry } from "./entry.ts";

/** Loaded when a document is to be written: where nothing changed none is. */
const NOTATIONS: Readonly<Record<Notation, () => Promise<WriteDocument>>> = {
  atom: async () => (await import("./atom.ts")).atomPart,
  rss: async () => (await import("./rss.ts")).rssPart,
  json: async () => (await import("./json.ts")).jsonPart,
};

/** A document of a feed with what it tells of, and the parts that are written of it, each below feeds/. */
export interface WrittenDocument<T> {
  readonly document: FeedDocument<T>;
  readonly parts: () => Promise<Part[]>;
}

/** The documents of a feed of meetings (newest first), in the order of `documents`; `copiesOf` gives the pictures of each that lie on the site. */
export function meetingDocuments(
  feed: Feed,
  meetings: readonly Meeting[],
  site: Site,
  copiesOf: (meeting: Meeting) => Promise<ReadonlyMap<string, ShownPicture> | undefined> = async () =>
    undefined,
): WrittenDocument<Meeting>[] {
  return written(feed, meetings, async (meeting) => entry(meeting, site, await copiesOf(meeting)), site);
}

/** The documents of a feed of links (newest first). */
export function linkDocuments(
  feed: Feed,
  log: readonly LoggedLink[],
  site: Site,
  words?: Words,
): WrittenDocument<LoggedLink>[] {
  return written(feed, log, async (link) => linkEntry(link, site, words), site);
}

/** The list of all feeds, and of the authors' own sites, which `name` calls. */
export async function feedList(
  feeds: readonly Feed[],
  blogRoll: { readonly name: string; readonly authors: readonly Author[] },
  site: Site,
): Promise<Part> {
  const { opmlPart } = await import("./opml.ts");
  return below(opmlPart(feeds, blogRoll, site));
}

function written<T>(
  { name, title, description, content, limit, formats }: Feed,
  told: readonly T[],
  entryOf: (one: T) => Promise<Entry>,
  site: Site,
): WrittenDocument<T>[] {
  return documents({ name, title, subtitle: description }, told, limit).map((document) => ({
    document,
    parts: async () => {
      const whole = await Promise.all(document.entries.map(entryOf));
      const entries = content === "summary" ? whole.map(summarised) : whole;
      const writers = await Promise.all(formats.map((notation) => NOTATIONS[notation]()));
      return writers.map((write) => below(write({ ...document, entries }, site)));
    },
  }));
}

function below(part: Part): Part {
  return { ...part, file: `${FEEDS}/${part.file}` };
}
