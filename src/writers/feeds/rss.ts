/** RSS 2.0 and the Advisory Board's profile, written by the package rss. `item` and `pubDate` live here alone. */
import RSS from "rss";
import { feedFile, feedUrl } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { escapeHtml } from "../html.ts";
import type { Part } from "../writer.ts";
import { editions, type FeedDocument, styleOf } from "./document.ts";
import { type Entry, lastUpdated } from "./entry.ts";

/** Without it a phone lays the feed out for a screen of 980 px; elements of other namespaces may stand in a channel. */
const VIEWPORT = {
  meta: {
    _attr: {
      xmlns: "http://www.w3.org/1999/xhtml",
      name: "viewport",
      content: "width=device-width, initial-scale=1",
    },
  },
};

/** A document of a feed as RSS; RFC 5005 is for RSS too. */
export function rssPart(document: FeedDocument, site: Site): Part {
  const { name, title, subtitle, entries, archive } = document;
  const feed = new RSS({
    title,
    description: subtitle ?? title,
    site_url: site.minutes,
    feed_url: feedUrl(site, name, "rss", archive),
    language: site.language,
    generator: "minutewire",
    custom_namespaces: {
      content: "http://purl.org/rss/1.0/modules/content/",
      ...(archive === undefined ? {} : { fh: "http://purl.org/syndication/history/1.0" }),
    },
    custom_elements: [...links(document, site), VIEWPORT],
  });
  for (const one of entries) feed.item(item(one));
  const xml = profiled(clockless(feed.xml({ indent: "  " }), lastUpdated(entries)));
  const style = `<?xml-stylesheet type="text/css" href="${escapeHtml(styleOf(document))}"?>`;
  return {
    file: feedFile(name, "rss", archive),
    type: "application/rss+xml; charset=utf-8",
    body: `${xml.replace("?>", () => `?>\n${style}\n`)}\n`,
  };
}

export const rss = editions("rss", rssPart);

function links({ name, archive, previous }: FeedDocument, site: Site): object[] {
  const link = (rel: string, n?: number) => ({
    "atom:link": { _attr: { href: feedUrl(site, name, "rss", n), rel, type: "application/rss+xml" } },
  });
  return [
    ...(archive === undefined ? [] : [{ "fh:archive": {} }, link("current")]),
    ...(previous === undefined ? [] : [link("prev-archive", previous)]),
    ...(site.hub === undefined || archive !== undefined
      ? []
      : [{ "atom:link": { _attr: { href: site.hub, rel: "hub" } } }]),
  ];
}

function item({ id, title, url, published, authors, tags, summary, content }: Entry): RSS.ItemOptions {
  return {
    title,
    url,
    // F11: the same id as in Atom, which is no address. The package marks a given guid isPermaLink="false".
    guid: id,
    date: published,
    // The one plain text of an item that readers show as HTML (Advisory Board's profile).
    description: escapeHtml(summary),
    categories: [...tags],
    custom_elements: [
      ...authors.map(({ name }) => ({ "dc:creator": { _cdata: name } })),
      ...(content === undefined ? [] : [{ "content:encoded": { _cdata: content } }]),
    ],
  };
}

/** The package writes the time of the build into every feed; F12 wants that of the last change, or none. */
function clockless(xml: string, changed: Date | undefined): string {
  const stated = changed === undefined ? "" : `<lastBuildDate>${changed.toUTCString()}</lastBuildDate>`;
  return xml.replace(/\s*<lastBuildDate>[^<]*<\/lastBuildDate>/, (old) =>
    old.replace(/<.*>/, () => stated).trimEnd(),
  );
}

/** The profile wants hexadecimal references in titles, since readers differ in what CDATA in them means (F13). */
function profiled(xml: string): string {
  return xml.replace(/<title>((?:<!\[CDATA\[[\s\S]*?\]\]>)+)<\/title>/g, (_, sections: string) => {
    const title = sections.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text);
    return `<title>${title.replace(/[&<>]/g, (c) => `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`)}</title>`;
  });
}
