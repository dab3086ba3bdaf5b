/**
 * A folder that two sites build into and others write to, at random: what may have changed in it after a build, told
 * by what was there before it and by what each build wrote, and not by the record.
 */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { writeParts } from "./parts.ts";

/** What a tree holds: of each file its bytes, of each link where it leads, of each folder that it is one. */
type Tree = ReadonlyMap<string, string>;

const SITES = ["tag:lighthouse.example,2026:", "tag:harbour.example,2026:"];
/** Files of builds and of others: short names, so that they often meet; one's folder is another's file. */
const FILES = [
  "index.html",
  "a/index.html",
  "a/post.txt",
  "a/b/index.html",
  "b/index.html",
  "feeds/all.atom",
];
const NAMES = [...FILES, "a", "b", "a/b", "feeds", "own.txt", "a/own.txt", "a/b/own.txt"];

export class SharedFolder {
  readonly folder = mkdtempSync(join(tmpdir(), "minutewire-shared-"));
  readonly #random: () => number;
  /** What each site wrote last, by file. */
  readonly #ours = new Map(SITES.map((id) => [id, new Map<string, string>()]));
  #count = 0;
  /** What was done, for whoever reads a failure. */
  readonly story: string[] = [];
  /** How often a build was refused a file; how often one removed or changed what it may. */
  readonly met = { refused: 0, removed: 0, changed: 0 };

  constructor(random: () => number) {
    this.#random = random;
    mkdirSync(join(this.folder, "out"));
    mkdirSync(join(this.folder, "beyond/a"), { recursive: true });
    for (const name of ["index.html", "post.txt", "a/index.html"]) this.#put(join("beyond", name), "beyond");
  }

  /** One deed at random, by a build or by others; what a build did that it may not. */
  async step(): Promise<string[]> {
    const lot = this.#random();
    if (lot < 0.5) return this.#build();
    if (lot < 0.65) this.#write();
    else if (lot < 0.73) this.#link();
    else if (lot < 0.8) this.#remove();
    else if (lot < 0.95) this.#moveAway();
    else this.#loseRecords();
    return [];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #build(): Promise<string[]> {
    const id = this.#pick(SITES);
    const wanted = new Map(
      FILES.filter(() => this.#random() < 0.6).map((file) => [file, this.#pick(["x", "y", "z"])]),
    );
    const prune = this.#random() < 0.8;
    const before = this.#tree();
    const folders = { out: join(this.folder, "out"), state: join(this.folder, "state"), site: { id } };
    const parts = [...wanted].map(([file, body]) => ({ file, type: "text/plain", body }));
    this.#tell(`${id} builds ${JSON.stringify([...wanted])}${prune ? "" : ", removes nothing"}`);
    const { refused, removed } = await writeParts(folders, parts, prune);
    this.met.refused += refused.length;
    this.met.removed += removed.length;
    const after = this.#tree();
    const ours = this.#ours.get(id) ?? new Map<string, string>();
    const faults = [
      ...[...before].flatMap(([path, held]) =>
        this.#touched(path, held, after.get(path), ours, wanted, prune),
      ),
      ...[...wanted].flatMap(([file, body]) => {
        const isWritten = after.get(join("out", file)) === `file ${body}`;
        const isRefused = refused.some((one) => one.file === file);
        if (isWritten === isRefused) return [`${file} is ${isWritten ? "written and refused" : "neither"}`];
        return isRefused && isFree(before, file, ours)
          ? [`${file} is refused, and nothing is in its way`]
          : [];
      }),
    ];
    const kept = prune ? [] : [...ours].filter(([file]) => !wanted.has(file));
    const made = [...wanted].filter(([file]) => refused.every((one) => one.file !== file));
    this.#ours.set(id, new Map([...kept, ...made]));
    return faults;
  }

  /** What is wrong with what became of one path. */
  #touched(
    path: string,
    held: string,
    now: string | undefined,
    ours: ReadonlyMap<string, string>,
    wanted: ReadonlyMap<string, string>,
    prune: boolean,
  ): string[] {
    if (held === now) return [];
    const file = path.startsWith(`out/`) ? path.slice(4) : "";
    // An empty folder may leave with the last file in it.
    if (held === "folder" && now === undefined && file !== "") return [];
    const written = ours.get(file);
    const mayChange = written !== undefined && wanted.has(file) && now === `file ${wanted.get(file)}`;
    const mayLeave =
      written !== undefined && !wanted.has(file) && prune && held === `file ${written}` && now === undefined;
    if (mayChange) this.met.changed++;
    return mayChange || mayLeave ? [] : [`${path} was ${held} and is ${now ?? "gone"}`];
  }

  /** Somebody writes a file where none is, or over any that is there. */
  #write(): void {
    const name = this.#pick(NAMES);
    // Now and then the very bytes that a build would write.
    this.#put(join("out", name), this.#random() < 0.2 ? "x" : `others ${this.#count++}`);
  }

  #link(): void {
    const name = this.#pick(NAMES);
    const target = this.#pick(["beyond", "beyond/a", "beyond/index.html", "out/b", "out/own.txt", "nowhere"]);
    try {
      mkdirSync(dirname(join(this.folder, "out", name)), { recursive: true });
      symlinkSync(join(this.folder, target), join(this.folder, "out", name));
      this.#tell(`others link ${name} to ${target}`);
    } catch {
      // Something has the name.
    }
  }

  #remove(): void {
    const name = this.#pick(NAMES);
    this.#tell(`others remove ${name}`);
    try {
      rmSync(join(this.folder, "out", name), { recursive: true, force: true });
    } catch {
      // It lies below a file.
    }
  }

  /** Somebody moves a folder or file elsewhere and leaves a link to it. */
  #moveAway(): void {
    const name = this.#pick(["a", "b", "a/b", "feeds", "a/post.txt"]);
    const [from, to] = [join(this.folder, "out", name), join(this.folder, `beyond/${this.#count++}`)];
    try {
      renameSync(from, to);
      symlinkSync(to, from);
      this.#tell(`others move ${name} away and link it`);
    } catch {
      // It is not there.
    }
  }

  #loseRecords(): void {
    this.#tell("the state folder is lost");
    rmSync(join(this.folder, "state"), { recursive: true, force: true });
    for (const ours of this.#ours.values()) ours.clear();
  }

  #put(path: string, text: string): void {
    try {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
      this.#tell(`others write "${text}" to ${path}`);
    } catch {
      // A folder has the name, or a file is where a folder is needed.
    }
  }

  #tree(below = ""): Tree {
    const tree = new Map<string, string>();
    for (const name of readdirSync(join(this.folder, below)).sort()) {
      const path = join(below, name);
      if (path === "state") continue;
      const found = lstatSync(join(this.folder, path));
      if (found.isSymbolicLink()) tree.set(path, `link ${readlinkSync(join(this.folder, path))}`);
      else if (found.isFile()) tree.set(path, `file ${readFileSync(join(this.folder, path), "utf8")}`);
      else for (const [one, held] of [[path, "folder"] as const, ...this.#tree(path)]) tree.set(one, held);
    }
    return tree;
  }

  #pick<T>(all: readonly T[]): T {
    const one = all[Math.floor(this.#random() * all.length)];
    if (one === undefined) throw new Error("nothing to pick");
    return one;
  }

  #tell(deed: string): void {
    this.story.push(deed);
  }
}

/** Whether a file could be written: its folders are folders or missing, and it is missing or ours. */
function isFree(before: Tree, file: string, ours: ReadonlyMap<string, string>): boolean {
  const steps = file.split("/");
  const folders = steps.slice(0, -1).map((_, i) => join("out", ...steps.slice(0, i + 1)));
  if (folders.some((folder) => !["folder", undefined].includes(before.get(folder)))) return false;
  const held = before.get(join("out", file));
  return held === undefined || (ours.has(file) && held !== "folder");
}
