/**
 * The user's own directories for state and caches (XDG Base Directory Specification). No checkout, copy or renaming of a
 * project's folder reaches them. They may be missing, or not be writable: nothing may fail for their sake.
 */
import { lstatSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { ensureFolder } from "./folder.ts";

/** Our folder for state; undefined where the system names no home. */
export function userState(): string | undefined {
  return ownFolder(process.env.XDG_STATE_HOME, ".local/state");
}

/** Our folder for what may be thrown away, made where it is missing; undefined where nobody but the user may write to none. */
export function userCache(): string | undefined {
  const folder = ownFolder(process.env.XDG_CACHE_HOME, ".cache");
  if (folder === undefined) return undefined;
  makeUserState(folder);
  return isPrivate(folder) ? folder : undefined;
}

/** The specification has a relative path ignored. */
function ownFolder(named = "", below: string): string | undefined {
  const folder = isAbsolute(named) ? named : home(below);
  return folder !== undefined && isAbsolute(folder) ? join(folder, "minutewire") : undefined;
}

function home(below: string): string | undefined {
  try {
    return join(homedir(), below);
  } catch {
    return undefined;
  }
}

function isPrivate(folder: string): boolean {
  try {
    const { uid, mode } = lstatSync(folder);
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
  } catch {
    return false;
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
