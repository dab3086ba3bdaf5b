/**
 * What builds wrote into a folder, so that what was removed leaves it and nobody else's file ever does. The record lies
 * in the state folder, one for each site and `out`, sealed: a line a file, its SHA-256 (hex), two spaces and its path, as
 * sha256sum writes it. Without a record of ours nothing is removed; a file whose bytes are no longer ours is left alone.
 */
import { createHash } from "node:crypto";
import { readFile, rmdir, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize, relative } from "node:path";
import { removeFile, sweep, writeWhole } from "../files/whole.ts";
import { type Problem, warning } from "../problem.ts";
import { readSealed, writeSealed } from "../workspace/seal.ts";
import { builtRecord } from "../workspace/state.ts";
import type { Part } from "../writers/writer.ts";

/** The folders of a build, absolute. */
interface Folders {
  readonly out: string;
  readonly state: string;
  /** Whose files they are: two projects may build into one folder. */
  readonly site: { readonly id: string };
}

/** The hashes that a file of ours may have: two while a build is under way. */
type WrittenRecord = Map<string, Set<string>>;

/** What was done, relative to `out`. */
interface WrittenFiles {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Of the record: the files themselves are in place. */
  readonly problems: readonly Problem[];
}

/**
 * Writes parts into `out` in their order, each whole and only where its bytes changed; then, if `prune`, removes what
 * an earlier build wrote and this one does not. `before` hears which files will change before any of them does. Throws
 * Problems (exit 73).
 */
export async function writeParts(
  folders: Folders,
  parts: readonly Part[],
  prune: boolean,
  before: (changing: readonly string[]) => Promise<void> = async () => {},
): Promise<WrittenFiles> {
  const { out } = folders;
  const record = recordOf(folders);
  const { known } = await read(folders, record);
  const made: WrittenRecord = new Map(parts.map(({ file, body }) => [file, new Set([hash(body)])]));
  if (made.size < parts.length) throw new Error("two parts have one file name");
  // Known before they have their names: what a run that is killed leaves behind is the next one's to remove.
  const unwritten = await write(folders, record, union(known, made));
  await before(await differing(out, parts));
  for (const folder of new Set(parts.map(({ file }) => dirname(file)))) await sweep(join(out, folder));
  const changed: string[] = [];
  for (const { file, body } of parts) if (await writeWhole(join(out, file), body)) changed.push(file);
  const gone = [...known].filter(([file]) => !made.has(file));
  const removed: string[] = [];
  const names = new Map([...made.keys()].map((file) => [file.toLowerCase(), file]));
  if (prune)
    for (const [file, hashes] of gone) if (await removeOurs(out, file, hashes, names)) removed.push(file);
  if (unwritten.length > 0) return { changed, removed, problems: unwritten };
  const problems = await write(folders, record, prune ? made : union(new Map(gone), made));
  return { changed, removed, problems };
}

/** The files that an earlier build wrote, relative to `out`; also by a record that is not ours: it may keep a build from its work, not lead it. */
export async function builtBefore(folders: Folders): Promise<readonly string[]> {
  return [...(await read(folders, recordOf(folders))).said.keys()];
}

async function differing(out: string, parts: readonly Part[]): Promise<string[]> {
  const held = async ({ file, body }: Part) => (await bytesOf(join(out, file)))?.equals(Buffer.from(body));
  const changing: string[] = [];
  for (const part of parts) if ((await held(part)) !== true) changing.push(part.file);
  return changing;
}

async function removeOurs(
  out: string,
  file: string,
  hashes: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): Promise<boolean> {
  const path = join(out, file);
  const bytes = await bytesOf(path);
  if (bytes === undefined || !hashes.has(hash(bytes)) || (await isAnother(out, file, names))) return false;
  await removeFile(path);
  try {
    for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) await rmdir(join(out, folder));
  } catch {
    // It is not empty, and so are those above it.
  }
  return true;
}

/** Where case does not tell files apart, an old name may be that of a file just written. */
async function isAnother(out: string, file: string, names: ReadonlyMap<string, string>): Promise<boolean> {
  const twin = names.get(file.toLowerCase());
  if (twin === undefined) return false;
  const [one, other] = await Promise.all([stat(join(out, file)), stat(join(out, twin))]);
  return one.ino === other.ino;
}

function union(...manifests: readonly WrittenRecord[]): WrittenRecord {
  const all: WrittenRecord = new Map();
  for (const [file, hashes] of manifests.flatMap((one) => [...one]))
    all.set(file, (all.get(file) ?? new Set()).union(hashes));
  return all;
}

/** By what leads from the state to `out`, so that both may move together. */
function recordOf({ out, state, site }: Folders): string {
  return builtRecord(state, hash(`${site.id} ${relative(state, out)}`).slice(0, 16));
}

/** What a record says, and what of it is known: nothing where it is not ours. */
interface FoundRecord {
  readonly said: WrittenRecord;
  readonly known: WrittenRecord;
}

async function read({ state }: Folders, record: string): Promise<FoundRecord> {
  const found = await readSealed(state, "record", record);
  const said: WrittenRecord = new Map();
  for (const [, hash = "", file = ""] of (found?.text ?? "").matchAll(/^([\da-f]{64}) {2}(.+)$/gm))
    if (isInside(file)) said.set(file, (said.get(file) ?? new Set()).add(hash));
  return { said, known: found?.isOurs === true ? said : new Map() };
}

function isInside(file: string): boolean {
  return !isAbsolute(file) && normalize(file) === file && !file.startsWith("..");
}

/** Writes the record; a disk on which it cannot be written is a warning, for the build itself needs none. */
async function write({ state }: Folders, record: string, manifest: WrittenRecord): Promise<Problem[]> {
  const lines = [...manifest].flatMap(([file, hashes]) => [...hashes].map((one) => `${one}  ${file}\n`));
  try {
    await writeSealed(state, "record", record, lines.sort().join(""));
    return [];
  } catch (cause) {
    const hint = "The files are in place. What this build wrote and a later one does not may stay behind.";
    const why = cause instanceof Error ? cause.message.replace(/^error {2}\S+ {2}|\n.*/g, "") : String(cause);
    return [warning("record-unwritten", `no record of what was built: ${why}`, undefined, hint)];
  }
}

function bytesOf(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

function hash(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
