/** The portions of the feeds: their documents, their stylesheet and the list of them. Which feeds there are is said elsewhere. */
import { join } from "node:path";
import { authors, type Feed, selects } from "../../model/feed.ts";
import type { LoggedLink } from "../../model/link-log.ts";
import type { Meeting } from "../../model/meeting.ts";
import { FEED_STYLE, FEEDS } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { programKey } from "../../workspace/program.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import {
  feedList,
  linkDocuments,
  meetingDocuments,
  type WrittenDocument,
} from "../../writers/feeds/parts.ts";
import { madeOf, type Portion } from "../portion.ts";
import type { SiteContents } from "./contents.ts";
import type { Feeds } from "./feeds.ts";
import { idOf, idOfLink } from "./ids.ts";

/** What browsers show a feed with. */
export function stylesheet(text: string): Portion {
  const part = { file: join(FEEDS, FEED_STYLE), type: "text/css; charset=utf-8", body: text };
  return { name: "feed style", made: madeOf(text), parts: () => [part] };
}

/** Those of the meetings, of which each author may have one. */
export function feedPortions(
  { meetings, pictures }: SiteContents,
  { defined, byAuthor }: Feeds,
  site: Site,
  told: string,
): Portion[] {
  const every = [
    ...defined.map((feed) => ({ feed, own: meetings.filter((meeting) => selects(feed.select, meeting)) })),
    ...byAuthor.map(({ feed, author }) => ({ feed, own: author.meetings })),
  ];
  const copiesOf = async (meeting: Meeting) => (await pictures.of(meeting)?.load())?.shown;
  const idIn = (meeting: Meeting) => [idOf(meeting), pictures.of(meeting)?.made];
  return every.map(({ feed: { place: _, ...feed }, own }) => ({
    name: `feed ${feed.name}`,
    made: madeOf(told, feed, own.map(idIn)),
    portions: () =>
      documentPortions(feed, meetingDocuments(feed, own, site, copiesOf), madeOf(told, feed), idIn),
  }));
}

/** That of the link log. */
export function linkPortion(
  log: () => readonly LoggedLink[],
  feed: Feed,
  { site, looks: { words } }: Pick<Workspace, "site" | "looks">,
  everything: string,
): Portion {
  const told = madeOf(programKey(), site, feed, words.feedFoundIn);
  return {
    name: `feed ${feed.name}`,
    made: madeOf(told, everything),
    portions: () => documentPortions(feed, linkDocuments(feed, log(), site, words), told, idOfLink),
  };
}

function documentPortions<T>(
  feed: Feed,
  documents: readonly WrittenDocument<T>[],
  told: string,
  idOfEntry: (entry: T) => unknown,
): Portion[] {
  return documents.map(({ document: { archive, previous, entries }, parts }) => ({
    name: `feed ${feed.name} ${archive ?? ""}`,
    made: madeOf(told, archive, previous, entries.map(idOfEntry)),
    parts,
  }));
}

/** The list by which readers take all of them. */
export function listOfFeeds(
  meetings: readonly Meeting[],
  { all }: Feeds,
  { site, looks }: Pick<Workspace, "site" | "looks">,
  told: string,
): Portion {
  const everybody = authors(meetings);
  const name = looks.words.feedAuthors;
  return {
    name: "feeds",
    made: madeOf(
      told,
      name,
      all.map(({ place: _, ...feed }) => feed),
      everybody.map(({ name, uri }) => [name, uri]),
    ),
    parts: async () => [await feedList(all, { name, authors: everybody }, site)],
  };
}
