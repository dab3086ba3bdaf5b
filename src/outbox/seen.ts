/**
 * What this machine last saw of a store that others write too, a branch or a database: a mark in the state folder. One
 * that holds less was put back, or rewritten. A machine that begins with an empty disk has none, and believes it.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ensureFolder } from "../files/folder.ts";

/** The last step that was seen. */
export interface Seen {
  /** The commit of the branch; in a database, the open store that took the step. */
  readonly last: string;
  /** The store's own. */
  readonly id: string;
  /** How many steps it had counted then. */
  readonly steps: number;
}

const FORM = /^v1 ([0-9a-f]{32,64}) ([0-9a-f]{32}) (\d+)\n$/;

/** What it says; undefined where there is none that can be read. */
export function readSeen(file: string): Seen | undefined {
  try {
    const [, last, id, steps] = FORM.exec(readFileSync(file, "latin1")) ?? [];
    return last === undefined || id === undefined ? undefined : { last, id, steps: Number(steps) };
  } catch {
    return undefined;
  }
}

/**
 * Notes a step that stands, whole or not at all. It is a second witness: what the branch or the database has stands, and
 * nothing fails for want of a mark. One that is not synced may know less behind a power cut, never more.
 */
export function leaveSeen(file: string, { last, id, steps }: Seen, isDurable = true): void {
  const beside = `${file}-${process.pid}`;
  try {
    ensureFolder(dirname(file), 0o700);
    writeFileSync(beside, `v1 ${last} ${id} ${steps}\n`, { mode: 0o600, flush: isDurable });
    renameSync(beside, file);
  } catch {
    // The next step tries again.
  }
}
