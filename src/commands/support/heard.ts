import { hearingDoubts } from "../../workspace/doubts.ts";
import { hearingProgress } from "../../workspace/progress.ts";
import type { Terminal } from "../command.ts";
import type { ProgressLine } from "../terminal/progress-line.ts";

/** Does the work of a command and tells what comes up meanwhile: how far it is, and what is odd about the state folder. */
export async function heard<T>(terminal: Terminal, line: ProgressLine, work: () => Promise<T>): Promise<T> {
  try {
    return await hearingDoubts(
      ({ sentence, warning }) =>
        warning === undefined ? terminal.note(sentence) : terminal.problem(warning),
      () => (line.isSeen ? hearingProgress((step) => line.tell(step), work) : work()),
    );
  } finally {
    line.clear();
  }
}
