import { join, relative } from "node:path";
import type { Command } from "commander";
import { type Exit, exitOf } from "../problem.ts";
import { build } from "../site/build.ts";
import { knownDigests } from "../workspace/digests.ts";
import { readMeetings } from "../workspace/notes.ts";
import { loadWorkspace, type Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { builtLine } from "./report/built-line.ts";
import { counted } from "./report/counted.ts";
import { STATE } from "./typing/state-option.ts";
import { recent, together } from "./warnings.ts";

interface BuildOptions extends Overrides {
  readonly json?: boolean;
  readonly adopt?: boolean;
  readonly verify?: boolean;
  readonly local?: boolean;
}

export const declare: Declare = (program, terminal, done) => {
  program
    .command("build")
    .description("write feeds and pages; only what changed is rewritten, each file whole or not at all")
    .option("--out <dir>", "where to write (default: the configuration's out)")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .option("--adopt", "take over files that others wrote where ours are to go; each is listed first")
    .option("--verify", "read every file that was written, also those that look untouched")
    .option("--local", "relative links, to open the pages as files; a hub is not told")
    .addOption(STATE)
    .option("--json", "report as JSON")
    .addHelpText("after", "\nExample:\n  $ minutewire build --out public")
    .action(async (_: unknown, command: Command) => done(await execute(command.optsWithGlobals(), terminal)));
};

async function execute(options: BuildOptions, terminal: Terminal): Promise<Exit> {
  const workspace = await loadWorkspace(options);
  const notes = await readMeetings(workspace, terminal.now(), "keep");
  const { told, left } = recent(notes.problems, notes.meetings, terminal.now(), workspace.guards.age);
  for (const problem of together(told)) terminal.problem(problem);
  if (left > 0) terminal.note(`${counted(left, "warning")} of older notes: minutewire check tells them`);
  const folder = relative(process.cwd(), workspace.out) || ".";
  const list = (files: readonly string[]) => {
    // The report for a program names them itself.
    if (options.json !== true) for (const file of files) terminal.say(`takes over ${join(folder, file)}`);
  };
  const adopt = options.adopt === true ? list : undefined;
  const order = { adopt, verify: options.verify, local: options.local };
  const built = await build(workspace, notes, await knownDigests(workspace), terminal.now(), order);
  for (const problem of built.problems) terminal.problem(problem);
  const problems = [...notes.problems, ...built.problems];
  if (options.json === true) terminal.report(JSON.stringify({ folder, ...built, problems }, null, 2));
  else terminal.say(builtLine(built, folder));
  return exitOf(problems);
}
