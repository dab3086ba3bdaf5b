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
  const reason = cause instanceof Error ? cause.message : String(cause);
  return error(
    "cannot-write",
    EXIT.write,
    `${path} could not be written: ${reason}`,
    undefined,
    "Free the space or give the right to write there, and run again.",
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
  const reason = cause instanceof Error ? cause.message : String(cause);
  return error("cannot-read", EXIT.missing, `${file} could not be read: ${reason}`);
}
