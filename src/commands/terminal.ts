import { createInterface } from "node:readline/promises";
import { styleText } from "node:util";
import { visible, wording } from "../problem.ts";
import type { Terminal } from "./command.ts";

/** The terminal of this process. */
export function processTerminal(quiet: () => boolean): Terminal {
  const { stdin, stdout, stderr } = process;
  return {
    say: (line) => void stdout.write(`${visible(line)}\n`),
    write: (text) => void stdout.write(text),
    note: (line) => void (quiet() || stderr.write(`${visible(line)}\n`)),
    problem: (problem) => {
      const [first = "", ...hint] = wording(problem).split("\n");
      const colour = problem.severity === "error" ? "red" : "yellow";
      const line = first.replace(/ {2}(error|warning) {2}|^(error|warning) {2}/, (word) =>
        styleText(colour, word, { stream: stderr }),
      );
      stderr.write(`${[line, ...hint].join("\n")}\n`);
    },
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    ask: async (question) => {
      const lines = createInterface({ input: stdin, output: stdout });
      try {
        return /^y(?:es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
      } finally {
        lines.close();
      }
    },
    now: () => new Date(),
  };
}
