import type { Command } from "commander";
import { published } from "../model/edition.ts";
import { having, meetingIndex } from "../model/meeting-index.ts";
import { type Exit, exitOf } from "../problem.ts";
import { readMeetings } from "../workspace/notes.ts";
import { loadWorkspace, type Overrides } from "../workspace/workspace.ts";
import { indexLines, indexModel } from "../writers/meeting-index.ts";
import type { Declare, Terminal } from "./command.ts";
import { tellErrors } from "./report/plans.ts";

interface IndexOptions extends Overrides {
  readonly json?: boolean;
}

export const declare: Declare = (program, terminal, done) => {
  program
    .command("index")
    .description("across all meetings: decisions, actions, topics, people, links, and where each stands")
    .argument(
      "[words...]",
      "only what holds all of these words, also in the text, whatever their case and accents",
    )
    .option("--notes <glob>", "read these notes instead of notes.files")
    .option("--json", "as JSON")
    .addHelpText("after", "\nExample:\n  $ minutewire index lamp oil\n  $ minutewire index --json 2026")
    .action(async (words: string[], _: unknown, command: Command) =>
      done(await execute(words, command.optsWithGlobals(), terminal)),
    );
};

async function execute(words: readonly string[], options: IndexOptions, terminal: Terminal): Promise<Exit> {
  const workspace = await loadWorkspace(options);
  const { meetings, links, folder, problems } = await readMeetings(workspace, terminal.now());
  tellErrors(problems, terminal);
  const shown = meetings.filter((meeting) => published(meeting, terminal.now()));
  const found = having(meetingIndex(shown, links, workspace.site), words, shown);
  if (options.json === true)
    terminal.report(JSON.stringify(indexModel(found, workspace.site, folder), null, 2));
  else {
    const lines = indexLines(found, words.length === 0 ? folder : undefined);
    const nothing =
      words.length === 0
        ? "no meeting says anything yet"
        : `nothing holds ${words.join(" and ")}${words.length === 1 ? "" : " in one topic"}`;
    for (const line of lines.length === 0 ? [nothing] : lines) terminal.say(line);
  }
  return exitOf(problems);
}
