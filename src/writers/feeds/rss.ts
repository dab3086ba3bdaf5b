/** RSS 2.0 and the Advisory Board's profile, written by the package rss. `item` and `pubDate` live here alone. */
import RSS from "rss";
import type { Edition } from "../../model/edition.ts";
import { feedUrl } from "../../model/site.ts";
import { escapeHtml } from "../html.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { entry, lastUpdated } from "./entry.ts";

export const rss: Writer = { name: "rss", write };

function write(edition: Edition, { site }: Context): Part {
  const entries = edition.meetings.map((meeting) => entry(meeting, site));
  const feed = new RSS({
    title: edition.title,
    description: edition.subtitle ?? edition.title,
    site_url: site.minutes,
    feed_url: feedUrl(site, edition.id, "rss"),
    language: site.language,
    generator: "minutewire",
    custom_namespaces: { content: "http://purl.org/rss/1.0/modules/content/" },
  });
  for (const { id, title, url, published, authors, summary, content } of entries)
    feed.item({
      title,
      url,
      // F11: the same id as in Atom, which is no address. The package marks a given guid isPermaLink="false".
      guid: id,
      date: published,
      // The one plain text of an item that readers show as HTML (Advisory Board's profile).
      description: escapeHtml(summary),
      custom_elements: [
        ...authors.map(({ name }) => ({ "dc:creator": { _cdata: name } })),
        { "content:encoded": { _cdata: content } },
      ],
    });
  return {
    file: `${edition.id}.rss`,
    type: "application/rss+xml; charset=utf-8",
    body: clockless(feed.xml({ indent: "  " }), lastUpdated(entries)),
  };
}

/** The package writes the time of the build into every feed; F12 wants that of the last change. */
function clockless(xml: string, changed: Date): string {
  return `${xml.replace(/<lastBuildDate>[^<]*<\/lastBuildDate>/, () => `<lastBuildDate>${changed.toUTCString()}</lastBuildDate>`)}\n`;
}
