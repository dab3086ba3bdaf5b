/**
 * What builds wrote into a folder, so that what was removed leaves it and nobody else's file ever does. The record lies
 * in the state folder, one for each site and `out`, sealed: a line a file, its SHA-256 (hex), two spaces and its path, as
 * sha256sum writes it. Without a record of ours nothing is removed and nothing that is there is overwritten; a file of ours
 * whose bytes are no longer ours is overwritten, and never removed.
 */
import { createHash } from "node:crypto";
import { lstat, readdir, rmdir } from "node:fs/promises";
import { dirname, extname, isAbsolute, join, normalize, relative } from "node:path";
import { bytesOf, removeFile, sweep, writeWhole } from "../files/whole.ts";
import { type Problem, warning } from "../problem.ts";
import { readSealed, writeSealed } from "../workspace/seal.ts";
import { builtRecord } from "../workspace/state.ts";
import type { Part } from "../writers/writer.ts";
import { holds, obstacle, permitted, type Refusal } from "./permitted.ts";

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
  /** What others wrote and was taken over. */
  readonly adopted: readonly string[];
  /** What was not written, since something else is there. */
  readonly refused: readonly Refusal[];
  /** Of the record: the files themselves are in place. */
  readonly problems: readonly Problem[];
}

/** What is heard of before anything is written. */
interface Hearing {
  /** The files that will change. */
  readonly before?: (changing: readonly string[]) => Promise<void>;
  /** Takes over what others wrote and hears which files that are; without it they are refused. */
  readonly adopt?: ((files: readonly string[]) => void) | undefined;
}

/**
 * Writes parts into `out` in their order, each whole and only where its bytes changed; then, if `prune`, removes what
 * an earlier build wrote and this one does not. What is not ours is left as it is. Throws Problems (exit 73).
 */
export async function writeParts(
  folders: Folders,
  parts: readonly Part[],
  prune: boolean,
  { before = async () => {}, adopt }: Hearing = {},
): Promise<WrittenFiles> {
  const { out } = folders;
  const record = recordOf(folders);
  const { known } = await read(folders, record);
  const { free, adopted, refused } = await chosen(folders, parts, known, adopt);
  const made: WrittenRecord = new Map(free.map(({ file, body }) => [file, new Set([hash(body)])]));
  if (made.size + refused.length < parts.length) throw new Error("two parts have one file name");
  // Known before they have their names: what a run that is killed leaves behind is the next one's to remove.
  const unwritten = await write(folders, record, union(known, made));
  await before(await differing(out, free));
  for (const folder of new Set(free.map(({ file }) => dirname(file)))) await sweep(join(out, folder));
  const changed: string[] = [];
  for (const { file, body } of free) if (await writeWhole(join(out, file), body)) changed.push(file);
  const gone = goneFrom(known, parts);
  const removed = prune ? await removeGone(out, gone, byCase(made)) : [];
  const problems =
    unwritten.length > 0
      ? unwritten
      : await write(folders, record, prune ? made : union(new Map(gone), made));
  return { changed, removed, adopted, refused, problems };
}

/** What may be written, with `adopt` also what others wrote, and what may not. */
async function chosen(
  folders: Folders,
  parts: readonly Part[],
  known: WrittenRecord,
  adopt: Hearing["adopt"],
): Promise<Pick<WrittenFiles, "adopted" | "refused"> & { readonly free: readonly Part[] }> {
  const { out } = folders;
  const names = byCase(known);
  const isOurs = async (file: string) => known.has(file) || (await isAnother(out, file, names));
  const { free, taken, refused } = await permitted(out, parts, isOurs);
  if (adopt === undefined)
    return { free, adopted: [], refused: [...refused, ...(await takenFrom(folders, taken))] };
  if (taken.length > 0) adopt(taken);
  const may = new Set([...free.map(({ file }) => file), ...taken]);
  return { free: parts.filter(({ file }) => may.has(file)), adopted: taken, refused };
}

/** Of each whether the record of another site, or of another folder, has what is there. */
async function takenFrom(folders: Folders, files: readonly string[]): Promise<Refusal[]> {
  if (files.length === 0) return [];
  const others = union(...(await otherRecords(folders)));
  return Promise.all(
    files.map(async (file) => {
      const bytes = await bytesOf(join(folders.out, file));
      const recorded = bytes !== undefined && others.get(file)?.has(hash(bytes)) === true;
      return { file, at: file, what: "taken" as const, recorded };
    }),
  );
}

async function otherRecords(folders: Folders): Promise<WrittenRecord[]> {
  const own = recordOf(folders);
  const names = await readdir(dirname(own)).catch(() => []);
  const records = names.filter((name) => name.endsWith(extname(own))).map((name) => join(dirname(own), name));
  const others = records.filter((record) => record !== own);
  return Promise.all(others.map(async (record) => (await read(folders, record)).known));
}

/** What the record has beside the parts of this build. */
function goneFrom(known: WrittenRecord, parts: readonly Part[]): [file: string, hashes: Set<string>][] {
  const wanted = new Set(parts.map(({ file }) => file));
  return [...known].filter(([file]) => !wanted.has(file));
}

function byCase(record: WrittenRecord): ReadonlyMap<string, string> {
  return new Map([...record.keys()].map((file) => [file.toLowerCase(), file]));
}

async function removeGone(
  out: string,
  gone: readonly (readonly [file: string, hashes: ReadonlySet<string>])[],
  names: ReadonlyMap<string, string>,
): Promise<string[]> {
  const removed: string[] = [];
  for (const [file, hashes] of gone) if (await removeOurs(out, file, hashes, names)) removed.push(file);
  return removed;
}

/** The files that an earlier build wrote, relative to `out`; also by a record that is not ours: it may keep a build from its work, not lead it. */
export async function builtBefore(folders: Folders): Promise<readonly string[]> {
  return [...(await read(folders, recordOf(folders))).said.keys()];
}

async function differing(out: string, parts: readonly Part[]): Promise<string[]> {
  const changing: string[] = [];
  for (const { file, body } of parts) if (!(await holds(out, file, body))) changing.push(file);
  return changing;
}

async function removeOurs(
  out: string,
  file: string,
  hashes: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): Promise<boolean> {
  if ((await obstacle(out, file)) !== undefined) return false;
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
  const [one, other] = await Promise.all(
    [file, twin].map((name) => lstat(join(out, name)).catch(() => undefined)),
  );
  return one !== undefined && one.ino === other?.ino;
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
    const hint =
      "The files are in place. The next build takes them for files of others: what changed then is written by build --adopt.";
    const why = cause instanceof Error ? cause.message.replace(/^error {2}\S+ {2}|\n.*/g, "") : String(cause);
    return [warning("record-unwritten", `no record of what was built: ${why}`, undefined, hint)];
  }
}

function hash(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
