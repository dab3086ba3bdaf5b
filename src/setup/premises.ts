/** What git and the folder say to whoever runs the program in it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder above, or this one, that git has its own in; undefined where there is none. */
export function workingTree(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  return dirname(folder) === folder ? undefined : workingTree(dirname(folder));
}

/** The branch that a remote takes for its own, else the one that is checked out; "main" where neither is known. */
export function mainBranch(root: string): string {
  const heads = ["refs/remotes/origin/HEAD", "HEAD"].map((name) => lineOf(join(root, ".git", name)));
  const names = heads.map((line) => /^ref: refs\/(?:remotes\/origin|heads)\/(.+)$/.exec(line)?.[1]);
  return names.find((name) => name !== undefined) ?? "main";
}

/** Whether a working tree names another repository; taken for so where its settings lie elsewhere. */
export function hasRemote(root: string): boolean {
  const own = join(root, ".git");
  return (
    existsSync(own) &&
    (!existsSync(join(own, "HEAD")) || /^[ \t]*\[remote /m.test(lineOf(join(own, "config"))))
  );
}

function lineOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
