/**
 * Texts in a file, each found by where it lies and believed by its hash. A spool is such a file without a name: what a run
 * made and will want again, so that memory stays free and nobody else reads it. Where none can be kept there is none: a
 * text costs time to make again, and nothing hangs on it.
 */
import { hash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, rmSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a text lies, in bytes, and its SHA-256 (base64url). */
export interface Extent {
  readonly at: number;
  readonly length: number;
  readonly hash: string;
}

/**
 * What gives back the bytes of a text; undefined where they are not those that were kept. They are there until the next are
 * asked for: thousands of them, each of its own, would be room that nobody frees in time.
 */
export interface Texts {
  bytes(extent: Extent): Buffer | undefined;
}

/** The texts of an open file, which is closed when nobody has these any more. */
export class TextsFile implements Texts {
  readonly #file: number;

  constructor(file: number) {
    this.#file = file;
    forgotten.register(this, file);
  }

  /** In bytes. */
  get size(): number {
    return fstatSync(this.#file).size;
  }

  bytes({ at, length, hash: known }: Extent): Buffer | undefined {
    const bytes = room(length);
    try {
      if (readSync(this.#file, bytes, 0, length, at) !== length) return undefined;
    } catch {
      return undefined;
    }
    return hashOf(bytes) === known ? bytes : undefined;
  }

  /** Writes bytes at a place of a file that is open for it; false where they are not all there, as on a full disk. */
  write(bytes: Buffer, at: number): boolean {
    try {
      return writeSync(this.#file, bytes, 0, bytes.length, at) === bytes.length;
    } catch {
      return false;
    }
  }
}

const forgotten = new FinalizationRegistry<number>(closeSync);

/** Room for so many bytes, the same each time. */
function room(length: number): Buffer {
  if (length > shared.length) shared = Buffer.allocUnsafeSlow(2 * length);
  return shared.subarray(0, length);
}
let shared = Buffer.alloc(0);

/** So many bytes are in memory before they are written. */
const AT_ONCE = 1024 * 1024;

export class Spool implements Texts {
  /** Undefined until something is written; null where nothing can be. */
  #file: TextsFile | null | undefined;
  /** What is not written yet, up to its end. */
  #waiting = Buffer.alloc(0);
  #written = 0;
  #end = 0;

  /** Keeps a text; undefined where that cannot be. */
  keep(text: string): Extent | undefined {
    const length = Buffer.byteLength(text);
    if (this.#end - this.#written + length > this.#waiting.length) this.#makeRoom(length);
    if (this.#file === null) return undefined;
    const at = this.#end;
    this.#end += length;
    const bytes = this.#unwritten(at, length);
    bytes.write(text);
    return { at, length, hash: hashOf(bytes) };
  }

  bytes(extent: Extent): Buffer | undefined {
    const { at, length } = extent;
    return at >= this.#written ? this.#unwritten(at, length) : this.#file?.bytes(extent);
  }

  #unwritten(at: number, length: number): Buffer {
    return this.#waiting.subarray(at - this.#written, at - this.#written + length);
  }

  #makeRoom(length: number): void {
    if (this.#end > this.#written) this.#write();
    if (length > this.#waiting.length) this.#waiting = Buffer.allocUnsafeSlow(Math.max(AT_ONCE, length));
  }

  #write(): void {
    if (this.#file === undefined) this.#file = unnamed();
    const waiting = this.#unwritten(this.#written, this.#end - this.#written);
    const isWritten = this.#file?.write(waiting, this.#written) === true;
    this.#written = this.#end;
    // What was kept is lost, and costs time to make again.
    if (!isWritten) this.#file = null;
  }
}

function hashOf(bytes: Buffer): string {
  return hash("sha256", bytes, "base64url");
}

/** A file of this process alone, open to read and write, which is gone when that is closed; null where there can be none. */
function unnamed(): TextsFile | null {
  const path = join(tmpdir(), `minutewire-${process.pid}-${process.hrtime.bigint()}`);
  try {
    const file = openSync(path, "wx+", 0o600);
    // A system that removes no file in use keeps it until the process ends.
    if (process.platform === "win32") process.once("exit", () => rmSync(path, { force: true }));
    else unlinkSync(path);
    return new TextsFile(file);
  } catch {
    return null;
  }
}
