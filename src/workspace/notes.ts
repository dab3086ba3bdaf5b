/** The notes of a workspace as meetings. */
import { dirname, relative, resolve, sep } from "node:path";
import { filesOf } from "../files/glob.ts";
import { type Home, homeAmong, readOwn, readOwnStart } from "../files/own.ts";
import { type Stamp, stampOf } from "../files/stamp.ts";
import { liesAhead, newestFirst } from "../model/edition.ts";
import { type Selection, selects } from "../model/feed.ts";
import type { KeptLink } from "../model/link-log.ts";
import type { FolderTells, Meeting } from "../model/meeting.ts";
import { EXIT, error, isTold, type Place, type Problem, Problems, warning } from "../problem.ts";
import type { Reading } from "../reader/read.ts";
import { LIMITS } from "../text/limits.ts";
import { didYouMean } from "../text/nearest.ts";
import { NoteCache, type NoteReader } from "./cache/note-cache.ts";
import { readKeptLinks } from "./kept-links.ts";
import { meantGlob } from "./meant-glob.ts";
import { advance } from "./progress.ts";
import type { Workspace } from "./workspace.ts";

/** A note as it was read, with all that is wrong with it. */
export interface NoteReading extends Reading {
  /** As the user would name it. */
  readonly file: string;
}

/** What lies in a folder of notes. */
export interface Notes {
  /** Newest first. */
  readonly meetings: readonly Meeting[];
  /** Every note, also what is no meeting. */
  readonly readings: readonly NoteReading[];
  /** Also those of notes that are no meetings for now; of one whose head cannot be read, the one that it seems to have. */
  readonly permalinks: readonly string[];
  /** What they tell together. */
  readonly folder: FolderTells;
  /** What is kept by hand for the link log. */
  readonly links: readonly KeptLink[];
  /** What is wrong with those; among the problems too. */
  readonly linkProblems: readonly Problem[];
  readonly problems: readonly Problem[];
  /** Tells the files of these notes, as they were looked at, from any others; absent where that is not kept. */
  readonly mark?: string | undefined;
  /** To be awaited before the texts of meetings are looked at elsewhere than in `looking`: loads what reads notes. */
  readonly ready: () => Promise<void>;
  /** Does work that looks at texts of meetings and changes nothing: perhaps twice, where one is to be read again. */
  readonly looking: <T>(work: () => Promise<T> | T) => Promise<T>;
}

/**
 * Reads every note as of an instant, and the link log that is kept by hand. Two notes with one permalink (case apart)
 * are both problems, and neither is a meeting. What was read is kept for the next run where there is a state folder, or
 * `keep` says so: to look at notes makes none. With it the texts may be looked at only when they are `ready`.
 */
export async function readMeetings(workspace: Workspace, now: Date, keep?: "keep"): Promise<Notes> {
  const notes = await lookAtMeetings(workspace, now, keep);
  if (keep === undefined) await notes.ready();
  return notes;
}

/** The same for who looks at texts when they are `ready`, or by `looking`. */
export async function lookAtMeetings(workspace: Workspace, now: Date, keep?: "keep"): Promise<Notes> {
  const cache = await NoteCache.open(workspace, () => loadReader(workspace));
  const notes = await readAll(workspace, now, cache);
  const mark = await cache.close(keep === "keep");
  return { ...notes, mark };
}

/**
 * Looks for the note with the permalink that is meant: at that one alone, where nobody touched it since an earlier run, no
 * other has it and what the notes tell together is known, else at all notes. Texts as in `lookAtMeetings`.
 */
export async function lookForMeeting(
  workspace: Workspace,
  now: Date,
  isMeant: (permalink: string) => boolean,
): Promise<Pick<Notes, "readings" | "looking">> {
  const cache = await NoteCache.open(workspace, () => loadReader(workspace));
  const file = cache.called(workspace.notes, isMeant);
  if (file !== undefined) {
    const reading = await readingOf(workspace, file, cache);
    if (cache.isPlaceable(reading, file))
      return { readings: [cache.placed(reading)], looking: (work) => cache.looking(work) };
  }
  const notes = await readAll(workspace, now, cache);
  await cache.close(false);
  return notes;
}

/** Looks at the notes of one project over and over, reads each time what changed since, and keeps nothing on disk; texts as in `lookAtMeetings`. */
export class NotesReader {
  #cache: NoteCache | undefined;

  async read(workspace: Workspace, now: Date): Promise<Notes> {
    const before = this.#cache;
    const cache =
      before?.again(workspace) === true
        ? before
        : await NoteCache.open(workspace, () => loadReader(workspace));
    this.#cache = cache;
    return readAll(workspace, now, cache);
  }
}

async function readAll(workspace: Workspace, now: Date, cache: NoteCache): Promise<Notes> {
  const alone = await readEach(workspace, cache);
  const folder = cache.together(alone);
  const readings = alone.map((reading) => cache.placed(reading));
  const meetings = readings.flatMap(({ meeting }) => meeting ?? []);
  const problems = readings.flatMap((reading) => reading.problems);
  if (readings.length === 0) problems.push(noNotes(workspace));
  // A draft is kept back by what it says; the next meeting's lies ahead by its nature.
  problems.push(...meetings.filter((meeting) => !meeting.draft && liesAhead(meeting, now)).map(future));
  const twice = await doubled(workspace, meetings);
  problems.push(...twice.values());
  const permalinks = await permalinksOf(readings);
  const kept = await readKeptLinks(workspace.links);
  const sound = newestFirst(meetings.filter((meeting) => !twice.has(meeting)));
  problems.push(
    ...(workspace.warnings ?? []),
    ...kept.problems,
    ...(sound.length === 0 ? [] : unselective(workspace.feeds, sound)),
  );
  return {
    meetings: sound,
    readings: readings.map((reading) => without(reading, twice)),
    permalinks,
    links: kept.links,
    linkProblems: kept.problems,
    folder,
    problems: problems.filter((problem) => isTold(problem, workspace.ignored)),
    ready: () => cache.ready(),
    looking: (work) => cache.looking(work),
  };
}

async function permalinksOf(readings: readonly Reading[]): Promise<string[]> {
  const isRead = ({ permalink }: Reading) => permalink !== undefined;
  const read = readings.flatMap(({ permalink }) => permalink ?? []);
  if (readings.every(isRead)) return read;
  const { permalink: ruled } = await import("../reader/head/permalink.ts");
  const seeming = readings.filter((one) => !isRead(one)).flatMap(({ glimpsed }) => glimpsed?.permalink ?? []);
  return [...read, ...seeming.flatMap((text) => ruled(text).value ?? [])];
}

/** All that nobody touched at a look, and what was read already; then what is to be read: so it is known from the first on how much that is. */
async function readEach(
  workspace: Workspace,
  cache: NoteCache,
  read?: NoteReading,
): Promise<readonly NoteReading[]> {
  const { notes } = workspace;
  const known = notes.map((file) => (file === read?.file ? read : knownOf(file, cache)));
  let done = known.filter((reading) => reading !== undefined).length;
  advance("read", done, notes.length, "notes", 0);
  const alone: NoteReading[] = [];
  for (const [i, file] of notes.entries()) {
    const reading = known[i];
    alone.push(reading ?? (await readThrough(workspace, file, cache.read.bind(cache))));
    if (reading === undefined) advance("read", ++done, notes.length, "notes", cache.anew);
  }
  return alone;
}

/** The meetings that have one permalink with another, case apart, each with its problem. */
async function doubled(
  workspace: Pick<Workspace, "homes" | "form">,
  meetings: readonly Meeting[],
): Promise<ReadonlyMap<Meeting, Problem>> {
  const groups = Map.groupBy(meetings, ({ permalink }) => permalink.toLowerCase());
  const twice = new Map<Meeting, Problem>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    for (const one of group)
      twice.set(one, permalinkTwice(one, group, await permalinkPlaceOf(workspace, one)));
  }
  return twice;
}

function permalinkTwice(meeting: Meeting, group: readonly Meeting[], place: Place): Problem {
  const { permalink } = meeting;
  const others = group.filter((other) => other !== meeting);
  const files = others.map((other) => other.place.file).join(", ");
  const isAlike = others.every((other) => other.permalink === permalink);
  const message = `permalink "${permalink}" is also that of ${files}${isAlike ? "" : ", case apart"}`;
  const why = isAlike ? "" : ": a file name may not tell capitals from small letters";
  return error("permalink-twice", EXIT.note, message, place, `Give each note its own${why}.`);
}

async function permalinkPlaceOf(
  { homes, form }: Pick<Workspace, "homes" | "form">,
  { place: { file } }: Meeting,
): Promise<Place> {
  const { permalinkPlace } = await import("../reader/head/glimpse.ts");
  return permalinkPlace(file, await startOf(file, homeAmong(homes, resolve(file))), form);
}

/** The first bytes of a note; none where it cannot be read. */
function startOf(file: string, home: Home): Promise<Buffer> {
  return readOwnStart(resolve(file), home, LIMITS.headCharacters).catch(() => Buffer.alloc(0));
}

/** A reading of a meeting that is none, since another has its permalink. */
function without(reading: NoteReading, twice: ReadonlyMap<Meeting, Problem>): NoteReading {
  const { meeting, ...rest } = reading;
  const problem = meeting && twice.get(meeting);
  if (meeting === undefined || problem === undefined) return reading;
  const { permalink, date } = meeting;
  return { ...rest, glimpsed: { permalink, date }, problems: [...rest.problems, problem] };
}

/** Feeds that no meeting is told in: most likely an author or a tag is misspelt. */
function unselective(feeds: Workspace["feeds"], meetings: readonly Meeting[]): Problem[] {
  const idle = feeds.filter(({ select }) => !meetings.some((meeting) => selects(select, meeting)));
  return idle.map(({ name, select, place }) => {
    const what = select === "all" ? "all" : Object.entries(select).flat().join(" ");
    const hint = `${perhaps(select, meetings)}Look at the spelling; an author is named as in the notes.`;
    return warning("feed-empty", `the feed "${name}" selects no meeting: ${what}`, place, hint);
  });
}

/** The author or the tag of some note that a feed most likely means. */
function perhaps(select: Selection, meetings: readonly Meeting[]): string {
  if (select === "all" || "topic" in select) return "";
  if ("tag" in select)
    return didYouMean(
      select.tag,
      meetings.flatMap(({ tags }) => tags),
    );
  return didYouMean(
    select.author,
    meetings.flatMap(({ authors }) => authors.map(({ name }) => name)),
  );
}

function future({ date, place }: Meeting): Problem {
  const hint = "publish keeps it back until that day has begun somewhere, or until it is named.";
  return warning("date-future", `updated: ${date} lies ahead`, place, hint);
}

function noNotes({ globs, folder }: Pick<Workspace, "globs" | "folder">): Problem {
  // Never into every folder there: it may be the user's home.
  const isAbove = (glob: string) => !/^\/|\*\*/.test(glob) && filesOf([glob], dirname(folder)).length > 0;
  const above = globs.find(isAbove);
  const near = globs.map((glob) => meantGlob(glob, folder)).find((one) => one !== "") ?? "";
  const hint = globs.some((glob) => glob.startsWith("~"))
    ? "Only a shell knows ~: write the path from the configuration's folder, or the whole of it."
    : `${above === undefined ? near : `Did you mean ../${above}? `}Globs in a configuration are relative to its own folder.`;
  return warning("notes-none", `no file matches ${globs.join(" or ")}`, undefined, hint);
}

/** Reads one note file. */
export async function readMeeting(workspace: Workspace, file: string): Promise<NoteReading> {
  return readThrough(workspace, file, await loadReader(workspace));
}

/**
 * Reads one of the workspace's notes as among all, and looks at no others where what they tell together is kept and they
 * were not touched; nor at itself where it was not. Its texts are looked at by `looking`.
 */
export async function lookAtMeeting(
  workspace: Workspace,
  file: string,
): Promise<Pick<Notes, "looking"> & { readonly reading: NoteReading }> {
  const cache = await NoteCache.open(workspace, () => loadReader(workspace));
  const reading = await readingOf(workspace, file, cache);
  if (!cache.isPlaceable(reading, file)) {
    cache.together(await readEach(workspace, cache, reading));
    await cache.close(false);
  }
  return { reading: cache.placed(reading), looking: (work) => cache.looking(work) };
}

async function readingOf(workspace: Workspace, file: string, cache: NoteCache): Promise<NoteReading> {
  const known = knownOf(file, cache);
  if (known !== undefined) return known;
  advance("read", 0, 1, "notes", 0);
  const reading = await readThrough(workspace, file, cache.read.bind(cache));
  advance("read", 1, 1, "notes", cache.anew);
  return reading;
}

function knownOf(file: string, cache: NoteCache): NoteReading | undefined {
  const known = cache.untouched(file);
  return known && { file, ...known };
}

/** What reads the bytes of the workspace's notes: loaded when there are some to read. */
async function loadReader({
  site,
  form,
  folder,
}: Pick<Workspace, "site" | "form" | "folder">): Promise<NoteReader> {
  const { readNote } = await import("../reader/read.ts");
  return (file, bytes) => readNote(file, bytes, site, form, pathFrom(folder, file));
}

function pathFrom(folder: string, file: string): string {
  return relative(folder, resolve(file)).replaceAll(sep, "/");
}

async function readThrough(
  workspace: Workspace,
  file: string,
  read: (file: string, bytes: Uint8Array, stamp: Stamp | undefined) => Reading | Promise<Reading>,
): Promise<NoteReading> {
  const at = resolve(file);
  const home = homeAmong(workspace.homes, at);
  try {
    // Before its bytes: what is written in between makes it another.
    const stamp = stampOf(at, Date.now());
    return { file, ...(await read(file, await readOwn(at, home, NOTE, file), stamp)) };
  } catch (cause) {
    if (!(cause instanceof Problems)) throw cause;
    const { glimpse } = await import("../reader/head/glimpse.ts");
    const glimpsed = glimpse(
      file,
      await startOf(file, home),
      workspace.form,
      pathFrom(workspace.folder, file),
    );
    return { file, glimpsed, problems: [...cause.problems] };
  }
}

const NOTE = { most: LIMITS.noteBytes, tooLarge: "note-too-large", exit: EXIT.note };
