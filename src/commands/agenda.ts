import { resolve } from "node:path";
import type { Command } from "commander";
import { writeNew } from "../files/whole.ts";
import { type Exit, exitOf } from "../problem.ts";
import { nextNote } from "../workspace/next-note.ts";
import { readMeetings } from "../workspace/notes.ts";
import { loadWorkspace, type Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { tellErrors } from "./report/plans.ts";
import { dayOf } from "./support/day.ts";

interface AgendaOptions extends Overrides {
  readonly date?: string;
  readonly out?: string;
}

export const declare: Declare = (program, terminal, done) => {
  program
    .command("agenda")
    .description("the next meeting's note, ready to fill: what was put off, open actions, who usually comes")
    .option("--date <day>", "the day of the meeting (default: the one that the newest note says)")
    .option("--out <file>", "write to a new file instead of standard output")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .addHelpText("after", "\nExample:\n  $ minutewire agenda --date 2026-03-10 --out notes/2026-03-10.md")
    .action(async (_: unknown, command: Command) => done(await execute(command.optsWithGlobals(), terminal)));
};

async function execute({ date, out, ...options }: AgendaOptions, terminal: Terminal): Promise<Exit> {
  const day = date === undefined ? undefined : dayOf("--date", date);
  const workspace = await loadWorkspace(options);
  const notes = await readMeetings(workspace, terminal.now());
  tellErrors(notes.problems, terminal);
  const { text, file } = nextNote(workspace, notes, day);
  if (out === undefined) {
    await terminal.write(text);
    if (file !== undefined) terminal.note(`as a file of its own: --out ${file}`);
  } else {
    await writeNew(resolve(out), text);
    terminal.note(`written: ${out}`);
  }
  return exitOf(notes.problems);
}
