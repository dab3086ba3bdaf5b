/**
 * From meetings to files: every meeting's folder and every feed, from the writers alone, and the record of what was
 * written. This room refuses to know mailings and deliveries: of the outbox it is told which digests there are.
 */
import { basename, dirname, join } from "node:path";
import { named } from "../files/named.ts";
import { type CalendarDay, dayAhead } from "../model/calendar.ts";
import { type Digest, newestFirst, published, type Span } from "../model/edition.ts";
import type { Feed } from "../model/feed.ts";
import type { Meeting } from "../model/meeting.ts";
import { FEEDS, feedFile, feedUrl, PAGE } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { EXIT, error, isTold, type Problem } from "../problem.ts";
import { contextOf } from "../workspace/context.ts";
import type { Notes } from "../workspace/notes.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Built } from "./built.ts";
import { keepingWords, makingWords, type WordsOfYears } from "./kept-words.ts";
import { local } from "./local.ts";
import { picturesOf, type SitePictures } from "./pictures.ts";
import type { PortionOfPortions } from "./portion.ts";
import { type Feeds, feedsOf } from "./portions/feeds.ts";
import { folderPortion } from "./portions/folders.ts";
import { wholeSite } from "./portions/whole-site.ts";
import { builtBefore } from "./record.ts";
import { refusals } from "./refusals.ts";
import { settingOf } from "./setting.ts";
import { keepStanding } from "./standing.ts";
import { owePings, ping } from "./websub.ts";
import { writePortions } from "./writing.ts";

/** What a person asks of a build. */
export interface BuildOrder {
  /** Takes over what others wrote, and hears of it before anything is written. */
  readonly adopt?: ((files: readonly string[]) => void) | undefined;
  /** Whether files that look as they did when they were written are read all the same. */
  readonly verify?: boolean | undefined;
  /** Whether pages lead to one another by relative paths, to be opened as files; no hub is told of such a build. */
  readonly local?: boolean | undefined;
}

/**
 * Writes what is published at `now` into the workspace's `out`; drafts and held meetings stay away. What an earlier
 * build wrote and this one does not is removed, but not while a note cannot be read, or where the command line names
 * the notes: a page is to outlive a slip. `digests` are the days of those that have pages; undefined where that cannot be
 * told for now, and nothing is removed either. What others wrote is refused, or taken over where `adopt` is given, which
 * hears of it before anything is written.
 */
export async function build(
  workspace: Workspace,
  notes: Pick<Notes, "meetings" | "links" | "linkProblems" | "problems" | "looking" | "mark">,
  digests: readonly Span[] | undefined,
  now: Date,
  { adopt, verify, local: isLocal = false }: BuildOrder = {},
): Promise<Built> {
  if (workspace.notes.length === 0 && (await builtBefore(workspace)).some((file) => basename(file) === PAGE))
    return nothing(workspace);
  const { site } = workspace;
  const { shown, next, feeds, portion, pictures, setting } = await planned(
    workspace,
    notes,
    digests ?? [],
    now,
    keepingWords(workspace),
  );
  const whole =
    digests !== undefined &&
    !workspace.narrowed &&
    notes.problems.every(({ severity }) => severity !== "error");
  const permalinks = shown.map(({ permalink }) => permalink);
  const hasHub = site.hub !== undefined && !isLocal;
  const topics = hasHub ? topicsOf(feeds().all, site) : new Map<string, string>();
  const told = (files: readonly string[]) => files.flatMap((file) => topics.get(file) ?? []);
  const {
    refused,
    problems,
    whole: stands,
    ...written
  } = await writePortions(workspace, isLocal ? local([portion], site, permalinks) : [portion], {
    prune: whole,
    looking: notes.looking,
    before: (changing) => owePings(workspace, told(changing)),
    adopt,
    verify,
  });
  const places = new Map(shown.map(({ permalink, place }) => [join(permalink), place]));
  const unwritten = new Set(refused.map(({ file }) => dirname(file)));
  const built: Built = {
    meetings: shown.length,
    ...written,
    unbuilt: shown.flatMap(({ permalink }) => (unwritten.has(join(permalink)) ? permalink : [])),
    problems: [
      ...refusals(workspace.out, refused, (folder) => places.get(folder)),
      ...problems,
      ...(!hasHub ? [] : await ping(workspace, told(written.changed), new Set(topics.values()))),
      ...pictures.problems.filter((problem) => isTold(problem, workspace.ignored)),
    ],
  };
  if (stands !== undefined && whole && !isLocal)
    await keepStanding(workspace, { notes, setting, now, next, pictures, built, stands });
  return built;
}

/** What a build would write at `now`: one portion that has all others, and what it is made of; `words` gives those of years. */
export async function planned(
  workspace: Workspace,
  { meetings, links }: Pick<Notes, "meetings" | "links">,
  digests: readonly Span[],
  now: Date,
  words: WordsOfYears = makingWords,
): Promise<{
  readonly shown: readonly Meeting[];
  readonly next: CalendarDay | undefined;
  readonly feeds: () => Feeds;
  readonly portion: PortionOfPortions;
  readonly pictures: SitePictures;
  /** What it is made of beside the notes, as a hash. */
  readonly setting: string;
}> {
  const shown = newestFirst(meetings.filter((meeting) => published(meeting, now)));
  const { context, feedStyle, made: setting } = await settingOf(workspace, digests, links);
  const pictures = picturesOf(workspace, shown);
  const next = dayAhead(shown, workspace.site, now);
  const contents = { meetings: shown, next, digests, links, pictures, feedStyle, words };
  const feeds = () => feedsOf(workspace, shown);
  const portion = wholeSite(workspace, contents, feeds, context, setting);
  return { shown, next, feeds, pictures, portion, setting };
}

/** A folder that had notes and has none is most likely not there: a checkout half done, a disk that is not mounted. */
function nothing({ globs, out }: Pick<Workspace, "globs" | "out">): Built {
  const problem = error(
    "notes-gone",
    EXIT.missing,
    `no file matches ${globs.join(" or ")}, and ${named(out)} holds meetings: nothing was written or removed`,
    undefined,
    "Look at notes.files and at the folder itself. If all notes are to go, remove the built folder by hand.",
  );
  return { meetings: 0, files: [], changed: [], removed: [], unbuilt: [], adopted: [], problems: [problem] };
}

/** What a hub knows each feed by: the address of the file that people subscribe to. */
function topicsOf(feeds: readonly Feed[], site: Site): ReadonlyMap<string, string> {
  return new Map(
    feeds.flatMap(({ name, formats }) =>
      formats.map((notation) => [join(FEEDS, feedFile(name, notation)), feedUrl(site, name, notation)]),
    ),
  );
}

/**
 * Writes the folder of a digest into the workspace's `out`; a later build looks after it. What could not be written is
 * told. Throws Problems (exit 73).
 */
export async function writeFolder(workspace: Workspace, sent: Digest): Promise<Problem[]> {
  const context = await contextOf(workspace, ["newsletter", "page"]);
  const portion = folderPortion(sent, context, "");
  const { refused, problems } = await writePortions(workspace, [portion], { prune: false });
  return [...refusals(workspace.out, refused), ...problems];
}
