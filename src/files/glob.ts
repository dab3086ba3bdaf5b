/** The files of globs, as Node finds them; a plain one (`notes/*.md`) in a tenth of its time. */
import { globSync } from "node:fs";
import { resolve, sep } from "node:path";
import { namesIn } from "./whole.ts";

/** The files, absolute and sorted, each once, that globs find from a folder. */
export function filesOf(globs: readonly string[], folder: string): string[] {
  return [...new Set(globs.flatMap((glob) => filesLike(glob, folder)))].sort();
}

/** A folder without a sign in its name, and any name in it that ends so. */
const PLAIN = /^([^*?[\]{}()!+@\\]*\/)?\*([^*?[\]{}()!+@\\/]+)$/;

function filesLike(glob: string, folder: string): string[] {
  const plain = PLAIN.exec(glob);
  // Elsewhere a glob does not tell capitals from small letters.
  if (plain === null || process.platform !== "linux")
    return globSync(glob, { cwd: folder }).map((file) => resolve(folder, file));
  const [, within = "", end = ""] = plain;
  const home = resolve(folder, within);
  return namesIn(home)
    .filter((name) => name.endsWith(end) && !name.startsWith("."))
    .map((name) => (home.endsWith(sep) ? home + name : home + sep + name));
}
