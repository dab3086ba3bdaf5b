/**
 * The outbox's place on disk: who may read it, whether it is there, and what can be seen to be wrong with the file
 * before any database opens it. It refuses to know what a database is, but for the first bytes of one.
 */
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readSync,
  rmSync,
  statfsSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { ensureFolder } from "../../files/folder.ts";
import { reasonOf } from "../../files/reason.ts";
import { Problems } from "../../problem.ts";
import { damaged, onNetwork, unwritable } from "./refusals.ts";

const MAGIC = "SQLite format 3\0";

/** The store's file in a state folder. */
export function storeFile(folder: string): string {
  return join(folder, "outbox.db");
}

/** Whether there is a store, or what is left of one: only where this is false may one be created. */
export function storeExists(folder: string): boolean {
  const file = storeFile(folder);
  return [file, `${file}-wal`, `${file}-journal`].some((name) => existsSync(name));
}

/** Problems where the file cannot be a whole store; touches nothing but the permissions, and for a reader not even those. */
export function inspectFile(folder: string, isRead: boolean): void {
  const file = storeFile(folder);
  refuseNetwork(folder);
  if (!existsSync(file)) throw damaged(file, "its write-ahead log is there without it");
  if (existsSync(`${file}-journal`))
    throw damaged(file, "a rollback journal of another program lies beside it");
  onDisk(file, () => {
    // A pipe would be waited for.
    if (!statSync(file).isFile()) throw damaged(file, "it is no file");
    const start = firstBytes(file);
    if (start.length === 0) throw damaged(file, "it is empty");
    if (start.toString("latin1") !== MAGIC) throw damaged(file, "it is not a database");
    if (isRead) return;
    for (const end of ["", "-wal", "-shm"]) if (existsSync(file + end)) keepPrivate(file + end, 0o600);
  });
}

function firstBytes(file: string): Buffer {
  const open = openSync(file, "r");
  try {
    const start = Buffer.alloc(MAGIC.length);
    return start.subarray(0, readSync(open, start, 0, start.length, 0));
  } finally {
    closeSync(open);
  }
}

/** Recipients and unsent words are nobody else's to read. Windows has other means and no such bits. */
function keepPrivate(path: string, mode: number): void {
  if (process.platform === "win32") return;
  const found = statSync(path).mode & 0o777;
  if ((found & 0o077) !== 0) chmodSync(path, mode);
}

/** Makes the state folder, private, where there is none. */
export function makeFolder(folder: string): void {
  onDisk(storeFile(folder), () => {
    // A folder that was there before us is somebody's for other things too, and stays as open as it is.
    if (ensureFolder(folder, 0o700)) keepPrivate(folder, 0o700);
    refuseNetwork(folder);
  });
}

/** Makes the file of a lock, private and empty, where there is none; a link is none. */
export function makeLock(file: string): void {
  const { O_RDWR, O_CREAT, O_NOFOLLOW } = constants;
  onDisk(file, () => closeSync(openSync(file, O_RDWR | O_CREAT | (O_NOFOLLOW ?? 0), 0o600)));
}

/** Makes a file whole or not at all: `make` fills a new one beside, private and empty, which is then put into its place. */
export function makeWhole(
  file: string,
  make: (path: string) => void,
  place: (beside: string, file: string) => void,
): void {
  const beside = join(dirname(file), `.${basename(file)}-${process.pid}.new`);
  onDisk(file, () => {
    remove(beside);
    closeSync(openSync(beside, "wx", 0o600));
    try {
      make(beside);
      sync(beside);
      place(beside, file);
    } finally {
      remove(beside);
    }
    if (process.platform !== "win32") sync(dirname(file));
  });
}

function remove(file: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(file + end, { force: true });
}

/** File systems of a network, by the number statfs(2) gives them on Linux. */
const NETWORKS: ReadonlyMap<number, string> = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xff534d42, "CIFS"],
  [0xfe534d42, "SMB"],
  [0x5346414f, "AFS"],
]);

/** The network a file system is on, by its type; undefined where it is a disk's, or another system's than Linux. */
export function networkOf(type: number, platform: NodeJS.Platform = process.platform): string | undefined {
  return platform === "linux" ? NETWORKS.get(type) : undefined;
}

/** SQLite's log needs memory that all writers share: two machines on one network folder would both send. */
function refuseNetwork(folder: string): void {
  const network = networkOf(statfsSync(folder).type);
  if (network !== undefined) throw onNetwork(storeFile(folder), network);
}

/** Gives a file its name, unless somebody was quicker: theirs stays. */
export function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (fault) {
    if (codeOf(fault) !== "EEXIST") throw fault;
  }
}

function sync(path: string): void {
  const open = openSync(path, "r");
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** What the disk refuses is the user's to mend. */
function onDisk<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    const code = codeOf(fault);
    if (fault instanceof Problems || code === undefined) throw fault;
    throw unwritable(file, reasonOf(fault));
  }
}

/** The system's word for what went wrong with a file, as `ENOENT`. */
export function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : undefined;
}
