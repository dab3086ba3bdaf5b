/**
 * The site as a build would write it now, made file by file as they are asked for, with the site's own addresses leading
 * to what is served here. It reads nothing of what was built: a name that no writer gives a file is not there.
 */
import { posix, sep } from "node:path";
import type { Meeting } from "../model/meeting.ts";
import { encodedPath, PAGE } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { pathsWithin, relinked } from "../site/local.ts";
import type { Portion, SiteFile } from "../site/portion.ts";
import { knownDigests } from "../workspace/digests.ts";
import type { Look } from "./project.ts";

/** Where it is served. */
export const SERVED = "/site/";

export class BuiltSite {
  readonly #look: Look;
  readonly #now: Date;
  #portions: Promise<readonly Portion[]> | undefined;
  readonly #made = new Map<Portion, Promise<readonly SiteFile[]>>();

  constructor(look: Look, now: Date) {
    this.#look = look;
    this.#now = now;
  }

  /** The file of that path, with slashes; undefined where a build would write none. Throws Problems. */
  async find(path: string): Promise<SiteFile | undefined> {
    const file = path === "" || path.endsWith("/") ? `${path}${PAGE}` : path;
    for (const portion of likely(await this.#all(), file)) {
      const found = (await this.#parts(portion)).find(
        (part) => part.file.split(sep).join(posix.sep) === file,
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #all(): Promise<readonly Portion[]> {
    this.#portions ??= this.#plan();
    return this.#portions;
  }

  async #plan(): Promise<readonly Portion[]> {
    const { workspace, notes } = this.#look;
    // What is made is kept, so that nothing of it may fail for want of what reads notes.
    await notes.ready();
    // Loaded when a file of the site is looked at: the first page shows none.
    const { planned } = await import("../site/build.ts");
    const digests = (await knownDigests(workspace)) ?? [];
    const { portion } = await planned(workspace, notes, digests, this.#now);
    // The folders of a year one by one: most likely one of them is meant.
    return portion
      .portions()
      .flatMap((one) => ("portions" in one && one.counts !== undefined ? one.portions() : one));
  }

  #parts(portion: Portion): Promise<readonly SiteFile[]> {
    const made = this.#made.get(portion) ?? make(portion);
    this.#made.set(portion, made);
    return made;
  }
}

async function make(portion: Portion): Promise<readonly SiteFile[]> {
  if ("parts" in portion) return portion.parts();
  const within = await Promise.all(portion.portions().map(make));
  return within.flat();
}

/** The portions that a file may be of: those of articles are named by their folder, and feeds lie in one. */
function likely(portions: readonly Portion[], file: string): readonly Portion[] {
  const folder = `folder ${posix.dirname(file)}`;
  const own = portions.filter(({ name }) => name === folder || folder === `folder ${nameOfDigest(name)}`);
  if (own.length > 0) return own;
  const isFeed = file.startsWith("feeds/");
  return portions.filter(
    ({ name }) => !/^(?:folder|digest) /.test(name) && name.startsWith("feed") === isFeed,
  );
}

function nameOfDigest(name: string): string {
  return name.replace(/^digest /, "digest/");
}

/** HTML with the site's own links leading to what is served here; other links open a page of their own. */
export function servedHere(html: string, site: Site, permalinks: readonly string[]): string {
  return outward(relinked(html, pathsWithin(site, permalinks), (path) => SERVED + path));
}

/** HTML in which each link that leads elsewhere opens a page of its own, and tells nobody where from. */
export function outward(html: string): string {
  return html.replace(
    /<a\b(?=[^<>]{0,2000}\shref="(?:https?:)?\/\/)(?![^<>]{0,2000}\starget=)/gi,
    '<a target="_blank" rel="noopener noreferrer"',
  );
}

/** The address that a meeting's page has here. */
export function servedPage({ permalink }: Pick<Meeting, "permalink">): string {
  return `${SERVED}${encodedPath(permalink)}/`;
}

/** The media type to serve a part as: what a browser shows, and nothing it would run. */
export function servedType({ file, type }: Pick<SiteFile, "file" | "type">): string {
  return /\.(?:atom|rss|opml)$/.test(file) ? "application/xml; charset=utf-8" : type;
}
