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
/** The calendar of all meetings. */
export const CALENDAR = "meetings.ics";
/** The folders of the feeds, the link log and the index across meetings. */
export const FEEDS = "feeds";
export const LINKS = "links";
export const INDEX = "index";
/** Within the folder of the feeds: how a browser shows one, and all of them for a reader to import. */
export const FEED_STYLE = "feed.css";
export const OPML = "feeds.opml";
/** The feeds of the authors lie below this one, and the link log's feed has the name of its folder. */
export const BY_AUTHOR = "by";

/** No meeting's folder may have one of these names, in any case; nor a device's of Windows. */
const TAKEN = [FEEDS, LINKS, INDEX, PAGE, CALENDAR];
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The files of a meeting's own folder, of which none may be another meeting's folder. */
const OWN = [PAGE, NEWSLETTER, POST, NEXT];

/**
 * The segment of a permalink that would stand in the way of what a build writes; undefined where none does. `first` is
 * the folder at the top, `below` are those within it.
 */
export function takenIn(first: string, below: readonly string[]): string | undefined {
  const isTop = TAKEN.includes(first.toLowerCase()) || DEVICE.test(first);
  // digest/<span> is a digest's.
  if (isTop || (first === "digest" && below.length > 0)) return first;
  return below.find((one) => OWN.includes(one.toLowerCase()) || DEVICE.test(one));
}

/** Whether a feed of that name would: those of the link log and of the authors are made by us. */
export function isTakenFeed(name: string): boolean {
  return [LINKS, BY_AUTHOR].includes(name.toLowerCase());
}

/** The address of a meeting's page. */
export function meetingUrl(site: Site, permalink: string): string {
  if (site.page !== "") return site.page.replaceAll("{permalink}", () => encoded(permalink));
  return address(site, `${encoded(permalink)}/`);
}

// A permalink may be a path of several segments.
function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** The address of the calendar of what a note says of the next meeting. */
export function nextUrl(site: Site, permalink: string): string {
  return address(site, `${encoded(permalink)}/${NEXT}`);
}

/** The address of the calendar of all meetings. */
export function calendarUrl(site: Site): string {
  return address(site, CALENDAR);
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
  return address(site, `${FEEDS}/${encoded(feedFile(name, notation, archive))}`);
}

function address({ minutes }: Site, path: string): string {
  return new URL(path, minutes).href;
}
