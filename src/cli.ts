/** The program: what it tells V8, commander and exit codes, nothing else. */
import { enableCompileCache } from "node:module";
import { userCache } from "./files/user-state.ts";
import { tellEngine } from "./workspace/engine.ts";

tellEngine();
// What lies there is run: it is the user's own folder, never one that came with a checkout.
const cache = userCache();
if (cache !== undefined) enableCompileCache(cache);
const { program } = await import("./commands/index.ts");
const exit = await program(process.argv);
// A failing standard output has set its own code already.
process.exitCode ??= exit;
