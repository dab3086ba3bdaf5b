/** The program on a terminal, which Debian's `script` makes. */
import { spawn, spawnSync } from "node:child_process";
import { PROGRAM } from "./project.ts";

/** Whether there is a command that makes a terminal; without it what only a terminal shows cannot be tried. */
export const hasPty = spawnSync("script", ["--version"]).error === undefined;

/** How the terminal is, and what Node is given before the words of the command line. */
interface Setting {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly program?: readonly string[];
}

/** What a terminal of so many columns and rows shows of a run in a folder, colours as they are sent. */
export function onTerminal(
  folder: string,
  words: readonly string[],
  { columns = 80, rows = 24, env = {}, program = [PROGRAM] }: Setting = {},
): Promise<string> {
  const quoted = [process.execPath, ...program, ...words].map((word) => `'${word}'`).join(" ");
  const { NO_COLOR: _, ...inherited } = process.env;
  const child = spawn("script", ["-qec", `stty cols ${columns} rows ${rows}; ${quoted}`, "/dev/null"], {
    cwd: folder,
    env: { ...inherited, TERM: "xterm", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let shown = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text.replaceAll("\r\n", "\n");
    });
    child.on("error", reject);
    child.on("close", () => resolve(shown));
  });
}
