/**
 * The state folder: every file that lies in it by its name, and how those are read and written. It may have come with a
 * checkout, so what lies there may be anybody's: no link is followed out of it, nothing is waited for, nothing grows
 * without bounds. All but the outbox may be thrown away; that costs time, or leaves a file of an earlier build behind.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ensureFolder } from "../files/folder.ts";
import { openOwn, readOwn } from "../files/own.ts";
import { isFull } from "../files/reason.ts";
import { cannotWrite, type FileContent, lookedAt, namesIn, sweep, writeBeside } from "../files/whole.ts";
import { EXIT, Problems } from "../problem.ts";

/** The compiled template of a look, by its key. */
export function keptTemplate(state: string, key: string): string {
  return join(state, "cache", `${key}.json`);
}

/** Which notes there were, how their files looked, and where what was read of them lies. */
export function keptIndex(state: string): string {
  return join(state, "cache", "index");
}

/** What was read of the notes, as texts. */
export function keptTexts(state: string): string {
  return join(state, "cache", "texts");
}

/** What was built into a folder, by the hash of which site and which folder that is. */
export function builtRecord(state: string, hash: string): string {
  return join(state, "built", `${hash}.sha256`);
}

/** How the files of that build looked when they had been written. */
export function keptBuild(state: string, hash: string): string {
  return join(state, "cache", `built-${hash}`);
}

/** What that build came to, and until when it stands. */
export function keptStanding(state: string, hash: string): string {
  return join(state, "cache", `stands-${hash}`);
}

/** The words of a year of that build, for its search. */
export function keptWords(state: string, hash: string, year: string): string {
  return join(state, "cache", `words-${hash}-${year}`);
}

/** What the hub is still to hear: an address a line. */
export function owedToHub(state: string): string {
  return join(state, "hub.txt");
}

/** The text of a file of the state folder; undefined where there is none. Throws Problems where it is no file of that folder's, or too large. */
export async function readState(state: string, file: string): Promise<string | undefined> {
  return (await bytesInState(state, file))?.toString("utf8");
}

/** The same as bytes. */
export async function bytesInState(state: string, file: string): Promise<Buffer | undefined> {
  if (lookedAt(file) === undefined) return undefined;
  const kind = { most: MOST, tooLarge: "file-too-large", exit: EXIT.write };
  return readOwn(file, { base: state, root: state }, kind);
}

/** Opens a file of the state folder for reading, to be closed by who asked; undefined where there is none of that folder's. */
export function openState(state: string, file: string): number | undefined {
  try {
    return openOwn(file, { base: state, root: state }, EXIT.write);
  } catch (cause) {
    if (cause instanceof Problems) return undefined;
    throw cause;
  }
}

/** What was read of a hundred thousand notes has half of it. */
const MOST = 512 * 1024 * 1024;

/**
 * Writes a file of the state folder whole, which nobody else can read whatever the umask; nothing where it is so already.
 * One that is durable takes the room of the cache, where the disk has no other. Throws Problems (exit 73).
 */
export async function writeState(
  state: string,
  file: string,
  body: FileContent,
  isDurable = true,
): Promise<void> {
  const write = () => writeInto(state, file, body, isDurable);
  try {
    await write().catch((cause) => {
      if (!isDurable || !isFull(cause)) throw cause;
      dropCache(state);
      return write();
    });
  } catch (cause) {
    throw new Problems(cannotWrite(file, cause));
  }
}

async function writeInto(state: string, file: string, body: FileContent, isDurable: boolean): Promise<void> {
  const folder = dirname(file);
  ensureFolder(state, 0o700);
  // Those that were there stay as open as they are: what lies in them is not.
  if (folder !== state) makeFolder(folder);
  if (typeof body === "string" && (await holds(state, file, body))) return;
  sweep(folder);
  await writeBeside(file, body, async (beside) => renameSync(beside, file), { mode: 0o600, isDurable });
}

/** By the names above. */
const CACHED = /^(?:index|texts|(?:built|stands|words)-[\da-f]{16}(?:-\d+)?|[\da-f]{64}\.json)$/;

/** Gives back the room of all that may be lost, as far as that can be. */
function dropCache(state: string): void {
  const folder = join(state, "cache");
  // Through a link in its place files would go elsewhere.
  if (lookedAt(folder)?.isDirectory() !== true) return;
  const { O_WRONLY, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = constants;
  const files = namesIn(folder).filter((name) => CACHED.test(name));
  for (const file of files.map((name) => join(folder, name)))
    try {
      // A run that has it open keeps its room, unless it is emptied; its texts are read again from the notes.
      const found = lookedAt(file);
      if (found?.isFile() === true && found.nlink === 1)
        closeSync(openSync(file, O_WRONLY | O_TRUNC | O_NOFOLLOW | O_NONBLOCK));
      rmSync(file);
    } catch {
      // What stays is no worse than before.
    }
}

/** Writes behind the end of a file of the state folder; false, and nothing written, where it is not the one that `isOurs` knows. Throws Problems (exit 73). */
export function appendState(
  file: string,
  isOurs: (found: Stats) => boolean,
  body: () => Iterable<Uint8Array>,
): boolean {
  try {
    // Through a link in place of its folder it would be written elsewhere.
    if (!lstatSync(dirname(file)).isDirectory()) return false;
    const { O_WRONLY, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = constants;
    const open = openSync(file, O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK);
    try {
      const found = fstatSync(open);
      if (!found.isFile() || found.nlink !== 1 || !isOurs(found)) return false;
      for (const piece of body()) writeFileSync(open, piece);
      return true;
    } finally {
      closeSync(open);
    }
  } catch (cause) {
    throw new Problems(cannotWrite(file, cause));
  }
}

function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!lstatSync(folder).isDirectory()) throw new Error(`${folder} is no folder, but a link or a file`);
}

async function holds(state: string, file: string, text: string): Promise<boolean> {
  if ((await readState(state, file).catch(() => undefined)) !== text) return false;
  return process.platform === "win32" || (statSync(file).mode & 0o077) === 0;
}
