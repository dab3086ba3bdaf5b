/**
 * What was read of notes, kept between runs: a note whose file nobody touched since is not read again, and its text only
 * where somebody asks for it. Sealed, as all of the state folder that is believed; its loss costs time, nothing else. Two
 * lines a note: what every list needs, and what is known of its minutes, which is parsed when it is first looked at.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { asRow, ofRow, type Stamp, since, stampOf } from "../files/stamp.ts";
import type { Block, Document } from "../model/document.ts";
import type { Meeting, Minutes } from "../model/meeting.ts";
import { EXIT, error, type Problem, Problems } from "../problem.ts";
import type { Reading } from "../reader/read.ts";
import { programKey } from "./program.ts";
import { readSealed, writeSealed } from "./seal.ts";
import { keptNotes } from "./state.ts";
import type { Workspace } from "./workspace.ts";

/** How the bytes of a note are read, `file` being how the user names it. */
export interface NoteReader {
  readonly whole: (file: string, bytes: Uint8Array) => Reading;
  /** Its text alone; undefined where it is no meeting. */
  readonly document: (file: string, bytes: Uint8Array) => Document | undefined;
}

type CachedFor = Pick<Workspace, "state" | "folder" | "site" | "form" | "narrowed">;

/** A note as two lines keep it. */
interface KeptNote {
  readonly stamp: Stamp;
  /** The SHA-256 (hex) of its bytes. */
  readonly source: string;
  readonly first: string;
  readonly second: string;
}

/** As many texts stay in memory. */
const HELD = 1000;

export class NoteCache {
  readonly #workspace: CachedFor;
  readonly #reader: NoteReader;
  readonly #key: string;
  /** By the path from the configuration's folder. */
  #before: ReadonlyMap<string, KeptNote>;
  #kept = new Map<string, KeptNote>();
  readonly #known = new WeakMap<KeptNote, Reading>();
  readonly #held = new Map<string, Document>();
  #isChanged = false;

  private constructor(workspace: CachedFor, reader: NoteReader, key: string, before: Map<string, KeptNote>) {
    this.#workspace = workspace;
    this.#reader = reader;
    this.#key = key;
    this.#before = before;
  }

  /** The cache of a workspace's notes; empty where there is none of ours, or one of another program or configuration. */
  static async open(workspace: CachedFor, reader: NoteReader): Promise<NoteCache> {
    const { state } = workspace;
    const key = keyOf(workspace);
    const found = await readSealed(state, "notes", keptNotes(state));
    const lines = found?.isOurs === true ? found.text.split("\n") : [];
    return new NoteCache(workspace, reader, key, lines[0] === key ? keptIn(lines) : new Map());
  }

  /** Begins the next look at the same notes with what the last one knew; false where the configuration reads them otherwise. */
  again(workspace: CachedFor): boolean {
    if (this.#key !== keyOf(workspace)) return false;
    this.#before = this.#kept;
    this.#kept = new Map();
    return true;
  }

  /** What was read of a note that nobody touched since; undefined where that cannot be told without reading it. */
  untouched(file: string): Reading | undefined {
    const path = this.#pathOf(file);
    const kept = this.#before.get(path);
    const now = kept === undefined ? undefined : stampOf(resolve(file), Date.now());
    if (kept === undefined || now === undefined || since(kept.stamp, now) !== "untouched") return undefined;
    this.#kept.set(path, kept);
    return this.#recall(file, kept);
  }

  /** Reads the bytes of a note, which had that stamp right before they were read, and keeps what is found. */
  read(file: string, bytes: Uint8Array, stamp: Stamp | undefined): Reading {
    const path = this.#pathOf(file);
    const source = hash(bytes);
    const before = this.#before.get(path);
    this.#isChanged = true;
    if (before?.source === source) {
      const reading = this.#recall(file, before);
      const kept = stamp && { ...before, stamp };
      if (kept !== undefined) this.#kept.set(path, kept);
      if (kept !== undefined) this.#known.set(kept, reading);
      return reading;
    }
    const reading = this.#reader.whole(file, bytes);
    if (reading.meeting !== undefined) this.#hold(path, reading.meeting.document);
    const kept = { ...linesOf(file, reading), source };
    if (stamp === undefined) return this.#recalled(file, kept);
    const whole = { ...kept, stamp };
    this.#kept.set(path, whole);
    return this.#recall(file, whole);
  }

  /** A note that stays as it is, is the same meeting at each look. */
  #recall(file: string, kept: KeptNote): Reading {
    const known = this.#known.get(kept) ?? this.#recalled(file, kept);
    this.#known.set(kept, known);
    return known;
  }

  /** Keeps what this run knows; without a state folder only where one may be made. What cannot be written costs time, nothing else. */
  async close(mayMakeFolder: boolean): Promise<void> {
    const { state, narrowed } = this.#workspace;
    if (!mayMakeFolder && !existsSync(state)) return;
    const all = narrowed ? new Map([...this.#before, ...this.#kept]) : this.#kept;
    if (!this.#isChanged && all.size === this.#before.size) return;
    const lines = [...all].flatMap(([path, { stamp, source, first, second }]) => [
      JSON.stringify([path, source, ...asRow(stamp)]),
      first,
      second,
    ]);
    await writeSealed(state, "notes", keptNotes(state), [this.#key, ...lines].join("\n")).catch(
      () => undefined,
    );
  }

  #pathOf(file: string): string {
    return relative(this.#workspace.folder, resolve(file)).replaceAll(sep, "/");
  }

  #recalled(file: string, kept: Pick<KeptNote, "source" | "first" | "second">): Reading {
    const { meeting, ...reading }: FirstLine = parsed(kept.first, file);
    if (meeting === undefined) return reading;
    const { nextMeeting, ...fields } = meeting;
    const document = () => this.#document(file, kept.source);
    const rest = once((): SecondLine => parsed(kept.second, file));
    const minutes: Minutes = later(
      { nextMeeting },
      {
        attendees: () => rest().minutes.attendees,
        chair: () => rest().minutes.chair,
        chairRule: () => rest().minutes.chairRule,
        agenda: () => rest().minutes.agenda,
        actions: () => rest().minutes.actions,
        deferred: () => rest().minutes.deferred,
        decisions: () => rest().minutes.decisions,
        done: () => rest().minutes.done,
        taken: () => blocksAt(document(), rest().taken),
        brackets: () => blocksAt(document(), rest().brackets).filter((block) => block.kind === "heading"),
      },
    );
    const { problems } = reading;
    const place = { file, line: 1, column: 1 };
    const known = { ...fields, minutes, place, source: kept.source, warnings: problems };
    return {
      ...reading,
      meeting: later(known, {
        document,
        topics: () => rest().topics,
        targets: () => rest().targets,
      }),
    };
  }

  /** The text of a note, which is read again where it is no longer in memory. Throws Problems where the note changed meanwhile. */
  #document(file: string, source: string): Document {
    const path = this.#pathOf(file);
    const held = this.#held.get(path);
    if (held !== undefined) return held;
    const bytes = bytesOf(file);
    const isSame = bytes !== undefined && hash(bytes) === source;
    const document = isSame ? this.#reader.document(file, bytes) : undefined;
    if (document === undefined) throw new Problems(changedMeanwhile(file));
    this.#hold(path, document);
    return document;
  }

  #hold(path: string, document: Document): void {
    const [oldest] = this.#held.keys();
    if (this.#held.size >= HELD && oldest !== undefined) this.#held.delete(oldest);
    this.#held.set(path, document);
  }
}

/** What a reading depends on beside the note's bytes. */
function keyOf({ site, form }: Pick<Workspace, "site" | "form">): string {
  return hash(JSON.stringify([programKey(), site, form]));
}

function changedMeanwhile(file: string): Problem {
  const place = { file, line: 1, column: 1 };
  return error("note-changed", EXIT.again, "it was changed while it was read", place, "Run again.");
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(resolve(file));
  } catch {
    return undefined;
  }
}

type FirstLine = Omit<Reading, "meeting"> & {
  readonly meeting?: Omit<
    Meeting,
    "document" | "minutes" | "topics" | "targets" | "place" | "source" | "warnings"
  > &
    Pick<Minutes, "nextMeeting">;
};
type SecondLine = Pick<Meeting, "topics" | "targets"> & {
  readonly minutes: Omit<Minutes, "taken" | "brackets" | "nextMeeting">;
  /** The places of these blocks in the document. */
  readonly taken: readonly number[];
  readonly brackets: readonly number[];
};

function linesOf(file: string, { meeting, ...reading }: Reading): Pick<KeptNote, "first" | "second"> {
  if (meeting === undefined) return { first: line(reading satisfies FirstLine, file), second: "" };
  const { document, minutes, topics, targets, place, source, warnings, ...fields } = meeting;
  const { taken, brackets, nextMeeting, ...found } = minutes;
  const first: FirstLine = { ...reading, meeting: { ...fields, nextMeeting } };
  const second: SecondLine = {
    ...{ topics, targets, minutes: found },
    taken: placesOf(taken, document),
    brackets: placesOf(brackets, document),
  };
  return { first: line(first, file), second: line(second, file) };
}

// Only the outermost blocks are ever left out of a body, or open a topic.
function placesOf(blocks: readonly Block[], document: Document): number[] {
  return blocks.map((block) => document.indexOf(block)).filter((place) => place >= 0);
}

function blocksAt(document: Document, places: readonly number[]): Block[] {
  return places.flatMap((place) => document[place] ?? []);
}

// Places name the file as the user does, which another folder to run in changes.
function line(value: unknown, file: string): string {
  return JSON.stringify(value, (key, one) => (key === "file" && one === file ? "" : one));
}

function parsed<T>(text: string, file: string): T {
  // No string of JSON holds a quotation mark that is not escaped: these are names of properties and nothing else.
  return JSON.parse(text.replaceAll('"file":""', `"file":${JSON.stringify(file)}`));
}

function keptIn([, ...lines]: readonly string[]): Map<string, KeptNote> {
  const kept = new Map<string, KeptNote>();
  for (let i = 0; i + 2 < lines.length; i += 3) {
    const [path, source, ...row] = JSON.parse(lines[i] ?? "[]");
    const stamp = ofRow(row);
    if (stamp !== undefined)
      kept.set(path, { stamp, source, first: lines[i + 1] ?? "", second: lines[i + 2] ?? "" });
  }
  return kept;
}

/** An object with some of its properties found when they are first asked for. */
function later<T extends object, L extends object>(
  known: T,
  lazy: { readonly [K in keyof L]: () => L[K] },
): T & L {
  const made = { ...known };
  for (const [name, find] of Object.entries(lazy))
    Object.defineProperty(made, name, { get: find as () => unknown, enumerable: true });
  return made as T & L;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
