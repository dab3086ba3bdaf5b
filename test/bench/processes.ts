/** Whole processes, timed from start to end. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** What a process took. */
export interface Taken {
  /** Seconds by the clock, from its start to its end. */
  readonly wall: number;
  /** Seconds of the processor, of all its threads; NaN for what is no Node. */
  readonly cpu: number;
  /** The most memory it held at once, in MB; NaN for what is no Node. */
  readonly memory: number;
  readonly out: string;
}

export interface Place {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What runs now: it must not outlive the bench. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

const USAGE = join(import.meta.dirname, "usage.cjs");

/** Runs the Node of this process and waits for its end. */
export async function node(words: readonly string[], place: Place = {}): Promise<Taken> {
  return run(process.execPath, ["--require", USAGE, ...words], place);
}

/** Runs a program and waits for its end; throws with what it said where it does not end with 0. */
export async function run(program: string, words: readonly string[], place: Place = {}): Promise<Taken> {
  const start = performance.now();
  const child = spawn(program, words, {
    ...place,
    env: { ...process.env, ...place.env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  running.add(child);
  const [out, err, usage] = [1, 2, 3].map((at) => collected(child, at));
  const [code] = await once(child, "close");
  running.delete(child);
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${program} ${words.join(" ")} ended with ${code}: ${err?.()}${out?.()}`);
  return { wall, ...used(usage?.() ?? ""), out: out?.() ?? "" };
}

function collected(child: ChildProcess, at: number): () => string {
  const octets: Buffer[] = [];
  child.stdio[at]?.on("data", (some: Buffer) => octets.push(some));
  return () => Buffer.concat(octets).toString();
}

function used(usage: string): { cpu: number; memory: number } {
  if (usage === "") return { cpu: Number.NaN, memory: Number.NaN };
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage);
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}
