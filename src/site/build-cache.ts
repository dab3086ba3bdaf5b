/**
 * What the portions of the last build were made of and how their files looked when they had been written: a portion of the
 * same things, whose files nobody touched since, is neither made nor read. Sealed; its loss costs time, nothing else.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { type Stamp, stampOf } from "../files/stamp.ts";
import { lookedAt } from "../files/whole.ts";
import { keepSealed, readSealed } from "../workspace/seal.ts";
import { BuiltRows, type BuiltSpan, type KeptPortion, type WholeBuild } from "./built-rows.ts";
import type { Portion } from "./portion.ts";

export class BuildCache {
  readonly #file: string;
  readonly #state: string;
  readonly #out: string;
  readonly #rows: BuiltRows;
  readonly #isDoubted: boolean;
  readonly #folders = new Map<string, boolean>();
  /** Whether a file has the bytes that were written, where it was looked at. */
  readonly #looked = new Map<number, boolean>();
  #isChanged = false;

  private constructor(
    file: string,
    { state, out }: { readonly state: string; readonly out: string },
    rows: BuiltRows,
    isDoubted: boolean,
  ) {
    this.#file = file;
    this.#state = state;
    this.#out = out;
    this.#rows = rows;
    this.#isDoubted = isDoubted;
  }

  /** Opens it; empty where there is none of ours. With `isDoubted` every file is read. */
  static async open(
    file: string,
    folders: { readonly state: string; readonly out: string },
    isDoubted: boolean,
  ): Promise<BuildCache> {
    const found = await readSealed(folders.state, "build", file);
    return new BuildCache(file, folders, new BuiltRows(found?.isOurs === true ? found.text : ""), isDoubted);
  }

  /** The files of a whole build, where the last one was that, and each has the bytes that were written. */
  async whole({ made, record }: WholeBuild): Promise<readonly string[] | undefined> {
    const { whole, files } = this.#rows;
    if (this.#isDoubted || whole?.made !== made || whole.record !== record) return undefined;
    if (!files.every((_, n) => this.#isAsItWas(n))) return undefined;
    if (this.#isChanged) await keepSealed(this.#state, "build", this.#file, this.#rows.textAsSeen());
    return files;
  }

  /** Where a portion of the same things stands, if nobody touched any of its files. */
  untouched({ name, made }: Portion): BuiltSpan | undefined {
    const span = this.#rows.span(name, made);
    if (span === undefined) return undefined;
    for (let n = span.files.from; n < span.files.to; n++) if (!this.#isAsItWas(n)) return undefined;
    return span;
  }

  /** The files of what stands there. */
  *files({ files: { from, to } }: BuiltSpan): Iterable<{ readonly file: string; readonly hash: string }> {
    for (let n = from; n < to; n++) yield { file: this.#rows.files[n] ?? "", hash: this.#rows.hash(n) };
  }

  /** Whether it is one, and so is each above it below `out`: a link to the same files is another's. */
  #isFolder(folder: string): boolean {
    if (folder === ".") return true;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const isOne =
      lookedAt(join(this.#out, folder))?.isDirectory() === true && this.#isFolder(dirname(folder));
    this.#folders.set(folder, isOne);
    return isOne;
  }

  /** How the nth file looks now; undefined where it is not one of ours. */
  #lookAt(n: number): Stamp | undefined {
    const file = this.#rows.files[n] ?? "";
    const end = file.lastIndexOf(sep);
    if (end > 0 && !this.#isFolder(file.slice(0, end))) return undefined;
    // Of thousands: none of the names is to be made proper once more.
    return stampOf(`${this.#out}${sep}${file}`, Date.now());
  }

  /** Whether the nth file has the bytes that were written. */
  #isAsItWas(n: number): boolean {
    const known = this.#looked.get(n);
    if (known !== undefined) return known;
    const is = this.#hasItsBytes(n);
    this.#looked.set(n, is);
    return is;
  }

  #hasItsBytes(n: number): boolean {
    const stamp = this.#lookAt(n);
    if (stamp === undefined) return false;
    const told = this.#isDoubted ? "unclear" : this.#rows.since(n, stamp);
    if (told !== "unclear") return told === "untouched";
    if (!this.#holds(n)) return false;
    if (this.#rows.see(n, stamp)) this.#isChanged = true;
    return true;
  }

  #holds(n: number): boolean {
    return hashOf(join(this.#out, this.#rows.files[n] ?? "")) === this.#rows.hash(n);
  }

  /** Keeps what is known of the portions of a build, where anything is another; `whole` says of what build, where all of it is as it is to be. */
  async close(kept: readonly KeptPortion[], whole?: WholeBuild): Promise<void> {
    const before = this.#rows.whole;
    const isSame = whole?.made === before?.made && whole?.record === before?.record;
    if (!this.#isChanged && isSame && kept.every(({ kind }) => kind === "before")) return;
    await keepSealed(this.#state, "build", this.#file, this.#rows.text(kept, whole));
  }
}

function hashOf(path: string): string | undefined {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch {
    return undefined;
  }
}
