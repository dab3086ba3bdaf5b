/**
 * What this clone last saw of the branch: a mark in the state folder. A branch that holds less was rewritten, or put
 * back. A runner that begins with an empty disk has none, and believes the branch.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ensureFolder } from "../../files/folder.ts";

/** A commit of the branch. */
export interface Seen {
  readonly commit: string;
  /** The store's own. */
  readonly id: string;
  /** How many steps the store had counted then. */
  readonly steps: number;
}

const FORM = /^v1 ([0-9a-f]{40,64}) ([0-9a-f]{32}) (\d+)\n$/;

/** The mark of a state folder; words about attempts lie beside it. */
export function markIn(folder: string): string {
  return join(folder, "outbox-branch");
}

/** What it says; undefined where there is none that can be read. */
export function readSeen(file: string): Seen | undefined {
  try {
    const [, commit, id, steps] = FORM.exec(readFileSync(file, "latin1")) ?? [];
    return commit === undefined || id === undefined ? undefined : { commit, id, steps: Number(steps) };
  } catch {
    return undefined;
  }
}

/**
 * Notes a commit that the remote has, whole or not at all. It is a second witness: what the remote has stands, and nothing
 * fails for want of a mark.
 */
export function leaveSeen(file: string, { commit, id, steps }: Seen): void {
  const beside = `${file}-${process.pid}`;
  try {
    ensureFolder(dirname(file), 0o700);
    writeFileSync(beside, `v1 ${commit} ${id} ${steps}\n`, { mode: 0o600, flush: true });
    renameSync(beside, file);
  } catch {
    // The next step tries again.
  }
}
