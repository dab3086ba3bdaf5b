import { type Command, Option } from "commander";
import { freeze } from "../freeze.ts";
import { loadTemplate } from "../load-template.ts";
import { EXIT, type Exit, exitOf, type Problem } from "../problem.ts";
import { loadWorkspace } from "../workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { namedMeetings } from "./notes.ts";
import { counted } from "./report.ts";

interface Options {
  readonly config?: string;
  readonly format: string;
  readonly strict?: boolean;
  readonly notes?: string;
}

export const declare: Declare = (program, terminal, done) => {
  program
    .command("check")
    .description("read everything; report every problem and warning at once")
    .argument("[note...]", "paths or permalinks (default: every note)")
    .addOption(new Option("--format <format>", "how to report").choices(["text", "json"]).default("text"))
    .option("--strict", "warnings are fatal too")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .addHelpText("after", "\nExample:\n  $ minutewire check --strict")
    .action(async (words: string[], _: unknown, command: Command) =>
      done(await execute(words, command.optsWithGlobals(), terminal)),
    );
};

async function execute(words: readonly string[], options: Options, terminal: Terminal): Promise<Exit> {
  const workspace = await loadWorkspace(options);
  const { meetings, all, problems } = await namedMeetings(workspace, words, terminal.now());
  const chosen = words.length === 0 ? all : meetings;
  const files = new Set(chosen.map(({ place }) => place.file));
  const found: Problem[] = problems.filter(({ place }) => words.length === 0 || files.has(place?.file ?? ""));
  // The pages need the template even where no mailing does.
  await loadTemplate(workspace);
  // What would be sent is made and checked as well: a fault of a template or of a message shows here, not on the day.
  for (const meeting of chosen)
    for (const mailing of workspace.mailings)
      found.push(...(await freeze(workspace, { meeting, mailing, revision: 1 }, terminal.now())).problems);
  if (options.format === "json") terminal.say(JSON.stringify(found, null, 2));
  else for (const problem of found) terminal.problem(problem);
  const errors = found.filter(({ severity }) => severity === "error").length;
  if (options.format !== "json")
    terminal.say(
      `${counted(chosen.length, "note")} whole, ${counted(errors, "error")}, ${counted(found.length - errors, "warning")}`,
    );
  return options.strict === true && found.length > 0 && errors === 0 ? EXIT.note : exitOf(found);
}
