import { styleText } from "node:util";
import { reasonOf } from "../../files/reason.ts";
import { EXIT, error, visible, wording } from "../../problem.ts";
import type { Terminal } from "../command.ts";
import { fitted } from "./fit.ts";
import { mailColoured } from "./mail-colours.ts";
import { ProgressLine } from "./progress-line.ts";

/**
 * The terminal of this process, and the line on it that says how far a run is, where it is not one for programs;
 * `started` names commands in a line as the program was started.
 */
export function processTerminal(
  quiet: () => boolean,
  isForPrograms: boolean,
  started = (line: string) => line,
): { readonly terminal: Terminal; readonly line: ProgressLine } {
  const { stdout, stderr } = process;
  const line = new ProgressLine(stderr, () => !quiet() && !isForPrograms);
  const say = (stream: NodeJS.WriteStream, text: string) => {
    line.clear();
    stream.write(text);
  };
  /** A line as the terminal shows it: in as many lines as it needs there. */
  const lines = (line: string, stream: NodeJS.WriteStream) =>
    fitted(started(visible(line)), stream)
      .split("\n")
      .map(uncommanded)
      .join("\n");
  // Only for a command that asks: the others end at once, as every program does.
  let ending: AbortSignal | undefined;
  // A reader that has gone away is no reason to stop sending half way, and no more is a full disk, which is told.
  stdout.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code === "EPIPE") return;
    const sentence = `standard output could not be written: ${reasonOf(cause)}`;
    // Each line that is lost is an error of its own.
    if (process.exitCode !== EXIT.write)
      stderr.write(`${wording(error("cannot-write", EXIT.write, sentence))}\n`);
    process.exitCode = EXIT.write;
  });
  stderr.on("error", () => undefined);
  /** A line that is typed after these words, trimmed; empty where it is ended by Ctrl-C or Ctrl-D. */
  const heard = async (words: string): Promise<string> => {
    line.clear();
    const { createInterface } = await import("node:readline/promises");
    const lines = createInterface({ input: process.stdin, output: stdout.isTTY ? stdout : stderr });
    try {
      return (await lines.question(words)).trim();
    } catch {
      return "";
    } finally {
      lines.close();
    }
  };
  const terminal: Terminal = {
    say: (words, colour) => {
      const word = (text: string) =>
        colour === undefined ? text : styleText(colour, text, { stream: stdout });
      say(stdout, `${lines(words, stdout).replace(/\S+/, (text) => word(text))}\n`);
    },
    aside: (line) => void (quiet() || say(stdout, `${lines(line, stdout)}\n`)),
    report: (text) => say(stdout, `${text.split("\n").map(reported).join("\n")}\n`),
    write: async (text, isMail = false) => {
      const shown = isMail ? mailColoured(text, stdout) : text;
      line.clear();
      if (stdout.isTTY === true && process.stdin.isTTY === true) {
        const { isPaged, paged } = await import("./pager.ts");
        if (isPaged(text, stdout) && (await paged(shown))) return;
      }
      say(stdout, shown);
    },
    note: (line) => void (quiet() || say(stderr, `${lines(line, stderr)}\n`)),
    problem: (problem) => {
      const [first = "", ...hint] = wording(problem)
        .split("\n")
        .map((text) => lines(text, stderr));
      const colour = problem.severity === "error" ? "red" : "yellow";
      const line = first.replace(/ {2}(error|warning) {2}|^(error|warning) {2}/, (word) =>
        styleText(colour, word, { stream: stderr }),
      );
      say(stderr, `${[line, ...hint].join("\n")}\n`);
    },
    // Where the results go into a pipe, there is still somebody to ask. Node makes a stream of what is typed when it is first
    // looked at, which takes a tenth of a short command.
    get interactive() {
      return (stdout.isTTY === true || stderr.isTTY === true) && process.stdin.isTTY === true;
    },
    ask: async (question) => /^y(?:es)?$/i.test(await heard(`${question} [y/N] `)),
    answer: async (question, standing) => (await heard(`${plain(`${question} [${standing}]`)} `)) || standing,
    now: () => new Date(),
    get signal() {
      ending ??= requestsToEnd();
      return ending;
    },
  };
  return { terminal, line };
}

/** A line in which nothing ends it, moves the cursor or is a command. */
function plain(line: string): string {
  return uncommanded(visible(line));
}

/** How commander tells of a typing error: what was typed on one line with it, what was perhaps meant on the next. */
export const TYPING_ERRORS = {
  outputError: (text: string, write: (text: string) => void) => {
    const shown = plain(text.replace(/\n$/, ""));
    const at = shown.lastIndexOf("\\n(Did you mean ");
    const isMeant = at >= 0 && shown.endsWith("?)") && !shown.includes("'", at);
    write(isMeant ? `${shown.slice(0, at)}\n${shown.slice(at + 2)}\n` : `${shown}\n`);
  },
};

/** What the logs of CI take commands from: `::` before anything else, `##[`, `##vso[` and their like anywhere. */
const COMMAND = /##(?=\w*\[)/g;

/** A line that is no command to a log, though a note's own words, or the name of its file, may look like one. */
function uncommanded(line: string): string {
  return line.replace(/^\s*(?=::)/, "$&\\").replace(COMMAND, "#\\#");
}

/** A line of what is written for programs. GitHub's own commands are such lines, and hold no others; the rest is JSON. */
function reported(line: string): string {
  const shown = visible(line);
  return shown.startsWith("::") ? shown : shown.replace(COMMAND, "#\\u0023");
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
