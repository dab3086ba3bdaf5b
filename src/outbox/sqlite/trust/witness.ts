/**
 * Which store was last in use at a place, kept in the user's own state directory (XDG Base Directory Specification),
 * where no renaming of the state folder reaches: a store and its mark that were away meanwhile are the very same files,
 * and know nothing of the one that was used in their place. It is a second witness. Where it is missing, or cannot be
 * read or written, it says nothing, and nothing fails for its sake.
 */
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { makeUserState, userState } from "../../../files/user-state.ts";

const FORM = /^v1 ([0-9a-f]{32}) (\d+\/\d+)\n/;

/** A store and the file that it is: of two with one id, one is a copy. */
export interface InUse {
  readonly id: string;
  readonly home: string;
}

/** The witness of a state folder. */
export class Witness {
  /** One for each name of the place, which most have one of. */
  readonly #files: readonly (readonly [file: string, place: string])[];

  constructor(folder: string) {
    const kept = userState();
    this.#files =
      kept === undefined ? [] : placesOf(folder).map((place) => [join(kept, nameOf(place)), place]);
  }

  /** Whether any store was in use there. */
  get isThere(): boolean {
    return this.#files.some(([file]) => read(file) !== undefined);
  }

  /** What was last in use there in place of this. A witness that nobody could put right again is not believed. */
  other(own: InUse): InUse | undefined {
    for (const [file] of this.#files) {
      const last = read(file);
      if (last !== undefined && !isSame(last, own) && isWritable(dirname(file))) return last;
    }
    return undefined;
  }

  /**
   * Notes what is in use there now. One that cannot be written goes: it would speak of another for ever. Not synced:
   * what a power cut takes, the next run leaves again.
   */
  leave(own: InUse): void {
    for (const [file, place] of this.#files) {
      const last = read(file);
      if (last !== undefined && isSame(last, own)) continue;
      const beside = `${file}-${process.pid}`;
      const isLeft = attempt(() => {
        makeUserState(dirname(file));
        writeFileSync(beside, `v1 ${own.id} ${own.home}\n${place}\n`, { mode: 0o600 });
        renameSync(beside, file);
        return true;
      });
      if (isLeft !== true) for (const path of [beside, file]) attempt(() => rmSync(path, { force: true }));
    }
  }
}

/**
 * The names of a place: as it is called, for a link that is pointed elsewhere and back keeps its name; with the links of
 * the folder it lies in followed, and with all followed, for who calls it otherwise means the same.
 */
function placesOf(folder: string): readonly string[] {
  const called = resolve(folder);
  const beside = join(followed(dirname(called)), basename(called));
  return [...new Set([called, beside, followed(called)])];
}

function followed(path: string): string {
  return attempt(() => realpathSync.native(path)) ?? path;
}

function nameOf(place: string): string {
  return createHash("sha256").update(place).digest("hex").slice(0, 32);
}

function read(file: string): InUse | undefined {
  const [, id, home] = FORM.exec(attempt(() => readFileSync(file, "utf8")) ?? "") ?? [];
  return id === undefined || home === undefined ? undefined : { id, home };
}

function isSame(one: InUse, other: InUse): boolean {
  return one.id === other.id && one.home === other.home;
}

function isWritable(folder: string): boolean {
  return (
    attempt(() => {
      accessSync(folder, constants.W_OK);
      return true;
    }) ?? false
  );
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
