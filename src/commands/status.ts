import type { Command } from "commander";
import { exitOfStatus, status } from "../posting/status.ts";
import type { Exit } from "../problem.ts";
import { readMeetings } from "../workspace/notes.ts";
import { loadSending } from "../workspace/sending.ts";
import type { Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { statusRow, tellStatus } from "./report/status.ts";
import { STATE } from "./typing/state-option.ts";

type StatusOptions = Overrides & { readonly json?: boolean };

export const declare: Declare = (program, terminal, done) => {
  program
    .command("status")
    .description("one screen: what is new, held, edited, owed or in doubt, and the one command to run next")
    .option("--json", "report as JSON")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .addOption(STATE)
    .addHelpText("after", "\nExample:\n  $ minutewire status")
    .action(async (_: unknown, command: Command) => done(await execute(command.optsWithGlobals(), terminal)));
};

async function execute(options: StatusOptions, terminal: Terminal): Promise<Exit> {
  const workspace = await loadSending(options);
  const now = terminal.now();
  const found = await status(workspace, await readMeetings(workspace, now), now);
  if (options.json === true) terminal.report(JSON.stringify(statusRow(found), null, 2));
  else tellStatus(found, terminal);
  return exitOfStatus(found);
}
