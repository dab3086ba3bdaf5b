/**
 * What is kept of notes between runs, in two files: one that a run reads whole, with what every list needs of each note,
 * sealed as all of the state folder that is believed; and one of texts, of which a run reads those that it asks for.
 * The first vouches for the second by hashes. New texts are put behind the others; what nobody asks for any more goes
 * when it is half of the file. Both may be thrown away: that costs time, nothing else.
 */
import { lstatSync, type Stats } from "node:fs";
import { asRow, ofRow, type Stamp } from "../../files/stamp.ts";
import { type Extent, type Texts, TextsFile } from "../../files/texts.ts";
import { keeping, keepSealed, readSealed } from "../seal.ts";
import { appendState, keptNotes, keptTexts, openState, writeState } from "../state.ts";

/** A text, and where it is to be had. */
export interface KeptText {
  readonly from: Texts;
  readonly extent: Extent;
}

export interface KeptNote {
  readonly stamp: Stamp;
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
}

/** Notes by their paths from the configuration's folder, as they were found. */
export class KeptNotes {
  readonly notes: ReadonlyMap<string, KeptNote>;
  readonly #file: WrittenFile | undefined;

  private constructor(notes: ReadonlyMap<string, KeptNote>, file?: WrittenFile) {
    this.notes = notes;
    this.#file = file;
  }

  /** What is kept under a key; empty where there is none of ours, or one of another key. */
  static async open(state: string, key: string): Promise<KeptNotes> {
    const found = await readSealed(state, "notes", keptNotes(state));
    const [known, file, ...lines] = found?.isOurs === true ? found.text.split("\n") : [];
    if (known !== key || file === undefined) return new KeptNotes(new Map());
    const written: WrittenFile = JSON.parse(file);
    const open = openState(state, keptTexts(state));
    if (open === undefined) return new KeptNotes(new Map());
    const texts = new TextsFile(open);
    // Where its end is lost every note would be read again, run for run.
    if (texts.size < written.size) return new KeptNotes(new Map());
    return new KeptNotes(notesIn(lines, texts), written);
  }

  /** Keeps these notes and no others. What cannot be written costs time, and is told. */
  async keep(state: string, key: string, notes: ReadonlyMap<string, KeptNote>): Promise<void> {
    const places = await keeping(keptTexts(state), () => this.#place(state, notes));
    if (places === undefined) return;
    const { ino, size } = lstatSync(keptTexts(state));
    const head = [key, JSON.stringify({ inode: ino, size } satisfies WrittenFile)];
    const lines = [...notes].flatMap(([path, note]) => [rowOf(path, note, places), note.facts]);
    await keepSealed(state, "notes", keptNotes(state), [...head, ...lines].join("\n"));
  }

  /** Writes the texts that the file has not, or all of them where it is another or half of it is not asked for. */
  async #place(state: string, notes: ReadonlyMap<string, KeptNote>): Promise<ReadonlyMap<KeptText, number>> {
    const file = keptTexts(state);
    const all = [...notes.values()].flatMap(({ texts }) => [...texts]);
    const fresh = all.filter(({ from }) => !(from instanceof TextsFile));
    const old = this.#file;
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

function rowOf(
  path: string,
  { source, stamp, texts }: KeptNote,
  places: ReadonlyMap<KeptText, number>,
): string {
  const extents = texts.flatMap((one) => [places.get(one), one.extent.length, one.extent.hash]);
  return JSON.stringify([path, source, ...asRow(stamp), ...extents]);
}

type NoteRow = [
  path: string,
  source: string,
  ...stamp: [number, number, number, number, number],
  ...extents: Extents,
];
type Extents = [] | [at: number, length: number, hash: string, at: number, length: number, hash: string];

function notesIn(lines: readonly string[], from: Texts): Map<string, KeptNote> {
  const notes = new Map<string, KeptNote>();
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const [path, source, inode, size, modified, changed, seen, ...extents]: NoteRow = JSON.parse(
      lines[i] ?? "",
    );
    const stamp = ofRow([inode, size, modified, changed, seen]);
    if (stamp !== undefined)
      notes.set(path, { stamp, source, facts: lines[i + 1] ?? "", texts: textsOf(extents, from) });
  }
  return notes;
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
