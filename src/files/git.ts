/**
 * Git as a program that is asked, never as the user's own: no setting, hook, alias, include or variable of the user, the
 * machine or a working tree decides what it does, for the tree may be a stranger's. It refuses to know what is asked.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { devNull } from "node:os";
import { delimiter, dirname, isAbsolute, join } from "node:path";

/** How git is asked. */
export interface Asking {
  readonly cwd: string;
  /** What it reads from standard input. */
  readonly input?: Uint8Array | string | undefined;
  /** After how many milliseconds it is ended. */
  readonly patience: number;
  /** Variables beside those that it always has; an undefined one is taken away. */
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
}

/** What git answered. */
export interface Answer {
  /** Its exit code; `missing` where there is no such program, `late` where it was ended. */
  readonly code: number | "missing" | "late";
  readonly out: Buffer;
  readonly err: string;
}

/** None of git's own variables, which would name another index or another configuration, and no folder of programs that is the tree's. */
export function plainEnvironment(): Record<string, string> {
  const { PATH = "", SystemRoot } = process.env;
  return {
    PATH: PATH.split(delimiter).filter(isAbsolute).join(delimiter),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
  };
}

/** What keeps the settings of a repository from running anything. */
export const DISARMED: readonly string[] = ["-c", "core.fsmonitor=false", "-c", `core.hooksPath=${devNull}`];

/** The folder above, or this one, that has a `.git`. */
export function workingTree(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : workingTree(above);
}

/** Asks git; never throws. */
export function askGit(
  args: readonly string[],
  { cwd, input, patience, variables }: Asking,
): Promise<Answer> {
  return new Promise((resolve) => {
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    const env = { ...plainEnvironment(), ...variables };
    // In a group of its own: what a terminal sends to ours, so that we end well, would break off what we wait for.
    const isGroup = process.platform !== "win32";
    const how = { cwd, env, windowsHide: true, detached: isGroup };
    const child = spawn("git", [...DISARMED, "--no-pager", ...args], how);
    let isLate = false;
    const clock = setTimeout(() => {
      isLate = true;
      // The programs that git runs hold its outputs open.
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      else child.kill("SIGKILL");
    }, patience);
    const answer = (code: Answer["code"], words?: string) => {
      clearTimeout(clock);
      resolve({ code, out: Buffer.concat(out), err: words ?? Buffer.concat(err).toString("utf8") });
    };
    child.stdout.on("data", (piece: Buffer) => out.push(piece));
    child.stderr.on("data", (piece: Buffer) => err.push(piece));
    child.on("error", (fault) => answer("missing", fault.message));
    child.on("close", (code) => answer(isLate ? "late" : (code ?? 128)));
    // Where it ends before it has read all, its exit code says why.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
  });
}
