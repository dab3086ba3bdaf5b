/** The notes of a workspace as meetings. */
import { readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { cannotRead } from "./files.ts";
import { liesAhead, newestFirst } from "./model/edition.ts";
import type { Meeting } from "./model/meeting.ts";
import { EXIT, error, type Problem, warning } from "./problem.ts";
import { type Reading, readNote } from "./reader/read.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Reads every note as of an instant; `permalinks` are also those of notes that are no meetings for now. Two notes with
 * one permalink (case apart) are both problems, and neither is a meeting.
 */
export async function readMeetings(
  workspace: Workspace,
  now: Date,
): Promise<{ meetings: Meeting[]; permalinks: string[]; problems: Problem[] }> {
  const readings = await Promise.all(workspace.notes.map((file) => readMeeting(workspace, file)));
  const meetings = readings.flatMap(({ meeting }) => meeting ?? []);
  const problems = readings.flatMap((reading) => reading.problems);
  if (readings.length === 0) problems.push(noNotes(workspace));
  problems.push(...meetings.filter((meeting) => liesAhead(meeting, now)).map(future));
  const groups = Map.groupBy(meetings, ({ permalink }) => permalink.toLowerCase());
  const doubled = new Set([...groups.values()].filter((group) => group.length > 1).flat());
  for (const { permalink, place } of doubled) {
    const others = [...doubled].filter(
      (other) => other.permalink.toLowerCase() === permalink.toLowerCase() && other.place !== place,
    );
    const files = others.map((other) => other.place.file).join(", ");
    problems.push(
      error(
        "permalink-twice",
        EXIT.note,
        `permalink "${permalink}" is also that of ${files}`,
        place,
        "Give each note its own.",
      ),
    );
  }
  const permalinks = readings.flatMap(({ permalink }) => permalink ?? []);
  return { permalinks, meetings: newestFirst(meetings.filter((meeting) => !doubled.has(meeting))), problems };
}

function future({ date, place }: Meeting): Problem {
  const hint = "publish keeps it back until it is named.";
  return warning("date-future", `updated: ${date} lies ahead`, place, hint);
}

function noNotes({ globs }: Workspace): Problem {
  const hint = "Globs in a configuration are relative to its own folder.";
  return warning("notes-none", `no file matches ${globs.join(" or ")}`, undefined, hint);
}

/** Reads one note file. */
export async function readMeeting(workspace: Workspace, file: string): Promise<Reading> {
  try {
    const path = relative(workspace.folder, resolve(file)).replaceAll(sep, "/");
    return readNote(file, await readFile(file), workspace.site, workspace.form, path);
  } catch (cause) {
    return { problems: [cannotRead(file, cause)] };
  }
}
