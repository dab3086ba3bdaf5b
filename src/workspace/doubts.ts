/** What is odd about the state folder: told while the work goes on, whoever called for it. None of it stops a run. */
import { channel } from "node:diagnostics_channel";
import type { Problem } from "../problem.ts";

/** What was found there and is not believed; where a warning says it better, something could not be kept there. */
interface Oddity {
  readonly sentence: string;
  readonly warning?: Problem | undefined;
}

const doubts = channel("minutewire:doubt");

/** Tells whoever hears of doubts. */
export function doubt(sentence: string, warning?: Problem): void {
  doubts.publish({ sentence, warning } satisfies Oddity);
}

/** Hears of what is odd while the work goes on, of each once. */
export async function hearingDoubts<T>(hear: (odd: Oddity) => void, work: () => Promise<T>): Promise<T> {
  const heard = new Set<string>();
  const once = (told: unknown) => {
    const found = told as Oddity;
    if (!heard.has(found.sentence)) hear(found);
    heard.add(found.sentence);
  };
  doubts.subscribe(once);
  try {
    return await work();
  } finally {
    doubts.unsubscribe(once);
  }
}
