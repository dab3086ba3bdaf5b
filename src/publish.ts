/**
 * The whole pipeline on one page: notes are read, the site is built, what is new is frozen and delivered. Read this
 * first; each line is a room of the house.
 */

import type { Meeting } from "./model/meeting.ts";
import type { Progress } from "./posting/deliver/progress.ts";
import { type SendOrder, type Sent, send, type Telling } from "./posting/send.ts";
import type { Problem } from "./problem.ts";
import { build } from "./site/build.ts";
import type { Built } from "./site/built.ts";
import { knownDigests } from "./workspace/digests.ts";
import { readMeetings } from "./workspace/notes.ts";
import { outboxOf } from "./workspace/outbox.ts";
import type { Workspace } from "./workspace/workspace.ts";

export interface Published {
  readonly meetings: readonly Meeting[];
  readonly built: Built;
  /** What is wrong with the notes, the site and the messages. */
  readonly problems: readonly Problem[];
  /** Absent where there is nothing to send through: no mailing, and no outbox of earlier ones. */
  readonly sent?: Sent | undefined;
}

/**
 * Reads, builds and sends; `firstRun` allows it to make the outbox. A note with an error stops none of the others. With
 * `isAllWanted` every result is given back, and not only told.
 */
export async function publish(
  workspace: Workspace,
  firstRun: SendOrder["firstRun"],
  progress: Progress & Telling,
  isAllWanted = false,
): Promise<Published> {
  const notes = await readMeetings(workspace, progress.now(), "keep");
  const { meetings, permalinks } = notes;
  const built = await build(workspace, notes, await knownDigests(workspace), progress.now());
  const problems = [...notes.problems, ...built.problems];
  const { mailings } = workspace;
  // A message leads to the pages of its note.
  const unbuilt = new Set(built.unbuilt);
  if (mailings.length === 0 && !(await (await outboxOf(workspace)).exists()))
    return { meetings, built, problems };
  await notes.ready();
  const order = { workspace, mailings, meetings, permalinks, unbuilt, firstRun, isAllWanted };
  const sent = await send(order, progress);
  return { meetings, built, problems: [...problems, ...sent.problems], sent };
}
