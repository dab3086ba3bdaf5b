/**
 * The mark beside a store: the number of its last commit, kept apart from it, so that an older copy that is put back
 * betrays itself. A mark names its own file, so that one that was copied does so too.
 */
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { reasonOf } from "../../../files/reason.ts";
import { codeOf } from "../folder.ts";
import { unwritable } from "../refusals.ts";
import { homeIn } from "./file-identity.ts";

/** The form this program writes. Version 1 had no word for its version, and is read too. */
const VERSION = 2;
const FORM = /^(?:v2 )?([0-9a-f]{32}) (\d+) (\d+\/\d+)\n$/;
/** What a later program leaves must begin so. */
const LATER = /^v(\d+) .*\n$/;

/** What was last noted beside a store. */
export interface Mark {
  readonly kind: "mark";
  readonly id: string;
  readonly commits: number;
  /** The file that says so is not the one that was written. */
  readonly isCopy: boolean;
}

/** A mark as it is found, or why it says nothing. */
export type Found = Mark | { readonly kind: "none" | "unreadable" } | { kind: "later"; version: number };

/** The mark beside a store. To be read before the store is, which another run may carry on meanwhile. */
export function readMark(file: string): Found {
  try {
    // One descriptor: another run may rename its own mark to this name between a look at the file and one at the name.
    // What is no mark is not waited for, and not read to its end.
    const open = openSync(markOf(file), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const text = Buffer.alloc(LENGTH);
      const read = readSync(open, text, 0, LENGTH, null);
      return found(text.toString("latin1", 0, read), homeIn(fstatSync(open, { bigint: true })));
    } finally {
      closeSync(open);
    }
  } catch (fault) {
    return { kind: codeOf(fault) === "ENOENT" ? "none" : "unreadable" };
  }
}

function found(text: string, own: string): Found {
  const [, id = "", commits, home] = FORM.exec(text) ?? [];
  if (commits !== undefined) return { kind: "mark", id, commits: Number(commits), isCopy: home !== own };
  const version = Number(LATER.exec(text)?.[1] ?? 0);
  return version > VERSION ? { kind: "later", version } : { kind: "unreadable" };
}

/**
 * Notes the last commit of a store once it is on disk; `commits` reads its number there. A mark of the same store is
 * never lowered. Of two processes the slower may write the lower number last: so each looks again behind its own.
 * Synced only where it is the first: behind a power cut a mark may know less than the store, never more. A new file each
 * time, never written over: of a backup that is copied over all that is there its own mark tells, which names another file.
 * Throws Problems.
 */
export function leaveMark(file: string, id: string, commits: () => number): void {
  try {
    for (let written = 0; ; ) {
      const number = commits();
      if (number <= written) return;
      const before = readMark(file);
      const isOurs = before.kind === "mark" && before.id === id && !before.isCopy;
      if (isOurs && before.commits >= number) return;
      write(file, `v${VERSION} ${id} ${number}`, !isOurs);
      written = number;
    }
  } catch (fault) {
    throw unwritable(file, reasonOf(fault));
  }
}

/** Throws Problems where no mark can be left: known before a commit that would stand without one. */
export function refuseUnmarkable(file: string): void {
  const mark = markOf(file);
  if (statSync(mark, { throwIfNoEntry: false })?.isDirectory())
    throw unwritable(file, `a folder bears the name of its mark, ${mark}`);
  try {
    writeFileSync(fresh(file), "x".repeat(LENGTH), { mode: 0o600, flag: "wx" });
    rmSync(besideOf(file));
  } catch (fault) {
    throw unwritable(file, `${besideOf(file)}: ${reasonOf(fault)}`);
  }
}

/** No mark is longer. */
const LENGTH = 128;

function write(file: string, text: string, isFirst: boolean): void {
  const beside = fresh(file);
  const open = openSync(beside, "wx", 0o600);
  try {
    writeFileSync(open, `${text} ${homeIn(fstatSync(open, { bigint: true }))}\n`);
    if (isFirst) fsyncSync(open);
  } finally {
    closeSync(open);
  }
  renameSync(beside, markOf(file));
}

/** The name of a file that is to be new: through a link that lies there a mark would be written elsewhere. */
function fresh(file: string): string {
  rmSync(besideOf(file), { force: true });
  return besideOf(file);
}

function besideOf(file: string): string {
  return `${markOf(file)}-${process.pid}`;
}

function markOf(file: string): string {
  return `${file}.mark`;
}
