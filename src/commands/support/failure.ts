import { CommanderError } from "commander";
import { EXIT, type Exit, error, exitOf, Problems, visible } from "../../problem.ts";
import type { Terminal } from "../command.ts";

/** Tells what a command threw: the user's to mend, a typing error that commander has told, or a mistake of ours. */
export function told(cause: unknown, terminal: Terminal, json: boolean): Exit {
  if (isGoneFolder(cause)) return told(new Problems(GONE_FOLDER), terminal, json);
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (cause instanceof Problems) {
    for (const problem of cause.problems) terminal.problem(problem);
    // A program that reads our report must find one, whatever went wrong.
    if (json) terminal.report(JSON.stringify({ problems: cause.problems }, null, 2));
    return exitOf(cause.problems);
  }
  const stack = cause instanceof Error ? cause.stack : String(cause);
  process.stderr.write(
    `minutewire met a mistake of its own; please report it with what follows.\n${stack?.split("\n").map(visible).join("\n")}\n`,
  );
  return EXIT.bug;
}

const GONE_FOLDER = error(
  "folder-gone",
  EXIT.missing,
  "the folder that this runs in is not there any more",
  undefined,
  "Change to one that is there: one of the same name that was made since is another.",
);

/** Whether the current folder was removed: nothing that a command does finds a path then. */
function isGoneFolder(cause: unknown): boolean {
  return cause instanceof Error && "syscall" in cause && cause.syscall === "uv_cwd";
}
