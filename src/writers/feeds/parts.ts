/** Everything in feeds/: the documents of every feed in each of its notations, and the list of them all. */
import { type Author, type Feed, type Notation, selects } from "../../model/feed.ts";
import type { LoggedLink } from "../../model/link-log.ts";
import type { Meeting } from "../../model/meeting.ts";
import { FEEDS } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import type { Part } from "../writer.ts";
import { atomPart } from "./atom.ts";
import { documents, summarised, type WriteDocument } from "./document.ts";
import { type Entry, entry, linkEntry } from "./entry.ts";
import { jsonPart } from "./json.ts";
import { opmlPart } from "./opml.ts";
import { rssPart } from "./rss.ts";

const NOTATIONS: Readonly<Record<Notation, WriteDocument>> = { atom: atomPart, rss: rssPart, json: jsonPart };

/** What the feeds are made of. */
export interface Syndicated {
  /** Those that are defined, and those of the authors, which select by author. */
  readonly feeds: readonly Feed[];
  /** The feed of the link log. */
  readonly links: Feed;
  /** Newest first, both. */
  readonly meetings: readonly Meeting[];
  readonly log: readonly LoggedLink[];
  /** Whose sites the list of feeds names. */
  readonly authors: readonly Author[];
  /** What that list calls them. */
  readonly blogRoll: string;
}

/** The parts, each below feeds/; the archives of a feed stand before what leads to them. */
export function feedParts(
  { feeds, links, meetings, log, authors, blogRoll }: Syndicated,
  site: Site,
): Part[] {
  const entries = new Map(meetings.map((meeting) => [meeting, entry(meeting, site)]));
  const told = (feed: Feed) =>
    meetings.filter((meeting) => selects(feed.select, meeting)).flatMap((one) => entries.get(one) ?? []);
  const parts = [
    ...feeds.flatMap((feed) => partsOf(feed, told(feed), site)),
    ...partsOf(
      links,
      log.map((link) => linkEntry(link, site)),
      site,
    ),
    opmlPart([...feeds, links], { name: blogRoll, authors }, site),
  ];
  return parts.map((part) => ({ ...part, file: `${FEEDS}/${part.file}` }));
}

function partsOf(
  { name, title, description, content, limit, formats }: Feed,
  whole: Entry[],
  site: Site,
): Part[] {
  const entries = content === "summary" ? whole.map(summarised) : whole;
  return documents({ name, title, subtitle: description }, entries, limit).flatMap((document) =>
    formats.map((notation) => NOTATIONS[notation](document, site)),
  );
}
