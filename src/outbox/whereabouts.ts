/**
 * Whether a store is the one that was left here. A copy that was put back, or carried elsewhere, does not know what
 * was sent since, and would send it again. Two marks tell: the file itself as the system tells files apart, and
 * the number of its last commit, kept beside it. What they cannot see is a whole disk set back to an earlier day.
 */
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { unwritable } from "./refusals.ts";

/** Why a store does not know what was sent: it is older than it was (a copy was put back, or its end was lost), or the file is another. */
export type Displaced = "restored" | "moved";

/** Which store it is, and what it says of itself. */
export interface Identity {
  readonly id: string;
  /** From 0: how often it was found displaced and taken into use again. */
  readonly epoch: number;
  readonly home: string;
  /** Ever made. */
  readonly commits: number;
}

/** The file as the system tells it from every other: its number and, where it is kept, the instant of its making. */
export function homeOf(file: string): string {
  const { ino, birthtimeNs } = statSync(file, { bigint: true });
  return `${ino}/${birthtimeNs}`;
}

/** What was last noted beside a store. */
export interface Mark {
  readonly id: string;
  readonly commits: number;
}

/**
 * Notes a commit beside the store once it is on disk. Not synced itself: behind a power cut the mark may know less
 * than the store, never more. Throws Problems.
 */
export function leaveMark(file: string, { id, commits }: Mark): void {
  const beside = `${markOf(file)}-${process.pid}`;
  try {
    writeFileSync(beside, `${id} ${commits}\n`, { mode: 0o600 });
    renameSync(beside, markOf(file));
  } catch (fault) {
    throw unwritable(file, fault instanceof Error ? fault.message : String(fault));
  }
}

/** The mark beside a store; undefined where there is none that can be read. To be read before the store is. */
export function readMark(file: string): Mark | undefined {
  try {
    const [, id = "", commits] = /^([0-9a-f]{32}) (\d+)\n$/.exec(readFileSync(markOf(file), "latin1")) ?? [];
    return commits === undefined ? undefined : { id, commits: Number(commits) };
  } catch {
    return undefined;
  }
}

function markOf(file: string): string {
  return `${file}.mark`;
}

/** Whether a store is where and as it was left. */
export function displaced(own: Identity, mark: Mark | undefined, home: string): Displaced | undefined {
  if (mark?.id === own.id && mark.commits > own.commits) return "restored";
  return own.home === home ? undefined : "moved";
}
