/**
 * The notes of a run: one whose file nobody touched since an earlier run is not read again, and of what is kept of it a run
 * takes what it asks for. Where a text that was kept is lost the note is read once more.
 */
import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { stayingIn } from "../../files/own.ts";
import { type Stamp, since, stampOf } from "../../files/stamp.ts";
import { Spool } from "../../files/texts.ts";
import { bytesOf } from "../../files/whole.ts";
import type { Document } from "../../model/document.ts";
import { placed } from "../../model/folder/placed.ts";
import { folderTells, mayBeTold, steadiness, tellingOf } from "../../model/folder/tells.ts";
import type { FolderTells, Meeting } from "../../model/meeting.ts";
import { EXIT, error, type Problem, Problems } from "../../problem.ts";
import type { Reading } from "../../reader/read.ts";
import type { Workspace } from "../workspace.ts";
import { type KeptNote, KeptNotes, type KeptText, notesKey, pathsFrom } from "./kept-notes.ts";
import { type FoundMinutes, type NoteTexts, parsed, type Rest, recalled, textsOf } from "./recalled.ts";
import { Recent } from "./recent.ts";

/** How the bytes of a note are read, `file` being how the user names it. */
export type NoteReader = (file: string, bytes: Uint8Array) => Reading;

/** So many documents stay in memory. */
const DOCUMENTS = 200;
/** What was found in their minutes is a quarter as much, and each page of a year asks all of that year's once more. */
const MINUTES = 1000;

type CachedFor = Pick<Workspace, "state" | "folder" | "homes" | "site" | "form" | "narrowed" | "notes">;

export class NoteCache {
  readonly #workspace: CachedFor;
  readonly #pathOf: (file: string) => string;
  /** Whether a note is one of the workspace's, as folders lead at this look. */
  #stays: (file: string) => boolean;
  readonly #load: () => Promise<NoteReader>;
  #reader: NoteReader | undefined;
  readonly #key: string;
  /** What was kept on disk; gone once it was closed. */
  #file: KeptNotes | undefined;
  /** By the path from the configuration's folder. */
  #before: Pick<KeptNotes, "get">;
  #kept = new Map<string, KeptNote>();
  readonly #known = new WeakMap<KeptNote, Reading>();
  readonly #documents = new Recent<Document>(DOCUMENTS);
  readonly #minutes = new Recent<FoundMinutes>(MINUTES);
  /** The texts of what was read in this run. */
  readonly #spool = new Spool();
  /** How many notes were read in this run. */
  #anew = 0;
  #isChanged = false;
  #folder: FolderTells | undefined;
  /** What each meeting tells, where all of them were read. */
  #tells: readonly Meeting["tells"][] | undefined;
  /** What the folder tells of a note; worked out once. */
  #telling: ReturnType<typeof tellingOf> | undefined;
  readonly #placed = new WeakMap<Meeting, { readonly telling: string; readonly meeting: Meeting }>();

  private constructor(workspace: CachedFor, load: () => Promise<NoteReader>, key: string, file: KeptNotes) {
    this.#workspace = workspace;
    this.#pathOf = pathsFrom(workspace.folder);
    this.#stays = stayingIn(workspace.homes);
    this.#load = load;
    this.#key = key;
    this.#file = file;
    this.#before = file;
    this.#folder = file.folder;
    this.#telling = file.folder && tellingOf(file.folder);
  }

  /** The cache of a workspace's notes; empty where there is none of ours, or one of another program or configuration. */
  static async open(workspace: CachedFor, load: () => Promise<NoteReader>): Promise<NoteCache> {
    return new NoteCache(workspace, load, notesKey(workspace), await KeptNotes.open(workspace));
  }

  /** How many notes were read, and not had from what was kept. */
  get anew(): number {
    return this.#anew;
  }

  /** Loads what reads notes, as must be done before one is read. */
  async ready(): Promise<void> {
    this.#reader ??= await this.#load();
  }

  /** Does work that looks at texts of notes and nothing else: once more, where one of them is to be read again. */
  async looking<T>(work: () => Promise<T> | T): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      if (!(cause instanceof ReaderWanted)) throw cause;
      await this.ready();
      return work();
    }
  }

  #loaded(): NoteReader {
    if (this.#reader === undefined)
      throw new ReaderWanted("a note is to be read again, and nothing is loaded that can");
    return this.#reader;
  }

  /** Begins the next look at the same notes with what the last one knew; false where the configuration reads them otherwise. */
  again(workspace: CachedFor): boolean {
    if (this.#key !== notesKey(workspace)) return false;
    this.#stays = stayingIn(workspace.homes);
    this.#before = this.#kept;
    this.#kept = new Map();
    return true;
  }

  /** What was read of a note that nobody touched since; undefined where that cannot be told without reading it. */
  untouched(file: string): Reading | undefined {
    const path = this.#pathOf(file);
    const kept = this.#before.get(path);
    const now = kept === undefined ? undefined : stampOf(file, Date.now());
    if (kept === undefined || now === undefined || since(kept.stamp, now) !== "untouched") return undefined;
    // Its folder may have become a link to where it was moved: what leads out is not read.
    if (!this.#stays(file)) return undefined;
    const reading = this.#recall(file, kept);
    if (reading !== undefined) this.#kept.set(path, kept);
    return reading;
  }

  /** The file of the only note with the permalink that is meant, where that can be told of these, which are all notes, without looking into any. */
  called(files: readonly string[], isMeant: (permalink: string) => boolean): string | undefined {
    return this.#file?.called(files, isMeant);
  }

  /** Reads the bytes of a note, which had that stamp right before they were read, and keeps what is found. */
  async read(file: string, bytes: Uint8Array, stamp: Stamp | undefined): Promise<Reading> {
    const path = this.#pathOf(file);
    const source = hash("sha256", bytes);
    const before = this.#before.get(path);
    this.#isChanged = true;
    const known = before?.source === source ? this.#recall(file, before) : undefined;
    if (before !== undefined && known !== undefined) {
      const kept = stamp && { ...before, stamp };
      if (kept !== undefined) {
        this.#kept.set(path, kept);
        this.#known.set(kept, known);
      }
      return known;
    }
    // Where the bytes are those of an earlier run, nothing that reads notes is wanted.
    await this.ready();
    const reading = this.#loaded()(file, bytes);
    this.#anew += 1;
    const texts = this.#spooled(textsOf(file, reading));
    // What no disk has room for stays in memory.
    if (texts === undefined || stamp === undefined) return reading;
    const permalink = reading.meeting?.permalink ?? reading.permalink ?? reading.glimpsed?.permalink ?? "";
    const kept = { stamp, permalink, source, texts };
    this.#kept.set(path, kept);
    return this.#recall(file, kept, reading.meeting?.document) ?? reading;
  }

  /** What all notes tell together, by these readings of all of them; where some are left out, as it was known. */
  together(readings: readonly Reading[]): FolderTells {
    if (this.#folder === undefined || !this.#workspace.narrowed) {
      this.#tells = told(readings);
      this.#folder = folderTells(this.#tells);
    }
    this.#telling = tellingOf(this.#folder);
    return this.#folder;
  }

  /**
   * Whether what the notes told together, when all were read last, is what they tell of a note that was read in this run:
   * none tells anything of it, or nobody touched another, and it tells no more and no less than then.
   */
  isPlaceable({ meeting }: Reading, file: string): boolean {
    const { narrowed, notes } = this.#workspace;
    if (!mayBeTold(meeting?.tells)) return true;
    if (narrowed) return this.#folder !== undefined;
    if (this.#file?.isTogether !== true) return false;
    const path = this.#pathOf(file);
    const [before, now] = [this.#file.get(path), this.#kept.get(path)];
    if (before === undefined) return false;
    const last = before.source === now?.source ? meeting : this.#recall(file, before)?.meeting;
    if (JSON.stringify(last?.tells) !== JSON.stringify(meeting?.tells)) return false;
    // One name may be explained by any note; what else is told is told by most.
    const isNamed = meeting?.tells?.short.length !== 0;
    return isNamed ? this.#file.isOf(notes, file) : this.#file.tellTheSame(notes, file);
  }

  /** A note as it is read among the others: the same meeting at each look, while they tell the same of it. */
  placed<T extends Reading>(reading: T): T {
    const { meeting } = reading;
    const telling = meeting && this.#telling?.(meeting.tells);
    if (meeting === undefined || telling === undefined) return reading;
    const words = JSON.stringify(telling);
    const known = this.#placed.get(meeting);
    if (known?.telling === words) return withMeeting(reading, known.meeting);
    const made = placed(meeting, telling);
    this.#placed.set(meeting, { telling: words, meeting: made });
    return withMeeting(reading, made);
  }

  /**
   * Keeps what this run knows; without a state folder only where one may be made. What cannot be written costs time,
   * nothing else. Gives the mark of all that is kept.
   */
  async close(mayMakeFolder: boolean): Promise<string | undefined> {
    const { state } = this.#workspace;
    const file = this.#file;
    let mark: string | undefined;
    if (file !== undefined && (mayMakeFolder || existsSync(state))) {
      const paths = this.#paths(file);
      const isKnown = this.#workspace.narrowed || file.isTogether;
      const isSame = isKnown && !this.#isChanged && paths.length === file.paths.length;
      mark = isSame ? file.mark : await file.keep(this.#all(paths, file), this.#together());
    }
    // Meetings know where their texts are; the facts of an archive are room that a build can use.
    this.#file = undefined;
    this.#tells = undefined;
    this.#before = this.#kept = new Map();
    return mark;
  }

  /** What the notes told together, as it is kept. */
  #together(): Parameters<KeptNotes["keep"]>[1] {
    const [folder, tells] = [this.#folder ?? folderTells([]), this.#tells];
    return { folder, steady: tells && steadiness(tells) };
  }

  /** Of the notes that something is known of, in their order: those that nobody touched were looked at first. */
  #paths(file: KeptNotes): readonly string[] {
    const { narrowed, notes } = this.#workspace;
    return narrowed
      ? [...new Set([...file.paths, ...this.#kept.keys()])]
      : notes.map(this.#pathOf).filter((path) => this.#kept.has(path));
  }

  #all(paths: readonly string[], file: KeptNotes): Map<string, KeptNote> {
    return new Map(
      paths.flatMap((path) => {
        const kept = this.#kept.get(path) ?? file.get(path);
        return kept === undefined ? [] : [[path, kept]];
      }),
    );
  }

  /** A note that stays as it is, is the same meeting at each look; undefined where what was kept of it is lost. */
  #recall(file: string, kept: KeptNote, document?: Document): Reading | undefined {
    const known = this.#known.get(kept);
    if (known !== undefined) return known;
    const facts = textOf(kept.texts[0]);
    if (facts === undefined) return undefined;
    const rest = this.#restOf(file, kept);
    if (document !== undefined) this.#documents.set(rest, document);
    const reading = recalled(file, kept.source, facts, rest);
    this.#known.set(kept, reading);
    return reading;
  }

  #restOf(file: string, { source, texts: [, minutes, document] }: KeptNote): Rest {
    const again = () => this.#readAgain(file, source);
    const rest: Rest = {
      minutes: () => this.#minutes.get(rest, () => parsed(textOf(minutes) ?? again().minutes, file)),
      document: () => this.#documents.get(rest, () => parsed(textOf(document) ?? again().document, file)),
    };
    return rest;
  }

  #spooled({ facts, rest }: NoteTexts): readonly KeptText[] | undefined {
    const texts: KeptText[] = [];
    for (const text of rest === undefined ? [facts] : [facts, rest.minutes, rest.document]) {
      const extent = this.#spool.keep(text);
      if (extent === undefined) return undefined;
      texts.push({ from: this.#spool, extent });
    }
    return texts;
  }

  /** The texts of a note whose bytes are those that were read. Throws Problems where it changed meanwhile. */
  #readAgain(file: string, source: string): NonNullable<NoteTexts["rest"]> {
    const bytes = bytesOf(file);
    const isSame = bytes !== undefined && hash("sha256", bytes) === source;
    const texts = isSame ? textsOf(file, this.#loaded()(file, bytes)).rest : undefined;
    if (texts === undefined) throw new Problems(changedMeanwhile(file));
    return texts;
  }
}

/** What reads notes is not loaded, and one is to be read. */
class ReaderWanted extends Error {}

/** What each meeting among readings tells. */
function told(readings: readonly (Reading | undefined)[]): readonly Meeting["tells"][] {
  return readings.flatMap((reading) => (reading?.meeting === undefined ? [] : [reading.meeting.tells]));
}

function textOf(kept: KeptText | undefined): string | undefined {
  return kept?.from.bytes(kept.extent)?.toString("utf8");
}

function changedMeanwhile(file: string): Problem {
  const place = { file, line: 1, column: 1 };
  return error("note-changed", EXIT.again, "it was changed while it was read", place, "Run again.");
}

function withMeeting<T extends Reading>(reading: T, meeting: Meeting): T {
  return { ...reading, meeting, problems: meeting.warnings };
}
