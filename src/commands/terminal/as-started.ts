/**
 * Commands in our words, named as the person there can run them. Everything says `minutewire …`; who installed it in a
 * project has no such word on the path, and is told the way that leads to it. Programs and the manual keep the plain name.
 */
import { delimiter, dirname, resolve } from "node:path";

/** As the manual starts what is installed in a project. */
const IN_PROJECT = "npx --no-install minutewire";

/** Puts into a line the way in which the program at a path was started, before each command of these names. */
export function asStarted(
  names: readonly string[],
  program: string | undefined,
  env: NodeJS.ProcessEnv,
): (line: string) => string {
  if (program === undefined || isOnPath(program, env)) return (line) => line;
  const command = new RegExp(
    `(?<![\\w./@-]|npx |--no-install )minutewire(?= (?:${names.join("|")})(?![\\w-]|\\.\\w))`,
    "g",
  );
  return (line) => line.replace(command, IN_PROJECT);
}

/** Whether the bare name starts it again. npm, and what is like it, lends its own path to what it starts. */
function isOnPath(program: string, { PATH = "", npm_command, npm_execpath }: NodeJS.ProcessEnv): boolean {
  if (!/[\\/]node_modules[\\/]\.bin[\\/]minutewire$/.test(program)) return true;
  const isLent = npm_command !== undefined || npm_execpath !== undefined;
  const folder = dirname(program);
  return !isLent && PATH.split(delimiter).some((one) => one !== "" && resolve(one) === folder);
}
