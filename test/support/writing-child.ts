/** Commits to the store in the folder named on the command line, one after the other, until standard input ends. */
import { setImmediate as turn } from "node:timers/promises";
import { openStore } from "./store.ts";

const store = await openStore(process.argv[2] ?? "", { create: false });
let isOver = false;
process.stdin.resume().on("end", () => {
  isOver = true;
});
let commits = 0;
for (; !isOver; commits++) {
  // Nothing has this key: the commit is counted and marked like any other.
  await store.cancel("none", new Date());
  if (commits === 0) process.stdout.write("begun\n");
  await turn();
}
await store.close();
process.stdout.write(`${commits}\n`);
