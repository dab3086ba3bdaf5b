/**
 * The text of the cache of builds. Five parts, a line each: which program wrote it, what the last build was of, the names
 * of its files, their stamps, and the portions in the order of the build with the hashes of their files. The last is the
 * longest, and read only where something is another.
 */
import { asRow, type Stamp } from "../files/stamp.ts";
import { programKey } from "../workspace/program.ts";

/** A file of a portion, relative to `out`. */
export interface BuiltFile {
  readonly file: string;
  /** SHA-256 (hex). */
  readonly hash: string;
  readonly stamp: Stamp;
}

export interface BuiltPortion {
  readonly made: string;
  readonly files: readonly BuiltFile[];
  /** The names of the portions that it has. */
  readonly within: readonly string[];
}

/** A build that has all of its files as they are to be. */
export interface WholeBuild {
  /** What it was made of. */
  readonly made: string;
  /** The mark of its record. */
  readonly record: string;
}

/** Numbers in a stamp. */
const WIDTH = 5;

type BuiltRow = readonly [name: string, made: string, hashes: readonly string[], within: readonly string[]];

export class BuiltRows {
  readonly whole: WholeBuild | undefined;
  readonly files: readonly string[];
  readonly #stamps: Float64Array;
  readonly #rows: string;
  #portions: ReadonlyMap<string, BuiltPortion> | undefined;

  /** Of the text that `text` made; that of another program has nothing. */
  constructor(text: string) {
    const [program, ...lines] = text.split("\n");
    const [whole = "null", files = "[]", stamps = "", rows = "[]"] = program === programKey() ? lines : [];
    this.whole = JSON.parse(whole) ?? undefined;
    this.files = JSON.parse(files);
    this.#stamps = new Float64Array(new Uint8Array(Buffer.from(stamps, "base64")).buffer);
    this.#rows = rows;
  }

  /** The stamp of the nth file. */
  stamp(n: number): Stamp {
    const at = (place: number) => this.#stamps[n * WIDTH + place] ?? 0;
    return { inode: at(0), size: at(1), modified: at(2), changed: at(3), seen: at(4) };
  }

  /** Every portion by its name. */
  get portions(): ReadonlyMap<string, BuiltPortion> {
    this.#portions ??= this.#read();
    return this.#portions;
  }

  #read(): ReadonlyMap<string, BuiltPortion> {
    const rows: readonly BuiltRow[] = JSON.parse(this.#rows);
    let n = 0;
    return new Map(
      rows.map(([name, made, hashes, within]) => {
        const files = hashes.flatMap((hash) => {
          const [file, stamp] = [this.files[n], this.stamp(n)];
          n += 1;
          return file === undefined ? [] : { file, hash, stamp };
        });
        return [name, { made, files, within }];
      }),
    );
  }

  static text(portions: ReadonlyMap<string, BuiltPortion>, whole?: WholeBuild): string {
    const files = [...portions.values()].flatMap((one) => one.files);
    const stamps = Float64Array.from(files.flatMap(({ stamp }) => asRow(stamp)));
    const rows = [...portions].map(([name, one]): BuiltRow => {
      const hashes = one.files.map(({ hash }) => hash);
      return [name, one.made, hashes, one.within];
    });
    return [
      programKey(),
      JSON.stringify(whole ?? null),
      JSON.stringify(files.map(({ file }) => file)),
      Buffer.from(stamps.buffer).toString("base64"),
      JSON.stringify(rows),
    ].join("\n");
  }
}
