/** Folders as they are needed. Node's own way to make those above too never ends where a file system makes none (/proc). */
import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "./reason.ts";

/** Makes a folder and those above that are missing; whether it was missing itself. Throws what the system throws. */
export function ensureFolder(folder: string, mode = 0o777): boolean {
  try {
    mkdirSync(folder, { mode });
    return true;
  } catch (cause) {
    if (isFolder(folder)) return false;
    const above = dirname(folder);
    if (codeOf(cause) !== "ENOENT" || isFolder(above)) throw cause;
    ensureFolder(above, mode);
  }
  try {
    mkdirSync(folder, { mode });
    return true;
  } catch (cause) {
    // Another run made it meanwhile.
    if (isFolder(folder)) return false;
    throw cause;
  }
}

/** Whether a folder is there, or a link that leads to one. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
