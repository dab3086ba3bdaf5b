/**
 * The branch in the remote repository, and a repository of our own for one open store, in which its commits are made:
 * nothing of the notes' clone is touched, and none of its configuration counts. It refuses to know what the files mean.
 */
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { askGit } from "../../files/git.ts";
import type { Answer } from "../../files/program.ts";
import { refused, unreachable, withoutGit } from "./refusals.ts";
import type { Remote } from "./remote.ts";

/** Files by their paths. */
export type Files = ReadonlyMap<string, Buffer>;

/** The branch's name in the remote repository: nobody is asked for one. */
export const BRANCH = "minutewire";

/** How long git may take to carry everything here, and one step there: shorter than a claim holds. */
const PATIENCE = { here: 600_000, there: 45_000 };

/** A commit, and what is in it. */
export interface Tip {
  readonly commit: string;
  readonly files: Files;
}

/** The branch of a remote. */
export class Branch {
  /** What messages call it. */
  readonly place: string;
  readonly #remote: Remote;
  #own: string | undefined;
  /** What was read, by its hash: most of it stays. */
  #blobs = new Map<string, Buffer>();

  constructor(remote: Remote) {
    this.#remote = remote;
    this.place = `${remote.name}/${BRANCH}`;
  }

  /** Its last commit, as the remote says now; undefined where there is no such branch. */
  async head(): Promise<string | undefined> {
    const answer = await this.#ask(["ls-remote", "--refs", "--", this.#remote.url, REF], PATIENCE.there);
    if (answer.code !== 0) throw unreachable(this.place, wordsOf(answer));
    return /^([0-9a-f]+)\t/.exec(answer.out.toString("utf8"))?.[1];
  }

  /** Its last commit with all that is in it; undefined where there is no such branch. Only that one is fetched, whatever came before. */
  async fetch(): Promise<Tip | undefined> {
    const { url } = this.#remote;
    const how = ["--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
    const answer = await this.#ask(["fetch", ...how, "--", url, `+${REF}:${TIP}`], PATIENCE.here);
    if (answer.code !== 0 && (await this.head()) === undefined) return undefined;
    if (answer.code !== 0) throw unreachable(this.place, wordsOf(answer));
    // A repository of this form has it in a file; asked by git, it would be one process more.
    const commit = readFileSync(join(this.#folder(), TIP), "latin1").trim();
    return { commit, files: await this.#filesOf(commit) };
  }

  async #filesOf(commit: string): Promise<Files> {
    const listed = await this.#read(["ls-tree", "-r", "-z", "--full-tree", commit]);
    const entries = listed
      .toString("utf8")
      .split("\0")
      .flatMap((entry) => {
        const [, hash, path] = /^100644 blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
        return hash === undefined || path === undefined ? [] : [{ hash, path }];
      });
    const missing = [...new Set(entries.map(({ hash }) => hash))].filter((hash) => !this.#blobs.has(hash));
    const read = blobsIn(await this.#read(["cat-file", "--batch"], `${missing.join("\n")}\n`));
    // Only what is still there is kept.
    this.#blobs = new Map(
      entries.map(({ hash }) => [hash, this.#blobs.get(hash) ?? read.get(hash) ?? Buffer.alloc(0)]),
    );
    return new Map(entries.map(({ hash, path }) => [path, this.#blobs.get(hash) ?? Buffer.alloc(0)]));
  }

  /**
   * Makes a commit upon another one, or a first one, that writes these files, or holds these alone; its hash. Nobody sees
   * it yet.
   */
  async commit(upon: string | undefined, message: string, files: Files, isWhole = false): Promise<string> {
    const out = await this.#read(
      ["fast-import", "--quiet", "--force", "--done"],
      Buffer.concat([...importOf(upon, message, files, isWhole)]),
    );
    return out.toString("latin1").trim();
  }

  /**
   * Puts the branch from one commit to the next, or makes it; false where it was not at that one any more, and then
   * nothing was changed. Where git fails, the remote is asked: its answer may have been lost. Where the branch is
   * still there it is tried again: the way there may be broken for a moment, or another's push hold the branch, and a
   * result that cannot be pushed leaves its message in doubt.
   */
  async push(from: string | undefined, to: string): Promise<boolean> {
    for (const wait of WAITS) {
      const pushed = await this.#pushed(from, to, wait === undefined);
      if (pushed !== "in vain") return pushed;
      await pause(wait);
    }
    throw new Error("the last try comes to an end");
  }

  async #pushed(from: string | undefined, to: string, isLast: boolean): Promise<boolean | "in vain"> {
    const lease = `--force-with-lease=${REF}:${from ?? ""}`;
    const answer = await this.#ask(
      ["push", "--porcelain", "--no-verify", "--no-signed", lease, "--", this.#remote.url, `${to}:${REF}`],
      PATIENCE.there,
    );
    if (answer.code === 0) return true;
    const head = await this.head().catch((fault: unknown) => {
      if (isLast) throw fault;
      return UNKNOWN;
    });
    if (head === to) return true;
    if (head !== from && head !== UNKNOWN) return false;
    if (isLast) throw refused(this.place, wordsOf(answer));
    return "in vain";
  }

  close(): void {
    if (this.#own !== undefined) rmSync(this.#own, { recursive: true, force: true });
    this.#own = undefined;
  }

  async #read(args: readonly string[], input?: Uint8Array | string): Promise<Buffer> {
    const answer = await this.#ask(args, PATIENCE.here, input);
    if (answer.code !== 0) throw unreachable(this.place, wordsOf(answer));
    return answer.out;
  }

  async #ask(args: readonly string[], patience: number, input?: Uint8Array | string): Promise<Answer> {
    const { root, variables } = this.#remote;
    const own = this.#folder();
    const answer = await askGit(
      ["-c", "gc.auto=0", "-c", "maintenance.auto=false", `--git-dir=${own}`, ...args],
      {
        ...{ cwd: root, patience, input, variables },
      },
    );
    if (answer.code === "missing") throw withoutGit("there is no git");
    return answer;
  }

  /** A bare repository (gitrepository-layout(5)). What counts is what the remote has: nothing in it need be synced. */
  #folder(): string {
    if (this.#own !== undefined) return this.#own;
    const own = mkdtempSync(join(tmpdir(), "minutewire-"));
    for (const name of ["objects", "refs"]) mkdirSync(join(own, name));
    writeFileSync(join(own, "HEAD"), `ref: ${TIP}\n`);
    writeFileSync(join(own, "config"), OWN);
    this.#own = own;
    return own;
  }
}

/** How long to wait for each next try to push, in milliseconds; behind the last there is none. */
const WAITS = [1000, 4000, undefined] as const;
/** No commit's name. */
const UNKNOWN = "unknown";

/** The settings of our own repository. */
const OWN = `[core]
	repositoryformatversion = 0
	bare = true
	fsync = none
`;

const REF = `refs/heads/${BRANCH}`;
const TIP = "refs/heads/tip";

/** What git says of a failure: the last line that says why, without the credentials of an address. */
function wordsOf({ code, out, err }: Answer): string {
  if (code === "late") return "git took too long";
  // What the remote says of a branch that it did not take (git-push(1), --porcelain).
  const flagged = out
    .toString("utf8")
    .split("\n")
    .find((line) => line.startsWith("!\t"));
  const lines = (flagged?.split("\t")[2] ?? err).split("\n").map((line) => line.trim());
  const told = lines.filter((line) => line !== "" && !line.startsWith("hint:"));
  const why = told.find((line) => line.startsWith("fatal:")) ?? told.at(-1) ?? `git ended with ${code}`;
  const said = why.replace(/^(?:fatal|error): /, "").split(/([\s'"]+)/);
  return said.map(withoutLogin).join("").slice(0, 300);
}

/** A word without what stands before its last @ where that may hold a password, be it written by the rules or not. */
function withoutLogin(word: string): string {
  const end = word.lastIndexOf("@") + 1;
  const begin = word.slice(0, end).indexOf("//");
  if (begin >= 0) return word.slice(0, begin + 2) + word.slice(end);
  return word.slice(0, end).includes(":") ? word.slice(end) : word;
}

/** What `git cat-file --batch` prints: a line with hash, type and size, so many octets, an end of line. */
function blobsIn(printed: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < printed.length; ) {
    const end = printed.indexOf(10, at);
    const [hash = "", , size] = printed.toString("latin1", at, end).split(" ");
    const from = end + 1;
    found.set(hash, printed.subarray(from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  return found;
}

/** A commit as git-fast-import(1) reads it, that prints its hash. */
function* importOf(
  upon: string | undefined,
  message: string,
  files: Files,
  isWhole: boolean,
): Iterable<Buffer> {
  // Two runners that do the same at once would make the same commit, and each would take the other's push for its own.
  // And what watches the branches of a repository is to run nothing for it.
  const said = Buffer.from(`${message}\n[skip ci]\nStep: ${randomUUID()}\n`);
  const seconds = Math.floor(Date.now() / 1000);
  yield Buffer.from(
    `commit refs/heads/next\nmark :1\ncommitter minutewire <minutewire@localhost> ${seconds} +0000\ndata ${said.length}\n`,
  );
  yield said;
  if (upon !== undefined) yield Buffer.from(`from ${upon}\n${isWhole ? "deleteall\n" : ""}`);
  for (const [path, content] of files) {
    yield Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`);
    yield content;
    yield Buffer.from("\n");
  }
  yield Buffer.from("get-mark :1\ndone\n");
}
