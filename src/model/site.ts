/** Where a project's minutes live on the web, and the addresses that follow from it. */
export interface Site {
  readonly title: string;
  /** What the project is, for the home page; absent or empty where nobody says it. */
  readonly description?: string | undefined;
  /** The site's own address; relative links of notes are resolved against it. */
  readonly url: string;
  /** Where the folder that `build` writes is served; ends in a slash. */
  readonly minutes: string;
  /** An address with `{permalink}` where the meetings' pages live elsewhere; else empty. */
  readonly page: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA name: where days end, and, unless it is UTC, of which zone an hour is that a note says without one. */
  readonly timezone: string;
  /** An entry's id is this followed by the permalink; never changes (RFC 4287, 4.2.6). */
  readonly id: string;
  readonly anchors: "squash" | "dash";
  /** The WebSub hub that is told when a feed changed; absent where there is none. */
  readonly hub?: string | undefined;
}

/** The id of a meeting in every feed: permanent, independent of any address (F01). */
export function entryId(site: Site, permalink: string): string {
  return site.id + permalink;
}
