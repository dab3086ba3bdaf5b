import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

const STOP_SECONDS = 20;

/** A user of this machine, by number. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The numbers of a user that every Debian has (base-passwd). */
export function account(name: string): Account {
  const number = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

/** Ports of 127.0.0.1 on which nothing listens now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  for (const server of servers) server.close();
  await Promise.all(servers.map((server) => once(server, "close")));
  return ports;
}

/** Asks until there is an answer, at most so many seconds; throws with `story` when the time is over. */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | undefined> | T | undefined,
  story: () => string = () => "",
): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await delay(100)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`no ${what} within ${seconds} s\n${story()}`);
}

/** A server with children of its own, all in one process group, which is ended as one and never outlives the tests. */
export class Daemon {
  readonly #child;
  readonly #log: string;

  constructor(
    program: string,
    words: readonly string[],
    options: { readonly env: Readonly<Record<string, string>>; readonly log: string; readonly as?: Account },
  ) {
    this.#log = options.log;
    const log = openSync(options.log, "a");
    this.#child = spawn(program, words, {
      detached: true,
      env: options.env,
      stdio: ["ignore", log, log],
      cwd: "/",
      ...options.as,
    });
    closeSync(log);
    process.on("exit", this.#kill);
  }

  /** What it said so far. */
  said(): string {
    return readFileSync(this.#log, "utf8");
  }

  /** Ends it politely; what is still there after a while is killed. */
  async stop(): Promise<void> {
    if (this.#child.pid === undefined) return;
    const { exitCode, signalCode } = this.#child;
    const gone = exitCode === null && signalCode === null ? once(this.#child, "exit") : undefined;
    this.#child.kill("SIGTERM");
    await Promise.race([gone, delay(STOP_SECONDS * 1000, undefined, { ref: false })]);
    this.#kill();
    process.off("exit", this.#kill);
  }

  readonly #kill = (): void => {
    try {
      if (this.#child.pid !== undefined) process.kill(-this.#child.pid, "SIGKILL");
    } catch {
      // The whole group has ended.
    }
  };
}
