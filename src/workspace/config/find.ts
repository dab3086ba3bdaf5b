/** Where the configuration lies: in the current folder or one above it, as git and most tools look for theirs. */
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { EXIT, error, Problems } from "../../problem.ts";

const NAMES = ["config/minutewire.yaml", "minutewire.yaml"];

/** What people call it that is not looked for. */
const OTHERS = NAMES.map((name) => name.replace("yaml", "yml"));

/** The file of the configuration from the current folder; throws Problems (exit 66) where there is none. */
export function findConfig(named: string | undefined): string {
  if (named !== undefined) return existsSync(named) ? noFolder(named) : missing(`no such file: ${named}`);
  const here = process.cwd();
  const folders = upward(here);
  const file = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
  if (file !== undefined) {
    const name = noFolder(relative(here, file));
    // One that is named may be a pipe on purpose, as a shell makes it of `<(…)`; this one nobody would ever fill.
    return statSync(file).isFile()
      ? name
      : missing(`${name} is no file`, "Put a file in its place, or name another with --config FILE.");
  }
  const other = folders.flatMap((folder) => OTHERS.map((name) => join(folder, name))).find(existsSync);
  if (other !== undefined)
    missing(
      `no configuration: ${relative(here, other)} is not called ${basename(other).replace("yml", "yaml")}`,
      `Rename it, or name it with --config ${relative(here, other)}.`,
    );
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

function noFolder(file: string): string {
  if (statSync(file).isDirectory()) missing(`${file} is a folder`, "Name the file in it with --config FILE.");
  return file;
}

function missing(
  message: string,
  hint = "`minutewire init` looks at a folder of notes and writes one; --config FILE names one that lies elsewhere.",
): never {
  throw new Problems(error("config-missing", EXIT.missing, message, undefined, hint));
}
