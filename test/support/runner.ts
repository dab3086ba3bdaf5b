/** A repository without a working tree, whoever writes notes into it, and runners that keep nothing between jobs. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parse } from "yaml";
import { PROGRAM } from "./project.ts";

/** What ran, as a job's log has it. */
export interface Job {
  readonly code: number | null;
  readonly said: string;
}

interface Steps {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Without anybody's settings. */
const GIT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Ada Example",
  GIT_AUTHOR_EMAIL: "ada@lighthouse.example",
  GIT_COMMITTER_NAME: "Ada Example",
  GIT_COMMITTER_EMAIL: "ada@lighthouse.example",
};

/** The program in a folder, as npm puts it there. */
export function install(folder: string): void {
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(PROGRAM, join(folder, "node_modules/.bin/minutewire"));
}

export class Repository {
  readonly #home = mkdtempSync(join(tmpdir(), "minutewire-runner-"));
  readonly bare = join(this.#home, "origin.git");
  /** The clone of whoever writes the notes. */
  readonly maker = join(this.#home, "maker");
  #clones = 0;

  constructor() {
    execFileSync("git", ["init", "-q", "--bare", "-b", "main", this.bare]);
    execFileSync("git", ["clone", "-q", this.bare, this.maker], { stdio: "pipe" });
    this.git("checkout", "-q", "-b", "main");
  }

  /** Git in the maker's clone, or in another. */
  git(...words: string[]): string {
    return execFileSync("git", ["-C", this.maker, ...words], {
      env: { ...process.env, ...GIT },
      encoding: "utf8",
      stdio: "pipe",
    }).trim();
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.maker, file)), { recursive: true });
    writeFileSync(join(this.maker, file), text);
  }

  push(message: string): void {
    this.git("add", "-A");
    this.git("commit", "-q", "-m", message);
    this.git("push", "-q", "origin", "HEAD:main");
  }

  /** What the remote says to a push. */
  hook(script: string | undefined): void {
    const file = join(this.bare, "hooks/pre-receive");
    rmSync(file, { force: true });
    if (script === undefined) return;
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  /** The files of a branch of the remote; undefined where there is none. */
  branch(name: string): string[] | undefined {
    const found = this.git("ls-remote", "origin", `refs/heads/${name}`);
    if (found === "") return undefined;
    this.git("fetch", "-q", "origin", `+refs/heads/${name}:refs/seen/${name}`);
    return this.git("ls-tree", "-r", "--name-only", `refs/seen/${name}`).split("\n");
  }

  /** A fresh clone with the program installed, in which a job's steps run; `begun` is given what ends it at once. */
  async run({ script, env }: Steps, begun: (kill: () => void) => void = () => undefined): Promise<Job> {
    const home = join(this.#home, `runner-${this.#clones++}`);
    const folder = join(home, "work");
    execFileSync("git", ["clone", "-q", "--depth=1", `file://${this.bare}`, folder], { stdio: "pipe" });
    install(folder);
    const bin = join(home, "bin");
    mkdirSync(bin);
    // npx takes three times as long as the program: GitLab's steps show that it finds it.
    writeFileSync(
      join(bin, "npx"),
      '#!/bin/sh\n[ "$1" = --no-install ] && shift && exec node_modules/.bin/"$@"\n',
      { mode: 0o755 },
    );
    const { PATH = "" } = process.env;
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
      cwd: folder,
      detached: true,
      env: {
        ...{ ...GIT, HOME: home, CI: "true", NO_COLOR: "1", npm_config_update_notifier: "false" },
        ...{
          PATH: [...(env.NPX === "own" ? [] : [bin]), dirname(process.execPath), PATH].join(delimiter),
          GITHUB_STEP_SUMMARY: join(home, "summary.md"),
        },
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    begun(() => process.kill(-(child.pid ?? 0), "SIGKILL"));
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    return { code, said };
  }

  /** The steps of a job of GitHub's, but for those that install; what stands in `${{ }}` is given. */
  github(job: string, given: Readonly<Record<string, string>>): Steps {
    const workflow = parse(readFileSync(join(this.maker, ".github/workflows/minutewire.yml"), "utf8"));
    const steps: { name?: string; run?: string; env?: Record<string, string> }[] = workflow.jobs[job].steps;
    const own = steps.filter(({ name, run }) => run !== undefined && name !== "Install");
    const filled = (value: string) =>
      value.replace(/\$\{\{ (.*?) \}\}/g, (_, words: string) => given[words] ?? words);
    const env = Object.entries(
      Object.assign({}, ...own.map((step) => step.env ?? {})) as Record<string, string>,
    );
    return {
      script: own.map(({ run }) => run).join("\n"),
      env: Object.fromEntries(env.map(([name, value]) => [name, filled(value)])),
    };
  }

  /** The script of a job of GitLab's, but for what installs. */
  gitlab(job: string, env: Readonly<Record<string, string>>): Steps {
    const jobs = parse(readFileSync(join(this.maker, ".gitlab/minutewire.yml"), "utf8"));
    const script: string[] = jobs[job].script;
    return {
      script: script.filter((line) => !line.startsWith("npm ci")).join("\n"),
      env: { ...jobs[job].variables, ...env },
    };
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}
