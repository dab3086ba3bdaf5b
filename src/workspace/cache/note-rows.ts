/**
 * What is kept of each note beside its texts, as columns: an archive's names lie together, and its numbers and hashes, so
 * that to look at all of them makes nothing of those that nobody asks for.
 */
import { asRow, type Stamp, since, stampAt } from "../../files/stamp.ts";
import type { Extent } from "../../files/texts.ts";

export interface NoteRow {
  readonly stamp: Stamp;
  /** Its permalink, however much else of it could be read; empty where it has none. */
  readonly permalink: string;
  /** The SHA-256 (hex) of its bytes. */
  readonly source: string;
  /** Where its texts lie: what every list needs of it; and of a meeting what else was found in it, and its document. */
  readonly extents: readonly Extent[];
}

const TEXTS = 3;
/** Numbers: of a stamp, and of each text where it begins and how long it is; a text that is not there is 0 long. */
const STAMP = 5;
const NUMBERS = STAMP + 2 * TEXTS;
/** Bytes: of a SHA-256, and of those of a note and its texts. */
const HASH = 32;
const HASHES = HASH * (1 + TEXTS);

/** The rows of notes by their paths from the configuration's folder: names in a line of text, and behind it the bytes of the others. */
export function columnsOf(rows: ReadonlyMap<string, NoteRow>): readonly [names: string, others: Buffer] {
  const numbers = new Float64Array(rows.size * NUMBERS);
  const hashes = Buffer.alloc(rows.size * HASHES);
  for (const [at, { stamp, source, extents }] of [...rows.values()].entries()) {
    numbers.set([...asRow(stamp), ...extents.flatMap((one) => [one.at, one.length])], at * NUMBERS);
    hashes.write(source, at * HASHES, "hex");
    for (const [i, { hash }] of extents.entries())
      hashes.write(hash, at * HASHES + HASH * (i + 1), "base64url");
  }
  const permalinks = [...rows.values()].map(({ permalink }) => permalink);
  return [
    JSON.stringify([[...rows.keys()], permalinks]),
    Buffer.concat([Buffer.from(numbers.buffer), hashes]),
  ];
}

export class NoteRows {
  readonly paths: readonly string[];
  readonly permalinks: readonly string[];
  readonly #numbers: Float64Array;
  readonly #hashes: Buffer;

  /** Takes what `columnsOf` gave. */
  constructor(names: string, others: Buffer) {
    [this.paths, this.permalinks] = JSON.parse(names) as [readonly string[], readonly string[]];
    const end = this.paths.length * NUMBERS * Float64Array.BYTES_PER_ELEMENT;
    // Numbers lie where their width has them, wherever the bytes do.
    this.#numbers = new Float64Array(new Uint8Array(others.subarray(0, end)).buffer);
    this.#hashes = others.subarray(end);
  }

  /** What a look at the file of a note tells, by the note's place among the paths. */
  since(at: number, now: Stamp): ReturnType<typeof since> {
    return since(stampAt(this.#numbers, at * NUMBERS), now);
  }

  row(at: number): NoteRow {
    const extents = [0, 1, 2].map((i) => this.#extent(at, i)).filter(({ length }) => length > 0);
    return {
      ...{ stamp: stampAt(this.#numbers, at * NUMBERS), permalink: this.permalinks[at] ?? "", extents },
      source: this.#hash(at, 0).toString("hex"),
    };
  }

  #extent(at: number, i: number): Extent {
    const [from = 0, length = 0] = this.#numbers.subarray(at * NUMBERS + STAMP + 2 * i);
    return { at: from, length, hash: this.#hash(at, i + 1).toString("base64url") };
  }

  #hash(at: number, i: number): Buffer {
    const from = at * HASHES + HASH * i;
    return this.#hashes.subarray(from, from + HASH);
  }
}
