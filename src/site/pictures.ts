/**
 * The pictures that lie beside the notes: what of them is copied to the site, and how pages and feeds show them. One that
 * is too large, leads out of its folder or would run something is not copied, and told; where it is shown a link stands.
 */
import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { isWithin, readOwn } from "../files/own.ts";
import { PICTURE_ENDINGS, pictureFacts, svgFault } from "../files/picture.ts";
import { type Stamp, since, stampOf } from "../files/stamp.ts";
import { lookedAt } from "../files/whole.ts";
import type { Meeting } from "../model/meeting.ts";
import { encodedPath, pictureFile, within } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { pathWithin } from "../model/web.ts";
import { EXIT, type Problem, Problems, warning } from "../problem.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { ShownPicture } from "../writers/html/style.ts";
import { shownSize } from "../writers/pictures.ts";
import type { SiteFile } from "./portion.ts";

/** Of one picture, in bytes: a phone loads it. */
const MOST = 5 * 1024 * 1024;
/** A picture wider than this is shown as wide, in CSS pixels: a page has no more room. */
const WIDEST = 640;

/** The pictures of one meeting. */
export interface MeetingPictures {
  /** What tells them from others: plain data, to be hashed. */
  readonly made: unknown;
  /** The copies, and how each is shown, by its address in the note. */
  readonly load: () => Promise<LoadedPictures>;
}
interface LoadedPictures {
  readonly files: readonly SiteFile[];
  readonly shown: ReadonlyMap<string, ShownPicture>;
}

/** The pictures of a site's meetings. */
export interface SitePictures {
  readonly of: (meeting: Meeting) => MeetingPictures | undefined;
  /** All of them, as plain data to be hashed. */
  readonly made: unknown;
  /** Those that are not copied. */
  readonly problems: readonly Problem[];
  /** What was at each place that was looked at. */
  readonly looked: readonly LookedAt[];
}

/**
 * A place where a picture was looked for: with a stamp where a regular file is, and where folders led to it, for one may
 * become a link to where it was moved; null where nothing is; a link has neither.
 */
export type LookedAt = readonly [file: string, stamp: Stamp | null | undefined, real?: string | undefined];

/** A file that is to be copied: where it lies, and below what its folder ends. */
interface FoundPicture {
  readonly url: string;
  readonly file: string;
  readonly folder: string;
  readonly stamp: readonly number[];
}

/** Looks for the pictures of meetings, without reading any. */
export function picturesOf(
  { site, folder }: Pick<Workspace, "site" | "folder">,
  meetings: readonly Meeting[],
): SitePictures {
  const [problems, looked]: [Problem[], LookedAt[]] = [[], []];
  const all = new Map<string, MeetingPictures>();
  for (const meeting of meetings) {
    if (meeting.pictures === undefined) continue;
    const folders = [dirname(meeting.place.file), folder];
    const found = meeting.pictures.flatMap((url) =>
      lookedFor(url, site, folders, meeting, { problems, looked }),
    );
    if (found.length === 0) continue;
    let loaded: Promise<LoadedPictures> | undefined;
    all.set(meeting.permalink, {
      made: found.map(({ url, file, stamp }) => [url, file, stamp]),
      load: () => (loaded ??= load(found, meeting, site)),
    });
  }
  const made = [...all].map(([permalink, one]) => [permalink, one.made]);
  return { of: ({ permalink }) => all.get(permalink), made, problems, looked };
}

function lookedFor(
  url: string,
  site: Site,
  folders: readonly string[],
  { place }: Meeting,
  { problems, looked }: { readonly problems: Problem[]; readonly looked: LookedAt[] },
): FoundPicture[] {
  const path = pathWithin(url, site.url);
  if (path === undefined) return [];
  for (const folder of folders) {
    const file = join(folder, path);
    const found = lookedAt(file);
    looked.push(found === undefined ? [file, null] : [file, stampOf(file, Date.now()), realOf(file)]);
    if (found === undefined) continue;
    const told = faultOf(file, folder);
    if (told === undefined)
      return [{ url, file, folder, stamp: [found.ino, found.size, found.mtimeMs, found.ctimeMs] }];
    problems.push(uncopied(path, told, place));
    return [];
  }
  return [];
}

/** Whether what was found at a place is there as it was; a link's file may have changed. */
export function isAsLookedAt([file, before, real]: LookedAt): boolean {
  if (!before) return before === null && lookedAt(file) === undefined;
  const now = stampOf(file, Date.now());
  return now !== undefined && since(before, now) === "untouched" && realOf(file) === real;
}

function realOf(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}

/** What keeps a file from being copied, whoever put it there. */
function faultOf(file: string, folder: string): string | undefined {
  try {
    const real = realpathSync(file);
    if (!isWithin(real, realpathSync(folder))) return "it leads out of its folder";
    const found = lstatSync(real);
    if (!found.isFile()) return "it is no regular file";
    if (found.size > MOST) return `it has ${inMegabytes(found.size)}, and ${inMegabytes(MOST)} is the limit`;
    // Most pictures are what their names say; the others are looked into.
    return /\.(?:png|jpe?g|gif|webp)$/i.test(file) ? undefined : faultIn(readFileSync(real));
  } catch {
    return "it cannot be read";
  }
}

function faultIn(bytes: Buffer): string | undefined {
  const { type } = pictureFacts(bytes) ?? {};
  if (type === undefined) return "it is no picture that browsers show";
  const fault = type === "image/svg+xml" ? svgFault(bytes.toString("utf8")) : undefined;
  return fault && `it holds ${fault.what} in line ${fault.line}`;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1)} MB`;
}

function uncopied(path: string, why: string, place: Meeting["place"]): Problem {
  const hint =
    "The page has a link in its place. Put a smaller picture there, a regular file: PNG, JPEG, GIF, WebP or a plain SVG.";
  return warning("picture-uncopied", `the picture ${path} is not copied: ${why}`, place, hint);
}

async function load(found: readonly FoundPicture[], meeting: Meeting, site: Site): Promise<LoadedPictures> {
  const files: SiteFile[] = [];
  const shown = new Map<string, ShownPicture>();
  for (const one of found) {
    const bytes = await bytesOf(one);
    const facts = bytes === undefined ? undefined : pictureFacts(bytes);
    if (bytes === undefined || facts === undefined || faultIn(bytes) !== undefined) continue;
    const name = pictureFile(shown.size + 1, PICTURE_ENDINGS[facts.type]);
    files.push({ file: join(meeting.permalink, name), type: facts.type, body: bytes });
    const src = within(site, `${encodedPath(meeting.permalink)}/${name}`);
    shown.set(one.url, { src, ...shownSize(facts, WIDEST), isLazy: true });
  }
  return { files, shown };
}

async function bytesOf({ file, folder }: FoundPicture): Promise<Buffer | undefined> {
  try {
    const home = { base: folder, root: folder };
    return await readOwn(file, home, { most: MOST, tooLarge: "picture-uncopied", exit: EXIT.note });
  } catch (cause) {
    // It went, or became another, since it was looked at: the next build tells.
    if (cause instanceof Problems) return undefined;
    throw cause;
  }
}
