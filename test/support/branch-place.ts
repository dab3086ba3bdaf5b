/** A bare repository and clones of it, by real git, for the outbox on a branch; and what somebody else does to that branch. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainEnvironment } from "../../src/files/git.ts";
import { type BranchSettings, gitOutbox } from "../../src/outbox/git/store.ts";
import { PROJECT } from "./store.ts";

/** The branch that the outbox is on. */
const REF = "refs/heads/minutewire";

/** Runs git in a folder as a person would who has no settings; what it prints. */
export function gitIn(folder: string, ...words: readonly string[]): string {
  const who = ["-c", "user.name=Ina", "-c", "user.email=ina@lighthouse.example"];
  // Above a temporary folder there may be a working tree of somebody's.
  const env = { ...plainEnvironment(), GIT_CEILING_DIRECTORIES: join(folder, "..") };
  return execFileSync("git", [...who, ...words], { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
}

/** A bare repository that many have clones of. */
export class BranchPlace {
  readonly #above: string;
  /** The bare repository. */
  readonly origin: string;

  /** Below a folder; a repository's layout is written as it stands, since each test needs a new one. */
  constructor(folder: string) {
    this.#above = mkdtempSync(join(folder, "minutewire-branch-"));
    this.origin = join(this.#above, "origin.git");
    layOut(this.origin, "\tbare = true\n[receive]\n\tautogc = false\n");
  }

  /** A clone of that name, made where it is not there yet. */
  clone(name = "clone"): BranchSettings {
    const folder = join(this.#above, name);
    const remote = `[remote "origin"]\n\turl = ${this.origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
    if (mkdirSync(folder, { recursive: true }) !== undefined)
      layOut(join(folder, ".git"), `\tbare = false\n${remote}`);
    return { folder, state: join(folder, ".minutewire") };
  }

  /** The outbox as a clone sees it. */
  outbox(name?: string, project = PROJECT) {
    return gitOutbox(this.clone(name), project);
  }

  /** The commits of the branch, the first one last, in a form of `git log`. */
  log(form = "%s"): readonly string[] {
    return gitIn(this.origin, "log", `--format=${form}`, REF).trimEnd().split("\n");
  }

  /** The branch's last commit is another one now, that holds the same. */
  rewrite(): void {
    const [tree = ""] = this.log("%T");
    const parents = gitIn(this.origin, "log", "-1", "--format=%P", REF).split(/\s/).filter(Boolean);
    const as = parents.flatMap((parent) => ["-p", parent]);
    const other = gitIn(this.origin, "commit-tree", tree, ...as, "-m", `Rewritten ${rewrites++}`).trim();
    gitIn(this.origin, "update-ref", REF, other);
  }

  remove(): void {
    rmSync(this.#above, { recursive: true, force: true });
  }
}

let rewrites = 0;

function layOut(folder: string, config: string): void {
  for (const name of ["objects", "refs/heads"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "HEAD"), "ref: refs/heads/main\n");
  writeFileSync(join(folder, "config"), `[core]\n\trepositoryformatversion = 0\n${config}`);
}
