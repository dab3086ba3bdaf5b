/**
 * Whether a file is as it was, told by the system's own numbers and without reading it. As git does for its index: times
 * are coarse, so that a file which changed about when it was looked at may change again and not show it.
 */
import { lookedAt } from "./whole.ts";

/** A regular file's inode, size (bytes) and times (milliseconds since 1970) when it was looked at. */
export interface Stamp {
  readonly inode: number;
  readonly size: number;
  readonly modified: number;
  /** When its inode last changed: no program sets it as it likes. */
  readonly changed: number;
  readonly seen: number;
}

/** How long after a change another one may not show (milliseconds): the coarsest clock of a file system, FAT's. */
const COARSE = 2000;

/** Undefined where no regular file is there; a link is none. */
export function stampOf(file: string, seen: number): Stamp | undefined {
  const found = lookedAt(file);
  if (found?.isFile() !== true) return undefined;
  return { inode: found.ino, size: found.size, modified: found.mtimeMs, changed: found.ctimeMs, seen };
}

/** What two looks at a file tell: nobody wrote to it in between, somebody did, or only its bytes can tell. */
export function since(before: Stamp, now: Stamp): "untouched" | "touched" | "unclear" {
  // Asked of every file of an archive.
  const isAlike =
    before.inode === now.inode &&
    before.size === now.size &&
    before.modified === now.modified &&
    before.changed === now.changed;
  if (!isAlike) return "touched";
  // Where the clock was set back, "before" means nothing.
  const isOld = Math.max(before.modified, before.changed) < before.seen - COARSE && before.seen <= now.seen;
  return isOld ? "untouched" : "unclear";
}

/** A stamp as a row of numbers, and back, from where it begins among others. */
export function asRow({ inode, size, modified, changed, seen }: Stamp): readonly number[] {
  return [inode, size, modified, changed, seen];
}

export function stampAt(numbers: Float64Array, from: number): Stamp {
  const at = (place: number) => numbers[from + place] ?? 0;
  return { inode: at(0), size: at(1), modified: at(2), changed: at(3), seen: at(4) };
}
