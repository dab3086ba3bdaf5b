/**
 * The record of a build as it lies in the state folder, one for each site and `out`, sealed: a line a file, its SHA-256
 * (hex), two spaces and its path, as sha256sum writes it. While a build goes on, what it is about to write is put beside
 * it, a part a time, since to write all of it anew each time would cost the more the more there is; its end makes one of
 * all. A build that is killed leaves its parts, and they count as much.
 */
import { rmSync } from "node:fs";
import { basename, dirname, isAbsolute, join, normalize, relative } from "node:path";
import { namesIn } from "../files/whole.ts";
import { type Problem, warning } from "../problem.ts";
import { readSealed, writeSealed } from "../workspace/seal.ts";
import { builtRecord } from "../workspace/state.ts";
import { hash } from "./portion.ts";

/** The folders of a build, absolute. */
export interface Folders {
  readonly out: string;
  readonly state: string;
  /** Whose files they are: two projects may build into one folder. */
  readonly site: { readonly id: string };
}

/** The hashes that a file of ours may have: two while a build is under way. */
export type WrittenRecord = Map<string, readonly string[]>;

/** A file of the state folder that is one record, or a part of it. */
interface FoundText {
  readonly text: string;
  readonly isOurs: boolean;
}

/** What builds are known to have written. */
export class KeptRecord {
  readonly #folders: Folders;
  readonly #texts: readonly FoundText[];
  /** The files of its parts. */
  readonly #parts: string[];
  #next: number;

  private constructor(folders: Folders, texts: readonly FoundText[], parts: string[]) {
    this.#folders = folders;
    this.#texts = texts;
    this.#parts = parts;
    this.#next = numberIn(basename(parts.at(-1) ?? ""), nameOf(folders)) + 1;
  }

  static async open(folders: Folders): Promise<KeptRecord> {
    const parts = partsOf(folders);
    const texts: FoundText[] = [];
    for (const file of [recordOf(folders), ...parts]) {
      const found = await readSealed(folders.state, "record", file);
      texts.push(found ?? { text: "", isOurs: false });
    }
    return new KeptRecord(folders, texts, parts);
  }

  /** Tells this record from any other; empty while it has parts, which no build is content with. */
  get mark(): string {
    const [whole] = this.#texts;
    return this.hasParts ? "" : hash(whole?.isOurs === true ? whole.text : "");
  }

  get hasParts(): boolean {
    return this.#parts.length > 0;
  }

  /** What is ours by it, relative to `out`. */
  known(): WrittenRecord {
    return recordIn(this.#texts.filter(({ isOurs }) => isOurs));
  }

  /** What it says, ours or not: it may keep a build from its work, not lead it. */
  said(): WrittenRecord {
    return recordIn(this.#texts);
  }

  /** Puts beside it what is about to be written; where that cannot be, its end tells. */
  async add(files: WrittenRecord): Promise<void> {
    if (files.size === 0) return;
    const { file } = await this.#write(partOf(this.#folders, this.#next++), files);
    if (file !== undefined) this.#parts.push(file);
  }

  /** Makes one of all, and gives its mark; `known` is what it has. */
  async end(
    files: WrittenRecord,
    known: WrittenRecord,
  ): Promise<{ readonly mark?: string; readonly problems: readonly Problem[] }> {
    const { problems, file, text } = await this.#write(recordOf(this.#folders), inOrder(files, known));
    if (problems.length > 0) return { problems };
    // Only now is the folder known to be one of ours.
    if (file !== undefined) for (const part of this.#parts.splice(0)) removeQuietly(part);
    return { mark: hash(text), problems };
  }

  /** A disk on which it cannot be written is a warning, for the build itself needs none; `file` is absent where none was. */
  async #write(
    file: string,
    files: WrittenRecord,
  ): Promise<{ readonly problems: readonly Problem[]; readonly file?: string; readonly text: string }> {
    const lines = [...files].flatMap(([name, hashes]) => hashes.map((one) => `${one}  ${name}\n`));
    const text = lines.sort().join("");
    try {
      const isWritten = await writeSealed(this.#folders.state, "record", file, text);
      return { problems: [], text, ...(isWritten ? { file } : {}) };
    } catch (cause) {
      return { problems: [unwritten(cause)], text };
    }
  }
}

/** What stays as it was known first, in its order: that is sorted already. */
function inOrder(files: WrittenRecord, known: WrittenRecord): WrittenRecord {
  const steady = [...known].filter(([file, hashes]) => files.get(file) === hashes);
  const others = [...files].filter(([file, hashes]) => known.get(file) !== hashes);
  return new Map([...steady, ...others]);
}

/** What the records of other sites, or of other folders, have in this state folder; of those that are ours. */
export async function otherRecords(folders: Folders): Promise<WrittenRecord> {
  const own = basename(recordOf(folders), ENDING);
  const folder = dirname(recordOf(folders));
  const others = namesIn(folder).filter((name) => name.endsWith(ENDING) && !name.startsWith(own));
  const texts: FoundText[] = [];
  for (const name of others) {
    const found = await readSealed(folders.state, "record", join(folder, name));
    if (found?.isOurs === true) texts.push(found);
  }
  return recordIn(texts);
}

/** By what leads from the state to `out`, so that both may move together. */
export function nameOf({ out, state, site }: Folders): string {
  return hash(`${site.id} ${relative(state, out)}`).slice(0, 16);
}

const ENDING = ".sha256";

function recordOf(folders: Folders): string {
  return builtRecord(folders.state, nameOf(folders));
}

/** The parts of a record, in the order in which they were written. */
function partsOf(folders: Folders): string[] {
  const names = namesIn(dirname(recordOf(folders)));
  const numbers = names.map((name) => numberIn(name, nameOf(folders))).filter((number) => number > 0);
  return numbers.sort((a, b) => a - b).map((number) => partOf(folders, number));
}

function partOf(folders: Folders, number: number): string {
  return builtRecord(folders.state, `${nameOf(folders)}-${number}`);
}

/** Which part of a record that is called so a file is; 0 where it is none. */
function numberIn(file: string, record: string): number {
  const [, number] = file.startsWith(`${record}-`) ? (/-([1-9]\d{0,9})\.sha256$/.exec(file) ?? []) : [];
  return Number(number ?? 0);
}

function recordIn(texts: readonly FoundText[]): WrittenRecord {
  const said: WrittenRecord = new Map();
  for (const { text } of texts)
    for (const line of text.split("\n")) {
      const [hash, file] = [line.slice(0, 64), line.slice(66)];
      if (!PLAIN.test(line) && !(LINE.test(line) && isInside(file))) continue;
      const hashes = said.get(file);
      if (hashes === undefined) said.set(file, [hash]);
      else if (!hashes.includes(hash)) said.set(file, [...hashes, hash]);
    }
  return said;
}

/** Most are of a name, or of one in a folder: thousands need no closer look. */
const PLAIN = /^[\da-f]{64} {2}\w[\w.-]*(?:\/\w[\w.-]*)?$/;
const LINE = /^[\da-f]{64} {2}./;

function isInside(file: string): boolean {
  return !isAbsolute(file) && normalize(file) === file && !file.startsWith("..");
}

/** What stays is no harm: it says what the record says, and the next build finds it. */
function removeQuietly(part: string): void {
  try {
    rmSync(part, { force: true });
  } catch {
    // As it was.
  }
}

function unwritten(cause: unknown): Problem {
  const hint =
    "The files are in place. The next build takes them for files of others: what changed then is written by build --adopt.";
  const why = cause instanceof Error ? cause.message.replace(/^error {2}\S+ {2}|\n.*/g, "") : String(cause);
  return warning("record-unwritten", `no record of what was built: ${why}`, undefined, hint);
}
