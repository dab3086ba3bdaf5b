import { chdir, cwd } from "node:process";
import { vi } from "vitest";
import { program } from "../../src/commands/index.ts";
import type { Ran } from "./project.ts";

/** The program in a folder, within this process: many times faster than one of its own. One at a time. */
export async function runHere(folder: string, ...words: readonly string[]): Promise<Ran> {
  const before = cwd();
  const said = { out: "", err: "" };
  const taken = (["out", "err"] as const).map((name) =>
    vi.spyOn(process[`std${name}`], "write").mockImplementation((text) => {
      said[name] += String(text);
      return true;
    }),
  );
  process.stdout.setMaxListeners(0);
  process.stderr.setMaxListeners(0);
  const ends = (["SIGTERM", "SIGINT"] as const).map((name) => [name, process.listeners(name)] as const);
  chdir(folder);
  try {
    return { code: await program(["node", "minutewire", ...words]), ...said };
  } finally {
    chdir(before);
    for (const one of taken) one.mockRestore();
    // The program's own, which would answer for all runs when this process is asked to end.
    for (const [name, others] of ends)
      for (const own of process.listeners(name)) if (!others.includes(own)) process.off(name, own);
  }
}
