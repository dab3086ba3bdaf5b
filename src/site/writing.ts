/**
 * The portions of a build into `out`: what is there as it would be is left alone, the rest is written, what no portion has
 * leaves. A few at a time, so that no build holds all that it writes.
 */
import { dirname, join } from "node:path";
import { stampOf } from "../files/stamp.ts";
import { sweep, writeWhole } from "../files/whole.ts";
import type { Problem } from "../problem.ts";
import { advance } from "../workspace/progress.ts";
import { keptBuild } from "../workspace/state.ts";
import { BuildCache, type BuiltFile } from "./build-cache.ts";
import { holds, permitted, type Refusal } from "./permitted.ts";
import type { Portion, SiteFile } from "./portion.ts";
import {
  byCase,
  type Folders,
  hash,
  isAnother,
  nameOf,
  readRecord,
  removeGone,
  takenFrom,
  union,
  type WrittenRecord,
  writeRecord,
} from "./record.ts";

/** What was done, relative to `out`. */
interface WrittenFiles {
  /** All that are as this build has them. */
  readonly files: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** What others wrote and was taken over. */
  readonly adopted: readonly string[];
  /** What was not written, since something else is there. */
  readonly refused: readonly Refusal[];
  /** Of the record: the files themselves are in place. */
  readonly problems: readonly Problem[];
}

/** How a build is to write, and what hears of it before it does. */
interface Writing {
  /** Whether what an earlier build wrote and this one does not is removed. */
  readonly prune: boolean;
  /** Awaited before the parts of a portion are made. */
  readonly ready?: () => Promise<void>;
  /** Hears which files will change. */
  readonly before?: (changing: readonly string[]) => Promise<void>;
  /** Takes over what others wrote and hears which files that are; without it they are refused. */
  readonly adopt?: ((files: readonly string[]) => void) | undefined;
  /** Whether files are read that look as they did when they were written. */
  readonly verify?: boolean | undefined;
}

/** As many characters are in memory before they are written. */
const AT_ONCE = 16 * 1024 * 1024;

/**
 * Writes what of the portions is not there already into `out`, in their order, each file whole and only where its bytes
 * changed; then removes what is to be pruned. What is not ours is left as it is. Throws Problems (exit 73).
 */
export async function writePortions(
  folders: Folders,
  portions: readonly Portion[],
  { prune, ready = async () => {}, before = async () => {}, adopt, verify = false }: Writing,
): Promise<WrittenFiles> {
  const build = await Build.begin(folders, { ready, before, adopt, verify });
  for (const [i, portion] of portions.entries()) {
    await build.take(portion);
    advance("built", i + 1, portions.length, "pages and feeds");
  }
  return build.end(prune);
}

class Build {
  readonly #folders: Folders;
  readonly #hearing: Required<Pick<Writing, "ready" | "before">> & Pick<Writing, "adopt">;
  readonly #known: WrittenRecord;
  /** The files that are known, by their names in small letters. */
  #names: ReadonlyMap<string, string> | undefined;
  readonly #cache: BuildCache;
  readonly #made: WrittenRecord = new Map();
  readonly #waiting: { readonly portion: Portion; readonly parts: readonly SiteFile[] }[] = [];
  #size = 0;
  readonly #changed: string[] = [];
  readonly #adopted: string[] = [];
  readonly #refused: Refusal[] = [];
  #problems: readonly Problem[] = [];

  private constructor(
    folders: Folders,
    hearing: Required<Pick<Writing, "ready" | "before">> & Pick<Writing, "adopt">,
    known: WrittenRecord,
    cache: BuildCache,
  ) {
    this.#folders = folders;
    this.#hearing = hearing;
    this.#known = known;
    this.#cache = cache;
  }

  static async begin(
    folders: Folders,
    { verify, ...hearing }: Required<Pick<Writing, "ready" | "before" | "verify">> & Pick<Writing, "adopt">,
  ): Promise<Build> {
    const known = await readRecord(folders);
    const cache = await BuildCache.open(keptBuild(folders.state, nameOf(folders)), folders, verify === true);
    return new Build(folders, hearing, known, cache);
  }

  /** Writes a portion, or the portions that it has, where it is not as it would be; perhaps later, with others. */
  async take(portion: Portion): Promise<void> {
    const files = this.#cache.untouched(portion);
    if (files?.every(({ file, hash }) => this.#known.get(file)?.has(hash)) === true) {
      for (const { file, hash } of files) this.#note(file, hash);
      return;
    }
    await this.#hearing.ready();
    if ("parts" in portion) return this.#put(portion, await portion.parts());
    const within = portion.portions();
    for (const one of within) await this.take(one);
    this.#cache.keep(
      portion,
      [],
      within.map(({ name }) => name),
    );
  }

  async #put(portion: Portion, parts: readonly SiteFile[]): Promise<void> {
    this.#waiting.push({ portion, parts });
    this.#size += parts.reduce((sum, { body }) => sum + body.length, 0);
    // What is taken over is listed before anything is written.
    if (this.#size >= AT_ONCE && this.#hearing.adopt === undefined) await this.#write();
  }

  #note(file: string, hash: string): void {
    if (this.#made.has(file)) throw new Error("two parts have one file name");
    const known = this.#known.get(file);
    this.#made.set(file, known?.size === 1 && known.has(hash) ? known : new Set([hash]));
  }

  async #write(): Promise<void> {
    const waiting = this.#waiting.splice(0);
    this.#size = 0;
    const parts = waiting.flatMap((one) => one.parts);
    if (parts.length === 0) return;
    const { out } = this.#folders;
    const { free, adopted, refused } = await this.#chosen(parts);
    for (const { file, body } of free) this.#note(file, hash(body));
    // Known before they have their names: what a run that is killed leaves behind is the next one's to remove.
    this.#problems = await writeRecord(this.#folders, union(this.#known, this.#made));
    const changing = free.filter(({ file, body }) => !holds(out, file, body));
    await this.#hearing.before(changing.map(({ file }) => file));
    for (const folder of new Set(free.map(({ file }) => dirname(file)))) sweep(join(out, folder));
    for (const { file, body } of changing)
      if (await writeWhole(join(out, file), body, { isDurable: false })) this.#changed.push(file);
    this.#adopted.push(...adopted);
    this.#refused.push(...refused);
    const left = new Set(refused.map(({ file }) => file));
    for (const { portion, parts } of waiting)
      if (!parts.some(({ file }) => left.has(file))) this.#cache.keep(portion, this.#looked(parts));
  }

  #looked(parts: readonly SiteFile[]): BuiltFile[] {
    return parts.flatMap(({ file }) => {
      const stamp = stampOf(join(this.#folders.out, file), Date.now());
      const [made] = this.#made.get(file) ?? [];
      return stamp === undefined || made === undefined ? [] : { file, hash: made, stamp };
    });
  }

  /** Writes what waits, removes what is gone and keeps what is known now. */
  async end(prune: boolean): Promise<WrittenFiles> {
    await this.#write();
    const { out } = this.#folders;
    const refused = new Set(this.#refused.map(({ file }) => file));
    const gone = [...this.#known].filter(([file]) => !this.#made.has(file) && !refused.has(file));
    const removed = prune && gone.length > 0 ? removeGone(out, gone, byCase(this.#made)) : [];
    if (this.#problems.length === 0)
      this.#problems = await writeRecord(
        this.#folders,
        prune ? this.#made : union(new Map(gone), this.#made),
        this.#known,
      );
    await this.#cache.close();
    return {
      files: [...this.#made.keys()],
      changed: this.#changed,
      removed,
      adopted: this.#adopted,
      refused: this.#refused,
      problems: this.#problems,
    };
  }

  /** What may be written, with `adopt` also what others wrote, and what may not. */
  async #chosen(
    parts: readonly SiteFile[],
  ): Promise<Pick<WrittenFiles, "adopted" | "refused"> & { readonly free: readonly SiteFile[] }> {
    const { out } = this.#folders;
    const { adopt } = this.#hearing;
    this.#names ??= byCase(this.#known);
    const names = this.#names;
    const isOurs = (file: string) => this.#known.has(file) || isAnother(out, file, names);
    const { free, taken, refused } = permitted(out, parts, isOurs);
    if (adopt === undefined)
      return { free, adopted: [], refused: [...refused, ...(await takenFrom(this.#folders, taken))] };
    if (taken.length > 0) adopt(taken);
    const may = new Set([...free.map(({ file }) => file), ...taken]);
    return { free: parts.filter(({ file }) => may.has(file)), adopted: taken, refused };
  }
}
