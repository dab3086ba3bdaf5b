import { join } from "node:path";
import { pick } from "../../src/model/edition.ts";
import { send } from "../../src/posting/send.ts";
import { readMeetings } from "../../src/workspace/notes.ts";
import { loadSending } from "../../src/workspace/sending.ts";
import type { Project } from "./project.ts";

/** Freezes what is new in a project, or its notes' corrections, as a run does that is told to end before it sends anything. */
export async function freezeIn(project: Project, correction = false): Promise<void> {
  const workspace = await loadSending({ config: join(project.folder, "minutewire.yaml") });
  const { mailings } = workspace;
  const { meetings, permalinks } = await readMeetings(workspace, new Date(), "keep");
  const named = correction ? meetings.map((meeting) => pick(meeting)) : undefined;
  const telling = { now: () => new Date(), tell: () => undefined, warn: () => undefined };
  await send(
    { workspace, mailings, meetings, permalinks, named, correction },
    { ...telling, signal: AbortSignal.abort() },
  );
}
