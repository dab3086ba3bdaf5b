/** The notes of a workspace as meetings. */
import { relative, resolve, sep } from "node:path";
import { folderOf, isWithin, readOwn } from "../files/own.ts";
import { liesAhead, newestFirst } from "../model/edition.ts";
import { selects } from "../model/feed.ts";
import type { KeptLink } from "../model/link-log.ts";
import type { Meeting } from "../model/meeting.ts";
import { EXIT, error, isTold, type Problem, Problems, warning } from "../problem.ts";
import { readLinks } from "../reader/link-log.ts";
import { type Reading, readNote } from "../reader/read.ts";
import { LIMITS } from "../text/limits.ts";
import type { Workspace } from "./workspace.ts";

/** What lies in a folder of notes. */
export interface Notes {
  /** Newest first. */
  readonly meetings: readonly Meeting[];
  /** Also those of notes that are no meetings for now. */
  readonly permalinks: readonly string[];
  /** What is kept by hand for the link log. */
  readonly links: readonly KeptLink[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every note as of an instant, and the link log that is kept by hand. Two notes with one permalink (case apart)
 * are both problems, and neither is a meeting.
 */
export async function readMeetings(workspace: Workspace, now: Date): Promise<Notes> {
  const readings = await Promise.all(workspace.notes.map((file) => readMeeting(workspace, file)));
  const meetings = readings.flatMap(({ meeting }) => meeting ?? []);
  const problems = readings.flatMap((reading) => reading.problems);
  if (readings.length === 0) problems.push(noNotes(workspace.globs));
  // A draft is kept back by what it says; the next meeting's lies ahead by its nature.
  problems.push(...meetings.filter((meeting) => !meeting.draft && liesAhead(meeting, now)).map(future));
  const groups = Map.groupBy(meetings, ({ permalink }) => permalink.toLowerCase());
  const doubled = new Set([...groups.values()].filter((group) => group.length > 1).flat());
  for (const { permalink, place } of doubled) {
    const others = [...doubled].filter(
      (other) => other.permalink.toLowerCase() === permalink.toLowerCase() && other.place !== place,
    );
    const files = others.map((other) => other.place.file).join(", ");
    const isAlike = others.every((other) => other.permalink === permalink);
    const message = `permalink "${permalink}" is also that of ${files}${isAlike ? "" : ", case apart"}`;
    const why = isAlike ? "" : ": a file name may not tell capitals from small letters";
    problems.push(error("permalink-twice", EXIT.note, message, place, `Give each note its own${why}.`));
  }
  const permalinks = readings.flatMap(({ permalink }) => permalink ?? []);
  const kept = await readKept(workspace.links);
  const sound = newestFirst(meetings.filter((meeting) => !doubled.has(meeting)));
  problems.push(...kept.problems, ...(sound.length === 0 ? [] : unselective(workspace.feeds, sound)));
  return {
    meetings: sound,
    permalinks,
    links: kept.links,
    problems: problems.filter((problem) => isTold(problem, workspace.ignored)),
  };
}

/** Feeds that no meeting is told in: most likely an author or a tag is misspelt. */
function unselective(feeds: Workspace["feeds"], meetings: readonly Meeting[]): Problem[] {
  const idle = feeds.filter(({ select }) => !meetings.some((meeting) => selects(select, meeting)));
  return idle.map(({ name, select, place }) => {
    const what = select === "all" ? "all" : Object.entries(select).flat().join(" ");
    const hint = "Look at the spelling; an author is named as in the notes.";
    return warning("feed-empty", `the feed "${name}" selects no meeting: ${what}`, place, hint);
  });
}

async function readKept(links: Workspace["links"]): Promise<ReturnType<typeof readLinks>> {
  if (links === undefined) return { links: [], problems: [] };
  try {
    const name = relative(process.cwd(), links);
    return readLinks(name, (await readOwn(links, folderOf(links), LINKS, name)).toString("utf8"));
  } catch (cause) {
    if (cause instanceof Problems) return { links: [], problems: [...cause.problems] };
    throw cause;
  }
}

function future({ date, place }: Meeting): Problem {
  const hint = "publish keeps it back until it is named.";
  return warning("date-future", `updated: ${date} lies ahead`, place, hint);
}

function noNotes(globs: Workspace["globs"]): Problem {
  const hint = "Globs in a configuration are relative to its own folder.";
  return warning("notes-none", `no file matches ${globs.join(" or ")}`, undefined, hint);
}

/** Reads one note file. */
export async function readMeeting(workspace: Workspace, file: string): Promise<Reading> {
  try {
    const at = resolve(file);
    const path = relative(workspace.folder, at).replaceAll(sep, "/");
    const homes = workspace.homes.filter(({ base }) => isWithin(at, base));
    const [home = folderOf(at)] = homes.sort((a, b) => b.base.length - a.base.length);
    return readNote(file, await readOwn(at, home, NOTE, file), workspace.site, workspace.form, path);
  } catch (cause) {
    if (cause instanceof Problems) return { problems: [...cause.problems] };
    throw cause;
  }
}

const NOTE = { most: LIMITS.noteBytes, tooLarge: "note-too-large", exit: EXIT.note };
/** A character has four bytes at most. */
const LINKS = { most: 4 * LIMITS.linkLogCharacters, tooLarge: "links-too-large", exit: EXIT.note };
