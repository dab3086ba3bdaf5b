import type { Command } from "commander";
import { pick } from "../model/edition.ts";
import { EXIT, error, exitOf, type Problem, Problems, worst } from "../problem.ts";
import { loadSending } from "../workspace/sending.ts";
import type { Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { tellErrors } from "./report/plans.ts";
import { carryOut, chosenMailings, isTried, type SendOptions, sendOptions } from "./support/carry-out.ts";
import { namedMeetings } from "./support/notes.ts";

type SendCommandOptions = Overrides & SendOptions & { readonly correction?: boolean };

export const declare: Declare = (program, terminal, done) => {
  const send = program
    .command("send")
    .description("freeze what is new and deliver it; a note that is named is sent whatever its age")
    .argument(
      "[note...]",
      "paths, permalinks or files' names (default, on a terminal or with --yes: all that is new or owed)",
    )
    .option("--mailing <name>", "through this mailing only")
    .option("--correction", "post what changed in a named note since it was sent, as a reply to it");
  sendOptions(send)
    .addHelpText(
      "after",
      "\nExample:\n  $ minutewire send --to me@example.org notes/2026-03-03.md\n  $ minutewire send notes/2026-03-03.md",
    )
    .action(async (words: string[], _: unknown, command: Command) =>
      done(await execute(words, command.optsWithGlobals(), terminal)),
    );
};

async function execute(words: readonly string[], options: SendCommandOptions, terminal: Terminal) {
  const workspace = await loadSending(options);
  const mailings = chosenMailings(workspace, options.mailing);
  const { all: meetings, ...notes } = await namedMeetings(workspace, words, terminal.now());
  const { correction } = options;
  const named = words.length === 0 ? undefined : notes.meetings.map((meeting) => pick(meeting));
  if (named === undefined && correction === true)
    throw new Problems(what("name the note to correct", "minutewire send --correction NOTE"));
  if (named === undefined) tellErrors(notes.problems, terminal);
  if (named === undefined && !terminal.interactive && !isTried(options) && options.yes !== true)
    throw new Problems(
      what(
        "name a note to send",
        "minutewire publish sends all that is new; send --yes does so without building.",
      ),
    );
  const order = { workspace, mailings, meetings, correction, named, permalinks: notes.permalinks };
  const exit = await carryOut(order, options, terminal, notes.problems);
  return named === undefined ? worst(exit, exitOf(notes.problems)) : exit;
}

function what(message: string, hint?: string): Problem {
  return error("send-what", EXIT.usage, message, undefined, hint);
}
