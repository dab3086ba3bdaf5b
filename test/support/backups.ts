/** Backups of a state folder, as people make and bring them back. */
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { homeOf } from "../../src/outbox/sqlite/trust/file-identity.ts";
import { readMark } from "../../src/outbox/sqlite/trust/mark.ts";
import { Witness } from "../../src/outbox/sqlite/trust/witness.ts";
import { Kept } from "./put-back.ts";
import { openStore } from "./store.ts";

const NAMES = ["outbox.db", "outbox.db.mark"];

/** What becomes of the mark of a copy: it is in the backup, it stays as it is, there is none. */
export const MARKS = ["its own", "as it stands", "none"] as const;
const COPIED = ["cp", "mv", "tar", "git", "sqlite backup()", "VACUUM INTO"] as const;
/** The store itself goes, another is in use in its place, and it comes back: no copy, and no mark but its own. */
const RENAMED = ["folder renamed", "folder above renamed", "link switched"] as const;
type Renamed = (typeof RENAMED)[number];
export const WAYS = [...COPIED, ...RENAMED] as const;
export type Way = (typeof WAYS)[number];

/** The marks that a way is tried with. */
export function marksOf(way: Way): readonly (typeof MARKS)[number][] {
  return isRenamed(way) ? ["as it stands"] : MARKS;
}

function isRenamed(way: Way): way is Renamed {
  return RENAMED.some((one) => one === way);
}

function git(folder: string, ...words: readonly string[]): void {
  const own = ["-c", "user.name=A", "-c", "user.email=a@lighthouse.example", "-c", "commit.gpgsign=false"];
  // Beside the folder: an outbox that is in the index of a tree of its own is sent from by nobody.
  const tree = [`--git-dir=${folder}.backups/git`, "--work-tree=."];
  execFileSync("git", [...own, ...tree, ...words], { cwd: folder, stdio: "ignore" });
}

/** All kinds of backups of a store that is not open, made at once. */
export class Backups {
  readonly #state: string;
  readonly #file: string;
  readonly #at: string;
  #after: Kept | undefined;
  private constructor(state: string) {
    this.#state = state;
    this.#file = storeFile(state);
    this.#at = `${state}.backups`;
  }

  static async of(state: string): Promise<Backups> {
    const made = new Backups(state);
    mkdirSync(made.#at);
    for (const name of NAMES) copyFileSync(join(state, name), join(made.#at, name));
    execFileSync("tar", ["cf", join(made.#at, "all.tar"), ...NAMES], { cwd: state });
    git(state, "init", "-q");
    git(state, "add", "-f", ...NAMES);
    git(state, "commit", "-qm", "Backup");
    const raw = new DatabaseSync(made.#file);
    await backup(raw, join(made.#at, "sqlite backup()"));
    raw.prepare("vacuum into ?").run(join(made.#at, "VACUUM INTO"));
    raw.close();
    return made;
  }

  /** The store as it is now, to which each `putBack` returns first: under a second name its file outlives the others. */
  keep(): void {
    this.#after = new Kept(this.#state);
    linkSync(this.#file, join(this.#at, "same"));
  }

  /** Brings a backup back over the store as it was kept, in a way, with its mark or not. */
  async putBack(way: Way, mark: (typeof MARKS)[number]): Promise<void> {
    rmSync(this.#file);
    linkSync(join(this.#at, "same"), this.#file);
    this.#after?.putBack();
    const found = readMark(this.#file);
    const id = found.kind === "mark" ? found.id : "";
    new Witness(this.#state).leave({ id, home: homeOf(this.#file) });
    if (isRenamed(way)) await this.#awayAndBack(way);
    else this.#bring(way, mark);
  }

  #bring(way: Exclude<Way, Renamed>, mark: (typeof MARKS)[number]): void {
    const names = mark === "its own" ? NAMES : NAMES.slice(0, 1);
    const from = (name: string) => join(this.#at, name);
    const over = (name: string, as = name) => writeFileSync(join(this.#state, as), readFileSync(from(name)));
    if (way === "cp") for (const name of names) over(name);
    else if (way === "mv")
      for (const name of names) {
        copyFileSync(from(name), `${from(name)}.new`);
        renameSync(`${from(name)}.new`, join(this.#state, name));
      }
    else if (way === "tar") execFileSync("tar", ["xf", from("all.tar"), ...names], { cwd: this.#state });
    else if (way === "git") git(this.#state, "checkout", "-f", "HEAD", "--", ...names);
    else {
      over(way, "outbox.db");
      if (mark === "its own") over("outbox.db.mark");
    }
    if (mark === "none") rmSync(`${this.#file}.mark`);
  }

  async #awayAndBack(way: Renamed): Promise<void> {
    const moved = way === "folder above renamed" ? dirname(this.#state) : this.#state;
    const kept = `${moved}.kept`;
    const isLink = way === "link switched" && lstatSync(moved).isSymbolicLink();
    // A link that is made in the folder's place by then is the name that it goes by.
    if (isLink) rmSync(moved);
    else renameSync(moved, kept);
    mkdirSync(moved, { recursive: true });
    await (await openStore(this.#state, { create: true })).close();
    rmSync(moved, { recursive: true });
    if (way === "link switched") symlinkSync(basename(kept), moved);
    else renameSync(kept, moved);
  }

  remove(): void {
    rmSync(this.#at, { recursive: true });
    rmSync(dirname(this.#at), { recursive: true, force: true });
  }
}
