/**
 * All notes at a look, without what was read of them: what tells whether anybody touched one since, and which has a name.
 * Sealed, and in a file of its own, so that who wants no more waits for no more. Its loss costs time, nothing else.
 */
import { hash } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { stayingIn } from "../../files/own.ts";
import { asRow, ofRow, since, stampOf } from "../../files/stamp.ts";
import { lookedAt } from "../../files/whole.ts";
import { programKey } from "../program.ts";
import { keepSealed, readSealed } from "../seal.ts";
import { keptIndex, keptNotes, keptTexts } from "../state.ts";
import type { Workspace } from "../workspace.ts";
import type { KeptNote } from "./kept-notes.ts";

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

type IndexedFor = Pick<Workspace, "state" | "folder" | "homes" | "site" | "form">;

/** Numbers in a stamp. */
const WIDTH = 5;

export class NotesIndex {
  /** Tells these notes, as they were looked at, from any others. */
  readonly mark: string;
  readonly #paths: readonly string[];
  readonly #permalinks: readonly string[];
  /** Five numbers each. */
  readonly #stamps: Float64Array;
  readonly #pathOf: (file: string) => string;
  readonly #stays: (file: string) => boolean;

  private constructor(text: string, { folder, homes }: Pick<IndexedFor, "folder" | "homes">) {
    const [paths, permalinks, numbers]: [string[], string[], string] = JSON.parse(lastLine(text));
    this.mark = markOf(text);
    this.#pathOf = pathsFrom(folder);
    this.#stays = stayingIn(homes);
    this.#paths = paths;
    this.#permalinks = permalinks;
    this.#stamps = new Float64Array(new Uint8Array(Buffer.from(numbers, "base64")).buffer);
  }

  /** That of a workspace's notes; undefined where there is none of ours, or one of another program or configuration. */
  static async open(workspace: IndexedFor): Promise<NotesIndex | undefined> {
    const { state } = workspace;
    const found = await readSealed(state, "index", keptIndex(state));
    // Who finds all notes by it, and nothing that was read of them, leaves them unread for the next run.
    const head = `${notesKey(workspace)} ${sizesOf(state)}\n`;
    return found?.isOurs === true && found.text.startsWith(head)
      ? new NotesIndex(found.text, workspace)
      : undefined;
  }

  /**
   * Which of these files is the only note with the permalink that is meant, where they are all that are kept and nobody
   * touched that one; else undefined, and only the notes themselves can tell. That another was edited to have it too is
   * left to who looks at all.
   */
  called(files: readonly string[], isMeant: (permalink: string) => boolean): string | undefined {
    const [found, ...others] = this.#permalinks.flatMap((one, at) => (one !== "" && isMeant(one) ? at : []));
    if (found === undefined || others.length > 0 || !this.#areNamed(files)) return undefined;
    const file = files[found] ?? "";
    return this.#isUntouched(found, file, Date.now()) ? file : undefined;
  }

  /** Whether these files are all that are kept, in their order, and nobody touched any. */
  isOf(files: readonly string[]): boolean {
    const now = Date.now();
    return this.#areNamed(files) && files.every((file, at) => this.#isUntouched(at, file, now));
  }

  #areNamed(files: readonly string[]): boolean {
    const paths = this.#paths;
    return files.length === paths.length && files.every((file, at) => paths[at] === this.#pathOf(file));
  }

  #isUntouched(at: number, file: string, now: number): boolean {
    const before = ofRow([...this.#stamps.subarray(at * WIDTH, (at + 1) * WIDTH)]);
    const stamp = stampOf(file, now);
    const isUntouched = before !== undefined && stamp !== undefined && since(before, stamp) === "untouched";
    return isUntouched && this.#stays(file);
  }
}

/** Keeps the index of a workspace's notes by their paths, and gives its mark. What cannot be written costs time, and is told. */
export async function keepIndex(
  workspace: IndexedFor,
  notes: ReadonlyMap<string, KeptNote>,
): Promise<string> {
  const { state } = workspace;
  const all = [...notes.values()];
  const stamps = new Float64Array(all.length * WIDTH);
  for (const [at, { stamp }] of all.entries()) stamps.set(asRow(stamp), at * WIDTH);
  const numbers = Buffer.from(stamps.buffer).toString("base64");
  const rows = JSON.stringify([[...notes.keys()], all.map(({ permalink }) => permalink), numbers]);
  const text = `${notesKey(workspace)} ${sizesOf(state)}\n${rows}`;
  await keepSealed(state, "index", keptIndex(state), text);
  return markOf(text);
}

/** Of what is kept of the notes beside the index. */
function sizesOf(state: string): string {
  const files = [keptNotes(state), keptTexts(state)];
  return files.map((file) => lookedAt(file)?.size ?? "none").join();
}

function markOf(text: string): string {
  return hash("sha256", text);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}
