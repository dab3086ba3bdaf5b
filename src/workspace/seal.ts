/**
 * What runs keep in the state folder and believe later, sealed: with a MAC (HMAC-SHA-256, RFC 2104) over its kind, its
 * name and its content, by a key of the user's own. A state folder may come with a checkout; what somebody else put
 * there, or changed, is not believed and made anew. The key lies in the user's state directory, where no checkout
 * reaches it. Where none can be kept nothing is sealed, and nothing fails.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  linkSync,
  openSync,
  readSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { named } from "../files/named.ts";
import { makeUserState, userState } from "../files/user-state.ts";
import { sweep, writeBeside } from "../files/whole.ts";
import { Problems, warning } from "../problem.ts";
import { doubt } from "./doubts.ts";
import { bytesInState, writeState } from "./state.ts";

/** What is sealed: one kind is never taken for another. */
export type SealedKind = "template" | "record" | "index" | "build" | "standing";

/** What is to be sealed: a text, or texts and bytes piece by piece, twice over, where no memory need hold all of it. */
type SealedContent = string | (() => Iterable<string | Uint8Array>);

/** A text as it was found, and whether a run of this user wrote it in this place. */
export class Sealed {
  /** Of the text. */
  readonly bytes: Buffer;
  readonly isOurs: boolean;

  constructor(bytes: Buffer, isOurs: boolean) {
    this.bytes = bytes;
    this.isOurs = isOurs;
  }

  /** Made when it is asked for: of what is kept of many notes a run may want one. */
  get text(): string {
    return this.bytes.toString("utf8");
  }
}

/** Reads a sealed file; undefined where there is none. One that is not ours is told to who hears of doubts. */
export async function readSealed(state: string, kind: SealedKind, file: string): Promise<Sealed | undefined> {
  // A link that leads out, a pipe, what no memory holds: there, and not ours.
  const found = await bytesInState(state, file).catch(() => Buffer.alloc(0));
  if (found === undefined) return undefined;
  const [head, bytes] = [found.subarray(0, HEAD.length + 65), found.subarray(HEAD.length + 65)];
  const key = await ownKey();
  const isOurs = key !== undefined && isSame(head, Buffer.from(headOf(key, kind, file, [bytes])));
  if (!isOurs) doubt(`${named(file)} was not written by you on this machine: it is not used`);
  return new Sealed(bytes, isOurs);
}

/** Seals a text and writes it; false, and nothing written, without a key. Throws Problems (exit 73). */
export async function writeSealed(
  state: string,
  kind: SealedKind,
  file: string,
  content: SealedContent,
): Promise<boolean> {
  const key = await ownKey();
  if (key === undefined) {
    doubt(`no key can be kept in ${userState() ?? "a home"}: ${LOST[kind]}`);
    return false;
  }
  const head = headOf(key, kind, file, typeof content === "string" ? [content] : content());
  const body = typeof content === "string" ? head + content : () => octetsOf(head, content());
  // Only the record is missed where a power cut takes it.
  await writeState(state, file, body, kind === "record");
  return true;
}

function* octetsOf(head: string, pieces: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  yield Buffer.from(head);
  for (const piece of pieces) yield typeof piece === "string" ? Buffer.from(piece) : piece;
}

/** As `writeSealed`, of what may be lost: where it cannot be written that is told, once for a folder, and nothing fails. */
export async function keepSealed(
  state: string,
  kind: SealedKind,
  file: string,
  content: SealedContent,
): Promise<void> {
  await keeping(file, () => writeSealed(state, kind, file, content));
}

/** Writes a file that may be lost; undefined where it cannot be written, which is told, once for a folder, and nothing fails. */
export async function keeping<T>(file: string, write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write();
  } catch (cause) {
    if (!(cause instanceof Problems)) throw cause;
    const [{ message }] = cause.problems;
    const hint =
      "Nothing else is wrong with this run. Let the folder be written to, or name another `state`.";
    const folder = named(dirname(file));
    const words = `${message.replaceAll(named(file), () => folder)}: nothing is kept there, and the next run takes as long`;
    doubt(words, warning("cache-unwritten", words, undefined, hint));
    return undefined;
  }
}

const LOST: Readonly<Record<SealedKind, string>> = {
  template: "the compiled template is not kept",
  index: "what was read of the notes is not kept",
  build: "what was made of them is not kept",
  standing: "what was made of them is not kept",
  record:
    "what was built is not recorded, and a later build takes it for files of others; set XDG_STATE_HOME to a folder that stays",
};

/** A line that sha256sum takes for a remark. */
const HEAD = "# HMAC-SHA-256 ";

function headOf(key: Buffer, kind: SealedKind, file: string, pieces: Iterable<string | Uint8Array>): string {
  // A name is a hash: none of the two holds the sign between them.
  const mac = createHmac("sha256", key).update(`minutewire 1 ${kind} ${basename(file)}\n`);
  for (const piece of pieces) mac.update(piece);
  return `${HEAD}${mac.digest("hex")}\n`;
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

const LENGTH = 32;

/** The user's key, made where there is none; undefined where none can be kept. */
async function ownKey(): Promise<Buffer | undefined> {
  const folder = userState();
  if (folder === undefined) return undefined;
  const file = join(folder, "key");
  try {
    return readKey(file) ?? (await makeKey(folder, file));
  } catch {
    return undefined;
  }
}

/** Of two runs that make one the slower takes the other's. */
async function makeKey(folder: string, file: string): Promise<Buffer | undefined> {
  makeUserState(folder);
  if (!existsSync(folder)) return undefined;
  sweep(folder);
  await writeBeside(file, randomBytes(LENGTH), async (beside) => linkSync(beside, file), {
    mode: 0o600,
  }).catch(() => undefined);
  return readKey(file);
}

/** Undefined where there is none, or what lies there is no key. */
function readKey(file: string): Buffer | undefined {
  let open: number;
  try {
    open = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
  try {
    const key = Buffer.alloc(LENGTH + 1);
    if (readSync(open, key, 0, key.length, 0) !== LENGTH) return undefined;
    if (process.platform !== "win32" && (fstatSync(open).mode & 0o077) !== 0) fchmodSync(open, 0o600);
    return key.subarray(0, LENGTH);
  } finally {
    closeSync(open);
  }
}
