/**
 * Files that strangers may have put there: read only where they are regular, lie within their folder, links followed,
 * and are no larger than their like ever is. A link that leads out would publish what it points to.
 */
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { dirname, isAbsolute, join, resolve, sep } from "node:path";
import { EXIT, type Exit, error, Problems } from "../problem.ts";
import { cannotRead } from "./whole.ts";

/** Where files of a kind may lie: in `base`, which no link may lead out of `root`. */
export interface Home {
  readonly base: string;
  readonly root: string;
}

/** What a file of a kind may be, and how its faults are told. */
export interface FileKind {
  /** Its largest, in bytes. */
  readonly most: number;
  /** The code of the problem of a larger one. */
  readonly tooLarge: string;
  readonly exit: Exit;
}

/** The folder that a glob searches, from the folder it is relative to; links may lead about in that, not out of it. */
export function homeOf(glob: string, from: string): Home {
  const parts = glob.split(/[/\\]/);
  const magic = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  const plain = parts.slice(0, magic < 0 ? -1 : magic);
  const base = plain.length === 0 ? from : resolve(from, plain.join("/") || "/");
  const up = plain.lastIndexOf("..") + 1;
  return { base, root: isAbsolute(glob) ? base : resolve(from, ...plain.slice(0, up)) };
}

/** The home of a file that stands by itself. */
export function folderOf(file: string): Home {
  return { base: dirname(file), root: dirname(file) };
}

/** Which of these a file lies in, the nearest; its own folder where it lies in none. */
export function homeAmong(homes: readonly Home[], file: string): Home {
  const at = resolve(file);
  const around = homes.filter(({ base }) => isWithin(at, base));
  return around.sort((a, b) => b.base.length - a.base.length)[0] ?? folderOf(at);
}

/** What tells of a file that is no link itself whether no folder above it leads out of its home: each is asked once. */
export function stayingIn(homes: readonly Home[]): (file: string) => boolean {
  const known = new Map<string, boolean>();
  let [last, does] = ["", false];
  return (file) => {
    // Of thousands most lie beside the one before.
    if (last !== "" && file.startsWith(last) && file.lastIndexOf(sep) < last.length) return does;
    const folder = dirname(file);
    does = known.get(folder) ?? staysIn(homeAmong(homes, file), folder);
    last = folder + sep;
    known.set(folder, does);
    return does;
  };
}

function staysIn(home: Home, folder: string): boolean {
  try {
    return realWithin(folder, home) !== undefined;
  } catch {
    return false;
  }
}

/** Where a path leads; undefined where that is out of its home. Throws where nothing is there. */
function realWithin(path: string, home: Home): string | undefined {
  const real = realpathSync.native(path);
  const base = realpathSync.native(home.base);
  const root = home.root === home.base ? base : realpathSync.native(home.root);
  return isWithin(real, base) && isWithin(base, root) ? real : undefined;
}

/** Whether a path, links apart, is one of a folder's. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The bytes of a file; `name` is how the user knows it. Throws Problems at its place. */
export function readOwn(file: string, home: Home, kind: FileKind, name = file): Promise<Buffer> {
  return withOwn(file, home, kind.exit, name, (open, fault) => {
    const { size } = fstatSync(open);
    if (size > kind.most)
      throw fault(kind.tooLarge, `it has ${size} bytes; ${kind.most} is the limit`, "Split it.");
    return readFileSync(open);
  });
}

/** The first bytes of a file, however large it is. Throws Problems. */
export function readOwnStart(file: string, home: Home, bytes: number): Promise<Buffer> {
  return withOwn(file, home, EXIT.note, file, (open) => {
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, readSync(open, buffer, 0, bytes, 0));
  });
}

// At once: a note that waits for its turn on other threads costs as much to hand over as to read.
async function withOwn(
  file: string,
  home: Home,
  exit: Exit,
  name: string,
  read: (open: number, fault: Fault) => Buffer,
): Promise<Buffer> {
  const fault = faultOf(name, exit);
  const open = openOwn(file, home, exit, name);
  try {
    return read(open, fault);
  } catch (cause) {
    throw asProblems(cause, name);
  } finally {
    closeSync(open);
  }
}

type Fault = (code: string, message: string, hint: string) => Problems;

function faultOf(name: string, exit: Exit): Fault {
  const place = { file: name, line: 1, column: 1 };
  return (code, message, hint) => new Problems(error(code, exit, message, place, hint));
}

function asProblems(cause: unknown, name: string): Problems {
  const place = { file: name, line: 1, column: 1 };
  return cause instanceof Problems ? cause : new Problems(cannotRead(name, cause, undefined, place));
}

/** Opens a file for reading, to be closed by who asked. Throws Problems at its place. */
export function openOwn(file: string, home: Home, exit: Exit, name = file): number {
  const fault = faultOf(name, exit);
  try {
    const real = realWithin(file, home);
    if (real === undefined)
      throw fault("file-outside", "a link leads out of the folder", "Put the file itself there.");
    // Asked before it is opened: to open a pipe or a device may wait, or do something.
    const kind = statSync(real);
    if (kind.isDirectory())
      throw fault(
        "file-irregular",
        "it is a folder, no file",
        `Name what is in it, such as ${join(name, "*.md")}.`,
      );
    if (!kind.isFile())
      throw fault("file-irregular", "it is no file with a text in it", "Take it out of the folder.");
    return openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    throw asProblems(cause, name);
  }
}
