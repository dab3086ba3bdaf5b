import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { readMark } from "../../src/outbox/sqlite/trust/mark.ts";
import { newFolder, sample } from "./outbox-sample.ts";
import { openStore } from "./store.ts";

const CHILD = fileURLToPath(new URL("./writing-child.ts", import.meta.url));

/** Opens a store so often beside two processes that write it: what each open said, and how often the others wrote. */
export async function opensBesideWriters(
  count: number,
): Promise<{ readonly said: Readonly<Record<string, number>>; readonly commits: number }> {
  const folder = newFolder();
  const made = await openStore(folder, { create: true });
  await made.enqueue(sample());
  await made.close();
  const writers = [1, 2].map(() => {
    const child = spawn(process.execPath, [CHILD, folder], { stdio: ["pipe", "pipe", "inherit"] });
    return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  });
  for (const { lines } of writers) await lines.next();
  const said: Record<string, number> = {};
  for (let n = 0; n < count; n++) {
    const store = await openStore(folder, { create: false });
    const reason = (await store.distrust(new Date()))?.reason ?? "itself";
    said[reason] = (said[reason] ?? 0) + 1;
    await store.close();
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
