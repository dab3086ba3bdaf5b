/** The program: commander and exit codes, nothing else. */
import { program } from "./commands/index.ts";

process.exitCode = await program(process.argv);
