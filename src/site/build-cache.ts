/**
 * What the portions of the last build were made of and how their files looked when they had been written: a portion of the
 * same things, whose files nobody touched since, is neither made nor read. Sealed; its loss costs time, nothing else.
 */
import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { since, stampOf } from "../files/stamp.ts";
import { keepSealed, readSealed } from "../workspace/seal.ts";
import { type BuiltFile, type BuiltPortion, BuiltRows, type WholeBuild } from "./built-rows.ts";
import type { Portion } from "./portion.ts";

export class BuildCache {
  readonly #file: string;
  readonly #state: string;
  readonly #out: string;
  readonly #rows: BuiltRows;
  readonly #kept = new Map<string, BuiltPortion>();
  readonly #isDoubted: boolean;
  readonly #folders = new Map<string, boolean>();
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

  /** The files of a whole build, where the last one was that, and nobody touched any of them. */
  whole({ made, record }: WholeBuild): readonly string[] | undefined {
    const { whole, files } = this.#rows;
    if (this.#isDoubted || whole?.made !== made || whole.record !== record) return undefined;
    const now = Date.now();
    const isUntouched = (file: string, at: number) => {
      if (!this.#isFolder(dirname(file))) return false;
      const stamp = stampOf(join(this.#out, file), now);
      return stamp !== undefined && since(this.#rows.stamp(at), stamp) === "untouched";
    };
    return files.every(isUntouched) ? files : undefined;
  }

  /** The files of a portion of the same things, where all of them are untouched. */
  untouched({ name, made }: Portion): readonly BuiltFile[] | undefined {
    const before = this.#rows.portions.get(name);
    return before?.made === made ? this.#look(name, before) : undefined;
  }

  #look(name: string, { made, files, within }: BuiltPortion): readonly BuiltFile[] | undefined {
    const own: BuiltFile[] = [];
    for (const one of files) {
      const as = this.#asItIs(one);
      if (as === undefined) return undefined;
      own.push(as);
    }
    const all = [...own];
    for (const one of within) {
      const portion = this.#rows.portions.get(one);
      const found = portion === undefined ? undefined : this.#look(one, portion);
      if (found === undefined) return undefined;
      for (const file of found) all.push(file);
    }
    this.#kept.set(name, { made, files: own, within });
    return all;
  }

  /** Whether it is one, and so is each above it below `out`: a link to the same files is another's. */
  #isFolder(folder: string): boolean {
    if (folder === ".") return true;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const isOne =
      lstatSync(join(this.#out, folder), { throwIfNoEntry: false })?.isDirectory() === true &&
      this.#isFolder(dirname(folder));
    this.#folders.set(folder, isOne);
    return isOne;
  }

  /** The file with its stamp of now; undefined where it has not the bytes that were written. */
  #asItIs(one: BuiltFile): BuiltFile | undefined {
    if (!this.#isFolder(dirname(one.file))) return undefined;
    const path = join(this.#out, one.file);
    const stamp = stampOf(path, Date.now());
    const told = stamp === undefined || this.#isDoubted ? "unclear" : since(one.stamp, stamp);
    if (stamp === undefined || told === "touched") return undefined;
    if (told === "untouched") return one;
    if (hashOf(path) !== one.hash) return undefined;
    this.#isChanged = true;
    return { ...one, stamp };
  }

  /** Keeps what was written of a portion. */
  keep({ name, made }: Portion, files: readonly BuiltFile[], within: readonly string[] = []): void {
    this.#kept.set(name, { made, files, within });
    this.#isChanged = true;
  }

  /** Writes it, where anything is another; `whole` says of what build, where all of it is as it is to be. */
  async close(whole?: WholeBuild): Promise<void> {
    const before = this.#rows.whole;
    const isSame = whole?.made === before?.made && whole?.record === before?.record;
    if (!this.#isChanged && isSame && this.#kept.size === this.#rows.portions.size) return;
    await keepSealed(this.#state, "build", this.#file, BuiltRows.text(this.#kept, whole));
  }
}

function hashOf(path: string): string | undefined {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch {
    return undefined;
  }
}
