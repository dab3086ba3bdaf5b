/** Where a project's minutes live on the web, and the addresses that follow from it. */
export interface Site {
  readonly title: string;
  /** The site's own address; relative links of notes are resolved against it. */
  readonly url: string;
  /** Where the folder that `build` writes is served; ends in a slash. */
  readonly minutes: string;
  /** An address with `{permalink}` where the meetings' pages live elsewhere; else empty. */
  readonly page: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA name; only for wording times of day. */
  readonly timezone: string;
  /** An entry's id is this followed by the permalink; never changes (RFC 4287, 4.2.6). */
  readonly id: string;
  readonly anchors: "squash" | "dash";
  /** The WebSub hub that is told when a feed changed; absent where there is none. */
  readonly hub?: string | undefined;
}

/** The address of a meeting's page. */
export function meetingUrl(site: Site, permalink: string): string {
  if (site.page !== "") return site.page.replaceAll("{permalink}", () => encodeURIComponent(permalink));
  return new URL(`${encodeURIComponent(permalink)}/`, site.minutes).href;
}

/** The address of the calendar of what a note says of the next meeting. */
export function nextUrl(site: Site, permalink: string): string {
  return new URL(`${encodeURIComponent(permalink)}/next.ics`, site.minutes).href;
}

/**
 * The address of one notation ("atom", "rss", "json") of the feed of that name, or of one of its archives. A name may
 * be a path of several segments.
 */
export function feedUrl(site: Site, name: string, notation: string, archive?: number): string {
  const path = feedFile(name, notation, archive).split("/").map(encodeURIComponent).join("/");
  return new URL(`feeds/${path}`, site.minutes).href;
}

/** The same as a file in feeds/. */
export function feedFile(name: string, notation: string, archive?: number): string {
  return `${name}${archive === undefined ? "" : `/${archive}`}.${notation}`;
}

/** The id of a meeting in every feed: permanent, independent of any address (F01). */
export function entryId(site: Site, permalink: string): string {
  return site.id + permalink;
}
