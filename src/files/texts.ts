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

/** What gives back the bytes of a text; undefined where they are not those that were kept. */
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
    const bytes = Buffer.allocUnsafe(length);
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

/** So many bytes are in memory before they are written. */
const AT_ONCE = 1024 * 1024;

export class Spool implements Texts {
  /** Undefined until something is written; null where nothing can be. */
  #file: TextsFile | null | undefined;
  /** What is not written yet, by its place. */
  readonly #waiting = new Map<number, Buffer>();
  #written = 0;
  #end = 0;

  /** Keeps a text; undefined where that cannot be. */
  keep(text: string): Extent | undefined {
    if (this.#file === null) return undefined;
    const bytes = Buffer.from(text);
    const at = this.#end;
    this.#waiting.set(at, bytes);
    this.#end += bytes.length;
    if (this.#end - this.#written >= AT_ONCE) this.#write();
    return { at, length: bytes.length, hash: hashOf(bytes) };
  }

  bytes(extent: Extent): Buffer | undefined {
    return this.#waiting.get(extent.at) ?? this.#file?.bytes(extent);
  }

  #write(): void {
    if (this.#file === undefined) this.#file = unnamed();
    const isWritten = this.#file?.write(Buffer.concat([...this.#waiting.values()]), this.#written) === true;
    this.#waiting.clear();
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
