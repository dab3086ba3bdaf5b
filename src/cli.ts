/** The program: what it tells V8, commander and exit codes, nothing else. */
import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";
import { userCache } from "./files/user-state.ts";
import { keepHeapSmall } from "./workspace/heap.ts";

// V8 makes an expression as bytecode first and once more at its second use. Ours are some hundreds, used often, and to
// make one is dearer than most uses: the first note of a run costs half as much where each is made once.
setFlagsFromString("--no-regexp-tier-up");
keepHeapSmall();
// What lies there is run: it is the user's own folder, never one that came with a checkout.
const cache = userCache();
if (cache !== undefined) enableCompileCache(cache);
const { program } = await import("./commands/index.ts");
const exit = await program(process.argv);
// A failing standard output has set its own code already.
process.exitCode ??= exit;
