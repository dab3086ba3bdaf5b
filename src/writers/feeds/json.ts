/** JSON Feed 1.1, written by feedsmith. */
import { generateJsonFeed } from "feedsmith";
import type { Edition } from "../../model/edition.ts";
import { feedUrl } from "../../model/site.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { entry } from "./entry.ts";

export const json: Writer = { name: "json", write };

function write(edition: Edition, { site }: Context): Part {
  const feed = generateJsonFeed({
    title: edition.title,
    ...(edition.subtitle === undefined ? {} : { description: edition.subtitle }),
    home_page_url: site.minutes,
    feed_url: feedUrl(site, edition.id, "json"),
    language: site.language,
    items: edition.meetings.map((meeting) => {
      const { id, title, url, published, updated, authors, summary, content } = entry(meeting, site);
      return {
        id,
        url,
        title,
        ...(summary === "" ? {} : { summary }),
        content_html: content,
        date_published: published,
        date_modified: updated,
        authors: authors.map(({ name, uri }) => ({ name, ...(uri === undefined ? {} : { url: uri }) })),
      };
    }),
  });
  return {
    file: `${edition.id}.json`,
    type: "application/feed+json; charset=utf-8",
    body: `${JSON.stringify(feed, null, 2)}\n`,
  };
}
