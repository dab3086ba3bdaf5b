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

/** What Node takes a terminal's colours from besides `TERM` (tty.WriteStream.getColorDepth): in CI it says that there are none. */
const COLOUR =
  /^(?:NO_COLOR|FORCE_COLOR|NODE_DISABLE_COLORS|CI|COLORTERM|TERM_PROGRAM|TMUX|TF_BUILD|TEAMCITY_VERSION)$/;

/** What a terminal of so many columns and rows shows of a run in a folder, colours as they are sent. */
export function onTerminal(
  folder: string,
  words: readonly string[],
  { columns = 80, rows = 24, env = {}, program = [PROGRAM] }: Setting = {},
): Promise<string> {
  const quoted = [process.execPath, ...program, ...words].map((word) => `'${word}'`).join(" ");
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !COLOUR.test(name)));
  const child = spawn("script", ["-qec", `stty cols ${columns} rows ${rows}; ${quoted}`, "/dev/null"], {
    cwd: folder,
    env: { ...inherited, TERM: "xterm", ...env },
    // Left open: at the end of its own input `script` may end before all is shown.
    stdio: ["pipe", "pipe", "inherit"],
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
