/** The feeds as pages and newsletters lead to them. */
import { feedUrl } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import type { FeedLink } from "../writer.ts";

/** RFC 4287, 7; the media type that RSS goes by; JSON Feed 1.1. */
const MEDIA_TYPES = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
} as const;

/** The address of a feed to show people: Atom where it is written. */
export function feedAddress(site: Site, { name, formats = ["atom"] }: FeedLink): string {
  return feedUrl(site, name, formats.includes("atom") ? "atom" : (formats[0] ?? "atom"));
}

/** Every notation of every feed, for programs to find. */
export function feedAlternates(
  site: Site,
  feeds: readonly FeedLink[],
): { title: string; type: string; href: string }[] {
  return feeds.flatMap(({ name, title, formats = ["atom"] }) =>
    formats.map((one) => ({ title, type: MEDIA_TYPES[one], href: feedUrl(site, name, one) })),
  );
}
