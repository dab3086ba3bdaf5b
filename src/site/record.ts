/**
 * What builds wrote into a folder, so that what was removed leaves it and nobody else's file ever does. The record lies
 * in the state folder, one for each site and `out`, sealed: a line a file, its SHA-256 (hex), two spaces and its path, as
 * sha256sum writes it. Without a record of ours nothing is removed and nothing that is there is overwritten; a file of ours
 * whose bytes are no longer ours is overwritten, and never removed.
 */
import { createHash } from "node:crypto";
import { rmdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, extname, isAbsolute, join, normalize, relative } from "node:path";
import { bytesOf, lookedAt, removeFile } from "../files/whole.ts";
import { type Problem, warning } from "../problem.ts";
import { readSealed, writeSealed } from "../workspace/seal.ts";
import { builtRecord } from "../workspace/state.ts";
import { obstacle, type Refusal } from "./permitted.ts";

/** The folders of a build, absolute. */
export interface Folders {
  readonly out: string;
  readonly state: string;
  /** Whose files they are: two projects may build into one folder. */
  readonly site: { readonly id: string };
}

/** The hashes that a file of ours may have: two while a build is under way. */
export type WrittenRecord = Map<string, Set<string>>;

/** Of each whether the record of another site, or of another folder, has what is there. */
export async function takenFrom(folders: Folders, files: readonly string[]): Promise<Refusal[]> {
  if (files.length === 0) return [];
  const others = union(...(await otherRecords(folders)));
  return files.map((file) => {
    const bytes = bytesOf(join(folders.out, file));
    const recorded = bytes !== undefined && others.get(file)?.has(hash(bytes)) === true;
    return { file, at: file, what: "taken" as const, recorded };
  });
}

async function otherRecords(folders: Folders): Promise<WrittenRecord[]> {
  const own = recordOf(folders);
  const names = await readdir(dirname(own)).catch(() => []);
  const records = names.filter((name) => name.endsWith(extname(own))).map((name) => join(dirname(own), name));
  const others = records.filter((record) => record !== own);
  return Promise.all(others.map(async (record) => (await read(folders, record)).known));
}

export function byCase(record: WrittenRecord): ReadonlyMap<string, string> {
  return new Map([...record.keys()].map((file) => [file.toLowerCase(), file]));
}

export function removeGone(
  out: string,
  gone: readonly (readonly [file: string, hashes: ReadonlySet<string>])[],
  names: ReadonlyMap<string, string>,
): string[] {
  return gone.flatMap(([file, hashes]) => (removeOurs(out, file, hashes, names) ? file : []));
}

/** What builds are known to have written, and a mark that tells this record from any other. */
export async function readRecord(
  folders: Folders,
): Promise<{ readonly mark: string; readonly known: () => WrittenRecord }> {
  const found = await readSealed(folders.state, "record", recordOf(folders));
  const text = found?.isOurs === true ? found.text : "";
  return { mark: hash(text), known: () => recordIn(text) };
}

/** The files that an earlier build wrote, relative to `out`; also by a record that is not ours: it may keep a build from its work, not lead it. */
export async function builtBefore(folders: Folders): Promise<readonly string[]> {
  return [...(await read(folders, recordOf(folders))).said.keys()];
}

function removeOurs(
  out: string,
  file: string,
  hashes: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): boolean {
  if (obstacle(out, file) !== undefined) return false;
  const path = join(out, file);
  const bytes = bytesOf(path);
  if (bytes === undefined || !hashes.has(hash(bytes)) || isAnother(out, file, names)) return false;
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

export function union(...manifests: readonly WrittenRecord[]): WrittenRecord {
  const all: WrittenRecord = new Map();
  for (const manifest of manifests)
    for (const [file, hashes] of manifest) {
      const known = all.get(file);
      all.set(file, known === undefined || known === hashes ? hashes : known.union(hashes));
    }
  return all;
}

/** By what leads from the state to `out`, so that both may move together. */
export function nameOf({ out, state, site }: Folders): string {
  return hash(`${site.id} ${relative(state, out)}`).slice(0, 16);
}

function recordOf(folders: Folders): string {
  return builtRecord(folders.state, nameOf(folders));
}

/** What a record says, and what of it is known: nothing where it is not ours. */
interface FoundRecord {
  readonly said: WrittenRecord;
  readonly known: WrittenRecord;
}

async function read({ state }: Folders, record: string): Promise<FoundRecord> {
  const found = await readSealed(state, "record", record);
  const said = recordIn(found?.text ?? "");
  return { said, known: found?.isOurs === true ? said : new Map() };
}

function recordIn(text: string): WrittenRecord {
  const said: WrittenRecord = new Map();
  for (const line of text.split("\n")) {
    const [hash, file] = [line.slice(0, 64), line.slice(66)];
    if (!LINE.test(line) || !isInside(file)) continue;
    const hashes = said.get(file);
    if (hashes === undefined) said.set(file, new Set([hash]));
    else hashes.add(hash);
  }
  return said;
}

const LINE = /^[\da-f]{64} {2}./;

function isInside(file: string): boolean {
  return !isAbsolute(file) && normalize(file) === file && !file.startsWith("..");
}

/** Writes the record, and gives its mark; a disk on which it cannot be written is a warning, for the build itself needs none. */
export async function writeRecord(
  folders: Folders,
  manifest: WrittenRecord,
): Promise<{ readonly mark?: string; readonly problems: readonly Problem[] }> {
  const { state } = folders;
  const record = recordOf(folders);
  const lines = [...manifest].flatMap(([file, hashes]) => [...hashes].map((one) => `${one}  ${file}\n`));
  const text = lines.sort().join("");
  try {
    await writeSealed(state, "record", record, text);
    return { mark: hash(text), problems: [] };
  } catch (cause) {
    const hint =
      "The files are in place. The next build takes them for files of others: what changed then is written by build --adopt.";
    const why = cause instanceof Error ? cause.message.replace(/^error {2}\S+ {2}|\n.*/g, "") : String(cause);
    return {
      problems: [warning("record-unwritten", `no record of what was built: ${why}`, undefined, hint)],
    };
  }
}

/** Whether two records say the same. */
export function isAlike(one: WrittenRecord, other: WrittenRecord): boolean {
  return (
    one.size === other.size &&
    [...one].every(([file, hashes]) => {
      const others = other.get(file);
      return others === hashes || (others?.size === hashes.size && others.isSubsetOf(hashes));
    })
  );
}

export function hash(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
