/** Where the configuration lies: in the current folder or one above it, as git and most tools look for theirs. */
import { existsSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { EXIT, error, Problems } from "../../problem.ts";

const NAMES = ["config/minutewire.yaml", "minutewire.yaml"];

/** The file of the configuration from the current folder; throws Problems (exit 66) where there is none. */
export function findConfig(named: string | undefined): string {
  if (named !== undefined) return existsSync(named) ? named : missing(`no such file: ${named}`);
  const here = process.cwd();
  const folders = upward(here);
  const file = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
  if (file !== undefined) return relative(here, file);
  const last = folders.at(-1) ?? here;
  const above = last === here ? "" : ` or a folder above it, up to ${last}`;
  return missing(`no configuration: neither ${NAMES.join(" nor ")} is in ${here}${above}`);
}

/**
 * A folder and those above it, up to the root of the git working tree. A folder in which everybody may put files ends
 * it before: a stranger's configuration must not be taken for ours.
 */
function upward(folder: string): string[] {
  const above = dirname(folder);
  const isLast =
    above === folder || existsSync(join(folder, ".git")) || !existsSync(above) || isShared(above);
  return [folder, ...(isLast ? [] : upward(above))];
}

/** Whether it is one like /tmp: everybody may write to it, and nobody removes what is another's. */
function isShared(folder: string): boolean {
  return (statSync(folder).mode & 0o1002) === 0o1002;
}

function missing(message: string): never {
  const hint = "Name one with --config FILE; docs/configuration.md shows what it holds.";
  throw new Problems(error("config-missing", EXIT.missing, message, undefined, hint));
}
