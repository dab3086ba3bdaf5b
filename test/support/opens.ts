import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { openStore } from "../../src/outbox/sqlite/store.ts";
import { readMark } from "../../src/outbox/sqlite/trust/mark.ts";
import { newFolder, sample } from "./outbox-sample.ts";

const CHILD = fileURLToPath(new URL("./writing-child.ts", import.meta.url));

/** Opens a store so often beside two processes that write it: what each open said, and how often the others wrote. */
export async function opensBesideWriters(
  count: number,
): Promise<{ readonly said: Readonly<Record<string, number>>; readonly commits: number }> {
  const folder = newFolder();
  const made = openStore(folder, { create: true });
  made.enqueue(sample());
  made.close();
  const writers = [1, 2].map(() => {
    const child = spawn(process.execPath, [CHILD, folder], { stdio: ["pipe", "pipe", "inherit"] });
    return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  });
  for (const { lines } of writers) await lines.next();
  const said: Record<string, number> = {};
  for (let n = 0; n < count; n++) {
    const store = openStore(folder, { create: false });
    const reason = store.displaced(new Date())?.reason ?? "itself";
    said[reason] = (said[reason] ?? 0) + 1;
    store.close();
  }
  let commits = 0;
  for (const { child, lines } of writers) {
    child.stdin.end();
    commits += Number((await lines.next()).value);
    if (child.exitCode === null) await once(child, "exit");
  }
  const mark = readMark(storeFile(folder));
  // One at its making, one for the sample.
  expect(mark).toMatchObject({ commits: commits + 2 });
  return { said, commits };
}
