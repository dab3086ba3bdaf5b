/**
 * The project as it lies on disk at this moment, looked at over and over while people edit it. A look reads only what
 * changed since the last one. What cannot be read for now is no reason to stop: a look then has problems, and what the
 * last sound one knew.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../files/glob.ts";
import { stampOf } from "../files/stamp.ts";
import { type Problem, Problems } from "../problem.ts";
import { type NoteReading, type Notes, NotesReader } from "../workspace/notes.ts";
import { loadTemplate } from "../workspace/templates/templates.ts";
import { loadWorkspace, type Overrides, type Workspace } from "../workspace/workspace.ts";

/** A project as it was found. */
export interface Look {
  /** Counts what was found otherwise than before, from 1. */
  readonly number: number;
  /** The last that could be loaded; its outbox is opened for reading alone. */
  readonly workspace: Workspace;
  readonly notes: Notes;
  /** What keeps the configuration from being read now: shown in the place of every output. */
  readonly problems: readonly Problem[];
  /** What keeps newsletters from being made: a template's. */
  readonly faults: readonly Problem[];
}

/** What a look found otherwise than the one before. */
export interface Difference {
  readonly number: number;
  /** The notes that are others, by their keys. */
  readonly keys: readonly string[];
  /** Whether more than notes is another: settings, templates, feeds, the outbox. */
  readonly isAll: boolean;
}

/** What tells a look from another. */
interface Signs {
  readonly settings: string;
  readonly outbox: string;
  readonly notes: ReadonlyMap<string, string>;
}

export class LiveProject {
  readonly #overrides: Overrides;
  readonly #now: () => Date;
  readonly #reader = new NotesReader();
  readonly #hear: (difference: Difference) => void;
  #last: { readonly look: Look; readonly signs: Signs } | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting: Promise<Look> | undefined;

  /** `hear` is told what looks after the first one find. */
  constructor(overrides: Overrides, now: () => Date, hear: (difference: Difference) => void) {
    this.#overrides = overrides;
    this.#now = now;
    this.#hear = hear;
  }

  /**
   * Looks at it now. Who asks while a look is under way gets the next one: that one may have begun before a change. The
   * first throws Problems where the project cannot be loaded.
   */
  look(): Promise<Look> {
    this.#waiting ??= this.#turn.then(() => {
      this.#waiting = undefined;
      return this.#find();
    });
    this.#turn = this.#waiting.catch(() => undefined);
    return this.#waiting;
  }

  async #find(): Promise<Look> {
    const before = this.#last;
    const loaded = await this.#load();
    const workspace = this.#same(loaded.workspace, loaded.settings);
    const notes = await this.#reader.read(workspace, this.#now());
    const signs: Signs = {
      settings: loaded.settings,
      outbox: signOfOutbox(workspace),
      notes: new Map(notes.readings.map((reading) => [keyOf(reading), signOf(reading)])),
    };
    const difference = differenceOf(before?.signs, signs, (before?.look.number ?? 0) + 1);
    if (before !== undefined && difference === undefined) return before.look;
    const number = difference?.number ?? 1;
    // Compiled here and not when it is first shown, so that to show something keeps nothing.
    const look = { number, workspace, notes, problems: loaded.problems, faults: await faultsOf(workspace) };
    this.#last = { look, signs };
    if (difference !== undefined) this.#hear(difference);
    return look;
  }

  async #load(): Promise<Pick<Look, "workspace" | "problems"> & { readonly settings: string }> {
    try {
      const workspace = {
        ...(await loadWorkspace(this.#overrides)),
        isOnlyRead: true,
      };
      return { workspace, problems: [], settings: signOfSettings(workspace) };
    } catch (cause) {
      const before = this.#last?.look.workspace;
      if (!(cause instanceof Problems) || before === undefined) throw cause;
      return { workspace: before, problems: cause.problems, settings: JSON.stringify(cause.problems) };
    }
  }

  /** The workspace that is known, where nothing of it is another: what was made for it can be used again. */
  #same(workspace: Workspace, settings: string): Workspace {
    const known = this.#last?.look.workspace;
    if (known === undefined || this.#last?.signs.settings !== settings) return workspace;
    return JSON.stringify(known.notes) === JSON.stringify(workspace.notes) ? known : workspace;
  }
}

async function faultsOf(workspace: Workspace): Promise<readonly Problem[]> {
  try {
    await loadTemplate(workspace);
    return [];
  } catch (cause) {
    if (cause instanceof Problems) return cause.problems;
    throw cause;
  }
}

/** What a note is called in addresses of the preview: its permalink, or where that is not known its file. */
export function keyOf({ meeting, permalink, glimpsed, file }: NoteReading): string {
  return meeting?.permalink ?? permalink ?? glimpsed?.permalink ?? file;
}

function differenceOf(before: Signs | undefined, now: Signs, number: number): Difference | undefined {
  if (before === undefined) return undefined;
  const names = new Set([...before.notes.keys(), ...now.notes.keys()]);
  const keys = [...names].filter((key) => before.notes.get(key) !== now.notes.get(key));
  const isAll = before.settings !== now.settings || before.outbox !== now.outbox;
  return isAll || keys.length > 0 ? { number, keys, isAll } : undefined;
}

function signOf({ file, meeting, problems }: NoteReading): string {
  return JSON.stringify([file, meeting?.source, problems]);
}

/** Everything that is read beside the notes, template's words included. */
function signOfSettings({ notes: _, ignored, ...rest }: Workspace): string {
  const texts = [
    ...rest.emails.flatMap((folder) => filesOf(["*.mjml", "pages/*.html"], folder)),
    rest.feedStyle,
  ]
    .sort()
    .map((file) => [file, contentOf(file)]);
  const links = rest.links === undefined ? undefined : contentOf(rest.links);
  return createHash("sha256")
    .update(JSON.stringify([rest, [...ignored], texts, links]))
    .digest("hex");
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function signOfOutbox({ state }: Pick<Workspace, "state">): string {
  const files = ["outbox.db", "outbox.db-wal"].map((name) => join(state, name));
  return JSON.stringify(
    files.map((file) => {
      const { inode, size, modified } = stampOf(file, 0) ?? {};
      return [inode, size, modified];
    }),
  );
}
