import { Argument, type Command } from "commander";
import { EXIT, type Exit } from "../problem.ts";
import { settings } from "../workspace/config/reference.ts";
import { readMeetings } from "../workspace/notes.ts";
import { loadWorkspace, type Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { completionScript, SHELLS } from "./completion/scripts.ts";

export const declare: Declare = (program, terminal, done) => {
  program
    .command("completion")
    .description("a script by which a shell completes commands, options, permalinks and keys")
    .addArgument(
      new Argument("<shell>", "which; notes and keys list what the scripts ask for").choices([
        ...SHELLS,
        "notes",
        "keys",
      ]),
    )
    .addHelpText(
      "after",
      '\nExample:\n  $ eval "$(minutewire completion bash)"\n  $ minutewire completion fish | source',
    )
    .action(async (shell: string, _: unknown, command: Command) =>
      done(await execute(shell, command.optsWithGlobals(), program, terminal)),
    );
};

async function execute(
  word: string,
  options: Overrides,
  program: Command,
  terminal: Terminal,
): Promise<Exit> {
  const shell = SHELLS.find((one) => one === word);
  if (shell !== undefined) await terminal.write(completionScript(shell, program));
  else if (word === "keys") for (const { key } of settings()) terminal.say(key);
  else {
    const workspace = { ...(await loadWorkspace(options)), isOnlyRead: true };
    // A permalink is letters, digits and a few signs: nothing that a shell takes for more.
    for (const { permalink } of (await readMeetings(workspace, terminal.now())).meetings)
      terminal.say(permalink);
  }
  return EXIT.ok;
}
