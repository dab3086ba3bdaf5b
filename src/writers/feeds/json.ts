/** JSON Feed 1.1, written by feedsmith; `next_url` leads from archive to archive. */
import { generateJsonFeed } from "feedsmith";
import { feedFile, feedUrl } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import type { Part } from "../writer.ts";
import { editions, type FeedDocument, feedAuthors } from "./document.ts";
import type { Entry } from "./entry.ts";

/** A document of a feed as JSON Feed. */
export function jsonPart(document: FeedDocument, site: Site): Part {
  const { name, title, subtitle, entries, archive, previous } = document;
  const authors = feedAuthors(document, site);
  const feed = generateJsonFeed({
    title,
    ...(subtitle === undefined ? {} : { description: subtitle }),
    home_page_url: site.minutes,
    // That of the feed also in an archive, which is a page of it and not a feed of its own.
    feed_url: feedUrl(site, name, "json"),
    ...(previous === undefined ? {} : { next_url: feedUrl(site, name, "json", previous) }),
    language: site.language,
    ...(authors.length === 0 ? {} : { authors }),
    ...(site.hub === undefined || archive !== undefined ? {} : { hubs: [{ type: "WebSub", url: site.hub }] }),
    items: entries.map(jsonItem),
  });
  return {
    file: feedFile(name, "json", archive),
    type: "application/feed+json; charset=utf-8",
    // feedsmith leaves out a list without items; JSON Feed wants one.
    body: `${JSON.stringify(entries.length === 0 ? { ...Object(feed), items: [] } : feed, null, 2)}\n`,
  };
}

export const json = editions("json", jsonPart);

function jsonItem({ id, title, url, published, updated, authors, tags, summary, content }: Entry) {
  return {
    id,
    url,
    title,
    ...(summary === "" ? {} : { summary }),
    // An item must have one of the two.
    ...(content === undefined ? { content_text: summary || title } : { content_html: content }),
    date_published: published,
    date_modified: updated,
    ...(authors.length === 0
      ? {}
      : { authors: authors.map(({ name, uri }) => ({ name, ...(uri === undefined ? {} : { url: uri }) })) }),
    ...(tags.length === 0 ? {} : { tags: [...tags] }),
  };
}
