/** The commands: a file each, which returns its exit code. Words and options are a contract (docs/commands.md). */
import { Command } from "commander";
import { EXIT, type Exit } from "../problem.ts";
import type { Terminal } from "./command.ts";
import { NAMES, needed } from "./needed.ts";
import { told } from "./support/failure.ts";
import { heard } from "./support/heard.ts";
import { version } from "./support/version.ts";
import { asStarted } from "./terminal/as-started.ts";
import { processTerminal, TYPING_ERRORS } from "./terminal/terminal.ts";
import { refuseEmptyValues } from "./typing/empty-values.ts";
import { proposeOptions } from "./typing/meant-option.ts";
import { helpOfNone, pointToOwnHelp } from "./typing/own-help.ts";

/** Runs the program with the arguments of a process; resolves to its exit code. */
export async function program(argv: readonly string[]): Promise<Exit> {
  const root = new Command("minutewire");
  const isForPrograms = argv.includes("--json") || argv.includes("json");
  const { terminal, line } = processTerminal(
    () => root.opts().quiet === true,
    isForPrograms,
    asStarted(NAMES, argv[1], process.env),
  );
  let exit: Exit = EXIT.ok;
  const done = (code: Exit) => {
    exit = code;
  };
  await declareOn(root, argv, terminal, done);
  try {
    await heard(terminal, line, () => root.parseAsync(helpOfNone(argv, root)));
    return exit;
  } catch (cause) {
    return told(cause, terminal, isForPrograms);
  }
}

/** Puts the options and the commands that these arguments may name under the program; none of them is run. */
export async function declareOn(
  root: Command,
  argv: readonly string[],
  terminal: Terminal,
  done: (exit: Exit) => void,
): Promise<void> {
  root
    .configureOutput(TYPING_ERRORS)
    .description("Meeting notes in git, sent: a newsletter, feeds and a post from one Markdown source.")
    .option("--config <file>", "the configuration (default: [config/]minutewire.yaml, here or above)")
    .option("-q, --quiet", "only results and problems, not what a later run goes on with by itself")
    .version(version(), "-V, --version")
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError("(minutewire --help shows the commands and options)")
    .addHelpText("after", "\nExample:\n  $ minutewire preview notes/2026-03-03.md\n  $ minutewire publish");
  for (const load of needed(argv)) (await load?.())?.declare(root, terminal, done);
  proposeOptions(root);
  root.commands.forEach(pointToOwnHelp);
  refuseEmptyValues(root);
}
