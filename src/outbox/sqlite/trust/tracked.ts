/**
 * Whether a store is in git's index, so that a checkout or a pull puts it back as somebody committed it. Git is asked
 * only where a working tree is found above, and without any setting of the user's or the machine's: the tree may be
 * a stranger's. Where git is missing or does not answer, nothing is known, and nothing fails.
 */
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { askGit, workingTree } from "../../../files/git.ts";
import { tracked } from "../refusals.ts";

const PATIENCE = 5000;

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

/** Which of the files are in the index, by their names there, whatever their case. */
async function inIndex(root: string, files: readonly string[]): Promise<readonly string[]> {
  const options = [
    // Named, so that git looks for no other, nor at who owns it.
    ...[`--git-dir=${join(root, ".git")}`, `--work-tree=${root}`],
    ...["--no-optional-locks", "--icase-pathspecs"],
  ];
  const paths = files.map((file) => `:(literal)${relative(root, file).split(sep).join("/")}`);
  const { code, out } = await askGit([...options, "ls-files", "-z", "--", ...paths], {
    ...{ cwd: root, patience: PATIENCE },
  });
  if (code !== 0) return [];
  return out
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
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
