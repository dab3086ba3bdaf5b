/** The work of `build`: what stands is told as it stands, else all is planned and what changed is written. */
import { join } from "node:path";
import type { BuildReport } from "../../site/built.ts";
import { standingBuild } from "../../site/standing.ts";
import { knownDigests } from "../../workspace/digests.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { counted } from "../report/counted.ts";
import { recent, together } from "../warnings.ts";

/** What a person asks of a build. */
export interface BuildAsked {
  readonly json?: boolean;
  readonly adopt?: boolean;
  readonly verify?: boolean;
  readonly local?: boolean;
}

/** Builds into `folder`, as the user names it, and tells of the notes while it goes on. */
export async function buildTold(
  workspace: Workspace,
  folder: string,
  asked: BuildAsked,
  terminal: Terminal,
): Promise<BuildReport> {
  const isMore = asked.adopt === true || asked.verify === true || asked.local === true;
  // Asked once, as that may take a while: what keeps an outbox from being read is told after the notes.
  const digests = knownDigests(workspace);
  const stands = await digests.then(
    (spans) => (isMore ? undefined : standingBuild(workspace, spans, terminal.now())),
    () => undefined,
  );
  if (stands === undefined) return buildAnew(workspace, folder, asked, digests, terminal);
  tellNotes(stands.notes, workspace, terminal);
  return stands;
}

/** What reads notes and writes pages is loaded here: a build that stands needs none of it. */
async function buildAnew(
  workspace: Workspace,
  folder: string,
  { json, adopt, verify, local }: BuildAsked,
  digests: ReturnType<typeof knownDigests>,
  terminal: Terminal,
): Promise<BuildReport> {
  const { readMeetings } = await import("../../workspace/notes.ts");
  const notes = await readMeetings(workspace, terminal.now(), "keep");
  tellNotes(notes, workspace, terminal);
  const { build } = await import("../../site/build.ts");
  const list = (files: readonly string[]) => {
    // The report for a program names them itself.
    if (json !== true) for (const file of files) terminal.say(`takes over ${join(folder, file)}`);
  };
  const order = { adopt: adopt === true ? list : undefined, verify, local };
  return {
    built: await build(workspace, notes, await digests, terminal.now(), order),
    notes,
  };
}

function tellNotes(
  { problems, meetings }: BuildReport["notes"],
  { guards }: Pick<Workspace, "guards">,
  terminal: Terminal,
): void {
  const { told, left } = recent(problems, meetings, terminal.now(), guards.age);
  for (const problem of together(told)) terminal.problem(problem);
  if (left > 0) terminal.note(`${counted(left, "warning")} of older notes: minutewire check tells them`);
}
