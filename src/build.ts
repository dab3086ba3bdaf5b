/** What is published as files: every meeting's folder and every feed, from the writers alone. */
import { dirname, join } from "node:path";
import { readText, sweep, writeWhole } from "./files.ts";
import { type Edition, newestFirst, pick, published } from "./model/edition.ts";
import type { Meeting } from "./model/meeting.ts";
import type { Feed, Workspace } from "./workspace.ts";
import { type WriterName, writers } from "./writers/index.ts";
import { asPage } from "./writers/newsletter/as-page.ts";
import { asFile, type Context, type PostSettings } from "./writers/writer.ts";

/** What a build did: the files it looked after, relative to DIR, and those whose bytes changed. */
export interface Built {
  /** How many meetings are shown. */
  readonly meetings: number;
  readonly files: readonly string[];
  readonly changed: readonly string[];
}

/** The pages a meeting's folder holds. */
export const FOLDER = ["page", "newsletter", "post"] as const;

/** Those, and the calendar of the next meeting where the note names its day. */
export function folderOf({ minutes }: Meeting): readonly WriterName[] {
  return minutes.nextMeeting?.date === undefined ? FOLDER : [...FOLDER, "ics"];
}

/** Writes what is published at `now` into the workspace's `out`; drafts and held meetings stay away. */
export async function build(workspace: Workspace, meetings: readonly Meeting[], now: Date): Promise<Built> {
  const context = await contextOf(workspace, FOLDER);
  const shown = newestFirst(meetings.filter((meeting) => published(meeting, now)));
  const parts = new Map<string, string>();
  const write = async (folder: string, name: WriterName, edition: Edition) => {
    const part = (await writers[name]()).write(edition, context);
    parts.set(join(folder, part.file), asFile(name === "newsletter" ? asPage(part) : part));
  };
  const [newest, ...older] = shown;
  if (newest !== undefined) {
    const all: Edition = { id: "", title: workspace.site.title, meetings: [newest, ...older] };
    for (const name of ["list", "calendar"] as const) await write("", name, all);
  }
  for (const meeting of shown)
    for (const name of folderOf(meeting)) await write(meeting.permalink, name, pick(meeting, shown));
  for (const feed of workspace.feeds) {
    const edition = feedEdition(feed, shown);
    if (edition !== undefined) for (const notation of feed.formats) await write("feeds", notation, edition);
  }
  parts.set(join("feeds", "feed.css"), await readText(workspace.feedStyle));
  for (const folder of new Set([...parts.keys()].map(dirname))) await sweep(join(workspace.out, folder));
  const changed: string[] = [];
  for (const [file, body] of parts) if (await writeWhole(join(workspace.out, file), body)) changed.push(file);
  return { meetings: shown.length, files: [...parts.keys()], changed };
}

/** A feed's edition of the newest meetings; undefined where there is none to tell. */
export function feedEdition(feed: Feed, newest: readonly Meeting[]): Edition | undefined {
  const [first, ...others] = newest.slice(0, feed.limit);
  if (first === undefined) return undefined;
  return { id: feed.name, title: feed.title, subtitle: feed.description, meetings: [first, ...others] };
}

/** What the named writers need to know beside the edition; `post` as a mailing sets it. */
export async function contextOf(
  workspace: Workspace,
  names: readonly string[],
  post: PostSettings = { body: "fixed", footnotes: "post" },
): Promise<Context> {
  // Loaded when needed: a post does not wait for what compiles newsletters.
  const template = names.includes("newsletter")
    ? await (await import("./load-template.ts")).loadTemplate(workspace)
    : undefined;
  const { site, feeds, agreed } = workspace;
  return { site, post, feeds, agreed, template };
}
