import type { Command } from "commander";
import { EXIT, type Exit, exitOf, Problems } from "../problem.ts";
import type { Declare, Terminal } from "./command.ts";
import { formats } from "./formats/index.ts";
import { counted } from "./report/counted.ts";
import { examine } from "./support/examine.ts";
import { choice } from "./typing/choice.ts";
import { together } from "./warnings.ts";

interface CheckOptions {
  readonly config?: string;
  readonly format: string;
  readonly strict?: boolean;
  readonly notes?: string;
}

export const declare: Declare = (program, terminal, done) => {
  const names = ["text", ...Object.keys(formats)];
  program
    .command("check")
    .description("read everything; report every problem and warning at once")
    .argument("[note...]", "paths, permalinks or files' names (default: every note)")
    .addOption(choice("--format <format>", "how to report", names).default("text"))
    .option("--strict", "warnings are fatal too")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .addHelpText("after", "\nExample:\n  $ minutewire check --strict")
    .action(async (words: string[], _: unknown, command: Command) =>
      done(await execute(words, command.optsWithGlobals(), terminal)),
    );
};

async function execute(words: readonly string[], options: CheckOptions, terminal: Terminal): Promise<Exit> {
  const format = formats[options.format];
  const { found, notes } = await examine(options, words, terminal.now()).catch((cause: unknown) => {
    // A run that could not begin has a report as well; JSON's is index.ts's, as for every command.
    if (cause instanceof Problems && options.format !== "json" && format !== undefined)
      terminal.report(format(cause.problems));
    throw cause;
  });
  const errors = found.filter(({ severity }) => severity === "error").length;
  if (format !== undefined) terminal.report(format(found));
  else {
    for (const problem of words.length === 0 ? together(found) : found) terminal.problem(problem);
    terminal.say(
      `${counted(notes, "note")} whole, ${counted(errors, "error")}, ${counted(found.length - errors, "warning")}`,
    );
  }
  return options.strict === true && found.length > 0 && errors === 0 ? EXIT.note : exitOf(found);
}
