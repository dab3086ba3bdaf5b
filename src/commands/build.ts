import type { Command } from "commander";
import { named } from "../files/named.ts";
import { type Exit, exitOf } from "../problem.ts";
import { loadWorkspace, type Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { builtLine } from "./report/built-line.ts";
import { type BuildAsked, buildTold } from "./support/building.ts";
import { STATE } from "./typing/state-option.ts";

type BuildOptions = Overrides & BuildAsked;

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
  const folder = named(workspace.out);
  const { built, notes } = await buildTold(workspace, folder, options, terminal);
  for (const problem of built.problems) terminal.problem(problem);
  const problems = [...notes.problems, ...built.problems];
  if (options.json === true) terminal.report(JSON.stringify({ folder, ...built, problems }, null, 2));
  else terminal.say(builtLine(built, folder));
  return exitOf(problems);
}
