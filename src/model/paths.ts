/**
 * Every file that a build writes and the address it is served at, once: writers name their parts by it and link by it,
 * the reader refuses a permalink that would be one of them. Paths are relative to the built folder, with slashes.
 */
import type { Site } from "./site.ts";

/** A page is the index of its folder. */
export const PAGE = "index.html";
/** Beside a meeting's page, in its folder: the newsletter as mailed, the post as mailed, the day of the next meeting. */
export const NEWSLETTER = "newsletter.html";
export const POST = "post.txt";
export const NEXT = "next.ics";
/** The icon of a site that has no logo. */
export const ICON = "favicon.svg";
/** The calendar of all meetings. */
export const CALENDAR = "meetings.ics";
/** The folders of the feeds, the link log and the index across meetings. */
export const FEEDS = "feeds";
export const LINKS = "links";
export const INDEX = "index";
/** Below the index: its people. */
export const PEOPLE = `${INDEX}/people`;
/** What the site's search reads, and its page. */
export const SEARCH = "search";
/** Within the folder of the feeds: how a browser shows one, and all of them for a reader to import. */
export const FEED_STYLE = "feed.css";
export const OPML = "feeds.opml";
/** The feeds of the authors lie below this one, and the link log's feed has the name of its folder. */
export const BY_AUTHOR = "by";

/** The files of a meeting's own folder. */
const OWN = [PAGE, NEWSLETTER, POST, NEXT];
/** The folder of digests. */
const DIGEST = "digest";

type NamePlace = "anywhere" | "top" | "whole" | "below" | "feed";

/** Files that web servers, or those who ask them, look for at the top. */
const SERVERS = [
  ...["_headers", "_redirects", "robots.txt", "CNAME", ".nojekyll", ".well-known", ".htaccess"],
  ...["404.html", "favicon.ico", "sitemap.xml", "web.config"],
];

/**
 * Every name that no note and no definition of a feed may take, by where it stands and whose it is; whatever the case.
 * Nobody can open a file with a device's name on Windows, whatever its ending.
 */
const TAKEN: Readonly<Record<NamePlace, readonly (readonly [by: string, names: RegExp])[]>> = {
  anywhere: [["Windows", /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i]],
  /** The folder at the top. */
  top: [
    ["the build", oneOf(FEEDS, LINKS, INDEX, PAGE, CALENDAR, DIGEST, SEARCH)],
    ["the build", /^(?:logo(?:-dark)?\.(?:png|jpg|gif|webp|svg)|favicon\.svg)$/i],
    ["the web server", oneOf(...SERVERS)],
  ],
  /** The whole of a permalink: what lies in a year's folder is none of the build's. */
  whole: [["the build", /^\d{4}$/]],
  /** A folder within that of a meeting. */
  below: [["the build", oneOf(...OWN)]],
  /** A feed: its archives lie in a folder of its name, beside the documents of all feeds. */
  feed: [
    ["the build", oneOf(LINKS, BY_AUTHOR, FEED_STYLE, OPML)],
    ["the build", /\.(?:atom|rss|json)$/i],
  ],
};

function oneOf(...names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.join("|").replaceAll(".", "\\.")})$`, "i");
}

/** A name that is not to be had, and who has it. */
export interface TakenName {
  readonly name: string;
  readonly by: string;
}

/**
 * The segment of a permalink that would stand in the way of what a build writes or others have; undefined where none
 * does. `first` is the folder at the top, `below` are those within it.
 */
export function takenIn(first: string, below: readonly string[]): TakenName | undefined {
  const whole = below.length === 0 ? (["whole"] as const) : [];
  const within = below.map((segment) => taken(segment, "anywhere", "below"));
  return [taken(first, "anywhere", "top", ...whole), ...within].find((one) => one !== undefined);
}

/** The same of the name of a feed. */
export function takenFeed(name: string): TakenName | undefined {
  return taken(name, "anywhere", "feed");
}

/** Whether a path is of what a build writes at the top, beside the folders of meetings. */
export function isBeside(path: string): boolean {
  const [first = "", ...below] = path.split("/");
  const isPage = below.length === 0 || (below.length === 1 && ["", PAGE].includes(below[0] ?? ""));
  const whole = isPage ? (["whole"] as const) : [];
  return path === "" || taken(first, "top", ...whole)?.by === "the build";
}

/** Whether a build writes files of that name into the folder of a meeting. */
export function isOwn(name: string): boolean {
  return OWN.includes(name) || /^picture-\d+\.[a-z]+$/.test(name);
}

/** The name of a picture in the folder of its meeting. */
export function pictureFile(number: number, ending: string): string {
  return `picture-${number}.${ending}`;
}

function taken(name: string, ...where: readonly NamePlace[]): TakenName | undefined {
  const row = where.flatMap((one) => TAKEN[one]).find(([, names]) => names.test(name));
  return row && { name, by: row[0] };
}

/** The address of a meeting's page. */
export function meetingUrl(site: Site, permalink: string): string {
  if (site.page !== "") return site.page.replaceAll("{permalink}", () => encodedPath(permalink));
  return within(site, `${encodedPath(permalink)}/`);
}

/** A path percent-encoded for an address: a permalink may be one of several segments. */
export function encodedPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** The address of the calendar of what a note says of the next meeting. */
export function nextUrl(site: Site, permalink: string): string {
  return within(site, `${encodedPath(permalink)}/${NEXT}`);
}

/** The address of the calendar of all meetings. */
export function calendarUrl(site: Site): string {
  return within(site, CALENDAR);
}

/** The permalink of a digest: no note has one below that folder. */
export function digestPath({ since, until }: { readonly since: string; readonly until: string }): string {
  return `${DIGEST}/${since}..${until}`;
}

/** The page of a year of the links, of the index or, where `list` is "", of the meetings. */
export function yearFile(list: string, year: string): string {
  return `${list === "" ? "" : `${list}/`}${year}/${PAGE}`;
}

/**
 * The file, within the folder of the feeds, of one notation ("atom", "rss", "json") of the feed of that name, or of
 * one of its archives. A name may be a path of several segments.
 */
export function feedFile(name: string, notation: string, archive?: number): string {
  return `${name}${archive === undefined ? "" : `/${archive}`}.${notation}`;
}

/** Its address. */
export function feedUrl(site: Site, name: string, notation: string, archive?: number): string {
  return within(site, `${FEEDS}/${encodedPath(feedFile(name, notation, archive))}`);
}

/** The address of what stands at that path of what is built: "" for the first page. */
export function within({ minutes }: Site, path: string): string {
  return new URL(path, minutes).href;
}
