/**
 * What the portions of the last build were made of and how their files looked when they had been written: a portion of the
 * same things, whose files nobody touched since, is neither made nor read. Sealed; its loss costs time, nothing else. A
 * line of JSON each, in the order of the build.
 */
import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { asRow, ofRow, type Stamp, since, stampOf } from "../files/stamp.ts";
import { keepSealed, readSealed } from "../workspace/seal.ts";
import type { Portion } from "./portion.ts";

/** A file of a portion, relative to `out`. */
export interface BuiltFile {
  readonly file: string;
  /** SHA-256 (hex). */
  readonly hash: string;
  readonly stamp: Stamp;
}

interface BuiltPortion {
  readonly made: string;
  readonly files: readonly BuiltFile[];
  /** The names of the portions that it has. */
  readonly within: readonly string[];
}

export class BuildCache {
  readonly #file: string;
  readonly #state: string;
  readonly #out: string;
  readonly #before: ReadonlyMap<string, BuiltPortion>;
  readonly #kept = new Map<string, BuiltPortion>();
  readonly #isDoubted: boolean;
  readonly #folders = new Map<string, boolean>();
  #isChanged = false;

  private constructor(
    file: string,
    { state, out }: { readonly state: string; readonly out: string },
    before: ReadonlyMap<string, BuiltPortion>,
    isDoubted: boolean,
  ) {
    this.#file = file;
    this.#state = state;
    this.#out = out;
    this.#before = before;
    this.#isDoubted = isDoubted;
  }

  /** Opens it; empty where there is none of ours. With `isDoubted` every file is read. */
  static async open(
    file: string,
    folders: { readonly state: string; readonly out: string },
    isDoubted: boolean,
  ): Promise<BuildCache> {
    const found = await readSealed(folders.state, "build", file);
    const lines = found?.isOurs === true ? found.text.split("\n").filter((line) => line !== "") : [];
    return new BuildCache(file, folders, new Map(lines.map(rowOf)), isDoubted);
  }

  /** The files of a portion of the same things, where all of them are untouched. */
  untouched({ name, made }: Portion): readonly BuiltFile[] | undefined {
    const before = this.#before.get(name);
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
      const portion = this.#before.get(one);
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

  /** Writes it, where anything is another. What cannot be written costs time, nothing else. */
  async close(): Promise<void> {
    if (!this.#isChanged && this.#kept.size === this.#before.size) return;
    const lines = [...this.#kept].map(([name, { made, files, within }]) =>
      JSON.stringify([
        name,
        made,
        files.map(({ file, hash, stamp }) => [file, hash, ...asRow(stamp)]),
        within,
      ]),
    );
    await keepSealed(this.#state, "build", this.#file, lines.join("\n"));
  }
}

function rowOf(line: string): [name: string, built: BuiltPortion] {
  const [name, made, rows, within]: [string, string, [string, string, ...number[]][], string[]] =
    JSON.parse(line);
  const files = rows.flatMap(([file, hash, ...row]) => {
    const stamp = ofRow(row);
    return stamp === undefined ? [] : { file, hash, stamp };
  });
  return [name, { made, files, within }];
}

function hashOf(path: string): string | undefined {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch {
    return undefined;
  }
}
