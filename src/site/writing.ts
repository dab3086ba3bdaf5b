/**
 * The portions of a build into `out`: what is there as it would be is left alone, the rest is written, what no portion has
 * leaves. A few at a time, so that no build holds all that it writes.
 */
import { dirname, join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { stampOf } from "../files/stamp.ts";
import { sweep, writeWhole } from "../files/whole.ts";
import type { Problem } from "../problem.ts";
import { advance } from "../workspace/progress.ts";
import { keptBuild } from "../workspace/state.ts";
import { BuildCache } from "./build-cache.ts";
import type { BuiltFile, KeptPortion, WholeBuild } from "./built-rows.ts";
import { type Folders, KeptRecord, nameOf, type WrittenRecord } from "./kept-record.ts";
import { holds, permitted, type Refusal } from "./permitted.ts";
import { hash, madeOf, type Portion, type SiteFile } from "./portion.ts";
import { byCase, isAnother, removeGone, takenFrom } from "./record.ts";

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
  /** Of what build they are, where all are as they are to be. */
  readonly whole?: WholeBuild | undefined;
}

type Looking = <T>(work: () => Promise<T> | T) => Promise<T>;

/** How a build is to write, and what hears of it before it does. */
interface Writing {
  /** Whether what an earlier build wrote and this one does not is removed. */
  readonly prune: boolean;
  /** Makes the parts of a portion; perhaps twice, where a text of a note is to be read again. */
  readonly looking?: Looking;
  /** Hears which files will change. */
  readonly before?: (changing: readonly string[]) => Promise<void>;
  /** Takes over what others wrote and hears which files that are; without it they are refused. */
  readonly adopt?: ((files: readonly string[]) => void) | undefined;
  /** Whether files are read that look as they did when they were written. */
  readonly verify?: boolean | undefined;
}

/** As many characters are in memory before they are written; two bytes each, where one of them is no Latin letter. */
const AT_ONCE = 4 * 1024 * 1024;

/**
 * Writes what of the portions is not there already into `out`, in their order, each file whole and only where its bytes
 * changed; then removes what is to be pruned. What is not ours is left as it is. Throws Problems (exit 73).
 */
export async function writePortions(
  folders: Folders,
  portions: readonly Portion[],
  { prune, looking = async (work) => work(), before = async () => {}, adopt, verify = false }: Writing,
): Promise<WrittenFiles> {
  const made = madeOf(...portions.map((one) => one.made));
  const record = await KeptRecord.open(folders);
  const cache = await BuildCache.open(keptBuild(folders.state, nameOf(folders)), folders, verify);
  const whole = { made, record: record.mark };
  const files = await cache.whole(whole);
  if (files !== undefined) return { ...NOTHING, files, whole };
  const build = new Build(folders, { looking, before, adopt }, record, cache);
  const kept: KeptPortion[] = [];
  for (const portion of portions) kept.push(await build.takeTold(portion));
  return build.end(kept, prune, made);
}

const NOTHING: WrittenFiles = {
  ...{ files: [], changed: [], removed: [], adopted: [], refused: [], problems: [] },
};

type KeptParts = Extract<KeptPortion, { kind: "parts" }>;

/** As how many a portion counts among others. */
function countsOf(portion: Portion): number {
  return "portions" in portion ? (portion.counts ?? 1) : 1;
}

class Build {
  readonly #folders: Folders;
  readonly #hearing: Required<Pick<Writing, "looking" | "before">> & Pick<Writing, "adopt">;
  readonly #record: KeptRecord;
  readonly #known: WrittenRecord;
  /** The files that are known, by their names in small letters. */
  #names: ReadonlyMap<string, string> | undefined;
  readonly #cache: BuildCache;
  readonly #made: WrittenRecord = new Map();
  readonly #waiting: { readonly kept: KeptParts; readonly parts: readonly SiteFile[] }[] = [];
  #size = 0;
  /** How many portions of parts were made. */
  #anew = 0;
  readonly #changed: string[] = [];
  readonly #adopted: string[] = [];
  readonly #refused: Refusal[] = [];

  constructor(
    folders: Folders,
    hearing: Required<Pick<Writing, "looking" | "before">> & Pick<Writing, "adopt">,
    record: KeptRecord,
    cache: BuildCache,
  ) {
    this.#folders = folders;
    this.#hearing = hearing;
    this.#record = record;
    this.#known = record.known();
    this.#cache = cache;
  }

  /** Takes a portion and tells how far it is with those that it has. */
  async takeTold(portion: Portion): Promise<KeptPortion> {
    let done = 0;
    return this.take(portion, (counts, of) => {
      done += counts;
      advance("built", done, of, "pages and feeds", this.#anew);
    });
  }

  /** Writes a portion, or the portions that it has, where it is not as it would be; perhaps later, with others. */
  async take(portion: Portion, tell?: (counts: number, of: number) => void): Promise<KeptPortion> {
    const span = this.#cache.untouched(portion);
    const files = span === undefined ? [] : [...this.#cache.files(span)];
    if (
      span !== undefined &&
      files.every(({ file, hash }) => this.#known.get(file)?.includes(hash) === true)
    ) {
      for (const { file, hash } of files) this.#note(file, hash);
      return { kind: "before", span };
    }
    const { looking } = this.#hearing;
    const { name, made } = portion;
    if ("parts" in portion) return this.#put({ kind: "parts", name, made }, await looking(portion.parts));
    const within = await looking(portion.portions);
    const of = within.reduce((sum, one) => sum + countsOf(one), 0);
    const kept: KeptPortion[] = [];
    for (const one of within) {
      // One that counts as many tells of each.
      const each = countsOf(one) === 1 ? undefined : (counts: number) => tell?.(counts, of);
      const taken = await this.take(one, each);
      kept.push(taken);
      if (each === undefined || taken.kind === "before") tell?.(countsOf(one), of);
    }
    return { kind: "portions", name, made, within: kept };
  }

  async #put(kept: KeptParts, parts: readonly SiteFile[]): Promise<KeptPortion> {
    this.#waiting.push({ kept, parts });
    this.#anew += 1;
    this.#size += parts.reduce((sum, { body }) => sum + body.length, 0);
    // What is taken over is listed before anything is written.
    if (this.#size >= AT_ONCE && this.#hearing.adopt === undefined) await this.#write();
    return kept;
  }

  #note(file: string, hash: string): void {
    if (this.#made.has(file)) throw new Error("two parts have one file name");
    const known = this.#known.get(file);
    this.#made.set(file, known?.length === 1 && known[0] === hash ? known : [hash]);
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
    await this.#record.add(this.#newOf(free));
    const changing = free.filter(({ file, body }) => !holds(out, file, body));
    await this.#hearing.before(changing.map(({ file }) => file));
    for (const folder of new Set(free.map(({ file }) => dirname(file)))) sweep(join(out, folder));
    for (const { file, body } of changing)
      if (await writeWhole(join(out, file), body, { isDurable: false })) this.#changed.push(file);
    this.#adopted.push(...adopted);
    this.#refused.push(...refused);
    const left = new Set(refused.map(({ file }) => file));
    for (const { kept, parts } of waiting)
      if (!parts.some(({ file }) => left.has(file))) kept.files = this.#looked(parts);
    // What a library left for its next turn, which holds the texts it made, is let go of: nothing else here waits for one.
    await turn();
  }

  /** What of them is not known to be ours. */
  #newOf(parts: readonly SiteFile[]): WrittenRecord {
    const made: WrittenRecord = new Map();
    for (const { file } of parts) {
      const hashes = this.#made.get(file);
      if (hashes !== undefined && hashes !== this.#known.get(file)) made.set(file, hashes);
    }
    return made;
  }

  #looked(parts: readonly SiteFile[]): BuiltFile[] {
    return parts.flatMap(({ file }) => {
      const stamp = stampOf(join(this.#folders.out, file), Date.now());
      const [made] = this.#made.get(file) ?? [];
      return stamp === undefined || made === undefined ? [] : { file, hash: made, stamp };
    });
  }

  /** Writes what waits, removes what is gone and keeps what is known now. */
  async end(kept: readonly KeptPortion[], prune: boolean, made: string): Promise<WrittenFiles> {
    await this.#write();
    const { out } = this.#folders;
    const refused = new Set(this.#refused.map(({ file }) => file));
    const gone = [...this.#known].filter(([file]) => !this.#made.has(file) && !refused.has(file));
    const removed = prune && gone.length > 0 ? removeGone(out, gone, byCase(this.#made)) : [];
    const left = prune ? [] : gone;
    const now = left.length === 0 ? this.#made : new Map([...left, ...this.#made]);
    const { mark: record, problems } = await this.#recorded(now);
    const isWhole = refused.size === 0 && left.length === 0 && record !== undefined;
    const whole = isWhole ? { made, record } : undefined;
    await this.#cache.close(kept, whole);
    return {
      files: [...this.#made.keys()],
      changed: this.#changed,
      removed,
      adopted: this.#adopted,
      refused: this.#refused,
      problems,
      whole,
    };
  }

  /** Records what there is now. */
  async #recorded(now: WrittenRecord): ReturnType<KeptRecord["end"]> {
    const record = this.#record;
    const isSame =
      !record.hasParts &&
      now.size === this.#known.size &&
      [...now].every(([file, hashes]) => this.#known.get(file) === hashes);
    return isSame ? { mark: record.mark, problems: [] } : record.end(now, this.#known);
  }

  /** What may be written, with `adopt` also what others wrote, and what may not. */
  async #chosen(
    parts: readonly SiteFile[],
  ): Promise<Pick<WrittenFiles, "adopted" | "refused"> & { readonly free: readonly SiteFile[] }> {
    const { out } = this.#folders;
    const { adopt } = this.#hearing;
    const names = () => {
      this.#names ??= byCase(this.#known);
      return this.#names;
    };
    const isOurs = (file: string) => this.#known.has(file) || isAnother(out, file, names());
    const { free, taken, refused } = permitted(out, parts, isOurs);
    if (adopt === undefined)
      return { free, adopted: [], refused: [...refused, ...(await takenFrom(this.#folders, taken))] };
    if (taken.length > 0) adopt(taken);
    const may = new Set([...free.map(({ file }) => file), ...taken]);
    return { free: parts.filter(({ file }) => may.has(file)), adopted: taken, refused };
  }
}
