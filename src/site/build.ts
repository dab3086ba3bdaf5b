/**
 * From meetings to files: every meeting's folder and every feed, from the writers alone, and the record of what was
 * written. This room refuses to know mailings and deliveries: of the outbox it is told which digests there are.
 */
import { join } from "node:path";
import { readText } from "../files/whole.ts";
import { type Edition, newestFirst, pick, published } from "../model/edition.ts";
import { type Author, authors, type Feed } from "../model/feed.ts";
import type { Meeting } from "../model/meeting.ts";
import { meetingIndex } from "../model/meeting-index.ts";
import { BY_AUTHOR, FEED_STYLE, FEEDS, feedFile, feedUrl, LINKS, PAGE } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { EXIT, error, type Problem } from "../problem.ts";
import { contextOf } from "../workspace/context.ts";
import { knownDigests } from "../workspace/digests.ts";
import type { Notes } from "../workspace/notes.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { inFolderOf, NOTATIONS, TOP, type WriterName, writer } from "../writers/index.ts";
import { asPage } from "../writers/newsletter/as-page.ts";
import { indexPage } from "../writers/page/index-page.ts";
import { linksPage } from "../writers/page/links.ts";
import { worded } from "../writers/words.ts";
import { asFile, type Context, type Part } from "../writers/writer.ts";
import { builtBefore, writeParts } from "./record.ts";
import { owePings, ping } from "./websub.ts";

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
 * the notes: a page is to outlive a slip.
 */
export async function build(
  workspace: Workspace,
  { meetings, links, problems }: Pick<Notes, "meetings" | "links" | "problems">,
  now: Date,
): Promise<Built> {
  if (workspace.notes.length === 0 && (await builtBefore(workspace)).includes(PAGE))
    return nothing(workspace);
  const shown = newestFirst(meetings.filter((meeting) => published(meeting, now)));
  const everybody = authors(shown);
  const registered = meetingIndex(shown, links, workspace.site);
  const syndicated = {
    feeds: [
      ...workspace.feeds,
      ...(workspace.authorFeeds ? everybody.map((one) => feedOf(one, workspace.site)) : []),
    ],
    links: linkFeed(workspace),
    meetings: shown,
    log: registered.links,
    authors: everybody,
    blogRoll: workspace.looks.words.feedAuthors,
  };
  const all = [...syndicated.feeds, syndicated.links];
  const discovery = all.length <= IN_HEADS ? all : [...workspace.feeds, syndicated.links];
  const context = { ...(await contextOf(workspace, ["newsletter"])), discovery };
  // The feeds come last, so that they lead to what is there.
  const digests = knownDigests(workspace, shown);
  const parts = [
    ...(await pages(shown, context)),
    ...(await folders(digests ?? [], context)),
    ...(shown.length === 0 ? [] : [linksPage(registered.links, context), indexPage(registered, context)]),
    {
      file: join(FEEDS, FEED_STYLE),
      type: "text/css; charset=utf-8",
      body: await readText(workspace.feedStyle),
    },
    ...(await import("../writers/feeds/parts.ts")).feedParts(syndicated, workspace.site),
  ];
  const whole =
    digests !== undefined && !workspace.narrowed && problems.every(({ severity }) => severity !== "error");
  const topics = topicsOf(all, workspace.site);
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
  const [newest, ...older] = meetings;
  if (newest === undefined) return [];
  const all: Edition = { id: "", title: context.site.title, meetings: [newest, ...older] };
  return [
    ...(await folders(meetings, context, meetings)),
    ...(await Promise.all(TOP.map((name) => made("", name, all, context)))),
  ];
}

/** The folder of each; `among` are those that their pages lead on to. */
async function folders(
  meetings: readonly Meeting[],
  context: Context,
  among?: readonly Meeting[],
): Promise<Part[]> {
  const parts: Part[] = [];
  for (const meeting of meetings)
    for (const name of inFolderOf(meeting))
      parts.push(await made(meeting.permalink, name, pick(meeting, among), context));
  return parts;
}

async function made(folder: string, name: WriterName, edition: Edition, context: Context): Promise<Part> {
  const part = (await writer(name)).write(edition, context);
  const whole = name === "newsletter" ? asPage(part) : part;
  return { ...whole, file: join(folder, part.file), body: asFile(whole) };
}

/** Writes the folder of a digest into the workspace's `out`; a later build looks after it. Throws Problems (exit 73). */
export async function writeFolder(workspace: Workspace, digest: Meeting): Promise<void> {
  const context = await contextOf(workspace, ["newsletter"]);
  await writeParts(workspace, await folders([digest], context), false);
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
