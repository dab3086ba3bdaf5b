/** OPML 2.0, written by feedsmith: every feed for a reader to import, and the sites of those who write (the blog roll). */
import { generateOpml } from "feedsmith";
import type { Author, Feed } from "../../model/feed.ts";
import { feedUrl, OPML } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import type { Part } from "../writer.ts";

/** The list of all feeds, each in the notation that most readers know, and of the authors' own sites. */
export function opmlPart(
  feeds: readonly Feed[],
  blogRoll: { readonly name: string; readonly authors: readonly Author[] },
  site: Site,
): Part {
  const subscriptions = feeds.flatMap(({ name, title, description, formats }) => {
    const [notation] = PREFERRED.filter((one) => formats.includes(one));
    if (notation === undefined) return [];
    const said = description === undefined ? {} : { description };
    const xmlUrl = feedUrl(site, name, notation);
    return [
      { text: title, type: "rss", title, ...said, xmlUrl, htmlUrl: site.minutes, language: site.language },
    ];
  });
  const roll = blogRoll.authors.flatMap(({ name, uri }) =>
    uri === undefined ? [] : [{ text: name, type: "link", url: uri }],
  );
  const body = generateOpml({
    head: { title: site.title },
    body: {
      outlines: [
        { text: site.title, outlines: subscriptions },
        ...(roll.length === 0 ? [] : [{ text: blogRoll.name, outlines: roll }]),
      ],
    },
  });
  return { file: OPML, type: "text/x-opml; charset=utf-8", body };
}

const PREFERRED = ["atom", "rss", "json"] as const;
