/** Atom: RFC 4287, written by feedsmith. */
import { generateAtomFeed } from "feedsmith";
import type { Edition } from "../../model/edition.ts";
import { feedUrl } from "../../model/site.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { type Entry, entry, lastUpdated } from "./entry.ts";

export const atom: Writer = { name: "atom", write };

function write(edition: Edition, { site }: Context): Part {
  const entries = edition.meetings.map((meeting) => entry(meeting, site));
  const body = generateAtomFeed(
    {
      id: `${site.id}feeds/${edition.id}`,
      title: { value: edition.title },
      ...(edition.subtitle === undefined ? {} : { subtitle: { value: edition.subtitle } }),
      updated: lastUpdated(entries),
      links: [
        { rel: "self", type: "application/atom+xml", href: feedUrl(site, edition.id, "atom") },
        { rel: "alternate", type: "text/html", href: site.minutes },
      ],
      xml: { lang: site.language },
      entries: entries.map(atomEntry),
    },
    { stylesheets: [{ type: "text/css", href: "feed.css" }] },
  );
  return { file: `${edition.id}.atom`, type: "application/atom+xml; charset=utf-8", body };
}

function atomEntry(entry: Entry) {
  return {
    id: entry.id,
    title: { value: entry.title },
    links: [{ rel: "alternate", type: "text/html", href: entry.url }],
    published: entry.published,
    updated: entry.updated,
    authors: [...entry.authors],
    ...(entry.summary === "" ? {} : { summary: { type: "text", value: entry.summary } }),
    content: { type: "html", value: entry.content },
  };
}
