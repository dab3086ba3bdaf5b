/**
 * A site that is seen elsewhere than at its address: its links found, and led elsewhere. To be opened as files its pages
 * lead to one another by relative paths, and to a folder's page by its name. What no build writes stays where it is, and
 * feeds and calendars keep their addresses: who subscribes to one asks for it on the web.
 */
import { posix, sep } from "node:path";
import { encodedPath, isBeside, isOwn, meetingUrl, PAGE } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { escapeHtml } from "../writers/html/markup.ts";
import { madeOf, type Portion, type SiteFile } from "./portion.ts";

/** The same portions with relative links; `permalinks` are those of the meetings whose pages are in them. */
export function local(portions: readonly Portion[], site: Site, permalinks: readonly string[]): Portion[] {
  const ownPath = pathsWithin(site, permalinks);
  // Whether a link has somewhere to lead depends on which meetings there are.
  const told = madeOf(permalinks);
  const within = (all: readonly Portion[]): Portion[] =>
    all.map((portion): Portion => {
      const own = { name: portion.name, made: madeOf("local", portion.made, told) };
      if (!("parts" in portion))
        return { ...own, counts: portion.counts, portions: () => within(portion.portions()) };
      return { ...own, parts: async () => (await portion.parts()).map((part) => relative(part, ownPath)) };
    });
  return within(portions);
}

function relative(part: SiteFile, ownPath: OwnPath): SiteFile {
  if (typeof part.body !== "string" || !part.type.startsWith("text/html")) return part;
  const here = posix.dirname(part.file.split(sep).join(posix.sep));
  const to = (path: string) =>
    posix.relative(here, path === "" || path.endsWith("/") ? `${path}${PAGE}` : path);
  return { ...part, body: relinked(part.body, ownPath, to) };
}

/** The path in the built folder, percent-encoded, of what an address leads to; undefined where a build writes nothing there. */
export type OwnPath = (address: string) => string | undefined;

/** Finds the paths of a site's addresses, as they stand in HTML; meetings' pages may have theirs elsewhere. */
export function pathsWithin(site: Site, permalinks: readonly string[]): OwnPath {
  const base = escapeHtml(site.minutes);
  const folders = new Set<string>(permalinks.map((one) => escapeHtml(encodedPath(one))));
  const elsewhere = site.page === "" ? [] : permalinks;
  const pages = new Map<string, string>(
    elsewhere.map((one) => [escapeHtml(meetingUrl(site, one)), `${escapeHtml(encodedPath(one))}/`]),
  );
  return (address) =>
    pages.get(address) ??
    (address.startsWith(base) ? written(address.slice(base.length), folders) : undefined);
}

/** A path as a build writes it, which has these folders of meetings; undefined where it does not. */
function written(path: string, folders: ReadonlySet<string>): string | undefined {
  const folder = path.replace(/\/$/, "");
  if (folders.has(folder)) return `${folder}/`;
  const isThere = (folders.has(posix.dirname(path)) && isOwn(posix.basename(path))) || isBeside(path);
  return isThere ? path : undefined;
}

/** HTML in which each link into the site leads where `to` says of its path; queries and anchors stay. */
export function relinked(html: string, ownPath: OwnPath, to: (path: string) => string): string {
  return html.replace(LINK, (link, start: string, address: string) => {
    const path = ownPath(address);
    return path === undefined ? link : start + to(path);
  });
}

/** Where an attribute leads, up to its query and its anchor. */
const LINK = /(\s(?:href|src|srcset)=")([^"#?]+)/g;
