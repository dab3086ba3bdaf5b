import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { installed, libraries } from "./debian.ts";

export const COLUMNS = 80;

interface Settings {
  /** Where the programs are unpacked. */
  readonly root: string;
  /** For the terminal's socket and the program's own files. */
  readonly folder: string;
  readonly rows: number;
}

/** The environment of a program unpacked below a folder: no user's settings, UTF-8, no zone. */
export function bare(root: string, home: string): Record<string, string> {
  return {
    PATH: "/usr/bin:/bin",
    HOME: home,
    LC_ALL: "C.UTF-8",
    TZ: "UTC",
    TERM: "screen",
    LD_LIBRARY_PATH: libraries(root),
  };
}

/** A program in a terminal of 80 columns, as the person before it sees it: tmux on a socket of its own. */
export class Terminal {
  static #opened = 0;
  readonly #tmux: (...words: string[]) => string;

  constructor(words: readonly string[], { root, folder, rows }: Settings) {
    mkdirSync(folder, { recursive: true });
    const program = installed("tmux", "tmux");
    // A server takes its time to go: the next has another socket.
    const base = ["-S", join(folder, `tmux-${Terminal.#opened++}`), "-f", "/dev/null"];
    this.#tmux = (...more) =>
      execFileSync(program, [...base, ...more], {
        env: bare(root, folder),
        encoding: "utf8",
        stdio: "pipe",
        timeout: 20_000,
      });
    this.#tmux("new-session", "-d", "-x", String(COLUMNS), "-y", String(rows), ...words);
  }

  type(...keys: string[]): void {
    this.#tmux("send-keys", ...keys);
  }

  /** What is on the screen once it says `until` and changes no more; `colours` with the escape sequences of its colours. */
  async seen(until: RegExp, colours = false): Promise<string[]> {
    let before = "";
    for (let tries = 0; tries < 100; tries++) {
      const now = this.#tmux("capture-pane", "-p", ...(colours ? ["-e"] : []));
      if (now === before && until.test(now)) return now.split("\n").slice(0, -1);
      before = now;
      await delay(60);
    }
    throw new Error(`the screen never said ${until}:\n${before}`);
  }

  close(): void {
    this.#tmux("kill-server");
  }
}
