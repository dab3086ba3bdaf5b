/** The program: commander and exit codes, nothing else. */
import { program } from "./commands/index.ts";

const exit = await program(process.argv);
// A failing standard output has set its own code already.
process.exitCode ??= exit;
