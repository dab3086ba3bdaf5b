import type { Meeting } from "../../model/meeting.ts";
import { EXIT, error, type Problem, Problems, refuse } from "../../problem.ts";
import { type Notes, readMeeting, readMeetings } from "../../workspace/notes.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { errorsOf, meetingOf, namedMeeting, noteAt } from "./named-note.ts";

/** The meetings that words of the command line name; throws the Problems of all that name none. */
export async function namedMeetings(
  workspace: Workspace,
  words: readonly string[],
  now: Date,
): Promise<Pick<Notes, "meetings" | "permalinks" | "problems"> & { readonly all: readonly Meeting[] }> {
  const { meetings: all, readings, permalinks, problems } = await readMeetings(workspace, now);
  const named = await Promise.all(words.map((word) => namedMeeting(workspace, word, readings)));
  refuse(named.flatMap((one) => (one.ok ? [] : one.reason)));
  return { meetings: named.flatMap((one) => (one.ok ? one.value : [])), all, permalinks, problems };
}

/** The meeting to look at, and what keeps a newer note from being looked at. */
interface Shown {
  readonly meeting: Meeting;
  readonly unread: readonly Problem[];
}

/** The meeting that a word names, by default the newest; a path is read alone, so that a preview is quick. Throws Problems. */
export async function oneMeeting(workspace: Workspace, word: string | undefined, now: Date): Promise<Shown> {
  if (word === undefined) return newestMeeting(await readMeetings(workspace, now));
  const file = noteAt(workspace, word);
  if (file === undefined) {
    const [meeting] = (await namedMeetings(workspace, [word], now)).meetings;
    if (meeting === undefined) throw new Error(`nothing is named by ${word}, and nothing is wrong with it`);
    return { meeting, unread: [] };
  }
  const read = meetingOf([await readMeeting(workspace, file)]);
  if (!read.ok) throw new Problems(...read.reason);
  return { meeting: read.value, unread: [] };
}

function newestMeeting({ meetings, readings }: Notes): Shown {
  const [newest] = meetings;
  // A note whose day nobody knows may be the newest.
  const isOlder = (date: string | undefined) =>
    newest !== undefined && date !== undefined && date < newest.date;
  const newer = readings.filter(({ meeting, glimpsed }) => meeting === undefined && !isOlder(glimpsed?.date));
  const unread = newer.flatMap(errorsOf);
  if (newest !== undefined) return { meeting: newest, unread };
  refuse(unread);
  throw new Problems(
    error(
      "notes-none",
      EXIT.missing,
      "there is no note to preview",
      undefined,
      "Look at notes.files in the configuration.",
    ),
  );
}
