/**
 * What builds wrote into a folder, so that what was removed leaves it and nobody else's file ever does. Without a record of
 * ours nothing is removed and nothing that is there is overwritten; a file of ours whose bytes are no longer ours is
 * overwritten, and never removed.
 */
import { rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { bytesOf, lookedAt, removeFile } from "../files/whole.ts";
import { type Folders, KeptRecord, otherRecords, type WrittenRecord } from "./kept-record.ts";
import { obstacle, type Refusal } from "./permitted.ts";
import { hash } from "./portion.ts";

/** Of each whether the record of another site, or of another folder, has what is there. */
export async function takenFrom(folders: Folders, files: readonly string[]): Promise<Refusal[]> {
  if (files.length === 0) return [];
  const others = await otherRecords(folders);
  return files.map((file) => {
    const bytes = bytesOf(join(folders.out, file));
    const recorded = bytes !== undefined && others.get(file)?.includes(hash(bytes)) === true;
    return { file, at: file, what: "taken" as const, recorded };
  });
}

export function byCase(record: WrittenRecord): ReadonlyMap<string, string> {
  return new Map([...record.keys()].map((file) => [file.toLowerCase(), file]));
}

export function removeGone(
  out: string,
  gone: readonly (readonly [file: string, hashes: readonly string[]])[],
  names: ReadonlyMap<string, string>,
): string[] {
  return gone.flatMap(([file, hashes]) => (removeOurs(out, file, hashes, names) ? file : []));
}

/** The files that an earlier build wrote, relative to `out`; also by a record that is not ours: it may keep a build from its work, not lead it. */
export async function builtBefore(folders: Folders): Promise<readonly string[]> {
  return [...(await KeptRecord.open(folders)).said().keys()];
}

function removeOurs(
  out: string,
  file: string,
  hashes: readonly string[],
  names: ReadonlyMap<string, string>,
): boolean {
  if (obstacle(out, file) !== undefined) return false;
  const path = join(out, file);
  const bytes = bytesOf(path);
  if (bytes === undefined || !hashes.includes(hash(bytes)) || isAnother(out, file, names)) return false;
  removeFile(path);
  try {
    for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) rmdirSync(join(out, folder));
  } catch {
    // It is not empty, and so are those above it.
  }
  return true;
}

/** Where case does not tell files apart, an old name may be that of a file just written. */
export function isAnother(out: string, file: string, names: ReadonlyMap<string, string>): boolean {
  const twin = names.get(file.toLowerCase());
  if (twin === undefined) return false;
  const [one, other] = [file, twin].map((name) => lookedAt(join(out, name)));
  return one !== undefined && one.ino === other?.ino;
}
