/** What `publish` would send, and nothing of it done. */
import { knownNotes, noNotes } from "../../posting/send.ts";
import { EXIT, type Exit, exitOf, worst } from "../../problem.ts";
import { readMeetings } from "../../workspace/notes.ts";
import { outboxOf } from "../../workspace/outbox.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { counted } from "../report/counted.ts";
import { dryRun } from "./rehearsal.ts";

/** Says what would be sent; builds nothing, and makes no outbox. */
export async function dryPublish(
  workspace: Workspace,
  { json, firstRun }: { readonly json: boolean; readonly firstRun: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const { meetings, permalinks, problems } = await readMeetings(workspace, terminal.now());
  // Warnings of a note are told where it would go.
  const notes = new Set(workspace.notes);
  const told = problems.filter(
    ({ severity, place }) => severity === "error" || !notes.has(place?.file ?? ""),
  );
  told.forEach(terminal.problem);
  // Of notes that are there before the outbox is none is sent.
  const outbox = await outboxOf(workspace);
  const isFirst = workspace.mailings.length > 0 && !(await outbox.exists());
  const order = { workspace, mailings: workspace.mailings, meetings: isFirst ? [] : meetings, permalinks };
  const exit = await dryRun(order, json, terminal, problems, told);
  const wayBack = isFirst && !firstRun ? (await outbox.absence()).wayBack : undefined;
  if (wayBack !== undefined) {
    terminal.note(wayBack);
    return worst(exit, exitOf(problems), EXIT.person);
  }
  if (isFirst && workspace.notes.length === 0) {
    terminal.problem(noNotes());
    return worst(exit, noNotes().exit);
  }
  if (isFirst && !json) {
    const known = knownNotes({ workspace, meetings, permalinks });
    terminal.say(`publish --first-run would mark ${counted(known.length, "note")} known, and send none`);
  }
  return worst(exit, exitOf(problems));
}
