/**
 * Whether a store is the one that was left here. A copy that was put back, or carried elsewhere, does not know what
 * was sent since, and would send it again. Two marks tell: the file itself as the system tells files apart, and
 * the number of its last commit, kept beside it. What they cannot see is a whole disk set back to an earlier day.
 */
import {
  type BigIntStats,
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
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
  return homeIn(statSync(file, { bigint: true }));
}

function homeIn({ ino, birthtimeNs }: BigIntStats): string {
  return `${ino}/${birthtimeNs}`;
}

/** Whether the file of this name is still that one. */
export function isHome(file: string, home: string): boolean {
  try {
    return homeOf(file) === home;
  } catch {
    return false;
  }
}

/** What was last noted beside a store. */
export interface Mark {
  readonly id: string;
  readonly commits: number;
}

/** A mark as it is found; it names its own file, so that one that was copied over another betrays itself. */
export interface FoundMark extends Mark {
  readonly isCopy: boolean;
}

/**
 * Notes a commit beside the store once it is on disk. Not synced itself: behind a power cut the mark may know less
 * than the store, never more. Throws Problems.
 */
export function leaveMark(file: string, { id, commits }: Mark): void {
  const beside = `${markOf(file)}-${process.pid}`;
  try {
    const open = openSync(beside, "w", 0o600);
    try {
      writeFileSync(open, `${id} ${commits} ${homeIn(fstatSync(open, { bigint: true }))}\n`);
    } finally {
      closeSync(open);
    }
    renameSync(beside, markOf(file));
  } catch (fault) {
    throw unwritable(file, fault instanceof Error ? fault.message : String(fault));
  }
}

/** The mark beside a store; undefined where there is none that can be read. To be read before the store is. */
export function readMark(file: string): FoundMark | undefined {
  try {
    const form = /^([0-9a-f]{32}) (\d+) (\d+\/\d+)\n$/;
    const [, id = "", commits, home] = form.exec(readFileSync(markOf(file), "latin1")) ?? [];
    if (commits === undefined) return undefined;
    return { id, commits: Number(commits), isCopy: home !== homeOf(markOf(file)) };
  } catch {
    return undefined;
  }
}

function markOf(file: string): string {
  return `${file}.mark`;
}

/** Whether a store is where and as it was left. */
export function displaced(own: Identity, mark: FoundMark | undefined, home: string): Displaced | undefined {
  if (mark !== undefined && (mark.isCopy || mark.id !== own.id || mark.commits > own.commits))
    return "restored";
  return own.home === home ? undefined : "moved";
}
