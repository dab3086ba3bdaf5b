import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Meeting } from "../../model/meeting.ts";
import { EXIT, error, type Problem, Problems, refuse } from "../../problem.ts";
import { type Notes, readMeeting, readMeetings } from "../../workspace/notes.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** The meetings that words of the command line name, each a path or a permalink; throws Problems for one that is none. */
export async function namedMeetings(
  workspace: Workspace,
  words: readonly string[],
  now: Date,
): Promise<Pick<Notes, "meetings" | "permalinks" | "problems"> & { readonly all: readonly Meeting[] }> {
  const { meetings: all, permalinks, problems } = await readMeetings(workspace, now);
  const meetings = await Promise.all(words.map((word) => namedMeeting(workspace, word, all, problems)));
  return { meetings, all, permalinks, problems };
}

async function namedMeeting(
  workspace: Workspace,
  word: string,
  all: readonly Meeting[],
  problems: readonly Problem[],
): Promise<Meeting> {
  const known = all.find(
    ({ permalink, place }) => permalink === word || resolve(place.file) === resolve(word),
  );
  if (known !== undefined) return known;
  refuse(
    problems.filter(
      ({ place, severity }) =>
        severity === "error" && place !== undefined && resolve(place.file) === resolve(word),
    ),
  );
  return readNamed(workspace, word);
}

/** The meeting of one note file, wherever it lies; throws its Problems. */
export async function readNamed(workspace: Workspace, file: string): Promise<Meeting> {
  if (!existsSync(file))
    throw new Problems(
      error(
        "note-missing",
        EXIT.missing,
        `no note: "${file}" is neither a file nor a permalink here`,
        undefined,
        "Name a file, or the permalink that stands in the note's front matter.",
      ),
    );
  const { meeting, problems } = await readMeeting(workspace, file);
  if (meeting !== undefined) return meeting;
  refuse(problems.filter(({ severity }) => severity === "error"));
  throw new Problems(error("note-missing", EXIT.missing, `${file} holds no meeting`));
}

/** The meeting to look at, by default the newest. A file is read alone, so that a preview is quick; throws its Problems. */
export async function oneMeeting(
  workspace: Workspace,
  word: string | undefined,
  now: Date,
): Promise<Meeting> {
  if (word !== undefined && existsSync(word)) return readNamed(workspace, word);
  if (word !== undefined)
    return (await namedMeetings(workspace, [word], now)).meetings[0] ?? readNamed(workspace, word);
  const [newest] = (await readMeetings(workspace, now)).meetings;
  if (newest === undefined)
    throw new Problems(
      error(
        "notes-none",
        EXIT.missing,
        "there is no note to preview",
        undefined,
        "Look at notes.files in the configuration; minutewire check tells what is wrong with each note.",
      ),
    );
  return newest;
}
