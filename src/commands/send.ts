import type { Command } from "commander";
import { pick } from "../model/edition.ts";
import { EXIT, error, exitOf, type Problem, Problems, worst } from "../problem.ts";
import { loadWorkspace, type Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { carryOut, chosenMailings, isTried, type SendOptions } from "./support/carry-out.ts";
import { namedMeetings } from "./support/notes.ts";

type SendCommandOptions = Overrides & SendOptions & { readonly correction?: boolean };

export const declare: Declare = (program, terminal, done) => {
  program
    .command("send")
    .description("freeze what is new and deliver it; a note that is named is sent whatever its age")
    .argument(
      "[note...]",
      "paths or permalinks (default, on a terminal or with --yes: all that is new or owed)",
    )
    .option("--mailing <name>", "through this mailing only")
    .option("--dry-run", "say what would be sent; change nothing")
    .option("--to <address>", "a rehearsal: to this address instead; nothing is marked as sent")
    .option("--correction", "post what changed in a named note since it was sent, as a reply to it")
    .option("--yes", "do not ask")
    .option("--wait", "stay until nothing is owed, trying again whenever it is due")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .option("--state <dir>", "where the outbox lives (default: the configuration's state)")
    .option("--json", "report as JSON")
    .addHelpText(
      "after",
      "\nExample:\n  $ minutewire send --to me@example.org notes/2026-03-03.md\n  $ minutewire send notes/2026-03-03.md",
    )
    .action(async (words: string[], _: unknown, command: Command) =>
      done(await execute(words, command.optsWithGlobals(), terminal)),
    );
};

async function execute(words: readonly string[], options: SendCommandOptions, terminal: Terminal) {
  const workspace = await loadWorkspace(options);
  const mailings = chosenMailings(workspace, options.mailing);
  const { all: meetings, ...notes } = await namedMeetings(workspace, words, terminal.now());
  const { correction } = options;
  const named = words.length === 0 ? undefined : notes.meetings.map((meeting) => pick(meeting));
  if (named === undefined && correction === true) throw new Problems(what("name the note to correct"));
  if (named === undefined) notes.problems.forEach(terminal.problem);
  if (named === undefined && !terminal.interactive && !isTried(options) && options.yes !== true)
    throw new Problems(
      what(
        "name a note to send",
        "minutewire publish sends all that is new; send --yes does so without building.",
      ),
    );
  const order = { workspace, mailings, meetings, correction, named };
  const exit = await carryOut(order, notes.permalinks, options, terminal);
  return named === undefined ? worst(exit, exitOf(notes.problems)) : exit;
}

function what(message: string, hint?: string): Problem {
  return error("send-what", EXIT.usage, message, undefined, hint);
}
