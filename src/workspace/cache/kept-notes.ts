/**
 * What is kept of notes between runs, in two files: one that a run reads whole, with what every list needs of each note,
 * sealed as all of the state folder that is believed; and one of texts, of which a run reads those that it asks for.
 * The first vouches for the second by hashes. New texts are put behind the others; what nobody asks for any more goes
 * when it is half of the file. Both may be thrown away: that costs time, nothing else.
 */
import { lstatSync, type Stats } from "node:fs";
import { asRow, ofRow, type Stamp } from "../../files/stamp.ts";
import { type Extent, type Texts, TextsFile } from "../../files/texts.ts";
import type { FolderTells } from "../../model/meeting.ts";
import { keeping, keepSealed, readSealed } from "../seal.ts";
import { appendState, keptNotes, keptTexts, openState, writeState } from "../state.ts";

/** A text, and where it is to be had. */
export interface KeptText {
  readonly from: Texts;
  readonly extent: Extent;
}

export interface KeptNote {
  readonly stamp: Stamp;
  /** Its permalink, however much else of it could be read; empty where it has none. */
  readonly permalink: string;
  /** The SHA-256 (hex) of its bytes. */
  readonly source: string;
  /** What every list needs of it. */
  readonly facts: string;
  /** What else was found in it, and its document; absent where it is no meeting. */
  readonly texts: readonly [minutes: KeptText, document: KeptText] | readonly [];
}

/** The file of texts as it was when it was written last: only that one is written to. */
interface WrittenFile {
  readonly inode: number;
  readonly size: number;
  /** What all notes told together. */
  readonly folder: FolderTells;
}

/** The rows of notes as they were written, and where their texts lie. */
interface WrittenRows {
  /** Behind a line break, a row and the facts of each, a line either. */
  readonly bytes: Buffer;
  readonly from: Texts;
  readonly file: WrittenFile;
}

/** Notes by their paths from the configuration's folder, as they were found. */
export class KeptNotes {
  readonly #rows: WrittenRows | undefined;
  #notes: ReadonlyMap<string, KeptNote> | undefined;
  /** What was looked for alone. */
  #alone: { readonly path: string; readonly note: KeptNote | undefined } | undefined;

  private constructor(rows?: WrittenRows) {
    this.#rows = rows;
  }

  /** What all notes told together, when all of them were read last; absent where nothing is kept. */
  get folder(): FolderTells | undefined {
    return this.#rows?.file.folder;
  }

  /** All of them. */
  get notes(): ReadonlyMap<string, KeptNote> {
    this.#notes ??= new Map(this.#rows === undefined ? [] : notesIn(this.#rows));
    return this.#notes;
  }

  /** One of them: who asks for no other waits for no other to be read. */
  get(path: string): KeptNote | undefined {
    if (this.#alone?.path === path) return this.#alone.note;
    if (this.#alone !== undefined || this.#rows === undefined) return this.notes.get(path);
    this.#alone = { path, note: noteIn(this.#rows, path) };
    return this.#alone.note;
  }

  /** What is kept under a key; empty where there is none of ours, or one of another key. */
  static async open(state: string, key: string): Promise<KeptNotes> {
    const found = await readSealed(state, "notes", keptNotes(state));
    const head = `${key}\n`;
    if (found?.isOurs !== true || !found.bytes.subarray(0, head.length).equals(Buffer.from(head)))
      return new KeptNotes();
    const end = lineEnd(found.bytes, head.length);
    const file: WrittenFile = JSON.parse(found.bytes.toString("utf8", head.length, end));
    const open = openState(state, keptTexts(state));
    if (open === undefined) return new KeptNotes();
    const from = new TextsFile(open);
    // Where its end is lost every note would be read again, run for run.
    return from.size < file.size
      ? new KeptNotes()
      : new KeptNotes({ bytes: found.bytes.subarray(end), from, file });
  }

  /** Keeps these notes and no others. What cannot be written costs time, and is told. */
  async keep(
    state: string,
    key: string,
    notes: ReadonlyMap<string, KeptNote>,
    folder: FolderTells,
  ): Promise<void> {
    const places = await keeping(keptTexts(state), () => this.#place(state, notes));
    if (places === undefined) return;
    const { ino, size } = lstatSync(keptTexts(state));
    const written = JSON.stringify({ inode: ino, size, folder } satisfies WrittenFile);
    const head = `${key}\n${written}`;
    await keepSealed(state, "notes", keptNotes(state), () => rowsOf(head, notes, places));
  }

  /** Writes the texts that the file has not, or all of them where it is another or half of it is not asked for. */
  async #place(state: string, notes: ReadonlyMap<string, KeptNote>): Promise<ReadonlyMap<KeptText, number>> {
    const file = keptTexts(state);
    const all = [...notes.values()].flatMap(({ texts }) => [...texts]);
    const fresh = all.filter(({ from }) => !(from instanceof TextsFile));
    const old = this.#rows?.file;
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

/** So many characters are in memory at once. */
const AT_ONCE = 256 * 1024;

/** The rows of notes behind that head, some at a time. */
function* rowsOf(
  head: string,
  notes: ReadonlyMap<string, KeptNote>,
  places: ReadonlyMap<KeptText, number>,
): Iterable<string> {
  let rows = head;
  for (const [path, note] of notes) {
    rows += `\n${rowOf(path, note, places)}\n${note.facts}`;
    if (rows.length < AT_ONCE) continue;
    yield rows;
    rows = "";
  }
  yield rows;
}

function rowOf(
  path: string,
  { source, stamp, permalink, texts }: KeptNote,
  places: ReadonlyMap<KeptText, number>,
): string {
  const extents = texts.flatMap((one) => [places.get(one), one.extent.length, one.extent.hash]);
  return JSON.stringify([path, source, permalink, ...asRow(stamp), ...extents]);
}

type NoteRow = [
  path: string,
  source: string,
  permalink: string,
  ...stamp: [number, number, number, number, number],
  ...extents: Extents,
];
type Extents = [] | [at: number, length: number, hash: string, at: number, length: number, hash: string];

function* notesIn({ bytes, from }: WrittenRows): Iterable<[path: string, note: KeptNote]> {
  const lines = bytes.toString("utf8").split("\n");
  for (let i = 1; i + 1 < lines.length; i += 2) {
    const [path, note] = noteOf(lines[i] ?? "", lines[i + 1] ?? "", from);
    if (note !== undefined) yield [path, note];
  }
}

/** The same of one note: no text of JSON has a line break, so that nothing but a row begins so. */
function noteIn({ bytes, from }: WrittenRows, path: string): KeptNote | undefined {
  const at = bytes.indexOf(`\n[${JSON.stringify(path)},`) + 1;
  if (at === 0) return undefined;
  const end = lineEnd(bytes, at);
  const facts = bytes.toString("utf8", end + 1, lineEnd(bytes, end + 1));
  return noteOf(bytes.toString("utf8", at, end), facts, from)[1];
}

function lineEnd(bytes: Buffer, from: number): number {
  const end = bytes.indexOf("\n", from);
  return end === -1 ? bytes.length : end;
}

function noteOf(row: string, facts: string, from: Texts): [path: string, note: KeptNote | undefined] {
  const [path, source, permalink, inode, size, modified, changed, seen, ...extents]: NoteRow =
    JSON.parse(row);
  const stamp = ofRow([inode, size, modified, changed, seen]);
  return [path, stamp && { stamp, permalink, source, facts, texts: textsOf(extents, from) }];
}

function textsOf(extents: Extents, from: Texts): KeptNote["texts"] {
  if (extents.length === 0) return [];
  const [at, length, hash, documentAt, documentLength, documentHash] = extents;
  const document = { at: documentAt, length: documentLength, hash: documentHash };
  return [
    { from, extent: { at, length, hash } },
    { from, extent: document },
  ];
}
