/**
 * The user's own state directory (XDG Base Directory Specification). No checkout, copy or renaming of a project's folder
 * reaches it. It may be missing, or not be writable: nothing may fail for its sake.
 */
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { ensureFolder } from "./folder.ts";

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

/** Makes the folder, private. */
export function makeUserState(folder: string): void {
  try {
    ensureFolder(folder, 0o700);
  } catch {
    // Who writes there finds out.
  }
}
