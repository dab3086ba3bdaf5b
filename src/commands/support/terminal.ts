import { styleText } from "node:util";
import { EXIT, visible, wording } from "../../problem.ts";
import type { Terminal } from "../command.ts";

/** The terminal of this process. */
export function processTerminal(quiet: () => boolean): Terminal {
  const { stdin, stdout, stderr } = process;
  // Only for a command that asks: the others end at once, as every program does.
  let ending: AbortSignal | undefined;
  // A reader that has gone away is no reason to stop sending half way; a full disk is told by the exit code.
  stdout.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EPIPE") process.exitCode = EXIT.write;
  });
  stderr.on("error", () => undefined);
  return {
    say: (line, colour) => {
      const word = (text: string) =>
        colour === undefined ? text : styleText(colour, text, { stream: stdout });
      stdout.write(`${plain(line).replace(/\S+/, word)}\n`);
    },
    aside: (line) => void (quiet() || stdout.write(`${plain(line)}\n`)),
    report: (text) => void stdout.write(`${text.split("\n").map(visible).join("\n")}\n`),
    write: (text) => void stdout.write(text),
    note: (line) => void (quiet() || stderr.write(`${plain(line)}\n`)),
    problem: (problem) => {
      const [first = "", ...hint] = wording(problem).split("\n");
      const colour = problem.severity === "error" ? "red" : "yellow";
      const line = first.replace(/ {2}(error|warning) {2}|^(error|warning) {2}/, (word) =>
        styleText(colour, word, { stream: stderr }),
      );
      stderr.write(`${[line, ...hint].join("\n")}\n`);
    },
    // Where the results go into a pipe, there is still somebody to ask.
    interactive: stdin.isTTY === true && (stdout.isTTY === true || stderr.isTTY === true),
    ask: async (question) => {
      const { createInterface } = await import("node:readline/promises");
      const lines = createInterface({ input: stdin, output: stdout.isTTY ? stdout : stderr });
      try {
        return /^y(?:es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
      } catch {
        // Ctrl-C or Ctrl-D is a no.
        return false;
      } finally {
        lines.close();
      }
    },
    now: () => new Date(),
    get signal() {
      ending ??= requestsToEnd();
      return ending;
    },
  };
}

/** A line that is none of the commands that CI takes from a log, though it may begin with a note's own words. */
function plain(line: string): string {
  return visible(line).replace(/^\s*(?=::)/, "$&\\");
}

function requestsToEnd(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"] as const)
    process.once(name, () => {
      process.stderr.write(
        "ending: nothing more is begun, what is under way is brought to its end (again to end at once)\n",
      );
      controller.abort();
    });
  return controller.signal;
}
