/**
 * From meetings to files: every meeting's folder and every feed, from the writers alone, and the record of what was
 * written. This room refuses to know mailings and deliveries: of the outbox it is told which digests there are.
 */
import { join } from "node:path";
import { readText } from "../files/whole.ts";
import {
  type Digest,
  type FeedEdition,
  type MailedEdition,
  newestFirst,
  pick,
  published,
  type Span,
} from "../model/edition.ts";
import { type Author, authors, type Feed } from "../model/feed.ts";
import { linkLog } from "../model/link-log.ts";
import type { Meeting } from "../model/meeting.ts";
import { BY_AUTHOR, FEED_STYLE, FEEDS, feedFile, feedUrl, LINKS, PAGE } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { EXIT, error, type Problem } from "../problem.ts";
import { contextOf } from "../workspace/context.ts";
import type { Notes } from "../workspace/notes.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { digest } from "../writers/digest.ts";
import { inFolderOf, NOTATIONS, TOP, writer } from "../writers/index.ts";
import { asPage } from "../writers/newsletter/as-page.ts";
import { indexPage } from "../writers/page/index-page.ts";
import { linksPage } from "../writers/page/links.ts";
import { worded } from "../writers/words.ts";
import { asFile, type Context, type Part } from "../writers/writer.ts";
import { builtBefore, writeParts } from "./record.ts";
import { owePings, ping } from "./websub.ts";
import { yearPages } from "./years.ts";

/** What a build did: the files it looked after, relative to DIR, those whose bytes changed, and those that left. */
export interface Built {
  /** How many meetings are shown. */
  readonly meetings: number;
  readonly files: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** What the hub was not told, and what could not be recorded. */
  readonly problems: readonly Problem[];
}

/** Feeds in the head of every page; where there are more, those of the authors are found by the list of feeds alone. */
const IN_HEADS = 50;

/**
 * Writes what is published at `now` into the workspace's `out`; drafts and held meetings stay away. What an earlier
 * build wrote and this one does not is removed, but not while a note cannot be read, or where the command line names
 * the notes: a page is to outlive a slip. `digests` are the days of those that have pages; undefined where that cannot be
 * told for now, and nothing is removed either.
 */
export async function build(
  workspace: Workspace,
  { meetings, links, problems }: Pick<Notes, "meetings" | "links" | "problems">,
  digests: readonly Span[] | undefined,
  now: Date,
): Promise<Built> {
  if (workspace.notes.length === 0 && (await builtBefore(workspace)).includes(PAGE))
    return nothing(workspace);
  const { site, looks } = workspace;
  const shown = newestFirst(meetings.filter((meeting) => published(meeting, now)));
  const composed = (digests ?? []).flatMap((span) => digest(shown, span, site, looks.words) ?? []);
  const everybody = authors(shown);
  const log = linkLog(shown, links, site);
  const syndicated = {
    feeds: [
      ...workspace.feeds,
      ...(workspace.authorFeeds ? everybody.map((one) => feedOf(one, workspace.site)) : []),
    ],
    links: linkFeed(workspace),
    meetings: shown,
    log,
    authors: everybody,
    blogRoll: looks.words.feedAuthors,
  };
  const all = [...syndicated.feeds, syndicated.links];
  // A new author is no news to the page of an old year.
  const lasting = [...workspace.feeds, syndicated.links];
  const discovery = all.length <= IN_HEADS ? all : lasting;
  const context = { ...(await contextOf(workspace, ["newsletter"])), discovery };
  // The feeds come last, so that they lead to what is there.
  const parts = [
    ...(await pages(shown, context)),
    ...(await folders(composed, context)),
    ...(shown.length === 0
      ? []
      : [
          linksPage(log, context),
          indexPage(shown, context),
          ...yearPages(shown, log, { ...context, discovery: lasting }),
        ]),
    {
      file: join(FEEDS, FEED_STYLE),
      type: "text/css; charset=utf-8",
      body: await readText(workspace.feedStyle),
    },
    ...(await import("../writers/feeds/parts.ts")).feedParts(syndicated, site),
  ];
  const whole =
    digests !== undefined && !workspace.narrowed && problems.every(({ severity }) => severity !== "error");
  const topics = topicsOf(all, site);
  const told = (files: readonly string[]) => files.flatMap((file) => topics.get(file) ?? []);
  const {
    changed,
    removed,
    problems: ofRecord,
  } = await writeParts(workspace, parts, whole, (changing) => owePings(workspace, told(changing)));
  return {
    meetings: shown.length,
    files: parts.map(({ file }) => file),
    changed,
    removed,
    problems: [...ofRecord, ...(await ping(workspace, told(changed), new Set(topics.values())))],
  };
}

/** A folder that had notes and has none is most likely not there: a checkout half done, a disk that is not mounted. */
function nothing({ globs, out }: Pick<Workspace, "globs" | "out">): Built {
  const problem = error(
    "notes-gone",
    EXIT.missing,
    `no file matches ${globs.join(" or ")}, and ${out} holds meetings: nothing was written or removed`,
    undefined,
    "Look at notes.files and at the folder itself. If all notes are to go, remove the built folder by hand.",
  );
  return { meetings: 0, files: [], changed: [], removed: [], problems: [problem] };
}

/** What a hub knows each feed by: the address of the file that people subscribe to. */
function topicsOf(feeds: readonly Feed[], site: Site): ReadonlyMap<string, string> {
  return new Map(
    feeds.flatMap(({ name, formats }) =>
      formats.map((notation) => [join(FEEDS, feedFile(name, notation)), feedUrl(site, name, notation)]),
    ),
  );
}

/** The list of meetings (newest first) and the folder of each. */
async function pages(meetings: readonly Meeting[], context: Context): Promise<Part[]> {
  if (meetings.length === 0) return [];
  const all: FeedEdition = { kind: "feed", name: "all", title: context.site.title, meetings };
  const editions = meetings.map((meeting) => pick(meeting, meetings));
  return [
    ...(await folders(editions, context)),
    ...(await Promise.all(TOP.map(async (name) => built("", (await writer(name)).write(all, context))))),
  ];
}

/** The folder of each. */
async function folders(editions: readonly MailedEdition[], context: Context): Promise<Part[]> {
  const parts: Part[] = [];
  for (const edition of editions)
    for (const name of inFolderOf(edition.article)) {
      const part = (await writer(name)).write(edition, context);
      parts.push(built(edition.article.permalink, name === "newsletter" ? asPage(part) : part));
    }
  return parts;
}

function built(folder: string, part: Part): Part {
  return { ...part, file: join(folder, part.file), body: asFile(part) };
}

/** Writes the folder of a digest into the workspace's `out`; a later build looks after it. Throws Problems (exit 73). */
export async function writeFolder(workspace: Workspace, sent: Digest): Promise<void> {
  const context = await contextOf(workspace, ["newsletter"]);
  await writeParts(workspace, await folders([sent], context), false);
}

/** The feed of an author: of whole notes, in every notation. */
function feedOf({ name, slug }: Author, site: Site): Feed {
  return {
    ...EVERY,
    name: `${BY_AUTHOR}/${slug}`,
    title: `${site.title}: ${name}`,
    select: { author: name },
  };
}

/** The feed of the link log. */
function linkFeed({ site, looks }: Pick<Workspace, "site" | "looks">): Feed {
  const title = worded(looks.words.feedLinks, { title: site.title });
  return { ...EVERY, name: LINKS, title, select: "all" };
}

const EVERY = { formats: NOTATIONS, limit: 20, content: "full" } as const;
