/**
 * The user's own state directory (XDG Base Directory Specification). No checkout, copy or renaming of a project's folder
 * reaches it. It may be missing, or not be writable: nothing may fail for its sake.
 */
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/** Our folder there; undefined where the system names no home. The specification has a relative path ignored. */
export function userState(): string | undefined {
  const named = process.env.XDG_STATE_HOME ?? "";
  const folder = isAbsolute(named) ? named : home();
  return folder !== undefined && isAbsolute(folder) ? join(folder, "minutewire") : undefined;
}

function home(): string | undefined {
  try {
    return join(homedir(), ".local/state");
  } catch {
    return undefined;
  }
}

/** Makes the folder, private. Level by level: Node's own way down never ends where a file system calls each new folder missing, as /proc does. */
export function makeUserState(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeUserState(above);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch {
    // Who writes there finds out.
  }
}
