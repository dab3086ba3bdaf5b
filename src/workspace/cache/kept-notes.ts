/**
 * What is kept of notes between runs, in two files: an index, sealed as all of the state folder that is believed, which says
 * how each note's file looked and where its texts lie; and those texts, of which a run reads the ones that it asks for. The
 * index vouches for them by hashes. New texts are put behind the others; what nobody asks for any more goes when it is half
 * of the file. Both may be thrown away: that costs time, nothing else.
 */
import { hash } from "node:crypto";
import { lstatSync, type Stats } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { stayingIn } from "../../files/own.ts";
import { stampOf } from "../../files/stamp.ts";
import { type Extent, type Texts, TextsFile } from "../../files/texts.ts";
import type { FolderTells } from "../../model/meeting.ts";
import { programKey } from "../program.ts";
import { keeping, keepSealed, readSealed } from "../seal.ts";
import { appendState, keptIndex, keptTexts, openState, writeState } from "../state.ts";
import type { Workspace } from "../workspace.ts";
import { columnsOf, type NoteRow, NoteRows } from "./note-rows.ts";

/** A text, and where it is to be had. */
export interface KeptText {
  readonly from: Texts;
  readonly extent: Extent;
}

export interface KeptNote extends Omit<NoteRow, "extents"> {
  /** What every list needs of it; and of a meeting what else was found in it, and its document. */
  readonly texts: readonly KeptText[];
}

/** The file of texts as it was when it was written last: only that one is written to. */
interface WrittenFile {
  readonly inode: number;
  readonly size: number;
  /** What all notes told together. */
  readonly folder: FolderTells;
  /** How many notes may change before most of them have other words; absent where some were read since, and not all. */
  readonly steady?: number | undefined;
}

/** So many looks are enough where much is to have changed. */
const DRAWN = 500;
const DRAWS = Array.from({ length: DRAWN }, (_, i) => i);

/** What was found on disk. */
interface FoundNotes {
  /** Of the index. */
  readonly bytes: Buffer;
  readonly rows: NoteRows;
  readonly from: TextsFile;
  readonly file: WrittenFile;
}

type KeptFor = Pick<Workspace, "state" | "folder" | "homes" | "site" | "form">;

/** What a reading depends on beside the note's bytes. */
export function notesKey({ site, form }: Pick<Workspace, "site" | "form">): string {
  return hash("sha256", JSON.stringify([programKey(), site, form]));
}

/** What gives a note's path from the configuration's folder, with `/` everywhere, of how the user names its file. */
export function pathsFrom(folder: string): (file: string) => string {
  const isHere = folder === process.cwd();
  return (file) => {
    // As the user names it where the configuration lies in the current folder.
    if (isHere && !isAbsolute(file)) return sep === "/" ? file : file.replaceAll(sep, "/");
    return relative(folder, resolve(file)).replaceAll(sep, "/");
  };
}

/** The notes of a workspace by their paths from the configuration's folder, as they were found. */
export class KeptNotes {
  readonly #workspace: KeptFor;
  readonly #found: FoundNotes | undefined;
  readonly #pathOf: (file: string) => string;
  #places: ReadonlyMap<string, number> | undefined;

  private constructor(workspace: KeptFor, found: FoundNotes | undefined) {
    this.#workspace = workspace;
    this.#found = found;
    this.#pathOf = pathsFrom(workspace.folder);
  }

  /** Those of a workspace; none where nothing of ours is kept, or it is of another program or configuration. */
  static async open(workspace: KeptFor): Promise<KeptNotes> {
    return new KeptNotes(workspace, await foundIn(workspace));
  }

  /** Tells these notes, as they were looked at, from any others; absent where nothing is kept. */
  get mark(): string | undefined {
    return this.#found && markOf(this.#found.bytes);
  }

  /** What all notes told together, when all of them were read last; absent where nothing is kept. */
  get folder(): FolderTells | undefined {
    return this.#found?.file.folder;
  }

  /** Whether that is what these notes tell. */
  get isTogether(): boolean {
    return this.#found?.file.steady !== undefined;
  }

  /** Their paths. */
  get paths(): readonly string[] {
    return this.#found?.rows.paths ?? [];
  }

  get(path: string): KeptNote | undefined {
    this.#places ??= new Map(this.paths.map((one, at) => [one, at]));
    const at = this.#places.get(path);
    if (at === undefined || this.#found === undefined) return undefined;
    const { from, rows } = this.#found;
    const { extents, ...known } = rows.row(at);
    return { ...known, texts: extents.map((extent) => ({ from, extent })) };
  }

  /**
   * Which of these files is the only note with the permalink that is meant, where they are all that are kept and nobody
   * touched that one; else undefined, and only the notes themselves can tell. That another was edited to have it too is
   * left to who looks at all.
   */
  called(files: readonly string[], isMeant: (permalink: string) => boolean): string | undefined {
    const permalinks = this.#found?.rows.permalinks ?? [];
    const [found, ...others] = permalinks.flatMap((one, at) => (one !== "" && isMeant(one) ? at : []));
    if (found === undefined || others.length > 0 || !this.#areNamed(files)) return undefined;
    const file = files[found] ?? "";
    return this.#isUntouched()(file, found) ? file : undefined;
  }

  /** Whether these files are all that are kept, in their order, and nobody touched any, or none but that one. */
  isOf(files: readonly string[], butFor?: string): boolean {
    const isUntouched = this.#isUntouched();
    return this.#areNamed(files) && files.every((file, at) => file === butFor || isUntouched(file, at));
  }

  /**
   * Whether what they told together, but for names, is what these files tell: so few were touched, apart from one, that
   * the same words stand in most of them. Of thousands some are drawn by lot: where a tenth was touched none of it is drawn
   * in one of 10^22 looks.
   */
  tellTheSame(files: readonly string[], butFor: string): boolean {
    const steady = this.#found?.file.steady ?? 0;
    if (files.length <= 2 * DRAWN || steady < files.length / 10) return this.isOf(files, butFor);
    const isUntouched = this.#isUntouched();
    const isSo = (at: number) => files[at] === butFor || isUntouched(files[at] ?? "", at);
    return this.#areNamed(files) && DRAWS.every(() => isSo(Math.floor(Math.random() * files.length)));
  }

  #areNamed(files: readonly string[]): boolean {
    const { paths } = this;
    return files.length === paths.length && files.every((file, at) => paths[at] === this.#pathOf(file));
  }

  /** What tells of a file, by its place among the paths, whether nobody touched it. */
  #isUntouched(): (file: string, at: number) => boolean {
    const [now, stays, rows] = [Date.now(), stayingIn(this.#workspace.homes), this.#found?.rows];
    return (file, at) => {
      const stamp = stampOf(file, now);
      return stamp !== undefined && rows?.since(at, stamp) === "untouched" && stays(file);
    };
  }

  /** Keeps these notes and no others, and gives their mark. What cannot be written costs time, and is told. */
  async keep(
    notes: ReadonlyMap<string, KeptNote>,
    { folder, steady }: Pick<WrittenFile, "folder" | "steady">,
  ): Promise<string | undefined> {
    const { state } = this.#workspace;
    const places = await keeping(keptTexts(state), () => this.#place(state, notes));
    if (places === undefined) return undefined;
    const { ino, size } = lstatSync(keptTexts(state));
    const file = JSON.stringify({ inode: ino, size, folder, steady } satisfies WrittenFile);
    const rows = new Map([...notes].map(([path, note]) => [path, rowOf(note, places)]));
    const [names, others] = columnsOf(rows);
    const bytes = Buffer.concat([Buffer.from(`${notesKey(this.#workspace)}\n${file}\n${names}\n`), others]);
    await keepSealed(state, "index", keptIndex(state), () => [bytes]);
    return markOf(bytes);
  }

  /** Writes the texts that the file has not, or all of them where it is another or half of it is not asked for. */
  async #place(state: string, notes: ReadonlyMap<string, KeptNote>): Promise<ReadonlyMap<KeptText, number>> {
    const file = keptTexts(state);
    const all = [...notes.values()].flatMap(({ texts }) => texts);
    const fresh = all.filter(({ from }) => !(from instanceof TextsFile));
    const old = this.#found?.file;
    if (old !== undefined && old.size + lengthOf(fresh) <= 2 * lengthOf(all)) {
      const isOurs = ({ ino, size }: Stats) => ino === old.inode && size === old.size;
      const places = placesOf(fresh, old.size);
      if (fresh.length === 0 || appendState(file, isOurs, () => piecesOf(fresh)))
        return new Map([...all.map((one) => [one, one.extent.at] as const), ...places]);
    }
    await writeState(state, file, () => piecesOf(all), false);
    return placesOf(all, 0);
  }
}

async function foundIn(workspace: KeptFor): Promise<FoundNotes | undefined> {
  const { state } = workspace;
  const found = await readSealed(state, "index", keptIndex(state));
  if (found?.isOurs !== true) return undefined;
  const { bytes } = found;
  const [key, file, names, others] = parted(bytes);
  if (key !== notesKey(workspace)) return undefined;
  const open = openState(state, keptTexts(state));
  if (open === undefined) return undefined;
  const written: WrittenFile = JSON.parse(file);
  const from = new TextsFile(open);
  // Where its end is lost every note would be read again, run for run.
  if (from.size < written.size) return undefined;
  return { bytes, rows: new NoteRows(names, others), from, file: written };
}

/** Its three lines of text, and the bytes behind them. */
function parted(index: Buffer): [key: string, file: string, names: string, others: Buffer] {
  const line = (from: number) => index.indexOf("\n", from);
  const [first, second] = [line(0), line(line(0) + 1)];
  const third = line(second + 1);
  const text = (from: number, to: number) => index.toString("utf8", from, to);
  return [text(0, first), text(first + 1, second), text(second + 1, third), index.subarray(third + 1)];
}

function markOf(index: Buffer): string {
  return hash("sha256", index);
}

function rowOf({ texts, ...known }: KeptNote, places: ReadonlyMap<KeptText, number>): NoteRow {
  return { ...known, extents: texts.map((one) => ({ ...one.extent, at: places.get(one) ?? 0 })) };
}

function lengthOf(texts: readonly KeptText[]): number {
  return texts.reduce((sum, { extent }) => sum + extent.length, 0);
}

/** Where they come to lie, one behind the other. */
function placesOf(texts: readonly KeptText[], start: number): Map<KeptText, number> {
  let end = start;
  return new Map(
    texts.map((one) => {
      const at = end;
      end += one.extent.length;
      return [one, at];
    }),
  );
}

function* piecesOf(texts: readonly KeptText[]): Iterable<Uint8Array> {
  // What is lost keeps its room: its hash betrays it.
  for (const { from, extent } of texts) yield from.bytes(extent) ?? Buffer.alloc(extent.length);
}
