/** Files that a reader sees whole or not at all: written beside and renamed. */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EXIT, error, type Problem, Problems } from "./problem.ts";

/** Writes a file whole; false where it held these bytes already and was left alone. Throws Problems (exit 73). */
export async function writeWhole(path: string, body: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(body);
  const beside = join(dirname(path), `.${process.pid}-${counter++}.tmp`);
  try {
    if (bytes.equals(await readFile(path).catch(() => Buffer.from("\0absent")))) return false;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, path);
    return true;
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new Problems(cannotWrite(path, cause));
  }
}
let counter = 0;

/** The problem of a file that could not be written, in a sentence. */
function cannotWrite(path: string, cause: unknown): Problem {
  const reason = reasonOf(cause);
  return error(
    "cannot-write",
    EXIT.write,
    `${path} could not be written: ${reason}`,
    undefined,
    "Make room for it, and run again: nothing was left half-written.",
  );
}

/** The text of a file; throws Problems (exit 66). */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new Problems(cannotRead(file, cause));
  }
}

/** The problem of a file that could not be read, in a sentence. */
export function cannotRead(file: string, cause: unknown): Problem {
  const reason = reasonOf(cause);
  return error("cannot-read", EXIT.missing, `${file} could not be read: ${reason}`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  EISDIR: "it is a folder",
  ENOTDIR: "a file stands where a folder is needed",
  EACCES: "that is not allowed",
  EPERM: "that is not allowed",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
};

/** What the system said, in words where it is one of the usual things. */
function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
