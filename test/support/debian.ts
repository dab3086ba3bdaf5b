import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdirSync, readdirSync } from "node:fs";
import { connect } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/debian/", import.meta.url));

/** Why Debian's packages cannot be had here, to be said aloud; undefined where they can. */
export function noDebian(): string | undefined {
  if (process.platform !== "linux") return "this is not Linux";
  if (!existsSync("/usr/bin/apt-get")) return "there is no apt-get here";
  return undefined;
}

/**
 * A Debian package unpacked below node_modules, not installed: no service starts, nothing of the system changes.
 * Returns the folder that stands for `/`.
 */
export function unpacked(name: string): string {
  const root = join(CACHE, name);
  if (existsSync(root)) return root;
  mkdirSync(CACHE, { recursive: true });
  const apt = (...words: string[]) =>
    execFileSync("apt-get", words, { cwd: CACHE, stdio: "pipe", timeout: 240_000 });
  try {
    apt("download", name);
  } catch {
    apt("update");
    apt("download", name);
  }
  const file = readdirSync(CACHE).find((one) => one.startsWith(`${name}_`) && one.endsWith(".deb"));
  if (file === undefined) throw new Error(`apt-get downloaded no ${name}`);
  execFileSync("dpkg-deb", ["-x", file, `${name}.part`], { cwd: CACHE });
  execFileSync("mv", [`${name}.part`, name], { cwd: CACHE });
  return root;
}

/**
 * Debian packages with all that they depend on and this machine lacks, unpacked into a folder that stands for `/`.
 * The packages are kept below node_modules; nothing is installed.
 */
export function unpackedWith(names: readonly string[], root: string): void {
  const kept = join(CACHE, "debs");
  mkdirSync(kept, { recursive: true });
  const apt = (...words: string[]) =>
    execFileSync("apt-get", words, { cwd: kept, stdio: "pipe", encoding: "utf8", timeout: 300_000 });
  const lacking = () =>
    [...apt("install", "-s", "--no-install-recommends", ...names).matchAll(/^Inst (\S+) \(/gm)].map(
      ([, name = ""]) => name,
    );
  const file = (name: string) => readdirSync(kept).find((one) => one.startsWith(`${name}_`));
  const fetched = () => {
    const wanted = [...new Set([...names, ...lacking()])];
    const missing = wanted.filter((name) => file(name) === undefined);
    if (missing.length > 0) apt("download", ...missing);
    return wanted.map((name) => file(name) ?? "");
  };
  let files: string[];
  try {
    files = fetched();
  } catch {
    apt("update");
    files = fetched();
  }
  for (const one of files) execFileSync("dpkg-deb", ["-x", one, root], { cwd: kept });
}

/** Where the libraries of packages unpacked into a folder are, for LD_LIBRARY_PATH. */
export function libraries(root: string): string {
  const folders = globSync(["usr/lib/postfix", "usr/lib/*-linux-gnu", "lib/*-linux-gnu", "usr/lib"], {
    cwd: root,
  });
  return folders.map((one) => join(root, one)).join(delimiter);
}

/** A program that the system has, installed with apt-get where it is missing. */
export function installed(program: string, name: string): string {
  const found = () =>
    ["/usr/bin", "/usr/sbin", "/usr/local/bin"]
      .map((folder) => join(folder, program))
      .find((file) => existsSync(file));
  const there = found();
  if (there !== undefined) return there;
  const apt = (...words: string[]) =>
    execFileSync("apt-get", words, {
      stdio: "pipe",
      timeout: 540_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", name);
  const now = found();
  if (now === undefined) throw new Error(`${name} is installed and has no ${program}`);
  return now;
}

export interface Server {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a server on a port of 127.0.0.1 and waits until it listens. */
export async function serve(
  program: string,
  words: (port: number) => string[],
  env: Readonly<Record<string, string>>,
): Promise<Server> {
  const port = 20_000 + (process.pid % 20_000);
  const child = spawn(program, words(port), {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text: Buffer) => {
    said += text.toString();
  });
  const ended = once(child, "exit");
  for (let tries = 0; tries < 100 && !(await listens(port)); tries++) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}: ${said}`);
    await delay(50);
  }
  return {
    port,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Whether something takes connections on a port of 127.0.0.1. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
