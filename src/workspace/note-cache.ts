/**
 * What was read of notes, kept between runs: a note whose file nobody touched since is not read again, and its text only
 * where somebody asks for it. Sealed, as all of the state folder that is believed; its loss costs time, nothing else. Two
 * lines a note: what every list needs, and what is known of its minutes, which is parsed when it is first looked at.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { Spool } from "../files/spool.ts";
import { asRow, ofRow, type Stamp, since, stampOf } from "../files/stamp.ts";
import type { Block, Document } from "../model/document.ts";
import type { Meeting, Minutes } from "../model/meeting.ts";
import { EXIT, error, type Problem, Problems } from "../problem.ts";
import type { Reading } from "../reader/read.ts";
import { programKey } from "./program.ts";
import { keepSealed, readSealed } from "./seal.ts";
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

/** As many texts stay in memory as they are used. */
const HELD = 200;

export class NoteCache {
  readonly #workspace: CachedFor;
  readonly #isHere: boolean;
  readonly #load: () => Promise<NoteReader>;
  #reader: NoteReader | undefined;
  readonly #key: string;
  /** By the path from the configuration's folder. */
  #before: ReadonlyMap<string, KeptNote>;
  #kept = new Map<string, KeptNote>();
  readonly #known = new WeakMap<KeptNote, Reading>();
  readonly #held = new Map<string, Document>();
  /** The others that were read in this run. */
  readonly #spool = new Spool();
  #isChanged = false;

  private constructor(
    workspace: CachedFor,
    load: () => Promise<NoteReader>,
    key: string,
    before: Map<string, KeptNote>,
  ) {
    this.#workspace = workspace;
    this.#isHere = workspace.folder === process.cwd();
    this.#load = load;
    this.#key = key;
    this.#before = before;
  }

  /** The cache of a workspace's notes; empty where there is none of ours, or one of another program or configuration. */
  static async open(workspace: CachedFor, load: () => Promise<NoteReader>): Promise<NoteCache> {
    const { state } = workspace;
    const key = keyOf(workspace);
    const found = await readSealed(state, "notes", keptNotes(state));
    const lines = found?.isOurs === true ? found.text.split("\n") : [];
    return new NoteCache(workspace, load, key, lines[0] === key ? keptIn(lines) : new Map());
  }

  /** Loads what reads notes, as must be done before one is read or the text of one is looked at. */
  async ready(): Promise<void> {
    this.#reader ??= await this.#load();
  }

  #loaded(): NoteReader {
    if (this.#reader === undefined) throw new Error("the text of a note is looked at before it is ready");
    return this.#reader;
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
    const reading = this.#loaded().whole(file, bytes);
    if (reading.meeting !== undefined) this.#hold(textOf(path, source), reading.meeting.document);
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
    await keepSealed(state, "notes", keptNotes(state), [this.#key, ...lines].join("\n"));
  }

  #pathOf(file: string): string {
    // As the user names it where the configuration lies in the current folder.
    if (this.#isHere && !isAbsolute(file)) return file.replaceAll(sep, "/");
    return relative(this.#workspace.folder, resolve(file)).replaceAll(sep, "/");
  }

  #recalled(file: string, kept: Pick<KeptNote, "source" | "first" | "second">): Reading {
    const { meeting, ...reading }: FirstLine = parsed(kept.first, file);
    if (meeting === undefined) return reading;
    const { nextMeeting, ...fields } = meeting;
    const { source } = kept;
    const rest = new Rest(file, kept.second, () => this.#document(file, source));
    const place = { file, line: 1, column: 1 };
    const minutes = new RecalledMinutes(nextMeeting, rest);
    const known = { ...fields, minutes, place, source, warnings: reading.problems };
    return { ...reading, meeting: Object.assign(new RecalledMeeting(rest), known) };
  }

  /** The text of a note, which is read again where this run has it no longer. Throws Problems where the note changed meanwhile. */
  #document(file: string, source: string): Document {
    const text = textOf(this.#pathOf(file), source);
    const held = this.#held.get(text) ?? this.#spooled(text);
    if (held !== undefined) return held;
    const bytes = bytesOf(file);
    const isSame = bytes !== undefined && hash(bytes) === source;
    const document = isSame ? this.#loaded().document(file, bytes) : undefined;
    if (document === undefined) throw new Problems(changedMeanwhile(file));
    this.#hold(text, document);
    return document;
  }

  #spooled(text: string): Document | undefined {
    const json = this.#spool.text(text);
    if (json === undefined) return undefined;
    const document: Document = JSON.parse(json);
    this.#hold(text, document);
    return document;
  }

  #hold(text: string, document: Document): void {
    if (this.#held.size >= HELD) this.#letGo();
    this.#held.set(text, document);
  }

  /** To parse the JSON of a text costs a tenth of what it costs to read the note. */
  #letGo(): void {
    for (const [text, document] of this.#held) {
      if (!this.#spool.has(text)) this.#spool.keep(text, JSON.stringify(document));
      this.#held.delete(text);
      return;
    }
  }
}

/** What is found of a note when it is first asked for. */
class Rest {
  static readonly #parsed: Rest[] = [];
  readonly #file: string;
  readonly #line: string;
  readonly document: () => Document;
  #found: SecondLine | undefined;

  constructor(file: string, line: string, document: () => Document) {
    this.#file = file;
    this.#line = line;
    this.document = document;
  }

  get found(): SecondLine {
    if (this.#found !== undefined) return this.#found;
    this.#found = parsed<SecondLine>(this.#line, this.#file);
    // The lists ask all notes, one after the other, and no memory has room for all.
    Rest.#parsed.push(this);
    const oldest = Rest.#parsed.length > HELD ? Rest.#parsed.shift() : undefined;
    if (oldest !== undefined) oldest.#found = undefined;
    return this.#found;
  }
}

class RecalledMinutes implements Minutes {
  readonly nextMeeting: Minutes["nextMeeting"];
  readonly #rest: Rest;

  constructor(nextMeeting: Minutes["nextMeeting"], rest: Rest) {
    this.nextMeeting = nextMeeting;
    this.#rest = rest;
  }

  get attendees() {
    return this.#rest.found.minutes.attendees;
  }
  get chair() {
    return this.#rest.found.minutes.chair;
  }
  get chairRule() {
    return this.#rest.found.minutes.chairRule;
  }
  get agenda() {
    return this.#rest.found.minutes.agenda;
  }
  get actions() {
    return this.#rest.found.minutes.actions;
  }
  get deferred() {
    return this.#rest.found.minutes.deferred;
  }
  get decisions() {
    return this.#rest.found.minutes.decisions;
  }
  get done() {
    return this.#rest.found.minutes.done;
  }
  get taken() {
    return blocksAt(this.#rest.document(), this.#rest.found.taken);
  }
  get brackets() {
    const blocks = blocksAt(this.#rest.document(), this.#rest.found.brackets);
    return blocks.filter((block) => block.kind === "heading");
  }
}

/** What of a meeting is not known from the first line. */
class RecalledMeeting implements Pick<Meeting, "document" | "topics" | "targets"> {
  readonly #rest: Rest;

  constructor(rest: Rest) {
    this.#rest = rest;
  }

  get document() {
    return this.#rest.document();
  }
  get topics() {
    return this.#rest.found.topics;
  }
  get targets() {
    return this.#rest.found.targets;
  }
}

/** What a text is known by: a note may be another at the next look. */
function textOf(path: string, source: string): string {
  return `${source} ${path}`;
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

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
