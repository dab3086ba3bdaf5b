import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "./debian.ts";

const VERSION = "26.9.27";
const INTEGRITY =
  "sha512-TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==";
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));

/** One thing that the Nu HTML checker finds; lines are counted from 1. */
export interface NuMessage {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The errors, not the warnings, that the Nu HTML checker finds in files of HTML; one JVM for all of them. */
export function nuErrors(files: readonly string[]): NuMessage[] {
  const java = installed("java", "default-jre-headless");
  const words = ["-jar", jar(), "--format", "json", "--stdout", "--exit-zero-always", "--errors-only"];
  const said = execFileSync(java, [...words, ...files], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
    timeout: 240_000,
  });
  const { messages }: { messages: { url?: string; lastLine?: number; message: string }[] } = JSON.parse(said);
  return messages.map(({ url = "", lastLine = 0, message }) => ({
    file: url === "" ? "" : fileURLToPath(url),
    line: lastLine,
    message,
  }));
}

/**
 * The checker, fetched once with npm. It is no dependency: its package's install script would download Java. So its
 * bytes are held against their hash here, as a lock file would.
 */
function jar(): string {
  const folder = join(CACHE, `vnu-jar-${VERSION}`);
  const file = join(folder, "package/build/dist/vnu.jar");
  if (existsSync(file)) return file;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const run = (program: string, ...words: string[]) =>
    execFileSync(program, words, { cwd: part, stdio: "pipe", timeout: 240_000 });
  run("npm", "pack", "--silent", "--ignore-scripts", `vnu-jar@${VERSION}`);
  const packed = join(part, `vnu-jar-${VERSION}.tgz`);
  const found = `sha512-${createHash("sha512").update(readFileSync(packed)).digest("base64")}`;
  if (found !== INTEGRITY) throw new Error(`vnu-jar@${VERSION} is not what it was: ${found}`);
  run("tar", "-xzf", packed, "package/build/dist/vnu.jar", "package/LICENSE");
  rmSync(packed);
  renameSync(part, folder);
  return file;
}
