import type { Meeting } from "../../model/meeting.ts";
import { EXIT, error, type Problem, Problems, refuse } from "../../problem.ts";
import {
  lookAtMeeting,
  lookAtMeetings,
  lookForMeeting,
  type Notes,
  readMeetings,
} from "../../workspace/notes.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { errorsOf, meantBy, meetingOf, namedMeeting, noteAt } from "./named-note.ts";

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

/** The meeting to look at, by `looking`, and what keeps a newer note from being looked at. */
interface Shown extends Pick<Notes, "looking"> {
  readonly meeting: Meeting;
  readonly unread: readonly Problem[];
}

/** The meeting that a word names, by default the newest; a path is looked at alone, so that a preview is quick. Throws Problems. */
export async function oneMeeting(workspace: Workspace, word: string | undefined, now: Date): Promise<Shown> {
  const file = word === undefined ? undefined : noteAt(workspace, word);
  if (file !== undefined) {
    const { reading, looking } = await lookAtMeeting(workspace, file);
    const read = meetingOf([reading]);
    if (!read.ok) throw new Problems(...read.reason);
    return { meeting: read.value, unread: [], looking };
  }
  if (word === undefined) return newestMeeting(await lookAtMeetings(workspace, now));
  const { readings, looking } = await lookForMeeting(workspace, now, meantBy(word));
  const named = await namedMeeting(workspace, word, readings);
  if (!named.ok) throw new Problems(...named.reason);
  return { meeting: named.value, unread: [], looking };
}

function newestMeeting({ meetings, readings, looking }: Notes): Shown {
  const [newest] = meetings;
  // A note whose day nobody knows may be the newest.
  const isOlder = (date: string | undefined) =>
    newest !== undefined && date !== undefined && date < newest.date;
  const newer = readings.filter(({ meeting, glimpsed }) => meeting === undefined && !isOlder(glimpsed?.date));
  const unread = newer.flatMap(errorsOf);
  if (newest !== undefined) return { meeting: newest, unread, looking };
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
