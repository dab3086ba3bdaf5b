/** The program: what it tells V8, commander and exit codes, nothing else. */
import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";
import { userCache } from "./files/user-state.ts";
import { hearSteps } from "./workspace/progress.ts";

// V8 makes an expression as bytecode first and once more at its second use. Ours are some hundreds, used often, and to
// make one is dearer than most uses: the first note of a run costs half as much where each is made once.
setFlagsFromString("--no-regexp-tier-up");
// What is made of a note is garbage soon. V8 would let it grow to several times of what is used, as for a server with a
// machine of its own. Where many are made its young generation is large enough by the first ones, and grows no more: where
// most stay as they were what is kept of them is no garbage, and a small one would copy it over and over. A run that is
// long also lets the old one grow by less, which costs a short one more than it saves.
const MANY = { read: 10, built: 200, checked: 10 };
hearSteps(({ verb, anew }) => {
  if (anew < MANY[verb]) return undefined;
  setFlagsFromString("--semi-space-growth-factor=1");
  return "enough";
});
const LONG = 1500;
hearSteps(() => {
  if (performance.now() < LONG) return undefined;
  setFlagsFromString("--heap-growing-percent=40");
  return "enough";
});
// What lies there is run: it is the user's own folder, never one that came with a checkout.
const cache = userCache();
if (cache !== undefined) enableCompileCache(cache);
const { program } = await import("./commands/index.ts");
const exit = await program(process.argv);
// A failing standard output has set its own code already.
process.exitCode ??= exit;
