/**
 * Git as a program that is asked, never as the user's own: no setting, hook, alias, include or variable of the user, the
 * machine or a working tree decides what it does, for the tree may be a stranger's. It refuses to know what is asked.
 */
import { existsSync } from "node:fs";
import { devNull } from "node:os";
import { dirname, join } from "node:path";
import { type Answer, absolutePath, askProgram } from "./program.ts";

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

/** None of git's own variables, which would name another index or another configuration, and no folder of programs that is the tree's. */
export function plainEnvironment(): Record<string, string> {
  const { SystemRoot } = process.env;
  return {
    PATH: absolutePath(),
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
  const env = { ...plainEnvironment(), ...variables };
  return askProgram("git", [...DISARMED, "--no-pager", ...args], { cwd, env, input, patience });
}
