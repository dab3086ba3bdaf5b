/**
 * Files that a reader sees whole or not at all: written beside and renamed. Every room that writes does it by this
 * one, which refuses to know what is in a file and whose it is.
 */
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { EXIT, error, type Place, type Problem, Problems } from "../problem.ts";
import { ensureFolder, isFolder } from "./folder.ts";
import { named } from "./named.ts";
import { codeOf, isFull, reasonOf } from "./reason.ts";

/** How a file is written. */
interface FileWriting {
  readonly mode?: number;
  /** Whether it is on disk before it has its name, as it is unless this is false: else a power cut may leave the name with nothing behind it. */
  readonly isDurable?: boolean;
}

/** What is written: whole, or piece by piece where no memory need hold all of it. */
export type FileContent = string | Uint8Array | (() => Iterable<Uint8Array>);

/**
 * Writes a file beside `path` and hands it to `place`, which gives it its name or does not; what is left of it goes. The
 * folder is made where it is missing. Throws what the system throws.
 */
export async function writeBeside(
  path: string,
  body: FileContent,
  place: (beside: string) => Promise<void>,
  how: FileWriting = {},
): Promise<void> {
  const beside = join(dirname(path), `.${process.pid}-${counter++}.tmp`);
  underway.add(beside);
  try {
    ensureFolder(dirname(path));
    writeFresh(beside, body, how);
    await place(beside);
  } finally {
    removeQuietly(beside);
    underway.delete(beside);
  }
}
let counter = 0;
const underway = new Set<string>();

/** Into a file of its own: through a link that lies there under its name it would write elsewhere. */
function writeFresh(path: string, body: FileContent, { mode = 0o666, isDurable = true }: FileWriting): void {
  const file = openFresh(path, mode);
  try {
    for (const piece of typeof body === "function" ? body() : [body]) writeFileSync(file, piece);
    if (isDurable) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function openFresh(path: string, mode: number): number {
  try {
    return openSync(path, "wx", mode);
  } catch (cause) {
    if (!isThere(cause)) throw cause;
    // Of a run that was killed, by the same pid.
    rmSync(path, { force: true });
    return openSync(path, "wx", mode);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The next run sweeps it away.
  }
}

function isThere(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EEXIST";
}

/**
 * Writes a file whole; false where it held these bytes already and was left alone. A link that has the name is replaced,
 * never written through. Throws Problems (exit 73).
 */
export async function writeWhole(
  path: string,
  body: string | Uint8Array,
  how: FileWriting = {},
): Promise<boolean> {
  const bytes = Buffer.from(body);
  try {
    if (bytesOf(path)?.equals(bytes) === true) return false;
    await writeBeside(path, bytes, async (beside) => renameSync(beside, path), how);
    return true;
  } catch (cause) {
    throw new Problems(cannotWrite(path, cause));
  }
}

/** What is there, no link followed; undefined where nothing is, or nobody may look. */
export function lookedAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The bytes of a regular file; undefined where none is there: no link is followed, and no pipe waited for. */
export function bytesOf(path: string): Buffer | undefined {
  try {
    return lookedAt(path)?.isFile() === true ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file that must not be there yet, whole. Throws Problems (exit 73), also where it is. */
export async function writeNew(path: string, body: string): Promise<void> {
  try {
    // Unlike a renaming, a link takes no name that another file has.
    await writeBeside(path, body, async (beside) => linkSync(beside, path));
  } catch (cause) {
    const hint = "Name another, or move it away: nothing is overwritten.";
    throw new Problems(
      isThere(cause)
        ? error("file-there", EXIT.write, `${named(path)} is there already`, undefined, hint)
        : cannotWrite(path, cause),
    );
  }
}

/** Removes what runs that were killed left half-written beside the files of a folder. Before anything is written to it. */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const pid = /^\.(\d+)-\d+\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && isGone(Number(pid)) && !underway.has(join(folder, name)))
      removeQuietly(join(folder, name));
  }
}

/** The names in a folder; none where there is no folder, or nobody may look. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes a file; throws Problems (exit 73). */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (cause) {
    const hint = "Remove it by hand, or allow it, and run again.";
    const message = `${named(path)} could not be removed: ${reasonOf(cause)}`;
    throw new Problems(error("cannot-remove", EXIT.write, message, undefined, hint));
  }
}

/** In a container every run may have the same pid: what bears ours is an earlier one's. */
function isGone(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "ESRCH";
  }
}

/** The problem of a file that could not be written, in a sentence. */
export function cannotWrite(path: string, cause: unknown): Problem {
  const code = codeOf(cause);
  const blocking = /^(?:ENOTDIR|EEXIST)$/.test(code) ? noFolderIn(path) : undefined;
  const reason = blocking === undefined ? reasonOf(cause) : `${named(blocking)} is no folder`;
  return error(
    "cannot-write",
    EXIT.write,
    `${named(path)} could not be written: ${reason}`,
    undefined,
    `${wayOut(cause, blocking)}, and run again: nothing was left half-written.`,
  );
}

/** What stands in the way to a file where a folder is needed. */
function noFolderIn(path: string): string | undefined {
  const folder = dirname(path);
  if (folder === path) return undefined;
  if (lookedAt(folder) === undefined) return noFolderIn(folder);
  return isFolder(folder) ? undefined : folder;
}

function wayOut(cause: unknown, blocking: string | undefined): string {
  if (blocking !== undefined) return `Move ${named(blocking)} away, or name another place`;
  if (isFull(cause)) return "Make room for it";
  if (/^(?:EACCES|EPERM|EROFS)$/.test(codeOf(cause))) return "Allow it, or name another place";
  return "Mend that, or name another place";
}

/** The text of a file; throws Problems (exit 66). */
export function readText(file: string): string {
  return readBytes(file).toString("utf8");
}

/** The bytes of a file; throws Problems (exit 66). */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Problems(cannotRead(file, cause));
  }
}

/** The problem of a file that could not be read, in a sentence; `hint` is for where it is none of permissions. */
export function cannotRead(file: string, cause: unknown, hint?: string, place?: Place): Problem {
  const isForbidden = /^(?:EACCES|EPERM)$/.test(codeOf(cause));
  const message = `${file} could not be read: ${reasonOf(cause)}`;
  const way = isForbidden ? "Allow whoever runs this to read it, and run again." : hint;
  return error("cannot-read", EXIT.missing, message, place, way);
}
