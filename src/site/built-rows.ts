/**
 * The text of the cache of builds. Six parts, a line each: which program wrote it, what the last build was of, the names
 * of its files, their stamps, their hashes, and the portions with how many files they have. The last is read only where
 * something is another. A portion of portions stands behind these, so that each has its files, and what is within it, one
 * behind the other: what nobody touched is taken over as it stands, however much it is.
 */
import { asRow, type Stamp, since, stampAt } from "../files/stamp.ts";
import { programKey } from "../workspace/program.ts";

/** A file of a portion, relative to `out`. */
export interface BuiltFile {
  readonly file: string;
  /** SHA-256 (hex). */
  readonly hash: string;
  readonly stamp: Stamp;
}

/** Where a portion with all that is within it stands; each up to its `to`, and without it. */
export interface BuiltSpan {
  readonly files: { readonly from: number; readonly to: number };
  readonly rows: { readonly from: number; readonly to: number };
}

/** What is kept of a portion. */
export type KeptPortion =
  /** As the last build kept it. */
  | { readonly kind: "before"; readonly span: BuiltSpan }
  /** `files` is absent until they are written, and where some of them may not be. */
  | { readonly kind: "parts"; readonly name: string; readonly made: string; files?: readonly BuiltFile[] }
  | {
      readonly kind: "portions";
      readonly name: string;
      readonly made: string;
      readonly within: readonly KeptPortion[];
    };

/** A build that has all of its files as they are to be. */
export interface WholeBuild {
  /** What it was made of. */
  readonly made: string;
  /** The mark of its record. */
  readonly record: string;
}

/** Numbers in a stamp. */
const WIDTH = 5;
/** Letters of a hash. */
const HASH = 64;

type BuiltRow = readonly [name: string, made: string, files: number, within: number];
type Spans = ReadonlyMap<string, { readonly made: string; readonly span: BuiltSpan }>;

export class BuiltRows {
  readonly whole: WholeBuild | undefined;
  readonly files: readonly string[];
  readonly #stamps: Float64Array;
  readonly #hashes: string;
  readonly #text: string;
  /** The lines of whole and files, as they were found. */
  readonly #head: readonly string[];
  #rows: readonly BuiltRow[] | undefined;
  #spans: Spans | undefined;

  /** Of the text that `text` made; that of another program has nothing. */
  constructor(text: string) {
    const [program, ...lines] = text.split("\n");
    const [whole = "null", files = "[]", stamps = "", hashes = "", rows = "[]"] =
      program === programKey() ? lines : [];
    this.whole = JSON.parse(whole) ?? undefined;
    this.files = JSON.parse(files);
    this.#stamps = new Float64Array(new Uint8Array(Buffer.from(stamps, "base64")).buffer);
    this.#hashes = hashes;
    this.#text = rows;
    this.#head = [whole, files];
  }

  /** The hash of the nth file. */
  hash(n: number): string {
    return this.#hashes.slice(n * HASH, (n + 1) * HASH);
  }

  /** What the stamp of the nth file tells beside one of now. */
  since(n: number, now: Stamp): ReturnType<typeof since> {
    return since(stampAt(this.#stamps, n * WIDTH), now);
  }

  /** The nth file looked so, and had the bytes that were written; tells whether another look need not read it. */
  see(n: number, now: Stamp): boolean {
    this.#stamps[n * WIDTH + WIDTH - 1] = now.seen;
    return this.since(n, now) === "untouched";
  }

  /** Where the portion of that name stands, if it is made of the same. */
  span(name: string, made: string): BuiltSpan | undefined {
    this.#spans ??= spansOf(this.#allRows);
    const found = this.#spans.get(name);
    return found?.made === made ? found.span : undefined;
  }

  get #allRows(): readonly BuiltRow[] {
    this.#rows ??= JSON.parse(this.#text) as readonly BuiltRow[];
    return this.#rows;
  }

  /** The text of what is kept of a build, and of what it takes over from this one. */
  text(kept: readonly KeptPortion[], whole?: WholeBuild): string {
    const [files, hashes, stamps, rows]: [string[], string[], Float64Array[], BuiltRow[]] = [[], [], [], []];
    const put = (portion: KeptPortion): boolean => {
      const [file, row] = [files.length, rows.length];
      switch (portion.kind) {
        case "before": {
          const { from, to } = portion.span.files;
          for (const name of this.files.slice(from, to)) files.push(name);
          hashes.push(this.#hashes.slice(from * HASH, to * HASH));
          stamps.push(this.#stamps.subarray(from * WIDTH, to * WIDTH));
          for (const one of this.#allRows.slice(portion.span.rows.from, portion.span.rows.to)) rows.push(one);
          return true;
        }
        case "parts":
          if (portion.files === undefined) return false;
          for (const one of portion.files) {
            files.push(one.file);
            hashes.push(one.hash);
          }
          stamps.push(Float64Array.from(portion.files.flatMap(({ stamp }) => asRow(stamp))));
          break;
        case "portions":
          // One that is not all there is looked for piece by piece.
          if (portion.within.map(put).includes(false)) return false;
          break;
        default:
          return portion satisfies never;
      }
      rows.push([portion.name, portion.made, files.length - file, rows.length - row]);
      return true;
    };
    for (const portion of kept) put(portion);
    const head = [JSON.stringify(whole ?? null), JSON.stringify(files)];
    return textOf(head, stamps, hashes.join(""), JSON.stringify(rows));
  }

  /** The text of the same build, with what was seen since. */
  textAsSeen(): string {
    return textOf(this.#head, [this.#stamps], this.#hashes, this.#text);
  }
}

function textOf(
  head: readonly string[],
  stamps: readonly Float64Array[],
  hashes: string,
  rows: string,
): string {
  const numbers = Buffer.concat(stamps.map(bytesOf)).toString("base64");
  return [programKey(), ...head, numbers, hashes, rows].join("\n");
}

function spansOf(rows: readonly BuiltRow[]): Spans {
  let end = 0;
  return new Map(
    rows.map(([name, made, files, within], i) => {
      // The files of what is within stand before it, and it has none beside them.
      if (within === 0) end += files;
      const span = { files: { from: end - files, to: end }, rows: { from: i - within, to: i + 1 } };
      return [name, { made, span }];
    }),
  );
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
