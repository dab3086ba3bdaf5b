/** RSS 2.0 and the Advisory Board's profile, written by the package rss. `item` and `pubDate` live here alone. */
import RSS from "rss";
import { feedFile, feedUrl } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { escapeHtml } from "../html/markup.ts";
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

/**
 * Stands for what the package would write in another form than the profile wants. XML has no such character, so no text
 * that is written here can hold it: where it stands in the package's output is a hole of ours and nothing else.
 */
const HOLE = "\u0000";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * A document of a feed as RSS; RFC 5005 is for RSS too. The package can write no title but as CDATA, no date of change
 * but the time of the build, and no style sheet: it writes around holes, and these are put in.
 */
export function rssPart(document: FeedDocument, site: Site): Part {
  const { name, title, subtitle, entries, archive } = document;
  const feed = new RSS({
    title: HOLE,
    description: HOLE,
    site_url: site.minutes,
    feed_url: feedUrl(site, name, "rss", archive),
    language: site.language,
    generator: "minutewire",
    custom_namespaces: {
      content: "http://purl.org/rss/1.0/modules/content/",
      ...(archive === undefined ? {} : { fh: "http://purl.org/syndication/history/1.0" }),
    },
    custom_elements: [
      titleLink(title, site.minutes, subtitle === undefined),
      ...links(document, site),
      VIEWPORT,
    ],
  });
  for (const one of entries) feed.item(item(one));
  const [head = "", channel = "", ...items] = feed.xml({ indent: "  " }).split(section("title", HOLE));
  const style = `<?xml-stylesheet type="text/css" href="${escapeHtml(styleOf(document))}"?>`;
  const body = [
    `${DECLARATION}\n${style}\n${head.slice(DECLARATION.length)}`,
    titled(title, stated(channel, subtitle ?? title, lastUpdated(entries))),
    ...items.map((rest, i) => titled(entries[i]?.title ?? "", rest)),
  ].join("");
  return {
    file: feedFile(name, "rss", archive),
    type: "application/rss+xml; charset=utf-8",
    body: `${body}\n`,
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

/** A title that a browser can follow: the element `link` of RSS is none to it; `isWhole` where the description says no more. */
function titleLink(title: string, href: string, isWhole = false): object {
  return { a: [{ _attr: { ...XHTML, href, ...(isWhole ? WHOLE : {}) } }, title] };
}

const XHTML = { xmlns: "http://www.w3.org/1999/xhtml" };
const WHOLE = { class: "whole" };

function item(entry: Entry): RSS.ItemOptions {
  const { news, facts, id, url, published, authors, tags, summary, content } = entry;
  return {
    title: HOLE,
    url,
    // F11: the same id as in Atom, which is no address. The package marks a given guid isPermaLink="false".
    guid: id,
    date: published,
    // The one plain text of an item that readers show as HTML (Advisory Board's profile).
    description: escapeHtml(summary),
    categories: [...tags],
    custom_elements: [
      titleLink(news, url),
      { small: [{ _attr: { ...XHTML, ...(news === summary ? WHOLE : {}) } }, facts.join(" · ")] },
      ...authors.map(({ name }) => ({ "dc:creator": { _cdata: name } })),
      ...(content === undefined ? [] : [{ "content:encoded": { _cdata: content } }]),
    ],
  };
}

/** An element whose text is one section of CDATA, as the package writes it. */
function section(name: string, text: string): string {
  return `<${name}><![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]></${name}>`;
}

/** The profile wants hexadecimal references in titles, since readers differ in what CDATA in them means (F13). */
function titled(title: string, rest: string): string {
  const text = title.replace(/[&<>]/g, (c) => `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`);
  return `<title>${text}</title>${rest}`;
}

/**
 * What stands before the first item, with the channel's description. The package writes the time of the build into
 * every feed; F12 wants that of the last change, or none.
 */
function stated(channel: string, description: string, changed: Date | undefined): string {
  const [before = "", behind = ""] = channel.split(section("description", HOLE));
  // Between the two the package writes addresses, escaped, and no text.
  const about = behind.slice(0, behind.indexOf("<lastBuildDate>"));
  const rest = behind.slice(behind.indexOf(DATED) + DATED.length);
  const date =
    changed === undefined ? about.trimEnd() : `${about}<lastBuildDate>${changed.toUTCString()}${DATED}`;
  return before + section("description", description) + date + rest;
}
const DATED = "</lastBuildDate>";
