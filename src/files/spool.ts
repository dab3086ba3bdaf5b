/**
 * Texts that a run has made and will want again, in a file without a name: memory stays free, and nobody else reads them.
 * Where none can be kept there is none: a spool costs less than to make its texts again, and nothing hangs on it.
 */
import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a text lies in the file, in bytes. */
interface Extent {
  readonly at: number;
  readonly length: number;
}

export class Spool {
  readonly #spans = new Map<string, Extent>();
  /** Undefined until something is kept; null where nothing can be. */
  #file: number | null | undefined;
  #end = 0;

  /** Whether there is a text of that name. */
  has(name: string): boolean {
    return this.#spans.has(name);
  }

  /** Keeps a text under a name, where that can be. */
  keep(name: string, text: string): void {
    if (this.#file === undefined) this.#file = unnamed();
    const bytes = Buffer.from(text);
    if (this.#file === null || !isWritten(this.#file, bytes, this.#end)) this.close();
    else {
      this.#spans.set(name, { at: this.#end, length: bytes.length });
      this.#end += bytes.length;
    }
  }

  /** The text of a name. */
  text(name: string): string | undefined {
    const span = this.#spans.get(name);
    if (span === undefined || typeof this.#file !== "number") return undefined;
    const bytes = Buffer.allocUnsafe(span.length);
    try {
      return readSync(this.#file, bytes, 0, span.length, span.at) === span.length
        ? bytes.toString("utf8")
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** Gives its room back; from now on nothing is kept. */
  close(): void {
    if (typeof this.#file === "number") closeSync(this.#file);
    this.#file = null;
    this.#spans.clear();
  }
}

/** Writes bytes at a place of a file; false where they are not all there, as on a full disk. */
function isWritten(file: number, bytes: Buffer, at: number): boolean {
  try {
    return writeSync(file, bytes, 0, bytes.length, at) === bytes.length;
  } catch {
    return false;
  }
}

/** A file of this process alone, open to read and write, which is gone when that is closed; null where there can be none. */
function unnamed(): number | null {
  // A system that removes no file in use would leave it behind.
  if (process.platform === "win32") return null;
  const path = join(tmpdir(), `minutewire-${process.pid}-${process.hrtime.bigint()}`);
  try {
    const file = openSync(path, "wx+", 0o600);
    unlinkSync(path);
    return file;
  } catch {
    return null;
  }
}
