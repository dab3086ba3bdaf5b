/** Atom: RFC 4287, written by feedsmith; archives: RFC 5005. */
import { generateAtomFeed } from "feedsmith";
import { feedFile, feedUrl } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { escapeHtml, type Html, html } from "../html/markup.ts";
import type { Part } from "../writer.ts";
import { editions, type FeedDocument, feedAuthors, styleOf } from "./document.ts";
import { type Entry, lastUpdated } from "./entry.ts";

/** Seconds since the epoch: when a feed changed that never had an entry. RFC 4287, 4.1.1 wants a date. */
const NEVER = new Date(0);
/** Without it a phone lays the feed out for a screen of 980 px. RFC 4287, 6 lets foreign markup stand here. */
const VIEWPORT =
  '<meta xmlns="http://www.w3.org/1999/xhtml" name="viewport" content="width=device-width, initial-scale=1"/>';
const ARCHIVE = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';

/** A document of a feed as Atom. */
export function atomPart(document: FeedDocument, site: Site): Part {
  const { name, title, subtitle, entries, archive } = document;
  const authors = feedAuthors(document, site);
  const xml = generateAtomFeed(
    {
      id: `${site.id}feeds/${name}`,
      title: { value: title },
      ...(subtitle === undefined ? {} : { subtitle: { value: subtitle } }),
      updated: lastUpdated(entries) ?? NEVER,
      ...(authors.length === 0 ? {} : { authors }),
      links: links(document, site),
      xml: { lang: site.language, base: site.url },
      entries: entries.map(atomEntry),
    },
    { stylesheets: [{ type: "text/css", href: styleOf(document) }] },
  );
  const foreign = archive === undefined ? VIEWPORT : `${VIEWPORT}\n  ${ARCHIVE}`;
  return {
    file: feedFile(name, "atom", archive),
    type: "application/atom+xml; charset=utf-8",
    // feedsmith writes no markup that it does not know.
    body: linked(
      xml.replace(/^<feed .*>$/m, (tag) => `${tag}\n  ${titleLink(title, site.minutes)}\n  ${foreign}`),
      entries,
    ),
  };
}

/** A title that a browser can follow; readers pass over what is foreign to them (RFC 4287, 6.3). */
function titleLink(title: string, url: string): Html {
  return html`<a xmlns="http://www.w3.org/1999/xhtml" href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
}

/** What a browser shows above an entry. */
function headOf({ news, facts, summary, url }: Entry): Html {
  // Said above already.
  const shown = news === summary ? html` class="whole"` : html``;
  const beside = escapeHtml(facts.join(" · "));
  return html`${titleLink(news, url)}
    <small xmlns="http://www.w3.org/1999/xhtml"${shown}>${beside}</small>`;
}

// Only the package's own lines are the beginning of an entry alone: what a note says is escaped, or XHTML.
function linked(xml: string, entries: readonly Entry[]): string {
  let i = 0;
  return xml.replace(/^ *<entry>$/gm, (tag) => {
    const one = entries[i++];
    return one === undefined ? tag : `${tag}\n    ${headOf(one)}`;
  });
}

export const atom = editions("atom", atomPart);

function links({ name, archive, previous }: FeedDocument, site: Site) {
  const link = (rel: string, n?: number) => ({
    rel,
    type: "application/atom+xml",
    href: feedUrl(site, name, "atom", n),
  });
  return [
    link("self", archive),
    ...(archive === undefined ? [] : [link("current")]),
    ...(previous === undefined ? [] : [link("prev-archive", previous)]),
    ...(site.hub === undefined || archive !== undefined ? [] : [{ rel: "hub", href: site.hub }]),
    { rel: "alternate", type: "text/html", href: site.minutes },
  ];
}

function atomEntry(entry: Entry) {
  return {
    id: entry.id,
    title: { value: entry.title },
    links: [{ rel: "alternate", type: "text/html", href: entry.url }],
    published: entry.published,
    updated: entry.updated,
    ...(entry.authors.length === 0 ? {} : { authors: [...entry.authors] }),
    ...(entry.tags.length === 0 ? {} : { categories: entry.tags.map((term) => ({ term })) }),
    ...(entry.summary === "" ? {} : { summary: { type: "text", value: entry.summary } }),
    ...(entry.content === undefined ? {} : { content: { type: "xhtml", value: entry.content } }),
  };
}
