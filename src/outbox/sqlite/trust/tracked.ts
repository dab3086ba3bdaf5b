/**
 * Whether a store is in git's index, so that a checkout or a pull puts it back as somebody committed it. Git is asked
 * only where a working tree is found above, and without any setting of the user's or the machine's: the tree may be
 * a stranger's. Where git is missing or does not answer, nothing is known, and nothing fails.
 */
import { execFile } from "node:child_process";
import { existsSync, realpathSync, statSync } from "node:fs";
import { devNull } from "node:os";
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { tracked } from "../refusals.ts";

const PATIENCE = 5000;
const run = promisify(execFile);

/** Throws Problems where a store, its log or its mark is in git's index. */
export async function refuseTracked(file: string): Promise<void> {
  const folder = dirname(resolve(file));
  const named = join(followed(dirname(folder)), basename(folder));
  // Also where the folder is a link: the end of it may lie in a working tree as well.
  for (const place of new Set([named, followed(folder)])) {
    const root = workingTree(place);
    if (root === undefined) continue;
    const own = ["", "-wal", "-shm", ".mark"].map((end) => join(place, basename(file) + end));
    for (const name of await inIndex(root, own))
      if (own.some((one) => isSame(one, join(root, name)))) throw tracked(file, root, name);
  }
}

/** The folder above, or this one, that has a `.git`. */
function workingTree(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : workingTree(above);
}

/** Which of the files are in the index, by their names there, whatever their case. */
async function inIndex(root: string, files: readonly string[]): Promise<readonly string[]> {
  const options = [
    ...["-c", "core.fsmonitor=false", "-c", `core.hooksPath=${devNull}`],
    // Named, so that git looks for no other, nor at who owns it.
    ...[`--git-dir=${join(root, ".git")}`, `--work-tree=${root}`],
    ...["--no-pager", "--no-optional-locks", "--icase-pathspecs"],
  ];
  const paths = files.map((file) => `:(literal)${relative(root, file).split(sep).join("/")}`);
  try {
    const { stdout } = await run("git", [...options, "ls-files", "-z", "--", ...paths], {
      ...{ cwd: root, env: environment(), timeout: PATIENCE, windowsHide: true },
    });
    return stdout.split("\0").filter((name) => name !== "");
  } catch {
    return [];
  }
}

/** None of git's own variables, which would name another index, and no folder of programs that is the tree's. */
function environment(): NodeJS.ProcessEnv {
  const { PATH = "", SystemRoot } = process.env;
  return {
    PATH: PATH.split(delimiter).filter(isAbsolute).join(delimiter),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
  };
}

/** Where case does not tell files apart, another name may be that of the store. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}

function followed(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
